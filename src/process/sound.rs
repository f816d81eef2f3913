//! What SQLite cannot see: circles. A link to its own kind that goes one way (`acyclic` in the catalogue) never leads
//! back to where it began: nothing stands under what stands under it, and nothing comes from what came of it.
//!
//! The law asks it of each record that is touched ([`circle`]), the check of a file of all there is ([`circles`]). A file
//! that holds a circle all the same opens and works: whatever follows such a link ends where it closes.

use crate::catalogue::{Id, Kind, Record, World, kind::Fault, world::IdMap};

/// As many records of a circle are named; of a longer one its beginning is.
const NAMED: usize = 6;

/// The way that leads from a record back to itself by the field at this place, beginning with the record; `None` where
/// there is none. The record need not be as the world has it, nor be in it.
pub fn circle(world: &World, record: &Record, place: usize) -> Option<Vec<Id>> {
    way(world, record.at(place).ids(), place, record.id).map(|mut way| {
        way.insert(0, record.id);
        way
    })
}

/// The way from one of these records to another by the field at this place, without that other itself.
pub(super) fn way(world: &World, from: &[Id], place: usize, to: Id) -> Option<Vec<Id>> {
    // From where each was reached: one by one in depth, so that a chain of any length needs no stack.
    let mut reached: IdMap<Option<Id>> = IdMap::default();
    let mut open: Vec<(Id, Option<Id>)> = from.iter().map(|id| (*id, None)).collect();
    while let Some((id, before)) = open.pop() {
        if id == to {
            let back = std::iter::successors(before, |id| reached.get(id).copied().flatten());
            let mut way: Vec<Id> = back.collect();
            way.reverse();
            return Some(way);
        }
        if let std::collections::hash_map::Entry::Vacant(slot) = reached.entry(id) {
            slot.insert(before);
            let next = world.get(id).map(|record| record.at(place).ids()).unwrap_or_default();
            open.extend(next.iter().map(|next| (*next, Some(id))));
        }
    }
    None
}

/// What is wrong with a record of which such a link that counts leads back to it.
pub(super) fn fault(world: &World, record: &Record, counts: &dyn Fn(&str) -> bool) -> Option<Fault> {
    let fields = one_way(record.kind).filter(|place| counts(record.kind.fields[*place].name));
    // That it leads to itself at once is told as such.
    let found = fields.filter_map(|place| Some((place, circle(world, record, place)?)));
    let (place, way) = found.into_iter().find(|(_, way)| way.len() > 1)?;
    Some(Fault::with(record.kind.at(place), "problem-circle", told(world, record, &way)))
}

/// Every circle of a world, each once: told of the record in it that was made first. Goes through each link once.
pub fn circles(world: &World) -> Vec<(&Record, Fault)> {
    let mut found = Vec::new();
    for kind in crate::catalogue::kinds::ALL {
        for place in one_way(kind) {
            for way in closing(world, kind, place).into_iter().filter(|way| way.len() > 1) {
                let Some(record) = way.first().and_then(|id| world.get(*id)) else { continue };
                let text = told(world, record, &way);
                found.push((record, Fault::with(kind.at(place), "problem-circle", text)));
            }
        }
    }
    found
}

/// The places of the links of a kind that go one way.
fn one_way(kind: &'static Kind) -> impl Iterator<Item = usize> {
    kind.fields.iter().enumerate().filter(|(_, field)| field.acyclic).map(|(place, _)| place)
}

/// The circles that one field closes, each beginning with its first record.
fn closing(world: &World, kind: &'static Kind, place: usize) -> Vec<Vec<Id>> {
    // On the way that is gone now, or done with: then whatever it leads to was found.
    let mut seen: IdMap<bool> = IdMap::default();
    let mut found = Vec::new();
    for begin in world.of(kind).filter(|record| !record.at(place).is_empty()) {
        let mut way: Vec<(Id, usize)> = Vec::new();
        let mut next = Some(begin.id);
        loop {
            if let Some(id) = next {
                match seen.get(&id) {
                    Some(true) => {
                        let from = way.iter().position(|(on, _)| *on == id).unwrap_or_default();
                        let mut circle: Vec<Id> = way[from..].iter().map(|(id, _)| *id).collect();
                        let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or_default();
                        circle.rotate_left(first);
                        found.push(circle);
                    }
                    Some(false) => {}
                    None => {
                        seen.insert(id, true);
                        way.push((id, 0));
                    }
                }
            }
            let Some((id, at)) = way.last_mut() else { break };
            let links = world.get(*id).map(|record| record.at(place).ids()).unwrap_or_default();
            next = links.get(*at).copied();
            *at += 1;
            if next.is_none() {
                seen.insert(*id, false);
                way.pop();
            }
        }
    }
    found
}

/// "Zorg → Jeugd → Zorg"
fn told(world: &World, first: &Record, way: &[Id]) -> String {
    let own = |id: Id| if id == first.id { (first.kind.title)(world, first) } else { world.title(id) };
    let mut names: Vec<String> = way.iter().take(NAMED).map(|id| own(*id)).collect();
    if way.len() > NAMED {
        names.push("…".to_owned());
    }
    names.push(own(first.id));
    names.join(" → ")
}

#[cfg(test)]
mod tests;
