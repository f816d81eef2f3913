//! Grids: tables of rows against columns that are worked out, too wide and too long for a screen, with totals at their
//! edges. A cell leads to the records it counts.

mod command;
mod seats;

use super::sheet::Scene;
use crate::{app::scope::Scope, catalogue::Id};

/// A grid that can be asked for.
pub struct GridDef {
    /// Word in the locales: `grid-<name>` is its title, `grid-<name>-empty` what stands there when there is nothing.
    pub name: &'static str,
    /// Makes it.
    pub table: fn(&Scene<'_>) -> Table,
}

/// Every grid, in the order of the palette.
pub static GRIDS: &[GridDef] = &[GridDef { name: "seats", table: seats::table }];

/// The name of a row or a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    /// What it is called.
    pub label: String,
    /// The record it stands for.
    pub to: Option<Id>,
    /// What it comes to.
    pub total: String,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What stands in it; "" for nothing.
    pub text: String,
    /// The records behind it.
    pub to: Vec<Id>,
    /// Something is missing here: it carries a sign in its text too.
    pub alarm: bool,
}

/// Rows against columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Edge>,
    /// The rows.
    pub rows: Vec<Edge>,
    /// The cells, row by row.
    pub cells: Vec<Vec<Cell>>,
    /// Columns a cell takes on screen.
    pub width: u16,
    /// What all of it comes to.
    pub total: String,
}

/// A grid in view.
pub struct Grid {
    /// Which.
    pub def: &'static GridDef,
    /// What stands in it.
    pub table: Table,
    /// Column and row of the cursor.
    pub at: (usize, usize),
    made_for: Option<(u64, Scope, i16)>,
}

impl Grid {
    /// A grid, made when it is first refreshed.
    pub fn new(def: &'static GridDef) -> Grid {
        Grid { def, table: Table::default(), at: (0, 0), made_for: None }
    }

    /// Makes it again when the world or what is looked at changed.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let now = (scene.world.revision(), scene.scope, scene.year);
        if self.made_for != Some(now) {
            self.made_for = Some(now);
            self.table = (self.def.table)(scene);
            self.step(0, 0);
        }
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
