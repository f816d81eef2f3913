//! The index of find-anything, filled after the first screen is there, a little at a time.

use super::State;
use crate::{
    catalogue::{Change, Edit, Id},
    process::{find::Index, findable},
};

/// Records put in the index in one quiet moment: about a millisecond, which no key press feels.
const SLICE: usize = 500;

/// Find-anything with what is still to be put in it.
pub struct Search {
    /// Answers for what is in it so far.
    pub index: Index,
    /// Records not in it yet; `None` as long as nobody asked for it.
    waiting: Option<Vec<Id>>,
    ready: bool,
}

impl Search {
    /// An index that nothing was put in yet.
    pub fn new() -> Search {
        Search { index: Index::default(), waiting: None, ready: false }
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
    /// Puts some records in the index.
    pub fn fill_some(&mut self) {
        let waiting = self.search.waiting.get_or_insert_with(|| self.world.all().map(|record| record.id).collect());
        let rest = waiting.split_off(waiting.len().saturating_sub(SLICE));
        for id in rest.into_iter().rev() {
            if let Some(record) = self.world.get(id) {
                findable::entry(&self.world, record, |entry| self.search.index.replace(entry));
            }
        }
        if self.search.waiting.as_ref().is_some_and(Vec::is_empty) && !self.search.ready {
            self.search.ready = true;
            self.search.index.warm();
            self.world.warm_up();
        }
    }

    /// Puts everything in the index that is not there yet, for the search that begins now.
    pub fn fill_index(&mut self) {
        while !self.search.ready {
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
