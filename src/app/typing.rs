//! A line that is typed in: in a field, a search, a filter.

use super::key::Key;
use crossterm::event::KeyCode;
use tui_input::{Input, InputRequest};

/// Puts text in a line at the cursor, all at once: letter by letter a long one would be felt.
pub(super) fn insert(line: &mut Input, text: &str) {
    let value = line.value();
    let at = value.char_indices().nth(line.cursor()).map_or(value.len(), |(at, _)| at);
    let cursor = line.cursor() + text.chars().count();
    *line = Input::new([&value[..at], text, &value[at..]].concat()).with_cursor(cursor);
}

/// Types a key in a line; says whether the text changed. `None` for a key that means nothing in a line.
pub(super) fn edit(line: &mut Input, key: Key) -> Option<bool> {
    let request = match (key.code, key.ctrl) {
        (KeyCode::Char(letter), false) => InputRequest::InsertChar(letter),
        (KeyCode::Backspace, false) => InputRequest::DeletePrevChar,
        (KeyCode::Backspace | KeyCode::Char('W'), true) => InputRequest::DeletePrevWord,
        (KeyCode::Char('U'), true) => InputRequest::DeleteLine,
        (KeyCode::Delete, _) => InputRequest::DeleteNextChar,
        (KeyCode::Left, false) => InputRequest::GoToPrevChar,
        (KeyCode::Right, false) => InputRequest::GoToNextChar,
        (KeyCode::Left, true) => InputRequest::GoToPrevWord,
        (KeyCode::Right, true) => InputRequest::GoToNextWord,
        (KeyCode::Home, _) | (KeyCode::Char('A'), true) => InputRequest::GoToStart,
        (KeyCode::End, _) => InputRequest::GoToEnd,
        _ => return None,
    };
    Some(line.handle(request).is_some_and(|changed| changed.value))
}
