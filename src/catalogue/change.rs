//! A change: everything one action of the user does to the records, as data that can be turned round.

use super::{Id, Kind, Record, Value};

/// What is done to one record.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// It comes into being, with these values.
    Create(Record),
    /// It goes; what it held is kept here.
    Delete(Record),
    /// One of its fields gets another value.
    Set {
        /// The record's kind.
        kind: &'static Kind,
        /// The record.
        id: Id,
        /// Place of the field in the kind.
        field: usize,
        /// What stood there.
        before: Value,
        /// What comes there.
        after: Value,
    },
}

impl Edit {
    /// The record it is done to.
    pub fn id(&self) -> Id {
        match self {
            Edit::Create(record) | Edit::Delete(record) => record.id,
            Edit::Set { id, .. } => *id,
        }
    }

    /// The kind of the record it is done to.
    pub fn kind(&self) -> &'static Kind {
        match self {
            Edit::Create(record) | Edit::Delete(record) => record.kind,
            Edit::Set { kind, .. } => kind,
        }
    }

    /// What is done to the record, in a word for sentences.
    pub fn word(&self) -> &'static str {
        match self {
            Edit::Create(_) => "create",
            Edit::Delete(_) => "delete",
            Edit::Set { .. } => "set",
        }
    }

    /// The edit that takes this one back.
    pub fn inverse(&self) -> Edit {
        match self {
            Edit::Create(record) => Edit::Delete(record.clone()),
            Edit::Delete(record) => Edit::Create(record.clone()),
            Edit::Set { kind, id, field, before, after } => {
                Edit::Set { kind, id: *id, field: *field, before: after.clone(), after: before.clone() }
            }
        }
    }
}

/// What the user did, in a word the history shows (`action-<word>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Made a record.
    New,
    /// Changed a record, or several at once.
    Edit,
    /// Deleted.
    Delete,
    /// Made a copy.
    Duplicate,
    /// Brought back something deleted.
    BringBack,
    /// Closed a meeting: what came back from it went on.
    Close,
    /// Loaded reference data, an example or a file.
    Load,
    /// Nothing: the program itself brought the records of an older file up to date.
    Upkeep,
    /// Forgot somebody for good.
    Erase,
    /// Joined two records that were one; this is the one that stayed.
    Merge(Id),
    /// Took back the change with this id.
    Undo(Id),
    /// Did again the change with this id.
    Redo(Id),
}

impl Action {
    /// Those that are about nothing but what they change.
    pub const PLAIN: [Action; 9] = [
        Action::New,
        Action::Edit,
        Action::Delete,
        Action::Duplicate,
        Action::BringBack,
        Action::Close,
        Action::Load,
        Action::Upkeep,
        Action::Erase,
    ];

    /// The word in the file and in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Action::New => "new",
            Action::Edit => "edit",
            Action::Delete => "delete",
            Action::Duplicate => "duplicate",
            Action::BringBack => "bring-back",
            Action::Close => "close",
            Action::Load => "load",
            Action::Upkeep => "upkeep",
            Action::Erase => "erase",
            Action::Merge(_) => "merge",
            Action::Undo(_) => "undo",
            Action::Redo(_) => "redo",
        }
    }

    /// What it is about: the record that stayed, the change that is taken back or done again.
    pub fn about(self) -> Option<Id> {
        match self {
            Action::Merge(id) | Action::Undo(id) | Action::Redo(id) => Some(id),
            _ => None,
        }
    }

    /// The record that stayed, where two were joined.
    pub fn stays(self) -> Option<Id> {
        if let Action::Merge(id) = self { Some(id) } else { None }
    }

    /// Reads word and subject back.
    pub fn read(word: &str, about: Option<Id>) -> Option<Action> {
        match about {
            Some(id) => {
                [Action::Merge(id), Action::Undo(id), Action::Redo(id)].into_iter().find(|action| action.word() == word)
            }
            None => Action::PLAIN.into_iter().find(|action| action.word() == word),
        }
    }
}

/// One user action: written in one transaction, taken back in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Who the change is.
    pub id: Id,
    /// What the user did.
    pub action: Action,
    /// What it does, in order.
    pub edits: Vec<Edit>,
}

impl Change {
    /// A change of these edits.
    pub fn new(id: Id, action: Action, edits: Vec<Edit>) -> Change {
        Change { id, action, edits }
    }

    /// Edits that bring `before` to `after`, both the same record.
    pub fn between(before: &Record, after: &Record) -> Vec<Edit> {
        let pairs = before.values().iter().zip(after.values()).enumerate();
        pairs
            .filter(|(_, (old, new))| old != new)
            .map(|(field, (old, new))| Edit::Set {
                kind: before.kind,
                id: before.id,
                field,
                before: old.clone(),
                after: new.clone(),
            })
            .collect()
    }

    /// The change that takes this one back.
    pub fn inverse(&self, id: Id, action: Action) -> Change {
        Change { id, action, edits: self.edits.iter().rev().map(Edit::inverse).collect() }
    }

    /// How many records it touches.
    pub fn records(&self) -> usize {
        let mut ids: Vec<Id> = self.edits.iter().map(Edit::id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }
}
