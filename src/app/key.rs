//! A key as the program knows it, made from what the terminal reports.

#[cfg(test)]
mod tests;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// A key press. Letters carry their case themselves, so Shift counts only for keys that print nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Shift.
    pub shift: bool,
}

const NAMED: [(&str, KeyCode); 16] = [
    ("Enter", KeyCode::Enter),
    ("Esc", KeyCode::Esc),
    ("Tab", KeyCode::Tab),
    ("Backspace", KeyCode::Backspace),
    ("Delete", KeyCode::Delete),
    ("Insert", KeyCode::Insert),
    ("Up", KeyCode::Up),
    ("Down", KeyCode::Down),
    ("Left", KeyCode::Left),
    ("Right", KeyCode::Right),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("PgUp", KeyCode::PageUp),
    ("PgDn", KeyCode::PageDown),
    ("Space", KeyCode::Char(' ')),
    ("Shift+Tab", KeyCode::BackTab),
];

impl Key {
    /// A key that prints this character.
    pub fn char(letter: char) -> Key {
        Key { code: KeyCode::Char(letter), ctrl: false, shift: false }
    }

    /// What a key event means; `None` for those that mean nothing here.
    ///
    /// Windows reports presses and releases, so only presses count. Two exceptions: AltGr arrives as Ctrl+Alt and
    /// prints a character (€, é), and Alt+0235 arrives as the release of a character that was never pressed.
    pub fn from_event(event: &KeyEvent) -> Option<Key> {
        let with = |modifier| event.modifiers.contains(modifier);
        let typed_by_number = event.kind == KeyEventKind::Release
            && matches!(event.code, KeyCode::Char(letter) if !letter.is_ascii())
            && with(KeyModifiers::ALT);
        if event.kind == KeyEventKind::Release && !typed_by_number {
            return None;
        }
        let (ctrl, alt) = (with(KeyModifiers::CONTROL), with(KeyModifiers::ALT));
        match event.code {
            KeyCode::Char(letter) if ctrl && !alt => {
                Some(Key { code: KeyCode::Char(letter.to_ascii_uppercase()), ctrl: true, shift: false })
            }
            KeyCode::Char(letter) if alt && !ctrl && !typed_by_number && letter.is_ascii() => None,
            KeyCode::Char(letter) => Some(Key::char(letter)),
            KeyCode::BackTab => Some(Key { code: KeyCode::BackTab, ctrl: false, shift: false }),
            KeyCode::Tab if with(KeyModifiers::SHIFT) => {
                Some(Key { code: KeyCode::BackTab, ctrl: false, shift: false })
            }
            code => Some(Key { code, ctrl, shift: with(KeyModifiers::SHIFT) }),
        }
    }

    /// The character it prints, if it prints one.
    pub fn printed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(letter) if !self.ctrl => Some(letter),
            _ => None,
        }
    }

    /// Reads a key as tables and tests write it: `n`, `Ctrl+S`, `F1`, `Shift+Down`, `Space`.
    pub fn parse(text: &str) -> Option<Key> {
        let plain = |code| Some(Key { code, ctrl: false, shift: false });
        if let Some((_, code)) = NAMED.iter().find(|(name, _)| *name == text) {
            return plain(*code);
        }
        if let Some(rest) = text.strip_prefix("Ctrl+") {
            return Some(Key { ctrl: true, ..Key::parse(rest)? });
        }
        if let Some(rest) = text.strip_prefix("Shift+") {
            return Some(Key { shift: true, ..Key::parse(rest)? });
        }
        let mut letters = text.chars();
        match (letters.next()?, letters.as_str()) {
            (letter, "") => plain(KeyCode::Char(letter)),
            ('F', number) => plain(KeyCode::F(number.parse().ok()?)),
            _ => None,
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl+")?;
        }
        if self.shift {
            f.write_str("Shift+")?;
        }
        if let Some((name, _)) = NAMED.iter().find(|(_, code)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            KeyCode::Char(letter) => write!(f, "{letter}"),
            KeyCode::F(number) => write!(f, "F{number}"),
            code => write!(f, "{code:?}"),
        }
    }
}
