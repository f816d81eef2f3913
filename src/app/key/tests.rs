use super::Key;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers};

fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {
    KeyEvent { code, modifiers, kind, state: KeyEventState::NONE }
}

fn key(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<String> {
    Key::from_event(&event(code, modifiers, kind)).map(|key| key.to_string())
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const ALT: KeyModifiers = KeyModifiers::ALT;

#[test]
fn only_presses_and_repeats_count() {
    for code in [KeyCode::Char('d'), KeyCode::Enter, KeyCode::Esc, KeyCode::F(1), KeyCode::Char('é')] {
        assert!(key(code, NONE, KeyEventKind::Press).is_some());
        assert_eq!(key(code, NONE, KeyEventKind::Press), key(code, NONE, KeyEventKind::Repeat));
        assert_eq!(key(code, NONE, KeyEventKind::Release), None);
    }
    assert_eq!(key(KeyCode::Char('S'), CTRL, KeyEventKind::Release), None);
    assert_eq!(key(KeyCode::Char('€'), CTRL | ALT, KeyEventKind::Release), None, "AltGr+e let go types no second €");
}

#[test]
fn a_character_typed_by_its_number_arrives_when_alt_is_let_go() {
    for letter in ['ë', 'é', '€', 'ß', '…'] {
        assert_eq!(key(KeyCode::Char(letter), ALT, KeyEventKind::Release), Some(letter.to_string()));
    }
    // The digits themselves, and any other key with Alt, are nothing.
    assert_eq!(key(KeyCode::Char('2'), ALT, KeyEventKind::Press), None);
    assert_eq!(key(KeyCode::Char('2'), ALT, KeyEventKind::Release), None);
    assert_eq!(key(KeyCode::Char('x'), ALT, KeyEventKind::Press), None);
}

#[test]
fn alt_gr_is_text_and_no_command() {
    for letter in ['€', 'é', 'ë', '@', '\\', '|', '{', '~', 'q'] {
        let typed = Key::from_event(&event(KeyCode::Char(letter), CTRL | ALT, KeyEventKind::Press));
        assert_eq!(typed.and_then(Key::printed), Some(letter));
    }
}

#[test]
fn letters_carry_their_case_and_ctrl_has_none() {
    assert_eq!(key(KeyCode::Char('N'), SHIFT, KeyEventKind::Press).as_deref(), Some("N"));
    assert_eq!(key(KeyCode::Char('s'), CTRL, KeyEventKind::Press).as_deref(), Some("Ctrl+S"));
    assert_eq!(key(KeyCode::Char('S'), CTRL | SHIFT, KeyEventKind::Press).as_deref(), Some("Ctrl+S"));
    assert_eq!(key(KeyCode::Tab, SHIFT, KeyEventKind::Press), key(KeyCode::BackTab, SHIFT, KeyEventKind::Press));
    assert_eq!(key(KeyCode::Down, SHIFT, KeyEventKind::Press).as_deref(), Some("Shift+Down"));
}

#[test]
fn modifiers_pressed_by_themselves_are_no_text() {
    use crossterm::event::ModifierKeyCode::LeftShift;
    let alone = Key::from_event(&event(KeyCode::Modifier(LeftShift), SHIFT, KeyEventKind::Press));
    assert_eq!(alone.and_then(Key::printed), None);
    assert_eq!(Key::from_event(&event(KeyCode::Null, NONE, KeyEventKind::Press)).and_then(Key::printed), None);
}

#[test]
fn names_are_read_back() {
    for binding in crate::app::bindings::BINDINGS {
        for name in binding.keys.iter().flat_map(|keys| keys.split(' ')) {
            assert_eq!(Key::parse(name).map(|key| key.to_string()).as_deref(), Some(name));
        }
    }
}
