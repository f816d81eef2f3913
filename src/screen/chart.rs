//! A table as a chart, with its numbers as text: a bar for each row, or rows in time from left to right. What a part
//! stands for is told by how it is filled, in the legend above and before its number.
//!
//! ```text
//!  Regels per houder · Jorinde de Wit × loopt: 2
//!  ░ gepland  ▒ loopt  █ gereed  » verschoven  x vervallen
//!                                                ░  ▒  █  »  x
//! › Jorinde de Wit   ░░░░░░▒▒▒▒██████            3  2  3  ·  ·   8
//! ```

mod over_time;
mod stacked;

use super::{Drawn, Look, Sign, paint};
use crate::{
    app::{State, grid::Grid},
    catalogue::text::width,
    tables::{Chart, Figure, Table},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Draws a table as a chart over an area.
pub fn draw(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    let table = &grid.table;
    let head = said(state, look, grid);
    paint::put(frame.buffer_mut(), paint::indent(paint::row(area, 0), 1), &head, bold());
    if table.rows.is_empty() {
        super::grid::empty(state, look, grid, frame, area);
        return;
    }
    let inner = paint::indent(area, 1);
    let below = super::grid::notes(&table.notes, frame, area);
    // Over time the numbers under the bars have their names before them.
    let timed = grid.def.chart == Some(Chart::OverTime);
    let legend = if timed { 0 } else { legend(look, table, grid.at.0, frame, Rect { y: area.y + 1, ..inner }) };
    let body = Rect { y: area.y + 1 + legend, height: area.height.saturating_sub(1 + legend + below), ..area };
    if timed {
        over_time::draw(state, look, grid, frame, body, drawn);
    } else {
        stacked::draw(state, look, grid, frame, body, drawn);
    }
}

fn bold() -> Style {
    Style::new().add_modifier(Modifier::BOLD)
}

/// "Regels per houder · Jorinde de Wit × loopt: 2"
fn said(state: &State, look: Look, grid: &Grid) -> String {
    let title = super::grid::title(state, grid);
    let (row, column) = (grid.table.rows.get(grid.at.1), grid.table.columns.get(grid.at.0));
    let (Some(row), Some(column), Some(cell)) = (row, column, grid.cell()) else { return title };
    let number = if cell.figure.is_nothing() { "0".to_owned() } else { cell.figure.show(state.words.lang()) };
    format!("{title} {} {} × {}: {number}", look.sign(Sign::Dot), row.label, column.label)
}

/// What the parts are; gives how many rows that takes.
fn legend(look: Look, table: &Table, here: usize, frame: &mut Frame<'_>, area: Rect) -> u16 {
    let (mut x, mut y) = (0, 0);
    for (at, column) in table.columns.iter().enumerate() {
        let text = format!("{} {}", super::fill(look, at), column.label);
        let wide = width(&text) as u16;
        if x > 0 && x + wide > area.width {
            (x, y) = (0, y + 1);
        }
        let style = if at == here { look.accent().add_modifier(Modifier::BOLD) } else { Style::new() };
        let room = Rect { y: area.y + y, height: 1, ..paint::indent(area, x) };
        paint::put(frame.buffer_mut(), room, &text, style);
        x += wide + 2;
    }
    y + 1
}

/// A figure as a number; what is no number is none.
fn number(figure: &Figure) -> u64 {
    match figure {
        Figure::Count(count) => u64::try_from(*count).unwrap_or(0),
        Figure::Amount(amount) => u64::try_from(amount.units()).unwrap_or(0),
        Figure::Text(_) | Figure::Nothing => 0,
    }
}

/// The numbers of a row of a table, by column.
fn numbers(table: &Table, row: usize) -> Vec<u64> {
    table.cells.get(row).into_iter().flatten().map(|cell| number(&cell.figure)).collect()
}

/// A number where it stands beside a bar; nothing is a dot.
fn written(state: &State, look: Look, table: &Table, row: usize, column: usize) -> String {
    let cell = table.cells.get(row).and_then(|cells| cells.get(column));
    match cell.map(|cell| &cell.figure) {
        None | Some(Figure::Nothing | Figure::Count(0)) => look.sign(Sign::Dot).to_owned(),
        Some(figure) => figure.show(state.words.lang()),
    }
}

/// How many of `columns` each part takes of a whole of `most`: in proportion, together no more than the whole of them,
/// and at least one for what is there at all, as far as there is room.
fn shares(parts: &[u64], most: u64, columns: u16) -> Vec<u16> {
    let sum: u64 = parts.iter().sum();
    if most == 0 || sum == 0 || columns == 0 {
        return vec![0; parts.len()];
    }
    let there = parts.iter().filter(|part| **part > 0).count() as u64;
    let all = (sum * u64::from(columns) / most).max(there.min(u64::from(columns)));
    // Each gets one, and the rest goes by how much it is; what is left over goes to the largest remainders.
    let spare = all.saturating_sub(there);
    let mut found: Vec<u64> = parts.iter().map(|part| u64::from(*part > 0) + part * spare / sum).collect();
    let mut by_rest: Vec<usize> = (0..parts.len()).filter(|at| parts[*at] > 0).collect();
    by_rest.sort_by_key(|at| (std::cmp::Reverse(parts[*at] * spare % sum), *at));
    let left = all.saturating_sub(found.iter().sum());
    for at in by_rest.iter().take(usize::try_from(left).unwrap_or(0)) {
        found[*at] += 1;
    }
    // More parts than columns: those at the end give way.
    let mut room = u64::from(columns);
    let fit = found.into_iter().map(|wanted| {
        let fits = wanted.min(room);
        room -= fits;
        fits as u16
    });
    fit.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts_share_by_how_much_they_are() {
        assert_eq!(shares(&[1, 1, 2], 4, 8), [2, 2, 4]);
        assert_eq!(shares(&[2, 0, 2], 8, 8), [2, 0, 2]);
        assert_eq!(shares(&[1, 999], 1000, 10), [1, 9], "a little is seen too");
        assert_eq!(shares(&[0, 0], 5, 10), [0, 0]);
        assert_eq!(shares(&[1, 1, 1], 3, 2), [1, 1, 0]);
    }

    proptest! {
        #[test]
        fn a_bar_is_as_long_as_its_sum(parts in prop::collection::vec(0u64..1000, 1..6), more in 0u64..500, columns in 6u16..200) {
            let sum: u64 = parts.iter().sum();
            let found = shares(&parts, sum + more, columns);
            let there = parts.iter().filter(|part| **part > 0).count() as u64;
            let wanted = if sum == 0 { 0 } else { (sum * u64::from(columns) / (sum + more)).max(there) };
            prop_assert_eq!(found.iter().map(|part| u64::from(*part)).sum::<u64>(), wanted);
            for (part, share) in parts.iter().zip(&found) {
                prop_assert_eq!(*part > 0, *share > 0);
            }
            for (one, share) in parts.iter().zip(&found) {
                for (other, less) in parts.iter().zip(&found).filter(|(other, _)| *other < one) {
                    prop_assert!(share >= less, "{one} has {share} and {other} has {less}");
                }
            }
        }
    }
}
