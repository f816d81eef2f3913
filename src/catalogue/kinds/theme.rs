//! A theme or field of safety policy; themes form a tree.

use super::{AGENDA_LINE, PORTFOLIO, counted, holding, name_of, namesake, whole_unit};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, link, long, text},
    kind::{computes, shows},
};

/// Theme. The default tree is that of the VNG Kernbeleid Veiligheid plus the themes of the strategies.
pub static THEME: Kind = Kind {
    name: "theme",
    index: 21,
    fields: &[
        text("name"),
        text("abbreviation").name(),
        text("aliases").name(),
        link("parent", "theme"),
        long("description"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: Some(|world, record| namesake(world, record, "name")),
    follows: None,
    title: name_of,
    sort_name: name_of,
    seen_from: None,
    context: |world, record| world.title_of(record, "parent"),
    district: whole_unit,
    columns: &[
        shows("name", 0),
        shows("parent", 28),
        computes("lines", 8, |world, record| counted(world, record, &AGENDA_LINE, "theme")),
        computes("portfolios", 8, |world, record| holding(world, record, &PORTFOLIO, "theme")),
        shows("aliases", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 8,
};
