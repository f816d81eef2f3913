//! What comes in, and what is asked of the outside.

use super::{command::Command, key::Key, news::Changed};
use crate::{
    catalogue::{Action, Change, Field, Id, Kind, Record, Value},
    process::{
        admit::Admitted,
        erase::Erasure,
        papers::{Format, Which},
        scope::Scope,
        select::Selection,
    },
};
use jiff::civil::{Date, DateTime};
use std::path::PathBuf;

/// Something that happened.
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text came in at once: a paste.
    Paste(String),
    /// The mouse was clicked on this (twice within half a second: opens).
    Click(Target),
    /// The wheel was turned by so many rows.
    Wheel(isize),
    /// The time set in [`super::State::wake_at`] has come.
    Tick,
    /// It is another day now.
    Today(Date),
    /// This change is on disk.
    Committed(Change),
    /// What was taken back or done again is on disk, and what the user did then; and what was left alone, because others
    /// changed it since.
    Stepped(Change, Action, Vec<LeftAlone>),
    /// What this place is called, or might be.
    SiteName(String),
    /// This place is called this from now on.
    SiteNamed(String),
    /// There was nothing to take back or do again.
    NothingToDo(&'static str),
    /// Something could not be done; nothing was lost.
    Failed(Trouble),
    /// The history of a record, newest first.
    History(Id, Vec<Logged>),
    /// What changed since the moment asked for, newest first; and whether that is all of it.
    Changes(Vec<Changed>, bool),
    /// What was deleted, newest first.
    Deleted(Vec<(DateTime, Record)>),
    /// The backups there are, newest first: file, when, why.
    Backups(Vec<(PathBuf, DateTime, String)>),
    /// A backup was made here.
    BackupMade(PathBuf),
    /// Somebody of this name was forgotten, in so many backups too; these could not be made anew, each with why.
    Erased(String, usize, Vec<(String, String)>),
    /// Backups go here too from now on, or to no second folder.
    BackupFolder(Option<PathBuf>),
    /// So many rows were written here.
    Exported {
        /// Where to.
        path: PathBuf,
        /// So many rows.
        rows: usize,
        /// Only what is public was asked for.
        public: bool,
    },
    /// There is a file of that name already.
    ExportExists(PathBuf, ExportAsk),
    /// A paper was written here.
    PaperWritten(PathBuf),
    /// There is a file of the paper's name already; what would put it there all the same.
    PaperExists(PathBuf, Effect),
    /// So many rows went to the clipboard.
    Copied(usize),
    /// The user's own editor gave back this text for the field at this place.
    Edited(usize, String),
    /// The background check found the file damaged, in these words.
    Damaged(String),
}

/// What is asked of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Keep a change that was let through.
    Commit(Admitted),
    /// Take back the last change.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Remember a setting.
    Setting(String, String),
    /// Keep a draft under a key.
    PutDraft(String, String),
    /// Drop the draft with this key.
    DropDraft(String),
    /// Look up what this place is called.
    SiteName,
    /// Call this place this.
    NameSite(String),
    /// Look up the history of a record.
    History(Id),
    /// Look up what changed since a moment, in the user's own time.
    Changes(DateTime),
    /// Look up what was deleted.
    Deleted,
    /// Look up the backups.
    Backups,
    /// Make a backup.
    BackupNow,
    /// Put backups in this folder too, as it was typed; "" for no second folder.
    BackupFolder(String),
    /// Forget somebody for good.
    Erase(Box<Erasure>),
    /// Go back to this backup.
    Restore(PathBuf),
    /// Write an export.
    Export(ExportAsk),
    /// Write a paper of a meeting or a proposal.
    Paper {
        /// What it is of.
        id: Id,
        /// Which paper.
        which: Which,
        /// In which shape.
        format: Format,
        /// Only what is public.
        public: bool,
        /// Put it here, even over another file: the user was asked.
        over: Option<PathBuf>,
    },
    /// Put a paper of this record on the clipboard as text.
    CopyPaper(Id, Which),
    /// Put text on the clipboard; so many rows.
    Copy(String, usize),
    /// Let the user's own editor change a text, for the field at this place.
    OwnEditor(usize, String),
    /// Give the terminal back until the user returns.
    Suspend,
    /// Leave.
    Quit,
}

/// What is to be exported, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportAsk {
    /// What.
    pub what: Exported,
    /// RFC 4180 instead of what Dutch Excel opens.
    pub rfc4180: bool,
    /// Put it here, even over another file: the user was asked.
    pub over: Option<PathBuf>,
}

/// What goes into a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Exported {
    /// Records, one a row.
    Records(Selection),
    /// A table that is worked out.
    Table {
        /// Its name in [`crate::tables::TABLES`].
        name: &'static str,
        /// The record it is about.
        about: Option<Id>,
        /// The district in view.
        scope: Scope,
        /// The year in view.
        year: i16,
        /// Only from what is marked public.
        public: bool,
    },
}

/// A record that was left alone, or a field of it.
pub type LeftAlone = (Id, &'static Kind, Option<&'static Field>);

/// A line of a record's history.
#[derive(Clone, Debug)]
pub struct Logged {
    /// When, in the user's time.
    pub time: DateTime,
    /// Where, when changes of more than one place are in the file.
    pub place: Option<String>,
    /// What the user did.
    pub action: Action,
    /// The field that changed; `None` where the record was made or deleted.
    pub field: Option<&'static Field>,
    /// What stood there.
    pub before: Value,
    /// What came there.
    pub after: Value,
    /// What was taken up in the record, where that is what happened.
    pub joined: Option<Record>,
}

/// Something that went wrong: what was being done, what is wrong and what to do, as keys of sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// `doing-…`
    pub doing: &'static str,
    /// `error-…`, a sentence that ends in what to do.
    pub what: String,
    /// Texts for that sentence.
    pub args: Vec<(&'static str, String)>,
}

/// What lies under the mouse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// A tab.
    Tab(usize),
    /// A row of the list.
    Row(usize),
    /// A column's header.
    Header(usize),
    /// A row of the card.
    CardRow(usize),
    /// A row of the card beside the list.
    Beside(usize),
    /// A field of the form.
    Field(usize),
    /// An offer under a field.
    Offer(usize),
    /// An item to choose.
    Item(usize),
    /// An item of the meeting in view.
    SittingItem(usize),
    /// A row beside it.
    SittingRow(usize),
    /// A cell of a grid, by column and row.
    Cell(usize, usize),
    /// A row of a sheet.
    SheetRow(usize),
    /// A row of a time line.
    TimeRow(usize),
    /// A meeting or event above it.
    TimeMark(Id),
    /// A row of a list to go through.
    Check(usize),
    /// One of the values of a field that is chosen, both by place.
    Choice(usize, usize),
    /// A key in the footer.
    Command(Command),
}
