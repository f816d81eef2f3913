//! Organisations against the groups of the district in view.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{Id, kinds as k, name},
    process::seating::{Seats, seating},
};

/// In each cell how many seats are held, how many are vacant and how many were not filled in ("2", "1+1?", "1+2…").
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let found = seating(world, basis.today, |group| basis.scope.holds(world, group));
    let some = |many: usize, before: &str, behind: &str| match many {
        0 => String::new(),
        many => format!("{before}{many}{behind}"),
    };
    let cell = |seats: &Seats| Cell {
        figure: Figure::text(
            [
                some(seats.held.len(), "", ""),
                some(seats.vacant.len(), "+", "?"),
                some(seats.not_filled_in.len(), "+", "…"),
            ]
            .concat(),
        ),
        to: seats.held.iter().chain(&seats.vacant).chain(&seats.not_filled_in).copied().collect(),
        alarm: !seats.vacant.is_empty(),
    };
    let unheld = found.cells.iter().flatten().any(|seats| !seats.vacant.is_empty() || !seats.not_filled_in.is_empty());
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
        notes: if unheld { vec![words.t("seats-legend")] } else { Vec::new() },
        ..Table::default()
    }
}
