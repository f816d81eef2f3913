//! A document of the Kennisbank: a reference to where it lies, never a copy.

use super::{district_of, name_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, choice, link, long, period, place, text},
    kind::shows,
};

/// Document.
pub static DOCUMENT: Kind = Kind {
    name: "document",
    index: 26,
    fields: &[
        text("name"),
        choice("kind", &["handbook", "report", "memo", "plan", "form", "presentation", "website", "other"]),
        period("date"),
        place("place"),
        link("theme", "theme"),
        link("group", "group"),
        link("line", "agenda_line"),
        text("author"),
        long("summary"),
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
    context: |world, record| world.title_of(record, "theme"),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("name", 0),
        shows("kind", 12),
        shows("date", 16),
        shows("theme", 24),
        shows("group", 24),
        shows("place", 30).hidden(),
        shows("author", 18).hidden(),
        shows("line", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 4,
};
