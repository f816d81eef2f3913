//! A district of the police unit Oost-Nederland: the level on which a DVO meets.

use super::{joined, population};
use crate::catalogue::{
    Record, Value, World,
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::{by, titled},
};

kind! {
    /// District.
    pub DISTRICT = "district" [0] {
        NAME: text("name"),
        ABBREVIATION: text("abbreviation").name(),
        ALIASES: text("aliases").name(),
        REGION: text("region").name(),
        STATED_MUNICIPALITIES: int("stated_municipalities", 0, 999),
        STRUCTURE: long("structure"),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name]), by(&[REGION.name])],
    context: |_, record| joined(&[record.get(REGION)], ""),
    district: |_, record| Some(record.id),
    columns: &[
        shows(NAME, 0),
        shows(REGION, 7),
        computes("municipalities", 10, |world, record| Value::Int(world.municipalities_now(record.id).len() as i64))
            .on_card(),
        shows(STATED_MUNICIPALITIES, 10),
        computes("inhabitants", 11, inhabitants).on_card(),
        shows(STRUCTURE, 30).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 9,
    ..PLAIN
}

/// The newest numbers of inhabitants of all municipalities together; unknown as long as none is known.
fn inhabitants(world: &World, record: &Record) -> Value {
    let numbers =
        world.municipalities_now(record.id).into_iter().filter_map(|one| population::newest(world, one.id, None));
    let stated = numbers.filter_map(|one| one.get(population::INHABITANTS));
    stated.reduce(|sum, more| sum + more).map_or(Value::Empty, Value::Int)
}
