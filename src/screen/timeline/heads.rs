//! What stands above the bars of a time line: quarters and months, or months and weeks; meetings and events.

use super::View;
use crate::{
    app::{
        State, Target,
        timeline::{Mark, Row, Scale, Sort, Timeline},
    },
    catalogue::{Id, Period, kinds as k},
    screen::{Drawn, Look, Sign, paint},
};
use jiff::civil::Date;
use ratatui::{Frame, layout::Rect, style::Modifier};

/// The names of quarters over months, or of months over weeks.
pub(super) fn names(state: &State, look: Look, view: &View, frame: &mut Frame<'_>, area: Rect) {
    let (scale, lang) = (view.scale, state.words.lang());
    let (over, under) = (paint::row(area, 0), paint::row(area, 1));
    let mut put = |row: Rect, column: u16, wide: u16, text: &str| {
        if let Some(x) = view.x(column) {
            let room = Rect { x, width: wide.min(view.across.right() - x), ..row };
            paint::put(frame.buffer_mut(), room, text, look.dim());
        }
    };
    for unit in 0..scale.units() {
        let (column, first) = (unit * scale.unit(), scale.begin(unit));
        let month = middle(scale, unit);
        let short = Period::month(month.year(), month.month()).map(|month| month.compact(lang)).unwrap_or_default();
        if scale.weeks {
            if month.day() <= 7 || column == view.left {
                put(over, column, 4 * scale.unit(), &short);
            }
            put(under, column, scale.unit(), &first.iso_week_date().week().to_string());
        } else {
            if unit.is_multiple_of(3) {
                put(over, column, 3 * scale.unit(), &format!("Q{}", unit / 3 + 1));
            }
            // Three letters need a blank behind them.
            let letters = if scale.unit() > 3 { 3 } else { 1 };
            put(under, column, scale.unit(), &short.chars().take(letters).collect::<String>());
        }
    }
    if let Some(cell) = view.today.and_then(|today| view.cell(today, over.y)) {
        paint::put(frame.buffer_mut(), cell, look.sign(Sign::Down), look.accent());
    }
}

/// The day that says in which month a week or a month lies: the Thursday of a week, as everywhere.
fn middle(scale: Scale, unit: u16) -> Date {
    scale.begin(unit).saturating_add(jiff::Span::new().days(if scale.weeks { 3 } else { 0 }))
}

/// Does a quarter begin with this month, or a month with this week?
pub(super) fn begins(scale: Scale, unit: u16) -> bool {
    if scale.weeks { middle(scale, unit).day() <= 7 } else { unit.is_multiple_of(3) }
}

/// The lines behind the bars: where quarters or months begin, and today.
pub(super) fn grid(look: Look, view: &View, frame: &mut Frame<'_>, y: u16) {
    for cell in view.begins.iter().filter_map(|column| view.cell(*column, y)) {
        paint::put(frame.buffer_mut(), cell, look.sign(Sign::Dot), look.dim());
    }
    if let Some(cell) = view.today.and_then(|today| view.cell(today, y)) {
        paint::put(frame.buffer_mut(), cell, look.sign(Sign::Wall), look.accent());
    }
}

fn sign(look: Look, sort: Sort) -> &'static str {
    match (sort, look.ascii) {
        (Sort::Dvo, false) => "◆",
        (Sort::Dvo, true) => "M",
        (Sort::Meeting, false) => "◇",
        (Sort::Meeting, true) => "m",
        (Sort::Event, false) => "▲",
        (Sort::Event, true) => "^",
    }
}

/// Meetings and events, on a row each where there are two, with what their signs mean.
pub(super) fn marks(
    state: &State,
    look: Look,
    line: &Timeline,
    view: &View,
    frame: &mut Frame<'_>,
    area: Rect,
    drawn: &mut Drawn,
) {
    let event = |mark: &Mark| mark.sort == Sort::Event;
    let there = |sort: Sort| line.marks.iter().any(|mark| mark.sort == sort);
    for row in 0..area.height {
        let y = area.y + row;
        grid(look, view, frame, y);
        let on_row = |mark: &&Mark| area.height == 1 || event(mark) == (row == 1);
        let legend = [
            (Sort::Dvo, state.words.t("timeline-dvo")),
            (Sort::Meeting, state.words.kind(&k::MEETING)),
            (Sort::Event, state.words.kind(&k::EVENT)),
        ];
        // Where both share a row, what the upper signs mean stands beside the months.
        let lines = if area.height == 1 { vec![(y - 1, false), (y, true)] } else { vec![(y, row == 1)] };
        for (at, events) in lines {
            let here = legend.iter().filter(|(sort, _)| there(*sort) && (*sort == Sort::Event) == events);
            let here: Vec<String> = here.map(|(sort, word)| format!("{} {word}", sign(look, *sort))).collect();
            let names = Rect { y: at, height: 1, ..view.names };
            paint::put(frame.buffer_mut(), paint::indent(names, 2), &here.join(" "), look.dim());
        }
        // Those that matter most come last, and so lie on top; no long one hides where another begins.
        let mut here: Vec<&Mark> = line.marks.iter().filter(on_row).collect();
        here.sort_by_key(|mark| std::cmp::Reverse((mark.sort, mark.period.days())));
        let style = look.accent().add_modifier(Modifier::BOLD);
        let mut put = |cell: Option<Rect>, text: &str, id: Id| {
            if let Some(cell) = cell {
                paint::put(frame.buffer_mut(), cell, text, style);
                drawn.hits.push((cell, Target::TimeMark(id)));
            }
        };
        for mark in &here {
            let stretch = view.scale.stretch(mark.period);
            for column in stretch.from + 1..stretch.to {
                put(view.cell(column, y), look.sign(Sign::Line), mark.id);
            }
        }
        for mark in &here {
            let stretch = view.scale.stretch(mark.period);
            let begins = (stretch.to > stretch.from).then(|| view.cell(stretch.from, y)).flatten();
            put(begins, sign(look, mark.sort), mark.id);
        }
    }
}

/// "in deze periode: DVO IJsselland 12 maart 2026, Ondermijningsweek"; nothing where there is nothing.
pub(super) fn within(state: &State, line: &Timeline, row: &Row) -> Option<String> {
    let period = row.period?;
    let here = line.marks.iter().filter(|mark| mark.period.overlaps(period));
    let titles: Vec<String> = here.map(|mark| state.world.title(mark.id)).collect();
    let text = titles.join(", ");
    (!text.is_empty()).then(|| state.words.with("timeline-within", &[("list", text.into())]))
}
