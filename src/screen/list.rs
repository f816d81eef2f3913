//! The list: its title, the headers, the rows.

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{
        State, Target,
        bindings::key_of,
        command::{Command, Place},
        layer::Layer,
        list::{List, Row, Shown},
    },
    catalogue::{Column, kinds::agenda, text::width},
    process::scope,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Room for the sign of the cursor and of marks.
const SIGNS: u16 = 2;
/// A column that takes what is left has at least this much.
const LEAST_REST: u16 = 28;

/// Draws the list in view; gives the columns there was room for.
pub fn draw(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) -> Vec<&'static str> {
    let list = &state.tab().list;
    heading(state, look, frame, paint::row(area, 0));
    let rows = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    let columns = fit(list, area.width.saturating_sub(SIGNS));
    headers(state, look, &columns, frame, paint::row(area, 1), drawn);
    drawn.page = rows.height.into();
    // The heading of the row one is on comes into view with it.
    let above = list.cursor.checked_sub(1).filter(|row| matches!(list.rows.get(*row), Some(Row::Head(..))));
    let top = list.top.min(above.unwrap_or(list.top));
    drawn.top = window(top, list.cursor, rows.height.into(), list.rows.len());
    if list.rows.is_empty() {
        empty(state, look, frame, rows);
        return Vec::new();
    }
    let year = state.tab().yearly().then_some(state.year);
    for (at, row) in list.rows.iter().enumerate().skip(drawn.top).take(rows.height.into()) {
        let area = paint::row(rows, (at - drawn.top) as u16);
        match row {
            Row::Head(label, all, done) => head(state, look, frame, area, label, *all, *done),
            Row::Item(id) => {
                if let Some(record) = state.world.get(*id) {
                    let text = |column: &Column| state.words.show_column(&state.world, record, column, year);
                    item(look, list, &columns, text, (at == list.cursor, list.marked.contains(id)), frame, area);
                }
                drawn.hits.push((area, Target::Row(at)));
            }
        }
    }
    columns.iter().map(|(_, _, column, _)| column.name).collect()
}

/// What the list is, how much is in it, and what it is filtered by.
fn heading(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect) {
    let list = &state.tab().list;
    let dot = look.sign(Sign::Dot);
    let mut parts = vec![state.tab().def.title(&state.words)];
    let mut known = Vec::new();
    if state.tab().yearly() {
        parts[0] = format!("{} {}", parts[0], state.year);
        let agenda = state.scope.district().and_then(|district| scope::agenda(&state.world, district, state.year));
        known.extend(agenda.map(|agenda| state.words.said(agenda, agenda::STATUS)).filter(|text| !text.is_empty()));
        let place = agenda.and_then(|agenda| Some((agenda, agenda.kind.column("adopted_where")?)));
        let place = place.map(|(agenda, column)| state.words.show_column(&state.world, agenda, column, None));
        known.extend(place.filter(|text| !text.is_empty()));
    }
    // "53 regels" of an agenda; elsewhere the list itself says what is counted.
    let total = if state.tab().yearly() { state.words.count("list-count", list.total) } else { list.total.to_string() };
    parts.push(total);
    if !list.filter.is_empty() {
        let found = list.ids().count().to_string();
        parts.push(state.words.with("list-filter", &[("text", list.filter.clone().into()), ("n", found.into())]));
    }
    if !list.marked.is_empty() {
        parts.push(state.words.count("list-marked", list.marked.len()));
    }
    // What is filtered and marked is never pushed off the line by what is known of the agenda anyway.
    let long =
        |parts: &[String], known: &[String]| parts.iter().chain(known).map(|part| width(part) + 3).sum::<usize>();
    while !known.is_empty() && long(&parts, &known) > usize::from(area.width) {
        known.pop();
    }
    parts.splice(1..1, known);
    let text = parts.join(&format!(" {dot} "));
    let inner = paint::indent(area, 1);
    let Some(Layer::Filter(input)) = state.layers.last() else {
        paint::put(frame.buffer_mut(), inner, &text, Style::new().add_modifier(Modifier::BOLD));
        return;
    };
    let prompt = format!("{} ", state.words.t("filter-prompt"));
    let wide = width(&prompt) as u16;
    let (typed, at) = paint::typed(input, usize::from(inner.width.saturating_sub(wide + 14)));
    paint::put(frame.buffer_mut(), inner, &prompt, look.accent().add_modifier(Modifier::BOLD));
    paint::put(frame.buffer_mut(), paint::indent(inner, wide), &typed, Style::new());
    let found = format!("{}/{} ", list.ids().count(), list.total);
    paint::put_right(frame.buffer_mut(), inner, &found, look.dim());
    frame.set_cursor_position((inner.x + wide + at, inner.y));
}

/// A column on screen: which of those shown it is, how it is set, what it shows, how wide it is now.
pub(super) type Fitted<'a> = (usize, &'a Shown, &'static Column, u16);

/// The columns that fit, those from the cursor's column backwards first.
pub(super) fn fit(list: &List, room: u16) -> Vec<Fitted<'_>> {
    let all: Vec<(usize, &Shown, &'static Column)> =
        list.on_screen().enumerate().map(|(at, (shown, column))| (at, shown, column)).collect();
    let least = |shown: &Shown| if shown.width == 0 { LEAST_REST } else { shown.width } + 1;
    let mut first = 0;
    let needs =
        |first: usize| all[first..=list.column.min(all.len() - 1)].iter().map(|(_, s, _)| least(s)).sum::<u16>();
    while first < list.column && needs(first) > room {
        first += 1;
    }
    let mut left = room;
    let mut fitted: Vec<Fitted<'_>> = Vec::new();
    for (at, shown, column) in all.into_iter().skip(first) {
        if least(shown) > left && !fitted.is_empty() {
            break;
        }
        left = left.saturating_sub(least(shown));
        fitted.push((at, shown, column, least(shown) - 1));
    }
    let rest = fitted.iter().filter(|(_, shown, ..)| shown.width == 0).count() as u16;
    for (_, shown, _, wide) in &mut fitted {
        if shown.width == 0 {
            *wide += left / rest.max(1);
        }
    }
    fitted
}

fn headers(state: &State, look: Look, columns: &[Fitted<'_>], frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let list = &state.tab().list;
    let mut left = paint::indent(area, SIGNS);
    for (at, _, column, wide) in columns {
        let mut label = state.words.column(list.kind(), column.name);
        if list.sort.0 == column.name {
            label = format!("{label} {}", look.sign(if list.sort.1 { Sign::Down } else { Sign::Up }));
        }
        let style = if *at == list.column { Style::new().add_modifier(Modifier::UNDERLINED) } else { look.dim() };
        let here = Rect { width: (*wide).min(left.width), ..left };
        paint::put(frame.buffer_mut(), here, &label, style);
        drawn.hits.push((here, Target::Header(*at)));
        left = paint::indent(left, wide + 1);
    }
    if columns.last().is_some_and(|(at, ..)| at + 1 < list.on_screen().count()) {
        paint::put_right(frame.buffer_mut(), area, look.sign(Sign::More), look.dim());
    }
}

fn head(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, label: &str, all: usize, done: Option<usize>) {
    let label = if label.is_empty() { state.words.t("group-unknown") } else { label.to_owned() };
    let count = match done {
        Some(done) => {
            state.words.with("group-done", &[("done", done.to_string().into()), ("n", all.to_string().into())])
        }
        None => all.to_string(),
    };
    let line = look.sign(Sign::Line).repeat(area.width.into());
    let inner = paint::indent(area, 1);
    paint::put(frame.buffer_mut(), area, &line, look.dim());
    paint::put(frame.buffer_mut(), inner, &format!("{label} "), look.accent().add_modifier(Modifier::BOLD));
    paint::put_right(frame.buffer_mut(), area, &format!(" {count} "), look.dim());
}

fn item(
    look: Look,
    list: &List,
    columns: &[Fitted<'_>],
    text: impl Fn(&Column) -> String,
    (here, marked): (bool, bool),
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let style = if here { look.here() } else { Style::new() };
    if here {
        frame.buffer_mut().set_style(area, style);
        paint::put(frame.buffer_mut(), area, look.sign(Sign::Cursor), style);
    }
    if marked {
        paint::put(frame.buffer_mut(), paint::indent(area, 1), look.sign(Sign::Mark), style.patch(look.accent()));
    }
    let mut left = paint::indent(area, SIGNS);
    for (at, _, column, wide) in columns {
        let cell = Rect { width: (*wide).min(left.width), ..left };
        let style = if here && *at == list.column { style.add_modifier(Modifier::BOLD) } else { style };
        paint::put(frame.buffer_mut(), cell, &text(column), style);
        left = paint::indent(left, wide + 1);
    }
}

/// What belongs here, and the key that makes the first one.
fn empty(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect) {
    let tab = state.tab();
    let key = key_of(Command::New, Some(Place::List)).unwrap_or_default();
    let what = if tab.list.filter.is_empty() || tab.list.total == 0 {
        let name = if tab.def.any_kind { "empty-list".to_owned() } else { format!("empty-{}", tab.def.name) };
        let kinds = state.words.kinds(tab.def.kind);
        let next = key_of(Command::NextYear, Some(Place::List)).unwrap_or_default();
        let (year, after) = (state.year.to_string(), (state.year + 1).to_string());
        state.words.with(
            &name,
            &[
                ("key", key.into()),
                ("kinds", kinds.into()),
                ("year", year.into()),
                ("next", next.into()),
                ("after", after.into()),
            ],
        )
    } else {
        state.words.with("empty-filter", &[("text", tab.list.filter.clone().into())])
    };
    let inner = paint::indent(area, 3);
    let lines = paint::wrapped(&what, usize::from(inner.width.saturating_sub(3)), 6);
    for (at, line) in lines.iter().enumerate() {
        if at as u16 + 1 < inner.height {
            paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 1), line, look.dim());
        }
    }
}
