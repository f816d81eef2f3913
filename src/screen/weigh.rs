//! The weights below the matrix: a name and a number each, side by side, and what is wrong with one of them.

use super::{Drawn, Look, Sign, form, paint};
use crate::{
    app::{State, Target, form::entry::Entry, matrix::Weigh},
    catalogue::text::width,
};
use ratatui::{Frame, layout::Rect, style::Modifier};

/// Columns between two of them.
const BETWEEN: u16 = 2;
/// Columns for a number.
const NUMBER: u16 = 5;

/// What is left of an area while weights are tried below it.
pub fn above(state: &State, area: Rect) -> Rect {
    let tall = state.weigh().map_or(0, |weigh| height(state, weigh, area.width));
    Rect { height: area.height.saturating_sub(tall), ..area }
}

/// A line above them, them, and a line for what is wrong or what they were.
fn height(state: &State, weigh: &Weigh, columns: u16) -> u16 {
    places(state, weigh, columns).last().map_or(0, |(_, row)| row + 1) + 2
}

fn label(state: &State, weigh: &Weigh, entry: &Entry) -> String {
    state.words.column(weigh.form.kind, entry.field.name)
}

/// What the changed numbers were: "was: 1e 5, politie 3".
fn before(state: &State, weigh: &Weigh) -> Option<String> {
    let changed = weigh.form.entries.iter().filter(|entry| entry.changed());
    let was = |entry: &Entry| entry.before.as_int().map(|number| format!("{} {number}", label(state, weigh, entry)));
    let was: Vec<String> = changed.filter_map(was).collect();
    (!was.is_empty()).then(|| state.words.with("form-was", &[("text", was.join(", ").into())]))
}

/// Column and row of each, from the left and from the first row of them.
fn places(state: &State, weigh: &Weigh, columns: u16) -> Vec<(u16, u16)> {
    let (mut x, mut y) = (2, 0);
    let place = |entry: &Entry| {
        let wide = width(&label(state, weigh, entry)) as u16 + 1 + NUMBER;
        if x > 2 && x + wide > columns {
            (x, y) = (2, y + 1);
        }
        let here = (x, y);
        x += wide + BETWEEN;
        here
    };
    weigh.form.entries.iter().map(place).collect()
}

/// Draws them at the foot of the body of the screen.
pub fn draw(state: &State, look: Look, weigh: &Weigh, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let tall = height(state, weigh, area.width).min(area.height);
    let area = Rect { y: area.bottom() - tall, height: tall, ..area };
    frame.render_widget(ratatui::widgets::Clear, area);
    let line = look.sign(Sign::Line).repeat(area.width.into());
    paint::put(frame.buffer_mut(), paint::row(area, 0), &line, look.dim());
    let title = format!("{} ", state.words.t("weigh-title"));
    let bold = look.accent().add_modifier(Modifier::BOLD);
    paint::put(frame.buffer_mut(), paint::indent(paint::row(area, 0), 1), &title, bold);
    for (number, (entry, (x, y))) in weigh.form.entries.iter().zip(places(state, weigh, area.width)).enumerate() {
        let row = paint::indent(paint::row(area, y + 1), x);
        let label = label(state, weigh, entry);
        let here = number == weigh.form.cursor;
        let style = match (here, &entry.value) {
            (true, _) => look.here(),
            (false, Err(_)) => look.alarm(),
            (false, Ok(_)) if entry.changed() => look.accent(),
            (false, Ok(_)) => ratatui::style::Style::new(),
        };
        paint::put(frame.buffer_mut(), row, &label, look.dim());
        let at = Rect { width: NUMBER.min(row.width), ..paint::indent(row, width(&label) as u16 + 1) };
        let (typed, cursor) = paint::typed(&entry.input, NUMBER.into());
        frame.buffer_mut().set_style(at, style);
        paint::put(frame.buffer_mut(), at, &typed, style);
        if here && !entry.selected {
            frame.set_cursor_position((at.x + cursor.min(NUMBER - 1), at.y));
        }
        let whole = Rect { width: (width(&label) as u16 + 1 + NUMBER).min(row.width), ..row };
        drawn.hits.push((whole, Target::Field(number)));
    }
    let foot = paint::indent(paint::row(area, tall.saturating_sub(1)), 2);
    if let Some((number, problem)) = weigh.problem() {
        let entry = &weigh.form.entries[number];
        let text = format!("! {}: {}", label(state, weigh, entry), form::said(state, &weigh.form, problem));
        paint::put(frame.buffer_mut(), foot, &text, look.alarm());
    } else if let Some(was) = before(state, weigh) {
        paint::put(frame.buffer_mut(), foot, &was, look.dim());
    }
}
