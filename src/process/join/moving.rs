//! What leads to the record that goes, and to those that go along with it.

use super::{Plan, values::is_public};
use crate::catalogue::{Id, Kind, Record, Value, World};
use std::collections::{BTreeMap, HashMap};

/// By kind, key and what it comes to: the records that lead to the one that stays.
type Prints = HashMap<(usize, usize, u64), Vec<Id>>;

impl Plan {
    /// Moves every link, and joins along what then says the same twice and differs in nothing.
    pub(super) fn move_all(&mut self, world: &World) {
        self.onto.insert(self.gone.id, self.keep.id);
        let mut after: BTreeMap<Id, Record> = BTreeMap::new();
        let mut open = vec![(self.gone.id, self.keep.id)];
        let mut moved: Vec<Id> = Vec::new();
        while let Some((gone, keep)) = open.pop() {
            let own = [self.gone.id, self.keep.id];
            let mut comes: Vec<&Record> = world.pointing_at(gone).into_iter().map(|(record, _)| record).collect();
            comes.sort_unstable_by_key(|record| record.id);
            comes.dedup_by_key(|record| record.id);
            comes.retain(|record| !own.contains(&record.id) && !self.onto.contains_key(&record.id));
            let there = self.prints(world, keep, &comes);
            for record in comes {
                if self.onto.contains_key(&record.id) || self.falls.contains(&record.id) {
                    continue;
                }
                let becomes = self.become_of(record, &after);
                if leads_round(&becomes) && world.pointing_at(record.id).is_empty() {
                    after.remove(&record.id);
                    self.falls.push(record.id);
                    continue;
                }
                match self.twin(world, &becomes, &there, &after) {
                    Some((twin, true)) => {
                        self.along.push((record.id, twin.id));
                        self.onto.insert(record.id, twin.id);
                        after.remove(&record.id);
                        after.insert(twin.id, filled(twin.clone(), &becomes));
                        open.push((record.id, twin.id));
                    }
                    found => {
                        self.left.extend(found.map(|(twin, _)| (record.id, twin.id)));
                        after.insert(record.id, becomes);
                        moved.push(record.id);
                    }
                }
            }
        }
        // What was moved first and joined along after is none that moves.
        let mut counts: BTreeMap<usize, (&'static Kind, usize)> = BTreeMap::new();
        moved.sort_unstable();
        moved.dedup();
        let stays = |id: &&Id| !self.onto.contains_key(id) && !self.falls.contains(id);
        for record in moved.iter().filter(stays).filter_map(|id| world.get(*id)) {
            counts.entry(record.kind.index).or_insert((record.kind, 0)).1 += 1;
        }
        self.moves = counts.into_values().collect();
        let gone = |id: &Id| self.onto.contains_key(id) || self.falls.contains(id);
        self.left.retain(|(one, other)| !gone(one) && !gone(other));
        // Where a link leads may have been decided after it was moved.
        let last = after.into_values().filter(|record| !gone(&record.id)).map(|record| self.turned(&record));
        self.after = last.collect();
    }

    /// A record as it will be, as far as that is known.
    fn become_of(&self, record: &Record, after: &BTreeMap<Id, Record>) -> Record {
        self.turned(after.get(&record.id).unwrap_or(record))
    }

    fn turned(&self, record: &Record) -> Record {
        let mut turned = record.clone();
        for place in 0..record.kind.fields.len() {
            if !record.at(place).ids().is_empty() {
                turned.set_at(place, self.relinked(record.at(place), record.id));
            }
        }
        turned
    }

    /// What leads to the one that stays, by the keys of its kind: only of kinds of which something comes along.
    fn prints(&self, world: &World, keep: Id, comes: &[&Record]) -> Prints {
        let mut found = Prints::new();
        let mut there: Vec<&Record> = world.pointing_at(keep).into_iter().map(|(record, _)| record).collect();
        there.sort_unstable_by_key(|record| record.id);
        there.dedup_by_key(|record| record.id);
        there.retain(|record| {
            let comes = comes.iter().any(|one| one.kind == record.kind);
            comes && record.id != self.keep.id && !self.onto.contains_key(&record.id)
        });
        for record in there {
            let turned = self.turned(record);
            for (at, key) in record.kind.known_by.iter().enumerate() {
                if let Some(print) = key.print(world, &turned) {
                    found.entry((record.kind.index, at, print)).or_default().push(record.id);
                }
            }
        }
        found
    }

    /// What is there already and is one with this, by the strongest key; and whether they differ in nothing.
    fn twin(
        &self,
        world: &World,
        record: &Record,
        there: &Prints,
        after: &BTreeMap<Id, Record>,
    ) -> Option<(Record, bool)> {
        for (at, key) in record.kind.known_by.iter().enumerate() {
            let Some(print) = key.print(world, record) else { continue };
            let ids = there.get(&(record.kind.index, at, print)).map(Vec::as_slice).unwrap_or_default();
            let goes = |id: &Id| self.onto.contains_key(id) || self.falls.contains(id);
            let known = ids.iter().filter(|id| **id != record.id && !goes(id));
            let twins = known.filter_map(|id| Some(self.become_of(world.get(*id)?, after)));
            let mut twins: Vec<Record> = twins.filter(|twin| key.same(world, record, twin)).collect();
            // One that can be joined along is better than one that is only named.
            twins.sort_by_key(|twin| !differs_in_nothing(twin, record));
            if let Some(twin) = twins.into_iter().next() {
                let joined = differs_in_nothing(&twin, record);
                return Some((twin, joined));
            }
        }
        None
    }
}

/// Does a directed link lead from a record to that record?
fn leads_round(record: &Record) -> bool {
    let ends = |far: bool| {
        let fields = record.kind.fields.iter().enumerate().filter(move |(_, field)| field.far_end == far);
        fields.flat_map(|(place, _)| record.at(place).ids())
    };
    ends(true).any(|to| ends(false).any(|from| from == to))
}

/// Does the one that goes say nothing that the one that stays says otherwise? Where each stands in an order is no matter.
fn differs_in_nothing(stays: &Record, goes: &Record) -> bool {
    let fields = stays.kind.fields.iter().enumerate().filter(|(_, field)| !field.behind);
    let mut pairs = fields.map(|(place, _)| (stays.at(place), goes.at(place)));
    pairs.all(|(stays, goes)| stays.is_empty() || goes.is_empty() || stays == goes)
}

/// The one that stays, with what only the other says; that it may be shown to all it says itself.
fn filled(mut stays: Record, goes: &Record) -> Record {
    for (place, field) in stays.kind.fields.iter().enumerate() {
        let shown = is_public(field) && *goes.at(place) == Value::Flag(true);
        if stays.at(place).is_empty() && !shown {
            stays.set_at(place, goes.at(place).clone());
        }
    }
    stays
}
