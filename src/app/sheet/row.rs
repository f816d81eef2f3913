//! The rows of a sheet.

use crate::{app::command::Command, catalogue::Id};

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A heading, with how many there are under it where that is said.
    Head(String, Option<usize>),
    /// Something, perhaps with a record behind it.
    Line(Line),
    /// Running text.
    Text(String),
    /// Nothing.
    Gap,
}

/// A line of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What it is called.
    pub label: String,
    /// What is said of it.
    pub detail: String,
    /// How deep it stands under the lines before it.
    pub depth: usize,
    /// The record it leads to.
    pub to: Option<Id>,
    /// So many, of so many: drawn as a bar, and in figures.
    pub bar: Option<(u64, u64)>,
    /// It needs attention: carries a sign, not a colour only.
    pub alarm: bool,
    /// What stands deeper under it is folded away until asked for.
    pub closed: bool,
    /// What it stands for beside the record.
    pub tag: Option<Tag>,
}

/// What a line stands for, for commands that are about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tag {
    /// The signal of this name, on about the record the line leads to.
    Signal(&'static str),
    /// The signal of this name, on about two records: that the line leads to, and this one.
    Pair(&'static str, Id),
    /// All signals of this name; Enter shows them.
    Signals(&'static str),
    /// Signals that sleep, by their settings.
    Asleep(Vec<String>),
    /// The draft with this key; Enter takes it up.
    Draft(String),
    /// Enter runs this.
    Run(Command),
}

impl Line {
    /// A line that is called so.
    pub fn new(label: impl Into<String>) -> Line {
        Line { label: label.into(), ..Line::default() }
    }

    /// The same, leading to a record.
    pub fn to(mut self, id: Id) -> Line {
        self.to = Some(id);
        self
    }

    /// The same, with something said of it.
    pub fn saying(mut self, detail: impl Into<String>) -> Line {
        self.detail = detail.into();
        self
    }

    /// The same, so deep under the lines before it.
    pub fn deep(mut self, depth: usize) -> Line {
        self.depth = depth;
        self
    }

    /// The same, with a bar.
    pub fn bar(mut self, value: u64, of: u64) -> Line {
        self.bar = Some((value, of));
        self
    }

    /// The same, standing for this.
    pub fn tagged(mut self, tag: Tag) -> Line {
        self.tag = Some(tag);
        self
    }

    /// The same, with what stands deeper under it folded away.
    pub fn closed(mut self) -> Line {
        self.closed = true;
        self
    }

    /// The same, asking for attention.
    pub fn alarming(mut self) -> Line {
        self.alarm = true;
        self
    }

    /// Does Enter go somewhere else?
    pub fn leads(&self) -> bool {
        self.to.is_some() || matches!(self.tag, Some(Tag::Draft(_) | Tag::Run(_) | Tag::Signals(_)))
    }

    /// By what it is known as folded or not.
    pub(super) fn key(&self) -> String {
        match self.to {
            Some(id) => format!("{}/{id}", self.depth),
            None => format!("{}/{}", self.depth, self.label),
        }
    }
}

impl From<Line> for Row {
    fn from(line: Line) -> Row {
        Row::Line(line)
    }
}
