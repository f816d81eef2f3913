//! One subject through all meetings it was in: back along what it came from, and on to what came of it.

use crate::catalogue::{Id, Record, World, kinds as k};
use std::collections::BTreeSet;

/// Every item of the chain an item belongs to, by the date of its meeting; what still waits comes last.
pub fn of(world: &World, item: Id) -> Vec<&Record> {
    let mut known = BTreeSet::new();
    let mut open = vec![item];
    while let Some(id) = open.pop() {
        let Some(record) = world.get(id).filter(|record| *record.kind == k::MEETING_ITEM) else { continue };
        if known.insert(id) {
            open.extend(record.get("came_from").as_ref());
            open.extend(world.linked_by(id, &k::MEETING_ITEM, "came_from").iter().map(|next| next.id));
        }
    }
    let mut chain: Vec<&Record> = known.into_iter().filter_map(|id| world.get(id)).collect();
    let date = |item: &Record| world.follow(item, "meeting").and_then(|meeting| meeting.get("date").as_period());
    chain.sort_by_key(|item| (date(item).is_none(), date(item).map(|date| (date.start(), date.end())), item.id));
    chain
}
