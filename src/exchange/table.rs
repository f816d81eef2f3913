//! A table that was worked out, as CSV: the same figures as on the screen, in the same spelling as every export.

use super::csv::{Cell, Profile, Writer};
use crate::{
    catalogue::text::clean,
    tables::{Figure, Table},
    words::Words,
};
use std::io::{self, Write};

/// Writes a table with a header line, and with what rows, columns and all of it come to where that is known; gives how
/// many rows it has.
///
/// # Errors
/// When it cannot be written.
pub fn write(table: &Table, words: &Words, profile: Profile, out: impl Write) -> io::Result<usize> {
    let mut writer = Writer::new(out, profile)?;
    let total = words.t("table-total");
    let across = table.rows.iter().any(|row| !row.total.is_nothing());
    let down = table.columns.iter().any(|column| !column.total.is_nothing());
    let labels = table.columns.iter().map(|column| column.label.as_str());
    let head = std::iter::once(table.corner.as_str()).chain(labels).chain(across.then_some(total.as_str()));
    writer.row(&head.map(text).collect::<Vec<_>>())?;
    for (row, cells) in table.rows.iter().zip(&table.cells) {
        let figures = cells.iter().map(|cell| &cell.figure).chain(across.then_some(&row.total));
        writer.row(&line(&row.label, figures))?;
    }
    if down && !table.rows.is_empty() {
        let figures = table.columns.iter().map(|column| &column.total).chain(across.then_some(&table.total));
        writer.row(&line(&total, figures))?;
    }
    writer.finish()?;
    Ok(table.rows.len())
}

fn line<'a>(label: &'a str, figures: impl Iterator<Item = &'a Figure>) -> Vec<Cell<'a>> {
    std::iter::once(text(label)).chain(figures.map(cell)).collect()
}

fn cell(figure: &Figure) -> Cell<'_> {
    match figure {
        Figure::Nothing => Cell::Empty,
        Figure::Text(words) => text(words),
        Figure::Count(number) => Cell::Int(*number),
        Figure::Amount(amount) => Cell::Decimal(*amount),
    }
}

/// A file may have been written by something else: what goes out of it goes through the gate too.
fn text(text: &str) -> Cell<'_> {
    Cell::Text(clean(text, true))
}
