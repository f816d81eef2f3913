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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{Action, Change, Ids, Value, kinds as k};

    /// Which of these records are left when one is deleted, and what still points where.
    #[test]
    fn what_cannot_do_without_it_goes_along_and_what_can_loses_a_link() {
        let mut ids = Ids::new(1_700_800_000_000, 67);
        let mut all = Vec::new();
        let mut make = |kind: &'static Kind, values: &[(&str, Value)]| {
            let record = Record::with(ids.next_id(), kind, values);
            let id = record.id;
            all.push(record);
            id
        };
        let theme = make(&k::THEME, &[("name", Value::text("Water"))]);
        let other = make(&k::THEME, &[("name", Value::text("Vuur"))]);
        let group = make(&k::GROUP, &[("name", Value::text("Overleg")), ("theme", Value::Ref(theme))]);
        let meeting = make(&k::MEETING, &[("group", Value::Ref(group))]);
        let named = make(&k::MEETING, &[("group", Value::Ref(group)), ("name", Value::text("Dag"))]);
        let item = make(&k::MEETING_ITEM, &[("meeting", Value::Ref(meeting)), ("subject", Value::text("Dijk"))]);
        let entry =
            make(&k::ENTRY, &[("item", Value::Ref(item)), ("theme", Value::Ref(theme)), ("text", Value::text("Ja"))]);
        let line = make(
            &k::AGENDA_LINE,
            &[
                ("subject", Value::text("Dijk")),
                ("contributes", Value::refs(vec![theme, other])),
                ("treated_in", Value::Ref(meeting)),
            ],
        );
        let world = World::of_records(all);
        let places = [theme, other, group, meeting, named, item, entry, line];
        let found = |found: Vec<Id>| {
            let mut at: Vec<usize> = found.iter().filter_map(|id| places.iter().position(|it| it == id)).collect();
            at.sort_unstable();
            at
        };
        for (what, deleted, along, emptied) in [
            ("a theme is only pointed at", vec![theme], vec![], vec![2, 6, 7]),
            ("a group takes along its meetings, but for one with a name", vec![group], vec![3, 5, 6], vec![4, 7]),
            ("a meeting takes its items and what was said along", vec![meeting], vec![5, 6], vec![7]),
            ("an item with its meeting is not along but there", vec![meeting, item], vec![6], vec![7]),
            ("an entry hangs on nobody", vec![entry], vec![], vec![]),
            ("both themes of a line", vec![theme, other], vec![], vec![2, 6, 7]),
        ] {
            let removal = removal(&world, &deleted);
            assert_eq!((found(removal.along), found(removal.emptied)), (along.clone(), emptied), "{what}");
            let mut after = World::of_records(world.all().cloned());
            after.apply(&Change::new(ids.next_id(), Action::Delete, removal.edits)).unwrap();
            assert_eq!(after.len(), places.len() - deleted.len() - along.len(), "{what}");
            let dangling = |record: &&Record| record.links().any(|(_, to)| after.get(to).is_none());
            assert_eq!(after.all().filter(dangling).count(), 0, "{what}: nothing points at what is gone");
        }
        let one = removal(&world, &[theme]).edits;
        let left = one.iter().find_map(|edit| match edit {
            Edit::Set { id, after, .. } if *id == line => Some(after.clone()),
            _ => None,
        });
        assert_eq!(left, Some(Value::refs(vec![other])), "of several links the others stay");
    }

    #[test]
    fn what_is_brought_back_points_at_what_is_there() {
        let mut ids = Ids::new(1_700_800_000_000, 68);
        let [there, gone, back] = [0, 1, 2].map(|_| Record::new(ids.next_id(), &k::THEME));
        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
        line.set(k::agenda_line::CONTRIBUTES, vec![there.id, gone.id, back.id]);
        line.set(k::agenda_line::CONTINUES, line.id);
        let world = World::of_records([there.clone()]);
        let found = without_dangling(&world, line.clone(), &[back.id]);
        assert_eq!(found.get(k::agenda_line::CONTRIBUTES), [there.id, back.id]);
        assert_eq!(found.get(k::agenda_line::CONTINUES), Some(line.id), "itself comes back with it");
    }
}
