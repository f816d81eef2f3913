//! A year agenda: what a district takes up together in a year. One per district and year.

use super::{counted, its_district, joined};
use crate::catalogue::{
    Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{Fault, PLAIN, computes, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Concept = "concept",
        Aligned = "aligned",
        Adopted = "adopted",
        Running = "running",
        Evaluated = "evaluated",
    }
}

kind! {
    /// Year agenda (districtelijke jaaragenda). `adopted_in` is for one that was adopted in a meeting that is not in the file.
    pub AGENDA = "agenda" [4] {
        DISTRICT: link("district", &super::DISTRICT),
        YEAR: int("year", 1990, 2199),
        STATUS: choice::<Status>("status").starts_as(Status::Concept.word()),
        ADOPTED: period("adopted"),
        ADOPTED_IN: text("adopted_in"),
        ADOPTED_MEETING: link("adopted_meeting", &super::MEETING),
        SUMMARY: long("summary"),
        EVALUATION: long("evaluation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[DISTRICT.name], &[YEAR.name]],
    known_by: &[by(&[DISTRICT.name, YEAR.name])],
    check: Some(check),
    title,
    district: its_district,
    columns: &[
        shows(YEAR, 6),
        shows(DISTRICT, 0),
        shows(STATUS, 20),
        shows(ADOPTED, 16),
        computes("lines", 8, |world, record| counted(world, record, super::agenda_line::AGENDA)),
        computes("adopted_where", 28, adopted_where).hidden(),
        shows(ADOPTED_IN, 24).hidden(),
        shows(ADOPTED_MEETING, 28).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: YEAR.name,
    turns: Some(STATUS.any()),
    weight: 6,
    ..PLAIN
}

/// A district has one a year: who asks for it would be given one of two.
fn check(world: &World, record: &Record) -> Option<Fault> {
    let (district, year) = (record.get(DISTRICT)?, record.value(YEAR));
    let same = |other: &&Record| other.id != record.id && !year.is_empty() && other.value(YEAR) == year;
    let other = world.linked_by(district, DISTRICT).into_iter().find(same)?;
    Some(Fault { text: title(world, other), ..Fault::new(YEAR, "problem-agenda-twice") })
}

/// The meeting itself where it is known, else the words in which it is told ("DVO 11 december 2025").
fn adopted_where(_: &World, record: &Record) -> Value {
    let meeting = record.value(ADOPTED_MEETING);
    if meeting.is_empty() { record.value(ADOPTED_IN).clone() } else { meeting.clone() }
}

/// "IJsselland 2026"
fn title(world: &World, record: &Record) -> String {
    let year = record.year().map(|year| year.to_string()).unwrap_or_default();
    joined(&[&world.title_of(record, DISTRICT), &year], " ")
}
