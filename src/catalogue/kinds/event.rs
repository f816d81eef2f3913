//! An event: dated, often only to the week or month ("ondermijningsweek, second week of March").

use super::{its_district, name_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, link, long, period, text},
    kind::shows,
};

/// Event.
pub static EVENT: Kind = Kind {
    name: "event",
    index: 25,
    fields: &[
        text("name"),
        period("period"),
        text("location"),
        link("district", "district"),
        link("theme", "theme"),
        link("group", "group"),
        long("description"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: None,
    follows: None,
    title: name_of,
    sort_name: name_of,
    seen_from: None,
    context: |world, record| super::in_district(world, record),
    district: its_district,
    columns: &[
        shows("period", 16),
        shows("name", 0),
        shows("location", 20),
        shows("district", 16),
        shows("theme", 22),
        shows("group", 22).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "period",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 4,
};
