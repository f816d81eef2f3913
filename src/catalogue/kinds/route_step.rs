//! A step of the route of a proposal: a body it passes, when that is planned, when it happened and what came of it.

use super::{district_of, in_order, joined, term};
use crate::catalogue::{
    At, Record, World,
    at::When,
    describe::kind,
    kind::{Fault, PLAIN, shows},
    known::by,
};

kind! {
    /// Route step. `body` names one that is no group here ("Bestuurscollege").
    pub ROUTE_STEP = "route_step" [14] {
        PROPOSAL: link("proposal", &super::PROPOSAL),
        GROUP: link("group", &super::GROUP).named(),
        BODY: text("body"),
        PLANNED: period("planned"),
        DATE: period("date"),
        RESULT: link("result", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Outcome.word()),
        MEETING: link("meeting", &super::MEETING),
        POSITION: int("position", 0, 1_000_000_000).behind(),
        EXPLANATION: text("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[PROPOSAL.name], &[GROUP.name, BODY.name]],
    known_by: &[by(&[PROPOSAL.name, GROUP.name]).and(&[PLANNED.name, DATE.name, MEETING.name])],
    check: Some(not_before_the_proposal),
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    seen_from: Some(|world, record, through| match () {
        () if through == PROPOSAL.place => title(world, record),
        () => world.title_of(record, PROPOSAL),
    }),
    context: |world, record| world.title_of(record, PROPOSAL),
    district: |world, record| district_of(world, record, PROPOSAL),
    columns: &[
        shows(PROPOSAL, 0),
        shows(GROUP, 26),
        shows(BODY, 20),
        shows(PLANNED, 14),
        shows(DATE, 14),
        shows(RESULT, 18),
        shows(MEETING, 24).hidden(),
        shows(POSITION, 8).hidden(),
        shows(EXPLANATION, 20).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: PLANNED.name,
    ordered_in: Some(PROPOSAL),
    weight: 1,
    ..PLAIN
}

fn title(world: &World, record: &Record) -> String {
    joined(&[&world.title_of(record, GROUP), record.get(BODY)], ", ")
}

/// No body can treat a proposal before there is one.
fn not_before_the_proposal(world: &World, record: &Record) -> Option<Fault> {
    let made = world.follow(record, PROPOSAL)?.get(super::proposal::DATE)?;
    let early = |field: At<When>| record.get(field).is_some_and(|period| period.end() < made.start());
    let field = [DATE, PLANNED].into_iter().find(|field| early(*field))?;
    Some(Fault::new(field, "problem-before-the-proposal"))
}
