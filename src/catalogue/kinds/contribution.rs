//! A contribution written down by hand: what one organisation pays by an arrangement.

use super::{by_organisation, district_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, euros, link},
    kind::shows,
};

/// Contribution.
pub static CONTRIBUTION: Kind = Kind {
    name: "contribution",
    index: 33,
    fields: &[
        link("arrangement", "arrangement"),
        link("organisation", "organisation"),
        euros("amount"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["arrangement"], &["organisation"]],
    check: None,
    follows: None,
    title: by_organisation,
    sort_name: by_organisation,
    seen_from: Some(|world, record, through| match through {
        "organisation" => world.title_of(record, "arrangement"),
        _ => by_organisation(world, record),
    }),
    context: |world, record| world.title_of(record, "arrangement"),
    district: |world, record| district_of(world, record, "arrangement"),
    columns: &[
        shows("arrangement", 0),
        shows("organisation", 24),
        shows("amount", 14),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "arrangement",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 1,
};
