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
