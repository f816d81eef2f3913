//! How many live in a municipality by a reference year. Each year has a number of its own: what one year pays by does not
//! change with the number of another.

use super::{ORGANISATION as OF, district_of, joined};
use crate::catalogue::{
    Id, Period, Record, Value, World,
    describe::kind,
    kind::{Fault, PLAIN, shows},
};
use jiff::civil::Date;

kind! {
    /// Population: inhabitants of an organisation on 1 January of the reference year (as Statistics Netherlands counts them,
    /// CBS "Bevolking op 1 januari"); without a year it is not known of which. A number may be given by the municipal
    /// boundaries of a later year (`territory`, CBS "naar gemeentelijke indeling"): then those who were merged into it
    /// until 1 January of that year are counted in.
    pub POPULATION = "population" [35] {
        ORGANISATION: link("organisation", &super::ORGANISATION),
        YEAR: int("year", 1900, 2199),
        INHABITANTS: int("inhabitants", 0, 20_000_000),
        TERRITORY: int("territory", 1900, 2199),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[ORGANISATION.name], &[INHABITANTS.name, YEAR.name]],
    check: Some(twice),
    title: |world, record| joined(&[&world.title_of(record, ORGANISATION), &record.year().map(|year| year.to_string()).unwrap_or_default()], " "),
    sort_name: |world, record| format!("{} {:04}", world.title_of(record, ORGANISATION), record.year().unwrap_or(0)),
    seen_from: Some(|_, record, _| {
        let number = record.get(INHABITANTS).map_or_else(|| "?".to_owned(), |number| number.to_string());
        format!("{number} ({})", record.year().map_or_else(|| "?".to_owned(), |year| year.to_string()))
    }),
    context: |world, record| world.follow(record, ORGANISATION).map(|one| (OF.context)(world, one)).unwrap_or_default(),
    district: |world, record| district_of(world, record, ORGANISATION),
    columns: &[
        shows(ORGANISATION, 0),
        shows(YEAR, 9),
        shows(INHABITANTS, 11),
        shows(TERRITORY, 9).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 30),
    ],
    sort: ORGANISATION.name,
    weight: 1,
    ..PLAIN
}

/// The reference year, or the word that it is not known.
pub(super) fn reference(_: &World, record: &Record) -> Value {
    record.year().and_then(Period::of_year).map_or(Value::Choice("unknown"), Value::Period)
}

/// An organisation has one number by a year, and one of which the year is not known.
fn twice(world: &World, record: &Record) -> Option<Fault> {
    let others = world.linked_by(record.get(ORGANISATION)?, ORGANISATION).into_iter();
    let same = |other: &&Record| other.id != record.id && other.get(YEAR) == record.get(YEAR);
    others.filter(same).count().gt(&0).then(|| Fault::new(YEAR, "problem-year-known"))
}

/// The number of an organisation by this year, or of a year that is not known; of several the one made last.
pub fn by(world: &World, organisation: Id, year: Option<i64>) -> Option<&Record> {
    let all = world.linked_by(organisation, ORGANISATION).into_iter();
    all.filter(|one| one.has(INHABITANTS) && one.get(YEAR) == year).max_by_key(|one| one.id)
}

/// The newest number of an organisation, no later than a year if one is given; what is of an unknown year comes after
/// all others.
pub fn newest(world: &World, organisation: Id, last: Option<i64>) -> Option<&Record> {
    let all = world.linked_by(organisation, ORGANISATION).into_iter().filter(|one| one.has(INHABITANTS));
    let within = |one: &&Record| last.is_none_or(|last| one.get(YEAR).is_none_or(|year| year <= last));
    all.filter(within).max_by_key(|one| (one.get(YEAR), one.id))
}

/// The day on which the boundaries were as the number has them; `None` when its year is not known.
pub fn bounded_on(population: &Record) -> Option<Date> {
    population.get(TERRITORY).or(population.get(YEAR)).and_then(first_day)
}

/// The day of a reference year on which is counted.
pub fn first_day(year: i64) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, 1, 1).ok()
}
