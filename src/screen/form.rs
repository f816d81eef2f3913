//! A form: a line for each field, under the one with the cursor what it understood, what it offers or what is wrong.

mod lines;

use super::{Drawn, Look, Sign, boxed, middle, paint};
use crate::{
    app::{
        State,
        form::{Form, Subject},
    },
    catalogue::{
        Type, name,
        text::{truncate, width},
    },
};
pub(super) use lines::said;
use lines::{Part, lines};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns for the names of fields.
const LABELS: u16 = 22;
/// So many lines of a long text are in view while it is typed.
const TALL: usize = 6;

/// Draws a form over the body of the screen.
pub fn draw(state: &State, look: Look, form: &Form, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let widest = if form.single { 76 } else { 104 };
    let columns = usize::from(widest.min(area.width).saturating_sub(LABELS + 4));
    let long = form.current().filter(|entry| entry.is_long());
    let long = long.map(|entry| paint::typed_lines(&entry.input, columns, TALL));
    let lines = lines(state, look, form, columns, long.as_ref());
    let tall = lines.len() as u16 + 2;
    let least = if form.single { 8 } else { 12 };
    let area = match state.sitting() {
        // Over a meeting the agenda stays in sight.
        Some(_) => low(area, widest, tall),
        None => middle(area, widest, tall.max(least)),
    };
    let inner = paint::indent(boxed(look, &title(state, look, form), frame, area), 1);
    let height = usize::from(inner.height);
    let focus = Some(form.cursor);
    let at = lines.iter().position(|line| match line.part {
        Part::Field(field) => Some(field) == focus,
        Part::Save => form.cursor == form.entries.len(),
        _ => false,
    });
    // What stands under the field with the cursor is in view too.
    let under =
        lines.iter().skip(at.unwrap_or(0) + 1).take_while(|line| !matches!(line.part, Part::Field(_) | Part::Save));
    let last = at.unwrap_or(0) + under.count();
    let top = (last + 1).saturating_sub(height).min(at.unwrap_or(0));
    for (row, line) in lines.iter().enumerate().skip(top).take(height) {
        let area = paint::row(inner, (row - top) as u16);
        match &line.part {
            Part::Field(number) => {
                field(state, look, form, *number, frame, area);
                if let Some(long) = long.as_ref().filter(|_| *number == form.cursor) {
                    let area = paint::indent(area, LABELS);
                    let style = Style::new().add_modifier(Modifier::UNDERLINED);
                    let first = long.lines.first().map(String::as_str).unwrap_or_default();
                    if !first.is_empty() {
                        paint::put(frame.buffer_mut(), area, &" ".repeat(area.width.into()), Style::reset());
                        paint::put(frame.buffer_mut(), area, first, style);
                    }
                    let (row, column) = long.cursor;
                    frame.set_cursor_position((area.x + column as u16, area.y + row as u16));
                }
            }
            Part::Text(text) => {
                let style = Style::new().add_modifier(Modifier::UNDERLINED);
                paint::put(frame.buffer_mut(), paint::indent(area, LABELS), text, style);
            }
            Part::Note(text, style) => paint::put(frame.buffer_mut(), paint::indent(area, LABELS), text, *style),
            Part::Offer(label, detail, here) => {
                let area = paint::indent(area, LABELS);
                let style = if *here { look.here() } else { Style::new() };
                let sign = if *here { look.sign(Sign::Cursor) } else { " " };
                let text = format!("{sign} {label} ");
                paint::put(frame.buffer_mut(), area, &text, style);
                paint::put(frame.buffer_mut(), paint::indent(area, width(&text) as u16 + 1), detail, look.dim());
            }
            Part::Save => {
                let style = if form.cursor == form.entries.len() { look.here() } else { look.accent() };
                let text = format!("[ {} ]", state.words.t("command-save"));
                paint::put(frame.buffer_mut(), paint::indent(area, LABELS), &text, style);
            }
            Part::Gap => {}
        }
        if let Some(target) = line.target {
            drawn.hits.push((area, target));
        }
    }
    if lines.len() > top + height {
        paint::put_right(frame.buffer_mut(), paint::row(inner, inner.height - 1), look.sign(Sign::Down), look.dim());
    }
}

/// An area of at most this size at the bottom of another.
fn low(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.bottom() - height, width, height }
}

fn title(state: &State, look: Look, form: &Form) -> String {
    let kind = state.words.kind(form.kind);
    match &form.subject {
        Subject::New(record) => {
            // Where the kind is not asked for, it is known: "Nieuw: besluit".
            let asked = form.entries.iter().any(|entry| entry.field.name == name::KIND.name);
            let known = state.words.said(record, name::KIND);
            let kind = if asked || known.is_empty() { kind } else { known };
            state.words.with("form-new", &[("kind", kind.into())])
        }
        Subject::Asked(_, about) => match about.as_slice() {
            [one] => format!("{kind} {} {}", look.sign(Sign::Dot), state.world.title(*one)),
            _ => kind,
        },
        Subject::One(record) => format!("{kind}: {}", (record.kind.title)(&state.world, record)),
        Subject::Many(ids) => state
            .words
            .with("form-many", &[("n", ids.len().to_string().into()), ("kinds", state.words.kinds(form.kind).into())]),
    }
}

fn field(state: &State, look: Look, form: &Form, number: usize, frame: &mut Frame<'_>, area: Rect) {
    let entry = &form.entries[number];
    let here = number == form.cursor;
    let label = state.words.field(form.kind, entry.field.name);
    let sign = if entry.changed() { "*" } else { " " };
    let style = if here { look.accent().add_modifier(Modifier::BOLD) } else { Style::new() };
    let buffer = frame.buffer_mut();
    paint::put(buffer, Rect { width: 1, ..area }, sign, look.accent());
    paint::put(buffer, Rect { width: LABELS - 3, ..paint::indent(area, 1) }, &label, style);
    let mut left = paint::indent(area, LABELS);
    if matches!(entry.field.ty, Type::Refs(_)) {
        let names = entry.chosen.iter().map(|id| form.title(&state.world, *id));
        let text = chips(names, usize::from(left.width), here);
        paint::put(buffer, left, &text, Style::new());
        left = paint::indent(left, if text.is_empty() { 0 } else { width(&text) as u16 + 1 });
    }
    let mixed = entry.mixed && !entry.touched;
    if mixed {
        paint::put(buffer, left, &state.words.t("form-mixed"), look.dim());
    }
    let (typed, at) = paint::typed(&entry.input, left.width.into());
    let style = match (here && entry.selected, here) {
        (true, _) => look.here(),
        (_, true) => Style::new().add_modifier(Modifier::UNDERLINED),
        _ => Style::new(),
    };
    if !typed.is_empty() {
        paint::put(buffer, left, &typed, style);
        if matches!(entry.field.ty, Type::Ref(_)) && form.made.iter().any(|record| entry.chosen == [record.id]) {
            let note = format!("({})", state.words.t("form-made"));
            paint::put(buffer, paint::indent(left, width(&typed) as u16 + 1), &note, look.dim());
        }
    } else if !mixed {
        let blank = if here { usize::from(left.width).min(24) } else { 0 };
        paint::put(buffer, left, &"_".repeat(blank), look.dim());
        if entry.chosen.is_empty() && form.kind.required.contains(&&[entry.field.name][..]) {
            let room = paint::indent(left, if blank > 0 { blank as u16 + 1 } else { 0 });
            paint::put(buffer, room, &state.words.t("form-needed"), look.dim());
        }
    }
    if here {
        frame.set_cursor_position((left.x + at.min(left.width.saturating_sub(1)), left.y));
    }
}

/// "[Dalfsen] [Deventer] +9": as many of several links as fit. Under the cursor there is room to type behind them, and
/// the last ones are shown, because those are what Backspace takes away.
fn chips(names: impl Iterator<Item = String>, room: usize, here: bool) -> String {
    let room = if here { room.saturating_sub(18) } else { room };
    let mut chips: Vec<String> = names.map(|name| format!("[{name}]")).collect();
    let all = chips.len();
    let long = |chips: &[String]| chips.iter().map(|chip| width(chip) + 1).sum::<usize>();
    while chips.len() > 1 && long(&chips) + if chips.len() < all { 4 } else { 0 } > room {
        chips.remove(if here { 0 } else { chips.len() - 1 });
    }
    let hidden = all - chips.len();
    if hidden > 0 {
        chips.insert(if here { 0 } else { chips.len() }, format!("+{hidden}"));
    }
    truncate(&chips.join(" "), room, '…').into_owned()
}
