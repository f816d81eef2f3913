//! The index of find-anything, filled after the first screen is there, a little at a time.

use super::State;
use crate::{
    catalogue::{Change, Edit, Id},
    process::{find::Index, findable, narrow::Names, opened::Opened},
};

/// Records put in the index in one quiet moment: half a millisecond, which no key press feels.
const SLICE: usize = 200;

/// Records whose links are noted down in one.
const LINKS: usize = 2_000;

/// So many records are put in the index at once when a search begins.
const AT_ONCE: usize = 20_000;

/// Find-anything with what is still to be put in it.
pub struct Search {
    /// Answers for what is in it so far.
    pub index: Index,
    /// Records not in it yet; `None` as long as nobody asked for it.
    waiting: Option<Vec<Id>>,
    ready: bool,
    /// The names by which a query is narrowed, made when the box opens.
    pub(super) names: Names,
    /// What was opened lately and often.
    pub(super) opened: Opened,
    /// How many openings are not written yet.
    pub(super) unwritten: usize,
}

impl Search {
    /// An index that nothing was put in yet.
    pub fn new() -> Search {
        let (index, names, opened) = Default::default();
        Search { index, waiting: None, ready: false, names, opened, unwritten: 0 }
    }

    /// Is everything in it?
    pub fn ready(&self) -> bool {
        self.ready
    }
}

impl Default for Search {
    fn default() -> Search {
        Search::new()
    }
}

impl State {
    /// Uses a quiet moment: first for who points at whom, then for some records of the index. Says whether the screen
    /// shows something else now: hits of a search that began before all was in it.
    pub fn fill_some(&mut self) -> bool {
        if self.search.waiting.is_none() {
            if !self.world.warm_some(LINKS) {
                return false;
            }
            // What comes first in the catalogue is taken first, from the end.
            let mut waiting: Vec<Id> = self.world.all().map(|record| record.id).collect();
            waiting.reverse();
            self.search.waiting = Some(waiting);
            return false;
        }
        let Some(waiting) = &mut self.search.waiting else { return false };
        let rest = waiting.split_off(waiting.len().saturating_sub(SLICE));
        let done = waiting.is_empty();
        for id in rest.into_iter().rev() {
            if let Some(record) = self.world.get(id) {
                findable::entry(&self.world, record, |entry| self.search.index.replace(entry));
            }
        }
        if done && !self.search.ready {
            self.search.ready = true;
            self.search.index.warm();
            return self.look_again();
        }
        false
    }

    /// Puts everything in the index that is not there yet, for the search that begins now. In a very big file the
    /// search begins with what is there and the rest follows.
    pub fn fill_index(&mut self) {
        while !self.search.ready && self.world.len() <= AT_ONCE {
            self.fill_some();
        }
    }

    /// Find-anything follows a change: the records themselves and those that are named after them.
    pub(super) fn reindex(&mut self, change: &Change) {
        if self.search.waiting.is_none() {
            return;
        }
        let mut ids: Vec<Id> = change.edits.iter().map(Edit::id).collect();
        let pointing = ids.iter().flat_map(|id| self.world.pointing_at(*id));
        let named_after: Vec<Id> = pointing.map(|(record, _)| record.id).collect();
        ids.extend(named_after);
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            match self.world.get(id) {
                Some(record) => findable::entry(&self.world, record, |entry| self.search.index.replace(entry)),
                None => self.search.index.remove(&id),
            }
        }
    }
}
