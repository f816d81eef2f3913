//! The time line: the year across, a bar for each line of the year agenda, and what there is to know of the one under the
//! cursor at its foot.
//!
//! ```text
//!  Tijdlijn 2026 · IJsselland · 53 regels                  │ vandaag 14 sep
//!                               Q1          Q2          Q3
//!                               jan feb mrt apr mei jun jul aug sep   heads
//!  ◆ DVO ◇ overleg                 ◆       ◆       ◆         │        marks
//! › D03 Weerbaar ondernemen             ▒▒▒▒ loopt 40 %     │         rows
//!  ────────────────────────────────────────────────────────────────   foot
//!  D03 Weerbaar ondernemen: elf markten
//!  april–mei 2026 · loopt 40 % · Jorinde de Wit · verschoven 1×: zaal bezet
//! ```

mod heads;

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{
        State, Target,
        timeline::{Row, Scale, Stretch, Timeline},
    },
    catalogue::{
        Period,
        kinds::{
            self as k,
            agenda_line::{self, Status},
        },
        text::width,
    },
    process::scope::Scope,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Rows of the names of months and weeks.
const HEADS: u16 = 2;
/// From this height on meetings and events have a row each, and the foot has more room.
const HIGH: u16 = 18;

/// What is drawn where.
struct View {
    scale: Scale,
    /// First column of the scale in sight.
    left: u16,
    /// Where the scale lies.
    across: Rect,
    /// Where the names lie.
    names: Rect,
    /// The column of today in the scale.
    today: Option<u16>,
    /// The columns in sight at which quarters begin, or months where it goes by weeks.
    begins: Vec<u16>,
}

impl View {
    fn new(state: &State, line: &Timeline, area: Rect) -> View {
        // The names keep three eighths: subjects are long.
        let room = area.width.saturating_sub(2) * 5 / 8;
        let scale = Scale::new(state.year, line.weeks, room);
        let wide = if line.weeks { room / scale.unit() * scale.unit() } else { scale.width() }.min(scale.width());
        let most = (scale.width() - wide) / scale.unit();
        let left = if line.weeks { u16::try_from(line.left).unwrap_or(u16::MAX).min(most) * scale.unit() } else { 0 };
        let names = Rect { width: area.width.saturating_sub(wide + 1), ..area };
        let across = Rect { x: area.right().saturating_sub(wide), width: wide, ..area };
        let view = View { scale, left, across, names, today: scale.column(state.today), begins: Vec::new() };
        let begins = (0..scale.units()).filter(|unit| heads::begins(scale, *unit)).map(|unit| unit * scale.unit());
        let begins = begins.filter(|column| view.x(*column).is_some()).collect();
        View { begins, ..view }
    }

    /// The column on screen of a column of the scale, if it is in sight.
    fn x(&self, column: u16) -> Option<u16> {
        let at = column.checked_sub(self.left)?;
        (at < self.across.width).then_some(self.across.x + at)
    }

    /// One cell of a row.
    fn cell(&self, column: u16, y: u16) -> Option<Rect> {
        self.x(column).map(|x| Rect { x, y, width: 1, height: 1 })
    }
}

/// Draws a time line over an area; the first week in sight comes back as `drawn.top`.
pub fn draw(state: &State, look: Look, line: &Timeline, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    title(state, look, line, frame, paint::row(area, 0));
    drawn.top = 0;
    if line.rows.is_empty() {
        let text = state.words.with("timeline-empty", &[("year", state.year.to_string().into())]);
        let inner = paint::indent(area, 3);
        for (at, text) in paint::wrapped(&text, usize::from(inner.width.saturating_sub(3)), 6).iter().enumerate() {
            paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 2), text, look.dim());
        }
        return;
    }
    let view = View::new(state, line, area);
    drawn.top = usize::from(view.left / view.scale.unit());
    let marks = if area.height < HIGH { 1 } else { 2 };
    let foot = if area.height < HIGH { 3 } else { 4 };
    let at = |row: u16, height: u16| Rect { y: area.y + row, height, ..area };
    heads::names(state, look, &view, frame, at(1, HEADS));
    heads::marks(state, look, line, &view, frame, at(1 + HEADS, marks), drawn);
    let above = 1 + HEADS + marks;
    let rows = at(above, area.height.saturating_sub(above + foot + 1));
    let height = usize::from(rows.height).max(1);
    drawn.page = height;
    let top = window(line.cursor.saturating_sub(height / 2), line.cursor, height, line.rows.len());
    for (number, one) in line.rows.iter().enumerate().skip(top).take(height) {
        let area = paint::row(rows, (number - top) as u16);
        row(state, look, &view, one, number == line.cursor, frame, area);
        drawn.hits.push((area, Target::TimeRow(number)));
    }
    let more = (top > 0, top + height < line.rows.len());
    details(state, look, line, more, frame, at(area.height.saturating_sub(foot + 1), foot + 1));
}

/// What it is, of where, how many lines, and the sign of today.
fn title(state: &State, look: Look, line: &Timeline, frame: &mut Frame<'_>, area: Rect) {
    let (words, dot) = (&state.words, look.sign(Sign::Dot));
    let place = match state.scope {
        Scope::All => words.t("all-districts"),
        Scope::One(id) => state.world.title(id),
    };
    let name = words.with("timeline-title", &[("year", state.year.to_string().into())]);
    let text = format!("{name} {dot} {place} {dot} {}", words.count("list-count", line.rows.len()));
    let bold = Style::new().add_modifier(Modifier::BOLD);
    paint::put(frame.buffer_mut(), paint::indent(area, 1), &text, bold);
    if state.today.year() == state.year {
        let day = Period::day(state.today).compact(words.lang());
        let today = format!(" {} {} ", look.sign(Sign::Wall), words.with("timeline-today", &[("day", day.into())]));
        paint::put_right(frame.buffer_mut(), area, &today, look.accent());
    }
}

/// A line: its name, its bar, and in words how it stands.
fn row(state: &State, look: Look, view: &View, row: &Row, here: bool, frame: &mut Frame<'_>, area: Rect) {
    let name = Rect { y: area.y, height: 1, ..view.names };
    let style = if here { look.here() } else { Style::new() };
    if here {
        frame.buffer_mut().set_style(name, style);
        paint::put(frame.buffer_mut(), name, look.sign(Sign::Cursor), style);
    }
    paint::put(frame.buffer_mut(), paint::indent(name, 2), &row.label, style);
    heads::grid(look, view, frame, area.y);
    let across = Rect { y: area.y, height: 1, ..view.across };
    let said = if here { Style::new().add_modifier(Modifier::BOLD) } else { look.dim() };
    let Some(period) = row.period else {
        let text = format!("{} {}", state.words.t("timeline-no-period"), row.said);
        paint::put(frame.buffer_mut(), across, text.trim_end(), said);
        return;
    };
    let stretch = view.scale.stretch(period);
    let style = match row.status {
        Some(Status::Moved | Status::Dropped) => look.dim(),
        Some(Status::Planned | Status::Running | Status::Done) | None => look.accent(),
    };
    for column in stretch.from..stretch.to {
        if let Some(cell) = view.cell(column, area.y) {
            paint::put(frame.buffer_mut(), cell, fill(look, row, stretch, column), style);
        }
    }
    // What goes on beyond the edge says so.
    let (first, last) = (view.left, view.left + across.width);
    let (less, more) = (stretch.from < first || stretch.before, stretch.to > last || stretch.after);
    let room = (u16::from(less), across.width.saturating_sub(u16::from(more)));
    for (there, x, sign) in [(less, across.x, Sign::Less), (more, across.x + room.1, Sign::More)] {
        if there {
            paint::put(frame.buffer_mut(), Rect { x, width: 1, ..across }, look.sign(sign), look.accent());
        }
    }
    let seen = |column: u16| (column.clamp(first, last) - first).clamp(room.0, room.1.max(room.0));
    let (x, within) = beside((seen(stretch.from), seen(stretch.to)), width(&row.said) as u16, room);
    let text = if within { format!(" {} ", row.said) } else { row.said.clone() };
    paint::put(frame.buffer_mut(), paint::indent(across, x), &text, said);
}

/// The column at which the words of a bar begin: behind it, else before it, and within it where it leaves no room.
fn beside(bar: (u16, u16), wide: u16, room: (u16, u16)) -> (u16, bool) {
    if bar.1 + 1 + wide <= room.1 {
        (bar.1 + 1, false)
    } else if bar.0 > room.0 + wide {
        (bar.0 - wide - 1, false)
    } else {
        (bar.0 + 2, true)
    }
}

/// How a bar is filled: by what stands for its status, and up to its progress as what is done.
fn fill(look: Look, row: &Row, stretch: Stretch, column: u16) -> &'static str {
    let progress = u16::from(row.progress.unwrap_or(0));
    let done = (column - stretch.from + 1) * 100 <= progress * (stretch.to - stretch.from);
    let of = match row.status {
        Some(Status::Done) => 2,
        Some(Status::Planned | Status::Running | Status::Moved) if done => 2,
        Some(Status::Running) => 1,
        Some(Status::Moved) => 3,
        Some(Status::Dropped) => 4,
        Some(Status::Planned) | None => 0,
    };
    super::fill(look, of)
}

/// All there is to know of the line under the cursor, and whether there is more above or below.
fn details(state: &State, look: Look, line: &Timeline, more: (bool, bool), frame: &mut Frame<'_>, area: Rect) {
    let rule = look.sign(Sign::Line).repeat(area.width.into());
    paint::put(frame.buffer_mut(), paint::row(area, 0), &rule, look.dim());
    let sign = |there: bool, sign: Sign| if there { look.sign(sign) } else { look.sign(Sign::Line) };
    let signs = format!(" {}{} ", sign(more.0, Sign::Up), sign(more.1, Sign::Down));
    paint::put_right(frame.buffer_mut(), paint::row(area, 0), &signs, look.accent());
    let Some(row) = line.rows.get(line.cursor) else { return };
    let inner = paint::indent(area, 1);
    let wide = usize::from(inner.width.saturating_sub(1));
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let all = usize::from(area.height.saturating_sub(1));
    let name = paint::wrapped(&row.label, wide, all.saturating_sub(1).min(2));
    let room = all.saturating_sub(name.len());
    let said = facts(state, look, row);
    let mut rest: Vec<String> = paint::wrapped(&said, wide, room);
    // What else there is in its period comes last: it is the first to give way.
    if rest.len() < room {
        let others = heads::within(state, line, row).map(|text| paint::wrapped(&text, wide, room - rest.len()));
        rest.extend(others.unwrap_or_default());
    }
    let rest = rest.into_iter().map(|text| (text, Style::new()));
    for (at, (text, style)) in name.into_iter().map(|text| (text, bold)).chain(rest).enumerate() {
        paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 1), &text, style);
    }
}

/// "2e week maart 2026 · loopt 40 % · Jorinde de Wit · verschoven 2×: zaal bezet"
fn facts(state: &State, look: Look, row: &Row) -> String {
    let (words, world) = (&state.words, &state.world);
    let Some(record) = world.get(row.id) else { return String::new() };
    // Of which district a line is, is known where only one is in view.
    let agenda = (state.scope == Scope::All).then(|| world.title_of(record, agenda_line::AGENDA));
    let when = match record.value(agenda_line::PERIOD).say_when(words.lang()) {
        none if none.is_empty() => words.t("timeline-no-period"),
        when => when,
    };
    let holder = match world.title_of(record, agenda_line::HOLDER) {
        none if none.is_empty() => words.t("timeline-no-holder"),
        holder => format!("{}: {holder}", words.field(&k::AGENDA_LINE, agenda_line::HOLDER.name)),
    };
    let times = record.get(agenda_line::POSTPONED).unwrap_or(0);
    let moved = (times > 0).then(|| {
        let said = words.with("timeline-postponed", &[("times", times.to_string().into())]);
        let why = record.get(agenda_line::POSTPONED_WHY);
        if why.is_empty() { said } else { format!("{said}: {why}") }
    });
    let parts = [agenda, Some(when), Some(row.said.clone()), Some(holder), moved].into_iter().flatten();
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(&format!(" {} ", look.sign(Sign::Dot)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_behind_a_bar_or_before_it_or_within_it() {
        assert_eq!(beside((0, 4), 7, (0, 48)), (5, false));
        assert_eq!(beside((40, 48), 7, (0, 48)), (32, false));
        assert_eq!(beside((0, 48), 7, (0, 48)), (2, true));
        // Beside the signs that it goes on, not over them.
        assert_eq!(beside((1, 1), 7, (1, 48)), (2, false), "wholly before what is in sight");
        assert_eq!(beside((47, 47), 7, (0, 47)), (39, false), "wholly behind it");
        assert_eq!(beside((0, 40), 7, (0, 47)), (2, true));
    }
}
