//! Grids: tables too wide and too long for a screen, with totals at their edges. A cell leads to the records it counts.

mod command;

use super::sheet::Scene;
use crate::{
    catalogue::{Id, Lang},
    process::scope::Scope,
    tables::{Cell, Chart, Table, TableDef},
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
    /// Drawn as a chart.
    pub as_chart: bool,
    made_for: Option<(u64, Scope, i16, Lang)>,
}

impl Grid {
    /// A grid, made when it is first refreshed.
    pub fn new(def: &'static TableDef, about: Option<Id>) -> Grid {
        Grid { def, about, table: Table::default(), at: (0, 0), as_chart: def.chart.is_some(), made_for: None }
    }

    /// Makes it again when the world or what is looked at changed.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let now = (scene.world.revision(), scene.scope, scene.year, scene.words.lang());
        if self.made_for != Some(now) {
            self.made_for = Some(now);
            self.table = (self.def.table)(&scene.basis(), self.about);
            self.step(0, 0);
        }
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
