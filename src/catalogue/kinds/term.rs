//! A term of a vocabulary: how an item is treated, or what came of it. Shipped, and the user's to change.

use super::{in_order, name_of, nothing, whole_unit};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, choice, int, text},
    kind::shows,
};

/// Term. What it does to the agenda is said beside what it is called, so that terms can be renamed and added:
/// a treatment says in which block of the agenda it belongs, an outcome whether the item is settled or returns.
pub static TERM: Kind = Kind {
    name: "term",
    index: 28,
    fields: &[
        text("name"),
        choice("vocabulary", &["treatment", "outcome"]),
        choice("block", &["decide", "discuss", "inform"]),
        choice("effect", &["settled", "returns", "elsewhere", "dropped"]),
        int("position", 0, 1_000_000_000).behind(),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: None,
    follows: None,
    title: name_of,
    sort_name: |_, record| in_order(record, record.str("name")),
    seen_from: None,
    context: nothing,
    district: whole_unit,
    columns: &[
        shows("name", 0),
        shows("vocabulary", 16),
        shows("block", 16),
        shows("effect", 16),
        shows("position", 8).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "position",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 0,
};
