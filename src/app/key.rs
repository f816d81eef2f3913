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

    /// What a key event means; `None` for those that mean nothing here. Releases mean nothing (see [`Keyboard`]).
    /// AltGr arrives as Ctrl+Alt and prints a character (€, é).
    pub fn from_event(event: &KeyEvent) -> Option<Key> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let with = |modifier| event.modifiers.contains(modifier);
        let (ctrl, alt) = (with(KeyModifiers::CONTROL), with(KeyModifiers::ALT));
        match event.code {
            KeyCode::Char(letter) if ctrl && !alt => {
                Some(Key { code: KeyCode::Char(letter.to_ascii_uppercase()), ctrl: true, shift: false })
            }
            KeyCode::Char(letter) if alt && !ctrl && letter.is_ascii() => None,
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

/// Which characters are held down. Windows reports presses and releases, and a character typed by its number
/// (Alt+0235) as the release of one that was never pressed, at times without the Alt. So a release types its character
/// only when nothing is held down that it could be the release of: with Shift let go first, `2` comes up as `é`.
#[derive(Default)]
pub struct Keyboard {
    down: Vec<char>,
}

impl Keyboard {
    /// Takes in an event of a key; gives it back as a press if it is one or stands for one.
    pub fn heard(&mut self, event: KeyEvent) -> Option<KeyEvent> {
        match (event.kind, event.code) {
            (KeyEventKind::Release, KeyCode::Char(letter)) => {
                if self.down.is_empty() && !letter.is_ascii() {
                    return Some(KeyEvent::new(event.code, KeyModifiers::NONE));
                }
                match self.down.iter().position(|held| *held == letter) {
                    Some(held) => drop(self.down.swap_remove(held)),
                    None => self.down.clear(),
                }
                None
            }
            (KeyEventKind::Release, _) => None,
            (_, KeyCode::Char(letter)) => {
                // Most terminals never say that a key was let go.
                if !self.down.contains(&letter) && self.down.len() < 16 {
                    self.down.push(letter);
                }
                Some(event)
            }
            _ => Some(event),
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
