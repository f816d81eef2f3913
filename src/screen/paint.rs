//! Text put on screen so that it fits and cannot do harm: what does not fit is cut with a sign.

use crate::catalogue::text::{clean, truncate, width};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use std::borrow::Cow;
use tui_input::Input;
use unicode_segmentation::UnicodeSegmentation;

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

/// The last thing done to a screen, whatever drew it: no character stays that could drive the terminal or deceive who
/// reads. Texts are cleaned where they come in, but a file may have been written by something else, and what is being
/// typed is not kept yet.
pub fn harmless(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let [b' '..=b'~'] = cell.symbol().as_bytes() {
            continue;
        }
        let safe = match clean(cell.symbol(), false) {
            Cow::Borrowed(_) => continue,
            Cow::Owned(safe) if safe.is_empty() => " ".to_owned(),
            Cow::Owned(safe) => safe,
        };
        cell.set_symbol(&safe);
    }
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

/// The part of a typed line that fits in so many columns, and the column of the cursor in it. Only what is near the
/// cursor is looked at: a line may be 64 KiB long.
pub fn typed(input: &Input, columns: usize) -> (String, u16) {
    let text = input.value();
    let cursor = text.char_indices().nth(input.cursor()).map_or(text.len(), |(at, _)| at);
    let room = columns.saturating_sub(1);
    let (mut from, mut at) = (cursor, 0);
    for (start, cluster) in text[..cursor].grapheme_indices(true).rev() {
        if at + width(cluster) > room {
            break;
        }
        at += width(cluster);
        from = start;
    }
    (truncate(&text[from..], columns, '…').replace('\n', "⏎"), at as u16)
}

/// A text that is being typed, over several lines.
pub struct Typed {
    /// The lines in view.
    pub lines: Vec<String>,
    /// Line and column of the cursor among them.
    pub cursor: (usize, usize),
}

/// Wraps what is being typed so that the cursor is in view, in at most `most` lines. Nothing is left out between the
/// lines, so that the cursor stands where the next letter comes.
pub fn typed_lines(input: &Input, columns: usize, most: usize) -> Typed {
    let (text, columns) = (input.value(), columns.max(2) - 1);
    let cursor = text.char_indices().nth(input.cursor()).map_or(text.len(), |(at, _)| at);
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for paragraph in text.split('\n') {
        let (mut start, mut used) = (at, 0);
        for word in paragraph.split_inclusive(' ') {
            if used > 0 && used + width(word.trim_end()) > columns {
                parts.push((start, at));
                (start, used) = (at, 0);
            }
            for letter in word.graphemes(true) {
                if used + width(letter) > columns && letter != " " {
                    parts.push((start, at));
                    (start, used) = (at, 0);
                }
                used += width(letter);
                at += letter.len();
            }
        }
        parts.push((start, at));
        at += 1;
    }
    let row = parts.iter().rposition(|(start, _)| *start <= cursor).unwrap_or(0);
    let top = row.saturating_sub(most.saturating_sub(1));
    let column = parts.get(row).map_or(0, |(start, _)| width(&text[*start..cursor]));
    let lines = parts.iter().skip(top).take(most).map(|(start, end)| text[*start..*end].to_owned()).collect();
    Typed { lines, cursor: (row - top, column.min(columns)) }
}

/// Wraps text to so many columns, at most `most` lines; a sign says that there is more.
pub fn wrapped(text: &str, columns: usize, most: usize) -> Vec<String> {
    let mut lines = wrap(text, columns.max(1), most + 1);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = format!("{}…", truncate(last, columns.saturating_sub(1), ' ').trim_end());
        }
    }
    lines
}

/// Only what is shown is wrapped. A word too long for a line, a path for instance, goes on on the next.
fn wrap(text: &str, columns: usize, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let (mut line, mut used) = (String::new(), 0);
        for word in paragraph.split(' ') {
            let wide = width(word);
            if used > 0 && used + 1 + wide > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if lines.len() >= most {
                return lines;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            if wide <= columns {
                line.push_str(word);
                used += wide;
                continue;
            }
            for letter in word.graphemes(true) {
                if used + width(letter) > columns {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                    if lines.len() >= most {
                        return lines;
                    }
                }
                line.push_str(letter);
                used += width(letter);
            }
        }
        lines.push(line);
        if lines.len() >= most {
            return lines;
        }
    }
    lines
}
