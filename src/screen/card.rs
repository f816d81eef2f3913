//! A card: a record's fields and everything that points at it; whole, or beside the list.

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{
        State, Target,
        card::{Card, Row},
    },
    catalogue::{Id, Kind, Record, Type, Value, text::width},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns for the names of fields.
const LABELS: u16 = 20;

/// Draws the card in view.
pub fn draw(state: &State, look: Look, card: &Card, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let Some((record, title)) = state.named(card.id) else { return };
    let kind = state.words.kind(record.kind);
    let heading = format!("{kind} {} {title}", look.sign(Sign::Dot));
    paint::put(frame.buffer_mut(), paint::indent(area, 1), &heading, Style::new().add_modifier(Modifier::BOLD));
    let rows = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    drawn.page = rows.height.into();
    let rest = body(
        state,
        look,
        card,
        record,
        View { cursor: Some(card.cursor), hidden: vec![false; card.rows.len()] },
        frame,
        rows,
        Target::CardRow,
        drawn,
    );
    drawn.top = rest;
}

/// Draws the card of the record under the cursor beside the list, without the fields that the list shows itself.
pub fn beside(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn, in_list: &[&str]) {
    for at in 0..area.height {
        paint::put(frame.buffer_mut(), paint::row(area, at), look.sign(Sign::Wall), look.dim());
    }
    let Some(card) = &state.beside else { return };
    let Some((record, title)) = state.named(card.id) else { return };
    let inner = paint::indent(area, 2);
    paint::put(frame.buffer_mut(), paint::row(inner, 0), &title, Style::new().add_modifier(Modifier::BOLD));
    let rows = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let fields = record.kind.fields;
    let told = |row: &Row| matches!(row, Row::Field(at, _) if in_list.contains(&fields[*at].name) || title == record.at(*at).as_str());
    let hidden = card.rows.iter().map(told).collect();
    body(state, look, card, record, View { cursor: None, hidden }, frame, rows, Target::Beside, drawn);
}

/// How much of a card is to be seen.
struct View {
    /// Row with the cursor; beside a list there is none, and texts are kept short.
    cursor: Option<usize>,
    /// Rows left out.
    hidden: Vec<bool>,
}

/// Draws the rows that fit and gives the first of them. A text of several lines takes the lines it needs where the
/// cursor is on it, one elsewhere.
#[expect(clippy::too_many_arguments, reason = "two callers in this file, each with all of it at hand")]
fn body(
    state: &State,
    look: Look,
    card: &Card,
    record: &Record,
    View { cursor, hidden }: View,
    frame: &mut Frame<'_>,
    area: Rect,
    target: impl Fn(usize) -> Target,
    drawn: &mut Drawn,
) -> usize {
    let labels = if area.width < 60 { LABELS - 6 } else { LABELS };
    let height = usize::from(area.height);
    let room = usize::from(area.width.saturating_sub(labels + 2));
    // Beside a list a text shows how it begins: the less moves from record to record, the calmer it is to go through them.
    let most = |row: usize| match cursor {
        None => 1,
        Some(cursor) if cursor == row => height / 2,
        Some(_) => 4,
    };
    let tall = |row: usize| match card.rows.get(row) {
        _ if hidden[row] => 0,
        Some(Row::Field(place, None)) => match record.kind.fields[*place].ty {
            Type::LongText => paint::wrapped(record.at(*place).as_str(), room, most(row)).len(),
            Type::Text | Type::Place => paint::wrapped(record.at(*place).as_str(), room, most(row).min(3)).len(),
            _ => 1,
        },
        Some(Row::Unknown(places)) if cursor.is_some() => {
            paint::wrapped(&unknown(state, record, places), usize::from(area.width.saturating_sub(2)), 3).len()
        }
        Some(Row::Head(..)) => 2,
        _ => 1,
    };
    let mut top = window(card.top, cursor.unwrap_or(0), height, card.rows.len());
    // Rows differ in height: the cursor's row must be whole on screen.
    if let Some(cursor) = cursor {
        let mut room = height;
        let fits = |row: &usize| {
            let left = room.checked_sub(tall(*row));
            room = left.unwrap_or_default();
            left.is_some()
        };
        top = (top..=cursor).rev().take_while(fits).last().unwrap_or(cursor);
    }
    let mut y = 0;
    for at in (top..card.rows.len()).filter(|at| !hidden[*at]) {
        if y >= area.height {
            break;
        }
        let here = cursor == Some(at);
        let tall = (tall(at) as u16).min(area.height - y);
        let line = Rect { y: area.y + y, height: tall, ..area };
        if here {
            frame.buffer_mut().set_style(line, look.here());
            paint::put(frame.buffer_mut(), line, look.sign(Sign::Cursor), look.here());
        }
        let inner = paint::indent(line, 2);
        match &card.rows[at] {
            Row::Unknown(places) if cursor.is_none() => {
                paint::put(
                    frame.buffer_mut(),
                    inner,
                    &state.words.count("card-unknown-fields", places.len()),
                    look.dim(),
                );
            }
            one => row(state, look, one, record, labels, frame, inner, here),
        }
        drawn.hits.push((line, target(at)));
        y += tall;
    }
    top
}

#[expect(clippy::too_many_arguments, reason = "one caller, just above")]
fn row(
    state: &State,
    look: Look,
    row: &Row,
    record: &Record,
    labels: u16,
    frame: &mut Frame<'_>,
    area: Rect,
    here: bool,
) {
    let style = if here { look.here() } else { Style::new() };
    let dim = if here { look.here() } else { look.dim() };
    let buffer = frame.buffer_mut();
    match row {
        Row::Field(place, to) => {
            let field = &record.kind.fields[*place];
            let label = state.words.field(record.kind, field.name);
            paint::put(
                buffer,
                Rect { width: labels.saturating_sub(1).min(area.width), height: 1, ..area },
                &label,
                dim,
            );
            let value = paint::indent(area, labels);
            match to {
                Some(id) => link(state, look, *id, buffer, value, style),
                None => {
                    let text = state.words.show_field(&state.world, record, field);
                    let lines = paint::wrapped(&text, value.width.into(), value.height.into());
                    for (at, line) in lines.iter().enumerate() {
                        paint::put(buffer, paint::row(value, at as u16), line, style);
                    }
                }
            }
        }
        Row::More(_, id) => link(state, look, *id, buffer, paint::indent(area, labels), style),
        Row::Computed(at) => {
            let column = &record.kind.columns[*at];
            let label = state.words.column(record.kind, column.name);
            paint::put(
                buffer,
                Rect { width: labels.saturating_sub(1).min(area.width), height: 1, ..area },
                &label,
                dim,
            );
            let text = state.words.show_column(&state.world, record, column, None);
            let counted = matches!(column.value(&state.world, record), Value::Int(_));
            let text = if counted { format!("{text} ({})", state.words.t("card-computed")) } else { text };
            paint::put(buffer, paint::indent(area, labels), &text, style);
        }
        Row::WorkedOut(word, value) => {
            let label = state.words.t(&format!("worked-out-{word}"));
            let text = state.words.show(&state.world, record.kind, word, value);
            paint::put(
                buffer,
                Rect { width: labels.saturating_sub(1).min(area.width), height: 1, ..area },
                &label,
                dim,
            );
            paint::put(buffer, paint::indent(area, labels), &text, style);
        }
        Row::Unknown(places) => {
            let lines = paint::wrapped(&unknown(state, record, places), area.width.into(), area.height.into());
            for (at, line) in lines.iter().enumerate() {
                paint::put(buffer, paint::row(area, at as u16), line, dim);
            }
        }
        Row::Head(kind, place, count) => {
            let text = heading(state, record.kind, kind, *place, *count);
            let line = paint::row(area, 1);
            paint::put(buffer, line, &text, look.accent().add_modifier(Modifier::BOLD));
        }
        Row::Link(id, place) => pointing(state, look, *id, *place, buffer, area, style, dim),
    }
}

/// "nog niet bekend: afkorting, opdracht"
fn unknown(state: &State, record: &Record, places: &[usize]) -> String {
    let names = places.iter().map(|place| state.words.field(record.kind, record.kind.fields[*place].name));
    format!("{}: {}", state.words.t("card-unknown"), names.collect::<Vec<_>>().join(", "))
}

fn link(state: &State, look: Look, id: Id, buffer: &mut ratatui::buffer::Buffer, area: Rect, style: Style) {
    let text = format!("{} {}", state.world.title(id), look.sign(Sign::More));
    paint::put(buffer, area, &text, style);
}

/// "Zetels (5)"; the field is named too where a kind points here in more than one way: "portefeuilles als houder".
pub(super) fn heading(state: &State, here: &Kind, kind: &'static Kind, place: usize, count: usize) -> String {
    let field = &kind.fields[place];
    let ways = kind.fields.iter().filter(|other| other.target() == Some(here)).count();
    let name = state.words.kinds(kind);
    let way = if ways > 1 { format!(" ({})", state.words.field(kind, field.name)) } else { String::new() };
    format!("{name}{way} {count}")
}

/// A record that points here: what tells it apart from its siblings comes first.
#[expect(clippy::too_many_arguments, reason = "one caller, just above")]
fn pointing(
    state: &State,
    look: Look,
    id: Id,
    place: usize,
    buffer: &mut ratatui::buffer::Buffer,
    area: Rect,
    style: Style,
    dim: Style,
) {
    let Some(record) = state.world.get(id) else { return };
    let title = record.kind.seen_from(&state.world, record, place);
    let about = state.words.beside(&state.world, record, place);
    // A relation is read as a sentence: "begeleidt de expertgroepen".
    let verb = state.words.verb(record, place).map(|verb| format!("{verb} ")).unwrap_or_default();
    let text = format!("{verb}{title} {}", look.sign(Sign::More));
    paint::put(buffer, area, &text, style);
    let left = paint::indent(area, (width(&text) as u16 + 2).max(30.min(area.width / 2)));
    paint::put(buffer, left, &about, dim);
}
