//! From a form to a change: what is missing, what does not agree, and the edits that keep what was typed.

use super::{
    Form, Subject,
    entry::{Entry, Problem},
};
use crate::{
    catalogue::{Action, Change, Edit, Id, Ids, Record, World},
    process::{
        admit::{self, Refused},
        ask,
    },
};
use std::collections::BTreeSet;

/// The form cannot be saved yet: its problem stands under a field, with the cursor on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotYet;

impl Form {
    /// The change that would keep what is typed; `None` when there is nothing to keep. Whether it may be kept is not for
    /// the form to say (see [`crate::process::admit`]); what is refused is shown by [`Form::refused`].
    ///
    /// # Errors
    /// On a text that means nothing, or an answer that cannot be used: the cursor goes to it and the problem stands
    /// under its field.
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
                    let record = self.filled(record);
                    let edits = self.made_edits(&record).chain([Edit::Create(record.clone())]).collect();
                    Ok(Some(Change::new(ids.next_id(), Action::New, edits)))
                }
                // What somebody else's change did to untouched fields meanwhile stays.
                Some(now) => {
                    let record = self.filled(now.clone());
                    let edits: Vec<Edit> = self.made_edits(&record).chain(Change::between(&now, &record)).collect();
                    Ok((!edits.is_empty()).then(|| Change::new(ids.next_id(), Action::Edit, edits)))
                }
            },
            Subject::Asked(record, about) => {
                let record = self.filled(record);
                if let Some(fault) = admit::fault(world, &record) {
                    return Err(self.complain(fault.field, Problem::of(fault)));
                }
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
                    edits.extend(Change::between(before, &self.filled(before.clone())));
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
    pub(in crate::app) fn made_for(&self, links: impl Iterator<Item = Id>) -> impl Iterator<Item = Edit> + '_ {
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

    /// The records of which all is in view here: a whole form answers for every field it shows, a cell and what several
    /// have in common only for what was changed.
    pub(in crate::app) fn in_view(&self) -> Vec<Id> {
        let whole = matches!(self.subject, Subject::New(_) | Subject::One(_)) && !self.single;
        self.subject.record().filter(|_| whole).map(|record| record.id).into_iter().collect()
    }

    /// A cell that cannot be kept without something else of its record, of which nothing is known yet, asks for that too.
    pub(in crate::app) fn ask_along(&mut self, refused: &[Refused], world: &World, context: &super::Context<'_>) {
        let Subject::One(record) = &self.subject else { return };
        let own = refused.iter().filter(|one| one.id == record.id);
        let mut lacking = own.filter_map(|one| self.kind.field(one.fault.field));
        let asked = |place: usize| self.entries.iter().any(|entry| entry.place == place);
        let found = lacking.find(|(place, field)| record.at(*place).is_empty() && !field.behind && !asked(*place));
        if let Some((place, _)) = found.filter(|_| self.single) {
            let entry = self.entry(place, &context.sight(world, self.kind, &self.made));
            self.entries.push(entry);
        }
    }

    /// Shows why what was typed is not kept, under its field. Says whether that tells all: which of several records it is,
    /// or one made along, is still to be said.
    pub(in crate::app) fn refused(&mut self, refused: &[Refused]) -> bool {
        let own = match &self.subject {
            Subject::New(record) | Subject::One(record) => refused.iter().find(|one| one.id == record.id),
            Subject::Many(_) | Subject::Asked(..) => None,
        };
        let Some(refused) = own.or(refused.first()) else { return true };
        let own = own.is_some();
        let replaces = ask::of(self.kind).and_then(|ask| ask.replaces);
        let asked_as = |entry: &Entry| replaces.and_then(|replaces| replaces(refused.kind, entry.field.name));
        let at = self.entries.iter().position(|entry| match self.subject {
            _ if !own && entry.chosen.contains(&refused.id) => true,
            Subject::Asked(..) => asked_as(entry).is_some_and(|field| field.name == refused.fault.field),
            _ => (own || *refused.kind == *self.kind) && entry.field.name == refused.fault.field,
        });
        let at = at.map(|at| self.entries[at].field.name).or(own.then_some(refused.fault.field));
        if let Some(name) = at {
            self.complain(name, Problem::of(refused.fault.clone()));
        }
        own
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
