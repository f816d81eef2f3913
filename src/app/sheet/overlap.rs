//! The overlap of a group with every other: who sits in both.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{Id, kinds::seat, text::sort_key, validity},
    process::meeting::members,
};
use std::collections::{BTreeMap, BTreeSet};

/// The groups that share people with this one, those that share most first; under each the people.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let Some(group) = about else { return Vec::new() };
    let own: BTreeSet<Id> =
        members::seats(world, group, scene.today).iter().filter_map(|seat| seat.get(seat::PERSON)).collect();
    let mut shared: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for person in &own {
        let seats = world.linked_by(*person, seat::PERSON).into_iter();
        let others = seats.filter(|seat| validity::holds(seat, scene.today)).filter_map(|seat| seat.get(seat::GROUP));
        for other in others.filter(|other| *other != group) {
            shared.entry(other).or_default().insert(*person);
        }
    }
    let mut shared: Vec<(Id, BTreeSet<Id>)> = shared.into_iter().collect();
    shared.sort_by_cached_key(|(id, people)| (std::cmp::Reverse(people.len()), sort_key(&world.title(*id))));
    let mut rows = Vec::new();
    for (other, people) in shared {
        let said = words.count("overlap-shared", people.len());
        let line = Line { closed: true, ..Line::new(world.title(other)).to(other) };
        rows.push(line.bar(people.len() as u64, own.len() as u64).saying(said).into());
        let mut people: Vec<Id> = people.into_iter().collect();
        people.sort_by_cached_key(|id| world.get(*id).map(|one| sort_key(&(one.kind.sort_name)(world, one))));
        rows.extend(people.into_iter().map(|id| {
            let context = world.get(id).map(|one| (one.kind.context)(world, one)).unwrap_or_default();
            Row::Line(Line::new(world.title(id)).to(id).saying(context).deep(1))
        }));
    }
    rows
}
