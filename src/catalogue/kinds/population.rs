//! How many live in a municipality by a reference year. Each year has a number of its own: what one year pays by does not
//! change with the number of another.

use super::{ORGANISATION as OF, district_of, joined};
use crate::catalogue::{
    Id, Period, Record, Value, World,
    describe::kind,
    kind::{Fault, PLAIN, shows},
    known::by as by_key,
};
use jiff::civil::Date;

kind! {
    /// Population: inhabitants of an organisation on 1 January of the reference year (as Statistics Netherlands counts them,
    /// CBS "Bevolking op 1 januari"); without a year it is not known of which. A number may be given by the municipal
    /// borders of a later year (`territory`, CBS "naar gemeentelijke indeling"): then those who were merged into it until
    /// 1 January of that year are counted in.
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
    known_by: &[by_key(&[ORGANISATION.name]).with(&[YEAR.name, TERRITORY.name])],
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

/// An organisation has one number by a year and by the borders of a year.
fn twice(world: &World, record: &Record) -> Option<Fault> {
    let others = world.linked_by(record.get(ORGANISATION)?, ORGANISATION).into_iter();
    let said = |one: &Record| (one.get(YEAR), borders(one));
    let same = |other: &&Record| other.id != record.id && said(other) == said(record);
    others.filter(same).count().gt(&0).then(|| Fault::new(YEAR, "problem-year-known"))
}

/// The year of whose borders a number is: that of its reference year, unless it says another.
fn borders(population: &Record) -> Option<i64> {
    population.get(TERRITORY).or(population.get(YEAR))
}

/// The number of an organisation by this reference year, or of one that is not known: by the newest borders there were
/// in the year `at` for which it is read, or by those of the reference year itself where that comes later. A number by
/// borders that were still to come is not read, so what a merger adds changes nothing of the years before.
pub fn by(world: &World, organisation: Id, year: Option<i64>, at: Option<i64>) -> Option<&Record> {
    let all = world.linked_by(organisation, ORGANISATION).into_iter();
    let of_year = all.filter(|one| one.has(INHABITANTS) && one.get(YEAR) == year);
    let there = |one: &&Record| at.is_none_or(|at| borders(one).is_none_or(|its| its <= year.unwrap_or(at).max(at)));
    of_year.filter(there).max_by_key(|one| (borders(one), one.id))
}

/// The newest number of an organisation, no later than a year if one is given, else by the borders of today; what is of
/// an unknown year comes after all others.
pub fn newest(world: &World, organisation: Id, last: Option<i64>) -> Option<&Record> {
    let all = world.linked_by(organisation, ORGANISATION).into_iter().filter(|one| one.has(INHABITANTS));
    let at = last.or(world.today().map(|today| i64::from(today.year())));
    let within = |one: &&Record| last.is_none_or(|last| one.get(YEAR).is_none_or(|year| year <= last));
    let there = |one: &Record| at.is_none_or(|at| one.get(TERRITORY).is_none_or(|its| its <= at));
    all.filter(within).max_by_key(|one| (one.get(YEAR), there(one), borders(one), one.id))
}

/// The day on which the borders were as the number has them; `None` when its year is not known.
pub fn bounded_on(population: &Record) -> Option<Date> {
    borders(population).and_then(first_day)
}

/// The day of a reference year on which is counted.
pub fn first_day(year: i64) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, 1, 1).ok()
}
