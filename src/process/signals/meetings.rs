//! Meetings that are over and were never closed: what comes back from them goes nowhere.

use super::{Sight, Spot};
use crate::{
    catalogue::{
        Value,
        kinds::{self as k, meeting},
    },
    process::meeting::Meeting,
};

/// Past meetings with an agenda that were neither closed nor cancelled.
pub(super) fn not_closed(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let meetings = world.of(&k::MEETING).filter_map(|record| {
        let meeting = Meeting::of(world, record.id).filter(Meeting::waits_to_be_closed)?;
        let date = meeting.date().filter(|date| date.end() < today)?;
        let status = record.get(meeting::STATUS).map_or("", meeting::Status::word);
        Some(Spot::of(record).says("status", Value::Choice(status)).by(date.end()))
    });
    meetings.collect()
}
