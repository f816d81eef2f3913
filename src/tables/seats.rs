//! Organisations against the groups of the district in view.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{Id, kinds as k, name},
    process::seating::{Seats, seating},
};

/// In each cell how many seats are held, and how many are vacant ("2", "1 +1?").
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let found = seating(world, basis.today, |group| basis.scope.holds(world, group));
    let vacant =
        |seats: &Seats| if seats.vacant.is_empty() { String::new() } else { format!("+{}?", seats.vacant.len()) };
    let cell = |seats: &Seats| Cell {
        figure: Figure::text(match seats.held.len() {
            0 => vacant(seats),
            held => format!("{held}{}", vacant(seats)),
        }),
        to: seats.held.iter().chain(&seats.vacant).copied().collect(),
        alarm: !seats.vacant.is_empty(),
    };
    let name = |id: Id| {
        let short = world.get(id).map(|record| record.get(name::ABBREVIATION)).filter(|short| !short.is_empty());
        short.map_or_else(|| world.title(id), str::to_owned)
    };
    let held = |seats: &[&Seats]| Figure::count(seats.iter().map(|seats| seats.held.len()).sum());
    let columns = found.groups.iter().enumerate().map(|(at, id)| {
        let column: Vec<&Seats> = found.cells.iter().filter_map(|row| row.get(at)).collect();
        Edge { label: name(*id), to: Some(*id), total: held(&column) }
    });
    let rows = found.organisations.iter().zip(&found.cells).map(|(id, row)| Edge {
        label: id.map_or_else(|| words.t("seats-nobody"), name),
        to: *id,
        total: held(&row.iter().collect::<Vec<_>>()),
    });
    Table {
        corner: words.kind(&k::ORGANISATION),
        columns: columns.collect(),
        rows: rows.collect(),
        cells: found.cells.iter().map(|row| row.iter().map(cell).collect()).collect(),
        width: 7,
        total: held(&found.cells.iter().flatten().collect::<Vec<_>>()),
        ..Table::default()
    }
}
