//! A form one comes back to, from a draft or from looking something up: the rest may have changed meanwhile.

use super::{Context, Entry, Form, Sight, Subject};
use crate::catalogue::{Id, Ids, Record, Type, World, kinds::alike};

impl Form {
    /// Takes in what changed elsewhere: what would be made along and is there by now is used, a link to what is gone is
    /// let go.
    pub fn catch_up(&mut self, world: &World, context: &Context<'_>, ids: &mut Ids) {
        while let Some((at, there)) = self.made_elsewhere(world) {
            let made = self.made.remove(at).id;
            self.relink(world, context, |id| Some(if id == made { there } else { id }));
        }
        let made: Vec<Id> = self.made.iter().map(|made| made.id).collect();
        let there = |id| (made.contains(&id) || world.get(id).is_some()).then_some(id);
        if let Subject::Asked(_, about) = &mut self.subject {
            about.retain(|id| world.get(*id).is_some());
        }
        self.see_again(world, context);
        let gone = self.subject.record().is_some_and(|record| record.links().any(|(_, to)| there(to).is_none()));
        self.relink(world, context, there);
        if gone {
            self.begin_again(world, context, ids);
        }
    }

    /// What was changed elsewhere shows where nothing was typed.
    fn see_again(&mut self, world: &World, context: &Context<'_>) {
        let Subject::One(was) = &mut self.subject else { return };
        let Some(now) = world.get(was.id) else { return };
        *was = now.clone();
        let sight = context.sight(world, self.kind, &self.made);
        for entry in &mut self.entries {
            let value = now.at(entry.place).clone();
            if !entry.touched && entry.before != value {
                entry.put(value.clone(), &sight);
            }
            entry.before = value;
        }
    }

    /// What a new record begins with, where that went away: the line of an agenda that is gone makes it again.
    fn begin_again(&mut self, world: &World, context: &Context<'_>, ids: &mut Ids) {
        let Some(record) = self.subject.record().filter(|record| world.get(record.id).is_none()) else { return };
        let begun = self.begun(record.clone(), world, context, ids);
        let sight = context.sight(world, self.kind, &self.made);
        for entry in self.entries.iter_mut().filter(|entry| !entry.touched && entry.before.is_empty()) {
            *entry = Entry::new(entry.place, entry.field, begun.at(entry.place).clone(), &sight);
        }
        if let Some(record) = self.subject.record_mut() {
            *record = begun;
        }
    }

    /// The first record that would be made along and is there by now, by its place and the one that is there.
    fn made_elsewhere(&self, world: &World) -> Option<(usize, Id)> {
        self.made.iter().enumerate().find_map(|(at, made)| Some((at, self.same(world, made)?)))
    }

    /// The record that is called as this one is, where this one is linked to. One of another district is another one.
    fn same(&self, world: &World, made: &Record) -> Option<Id> {
        if world.get(made.id).is_some() {
            return Some(made.id);
        }
        let linked = |entry: &&Entry| entry.chosen.contains(&made.id);
        let fits = |other: &&Record| {
            alike(world, made, other) && self.entries.iter().filter(linked).all(|entry| entry.field.admits(other))
        };
        // One of the district itself is meant before one of the whole unit.
        let district = |record: &Record| (record.kind.district)(world, record);
        let far = |other: &&Record| district(other) != district(made);
        world.of(made.kind).filter(fits).min_by_key(far).map(|record| record.id)
    }

    /// One was taken up in another: what was linked to it here is linked to the one that stays.
    pub(in crate::app) fn join(&mut self, world: &World, context: &Context<'_>, gone: Id, stays: Id) {
        self.relink(world, context, |id| Some(if id == gone { stays } else { id }));
    }

    /// Points every link where `to` says, and shows it.
    fn relink(&mut self, world: &World, context: &Context<'_>, to: impl Fn(Id) -> Option<Id>) {
        self.made.iter_mut().for_each(|made| made.relink(&to));
        if let Some(record) = self.subject.record_mut() {
            record.relink(&to);
        }
        let sight = context.sight(world, self.kind, &self.made);
        for entry in &mut self.entries {
            entry.relink(&to, &sight);
        }
    }
}

impl Entry {
    /// Points its links where `to` says. Of one that is let go the name stays, to be asked for again.
    fn relink(&mut self, to: impl Fn(Id) -> Option<Id>, sight: &Sight<'_>) {
        let chosen: Vec<Id> = self.chosen.iter().copied().filter_map(&to).collect();
        self.before = self.before.relinked(&to);
        if chosen == self.chosen {
            return;
        }
        self.chosen = chosen;
        if !self.touched {
            self.put(self.before.clone(), sight);
        } else if let (Type::Ref(_), [id]) = (self.field.ty, self.chosen.as_slice()) {
            self.choose(*id, sight);
        } else {
            self.understand(sight);
        }
    }
}
