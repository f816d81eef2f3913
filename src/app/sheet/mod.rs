//! Sheets: pages that are worked out, not kept. Each is a list of rows made from the world; a row may lead to a record,
//! fold what stands deeper under it, or carry a bar. One table names them all; a new sheet is a function and a line in it.

mod asked;
mod briefing;
mod command;
mod compare;
mod dossier;
mod overlap;
mod overview;
mod portfolios;
mod row;
pub mod signals;
mod sleeping;
mod strategy;
mod structure;

use crate::{
    app::news::News,
    catalogue::{Id, Kind, Lang, World, kinds as k},
    process::scope::Scope,
    tables::Basis,
    words::Words,
};
use jiff::civil::Date;
pub use row::{Line, Row, Tag};
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
    /// Forms that were put away.
    pub drafts: &'a BTreeMap<String, String>,
    /// What changed lately.
    pub news: &'a News,
    /// The signals as they were found last.
    pub signals: &'a signals::Known,
    /// Only what is marked public.
    pub public: bool,
}

impl<'a> Scene<'a> {
    /// What tables are made from.
    pub fn basis(&self) -> Basis<'a> {
        let Scene { world, words, today, year, scope, .. } = *self;
        Basis { world, words, today, year, scope }
    }
}

/// A sheet that can be asked for.
pub struct SheetDef {
    /// Word in the locales: `sheet-<name>` is its title, `sheet-<name>-empty` what stands on it when there is nothing.
    pub name: &'static str,
    /// The kinds it can be about; none for a sheet about the district in view.
    pub about: &'static [&'static Kind],
    /// Makes its rows.
    pub rows: fn(&Scene<'_>, Option<Id>) -> Vec<Row>,
    /// It says what changed: the change log is asked for that when it is opened.
    pub news: bool,
    /// The signals themselves stand on it: what is said of one unfolds, where elsewhere it leads here.
    pub signals: bool,
}

const fn sheet(
    name: &'static str,
    about: &'static [&'static Kind],
    rows: fn(&Scene<'_>, Option<Id>) -> Vec<Row>,
) -> SheetDef {
    SheetDef { name, about, rows, news: false, signals: false }
}

/// Every sheet, in the order of the palette.
pub static SHEETS: &[SheetDef] = &[
    sheet("structure", &[], structure::rows),
    sheet("neighbours", &[&k::GROUP], structure::rows),
    sheet("portfolios", &[], portfolios::rows),
    sheet("briefing", &[&k::PERSON, &k::ORGANISATION, &k::GROUP, &k::THEME], briefing::rows),
    sheet("dossier", &[&k::THEME, &k::AGENDA_LINE, &k::MEETING_ITEM], dossier::rows),
    sheet("compare", &[&k::THEME, &k::GROUP], compare::rows),
    SheetDef { signals: true, ..sheet("signals", &[], signals::rows) },
    SheetDef { news: true, ..sheet("overview", &[], overview::rows) },
    sheet("asked", &[&k::ORGANISATION], asked::rows),
    sheet("overlap", &[&k::GROUP], overlap::rows),
    sheet("strategy", &[&k::STRATEGY], strategy::rows),
];

/// The sheet of this name.
pub fn named(name: &str) -> Option<&'static SheetDef> {
    SHEETS.iter().find(|def| def.name == name)
}

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
    made_for: Option<(u64, Scope, i16, Lang, usize)>,
}

impl Sheet {
    /// A sheet, made when it is first refreshed.
    pub fn new(def: &'static SheetDef, about: Option<Id>) -> Sheet {
        let (rows, shown, folded) = (Vec::new(), Vec::new(), BTreeSet::new());
        Sheet { def, about, rows, shown, cursor: 0, folded, made_for: None }
    }

    /// Makes the rows again when the world or what is looked at changed; the cursor stays on its row.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let (lang, drafts) = (scene.words.lang(), scene.drafts.len());
        let now = (scene.world.revision(), scene.scope, scene.year, lang, drafts);
        if self.made_for == Some(now) {
            return;
        }
        self.made_for = Some(now);
        let here = self.current().cloned();
        let known: BTreeSet<String> = lines(&self.rows).map(Line::key).collect();
        self.rows = (self.def.rows)(scene, self.about);
        // What was there already stays as the user folded it.
        let closed = lines(&self.rows).filter(|line| line.closed).map(Line::key).filter(|key| !known.contains(key));
        self.folded.extend(closed);
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

    /// The line under the cursor.
    pub fn line(&self) -> Option<&Line> {
        if let Row::Line(line) = self.current()? { Some(line) } else { None }
    }

    /// The record the row under the cursor leads to.
    pub fn target(&self) -> Option<Id> {
        self.line()?.to
    }

    /// Puts the cursor on the first line that stands for this.
    pub fn go_to(&mut self, stands: impl Fn(&Tag) -> bool) {
        let here = |row: &usize| matches!(&self.rows[*row], Row::Line(Line { tag: Some(tag), .. }) if stands(tag));
        self.cursor = self.shown.iter().position(here).unwrap_or(self.cursor);
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

fn lines(rows: &[Row]) -> impl Iterator<Item = &Line> {
    rows.iter().filter_map(|row| if let Row::Line(line) = row { Some(line) } else { None })
}
