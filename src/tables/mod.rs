//! WHAT IS WORKED OUT IN ROWS AND COLUMNS: the same table for the screen, for a file and for a report, so that their
//! figures cannot differ. One list names them all; a new table is a function and a line in it.

mod actions;
mod adopted;
mod contributions;
mod lines;
pub mod matrix;
mod quarters;
mod seats;
pub mod strategy;
mod tally;
mod years;

use crate::{
    catalogue::{Decimal, Id, Kind, Lang, World, kinds as k},
    process::scope::Scope,
    words::Words,
};
use jiff::civil::Date;

/// What a table is made from.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// All records.
    pub world: &'a World,
    /// The words of the interface.
    pub words: &'a Words,
    /// Today.
    pub today: Date,
    /// The year in view.
    pub year: i16,
    /// The district in view.
    pub scope: Scope,
}

/// A table that can be asked for.
pub struct TableDef {
    /// Word on the command line and in the locales: `table-<name>` is its title, `table-<name>-empty` what stands there
    /// when there is nothing.
    pub name: &'static str,
    /// The kinds it can be about; none for a table about the district in view.
    pub about: &'static [&'static Kind],
    /// Makes it.
    pub table: fn(&Basis<'_>, Option<Id>) -> Table,
    /// How it is drawn, where it can be.
    pub chart: Option<Chart>,
    /// What it shows is weighed: weights can be tried in it, and what it shows chosen for the year agenda.
    pub weighed: bool,
}

const fn table(
    name: &'static str,
    about: &'static [&'static Kind],
    table: fn(&Basis<'_>, Option<Id>) -> Table,
) -> TableDef {
    TableDef { name, about, table, chart: None, weighed: false }
}

impl TableDef {
    /// Drawn like this.
    const fn drawn(mut self, chart: Chart) -> TableDef {
        self.chart = Some(chart);
        self
    }
}

/// How a table is drawn as a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// A bar for each row, its columns as parts of it.
    Stacked,
    /// Rows that follow one another in time, from left to right, with a bar for each column.
    OverTime,
}

/// Can a page about these kinds be made without one of them under the cursor: is it about a district, or about something
/// of which each year has one?
pub fn stands_alone(about: &[&Kind]) -> bool {
    about.is_empty() || about.iter().any(|kind| [&k::AGENDA, &k::STRATEGY].contains(kind))
}

/// Every table, in the order of the palette.
pub static TABLES: &[TableDef] = &[
    table("seats", &[], seats::table),
    TableDef { weighed: true, ..table("matrix", &[], matrix::table) },
    table("contributions", &[], contributions::table),
    table("adopted", &[&k::AGENDA], adopted::table),
    table("endterm", &[&k::STRATEGY], strategy::review),
    table("police", &[], strategy::police),
    table("years", &[], years::table),
    table("by-quarter", &[], lines::by_quarter).drawn(Chart::Stacked),
    table("by-holder", &[], lines::by_holder).drawn(Chart::Stacked),
    table("by-theme", &[], lines::by_theme).drawn(Chart::Stacked),
    table("postponements", &[], actions::postponements).drawn(Chart::Stacked),
    table("actions-over-time", &[], actions::over_time).drawn(Chart::OverTime),
];

/// The table of this name.
pub fn named(name: &str) -> Option<&'static TableDef> {
    TABLES.iter().find(|def| def.name == name)
}

/// What stands in a cell or at an edge.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Figure {
    /// Nothing.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// So many.
    Count(i64),
    /// An amount or a rate.
    Amount(Decimal),
}

impl Figure {
    /// Words; no words are nothing.
    pub fn text(text: impl Into<String>) -> Figure {
        let text = text.into();
        if text.is_empty() { Figure::Nothing } else { Figure::Text(text) }
    }

    /// So many; none is said too.
    pub fn count(number: usize) -> Figure {
        Figure::Count(number as i64)
    }

    /// As people read it.
    pub fn show(&self, lang: Lang) -> String {
        match self {
            Figure::Nothing => String::new(),
            Figure::Text(text) => text.clone(),
            Figure::Count(number) => number.to_string(),
            Figure::Amount(amount) => amount.show(lang),
        }
    }

    /// Does nothing stand here?
    pub fn is_nothing(&self) -> bool {
        *self == Figure::Nothing
    }
}

/// The name of a row or a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    /// What it is called.
    pub label: String,
    /// The record it stands for.
    pub to: Option<Id>,
    /// What it comes to.
    pub total: Figure,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub figure: Figure,
    /// The records behind it.
    pub to: Vec<Id>,
    /// Something is missing here: it carries a sign in its text too.
    pub alarm: bool,
}

impl Cell {
    /// A cell with this in it and nothing behind it.
    pub fn of(figure: Figure) -> Cell {
        Cell { figure, ..Cell::default() }
    }

    /// The same, leading to these records.
    pub fn to(mut self, ids: impl IntoIterator<Item = Id>) -> Cell {
        self.to = ids.into_iter().collect();
        self
    }

    /// The same, asking for attention.
    pub fn alarming(mut self) -> Cell {
        self.alarm = true;
        self
    }
}

/// Rows against columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the rows are: the header of their names in a file.
    pub corner: String,
    /// The columns.
    pub columns: Vec<Edge>,
    /// The rows.
    pub rows: Vec<Edge>,
    /// The cells, row by row, as many as there are columns.
    pub cells: Vec<Vec<Cell>>,
    /// Columns a cell takes on screen.
    pub width: u16,
    /// What all of it comes to.
    pub total: Figure,
    /// What has to be known to read it, a sentence each.
    pub notes: Vec<String>,
    /// What it is called here, where that says more than its name does.
    pub heading: String,
    /// What is said of each column while it is under the cursor; none for tables whose columns say it themselves.
    pub said: Vec<String>,
    /// A line divides the columns after so many: those before it meet what was asked of them.
    pub divider: Option<usize>,
}
