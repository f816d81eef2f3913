//! The view of a meeting.
//!
//! ```text
//!  DVO IJsselland 11 december 2026 · voorbereid            09:30–12:00 · 150 min, past · punt 2
//!   09:30  A01 Opening                       5  │ B01 Veiligheidsstrategie
//!  besluitvormend ────────────────────────────  │ behandelwijze  ter vaststelling
//! › 09:35  B01 Veiligheidsstrategie      20  ●  │ voorstel       Veiligheidsstrategie ›
//!   09:55  B02 …                                │ bespreking  De Wit: …
//!                                               │ besluit     …
//! ```
//! From [`WIDE`] columns on both sides stand beside each other, below that the side with the cursor has the screen.

mod said;

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{
        State, Target,
        meeting::{Sitting, sitting::Side},
    },
    catalogue::{
        At, Record,
        at::Time,
        kinds::{self, meeting_item},
        text::width,
    },
    process::meeting::{self, Meeting, block},
    words,
};
use ratatui::{
    Frame,
    layout::{Constraint, Layout, Rect},
    style::{Modifier, Style},
};
use said::said;

/// From this width on agenda and minutes stand beside each other.
const WIDE: u16 = 76;
/// Columns for what a row at the right is called.
const LABELS: u16 = 15;

/// Draws the view over the body of the screen.
pub fn draw(state: &State, look: Look, sitting: &Sitting, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let Some(meeting) = Meeting::of(&state.world, sitting.meeting) else { return };
    frame.render_widget(ratatui::widgets::Clear, area);
    heading(state, look, sitting, &meeting, frame, paint::row(area, 0));
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    drawn.page = usize::from(body.height.max(1));
    if body.width >= WIDE {
        let left = (body.width / 2).min(64);
        let [left, right] = Layout::horizontal([Constraint::Length(left), Constraint::Fill(1)]).areas(body);
        agenda(state, look, sitting, &meeting, frame, left, drawn);
        for at in 0..right.height {
            paint::put(frame.buffer_mut(), paint::row(right, at), look.sign(Sign::Wall), look.dim());
        }
        minutes(state, look, sitting, frame, paint::indent(right, 2), drawn);
    } else if sitting.side == Side::Agenda {
        agenda(state, look, sitting, &meeting, frame, body, drawn);
    } else {
        minutes(state, look, sitting, frame, paint::indent(body, 1), drawn);
    }
}

/// What meeting it is, how it stands, and how the time goes.
fn heading(state: &State, look: Look, sitting: &Sitting, meeting: &Meeting<'_>, frame: &mut Frame<'_>, area: Rect) {
    let dot = look.sign(Sign::Dot);
    let record = meeting.record;
    let title = [state.world.title(record.id), state.words.said(record, kinds::meeting::STATUS)];
    let title = title.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(&format!(" {dot} "));
    let time = |field: At<Time>| record.get(field).map(words::time);
    let items: Vec<&Record> = sitting.items.iter().filter_map(|id| state.world.get(*id)).collect();
    let minutes = meeting::minutes(&items);
    let over = meeting.over(minutes);
    let mut parts = Vec::new();
    match (time(kinds::meeting::BEGINS), time(kinds::meeting::ENDS)) {
        (Some(begins), Some(ends)) => parts.push(format!("{begins}–{ends}")),
        (Some(one), None) | (None, Some(one)) => parts.push(one),
        (None, None) => {}
    }
    parts.push(state.words.with("sitting-minutes", &[("n", minutes.to_string().into())]));
    match over {
        Some(over) if over > 0 => parts.push(state.words.with("sitting-over", &[("n", over.to_string().into())])),
        _ => {}
    }
    if let Some(item) = sitting.current_item()
        && (sitting.clock.runs() || sitting.clock.minutes(item, state.now) > 0)
    {
        let used = sitting.clock.minutes(item, state.now).to_string();
        let planned = state.world.get(item).and_then(|item| item.get(meeting_item::MINUTES));
        let planned = planned.map_or_else(|| "?".to_owned(), |minutes| minutes.to_string());
        parts.push(state.words.with("sitting-clock", &[("used", used.into()), ("planned", planned.into())]));
    }
    let said = parts.join(&format!(" {dot} "));
    let over = over.is_some_and(|over| over > 0);
    let room = area.width.saturating_sub(width(&said) as u16 + 3);
    let left = Rect { width: room, ..paint::indent(area, 1) };
    paint::put(frame.buffer_mut(), left, &title, Style::new().add_modifier(Modifier::BOLD));
    let style = if over { look.alarm() } else { look.dim() };
    paint::put_right(frame.buffer_mut(), area, &format!("{said} "), style);
}

/// A line of the agenda: the heading of a block, or an item by its number.
enum Line {
    Block(String),
    Item(usize),
}

fn agenda(
    state: &State,
    look: Look,
    sitting: &Sitting,
    meeting: &Meeting<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    drawn: &mut Drawn,
) {
    if sitting.items.is_empty() {
        let lines = paint::wrapped(&state.words.t("sitting-empty"), usize::from(area.width.saturating_sub(4)), 6);
        for (at, line) in lines.iter().enumerate() {
            paint::put(frame.buffer_mut(), paint::row(paint::indent(area, 2), at as u16 + 1), line, look.dim());
        }
        return;
    }
    let items: Vec<&Record> = sitting.items.iter().filter_map(|id| state.world.get(*id)).collect();
    let mut lines = Vec::new();
    for (number, head) in block::heads(&state.world, &items).into_iter().enumerate() {
        lines.extend(head.map(|head| Line::Block(state.words.heading(head.0))));
        lines.push(Line::Item(number));
    }
    let here = lines.iter().position(|line| matches!(line, Line::Item(number) if *number == sitting.item));
    let here = here.unwrap_or(0);
    let height = usize::from(area.height);
    let top = window(here.saturating_sub(height / 2), here, height, lines.len());
    let times = meeting.times(&items);
    for (at, line) in lines.iter().enumerate().skip(top).take(height) {
        let row = paint::row(area, (at - top) as u16);
        match line {
            Line::Block(name) => {
                paint::put(frame.buffer_mut(), row, &look.sign(Sign::Line).repeat(area.width.into()), look.dim());
                paint::put(frame.buffer_mut(), paint::indent(row, 1), &format!("{name} "), look.accent());
            }
            Line::Item(number) => {
                let Some(item) = items.get(*number) else { continue };
                let time = times.get(*number).copied().flatten();
                one(state, look, sitting, item, (*number, time), frame, row);
                drawn.hits.push((row, Target::SittingItem(*number)));
            }
        }
    }
}

/// An item: time, number and subject, minutes, and a sign for what was treated.
fn one(
    state: &State,
    look: Look,
    sitting: &Sitting,
    item: &Record,
    (number, time): (usize, Option<u16>),
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let here = number == sitting.item;
    let style = match (here, sitting.side) {
        (true, Side::Agenda) => look.here(),
        (true, Side::Minutes) => Style::new().add_modifier(Modifier::BOLD),
        _ => Style::new(),
    };
    if here && sitting.side == Side::Agenda {
        frame.buffer_mut().set_style(area, style);
    }
    let buffer = frame.buffer_mut();
    if here {
        paint::put(buffer, area, look.sign(Sign::Cursor), style);
    }
    let time = time.map(words::time).unwrap_or_default();
    paint::put(buffer, paint::indent(area, 2), &format!("{time:>5}"), if here { style } else { look.dim() });
    let treated = item.has(meeting_item::OUTCOME) || !meeting::entries(&state.world, item.id).is_empty();
    let minutes = item.get(meeting_item::MINUTES).map(|minutes| format!("{minutes}'")).unwrap_or_default();
    let tail = format!("{minutes:>5} {}", if treated { look.sign(Sign::Mark) } else { " " });
    let subject = Rect { width: area.width.saturating_sub(9 + width(&tail) as u16 + 1), ..paint::indent(area, 8) };
    paint::put(buffer, subject, &state.world.title(item.id), style);
    paint::put_right(
        buffer,
        Rect { width: area.width.saturating_sub(1), ..area },
        &tail,
        if here { style } else { look.dim() },
    );
}

fn minutes(state: &State, look: Look, sitting: &Sitting, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let item = sitting.current_item().and_then(|id| state.world.get(id));
    let title = match item {
        _ if sitting.presence => state.words.with("sitting-presence", &[("n", sitting.rows.len().to_string().into())]),
        Some(item) => {
            let public = item.get(meeting_item::PUBLIC) == Some(true);
            let public = if public { state.words.t("sitting-public") } else { state.words.t("sitting-not-public") };
            format!("{} {} {public}", state.world.title(item.id), look.sign(Sign::Dot))
        }
        None => return,
    };
    paint::put(frame.buffer_mut(), paint::row(area, 0), &title, Style::new().add_modifier(Modifier::BOLD));
    let area = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    if sitting.rows.is_empty() {
        paint::put(frame.buffer_mut(), paint::row(area, 0), &state.words.t("sitting-nothing-said"), look.dim());
        return;
    }
    let wide = usize::from(area.width.saturating_sub(LABELS + 1));
    let height = usize::from(area.height);
    // The row under the cursor is whole on screen; those above it as far as there is room.
    let tall = |at: usize| paint::wrapped(&said(state, item, &sitting.rows[at]).1, wide, height / 2).len().max(1);
    let mut room = height;
    let mut top = sitting.row;
    for at in (0..=sitting.row.min(sitting.rows.len() - 1)).rev() {
        match room.checked_sub(tall(at)) {
            Some(left) => (room, top) = (left, at),
            None => break,
        }
    }
    let mut y = 0;
    for at in top..sitting.rows.len() {
        if y >= area.height {
            break;
        }
        let (label, text) = said(state, item, &sitting.rows[at]);
        let lines = paint::wrapped(&text, wide, height / 2);
        let tall = (lines.len().max(1) as u16).min(area.height - y);
        let row = Rect { y: area.y + y, height: tall, ..area };
        let here = sitting.side == Side::Minutes && at == sitting.row;
        let (style, dim) = if here { (look.here(), look.here()) } else { (Style::new(), look.dim()) };
        if here {
            frame.buffer_mut().set_style(row, style);
        }
        paint::put(frame.buffer_mut(), Rect { width: LABELS - 1, height: 1, ..row }, &label, dim);
        for (number, line) in lines.iter().enumerate().take(tall.into()) {
            paint::put(frame.buffer_mut(), paint::row(paint::indent(row, LABELS), number as u16), line, style);
        }
        drawn.hits.push((row, Target::SittingRow(at)));
        y += tall;
    }
}
