//! THE MEETING CYCLE: planned, prepared, held, closed, and what comes back from it.
//!
//! - [`plan`]: a year of meetings, with the days counted back from each
//! - [`fill`]: what belongs on an agenda, and in what order
//! - [`number`]: labels, given once
//! - [`members`]: who is expected, and who has not answered
//! - [`block`]: the blocks of an agenda, and their headings
//! - [`carry`]: what a closed meeting leaves, and where it goes
//! - [`decided`]: what was decided under an item
//! - [`spoken`]: "volgend DVO" as a day
//! - [`chain`]: one subject through all meetings it was in

pub mod block;
pub mod carry;
pub mod chain;
mod changed;
pub mod decided;
pub mod fill;
pub mod members;
pub mod number;
pub mod plan;
mod settle;
pub mod spoken;
pub mod template;

use super::order;
use crate::catalogue::{
    At, Change, Edit, Id, Period, Record, World,
    at::{Fits, Holds},
    kinds::{
        self as k, entry,
        meeting::{self, Status},
        meeting_item, meeting_rule, proposal,
    },
};
use jiff::civil::Date;

/// A meeting, read for what it means.
#[derive(Clone, Copy)]
pub struct Meeting<'a> {
    /// All records.
    pub world: &'a World,
    /// The meeting.
    pub record: &'a Record,
}

/// Is the proposal that an item is about taken back? Then the item waits for nothing.
pub(super) fn is_withdrawn(world: &World, item: &Record) -> bool {
    let proposal = world.follow(item, meeting_item::PROPOSAL);
    proposal.is_some_and(|proposal| proposal.is(proposal::STATUS, proposal::Status::Withdrawn))
}

impl<'a> Meeting<'a> {
    /// The meeting with this identity, if it is one.
    pub fn of(world: &'a World, id: Id) -> Option<Meeting<'a>> {
        world.get(id).filter(|record| *record.kind == k::MEETING).map(|record| Meeting { world, record })
    }

    /// The meeting a record is about: itself, or that of an item or of a line of the minutes.
    pub fn about(world: &'a World, record: &'a Record) -> Option<Meeting<'a>> {
        match () {
            () if *record.kind == k::MEETING => Some(Meeting { world, record }),
            () if *record.kind == k::MEETING_ITEM => Meeting::of(world, record.get(meeting_item::MEETING)?),
            () if *record.kind == k::ENTRY => Meeting::about(world, world.follow(record, entry::ITEM)?),
            () => None,
        }
    }

    /// Its items, in order.
    pub fn items(&self) -> Vec<&'a Record> {
        order::under(self.world, self.record.id, &k::MEETING_ITEM)
    }

    /// The group that meets.
    pub fn group(&self) -> Option<&'a Record> {
        self.world.follow(self.record, meeting::GROUP)
    }

    /// Its day, or what is known of it.
    pub fn date(&self) -> Option<Period> {
        self.record.get(meeting::DATE)
    }

    /// What the group agreed on how it meets.
    pub fn rule(&self) -> Option<&'a Record> {
        rule(self.world, self.group()?.id)
    }

    /// May it still be prepared: neither held nor cancelled?
    pub fn is_ahead(&self) -> bool {
        self.record.get(meeting::STATUS).is_some_and(|status| match status {
            Status::Planned | Status::Prepared | Status::Sent => true,
            Status::Held | Status::Closed | Status::Cancelled => false,
        })
    }

    /// Has it an agenda, and was it neither closed nor cancelled? What comes back from it is not known before.
    pub fn waits_to_be_closed(&self) -> bool {
        let open = |status| match status {
            Status::Planned | Status::Prepared | Status::Sent | Status::Held => true,
            Status::Closed | Status::Cancelled => false,
        };
        self.record.get(meeting::STATUS).is_none_or(open) && !self.items().is_empty()
    }

    /// The last meeting of the same group before it that is over and waits to be closed.
    pub fn last_not_closed(&self) -> Option<&'a Record> {
        let (group, day) = (self.group()?.id, self.date()?.start());
        let meetings = self.world.linked_by(group, meeting::GROUP).into_iter();
        let day = self.world.today().map_or(day, |today| today.min(day));
        let before = meetings.filter_map(|record| {
            let date = record.get(meeting::DATE).filter(|date| date.end() < day)?;
            Meeting { world: self.world, record }.waits_to_be_closed().then_some((date.end(), record))
        });
        before.max_by_key(|(end, record)| (*end, record.id)).map(|(_, record)| record)
    }

    /// Is it closed? It can still be corrected; the history keeps the correction.
    pub fn is_closed(&self) -> bool {
        self.record.is(meeting::STATUS, Status::Closed)
    }

    /// The next meeting of the same group that is still to come; it may be later on the same day.
    pub fn next(&self) -> Option<&'a Record> {
        next_after(self.world, self.group()?.id, self.date()?.start(), Some(self.record.id))
    }

    /// Does another meeting on the same day come after this one? Where it is not known when they begin, this one came
    /// first when it was held, or was made first.
    fn comes_before(&self, other: &Record) -> bool {
        match (self.record.get(meeting::BEGINS), other.get(meeting::BEGINS)) {
            (Some(here), Some(there)) if here != there => here < there,
            _ => !self.is_ahead() || self.record.id < other.id,
        }
    }

    /// Minutes from midnight at which each of its items begins, in order; `None` as long as the meeting has no beginning,
    /// and for an item of which nobody said how long it takes: it has no time of its own.
    pub fn times(&self, items: &[&Record]) -> Vec<Option<u16>> {
        let mut at = self.record.get(meeting::BEGINS).map(i64::from);
        let begin = |item: &&Record| {
            let minutes = item.get(meeting_item::MINUTES)?;
            let begins = at.map(|at| (at % 1440) as u16);
            at = at.map(|at| at + minutes);
            begins
        };
        items.iter().map(begin).collect()
    }

    /// Minutes by which so many minutes run past the end; negative while there is room, `None` when times are not known.
    pub fn over(&self, minutes: i64) -> Option<i64> {
        let (begins, ends) = (self.record.get(meeting::BEGINS)?, self.record.get(meeting::ENDS)?);
        Some(minutes - (i64::from(ends) - i64::from(begins)))
    }
}

/// The minutes these items take together.
pub fn minutes(items: &[&Record]) -> i64 {
    items.iter().filter_map(|item| item.get(meeting_item::MINUTES)).sum()
}

/// The edit that puts a value in a field; none when it holds it already.
fn set<T: Holds>(record: &Record, field: At<T>, value: impl Fits<T>) -> Option<Edit> {
    let mut after = record.clone();
    after.set(field, value);
    Change::between(record, &after).pop()
}

/// What a group agreed on how it meets.
pub fn rule(world: &World, group: Id) -> Option<&Record> {
    world.linked_by(group, meeting_rule::GROUP).into_iter().next_back()
}

/// The first meeting of a group that is still to come after a day, or after this one (`but`); one of which only the month
/// is known counts until that month is over. Of several on that day the first is that of the day, those behind it come
/// next.
pub fn next_after(world: &World, group: Id, day: Date, but: Option<Id>) -> Option<&Record> {
    let mut dated: Vec<(Period, &Record)> = world
        .linked_by(group, meeting::GROUP)
        .into_iter()
        .filter_map(|record| Some((record.get(meeting::DATE)?, record)))
        .collect();
    dated.sort_by_key(|(date, record)| (date.start(), record.get(meeting::BEGINS).unwrap_or(u16::MAX), record.id));
    let on_day = |date: &Period| *date == Period::day(day);
    let cancelled = |record: &Record| record.is(meeting::STATUS, Status::Cancelled);
    let of_day = dated.iter().find(|(date, record)| on_day(date) && !cancelled(record)).map(|(_, record)| record.id);
    let first = but.or(of_day).and_then(|id| Meeting::of(world, id));
    let later = |date: &Period, record: &Record| match &first {
        Some(first) if on_day(date) => first.comes_before(record),
        _ => date.end() > day,
    };
    let next = dated.iter().find(|(date, record)| {
        Some(record.id) != first.map(|first| first.record.id)
            && Meeting { world, record }.is_ahead()
            && later(date, record)
    });
    next.map(|(_, record)| *record)
}

/// What was said under an item, in order.
pub fn entries(world: &World, item: Id) -> Vec<&Record> {
    order::under(world, item, &k::ENTRY)
}

#[cfg(test)]
mod tests;
