//! What holds when: records with a first and a last period, organisations until they are merged. Whether something
//! holds is asked here and nowhere else: an end or a merger may lie ahead, and a beginning too. An end or a beginning that is
//! known in words only is as good as open.

use super::{
    At, Id, Record, World,
    at::{Leads, Link},
    kinds::{
        self,
        organisation::{self, OrganisationKind},
    },
    name,
};
use jiff::civil::Date;
use std::{collections::BTreeSet, ops::RangeInclusive};

/// Does it hold on this day: begun, and neither ended nor merged into another? What ends with a month or a quarter holds
/// to its last day.
pub fn holds(record: &Record, day: Date) -> bool {
    let begun = record.get(name::FROM).is_none_or(|from| from.start() <= day);
    let ended = record.get(name::UNTIL).is_some_and(|until| until.end() < day);
    begun && !ended && !merged_before(record)
}

/// Has it a day in one of these years? What does not say from when or until when is open at that end.
pub fn holds_in(record: &Record, years: &RangeInclusive<i16>) -> bool {
    let (from, until) = (record.get(name::FROM), record.get(name::UNTIL));
    from.is_none_or(|from| from.start().year() <= *years.end())
        && until.is_none_or(|until| until.end().year() >= *years.start())
}

/// May these two be one: was neither over when the other began, and do both hold now, or end alike?
pub fn at_once(world: &World, one: &Record, other: &Record) -> bool {
    let over = |one: &Record, other: &Record| match (one.get(name::UNTIL), other.get(name::FROM)) {
        (Some(until), Some(from)) => until.end() < from.start(),
        _ => false,
    };
    let now = [one, other].map(|record| world.holds_now(record));
    let together = now == [true, true] || one.get(name::UNTIL) == other.get(name::UNTIL) && now[0] == now[1];
    together && !over(one, other) && !over(other, one)
}

/// Does it say from when or until when it holds? Words say of no day: "doorlopend" ends as little as nothing said.
pub fn is_dated(record: &Record) -> bool {
    record.get(name::FROM).is_some() || record.get(name::UNTIL).is_some()
}

/// Is an organisation there in this year: begun, and not merged into another yet?
pub fn exists_in(organisation: &Record, year: i16) -> bool {
    holds_in(organisation, &(year..=year)) && !merged_before(organisation)
}

/// Is it merged into another, while nobody knows since when? That is past then. A merger of which the day is known is
/// an end like any other.
fn merged_before(record: &Record) -> bool {
    record.has(name::SUCCESSOR) && record.get(name::UNTIL).is_none()
}

/// The organisations that are merged into another, whenever that is.
pub fn merging(world: &World) -> impl Iterator<Item = &Record> {
    world.of(&kinds::ORGANISATION).filter(|one| one.has(organisation::SUCCESSOR))
}

/// The day from which one that ends is there no more, and is part of what it was merged into; `None` when nobody knows.
pub fn merged_on(merging: &Record) -> Option<Date> {
    merging.get(organisation::UNTIL)?.end().tomorrow().ok()
}

/// The day after the last of an organisation that ended before this year, while nobody says what it was merged into.
pub fn ended_alone(organisation: &Record, year: i16) -> Option<Date> {
    let ended = merged_on(organisation).filter(|_| organisation.lacks(organisation::SUCCESSOR))?;
    (ended.year() <= year && !exists_in(organisation, year)).then_some(ended)
}

/// Who speaks for an organisation in this year: itself, or what it was merged into.
pub fn stands_for(world: &World, id: Id, year: i16) -> Option<Id> {
    chain(world, id, organisation::SUCCESSOR).find(|one| exists_in(one, year)).map(|one| one.id)
}

/// A record, and what stands above it or after it by this link, step by step: a theme and all it stands below. In a
/// file that has a circle it ends where that closes.
pub fn chain(world: &World, id: Id, link: At<Link>) -> impl Iterator<Item = &Record> {
    let mut seen = BTreeSet::new();
    std::iter::successors(world.get(id), move |one| {
        seen.insert(one.id);
        world.follow(one, link).filter(|next| !seen.contains(&next.id))
    })
}

impl World {
    /// Does it hold on the day from which the world is looked at? A world without a day cannot tell an end ahead from one
    /// that is past: in it holds what has no end at all, begun or not. Everything that reads a file sets the day.
    pub fn holds_now(&self, record: &Record) -> bool {
        match self.today() {
            Some(today) => holds(record, today),
            None => record.get(name::UNTIL).is_none() && !merged_before(record),
        }
    }

    /// Records that hold now and link to this one by this field, oldest first.
    pub fn linked_now<T: Leads>(&self, id: Id, field: At<T>) -> Vec<&Record> {
        let mut linked = self.linked_by(id, field);
        linked.retain(|record| self.holds_now(record));
        linked
    }

    /// The municipalities of a district that are there on a day: one that is to merge counts to its last day, what it
    /// merges into from its first.
    pub fn municipalities(&self, district: Id, day: Date) -> Vec<&Record> {
        let mut all = self.linked_by(district, organisation::DISTRICT);
        all.retain(|one| is_municipality(one) && holds(one, day));
        all
    }

    /// The municipalities of a district that are there now.
    pub fn municipalities_now(&self, district: Id) -> Vec<&Record> {
        let mut all = self.linked_now(district, organisation::DISTRICT);
        all.retain(|one| is_municipality(one));
        all
    }
}

fn is_municipality(organisation: &Record) -> bool {
    organisation.is(organisation::KIND, OrganisationKind::Municipality)
}

#[cfg(test)]
mod tests;
