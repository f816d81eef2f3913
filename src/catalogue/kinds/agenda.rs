//! A year agenda: what a district takes up together in a year. One per district and year.

use super::{AGENDA_LINE, counted, its_district, joined};
use crate::catalogue::{
    Kind, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, long, period, text},
    kind::{Fault, computes, shows},
};

/// Year agenda (districtelijke jaaragenda). `adopted_in` is for one that was adopted in a meeting that is not in the file.
pub static AGENDA: Kind = Kind {
    name: "agenda",
    index: 4,
    fields: &[
        link("district", "district"),
        int("year", 1990, 2199),
        choice("status", &["concept", "aligned", "adopted", "running", "evaluated"]).starts_as("concept"),
        period("adopted"),
        text("adopted_in"),
        link("adopted_meeting", "meeting"),
        long("summary"),
        long("evaluation"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["district"], &["year"]],
    check: Some(check),
    follows: None,
    title,
    sort_name: title,
    seen_from: None,
    context: |_, _| String::new(),
    district: its_district,
    columns: &[
        shows("year", 6),
        shows("district", 0),
        shows("status", 20),
        shows("adopted", 16),
        computes("lines", 8, |world, record| counted(world, record, &AGENDA_LINE, "agenda")),
        computes("adopted_where", 28, adopted_where).hidden(),
        shows("adopted_in", 24).hidden(),
        shows("adopted_meeting", 28).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "year",
    finish: None,
    turns: Some("status"),
    ordered_in: None,
    weight: 6,
};

/// A district has one a year: who asks for it would be given one of two.
fn check(world: &World, record: &Record) -> Option<Fault> {
    let (district, year) = (record.get("district").as_ref()?, record.get("year"));
    let same = |other: &&Record| other.id != record.id && !year.is_empty() && other.get("year") == year;
    let other = world.linked_by(district, &AGENDA, "district").into_iter().find(same)?;
    Some(Fault { text: title(world, other), ..Fault::new("year", "problem-agenda-twice") })
}

/// The meeting itself where it is known, else the words in which it is told ("DVO 11 december 2025").
fn adopted_where(_: &World, record: &Record) -> Value {
    let meeting = record.get("adopted_meeting");
    if meeting.is_empty() { record.get("adopted_in").clone() } else { meeting.clone() }
}

/// "IJsselland 2026"
fn title(world: &World, record: &Record) -> String {
    let year = record.year().map(|year| year.to_string()).unwrap_or_default();
    joined(&[&world.title_of(record, "district"), &year], " ")
}
