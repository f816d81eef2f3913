//! The law of a record: what a change must satisfy before it is kept, whoever makes it. A form, a key, a question
//! answered and whatever comes in from outside pass the same door, [`admit`]; only what puts back what was there goes
//! round it, and says what it leaves broken ([`broken`]).
//!
//! A change is judged by what it touches. A record that is made must be whole; one that is changed must not be worse in
//! what was changed. So an old record with a hole elsewhere can always be ticked off.

mod judge;
#[cfg(test)]
mod tests;

use super::{entail::entailed, sound};
use crate::catalogue::{Action, Change, Edit, Id, Ids, Kind, Record, World, kind::Fault, outdated, world::Misfit};
use std::{collections::BTreeSet, convert::Infallible, ops::Deref};

/// A change that may be kept. Only [`admit`] makes one, and [`Admitted::as_it_was`] for what was there before.
#[derive(Clone, Debug, PartialEq)]
pub struct Admitted(Change);

impl Admitted {
    /// A change that puts back what was there: an undo, a redo, something deleted brought back, what a file begins with.
    /// It is not judged, as it takes nothing in that was not kept before; [`broken`] says what it leaves.
    pub fn as_it_was(change: Change) -> Admitted {
        Admitted(change)
    }

    /// The change itself, to be kept.
    pub fn into_change(self) -> Change {
        self.0
    }
}

impl Deref for Admitted {
    type Target = Change;

    fn deref(&self) -> &Change {
        &self.0
    }
}

/// Why a change is not kept: which record, and which of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The record.
    pub id: Id,
    /// Its kind.
    pub kind: &'static Kind,
    /// What it would be called.
    pub title: String,
    /// The field and what is wrong with it.
    pub fault: Fault,
}

/// Lets a change through with all that follows from it: in its own records (`follows` of the kind) and in others
/// ([`entailed`]). Of the records named in `whole` every field counts as touched, because whoever changed them had all
/// of it in view. The world is left as it is.
///
/// # Errors
/// Every record and field that may not be as they would become, at least one; nothing was changed.
pub fn admit(world: &mut World, ids: &mut Ids, mut change: Change, whole: &[Id]) -> Result<Admitted, Vec<Refused>> {
    // A draft may be older than the file's newest words.
    let known = |_, id| Ok::<_, Infallible>(world.get(id).cloned());
    let Ok(edits) = outdated::translated(change.edits, known);
    change.edits = edits;
    // A copy is as what it was copied from, and what only comes to point at another is as it was.
    if !matches!(change.action, Action::Duplicate | Action::Merge(_)) {
        follow(world, &mut change);
    }
    let refused = judge::all(world, &change, whole);
    if !refused.is_empty() {
        return Err(refused);
    }
    // What goes along is made from what is there: it is as good as that, and nobody asked for it by itself.
    if matches!(change.action, Action::New | Action::Edit | Action::Close | Action::Load) {
        let along = entailed(world, ids, &change.edits);
        change.edits.splice(0..0, along);
    }
    Ok(Admitted(change))
}

/// What this change would leave broken of what it touches; for a change that is made all the same.
pub fn broken(world: &mut World, change: &Change) -> Vec<Refused> {
    judge::all(world, change, &[])
}

/// What is wrong with a record by itself, all of its fields counting. Where its links lead is not looked at: what they
/// lead to may be made along.
pub fn fault(world: &World, record: &Record) -> Option<Fault> {
    judge::of_whole(world, record).into_iter().chain(sound::fault(world, record, &|_| true)).next()
}

/// Every record of a world that is not as the law has it; links that lead nowhere are told first. A circle is told once,
/// however many lie on it.
pub fn all_broken(world: &World) -> Vec<Refused> {
    let lost = judge::all_lost(world);
    let of = |record: &Record| {
        let faults = judge::of_whole(world, record).into_iter();
        faults.map(|fault| Refused::new(world, record, fault)).collect::<Vec<_>>()
    };
    if !lost.is_empty() {
        return lost;
    }
    let circles = sound::circles(world).into_iter().map(|(record, fault)| Refused::new(world, record, fault));
    world.all().flat_map(of).chain(circles).collect()
}

impl Refused {
    /// Has the file no place for it? It demands what must be known by itself, numbers within their bounds, and links that
    /// lead somewhere.
    pub fn is_unkeepable(&self) -> bool {
        let alone = || self.kind.required.contains(&[self.fault.field].as_slice());
        ["problem-nowhere", "problem-outside"].contains(&self.fault.problem)
            || self.fault.problem == "problem-required" && alone()
    }

    fn new(world: &World, record: &Record, fault: Fault) -> Refused {
        Refused { id: record.id, kind: record.kind, title: (record.kind.title)(world, record), fault }
    }

    /// A change that was made for a world that is no longer so.
    fn misfit(world: &World, change: &Change, misfit: &Misfit) -> Option<Refused> {
        let (Misfit::Exists(id) | Misfit::Missing(id)) = misfit;
        let kind = change.edits.iter().find(|edit| edit.id() == *id)?.kind();
        let fault = Fault::named(kind.fields.first()?.name, "problem-changed");
        Some(Refused { id: *id, kind, title: world.title(*id), fault })
    }
}

/// Puts into a change what follows in its own records from what was filled in.
fn follow(world: &World, change: &mut Change) {
    let ids: BTreeSet<Id> = change.edits.iter().filter(|edit| edit.kind().follows.is_some()).map(Edit::id).collect();
    for id in ids {
        let before = world.get(id);
        let Some(record) = become_of(before, &change.edits, id) else { continue };
        let mut after = record.clone();
        if let Some(follows) = record.kind.follows {
            follows(world, before, &mut after);
        }
        for edit in Change::between(&record, &after) {
            put(&mut change.edits, edit);
        }
    }
}

/// What a record becomes by these edits; `None` when it is not there after them.
fn become_of(before: Option<&Record>, edits: &[Edit], id: Id) -> Option<Record> {
    let mut record = before.cloned();
    for edit in edits.iter().filter(|edit| edit.id() == id) {
        match edit {
            Edit::Create(made) => record = Some(made.clone()),
            Edit::Delete(_) => record = None,
            Edit::Set { field, after, .. } => drop(record.as_mut()?.set_at(*field, after.clone())),
        }
    }
    record
}

/// Puts one more edit of a field where it belongs: in what was said of that field last, in the record as it is made, or
/// behind what else is done to that record.
fn put(edits: &mut Vec<Edit>, edit: Edit) {
    let Edit::Set { id, field, after: value, .. } = &edit else { return };
    let place = *field;
    let last = edits
        .iter_mut()
        .rev()
        .find(|other| other.id() == *id && matches!(other, Edit::Create(_)) || is_of(other, *id, place));
    match last {
        Some(Edit::Create(record)) => drop(record.set_at(place, value.clone())),
        Some(Edit::Set { after, .. }) => after.clone_from(value),
        _ => {
            let behind = edits.iter().rposition(|other| other.id() == *id).map_or(edits.len(), |at| at + 1);
            edits.insert(behind, edit);
        }
    }
}

fn is_of(edit: &Edit, id: Id, place: usize) -> bool {
    matches!(edit, Edit::Set { id: other, field, .. } if *other == id && *field == place)
}
