//! A list to go through: what is chosen carries a mark, and behind each stands why it is there and where it goes.

use super::{Drawn, Look, Sign, boxed, middle, paint, window};
use crate::{
    app::{State, Target, meeting::Checklist},
    catalogue::text::{truncate, width},
};
use ratatui::{Frame, layout::Rect, style::Style};

/// Draws the list over the body of the screen.
pub fn draw(state: &State, look: Look, list: &Checklist, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let lines = state.lines_of(list);
    let asked = lines.iter().filter_map(|line| line.on);
    let (chosen, all) = (asked.clone().filter(|on| *on).count(), asked.count());
    let title = format!("{} {} {chosen}/{all}", state.title_of(list), look.sign(Sign::Dot));
    let area = middle(area, 110, (lines.len() as u16 + 4).max(8));
    let inner = paint::indent(boxed(look, &title, frame, area), 1);
    drawn.page = usize::from(inner.height).max(1);
    if lines.is_empty() {
        let text = paint::wrapped(&state.words.t("checklist-nothing"), usize::from(inner.width), 4);
        for (at, line) in text.iter().enumerate() {
            paint::put(frame.buffer_mut(), paint::row(inner, at as u16 + 1), line, look.dim());
        }
        return;
    }
    let top = window(0, list.cursor, inner.height.into(), lines.len());
    for (at, line) in lines.iter().enumerate().skip(top).take(inner.height.into()) {
        let row = paint::row(inner, (at - top) as u16);
        let here = at == list.cursor;
        let (style, dim) = if here { (look.here(), look.here()) } else { (Style::new(), look.dim()) };
        if here {
            frame.buffer_mut().set_style(row, style);
        }
        let mark = match line.on {
            Some(true) => format!("[{}]", look.sign(Sign::Mark)),
            Some(false) => "[ ]".to_owned(),
            None => "   ".to_owned(),
        };
        let room = usize::from(row.width.saturating_sub(4));
        let detail = truncate(&line.detail, room / 2, '…').into_owned();
        let label = truncate(&line.label, room.saturating_sub(width(&detail) + 2), '…').into_owned();
        paint::put(
            frame.buffer_mut(),
            row,
            &format!("{mark} {label}"),
            if line.on == Some(true) { style } else { dim },
        );
        paint::put_right(frame.buffer_mut(), row, &format!("{detail} "), dim);
        drawn.hits.push((row, Target::Check(at)));
    }
    // More above or below the edge says so.
    let edges = [(top > 0, 0, Sign::Up), (top + usize::from(inner.height) < lines.len(), inner.height, Sign::Down)];
    for (_, at, sign) in edges.into_iter().filter(|(more, ..)| *more) {
        let row = paint::row(inner, at.saturating_sub(1));
        let edge = Rect { x: row.right(), width: 1, ..row };
        paint::put(frame.buffer_mut(), edge, look.sign(sign), look.accent());
    }
}
