//! Rows in time, from left to right, with a bar for each column of the table over them and their numbers under them.

use super::{bold, number, numbers, written};
use crate::{
    app::{State, Target, grid::Grid},
    catalogue::text::{truncate, width},
    screen::{Drawn, Look, Sign, fill, paint, window},
};
use ratatui::{Frame, layout::Rect, style::Style};

/// Columns for what stands before the bars, at most.
const NAMES: u16 = 20;

/// Draws the bars; what does not fit beside each other is scrolled to.
pub(super) fn draw(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let table = &grid.table;
    let (columns, rows) = (table.columns.len() as u16, table.rows.len());
    let labels = table.columns.iter().map(|column| width(&column.label) as u16 + 5).max().unwrap_or(0);
    let names = labels.min(NAMES).min(area.width / 4);
    let room = area.width.saturating_sub(names + 1);
    // Wide enough for the bars beside each other, and for their numbers with a blank between.
    let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let widest = cells.map(|(row, column)| width(&written(state, look, table, row, column.into())) as u16).max();
    let least = columns.max(widest.unwrap_or(1) + 1);
    let slot = (room / rows.max(1) as u16).clamp(least, least.max(9));
    let thick = ((slot - 1) / columns.max(1)).max(1);
    let fit = usize::from(room / slot).max(1);
    drawn.page = fit;
    let left = window(grid.at.1.saturating_sub(fit / 2), grid.at.1, fit, rows);
    // Under the bars: a line, the names of the rows, and a row of numbers for each column.
    let under = 2 + columns;
    let high = area.height.saturating_sub(under);
    let all: Vec<Vec<u64>> = (0..rows).map(|row| numbers(table, row)).collect();
    let most = all.iter().flatten().copied().max().unwrap_or(0);
    let across = Rect { x: area.x + names, width: room, ..area };
    let axis = area.y + high;
    let line = Rect { y: axis, height: 1, ..across };
    paint::put(frame.buffer_mut(), line, &look.sign(Sign::Line).repeat(room.into()), look.dim());
    for (value, y) in [(most, area.y), (0, axis)] {
        let before = Rect { y, width: names.saturating_sub(1), height: 1, ..area };
        paint::put_right(frame.buffer_mut(), before, &value.to_string(), look.dim());
    }
    for (at, row) in table.rows.iter().enumerate().skip(left).take(fit) {
        let x = across.x + (at - left) as u16 * slot;
        for column in 0..columns {
            let value = all[at].get(usize::from(column)).copied().unwrap_or(0);
            let tall = (value * u64::from(high)).div_ceil(most.max(1)) as u16;
            for step in 0..tall {
                let part = Rect { x: x + column * thick, y: axis - 1 - step, width: thick, height: 1 };
                let filled = fill(look, column.into()).repeat(thick.into());
                paint::put(frame.buffer_mut(), part, &filled, look.accent());
            }
            let bar = Rect { x: x + column * thick, y: axis - tall, width: thick, height: tall };
            drawn.hits.push((bar, Target::Cell(column.into(), at)));
        }
        let here = at == grid.at.1;
        let name = Rect { x, y: axis + 1, width: slot.saturating_sub(1), height: 1 };
        // Where there is no room for a word, its first letter says more than a cut one.
        let label: String = match name.width {
            0..3 => row.label.chars().take(1).collect(),
            wide => truncate(&row.label, wide.into(), '…').into_owned(),
        };
        paint::put(frame.buffer_mut(), name, &label, if here { bold() } else { look.dim() });
        for column in 0..table.columns.len() {
            let room = Rect { x, y: axis + 2 + column as u16, width: slot, height: 1 };
            let text = written(state, look, table, at, column);
            let none = table.cells.get(at).and_then(|cells| cells.get(column)).is_none_or(|it| number(&it.figure) == 0);
            let style = match (here && column == grid.at.0, none) {
                (true, _) => look.here(),
                (_, true) => look.dim(),
                _ => Style::new(),
            };
            paint::put(frame.buffer_mut(), Rect { width: (width(&text) as u16).min(slot), ..room }, &text, style);
            drawn.hits.push((room, Target::Cell(column, at)));
        }
    }
    for (column, edge) in table.columns.iter().enumerate() {
        let here = column == grid.at.0;
        let sign = if here { look.sign(Sign::Cursor) } else { " " };
        let text = format!("{sign} {} {}", fill(look, column), edge.label);
        let room = Rect { y: axis + 2 + column as u16, width: names.saturating_sub(1), height: 1, ..area };
        paint::put(frame.buffer_mut(), room, &text, if here { bold() } else { Style::new() });
    }
    let more = |frame: &mut Frame<'_>, there: bool, sign: Sign, x: u16| {
        if there {
            paint::put(frame.buffer_mut(), Rect { x, y: axis, width: 1, height: 1 }, look.sign(sign), look.accent());
        }
    };
    more(frame, left > 0, Sign::Less, across.x);
    more(frame, left + fit < rows, Sign::More, area.right().saturating_sub(1));
}
