//! A safety strategy of the unit: a few years, a few themes, and the evaluation of the one before.

use super::{name_of, nothing, whole_unit};
use crate::catalogue::{
    Kind,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, link, links, long, text},
    kind::shows,
};

/// Strategy (Veiligheidsstrategie). `evaluation` is the endterm review of this strategy.
pub static STRATEGY: Kind = Kind {
    name: "strategy",
    index: 22,
    fields: &[
        text("name"),
        text("aliases").name(),
        FROM,
        UNTIL,
        links("themes", "theme"),
        link("follows", "strategy"),
        long("summary"),
        long("evaluation"),
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
    context: nothing,
    district: whole_unit,
    columns: &[
        shows("name", 0),
        shows("from", 12),
        shows("until", 12),
        shows("themes", 40),
        shows("follows", 30).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "from",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 6,
};
