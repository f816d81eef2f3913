//! A weighing: what a rank in a plan and each further criterion count for when themes are chosen for a year, and from
//! which sum on a theme is proposed.

use super::{its_district, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, SOURCE, int, link},
    kind::shows,
};

/// Weighing of a district and year; without a district that of the whole unit.
pub static WEIGHING: Kind = Kind {
    name: "weighing",
    index: 30,
    fields: &[
        link("district", "district"),
        int("year", 1990, 2199),
        int("rank_1", 0, 100),
        int("rank_2", 0, 100),
        int("rank_3", 0, 100),
        int("rank_4", 0, 100),
        int("rank_5", 0, 100),
        int("rank_further", 0, 100),
        int("for_police", 0, 100),
        int("for_prosecution", 0, 100),
        int("for_strategy", 0, 100),
        int("for_carried", 0, 100),
        int("threshold", 0, 10_000),
        SOURCE,
        NOTES,
    ],
    required: &[&["year"]],
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
        shows("rank_1", 4),
        shows("rank_2", 4),
        shows("rank_3", 4),
        shows("rank_4", 4),
        shows("rank_5", 4),
        shows("rank_further", 7),
        shows("for_police", 7).hidden(),
        shows("for_prosecution", 5).hidden(),
        shows("for_strategy", 10).hidden(),
        shows("for_carried", 9).hidden(),
        shows("threshold", 9),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "year",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 1,
};

/// "IJsselland 2027"
fn title(world: &World, record: &Record) -> String {
    let year = record.year().map(|year| year.to_string()).unwrap_or_default();
    joined(&[&world.title_of(record, "district"), &year], " ")
}
