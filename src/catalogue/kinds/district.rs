//! A district of the police unit Oost-Nederland: the level on which a DVO meets.

use super::{joined, name_of};
use crate::catalogue::{
    Kind, Record, Value, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, int, long, text},
    kind::{computes, shows},
};

/// District.
pub static DISTRICT: Kind = Kind {
    name: "district",
    index: 0,
    fields: &[
        text("name"),
        text("abbreviation").name(),
        text("aliases").name(),
        text("region").name(),
        int("stated_municipalities", 0, 999),
        long("structure"),
        FROM,
        UNTIL,
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
    context: |_, record| joined(&[record.str("region")], ""),
    district: |_, record| Some(record.id),
    columns: &[
        shows("name", 0),
        shows("region", 7),
        computes("municipalities", 10, |world, record| Value::Int(world.municipalities_now(record.id).len() as i64))
            .on_card(),
        shows("stated_municipalities", 10),
        computes("inhabitants", 11, inhabitants).on_card(),
        shows("structure", 30).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 9,
};

/// Inhabitants of all municipalities together; unknown as long as no municipality states them.
fn inhabitants(world: &World, record: &Record) -> Value {
    let stated = world.municipalities_now(record.id).into_iter().filter_map(|o| o.get("inhabitants").as_int());
    stated.reduce(|sum, more| sum + more).map_or(Value::Empty, Value::Int)
}
