//! A grid: the names of rows and columns stay in sight, totals stand at the edges, and what does not fit says so.

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{State, Target, grid::Grid},
    catalogue::text::{truncate, width},
    tables::Edge,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Rows for the names of columns, written downwards where they are long.
const HEAD: u16 = 3;
/// Columns for totals, at least.
const TOTAL: u16 = 6;

/// Draws a grid over the body of the screen.
pub fn draw(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let title = state.words.t(&format!("table-{}", grid.def.name));
    let table = &grid.table;
    // What the cursor is on is said in full: names above are short.
    let here = [table.rows.get(grid.at.1), table.columns.get(grid.at.0)];
    let here: Vec<&str> = here.into_iter().flatten().map(|edge| edge.label.as_str()).collect();
    let said = format!("{title} {} {}", look.sign(Sign::Dot), here.join(" × "));
    paint::put(frame.buffer_mut(), paint::indent(paint::row(area, 0), 1), &said, bold);
    if table.rows.is_empty() {
        let text = state.words.t(&format!("table-{}-empty", grid.def.name));
        let inner = paint::indent(area, 3);
        for (at, line) in paint::wrapped(&text, usize::from(inner.width.saturating_sub(3)), 6).iter().enumerate() {
            paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 2), line, look.dim());
        }
        return;
    }
    let longest = table.rows.iter().map(|row| width(&row.label) as u16).max().unwrap_or(0);
    let names = longest.clamp(8, area.width / 3);
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let lang = state.words.lang();
    let totals = table.rows.iter().map(|row| &row.total).chain([&table.total]).map(|total| width(&total.show(lang)));
    let totals = (totals.max().unwrap_or(0) as u16 + 2).max(TOTAL);
    let room = body.width.saturating_sub(names + 3 + totals);
    let columns = usize::from(room / (table.width + 1)).max(1);
    let rows = usize::from(body.height.saturating_sub(HEAD + 1)).max(1);
    drawn.page = rows;
    let left = window(grid.at.0.saturating_sub(columns / 2), grid.at.0, columns, table.columns.len());
    let top = window(grid.at.1.saturating_sub(rows / 2), grid.at.1, rows, table.rows.len());
    let x = |at: usize| body.x + names + 3 + (at as u16) * (table.width + 1);
    for (at, column) in table.columns.iter().enumerate().skip(left).take(columns) {
        let area = Rect { x: x(at - left), y: body.y, width: table.width, height: HEAD };
        heading(look, column, at == grid.at.0, frame, area);
        let foot = Rect { y: body.bottom().saturating_sub(1), height: 1, ..area };
        paint::put_right(frame.buffer_mut(), foot, &column.total.show(lang), look.dim());
    }
    let more = |frame: &mut Frame<'_>, sign: Sign, at: u16| {
        paint::put(frame.buffer_mut(), Rect { x: at, y: body.y, width: 1, height: 1 }, look.sign(sign), look.accent());
    };
    if left > 0 {
        more(frame, Sign::Less, body.x + names + 1);
    }
    if left + columns < table.columns.len() {
        more(frame, Sign::More, body.right().saturating_sub(totals));
    }
    for (at, row) in table.rows.iter().enumerate().skip(top).take(rows) {
        let line = Rect { y: body.y + HEAD + (at - top) as u16, height: 1, ..body };
        let here = at == grid.at.1;
        let style = if here { bold } else { Style::new() };
        let sign = if here { look.sign(Sign::Cursor) } else { " " };
        let label = format!("{sign} {}", truncate(&row.label, names.into(), '…'));
        paint::put(frame.buffer_mut(), line, &label, style);
        for (number, cell) in table.cells.get(at).into_iter().flatten().enumerate().skip(left).take(columns) {
            let area = Rect { x: x(number - left), width: table.width, ..line };
            let on = here && number == grid.at.0;
            let style = match (on, cell.alarm) {
                (true, _) => look.here(),
                (_, true) => look.alarm(),
                _ => Style::new(),
            };
            if on {
                frame.buffer_mut().set_style(area, style);
            }
            let nothing = cell.figure.is_nothing();
            let text = if nothing { look.sign(Sign::Dot).to_owned() } else { cell.figure.show(lang) };
            let style = if nothing && !on { look.dim() } else { style };
            paint::put_right(frame.buffer_mut(), area, &truncate(&text, area.width.into(), '…'), style);
            drawn.hits.push((area, Target::Cell(number, at)));
        }
        let total = Rect { width: line.width.saturating_sub(1), ..line };
        paint::put_right(frame.buffer_mut(), total, &row.total.show(lang), look.dim());
    }
    let foot = paint::row(body, body.height.saturating_sub(1));
    let sum = if top + rows < table.rows.len() { look.sign(Sign::Down) } else { " " };
    paint::put(frame.buffer_mut(), foot, &format!("{sum} {}", state.words.t("table-total")), look.dim());
    let total = Rect { width: foot.width.saturating_sub(1), ..foot };
    paint::put_right(frame.buffer_mut(), total, &table.total.show(lang), bold);
}

/// The name of a column over a few lines, the line under the cursor's column set apart.
fn heading(look: Look, column: &Edge, here: bool, frame: &mut Frame<'_>, area: Rect) {
    let style = if here { look.accent().add_modifier(Modifier::BOLD) } else { look.dim() };
    for (at, line) in paint::wrapped(&column.label, area.width.into(), HEAD.into()).iter().enumerate() {
        paint::put(frame.buffer_mut(), paint::row(area, at as u16), line, style);
    }
}
