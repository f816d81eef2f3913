//! Records counted by row and column.

use super::{Cell, Edge, Figure, Table};
use crate::catalogue::Id;

/// The records that count in a cell, each with how often.
type Counted = Vec<(Id, i64)>;

/// Rows against columns, in each cell the records that count there, and for how much.
#[derive(Default)]
pub(super) struct Tally {
    /// What the rows are called, and the record each stands for.
    pub rows: Vec<(String, Option<Id>)>,
    /// What the columns are called.
    pub columns: Vec<String>,
    /// By row and column.
    pub cells: Vec<Vec<Counted>>,
}

impl Tally {
    /// A tally in which nothing counts yet.
    pub fn new(rows: Vec<(String, Option<Id>)>, columns: Vec<String>) -> Tally {
        let cells = rows.iter().map(|_| columns.iter().map(|_| Vec::new()).collect()).collect();
        Tally { rows, columns, cells }
    }

    /// Counts a record.
    pub fn add(&mut self, row: usize, column: usize, id: Id, times: i64) {
        if let Some(cell) = self.cells.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            cell.push((id, times));
        }
    }

    /// Leaves out the rows from this one on in which nothing counts.
    pub fn without_empty(mut self, from: usize) -> Tally {
        let there = |row: &[Counted]| row.iter().any(|cell| !cell.is_empty());
        let keep: Vec<bool> = self.cells.iter().enumerate().map(|(at, row)| at < from || there(row)).collect();
        let kept = |at: usize| keep.get(at).copied().unwrap_or(true);
        self.rows = self.rows.into_iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, row)| row).collect();
        self.cells = self.cells.into_iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, row)| row).collect();
        self
    }

    /// The table, with totals at its edges; nothing at all where nothing counts.
    pub fn table(self, corner: String) -> Table {
        let sum = |cell: &Counted| cell.iter().map(|(_, times)| times).sum::<i64>();
        let all: i64 = self.cells.iter().flatten().map(sum).sum();
        if all == 0 {
            return Table::default();
        }
        let column = |(at, label): (usize, &String)| {
            let total = self.cells.iter().filter_map(|row| row.get(at)).map(sum).sum();
            Edge { label: label.clone(), to: None, total: Figure::Count(total) }
        };
        let row = |((label, to), cells): (&(String, Option<Id>), &Vec<Counted>)| Edge {
            label: label.clone(),
            to: *to,
            total: Figure::Count(cells.iter().map(sum).sum()),
        };
        let cell = |cell: &Counted| Cell::of(Figure::Count(sum(cell))).to(cell.iter().map(|(id, _)| *id));
        Table {
            corner,
            columns: self.columns.iter().enumerate().map(column).collect(),
            rows: self.rows.iter().zip(&self.cells).map(row).collect(),
            cells: self.cells.iter().map(|row| row.iter().map(cell).collect()).collect(),
            width: 11,
            total: Figure::Count(all),
            ..Table::default()
        }
    }
}
