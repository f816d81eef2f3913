//! What is said of a change once it is on disk.

use super::{State, bindings::key_of, command::Command};
use crate::catalogue::{Action, Change, Edit, Id, Record, kinds};
use std::collections::BTreeSet;

/// As many records made along are named; more are only counted.
const NAMED: usize = 3;

impl State {
    /// What a change did, to the record of this name, or to so many; `asked` names the questions it answers, if any.
    /// What was made along with it is named apart, as nobody counts it as a line of the list.
    pub(super) fn told_of(&self, change: &Change, name: &str, asked: Option<&str>) -> String {
        let (last, records) = meant(change);
        let along = last.map(|last| along(change, last)).unwrap_or_default();
        let key = asked.map(|asked| format!("toast-{asked}")).filter(|key| self.words.has(key));
        let key = key.unwrap_or_else(|| format!("toast-{}", change.action.word()));
        let what = last.map(Edit::word).unwrap_or_default();
        let count = (records - along.len()).to_string();
        let mut told = self.words.with(&key, &[("name", name.into()), ("n", count.into()), ("what", what.into())]);
        if !along.is_empty() {
            let others =
                along.iter().map(|made| format!("{} {}", self.words.kind(made.kind), self.world.title(made.id)));
            let others = others.collect::<Vec<_>>().join(", ");
            told = format!("{told} {}", self.words.with("toast-along", &[("others", others.into())]));
        }
        // Where most go on from here.
        let then = last.map(|edit| format!("toast-then-{}", edit.kind().name)).filter(|key| self.words.has(key));
        if let Some(key) = then.filter(|_| change.action == Action::New && self.list_in_view()) {
            let key_of = |command| key_of(command, None).unwrap_or_default();
            let args = [("open", key_of(Command::Open).into()), ("new", key_of(Command::New).into())];
            told = format!("{told} {}", self.words.with(&key, &args));
        }
        told
    }
}

/// What a change does last to the record it is about, and how many it changes: lines kept as they were adopted go along
/// with others, and nobody changes them by themselves.
pub(super) fn meant(change: &Change) -> (Option<&Edit>, usize) {
    let meant: Vec<&Edit> = change.edits.iter().filter(|edit| *edit.kind() != kinds::ADOPTED_LINE).collect();
    let Some(last) = meant.last().copied() else { return (change.edits.last(), change.records()) };
    let ids: BTreeSet<Id> = meant.into_iter().map(Edit::id).collect();
    (Some(last), ids.len())
}

/// The records of other kinds that were made along with the one a change is about, when they are few.
fn along<'a>(change: &'a Change, last: &Edit) -> Vec<&'a Record> {
    let about_new = matches!(last, Edit::Create(_));
    if !matches!((change.action, about_new), (Action::New, true) | (Action::Edit, false)) {
        return Vec::new();
    }
    let made: Vec<&Record> = change
        .edits
        .iter()
        .filter_map(|edit| match edit {
            Edit::Create(record) if record.kind != last.kind() && *record.kind != kinds::ADOPTED_LINE => Some(record),
            _ => None,
        })
        .collect();
    if made.len() > NAMED { Vec::new() } else { made }
}
