//! A district of the police unit Oost-Nederland: the level on which a DVO meets.

use super::{ORGANISATION, joined, name_of};
use crate::catalogue::{
    Id, Kind, Record, Value, World,
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
        computes("municipalities", 10, |world, record| Value::Int(municipalities(world, record.id).len() as i64))
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

/// The municipalities of a district that have not been merged into another.
pub fn municipalities(world: &World, district: Id) -> Vec<&Record> {
    let of_district = world.linked_by(district, &ORGANISATION, "district").into_iter();
    of_district.filter(|o| o.str("kind") == "municipality" && o.get("successor").is_empty()).collect()
}

/// Inhabitants of all municipalities together; unknown as long as no municipality states them.
fn inhabitants(world: &World, record: &Record) -> Value {
    let stated = municipalities(world, record.id).into_iter().filter_map(|o| o.get("inhabitants").as_int());
    stated.reduce(|sum, more| sum + more).map_or(Value::Empty, Value::Int)
}
