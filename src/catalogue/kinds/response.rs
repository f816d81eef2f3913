//! A response of one member to a written round.

use super::{by_organisation, district_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, choice, link, long, period},
    kind::shows,
};

/// Response.
pub static RESPONSE: Kind = Kind {
    name: "response",
    index: 16,
    fields: &[
        link("round", "written_round"),
        link("person", "person"),
        link("organisation", "organisation"),
        choice("response", &["none", "agreed", "remark", "objection"]).starts_as("none"),
        long("text"),
        period("date"),
        PUBLIC,
        NOTES,
    ],
    required: &[&["round"], &["person", "organisation"]],
    check: None,
    follows: None,
    title: by_organisation,
    sort_name: by_organisation,
    seen_from: Some(|world, record, through| match through {
        "round" => by_organisation(world, record),
        _ => world.title_of(record, "round"),
    }),
    context: |world, record| world.title_of(record, "round"),
    district: |world, record| district_of(world, record, "round"),
    columns: &[
        shows("round", 0),
        shows("organisation", 18),
        shows("person", 22),
        shows("response", 12),
        shows("text", 30),
        shows("date", 14).hidden(),
        shows("public", 8).hidden(),
    ],
    export: &[],
    sort: "organisation",
    finish: None,
    turns: Some("response"),
    ordered_in: None,
    weight: 1,
};
