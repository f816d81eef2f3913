//! From a form to a change: what is missing, what does not agree, and the edits that keep what was typed.

use super::{Form, Subject, entry::Problem};
use crate::{
    catalogue::{Action, Change, Edit, Id, Ids, Period, Record, World, kind::Fault, name},
    process::ask,
};
use std::collections::BTreeSet;

/// The form cannot be saved yet: its problem stands under a field, with the cursor on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotYet;

impl Form {
    /// The change that keeps what is typed; `None` when there is nothing to keep.
    ///
    /// # Errors
    /// On a problem the cursor goes to it and the problem stands under its field.
    pub fn change(&mut self, world: &World, ids: &mut Ids) -> Result<Option<Change>, NotYet> {
        for entry in &mut self.entries {
            entry.left = true;
        }
        if let Some(wrong) = self.entries.iter().position(|entry| entry.value.is_err()) {
            self.focus(wrong);
            return Err(NotYet);
        }
        match self.subject.clone() {
            Subject::New(record) | Subject::One(record) => match world.get(record.id).cloned() {
                // Not there yet, or no longer: an undo may have taken away what was edited.
                None => {
                    let record = self.checked(world, followed(world, None, self.filled(record)))?;
                    let edits = self.made_edits(&record).chain([Edit::Create(record.clone())]).collect();
                    Ok(Some(Change::new(ids.next_id(), Action::New, edits)))
                }
                // What somebody else's change did to untouched fields meanwhile stays.
                Some(now) => {
                    let record = self.checked(world, followed(world, Some(&now), self.filled(now.clone())))?;
                    let edits: Vec<Edit> = self.made_edits(&record).chain(Change::between(&now, &record)).collect();
                    Ok((!edits.is_empty()).then(|| Change::new(ids.next_id(), Action::Edit, edits)))
                }
            },
            Subject::Asked(record, about) => {
                let record = self.checked(world, self.filled(record))?;
                let Some(ask) = ask::of(self.kind) else { return Ok(None) };
                let answered = (ask.answer)(world, ids, &record, &about);
                let answered = answered.map_err(|fault| self.complain(fault.field, Problem::of(fault)))?;
                let edits: Vec<Edit> = self.made_edits(&record).chain(answered).collect();
                Ok((!edits.is_empty()).then(|| Change::new(ids.next_id(), ask.action, edits)))
            }
            Subject::Many(records) => {
                let mut edits = Vec::new();
                for id in records {
                    let Some(before) = world.get(id) else { continue };
                    let record = self.checked(world, followed(world, Some(before), self.filled(before.clone())))?;
                    edits.extend(Change::between(before, &record));
                }
                let chosen = self.entries.iter().flat_map(|entry| entry.chosen.iter().copied());
                let edits: Vec<Edit> = self.made_for(chosen).chain(edits).collect();
                Ok((!edits.is_empty()).then(|| Change::new(ids.next_id(), Action::Edit, edits)))
            }
        }
    }

    /// The record with every field that was touched as it is typed now.
    pub(in crate::app) fn filled(&self, mut record: Record) -> Record {
        let typed = self.entries.iter().filter(|entry| match self.subject {
            Subject::Many(_) => entry.changed(),
            _ => entry.touched,
        });
        for entry in typed {
            if let Ok(value) = &entry.value {
                record.set_at(entry.place, value.clone());
            }
        }
        record
    }

    /// Records made in place that are linked to, and what those link to in turn. One that was made and then not chosen
    /// is not kept.
    fn made_for(&self, links: impl Iterator<Item = Id>) -> impl Iterator<Item = Edit> + '_ {
        let mut open: Vec<Id> = links.collect();
        let mut wanted = BTreeSet::new();
        while let Some(id) = open.pop() {
            if let Some(made) = self.made.iter().find(|made| made.id == id && wanted.insert(id)) {
                open.extend(made.links().map(|(_, to)| to));
            }
        }
        self.made.iter().filter(move |made| wanted.contains(&made.id)).cloned().map(Edit::Create)
    }

    fn made_edits(&self, record: &Record) -> impl Iterator<Item = Edit> + '_ {
        self.made_for(record.links().map(|(_, to)| to))
    }

    /// What a kind demands of a record: its title, an end after its beginning.
    fn checked(&mut self, world: &World, record: Record) -> Result<Record, NotYet> {
        let known = |name: &&str| !record.named(name).is_empty();
        let missing = record.kind.required.iter().find(|any| !any.iter().any(known));
        if let Some(name) = missing.and_then(|any| any.first()) {
            return Err(self.complain(name, Problem::plain("problem-required")));
        }
        if let (Some(from), Some(until)) = (record.get(name::FROM), record.get(name::UNTIL))
            && ends_before(from, until)
        {
            return Err(self.complain(name::UNTIL.name, Problem::plain("problem-until-before-from")));
        }
        if let Some(fault) = record.kind.fault(world, &record) {
            self.refuse(fault);
            return Err(NotYet);
        }
        let itself = record.links().find(|(_, to)| *to == record.id).map(|(place, _)| record.kind.fields[place].name);
        if let Some(name) = itself {
            return Err(self.complain(name, Problem::plain("problem-itself")));
        }
        Ok(record)
    }

    /// Puts a problem under a field and the cursor on it. A form of one cell shows it under that cell.
    fn complain(&mut self, name: &str, problem: Problem) -> NotYet {
        let at = self.entries.iter().position(|entry| entry.field.name == name).unwrap_or(0);
        self.focus(at);
        if let Some(entry) = self.entries.get_mut(at) {
            entry.value = Err(problem);
            entry.left = true;
        }
        NotYet
    }

    /// Says what does not agree.
    pub(in crate::app) fn refuse(&mut self, fault: Fault) {
        self.complain(fault.field, Problem::of(fault));
    }

    /// Says that a field is needed after all.
    pub(in crate::app) fn wants(&mut self, name: &str) {
        self.complain(name, Problem::plain("problem-required"));
    }

    /// Takes back a complaint about how fields agree, so that a next try looks again.
    pub fn look_again(&mut self, context: &super::Context<'_>, world: &World) {
        let sight = context.sight(world, self.kind, &self.made);
        for entry in self.entries.iter_mut().filter(|entry| entry.value.is_err()) {
            if entry.touched {
                entry.understand(&sight);
            } else {
                entry.value = Ok(entry.before.clone());
            }
        }
    }
}

/// The record with what follows from what was filled in.
fn followed(world: &World, before: Option<&Record>, mut record: Record) -> Record {
    if let Some(follows) = record.kind.follows {
        follows(world, before, &mut record);
    }
    record
}

fn ends_before(from: Period, until: Period) -> bool {
    until.end() < from.start()
}
