//! Presentation: a card, an agenda, a sheet, a grid or a list for the screen in the room. Only what is for everybody, with
//! room around it: no tabs, no private fields, nothing about what is not known yet.

mod row;

use super::{Drawn, Look, Sign, chart, list, paint, timeline};
use crate::{
    app::{
        State, Target,
        card::{Card, Row as CardRow},
        command::Command,
        grid::Grid,
        list::List,
        meeting::Sitting,
        sheet::Sheet,
    },
    catalogue::{Record, kinds::meeting, text::width},
    process::{meeting::Meeting, scope::Scope},
    words,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns left free at both sides.
const MARGIN: u16 = 3;
/// Rows above the first: one free, the title, what is said of it, one free.
const ABOVE: u16 = 4;

/// A text on a line: from which column, in so many columns, how.
type Piece = (u16, u16, String, Style);

/// What is presented, and which of its rows are for everybody.
enum Shown<'a> {
    Card(&'a Card, &'a Record, Vec<usize>),
    Sitting(&'a Sitting, Vec<&'a Record>, Vec<Option<u16>>),
    Sheet(&'a Sheet),
    Grid(&'a Grid),
    List(&'a List, Vec<list::Fitted<'a>>),
}

/// Draws the presentation on the whole screen.
pub fn draw(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    let Some(at) = state.presentation() else { return };
    let inner = Rect { width: area.width.saturating_sub(2 * MARGIN), ..paint::indent(area, MARGIN) };
    // What has a cursor and a foot of its own is drawn as it is, on the whole screen.
    let whole = Rect { y: area.y + 1, height: area.height.saturating_sub(3), ..inner };
    if let Some(line) = state.timeline() {
        timeline::draw(state, look, line, frame, whole, drawn);
        return foot(state, look, (false, false), frame, area, drawn);
    }
    if let Some(grid) = state.grid().filter(|grid| grid.as_chart) {
        chart::draw(state, look, grid, frame, whole, drawn);
        return foot(state, look, (false, false), frame, area, drawn);
    }
    let Some(shown) = shown(state, inner.width) else { return };
    let (title, said) = shown.title(state, look);
    let head = |row: u16| Rect { y: inner.y + row, height: 1, ..inner };
    let bold = look.accent().add_modifier(Modifier::BOLD);
    paint::put(frame.buffer_mut(), head(1), &title, bold);
    paint::put(frame.buffer_mut(), head(2), &said, look.dim());
    for (x, wide, text, style) in shown.heads(state, look, inner.width, at.left) {
        let area = Rect { width: wide, ..paint::indent(head(ABOVE - 1), x) };
        paint::put(frame.buffer_mut(), area, &text, style);
    }
    let body = Rect { y: inner.y + ABOVE + 1, height: area.height.saturating_sub(ABOVE + 3), ..inner };
    let height = usize::from(body.height);
    let row = |number| shown.row(state, look, number, body.width, at.left);
    // Not further than to where the last rows fill the screen.
    let (mut last, mut room) = (shown.rows(), height + 1);
    while last > 0
        && let Some(left) = room.checked_sub(row(last - 1).len() + 1)
    {
        (last, room) = (last - 1, left);
    }
    drawn.top = at.top.min(last);
    let (mut y, mut number) = (0, drawn.top);
    while number < shown.rows() && y < height {
        let lines = row(number);
        for (line, pieces) in lines.iter().enumerate().take(height - y) {
            let area = Rect { y: body.y + (y + line) as u16, height: 1, ..body };
            for (x, wide, text, style) in pieces {
                paint::put(frame.buffer_mut(), Rect { width: *wide, ..paint::indent(area, *x) }, text, *style);
            }
        }
        y += lines.len() + 1;
        number += 1;
    }
    drawn.page = (number - drawn.top).saturating_sub(1).max(1);
    let below = number < shown.rows() || y > height + 1;
    foot(state, look, (drawn.top > 0, below), frame, area, drawn);
}

/// The keys that lead out of it, and whether there is more above or below.
fn foot(state: &State, look: Look, (above, below): (bool, bool), frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let row = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    let mut left = paint::indent(row, 1);
    let help = format!("F1 {}", Command::Help.label(&state.words));
    for (text, command) in [(state.words.t("present-leave"), Command::Present), (help, Command::Help)] {
        let here = Rect { width: (width(&text) as u16).min(left.width), ..left };
        paint::put(frame.buffer_mut(), here, &text, look.dim());
        drawn.hits.push((here, Target::Command(command)));
        left = paint::indent(left, here.width + 2);
    }
    let sign = |there: bool, sign: Sign| if there { look.sign(sign) } else { " " };
    let more = format!("{}{} ", sign(above, Sign::Up), sign(below, Sign::Down));
    paint::put_right(frame.buffer_mut(), row, &more, look.accent());
}

/// What lies beneath the presentation.
fn shown(state: &State, columns: u16) -> Option<Shown<'_>> {
    if let Some(sitting) = state.sitting() {
        let items = sitting.items.iter().filter_map(|id| state.world.get(*id)).collect();
        let meeting = Meeting::of(&state.world, sitting.meeting)?;
        let times = meeting.times(&meeting.items());
        return Some(Shown::Sitting(sitting, items, times));
    }
    if let Some(sheet) = state.sheet() {
        return Some(Shown::Sheet(sheet));
    }
    if let Some(grid) = state.grid() {
        return Some(Shown::Grid(grid));
    }
    if let Some(card) = state.tab().trail.last() {
        let record = state.world.get(card.id)?;
        let fields = record.kind.fields;
        let public = |at: &usize| match &card.rows[*at] {
            CardRow::Field(place, _) | CardRow::More(place, _) => !fields[*place].private,
            CardRow::Unknown(_) => false,
            CardRow::Computed(_) | CardRow::WorkedOut(..) | CardRow::Head(..) | CardRow::Link(..) => true,
        };
        return Some(Shown::Card(card, record, (0..card.rows.len()).filter(public).collect()));
    }
    let list = &state.tab().list;
    let private = |name: &str| list.kind().field(name).is_some_and(|(_, field)| field.private);
    let mut fitted = list::fit(list, columns);
    fitted.retain(|(_, _, column, _)| !private(column.name));
    Some(Shown::List(list, fitted))
}

impl Shown<'_> {
    fn rows(&self) -> usize {
        match self {
            Shown::Card(_, _, rows) => rows.len(),
            Shown::Sitting(_, items, _) => items.len(),
            Shown::Sheet(sheet) => sheet.shown.len(),
            Shown::Grid(grid) => grid.table.rows.len() + 1,
            Shown::List(list, _) => list.rows.len(),
        }
    }

    /// The title, and what is said under it.
    fn title(&self, state: &State, look: Look) -> (String, String) {
        let (world, words, dot) = (&state.world, &state.words, look.sign(Sign::Dot));
        let place = match state.scope {
            Scope::All => words.t("all-districts"),
            Scope::One(id) => world.title(id),
        };
        match self {
            Shown::Card(_, record, _) => {
                let context = (record.kind.context)(world, record);
                let kind = words.kind(record.kind);
                let said = if context.is_empty() { kind } else { format!("{kind} {dot} {context}") };
                (world.title(record.id), said)
            }
            Shown::Sitting(sitting, ..) => {
                let record = world.get(sitting.meeting);
                let time = |field| record.and_then(|record| record.get(field)).map(words::time);
                let times: Vec<String> = [meeting::BEGINS, meeting::ENDS].into_iter().filter_map(time).collect();
                let hall = record.map(|record| record.get(meeting::LOCATION).to_owned()).unwrap_or_default();
                let said = [times.join("–"), hall].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
                (world.title(sitting.meeting), said.join(&format!(" {dot} ")))
            }
            Shown::Sheet(sheet) => {
                let about = sheet.about.map_or(place, |id| world.title(id));
                (words.t(&format!("sheet-{}", sheet.def.name)), about)
            }
            Shown::Grid(grid) => (super::grid::title(state, grid), place),
            Shown::List(..) => {
                let tab = state.tab();
                let name = tab.def.title(words);
                let name = if tab.yearly() { format!("{name} {}", state.year) } else { name };
                let found = tab.list.ids().count().to_string();
                let text = tab.list.filter.as_str();
                let filter = || words.with("list-filter", &[("text", text.into()), ("n", found.as_str().into())]);
                let said = if text.is_empty() { place } else { format!("{place} {dot} {}", filter()) };
                (name, said)
            }
        }
    }

    /// What stands above columns.
    fn heads(&self, state: &State, look: Look, wide: u16, left: usize) -> Vec<Piece> {
        match self {
            Shown::List(list, columns) => {
                let label = |name: &str| (state.words.column(list.kind(), name), look.dim());
                cells(columns.iter().map(|(_, _, column, wide)| (*wide, label(column.name))))
            }
            Shown::Grid(grid) => {
                let label = |at: usize| grid.table.columns.get(at).map(|column| (column.label.clone(), look.dim()));
                let (from, fit) = fitting(grid, wide, left);
                // Columns beyond the edges say so.
                let less = if from > 0 { look.sign(Sign::Less) } else { "" };
                let more = if from + fit < grid.table.columns.len() { look.sign(Sign::More) } else { "" };
                let mut pieces = across(grid, look, wide, left, (String::new(), look.dim()), label);
                let edges = [((wide / 3).saturating_sub(2), less), (wide.saturating_sub(1), more)];
                pieces.extend(edges.map(|(x, sign)| (x, 1, sign.to_owned(), look.accent())));
                pieces
            }
            _ => Vec::new(),
        }
    }
}

/// The first of a grid's columns on screen, and how many there are; the last of them leaves room for a sign.
fn fitting(grid: &Grid, wide: u16, left: usize) -> (usize, usize) {
    let fit = usize::from((wide - wide / 3).saturating_sub(3) / (grid.table.width + 1)).max(1);
    (left.min(grid.table.columns.len().saturating_sub(fit)), fit)
}

/// Cells beside each other behind the name of their row, from the column the user scrolled to, with the line that
/// divides them.
fn across(
    grid: &Grid,
    look: Look,
    wide: u16,
    left: usize,
    (name, style): (String, Style),
    of: impl Fn(usize) -> Option<(String, Style)>,
) -> Vec<Piece> {
    let (from, fit) = fitting(grid, wide, left);
    let texts = (from..grid.table.columns.len()).take(fit).filter_map(of);
    let mut pieces =
        cells(std::iter::once((wide / 3, (name, style))).chain(texts.map(|text| (grid.table.width, text))));
    if let Some(after) = grid.table.divider.filter(|after| (from + 1..=from + fit).contains(after)) {
        let x = wide / 3 + ((after - from) as u16) * (grid.table.width + 1);
        pieces.push((x, 1, look.sign(Sign::Wall).to_owned(), look.accent()));
    }
    pieces
}

/// Texts beside each other, each in so many columns.
fn cells(texts: impl Iterator<Item = (u16, (String, Style))>) -> Vec<Piece> {
    let mut x = 0;
    let cell = |(wide, (text, style))| {
        let piece = (x, wide, text, style);
        x += wide + 1;
        piece
    };
    texts.map(cell).collect()
}
