//! A year agenda: what a district takes up together in a year. One per district and year.

use super::{AGENDA_LINE, counted, its_district, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, long, period, text},
    kind::{computes, shows},
};

/// Year agenda (districtelijke jaaragenda).
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
    check: None,
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
        shows("adopted_in", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "year",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 6,
};

/// "IJsselland 2026"
fn title(world: &World, record: &Record) -> String {
    let year = record.get("year").as_int().map(|year| year.to_string()).unwrap_or_default();
    joined(&[&world.title_of(record, "district"), &year], " ")
}
