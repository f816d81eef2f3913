//! What is said of a change once it is on disk.

use super::{LeftAlone, State, bindings::key_of, command::Command};
use crate::{
    catalogue::{Action, Change, Edit, Id, Value, kinds},
    words::read::{Said, why_in_words},
};
use std::collections::{BTreeMap, BTreeSet};

/// As many records made along are named; more are only counted.
const NAMED: usize = 3;

impl State {
    /// What was left alone because others changed it since.
    pub(super) fn told_left(&self, left: &[LeftAlone]) -> String {
        let mut named = Vec::new();
        for (id, kind, field) in left.iter().take(NAMED) {
            let title = self.world.title(*id);
            let title = if title.is_empty() { title } else { format!(" ‘{title}’") };
            let field = field.map(|field| format!(" ({})", self.words.field(kind, field.name))).unwrap_or_default();
            named.push(format!("{}{title}{field}", self.words.kind(kind)));
        }
        if let Some(more) = left.len().checked_sub(NAMED).filter(|more| *more > 0) {
            named.push(self.words.count("box-more", more));
        }
        self.words.with("toast-left-alone", &[("list", named.join(", ").into())])
    }

    /// What a change did, to the record of this name, or to so many; `asked` names the questions it answers, if any.
    /// What was made along with it is named apart, as nobody counts it as a line of the list.
    pub(super) fn told_of(&self, change: &Change, name: &str, asked: Option<&str>) -> String {
        let (last, records) = meant(change);
        let along = last.map(|last| along(change, last)).unwrap_or_default();
        let (others, others_key) = match change.action {
            Action::Undo(_) | Action::Redo(_) => (few(change), "toast-these"),
            _ => (along.clone(), "toast-along"),
        };
        let key = asked.map(|asked| format!("toast-{asked}")).filter(|key| self.words.has(key));
        let key = key.unwrap_or_else(|| format!("toast-{}", change.action.word()));
        let what = last.map(Edit::word).unwrap_or_default();
        let count = (records - along.len()).to_string();
        let mut told = self.words.with(&key, &[("name", name.into()), ("n", count.into()), ("what", what.into())]);
        if !others.is_empty() {
            let others = others.iter().map(|edit| format!("{} {}", self.words.kind(edit.kind()), self.called(edit)));
            let others = others.collect::<Vec<_>>().join(", ");
            told = format!("{told} {}", self.words.with(others_key, &[("others", others.into())]));
        }
        for words in self.doubtful(change) {
            told = format!("{told} {}", self.words.with("toast-kept-as-text", &[("text", words.into())]));
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

    /// Words that this change keeps where a period is asked for, though whoever typed them probably meant one.
    fn doubtful<'a>(&self, change: &'a Change) -> BTreeSet<&'a str> {
        if !matches!(change.action, Action::New | Action::Edit) {
            return BTreeSet::new();
        }
        let values = change.edits.iter().flat_map(|edit| match edit {
            Edit::Create(record) => record.values(),
            Edit::Set { after, .. } => std::slice::from_ref(after),
            Edit::Delete(_) => &[],
        });
        let said = Said { day: self.today, year: None };
        values.map(Value::as_words).filter(|words| why_in_words(words, said).is_some()).collect()
    }

    /// What the record of an edit is called, also of one that is not there yet or any more.
    pub(super) fn called(&self, edit: &Edit) -> String {
        match edit {
            Edit::Create(record) | Edit::Delete(record) => (record.kind.title)(&self.world, record),
            Edit::Set { id, .. } => self.world.title(*id),
        }
    }
}

/// What a change does last to the record it is about, and how many it changes.
pub(super) fn meant(change: &Change) -> (Option<&Edit>, usize) {
    let Some(last) = meant_edits(change).last() else { return (change.edits.last(), change.records()) };
    let ids: BTreeSet<Id> = meant_edits(change).map(Edit::id).collect();
    (Some(last), ids.len())
}

/// The records of other kinds that were made along with the one a change is about, when they are few.
fn along<'a>(change: &'a Change, last: &Edit) -> Vec<&'a Edit> {
    let about_new = matches!(last, Edit::Create(_));
    if !matches!((change.action, about_new), (Action::New, true) | (Action::Edit, false)) {
        return Vec::new();
    }
    let made = |edit: &&Edit| matches!(edit, Edit::Create(_)) && edit.kind() != last.kind();
    let made: Vec<&Edit> = meant_edits(change).filter(made).collect();
    if made.len() > NAMED { Vec::new() } else { made }
}

/// An edit of each record a change is about, when they are a few.
fn few(change: &Change) -> Vec<&Edit> {
    let edits: BTreeMap<Id, &Edit> = meant_edits(change).map(|edit| (edit.id(), edit)).collect();
    if (2..=NAMED).contains(&edits.len()) { edits.into_values().collect() } else { Vec::new() }
}

/// Lines kept as they were adopted go along with others, and nobody changes them by themselves.
fn meant_edits(change: &Change) -> impl Iterator<Item = &Edit> {
    change.edits.iter().filter(|edit| *edit.kind() != kinds::ADOPTED_LINE)
}
