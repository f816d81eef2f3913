//! What was decided: by the DVO of a district in a year, and on a theme.

use super::board;
use crate::{
    catalogue::{
        Id, Record, World,
        kinds::{self as k, entry, meeting, meeting_item},
    },
    process::order,
};

/// The decisions of the DVO of a district in a year, in the order of its meetings.
pub fn of_year(world: &World, district: Id, year: i16) -> Vec<&Record> {
    let Some(board) = board(world, district) else { return Vec::new() };
    let date = |meeting: &Record| meeting.get(meeting::DATE).filter(|date| date.year() == year);
    let meetings = world.linked_by(board.id, meeting::GROUP).into_iter();
    let mut meetings: Vec<_> =
        meetings.filter_map(|meeting| Some((date(meeting)?, meeting.get(meeting::BEGINS), meeting.id))).collect();
    meetings.sort();
    let items = meetings.into_iter().flat_map(|(.., id)| order::under(world, id, &k::MEETING_ITEM));
    items.flat_map(|item| order::under(world, item.id, &k::ENTRY)).filter(|entry| is_one(entry)).collect()
}

/// Every decision that was taken, with the year in which it was.
pub fn all(world: &World) -> impl Iterator<Item = (&Record, i16)> {
    world.of(&k::ENTRY).filter(|entry| is_one(entry)).filter_map(|entry| {
        let meeting = world.follow(world.follow(entry, entry::ITEM)?, meeting_item::MEETING)?;
        Some((entry, meeting.get(meeting::DATE)?.year()))
    })
}

fn is_one(entry: &Record) -> bool {
    entry.is(entry::KIND, entry::EntryKind::Decision)
}
