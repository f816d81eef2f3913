//! What can lie over the list or card. Only the layer on top gets keys.

use super::{Effect, command::Command, form::Form, joining::Join};
use super::{grid::Grid, presenting::Presentation, sheet::Sheet, timeline::Timeline};
use super::{
    matrix::Weigh,
    meeting::{Checklist, Sitting},
};
use crate::{
    catalogue::{Change, Id, Kind, Record},
    process::{
        papers::{Format, Which},
        scope::Scope,
    },
};
use ratatui_textarea::TextArea;
use std::path::PathBuf;
use tui_input::Input;

/// A layer.
pub enum Layer {
    /// A form.
    Form(Box<Form>),
    /// The editor of a long text of the form beneath it.
    Editor(Box<Editor>),
    /// A line to type in, with things to choose from under it.
    Pick(Pick),
    /// The line in which the list is filtered.
    Filter(Input),
    /// A question.
    Confirm(Confirm),
    /// Something to read.
    Read(Read),
    /// The view of a meeting.
    Sitting(Box<Sitting>),
    /// A list to go through.
    Checklist(Checklist),
    /// What joining two records comes to.
    Join(Box<Join>),
    /// A page that is worked out.
    Sheet(Box<Sheet>),
    /// Rows against columns.
    Grid(Box<Grid>),
    /// Weights that are tried, below the matrix.
    Weigh(Box<Weigh>),
    /// The year agenda as bars.
    Timeline(Box<Timeline>),
    /// What lies beneath it, for the screen in the room.
    Presentation(Presentation),
}

impl Layer {
    /// Is it a page of its own, of which one is in view at a time?
    pub fn is_page(&self) -> bool {
        matches!(self, Layer::Sheet(_) | Layer::Grid(_) | Layer::Timeline(_))
    }
}

/// The editor of a long text.
pub struct Editor {
    /// The text.
    pub area: TextArea<'static>,
    /// Place of the field it belongs to.
    pub place: usize,
}

/// What is being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Anything in the file.
    Find,
    /// A command.
    Palette,
    /// A command, by place.
    Help,
    /// The district in view.
    District,
    /// The user's own district, at the first start.
    OwnDistrict,
    /// Which columns are on screen.
    Columns,
    /// What to export.
    Export,
    /// What to add to the record in view.
    Add,
    /// Which record another one is one with.
    Join,
    /// A draft to take up again.
    Drafts,
    /// A deleted record to bring back.
    Deleted,
    /// A backup to restore.
    Backups,
    /// One of the records behind a cell of a grid.
    Behind,
    /// The second folder for backups, typed in.
    BackupFolder,
    /// What this place is called, typed in.
    SiteName,
    /// A saved view of the tab.
    Views,
    /// The name under which the list is kept as it is now, typed in.
    SaveView,
    /// The saved view to remove.
    RemoveView,
}

/// A choice from a list that narrows while typing.
pub struct Pick {
    /// What is being chosen.
    pub what: What,
    /// What is typed.
    pub input: Input,
    /// What there is to choose from.
    pub items: Vec<Item>,
    /// Those that fit what is typed, by place in `items`.
    pub fitting: Vec<usize>,
    /// The one under the cursor, by place in `fitting`.
    pub cursor: usize,
    /// There are more that fit than those in `items`.
    pub more: bool,
}

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is called.
    pub label: String,
    /// What is said of it, dimmed.
    pub detail: String,
    /// The key it has elsewhere.
    pub key: String,
    /// Why it cannot be chosen now.
    pub why_not: Option<String>,
    /// What choosing it does.
    pub act: Act,
}

/// What choosing an item does.
#[derive(Clone, Debug)]
pub enum Act {
    /// Show this record.
    Jump(Id),
    /// Run this command.
    Run(Command),
    /// Look at this district.
    Look(Scope),
    /// This is the user's own district.
    Own(Id),
    /// Show or hide this column.
    Column(String),
    /// Make a new one of a kind that links here through the field at this place.
    Add(&'static Kind, usize, Id),
    /// Show what joining comes to: the first stays, the second goes.
    Join(Id, Id),
    /// Take up the draft with this key.
    TakeUp(String),
    /// Bring this record back.
    BringBack(Box<Record>),
    /// Ask whether to restore this backup.
    Restore(PathBuf),
    /// Ask for this of the outside.
    Effect(Box<Effect>),
    /// Show what the public paper of this record leaves out, and write it in this shape.
    Publish(Id, Which, Format),
    /// Show the list as it was kept under this name.
    View(String),
    /// Keep the list as it is now under this name.
    SaveView(String),
    /// Remove the view of this name.
    DropView(String),
    /// Only to be read.
    Nothing,
}

/// A question, with what happens when the answer is yes.
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What it is about, a line each.
    pub lines: Vec<String>,
    /// What happens on Enter.
    pub yes: Yes,
}

/// What happens when the answer is yes.
#[derive(Clone, Debug)]
pub enum Yes {
    /// This change is kept.
    Commit(Change),
    /// This is asked of the outside.
    Effect(Box<Effect>),
    /// The form under the question is closed, and its draft forgotten.
    Discard,
}

/// Something to read, line by line.
pub struct Read {
    /// What it is.
    pub title: String,
    /// The text.
    pub lines: Vec<String>,
    /// First line on screen.
    pub top: usize,
}

impl Pick {
    /// A choice among these.
    pub fn new(what: What, items: Vec<Item>) -> Pick {
        let fitting = (0..items.len()).collect();
        Pick { what, input: Input::default(), items, fitting, cursor: 0, more: false }
    }

    /// The item under the cursor.
    pub fn current(&self) -> Option<&Item> {
        self.items.get(*self.fitting.get(self.cursor)?)
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        let last = self.fitting.len().saturating_sub(1) as isize;
        self.cursor = (self.cursor as isize + by).clamp(0, last) as usize;
    }
}

impl Item {
    /// An item that can be chosen.
    pub fn new(label: String, detail: String, act: Act) -> Item {
        Item { label, detail, key: String::new(), why_not: None, act }
    }
}
