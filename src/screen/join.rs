//! Joining two records: which stays, each field in which there is something to choose with its values, and what goes
//! along.
//!
//! ```text
//! ┌ Samenvoegen: persoon ──────────────────────┐
//! │ blijft       Fenna Dam · wethouder         │
//! │ gaat erin op F. Dam                        │
//! │ functie      ● wethouder                   │
//! │              ○ burgemeester                │
//! │ gaan mee: 2 zetels, 1 actie                │
//! └────────────────────────────────────────────┘
//! ```

use super::{Drawn, Look, Sign, boxed, middle, paint};
use crate::app::{State, Target, joining::Join};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns for the names of fields.
const LABELS: u16 = 20;
/// As many lines as one value may take.
const LINES: usize = 2;
/// As many lines as one thing said below may take.
const SAID: usize = 2;

/// A line of the fields: of which field, which of its values if it is the first line of that, and the text.
struct Line {
    asked: usize,
    choice: Option<(usize, bool)>,
    label: String,
    text: String,
}

/// Draws it over the body of the screen.
pub fn draw(state: &State, look: Look, join: &Join, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let kind = state.words.kind(join.plan.keep.kind);
    let title = state.words.with("join-title", &[("kind", kind.into())]);
    let wide = 110.min(area.width);
    let room = usize::from(wide.saturating_sub(4));
    let lines = fields(state, join, room.saturating_sub(usize::from(LABELS) + 2));
    let said: Vec<String> =
        state.join_said(&join.plan).iter().flat_map(|text| paint::wrapped(text, room, SAID)).collect();
    let tall = lines.len() + said.len() + 6;
    let area = middle(area, wide, tall as u16);
    let inner = paint::indent(boxed(look, &title, frame, area), 1);
    for (at, (label, text)) in state.join_ends(join).iter().enumerate() {
        let row = paint::row(inner, at as u16);
        let bold = Style::new().add_modifier(if at == 0 { Modifier::BOLD } else { Modifier::empty() });
        paint::put(frame.buffer_mut(), Rect { width: LABELS, ..row }, label, look.dim());
        paint::put(frame.buffer_mut(), paint::indent(row, LABELS), text, bold);
    }
    // What goes along stays in view, however many fields there are; the fields move.
    let below = (said.len() as u16).min(inner.height.saturating_sub(6));
    let middle = Rect { y: inner.y + 3, height: inner.height.saturating_sub(below + 4), ..inner };
    middle_of(look, join, &lines, frame, middle, drawn);
    let foot = Rect { y: inner.bottom().saturating_sub(below), height: below, ..inner };
    for (at, text) in said.iter().enumerate().take(below.into()) {
        paint::put(frame.buffer_mut(), paint::row(foot, at as u16), text, look.dim());
    }
}

/// The lines of all fields, each value wrapped to so many columns.
fn fields(state: &State, join: &Join, columns: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for (asked, of) in join.plan.asked.iter().enumerate() {
        let kind = join.plan.keep.kind;
        let mut label = state.words.field(kind, kind.fields[of.place].name);
        for (at, choice) in state.join_choices(&join.plan, of).into_iter().enumerate() {
            for (number, text) in paint::wrapped(&choice.text, columns, LINES).into_iter().enumerate() {
                let choice = (number == 0).then_some((at, choice.on));
                lines.push(Line { asked, choice, label: std::mem::take(&mut label), text });
            }
        }
    }
    lines
}

fn middle_of(look: Look, join: &Join, lines: &[Line], frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let height = usize::from(area.height);
    drawn.page = (height / 3).max(1);
    // All of the field under the cursor is in view, its first line above all.
    let of_cursor = |line: &Line| line.asked == join.cursor;
    let first = lines.iter().position(of_cursor).unwrap_or(0);
    let last = lines.iter().rposition(of_cursor).unwrap_or(0);
    let top = (last + 1).saturating_sub(height).min(first).min(lines.len().saturating_sub(height));
    for (at, line) in lines.iter().enumerate().skip(top).take(height) {
        let row = paint::row(area, (at - top) as u16);
        let here = line.asked == join.cursor;
        let (style, dim) = if here { (look.here(), look.here()) } else { (Style::new(), look.dim()) };
        if here {
            frame.buffer_mut().set_style(row, style);
        }
        paint::put(frame.buffer_mut(), Rect { width: LABELS.saturating_sub(1), ..row }, &line.label, style);
        let value = paint::indent(row, LABELS);
        if let Some((choice, on)) = line.choice {
            let sign = look.sign(if on { Sign::Mark } else { Sign::Open });
            paint::put(frame.buffer_mut(), value, sign, style);
            drawn.hits.push((row, Target::Choice(line.asked, choice)));
        }
        let on = line.choice.is_some_and(|(_, on)| on);
        paint::put(frame.buffer_mut(), paint::indent(value, 2), &line.text, if on { style } else { dim });
    }
    let more = [(top > 0, 0, Sign::Up), (top + height < lines.len(), area.height.saturating_sub(1), Sign::Down)];
    for (_, at, sign) in more.into_iter().filter(|(more, ..)| *more) {
        let row = paint::row(area, at);
        let edge = Rect { x: row.right().saturating_sub(1), width: 1, ..row };
        paint::put(frame.buffer_mut(), edge, look.sign(sign), look.accent());
    }
}
