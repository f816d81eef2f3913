//! Text put on screen so that it fits and cannot do harm: what does not fit is cut with a sign.

use crate::catalogue::text::{clean, truncate, width};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use std::borrow::Cow;
use tui_input::Input;

/// Writes one line of text in an area, cut to fit; line breaks are shown as a sign.
pub fn put(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    if area.width == 0 || area.height == 0 {
        return;
    }
    let one = if text.contains('\n') { text.replace('\n', " / ").into() } else { Cow::Borrowed(text) };
    // Whatever came into the file by another way than ours cannot drive the terminal.
    let harmless = clean(&one, false);
    let text = truncate(&harmless, area.width.into(), '…');
    buffer.set_stringn(area.x, area.y, text, area.width.into(), style);
}

/// Writes one line at the right edge of an area.
pub fn put_right(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    let wide = (width(text) as u16).min(area.width);
    put(buffer, Rect { x: area.right() - wide, width: wide, ..area }, text, style);
}

/// One row of an area.
pub fn row(area: Rect, row: u16) -> Rect {
    Rect { y: area.y + row.min(area.height.saturating_sub(1)), height: 1.min(area.height), ..area }
}

/// An area without its first `columns`.
pub fn indent(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect { x: area.x + columns, width: area.width - columns, ..area }
}

/// The part of a typed line that fits in so many columns, and the column of the cursor in it.
pub fn typed(input: &Input, columns: usize) -> (String, u16) {
    let text = input.value();
    let before: String = text.chars().take(input.cursor()).collect();
    let mut skip = 0;
    let room = columns.saturating_sub(1);
    while width(before.get(skip..).unwrap_or_default()) > room {
        skip += before[skip..].chars().next().map_or(1, char::len_utf8);
    }
    let shown = text.get(skip..).unwrap_or_default().replace('\n', "⏎");
    let at = width(&before.get(skip..).unwrap_or_default().replace('\n', "⏎"));
    (truncate(&shown, columns, '…').into_owned(), at as u16)
}

/// Wraps text to so many columns, at most `most` lines: only what is shown is wrapped.
pub fn wrapped(text: &str, columns: usize, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && width(&line) + 1 + width(word) > columns {
                lines.push(std::mem::take(&mut line));
            }
            if lines.len() >= most {
                return lines;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&truncate(word, columns, '…'));
        }
        lines.push(line);
        if lines.len() >= most {
            return lines;
        }
    }
    lines
}
