//! A line of the advice of a proposal; each is treated, and ends, in its own way.

use super::{district_of, headline, in_order};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, int, link, long},
    kind::shows,
};

/// Advice line ("Vaststellen van …", "Kennis te nemen van …").
pub static ADVICE_LINE: Kind = Kind {
    name: "advice_line",
    index: 13,
    fields: &[
        long("text"),
        link("proposal", "proposal"),
        int("position", 0, 1_000_000_000).behind(),
        link("treatment", "term").among("vocabulary", "treatment"),
        link("outcome", "term").among("vocabulary", "outcome"),
        PUBLIC,
        NOTES,
    ],
    required: &[&["text"]],
    check: None,
    follows: None,
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    seen_from: None,
    context: |world, record| world.title_of(record, "proposal"),
    district: |world, record| district_of(world, record, "proposal"),
    columns: &[
        shows("text", 0),
        shows("treatment", 20),
        shows("outcome", 20),
        shows("proposal", 30),
        shows("position", 8).hidden(),
        shows("public", 8).hidden(),
    ],
    export: &[],
    sort: "proposal",
    finish: None,
    turns: None,
    ordered_in: Some("proposal"),
    weight: 2,
};

fn title(_: &World, record: &Record) -> String {
    headline(record.str("text"))
}
