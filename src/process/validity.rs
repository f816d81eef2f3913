//! What holds when: records with a first and a last period, organisations until they are merged.

use crate::catalogue::{At, Id, Record, World, at::Link, kinds::organisation, name};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// As many steps as are made from one to the next above it or after it: more is a circle.
pub const STEPS: usize = 16;

/// Does it hold on this day: begun, and not ended?
pub fn holds(record: &Record, day: Date) -> bool {
    let begun = record.get(name::FROM).is_none_or(|from| from.start() <= day);
    begun && record.get(name::UNTIL).is_none_or(|until| until.end() >= day)
}

/// Has it a day in one of these years? What does not say from when or until when is open at that end.
pub fn holds_in(record: &Record, years: &RangeInclusive<i16>) -> bool {
    let (from, until) = (record.get(name::FROM), record.get(name::UNTIL));
    from.is_none_or(|from| from.start().year() <= *years.end())
        && until.is_none_or(|until| until.end().year() >= *years.start())
}

/// Is an organisation there in this year: begun, and not merged into another yet? When a merger took place may not be
/// known; it is past then.
pub fn exists_in(organisation: &Record, year: i16) -> bool {
    let merged = organisation.has(organisation::SUCCESSOR) && organisation.lacks(organisation::UNTIL);
    holds_in(organisation, &(year..=year)) && !merged
}

/// Who speaks for an organisation in this year: itself, or what it was merged into.
pub fn stands_for(world: &World, id: Id, year: i16) -> Option<Id> {
    chain(world, id, organisation::SUCCESSOR).find(|one| exists_in(one, year)).map(|one| one.id)
}

/// A record, and what stands above it or after it by this link, step by step: a theme and all it stands below.
pub fn chain(world: &World, id: Id, link: At<Link>) -> impl Iterator<Item = &Record> {
    std::iter::successors(world.get(id), move |one| world.follow(one, link)).take(STEPS)
}
