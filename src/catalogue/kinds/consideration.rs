//! A consideration: why a theme that municipalities asked for was not chosen for a year.

use super::its_district;
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, long},
    kind::shows,
};

/// Consideration of a theme for a district and year; without a district for the whole unit.
pub static CONSIDERATION: Kind = Kind {
    name: "consideration",
    index: 31,
    fields: &[
        link("theme", "theme"),
        link("district", "district"),
        int("year", 1990, 2199),
        choice("outcome", &["not_chosen", "later", "elsewhere"]).starts_as("not_chosen"),
        long("why"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["theme"], &["year"]],
    check: None,
    follows: None,
    title,
    sort_name: title,
    seen_from: None,
    context: |world, record| {
        let year = record.year().map(|year| year.to_string()).unwrap_or_default();
        super::joined(&[&world.title_of(record, "district"), &year], " ")
    },
    district: its_district,
    columns: &[
        shows("year", 6),
        shows("theme", 30),
        shows("outcome", 18),
        shows("why", 0),
        shows("district", 16).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "year",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 1,
};

fn title(world: &World, record: &Record) -> String {
    world.title_of(record, "theme")
}
