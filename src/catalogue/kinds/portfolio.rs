//! A portfolio: who answers for a theme in a DVO, from when until when.

use super::{district_of, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, link},
    kind::shows,
};

/// Portfolio: theme × DVO with holder, deputy and project leader. A hand-over ends one and begins another.
pub static PORTFOLIO: Kind = Kind {
    name: "portfolio",
    index: 3,
    fields: &[
        link("theme", "theme"),
        link("group", "group"),
        link("holder", "person"),
        link("deputy", "person"),
        link("project_leader", "person"),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["theme"]],
    check: None,
    follows: None,
    title,
    sort_name: title,
    seen_from: Some(|world, record, through| match through {
        "theme" => world.title_of(record, "holder"),
        "group" => title(world, record),
        _ => world.title_of(record, "theme"),
    }),
    context: |world, record| world.title_of(record, "group"),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("theme", 0),
        shows("holder", 22),
        shows("deputy", 22),
        shows("project_leader", 22),
        shows("group", 24),
        shows("from", 12).hidden(),
        shows("until", 12),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "theme",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 4,
};

/// "Digitale criminaliteit: J. de Wit"
fn title(world: &World, record: &Record) -> String {
    joined(&[&world.title_of(record, "theme"), &world.title_of(record, "holder")], ": ")
}
