//! An addressee: one of many an action or commitment is addressed to, with a tick of its own.

use super::{district_of, joined};
use crate::catalogue::{
    Kind, Record, World,
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
    title,
    sort_name: title,
    seen_from: Some(|world, record, through| match through {
        "entry" => title(world, record),
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

/// "Deventer (A. Oostveen)"
fn title(world: &World, record: &Record) -> String {
    let (organisation, person) = (world.title_of(record, "organisation"), world.title_of(record, "person"));
    if organisation.is_empty() || person.is_empty() {
        return joined(&[&organisation, &person], "");
    }
    format!("{organisation} ({person})")
}
