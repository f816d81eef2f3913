//! An addressee: one of many an action or commitment is addressed to, with a tick of its own.

use super::{by_organisation, district_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, choice, link, period},
    kind::{Finish, shows},
};

/// Addressee of an entry: a person, an organisation, or a person on behalf of one.
pub static ADDRESSEE: Kind = Kind {
    name: "addressee",
    index: 10,
    fields: &[
        link("entry", "entry"),
        link("person", "person"),
        link("organisation", "organisation"),
        choice("status", &["open", "done", "dropped"]).starts_as("open"),
        period("answered"),
        PUBLIC,
        NOTES,
    ],
    required: &[&["entry"], &["person", "organisation"]],
    check: None,
    follows: None,
    title: by_organisation,
    sort_name: by_organisation,
    seen_from: Some(|world, record, through| match through {
        "entry" => by_organisation(world, record),
        _ => world.title_of(record, "entry"),
    }),
    context: |world, record| world.title_of(record, "entry"),
    district: |world, record| district_of(world, record, "entry"),
    columns: &[
        shows("entry", 0),
        shows("organisation", 20),
        shows("person", 22),
        shows("status", 10),
        shows("answered", 14),
        shows("public", 8).hidden(),
    ],
    export: &[],
    sort: "organisation",
    finish: Some(Finish { field: "status", done: "done", open: "open" }),
    turns: None,
    ordered_in: None,
    weight: 1,
};
