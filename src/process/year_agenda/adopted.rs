//! The lines of a year agenda as they were adopted. They are kept whenever it becomes adopted, whichever way that is
//! said, and stay when a line is changed or deleted later.

use crate::catalogue::{Change, Edit, Id, Ids, Record, Value, World, kinds as k};

/// The fields a line as adopted has from the line.
const KEPT: [&str; 9] =
    ["subject", "number", "period", "theme", "group", "holder", "project_leader", "result", "public"];

/// What goes along when an agenda becomes adopted: each of its lines as it is then. What was kept at an earlier time
/// makes way.
pub(in crate::process) fn keep(world: &World, ids: &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit> {
    let is = |agenda: &Record| agenda.str("status") == "adopted";
    if !is(after) || before.is_some_and(is) {
        return Vec::new();
    }
    let earlier = of(world, after.id).into_iter().cloned().map(Edit::Delete);
    let mut edits: Vec<Edit> = earlier.collect();
    edits.extend(super::lines(world, after.id).into_iter().map(|line| {
        let mut kept = Record::new(ids.next_id(), &k::ADOPTED_LINE);
        kept.set("agenda", Value::Ref(after.id)).set("line", Value::Ref(line.id));
        for field in KEPT {
            kept.set(field, line.get(field).clone());
        }
        Edit::Create(kept)
    }));
    edits
}

/// A line that is made public is so as adopted too, and the other way round: otherwise the public would read that it was
/// added since, or dropped.
pub(in crate::process) fn as_public(world: &World, _: &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit> {
    if before.is_none_or(|before| before.get("public") == after.get("public")) {
        return Vec::new();
    }
    let kept = world.linked_by(after.id, &k::ADOPTED_LINE, "line").into_iter();
    kept.flat_map(|before| {
        let mut kept = before.clone();
        kept.set("public", after.get("public").clone());
        Change::between(before, &kept)
    })
    .collect()
}

/// The lines of an agenda as they were adopted, in order.
pub fn of(world: &World, agenda: Id) -> Vec<&Record> {
    let mut kept = world.linked_by(agenda, &k::ADOPTED_LINE, "agenda");
    kept.sort_by_cached_key(|line| super::order(line));
    kept
}
