//! Grids: tables too wide and too long for a screen, with totals at their edges. A cell leads to the records it counts.

mod command;

use super::sheet::Scene;
use crate::{
    catalogue::{Id, Lang},
    process::{priorities::Weighing, scope::Scope},
    tables::{Cell, Chart, Edge, Table, TableDef, matrix},
};

/// A grid in view.
pub struct Grid {
    /// Which table.
    pub def: &'static TableDef,
    /// What it is about.
    pub about: Option<Id>,
    /// What stands in it.
    pub table: Table,
    /// Column and row of the cursor.
    pub at: (usize, usize),
    /// What the matrix is weighed by while other weights are tried.
    pub trial: Option<Weighing>,
    /// Drawn as a chart.
    pub as_chart: bool,
    made_for: Option<(u64, Scope, i16, Lang, Option<Weighing>)>,
}

impl Grid {
    /// A grid, made when it is first refreshed.
    pub fn new(def: &'static TableDef, about: Option<Id>) -> Grid {
        let (table, as_chart) = (Table::default(), def.chart.is_some());
        Grid { def, about, table, at: (0, 0), trial: None, as_chart, made_for: None }
    }

    /// Makes it again when the world or what is looked at changed; the cursor stays on its row and column.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let now = (scene.world.revision(), scene.scope, scene.year, scene.words.lang(), self.trial);
        if self.made_for == Some(now) {
            return;
        }
        self.made_for = Some(now);
        let (column, row) = (self.column().cloned(), self.row().cloned());
        self.table = match self.trial {
            Some(weighing) => matrix::weighed(&scene.basis(), weighing),
            None => (self.def.table)(&scene.basis(), self.about),
        };
        // A municipality that pays twice has two rows: the one that was meant is the nearest.
        let again = |edges: &[Edge], before: Option<Edge>, at: usize| {
            let before = before?;
            let same =
                |edge: &Edge| if before.to.is_some() { edge.to == before.to } else { edge.label == before.label };
            let alike = edges.iter().enumerate().filter(|(_, edge)| same(edge)).map(|(at, _)| at);
            alike.min_by_key(|other| other.abs_diff(at))
        };
        self.at.0 = again(&self.table.columns, column, self.at.0).unwrap_or(self.at.0);
        self.at.1 = again(&self.table.rows, row, self.at.1).unwrap_or(self.at.1);
        self.step(0, 0);
    }

    /// The column under the cursor.
    pub fn column(&self) -> Option<&Edge> {
        self.table.columns.get(self.at.0)
    }

    /// The row under the cursor.
    pub fn row(&self) -> Option<&Edge> {
        self.table.rows.get(self.at.1)
    }

    /// Do its rows stand beside each other now, and not one under the other?
    pub fn runs_sideways(&self) -> bool {
        self.as_chart && self.def.chart == Some(Chart::OverTime)
    }

    /// The cell under the cursor.
    pub fn cell(&self) -> Option<&Cell> {
        self.table.cells.get(self.at.1)?.get(self.at.0)
    }

    /// Moves the cursor.
    pub fn step(&mut self, columns: isize, rows: isize) {
        let to = |at: usize, by: isize, count: usize| {
            (at as isize).saturating_add(by).clamp(0, count.saturating_sub(1) as isize) as usize
        };
        self.at = (to(self.at.0, columns, self.table.columns.len()), to(self.at.1, rows, self.table.rows.len()));
    }
}
