//! Which number of inhabitants an arrangement reads, and whose number must rise because another was merged into it.

use super::{may_pay, participants};
use crate::catalogue::{
    Id, Record, World,
    kinds::{
        self as k,
        arrangement::{self, Division},
        organisation,
        population::{self, bounded_on, by, first_day, newest},
    },
    text::fold,
    validity::{ended_alone, exists_in, merged_on, merging, stands_for},
};

/// The number of an organisation that an arrangement reads: that of its reference year, and of no other.
///
/// An arrangement that does not say its reference year is of a time when an organisation had one number. It goes on
/// reading that: the one of which the year is not known, else the newest of its own year or before, else the first there
/// is. So a number of a later year never changes what it comes to.
pub fn read<'a>(world: &'a World, arrangement: &Record, organisation: Id) -> Option<&'a Record> {
    let of = arrangement.year().map(i64::from);
    if let Some(year) = arrangement.get(arrangement::INHABITANTS_YEAR) {
        return by(world, organisation, Some(year), of);
    }
    let first = || {
        let all = world.linked_by(organisation, population::ORGANISATION).into_iter();
        all.filter(|one| one.has(population::INHABITANTS)).min_by_key(|one| (one.get(population::YEAR), one.id))
    };
    by(world, organisation, None, of).or_else(|| newest(world, organisation, of)).or_else(first)
}

/// Do the inhabitants count for what is paid by this arrangement?
pub fn counts_heads(arrangement: &Record) -> bool {
    arrangement.is(arrangement::DIVISION, Division::PerInhabitant) || arrangement.has(arrangement::CAP_RATE)
}

/// Somebody whose number does not count in yet who was merged into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rise {
    /// Whose number must rise.
    pub organisation: Id,
    /// Who was merged into it, by name, each with the number that would be lost, as far as it is known.
    pub merged: Vec<(Id, Option<i64>)>,
}

impl Rise {
    /// What the number must be, where all of it is known: that of who took over, and of all it took over.
    pub fn whole(&self, world: &World, arrangement: &Record) -> Option<i64> {
        let own = read(world, arrangement, self.organisation)?.get(population::INHABITANTS)?;
        self.merged.iter().try_fold(own, |sum, (_, its)| Some(sum.saturating_add((*its)?)))
    }
}

/// "Hoek (30), Kant (?)": municipalities with their numbers.
pub fn with_numbers(world: &World, them: &[(Id, Option<i64>)]) -> String {
    let number = |number: Option<i64>| number.map_or_else(|| "?".to_owned(), |number| number.to_string());
    let named = them.iter().map(|(id, its)| format!("{} ({})", world.title(*id), number(*its)));
    named.collect::<Vec<_>>().join(", ")
}

/// Whose number must rise in an arrangement that counts heads: a municipality that is not there any more in its year is
/// not in the number of who took it over, because that is by the boundaries of before the merger.
pub fn rises(world: &World, arrangement: &Record) -> Vec<Rise> {
    let Some(year) = arrangement.year().filter(|_| counts_heads(arrangement)) else { return Vec::new() };
    let who = participants(world, arrangement);
    let mut rises: Vec<Rise> = Vec::new();
    let mut gone: Vec<&Record> = merging(world).filter(|one| who.iter().all(|other| other.id != one.id)).collect();
    gone.sort_by_cached_key(|one| (fold(one.get(organisation::NAME)), one.id));
    for old in gone {
        let Some(new) = stands_for(world, old.id, year).filter(|new| who.iter().any(|one| one.id == *new)) else {
            continue;
        };
        let (number, its) = (read(world, arrangement, new), read(world, arrangement, old.id));
        let its = its.and_then(|its| its.get(population::INHABITANTS));
        // A number that is still to be looked up is mostly that by the borders of its own year.
        let bounds = match number {
            Some(number) => bounded_on(number),
            None => arrangement.get(arrangement::INHABITANTS_YEAR).and_then(first_day),
        };
        let counted_in = match (bounds, merged_on(old)) {
            // Nobody knows of when the number is.
            (None, _) => false,
            (Some(bounds), Some(merged)) => merged <= bounds,
            // Nobody knows when it was merged: it was not yet, where it has a number of its own by that year.
            (Some(_), None) => its.is_none(),
        };
        if counted_in {
            continue;
        }
        match rises.iter_mut().find(|rise| rise.organisation == new) {
            Some(rise) => rise.merged.push((old.id, its)),
            None => rises.push(Rise { organisation: new, merged: vec![(old.id, its)] }),
        }
    }
    rises
}

/// Municipalities that an arrangement leaves out, by name, each with its number as far as it is known: they ended before
/// its year and after what it reads was counted, and nobody says what they were merged into.
pub fn lost(world: &World, arrangement: &Record) -> Vec<(Id, Option<i64>)> {
    let open = arrangement.get(arrangement::PARTICIPANTS).is_empty();
    let Some(year) = arrangement.year().filter(|_| open && counts_heads(arrangement)) else { return Vec::new() };
    let counted = arrangement.get(arrangement::INHABITANTS_YEAR).and_then(first_day);
    let here = world.of(&k::ORGANISATION).filter(|one| may_pay(world, arrangement, one));
    let gone = here.filter(|one| {
        let ended = ended_alone(one, year);
        ended.is_some_and(|ended| counted.is_none_or(|counted| counted < ended))
    });
    let mut gone: Vec<&Record> = gone.collect();
    gone.sort_by_cached_key(|one| (fold(one.get(organisation::NAME)), one.id));
    let number = |one: &Record| read(world, arrangement, one.id)?.get(population::INHABITANTS);
    gone.into_iter().map(|one| (one.id, number(one))).collect()
}

/// Who is named by an arrangement, and is not there in its year.
pub fn absent(world: &World, arrangement: &Record) -> Vec<Id> {
    let named = arrangement.get(arrangement::PARTICIPANTS).iter().filter_map(|id| world.get(*id));
    let Some(year) = arrangement.year() else { return Vec::new() };
    named.filter(|one| !exists_in(one, year)).map(|one| one.id).collect()
}

/// The reference year that arrangements of a year read; the latest, where they differ.
pub fn reference_year(world: &World, year: i16) -> Option<i64> {
    let of_year = world.of(&k::ARRANGEMENT).filter(|one| one.year() == Some(year));
    of_year.filter_map(|one| one.get(arrangement::INHABITANTS_YEAR)).max()
}
