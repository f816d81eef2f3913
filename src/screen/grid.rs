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
/// Lines for what has to be known to read a table, at most.
const NOTES: usize = 4;
/// Columns for totals, at least.
const TOTAL: u16 = 6;

/// Draws a grid over the body of the screen.
pub fn draw(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let table = &grid.table;
    let title = title(state, grid);
    // What the cursor is on is said in full: names above are short.
    let here = [grid.row(), grid.column()];
    let here: Vec<&str> = here.into_iter().flatten().map(|edge| edge.label.as_str()).collect();
    let said = match here.as_slice() {
        [] => title,
        here => format!("{title} {} {}", look.sign(Sign::Dot), here.join(" × ")),
    };
    paint::put(frame.buffer_mut(), paint::indent(paint::row(area, 0), 1), &said, bold);
    if table.rows.is_empty() {
        empty(state, look, grid, frame, area);
        return;
    }
    let longest = table.rows.iter().map(|row| width(&row.label) as u16).max().unwrap_or(0);
    let names = longest.clamp(8, area.width / 3);
    let below = notes(&table.notes, frame, area);
    let mut body = Rect { y: area.y + 1, height: area.height.saturating_sub(1 + below), ..area };
    if let Some(said) = table.said.get(grid.at.0) {
        paint::put(frame.buffer_mut(), paint::indent(paint::row(body, 0), 1), said, look.accent());
        body = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body };
    }
    let lang = state.words.lang();
    let totals = table.rows.iter().map(|row| &row.total).chain([&table.total]).map(|total| width(&total.show(lang)));
    let counted = table.rows.iter().chain(&table.columns).any(|edge| !edge.total.is_nothing());
    // Where rows add up to nothing, only the sign that there is more has to fit.
    let totals = match totals.max().unwrap_or(0) as u16 {
        0 => 1,
        wide => (wide + 2).max(TOTAL),
    };
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
    if let Some(after) = table.divider.filter(|after| (left + 1..=left + columns).contains(after)) {
        let here = Rect { x: x(after - left) - 1, width: 1, height: 1, ..body };
        let down = HEAD + table.rows.len().saturating_sub(top).min(rows) as u16;
        for y in (body.y..body.y + down).chain([body.bottom().saturating_sub(1)]) {
            paint::put(frame.buffer_mut(), Rect { y, ..here }, look.sign(Sign::Wall), look.accent());
        }
    }
    let foot = paint::row(body, body.height.saturating_sub(1));
    let sum = if top + rows < table.rows.len() { look.sign(Sign::Down) } else { " " };
    let label = if counted { state.words.t("table-total") } else { String::new() };
    paint::put(frame.buffer_mut(), foot, &format!("{sum} {label}"), look.dim());
    let total = Rect { width: foot.width.saturating_sub(1), ..foot };
    paint::put_right(frame.buffer_mut(), total, &table.total.show(lang), bold);
}

/// What stands there when there is nothing to show.
pub(super) fn empty(state: &State, look: Look, grid: &Grid, frame: &mut Frame<'_>, area: Rect) {
    let text = state.words.t(&format!("table-{}-empty", grid.def.name));
    let inner = paint::indent(area, 3);
    for (at, line) in paint::wrapped(&text, usize::from(inner.width.saturating_sub(3)), 6).iter().enumerate() {
        paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 2), line, look.dim());
    }
}

/// What has to be known to read the table, at the foot of it; says how many lines that takes.
pub(super) fn notes(notes: &[String], frame: &mut Frame<'_>, area: Rect) -> u16 {
    let wide = usize::from(area.width.saturating_sub(4));
    let mut lines: Vec<String> = notes.iter().flat_map(|note| paint::wrapped(note, wide, NOTES)).collect();
    let most = NOTES.min(usize::from(area.height / 4));
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = format!("{} …", truncate(last, wide.saturating_sub(2), '…'));
        }
    }
    for (at, line) in lines.iter().rev().enumerate() {
        let below = paint::row(area, area.height.saturating_sub(1 + at as u16));
        paint::put(frame.buffer_mut(), paint::indent(below, 2), line, Style::new());
    }
    lines.len() as u16
}

/// What a grid is called; what counts a year says which.
pub(super) fn title(state: &State, grid: &Grid) -> String {
    match grid.table.heading.as_str() {
        "" if grid.def.chart.is_some() => {
            format!("{} {}", state.words.t(&format!("table-{}", grid.def.name)), state.year)
        }
        "" => state.words.t(&format!("table-{}", grid.def.name)),
        heading => heading.to_owned(),
    }
}

/// The name of a column over a few lines, the line under the cursor's column set apart.
fn heading(look: Look, column: &Edge, here: bool, frame: &mut Frame<'_>, area: Rect) {
    let style = if here { look.accent().add_modifier(Modifier::BOLD) } else { look.dim() };
    let label = hyphenated(&column.label, area.width.into());
    for (at, line) in paint::wrapped(&label, area.width.into(), HEAD.into()).iter().enumerate() {
        paint::put(frame.buffer_mut(), paint::row(area, at as u16), line, style);
    }
}

/// A name with its long words broken where they do not fit.
fn hyphenated(name: &str, columns: usize) -> String {
    let mut parts: Vec<String> = Vec::new();
    for word in name.replace('/', " /").split(' ') {
        let mut rest = word;
        while width(rest) > columns {
            let part = truncate(rest, columns, '-');
            // A single letter wider than that cannot be broken.
            let left =
                part.strip_suffix('-').and_then(|part| rest.strip_prefix(part)).filter(|left| left.len() < rest.len());
            let Some(left) = left else { break };
            parts.push(part.into_owned());
            rest = left;
        }
        parts.push(rest.to_owned());
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::hyphenated;

    #[test]
    fn long_words_are_broken_and_nothing_of_them_is_lost() {
        assert_eq!(hyphenated("Veilig toerisme", 10), "Veilig toerisme");
        assert_eq!(hyphenated("Ondermijning", 10), "Ondermijn- ing");
        assert_eq!(hyphenated("Cyber/gedigitaliseerd", 10), "Cyber /gedigita- liseerd");
        for name in
            ["", "/", "a/b", "ééééééééééééééééé", "議題議題議題議題", "a\u{301}\u{301}-----------------", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"]
        {
            for columns in 0..6 {
                let broken = hyphenated(name, columns).replace("- ", "").replace(" /", "/");
                assert_eq!(broken, name, "{columns}");
            }
        }
    }
}
