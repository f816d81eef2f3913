//! Sheets: pages that are worked out, not kept. Each is a list of rows made from the world; a row may lead to a record,
//! fold what stands deeper under it, or carry a bar. One table names them all; a new sheet is a function and a line in it.

mod briefing;
mod command;
mod compare;
mod dossier;
mod portfolios;
mod row;
mod structure;

use crate::{
    app::scope::Scope,
    catalogue::{Id, Kind, World, kinds as k},
    words::Words,
};
use jiff::civil::Date;
pub use row::{Line, Row};
use std::collections::{BTreeMap, BTreeSet};

/// What a sheet is made from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
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
    /// What is remembered with the file.
    pub settings: &'a BTreeMap<String, String>,
    /// Only what is marked public.
    pub public: bool,
}

/// A sheet that can be asked for.
pub struct SheetDef {
    /// Word in the locales: `sheet-<name>` is its title, `sheet-<name>-empty` what stands on it when there is nothing.
    pub name: &'static str,
    /// The kinds it can be about; none for a sheet about the district in view.
    pub about: &'static [&'static Kind],
    /// Makes its rows.
    pub rows: fn(&Scene<'_>, Option<Id>) -> Vec<Row>,
}

/// Every sheet, in the order of the palette.
pub static SHEETS: &[SheetDef] = &[
    SheetDef { name: "structure", about: &[], rows: structure::rows },
    SheetDef { name: "neighbours", about: &[&k::GROUP], rows: structure::rows },
    SheetDef { name: "portfolios", about: &[], rows: portfolios::rows },
    SheetDef { name: "briefing", about: &[&k::PERSON, &k::ORGANISATION, &k::GROUP, &k::THEME], rows: briefing::rows },
    SheetDef { name: "dossier", about: &[&k::THEME, &k::AGENDA_LINE, &k::MEETING_ITEM], rows: dossier::rows },
    SheetDef { name: "compare", about: &[&k::THEME, &k::GROUP], rows: compare::rows },
];

/// A sheet in view.
pub struct Sheet {
    /// Which.
    pub def: &'static SheetDef,
    /// What it is about.
    pub about: Option<Id>,
    /// All its rows.
    pub rows: Vec<Row>,
    /// The rows in view, by place in `rows`: those not folded away.
    pub shown: Vec<usize>,
    /// The row under the cursor, by place in `shown`.
    pub cursor: usize,
    folded: BTreeSet<String>,
    made_for: Option<(u64, Scope, i16)>,
}

impl Sheet {
    /// A sheet, made when it is first refreshed.
    pub fn new(def: &'static SheetDef, about: Option<Id>) -> Sheet {
        let (rows, shown, folded) = (Vec::new(), Vec::new(), BTreeSet::new());
        Sheet { def, about, rows, shown, cursor: 0, folded, made_for: None }
    }

    /// Makes the rows again when the world or what is looked at changed; the cursor stays on its row.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let now = (scene.world.revision(), scene.scope, scene.year);
        if self.made_for == Some(now) {
            return;
        }
        let first = self.made_for.is_none();
        self.made_for = Some(now);
        let here = self.current().cloned();
        self.rows = (self.def.rows)(scene, self.about);
        if first {
            let closed = self.rows.iter().filter_map(|row| if let Row::Line(line) = row { Some(line) } else { None });
            self.folded = closed.filter(|line| line.closed).map(Line::key).collect();
        }
        self.fold();
        let again = here.and_then(|row| self.shown.iter().position(|at| self.rows[*at] == row));
        self.cursor = again.unwrap_or(self.cursor);
        self.step(0);
    }

    /// Says that it is to be made again.
    pub fn spoil(&mut self) {
        self.made_for = None;
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&Row> {
        self.rows.get(*self.shown.get(self.cursor)?)
    }

    /// The record the row under the cursor leads to.
    pub fn target(&self) -> Option<Id> {
        match self.current()? {
            Row::Line(line) => line.to,
            _ => None,
        }
    }

    /// Is this row folded?
    pub fn is_folded(&self, row: usize) -> bool {
        matches!(&self.rows[row], Row::Line(line) if self.folded.contains(&line.key()))
    }

    /// Does something stand deeper under this row?
    pub fn can_fold(&self, row: usize) -> bool {
        let depth = |row: Option<&Row>| if let Some(Row::Line(line)) = row { Some(line.depth) } else { None };
        match (depth(self.rows.get(row)), depth(self.rows.get(row + 1))) {
            (Some(here), Some(next)) => next > here,
            _ => false,
        }
    }

    /// Folds or unfolds the row under the cursor; `None` turns it.
    pub fn turn(&mut self, fold: Option<bool>) {
        let Some(row) = self.shown.get(self.cursor).copied().filter(|row| self.can_fold(*row)) else { return };
        let Row::Line(line) = &self.rows[row] else { return };
        let (key, folded) = (line.key(), self.is_folded(row));
        if fold.unwrap_or(!folded) {
            self.folded.insert(key);
        } else {
            self.folded.remove(&key);
        }
        self.fold();
    }

    fn fold(&mut self) {
        let mut under: Option<usize> = None;
        self.shown.clear();
        for (at, row) in self.rows.iter().enumerate() {
            match row {
                Row::Line(line) => {
                    if under.is_some_and(|depth| line.depth > depth) {
                        continue;
                    }
                    under = self.folded.contains(&line.key()).then_some(line.depth);
                }
                _ => under = None,
            }
            self.shown.push(at);
        }
        self.cursor = self.cursor.min(self.shown.len().saturating_sub(1));
    }

    /// Moves the cursor by so many rows and stays on rows that can be stood on.
    pub fn step(&mut self, by: isize) {
        let last = self.shown.len().saturating_sub(1) as isize;
        self.cursor = (self.cursor as isize).saturating_add(by).clamp(0, last) as usize;
        let stands =
            |at: usize| self.shown.get(at).is_some_and(|row| !matches!(self.rows[*row], Row::Head(..) | Row::Gap));
        let down = (self.cursor..self.shown.len()).find(|at| stands(*at));
        let up = (0..=self.cursor).rev().find(|at| stands(*at));
        self.cursor = if by < 0 { up.or(down) } else { down.or(up) }.unwrap_or(0);
    }
}
