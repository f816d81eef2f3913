//! Records that stand in an order of their own: items of a meeting, entries under an item, lines of an advice.

use crate::catalogue::{Change, Edit, Id, Kind, Record, Value, World, name};

/// Between two records that stand in an order, so that some can be put between them later.
pub const STEP: i64 = 1024;

/// What stands under a record, in its order; what was put there later stands after its equals.
pub fn under<'a>(world: &'a World, above: Id, kind: &'static Kind) -> Vec<&'a Record> {
    let Some(through) = kind.ordered_in else { return Vec::new() };
    let mut found = world.linked_by(above, through);
    found.sort_by_key(|record| (position(record), record.id));
    found
}

/// The position for what comes last under a record.
pub fn last(world: &World, above: Id, kind: &'static Kind) -> Value {
    let known = under(world, above, kind).into_iter().filter_map(|record| record.get(name::POSITION)).max();
    Value::Int(known.unwrap_or(0) + STEP)
}

/// The position for what comes right after a record among its siblings. Where there is no room left it shares that of
/// the record, and stands behind it as the later one.
pub fn after(world: &World, record: &Record) -> Value {
    let Some(above) = record.kind.ordered_in.and_then(|through| record.get(through)) else {
        return Value::Empty;
    };
    let order = under(world, above, record.kind);
    let here = record.get(name::POSITION).unwrap_or(0);
    let at = order.iter().position(|other| other.id == record.id);
    match at.and_then(|at| order.get(at + 1)).and_then(|next| next.get(name::POSITION)) {
        Some(next) => Value::Int(here + (next - here) / 2),
        None => Value::Int(here + STEP),
    }
}

/// The edits that move a record by so many places among its siblings; none where it cannot go further. Positions are
/// given anew where two are the same, so that any order can be brought about.
pub fn moved(world: &World, record: &Record, by: isize) -> Vec<Edit> {
    let Some(above) = record.kind.ordered_in.and_then(|through| record.get(through)) else {
        return Vec::new();
    };
    let mut order: Vec<&Record> = under(world, above, record.kind);
    let Some(at) = order.iter().position(|other| other.id == record.id) else { return Vec::new() };
    let to = at.saturating_add_signed(by).min(order.len() - 1);
    if to == at {
        return Vec::new();
    }
    let moving = order.remove(at);
    order.insert(to, moving);
    renumbered(&order)
}

/// The edits that give these records positions in the order in which they are given.
pub fn renumbered(order: &[&Record]) -> Vec<Edit> {
    let numbered = order.iter().zip(1..).filter_map(|(record, number)| {
        let mut after = (*record).clone();
        after.set(name::POSITION, number * STEP);
        Change::between(record, &after).pop()
    });
    numbered.collect()
}

fn position(record: &Record) -> i64 {
    record.get(name::POSITION).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Action, Ids,
        kinds::{self as k, term},
    };

    /// Items of a meeting at these positions, in the order in which they were made.
    fn items(positions: &[Option<i64>]) -> (World, Ids, Id, Vec<Id>) {
        let mut ids = Ids::new(1_780_000_000_000, 23);
        let meeting = Record::new(ids.next_id(), &k::MEETING);
        let above = meeting.id;
        let mut world = World::of_records([meeting]);
        let made = positions.iter().map(|position| {
            let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
            item.set(name::POSITION, *position).set(k::meeting_item::MEETING, above);
            let id = item.id;
            world.insert(item);
            id
        });
        let made = made.collect();
        (world, ids, above, made)
    }

    #[test]
    fn what_comes_next_stands_half_way_to_the_one_behind_it() {
        for (positions, of, expected) in [
            (&[Some(1024), Some(2048)][..], 0, 1536),
            (&[Some(1024), Some(2048)], 1, 2048 + STEP),
            (&[Some(0), Some(1024)], 0, 512),
            (&[Some(7), Some(9)], 0, 8),
            // Without room between them it shares the place of the first.
            (&[Some(7), Some(8)], 0, 7),
            (&[Some(7), Some(7)], 0, 7),
            (&[Some(2048), Some(1024)], 1, 1536),
            (&[Some(1024), None], 0, 1024 + STEP),
            (&[None], 0, STEP),
        ] {
            let (world, _, _, made) = items(positions);
            assert_eq!(after(&world, world.get(made[of]).unwrap()), Value::Int(expected), "{positions:?}");
        }
    }

    #[test]
    fn what_comes_last_stands_a_step_behind_the_furthest() {
        for (positions, expected) in [
            (&[][..], STEP),
            (&[None], STEP),
            (&[Some(0)], STEP),
            (&[Some(5000), Some(1024)], 5000 + STEP),
            (&[None, Some(3)], 3 + STEP),
        ] {
            let (world, _, above, _) = items(positions);
            assert_eq!(last(&world, above, &k::MEETING_ITEM), Value::Int(expected), "{positions:?}");
        }
    }

    #[test]
    fn moving_stops_at_both_ends_and_brings_about_any_order() {
        for (positions, of, by, expected) in [
            (&[Some(1), Some(2), Some(3)][..], 0, -1, [0, 1, 2]),
            (&[Some(1), Some(2), Some(3)], 0, 1, [1, 0, 2]),
            (&[Some(1), Some(2), Some(3)], 0, 2, [1, 2, 0]),
            (&[Some(1), Some(2), Some(3)], 0, 9, [1, 2, 0]),
            (&[Some(1), Some(2), Some(3)], 2, 1, [0, 1, 2]),
            (&[Some(1), Some(2), Some(3)], 2, -9, [2, 0, 1]),
            (&[Some(5), Some(5), Some(5)], 2, -1, [0, 2, 1]),
            (&[None, None, Some(5)], 1, -1, [2, 1, 0]),
        ] {
            let (mut world, mut ids, above, made) = items(positions);
            let edits = moved(&world, world.get(made[of]).unwrap(), by);
            world.apply(&Change::new(ids.next_id(), Action::Edit, edits)).unwrap();
            let order: Vec<usize> = under(&world, above, &k::MEETING_ITEM)
                .iter()
                .filter_map(|item| made.iter().position(|id| *id == item.id))
                .collect();
            assert_eq!(order, expected, "{positions:?}, {of} by {by}");
        }
    }

    #[test]
    fn what_stands_in_no_order_has_no_place_in_one() {
        let term = Record::new(Ids::new(1_780_000_000_000, 24).next_id(), &k::TERM);
        let world = World::of_records([term.clone()]);
        assert_eq!(after(&world, &term), Value::Empty);
        assert_eq!(moved(&world, &term, 1), []);
        assert!(under(&world, term.id, &k::TERM).is_empty() && term.lacks(term::POSITION));
    }
}
