//! A bar for each row, its columns as parts of it, and their numbers at the end.

use super::{bold, number, numbers, shares, written};
use crate::{
    app::{State, Target, grid::Grid},
    catalogue::text::{truncate, width},
    screen::{Drawn, Look, Sign, fill, paint, window},
};
use ratatui::{Frame, layout::Rect, style::Style};

/// Draws the bars; rows that do not fit are scrolled to.
pub(super) fn draw(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let table = &grid.table;
    let columns = table.columns.len();
    let lang = state.words.lang();
    let longest = table.rows.iter().map(|row| width(&row.label) as u16).max().unwrap_or(0);
    let names = longest.clamp(8, area.width * 3 / 10);
    let widest = (0..table.rows.len()).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let widest = widest.map(|(row, column)| width(&written(state, look, table, row, column)));
    let sums = table.columns.iter().map(|column| width(&column.total.show(lang)));
    let cell = widest.chain(sums).max().unwrap_or(1) as u16 + 2;
    let totals = table.rows.iter().map(|row| &row.total).chain([&table.total]);
    let total = totals.map(|total| width(&total.show(lang))).max().unwrap_or(0) as u16 + 3;
    let figures = (cell * columns as u16 + total).min(area.width / 2 + 4);
    let bars = area.width.saturating_sub(names + 3 + figures + 1);
    let x = |column: usize| area.right().saturating_sub(total + 1 + cell * (columns - column) as u16);
    let heads = paint::row(area, 0);
    for column in 0..columns {
        let style = if column == grid.at.0 { look.accent() } else { look.dim() };
        let room = Rect { x: x(column), width: cell, ..heads };
        paint::put_right(frame.buffer_mut(), room, fill(look, column), style);
    }
    let rows = usize::from(area.height.saturating_sub(2)).max(1);
    drawn.page = rows;
    let top = window(grid.at.1.saturating_sub(rows / 2), grid.at.1, rows, table.rows.len());
    let all: Vec<Vec<u64>> = (0..table.rows.len()).map(|row| numbers(table, row)).collect();
    let most = all.iter().map(|parts| parts.iter().sum::<u64>()).max().unwrap_or(0);
    for (at, row) in table.rows.iter().enumerate().skip(top).take(rows) {
        let line = Rect { y: area.y + 1 + (at - top) as u16, height: 1, ..area };
        let here = at == grid.at.1;
        let sign = if here { look.sign(Sign::Cursor) } else { " " };
        let label = format!("{sign} {}", truncate(&row.label, names.into(), '…'));
        paint::put(frame.buffer_mut(), line, &label, if here { bold() } else { Style::new() });
        let mut left = line.x + names + 3;
        for (column, share) in shares(&all[at], most, bars).into_iter().enumerate() {
            let part = Rect { x: left, width: share, ..line };
            paint::put(frame.buffer_mut(), part, &fill(look, column).repeat(share.into()), look.accent());
            drawn.hits.push((part, Target::Cell(column, at)));
            left += share;
        }
        for column in 0..columns {
            let room = Rect { x: x(column), width: cell, ..line };
            let text = written(state, look, table, at, column);
            let none = number(&table.cells[at][column].figure) == 0;
            let style = if none { look.dim() } else { Style::new() };
            let on = here && column == grid.at.0;
            // Only the number itself is set apart, so that it is seen which of two neighbours it is.
            let number = Rect {
                x: room.right() - (width(&text) as u16).min(cell),
                width: (width(&text) as u16).min(cell),
                ..room
            };
            paint::put(frame.buffer_mut(), number, &text, if on { look.here() } else { style });
            drawn.hits.push((room, Target::Cell(column, at)));
        }
        let total = Rect { width: line.width.saturating_sub(1), ..line };
        paint::put_right(frame.buffer_mut(), total, &row.total.show(lang), bold());
    }
    let foot = paint::row(area, area.height.saturating_sub(1));
    let sum = if top + rows < table.rows.len() { look.sign(Sign::Down) } else { " " };
    paint::put(frame.buffer_mut(), foot, &format!("{sum} {}", state.words.t("table-total")), look.dim());
    for (column, edge) in table.columns.iter().enumerate() {
        let room = Rect { x: x(column), width: cell, ..foot };
        paint::put_right(frame.buffer_mut(), room, &edge.total.show(lang), look.dim());
    }
    let total = Rect { width: foot.width.saturating_sub(1), ..foot };
    paint::put_right(frame.buffer_mut(), total, &table.total.show(lang), bold());
}
