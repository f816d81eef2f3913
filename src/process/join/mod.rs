//! Two records that are one: what comes of it is planned and shown before it is done, in one change that one undo takes
//! back. Every link to the one that goes leads to the one that stays; what only one of them says is kept; where both say
//! something else, one is asked. It goes by the catalogue and knows no kind.
//!
//! | file | what |
//! |---|---|
//! | here | the plan and the change it comes to |
//! | `values` | what the record that stays will hold |
//! | `moving` | what moves along, and what would then stand there twice |

mod moving;
#[cfg(test)]
mod tests;
mod values;

use crate::catalogue::{Action, Change, Edit, Id, Kind, Record, Value, World, world::IdMap};

/// Where the value of a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// From the record that stays.
    Kept,
    /// From the one that goes.
    Gone,
    /// From both, one behind the other.
    Both,
}

/// Why a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Both say something else.
    Differs,
    /// Only the one that goes says something.
    Fills,
    /// What the one that goes is called can go on as another name.
    Named,
}

/// A field in which there is something to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its place.
    pub place: usize,
    /// Why it is shown.
    pub why: Why,
    /// What can be chosen, the first by default.
    pub takes: Vec<Take>,
    /// What is chosen.
    pub take: Take,
}

impl Asked {
    fn new(place: usize, why: Why, takes: &[Take]) -> Asked {
        Asked { place, why, takes: takes.to_vec(), take: takes.first().copied().unwrap_or(Take::Kept) }
    }

    /// Chooses the next, or the one before.
    pub fn turn(&mut self, back: bool) {
        let (at, many) = (self.takes.iter().position(|take| *take == self.take).unwrap_or(0), self.takes.len().max(1));
        let next = if back { at + many - 1 } else { at + 1 };
        self.take = self.takes.get(next % many).copied().unwrap_or(self.take);
    }
}

/// What joining two records comes to.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The record that stays, as it is or as it was filled in.
    pub keep: Record,
    /// The one that goes; it need not be in the file yet.
    pub gone: Record,
    /// Where there is something to choose: what differs first.
    pub asked: Vec<Asked>,
    /// How many fields hold the same in both.
    pub same: usize,
    /// How many records of each kind lead to the one that stays from then on.
    pub moves: Vec<(&'static Kind, usize)>,
    /// What would say the same twice and is joined along: which goes, and which stays.
    pub along: Vec<(Id, Id)>,
    /// What will say the same as far as its key goes, and differs in something: both stay.
    pub left: Vec<(Id, Id)>,
    /// What would lead from the record that stays to itself, as a relation between the two does: it goes.
    pub falls: Vec<Id>,
    /// Links that are let go because they would lead round to the record itself: the place and where it led.
    pub dropped: Vec<(usize, Id)>,
    /// Where each record that goes leads to from then on.
    onto: IdMap<Id>,
    /// The records that change along with it, as they will be.
    after: Vec<Record>,
}

/// Why two records cannot be joined: `whynot-join-<…>` in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlike {
    /// It is the same record.
    Itself,
    /// They are not of one kind.
    Kind,
    /// A link to the one that goes may not lead to the other: a term of another vocabulary.
    Used,
}

/// Why these two cannot be joined, if so.
pub fn why_not(world: &World, keep: &Record, gone: &Record) -> Option<Unlike> {
    let led = |(record, place): (&Record, usize)| record.kind.fields[place].admits(keep);
    match () {
        () if keep.id == gone.id => Some(Unlike::Itself),
        () if keep.kind != gone.kind => Some(Unlike::Kind),
        () if !world.pointing_at(gone.id).into_iter().all(led) => Some(Unlike::Used),
        () => None,
    }
}

/// What joining comes to: `gone` is taken up in `keep`. Nothing is chosen yet but what is mostly meant: what the record
/// that stays says itself.
///
/// # Errors
/// When they cannot be joined.
pub fn plan(world: &World, keep: &Record, gone: &Record) -> Result<Plan, Unlike> {
    if let Some(unlike) = why_not(world, keep, gone) {
        return Err(unlike);
    }
    let mut plan = Plan {
        keep: keep.clone(),
        gone: gone.clone(),
        asked: Vec::new(),
        same: 0,
        moves: Vec::new(),
        along: Vec::new(),
        left: Vec::new(),
        falls: Vec::new(),
        dropped: Vec::new(),
        onto: IdMap::default(),
        after: Vec::new(),
    };
    plan.move_all(world);
    plan.compare(world);
    Ok(plan)
}

impl Plan {
    /// The record that stays, as it will be.
    pub fn merged(&self, world: &World) -> Record {
        self.merged_but(world, None)
    }

    /// The same, but for the field at this place.
    fn merged_but(&self, world: &World, but: Option<usize>) -> Record {
        let mut merged = self.keep.clone();
        for place in 0..merged.kind.fields.len() {
            merged.set_at(place, self.unasked(world, place));
        }
        // What it goes on being called depends on what it is called then.
        let asked = self.asked.iter().filter(|one| Some(one.place) != but);
        let (names, others): (Vec<&Asked>, Vec<&Asked>) = asked.partition(|one| one.why == Why::Named);
        for asked in others.into_iter().chain(names) {
            merged.set_at(asked.place, self.chosen(world, &merged, asked.place, asked.take));
        }
        merged
    }

    /// What a field comes to hold when it is taken from there.
    pub fn value(&self, world: &World, place: usize, take: Take) -> Value {
        self.chosen(world, &self.merged_but(world, Some(place)), place, take)
    }

    /// The change that does it: `made` are edits that come before it, for what was made along in a form. One that was in
    /// no file yet is gone without a trace; then only the one that stays changes.
    pub fn change(&self, world: &World, id: Id, made: Vec<Edit>) -> Change {
        let mut edits = made;
        let merged = self.merged(world);
        let changed = std::iter::once(&merged).chain(&self.after);
        let changed = changed.filter_map(|after| Some(Change::between(world.get(after.id)?, after)));
        edits.extend(changed.flatten());
        // What points at the one that goes, or at another that goes, goes before it.
        let along = self.along.iter().rev().map(|(gone, _)| *gone);
        let going = self.falls.iter().copied().chain(along).chain([self.gone.id]);
        edits.extend(going.filter_map(|gone| world.get(gone)).cloned().map(Edit::Delete));
        let there = world.get(self.gone.id).is_some();
        let action = if there { Action::Merge(self.keep.id) } else { Action::Edit };
        Change::new(id, action, edits)
    }

    /// Where a link leads from then on.
    fn leads(&self, to: Id) -> Id {
        let mut to = to;
        while let Some(next) = self.onto.get(&to) {
            to = *next;
        }
        to
    }

    /// A value as it is once all that goes is gone; in a list that holds both already the second falls away.
    fn relinked(&self, value: &Value, own: Id) -> Value {
        let mut seen = Vec::new();
        match value {
            Value::Refs(ids) => {
                for to in ids.iter().map(|id| self.leads(*id)).filter(|to| *to != own) {
                    if !seen.contains(&to) {
                        seen.push(to);
                    }
                }
                Value::refs(seen)
            }
            value => value.relinked(|to| Some(self.leads(to)).filter(|to| *to != own)),
        }
    }
}
