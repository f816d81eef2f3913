//! A written round (schriftelijke ronde): a question put in writing, answered by each member, reported in a meeting.

use super::{counted, district_of, term};
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{Fault, Finish, PLAIN, computes, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Planned = "planned",
        Open = "open",
        Closed = "closed",
        Reported = "reported",
    }
}

kind! {
    /// Written round.
    pub WRITTEN_ROUND = "written_round" [15] {
        SUBJECT: text("subject"),
        GROUP: link("group", &super::GROUP),
        OPENS: period("opens"),
        CLOSES: period("closes"),
        QUESTION: long("question"),
        PROPOSAL: link("proposal", &super::PROPOSAL),
        ITEM: link("item", &super::MEETING_ITEM),
        STATUS: choice::<Status>("status").starts_as(Status::Planned.word()),
        OUTCOME: link("outcome", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Outcome.word()),
        RESULT: long("result"),
        REPORTED_IN: link("reported_in", &super::MEETING),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[SUBJECT.name]],
    known_by: &[by(&[GROUP.name, SUBJECT.name]).and(&[OPENS.name, CLOSES.name])],
    check: Some(closes_after_it_opens),
    title: |_, record| record.get(SUBJECT).to_owned(),
    context: |world, record| world.title_of(record, GROUP),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(SUBJECT, 0),
        shows(GROUP, 24),
        shows(OPENS, 14),
        shows(CLOSES, 14),
        shows(STATUS, 14),
        computes("responses", 9, |world, record| counted(world, record, super::response::ROUND)),
        shows(OUTCOME, 18),
        shows(REPORTED_IN, 24).hidden(),
        shows(PROPOSAL, 24).hidden(),
        shows(ITEM, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: CLOSES.name,
    finish: Some(Finish::by(STATUS, Status::Reported.word(), Status::Closed.word())),
    weight: 4,
    ..PLAIN
}

fn closes_after_it_opens(_: &World, record: &Record) -> Option<Fault> {
    let (opens, closes) = (record.get(OPENS)?, record.get(CLOSES)?);
    (closes.end() < opens.start()).then(|| Fault::new(CLOSES, "problem-closes-before-opens"))
}
