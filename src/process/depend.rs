//! What hangs on what: which records go along when one is deleted, and which only lose a link.

use crate::catalogue::{Edit, Id, Kind, Record, World, kinds};
use std::collections::{BTreeMap, BTreeSet};

/// What deleting comes down to.
#[derive(Debug, Default)]
pub struct Removal {
    /// All of it, in an order that can be carried out.
    pub edits: Vec<Edit>,
    /// Records that cannot do without a deleted one and go along.
    pub along: Vec<Id>,
    /// Records that stay and lose a link.
    pub emptied: Vec<Id>,
}

/// Kinds that can link to a record of this kind, each with the place of the field.
pub fn linking_to(kind: &Kind) -> Vec<(&'static Kind, usize)> {
    let links = kinds::ALL.into_iter().flat_map(|from| {
        from.fields.iter().enumerate().filter(|(_, field)| field.target() == Some(kind)).map(move |(at, _)| (from, at))
    });
    links.collect()
}

/// What it takes to delete these records: nothing may be left that points at what is gone.
pub fn removal(world: &World, ids: &[Id]) -> Removal {
    let mut gone: BTreeSet<Id> = ids.iter().copied().collect();
    let mut open: Vec<Id> = ids.to_vec();
    let mut touched: BTreeSet<(Id, usize)> = BTreeSet::new();
    let mut along = Vec::new();
    while let Some(id) = open.pop() {
        for (record, place) in world.pointing_at(id) {
            touched.insert((record.id, place));
            if gone.contains(&record.id) || can_do_without(record, place, &gone) {
                continue;
            }
            gone.insert(record.id);
            along.push(record.id);
            open.push(record.id);
        }
    }
    let mut emptied = BTreeMap::new();
    for (id, place) in touched.into_iter().filter(|(id, _)| !gone.contains(id)) {
        let Some(record) = world.get(id) else { continue };
        let before = record.at(place).clone();
        let after = before.relinked(|to| (!gone.contains(&to)).then_some(to));
        emptied.entry(id).or_insert_with(Vec::new).push(Edit::Set {
            kind: record.kind,
            id,
            field: place,
            before,
            after,
        });
    }
    let deletes = gone.iter().filter_map(|id| world.get(*id)).cloned().map(Edit::Delete).collect::<Vec<_>>();
    Removal {
        along,
        emptied: emptied.keys().copied().collect(),
        edits: emptied.into_values().flatten().chain(deletes).collect(),
    }
}

/// A seat cannot do without its group, an item not without the meeting it has its place in; a group can do without its
/// theme.
fn can_do_without(record: &Record, place: usize, gone: &BTreeSet<Id>) -> bool {
    let name = record.kind.fields[place].name;
    if record.kind.ordered_in.is_some_and(|link| link.place == place) {
        return false;
    }
    let stays = |other: &&str| {
        let value = record.named(other);
        !value.is_empty() && (value.ids().is_empty() || value.ids().iter().any(|id| !gone.contains(id)))
    };
    let demands = record.kind.required.iter().filter(|any| any.contains(&name));
    demands.into_iter().all(|any| any.iter().any(stays))
}

/// Edits that empty every link of these records to records that are not there (any more), for bringing back.
pub fn without_dangling(world: &World, mut record: Record, also: &[Id]) -> Record {
    let id = record.id;
    record.relink(|to| (world.get(to).is_some() || also.contains(&to) || to == id).then_some(to));
    record
}
