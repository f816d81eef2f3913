//! A sheet: headings, lines that lead somewhere, bars with their figures.

use super::{Drawn, Look, Sign, paint, window};
use crate::{
    app::{
        State, Target,
        sheet::{Line, Row, Sheet},
    },
    catalogue::text::{truncate, width},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns of a whole bar.
const BAR: u16 = 20;

/// Draws a sheet over the body of the screen.
pub fn draw(state: &State, look: Look, sheet: &Sheet, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    frame.render_widget(ratatui::widgets::Clear, area);
    let about = sheet.about.map(|id| state.world.title(id)).unwrap_or_default();
    let mut title = state.words.t(&format!("sheet-{}", sheet.def.name));
    if !about.is_empty() {
        title = format!("{title} {} {about}", look.sign(Sign::Dot));
    }
    let bold = Style::new().add_modifier(Modifier::BOLD);
    paint::put(frame.buffer_mut(), paint::indent(paint::row(area, 0), 1), &title, bold);
    let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    drawn.page = usize::from(body.height).max(1);
    if sheet.rows.is_empty() {
        let text = state.words.t(&format!("sheet-{}-empty", sheet.def.name));
        let inner = paint::indent(body, 3);
        for (at, line) in paint::wrapped(&text, usize::from(inner.width.saturating_sub(3)), 6).iter().enumerate() {
            paint::put(frame.buffer_mut(), paint::row(inner, at as u16), line, look.dim());
        }
        return;
    }
    let height = usize::from(body.height);
    let top = window(sheet.cursor.saturating_sub(height / 2), sheet.cursor, height, sheet.shown.len());
    for (at, number) in sheet.shown.iter().enumerate().skip(top).take(height) {
        let area = paint::row(body, (at - top) as u16);
        match &sheet.rows[*number] {
            Row::Head(text, count) => head(look, text, *count, frame, area),
            Row::Line(one) => {
                let fold = sheet.can_fold(*number).then(|| sheet.is_folded(*number));
                line(look, one, at == sheet.cursor, fold, frame, area);
                drawn.hits.push((area, Target::SheetRow(at)));
            }
            Row::Text(text) => {
                let style = if at == sheet.cursor { look.here() } else { Style::new() };
                paint::put(frame.buffer_mut(), paint::indent(area, 2), text, style);
            }
            Row::Gap => {}
        }
    }
}

fn head(look: Look, text: &str, count: Option<usize>, frame: &mut Frame<'_>, area: Rect) {
    let line = look.sign(Sign::Line).repeat(area.width.into());
    paint::put(frame.buffer_mut(), area, &line, look.dim());
    let style = look.accent().add_modifier(Modifier::BOLD);
    paint::put(frame.buffer_mut(), paint::indent(area, 1), &format!("{text} "), style);
    if let Some(count) = count {
        paint::put_right(frame.buffer_mut(), area, &format!(" {count} "), look.dim());
    }
}

fn line(look: Look, line: &Line, here: bool, fold: Option<bool>, frame: &mut Frame<'_>, area: Rect) {
    let (style, dim) = if here { (look.here(), look.here()) } else { (Style::new(), look.dim()) };
    if here {
        frame.buffer_mut().set_style(area, style);
        paint::put(frame.buffer_mut(), area, look.sign(Sign::Cursor), style);
    }
    let sign = match fold {
        Some(true) => "+ ",
        Some(false) => "- ",
        None if line.alarm => "! ",
        None => "  ",
    };
    let area = paint::indent(area, 2 + 2 * line.depth as u16);
    let more = if line.leads() && fold.is_none() || line.to.is_some() {
        format!(" {}", look.sign(Sign::More))
    } else {
        String::new()
    };
    let bar = line.bar.map(|(value, of)| bar(look, value, of)).unwrap_or_default();
    let tail = if line.detail.is_empty() || bar.is_empty() { String::new() } else { "  ".to_owned() };
    let detail = format!("{bar}{tail}{}", line.detail);
    let room = usize::from(area.width.saturating_sub(3));
    // Both are seen: what is said takes at most two thirds, and what it is called the rest.
    let said = truncate(&detail, (room * 2 / 3).max(room.saturating_sub(width(&line.label) + 6)), '…').into_owned();
    let label = truncate(&line.label, room.saturating_sub(width(&said) + 4), '…').into_owned();
    let label = format!("{sign}{label}{more}");
    let style = if line.alarm && !here { look.alarm() } else { style };
    paint::put(frame.buffer_mut(), area, &label, style);
    let at = (width(&label) as u16 + 2).max(34.min(area.width / 2));
    paint::put(frame.buffer_mut(), paint::indent(area, at), &said, dim);
}

/// "████████······ 12/30": a bar is read by its figures too.
pub(super) fn bar(look: Look, value: u64, of: u64) -> String {
    let full = (value.min(of) * u64::from(BAR)).checked_div(of).unwrap_or(0) as usize;
    let (on, off) = if look.ascii { ("#", ".") } else { ("█", "·") };
    format!("{}{} {value}", on.repeat(full), off.repeat(usize::from(BAR) - full))
}
