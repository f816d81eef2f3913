//! A look at a hit of find-anything before it is taken: at the right of the hits, or under them.

use super::{Look, Sign, paint};
use crate::app::{State, finding::Preview};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// From this many columns on it stands at the right: what a box on a wide terminal has inside.
const WIDE: u16 = super::WIDE - 3;
/// Rows it takes under the hits.
const ROWS: u16 = 8;
/// Rows that are left for the hits there.
const HITS: u16 = 8;
/// Columns for the names of fields.
const LABELS: u16 = 16;

/// Parts the room under the line one types in: for the hits, and for the look at one where there is room.
pub fn part(area: Rect) -> (Rect, Option<Rect>) {
    if area.width >= WIDE {
        let wide = (area.width * 2 / 5).min(64);
        let left = Rect { width: area.width - wide - 1, ..area };
        return (left, Some(paint::indent(area, left.width + 1)));
    }
    if area.height >= HITS + ROWS {
        let top = Rect { height: area.height - ROWS, ..area };
        return (top, Some(Rect { y: top.bottom(), height: ROWS, ..area }));
    }
    (area, None)
}

/// Draws it, parted from the hits by a line.
pub fn draw(state: &State, look: Look, preview: &Preview, frame: &mut Frame<'_>, hits: Rect, area: Rect) {
    let buffer = frame.buffer_mut();
    let beside = area.y == hits.y;
    let inner = if beside {
        for at in 0..area.height {
            paint::put(buffer, paint::row(area, at), look.sign(Sign::Wall), look.dim());
        }
        paint::indent(area, 2)
    } else {
        paint::put(buffer, paint::row(area, 0), &look.sign(Sign::Line).repeat(area.width.into()), look.dim());
        Rect { y: area.y + 1, height: area.height - 1, ..area }
    };
    let mut rest = inner;
    let mut lines = |rest: &mut Rect, text: &str, most: u16, style: Style| {
        for line in paint::wrapped(text, rest.width.into(), most.min(rest.height).into()) {
            paint::put(buffer, paint::row(*rest, 0), &line, style);
            *rest = Rect { y: rest.y + 1, height: rest.height.saturating_sub(1), ..*rest };
        }
    };
    lines(&mut rest, &preview.title, if beside { 3 } else { 1 }, Style::new().add_modifier(Modifier::BOLD));
    lines(&mut rest, &preview.about, 1, look.dim());
    if beside {
        lines(&mut rest, " ", 1, look.dim());
    }
    if let Some((field, line)) = &preview.found {
        let said = state.words.with("find-found", &[("field", field.as_str().into())]);
        lines(&mut rest, &format!("{said}: {line}"), if beside { 5 } else { 2 }, look.accent());
        if beside {
            lines(&mut rest, " ", 1, look.dim());
        }
    }
    let labels = LABELS.min(rest.width / 3);
    for (name, value) in &preview.fields {
        let value_area = paint::indent(rest, labels);
        let room = if beside { 3 } else { 1 }.min(rest.height);
        let wrapped = paint::wrapped(value, value_area.width.into(), room.into());
        if rest.height == 0 || wrapped.is_empty() {
            break;
        }
        let buffer = frame.buffer_mut();
        let label = Rect { width: labels.saturating_sub(1), ..paint::row(rest, 0) };
        paint::put(buffer, label, name, look.dim());
        for (at, line) in wrapped.iter().enumerate() {
            paint::put(buffer, paint::row(value_area, at as u16), line, Style::new());
        }
        let used = wrapped.len() as u16;
        rest = Rect { y: rest.y + used, height: rest.height.saturating_sub(used), ..rest };
    }
}
