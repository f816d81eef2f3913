//! An item on the agenda of a meeting (agendapunt).

use super::{counted, district_of, in_order, joined, term, term::Block};
use crate::catalogue::{
    Record, World,
    describe::kind,
    kind::{Fault, PLAIN, computes, shows},
    known::{self, by},
};

kind! {
    /// Meeting item. `number` is a text given once ("E01") and kept; `position` decides the order. `came_from` is the item
    /// of an earlier meeting that it goes on from: each of the two keeps its own record; `entry`, `round` and `mandate` say
    /// what it goes back to. Without a meeting it waits: for the next meeting of `group`, or for the period `planned`.
    pub MEETING_ITEM = "meeting_item" [8] {
        SUBJECT: text("subject"),
        NUMBER: text("number").name(),
        MEETING: link("meeting", &super::MEETING),
        POSITION: int("position", 0, 1_000_000_000).behind(),
        BLOCK: choice::<Block>("block"),
        TREATMENT: link("treatment", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Treatment.word()),
        MINUTES: int("minutes", 0, 600),
        INTRODUCER: link("introducer", &super::PERSON).named(),
        LINE: link("line", &super::AGENDA_LINE),
        PROPOSAL: link("proposal", &super::PROPOSAL),
        EXPLANATION: long("explanation"),
        PUBLIC,
        OUTCOME: link("outcome", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Outcome.word()),
        MINUTES_USED: int("minutes_used", 0, 600),
        RECURS: flag("recurs"),
        GROUP: link("group", &super::GROUP),
        PLANNED: period("planned"),
        CAME_FROM: link("came_from", &MEETING_ITEM).acyclic(),
        ENTRY: link("entry", &super::ENTRY),
        ROUND: link("round", &super::WRITTEN_ROUND),
        MANDATE: link("mandate", &super::MANDATE),
        SOURCE,
        NOTES,
    }
    required: &[&[SUBJECT.name]],
    known_by: &[by(&[MEETING.name, NUMBER.name]), by(&[MEETING.name, SUBJECT.name]).and(&[NUMBER.name])],
    check: Some(number_is_given_once),
    title,
    sort_name: |_, record| in_order(record, record.get(SUBJECT)),
    seen_from: Some(|world, record, through| match () {
        () if through == MEETING.place => title(world, record),
        () => joined(&[&world.title_of(record, MEETING), &title(world, record)], ": "),
    }),
    context: |world, record| world.title_of(record, MEETING),
    district: |world, record| [MEETING, GROUP].into_iter().find_map(|through| district_of(world, record, through)),
    columns: &[
        shows(NUMBER, 6),
        shows(SUBJECT, 0),
        shows(MEETING, 30),
        shows(TREATMENT, 18),
        shows(OUTCOME, 18),
        computes("entries", 8, |world, record| counted(world, record, super::entry::ITEM)),
        shows(POSITION, 8).hidden(),
        shows(BLOCK, 14).hidden(),
        shows(MINUTES, 8).hidden(),
        shows(MINUTES_USED, 8).hidden(),
        shows(INTRODUCER, 18).hidden(),
        shows(LINE, 24).hidden(),
        shows(PROPOSAL, 24).hidden(),
        shows(RECURS, 10).hidden(),
        shows(GROUP, 20).hidden(),
        shows(PLANNED, 16).hidden(),
        shows(CAME_FROM, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: MEETING.name,
    ordered_in: Some(MEETING),
    weight: 4,
    ..PLAIN
}

/// "E01 Veiligheidsstrategie"
fn title(_: &World, record: &Record) -> String {
    joined(&[record.get(NUMBER), record.get(SUBJECT)], " ")
}

/// A number stands for one item of a meeting, however it is written; the next one that is free is offered.
fn number_is_given_once(world: &World, record: &Record) -> Option<Fault> {
    let (number, meeting) = (record.get(NUMBER), record.get(MEETING)?);
    let mut others = world.linked_by(meeting, MEETING);
    others.retain(|other| other.id != record.id && other.has(NUMBER));
    let twin = others.iter().rfind(|other| same_number(other.get(NUMBER), number))?;
    let taken: Vec<&str> = others.iter().map(|other| other.get(NUMBER)).collect();
    let (text, offer) = (twin.get(SUBJECT).to_owned(), free_number(number, &taken));
    Some(Fault { text, offer, ..Fault::new(NUMBER, "problem-number-twice") })
}

/// Do two labels stand for the same number? "e1" is "E1"; none at all is no number.
pub fn same_number(one: &str, other: &str) -> bool {
    !one.trim().is_empty() && known::seen(one) == known::seen(other)
}

/// The first label after this one that is not taken: its figures counted on, as wide as they are ("E09", "E10").
fn free_number(label: &str, taken: &[&str]) -> String {
    let label = label.trim();
    let stem = label.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let figures = &label[stem.len()..];
    let from: u64 = figures.parse().unwrap_or(1);
    let mut next = (1..=taken.len() as u64 + 1).map(|more| {
        let number = from.saturating_add(more);
        format!("{stem}{number:0width$}", width = figures.len())
    });
    next.find(|label| !taken.iter().any(|other| same_number(other, label))).unwrap_or_default()
}
