//! One subject through all meetings it was in: back along what it came from, and on to what came of it.

use crate::catalogue::{
    Id, Record, World,
    kinds::{self as k, meeting, meeting_item},
};
use std::collections::BTreeSet;

/// Every item of the chain an item belongs to, by the date of its meeting; what still waits comes last.
pub fn of(world: &World, item: Id) -> Vec<&Record> {
    let mut known = BTreeSet::new();
    let mut open = vec![item];
    while let Some(id) = open.pop() {
        let Some(record) = world.get(id).filter(|record| *record.kind == k::MEETING_ITEM) else { continue };
        if known.insert(id) {
            open.extend(record.get(meeting_item::CAME_FROM));
            open.extend(world.linked_by(id, meeting_item::CAME_FROM).iter().map(|next| next.id));
        }
    }
    let mut chain: Vec<&Record> = known.into_iter().filter_map(|id| world.get(id)).collect();
    let when = |item: &Record| {
        let meeting = world.follow(item, meeting_item::MEETING)?;
        let date = meeting.get(meeting::DATE)?;
        Some((date.start(), date.end(), meeting.get(meeting::BEGINS)))
    };
    chain.sort_by_key(|item| (when(item).is_none(), when(item), item.id));
    chain
}
