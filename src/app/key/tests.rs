use super::{Key, Keyboard};
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
}

/// What comes of a row of events: character, modifiers, pressed or released.
fn typed(events: &[(char, KeyModifiers, KeyEventKind)]) -> String {
    let mut keyboard = Keyboard::default();
    let heard = events.iter().filter_map(|(letter, modifiers, kind)| {
        let event = keyboard.heard(event(KeyCode::Char(*letter), *modifiers, *kind))?;
        Key::from_event(&event)?.printed()
    });
    heard.collect()
}

#[test]
fn a_character_typed_by_its_number_arrives_when_alt_is_let_go() {
    use KeyEventKind::{Press, Release};
    for modifiers in [ALT, NONE] {
        for letter in ['ë', 'é', '€', 'ß', '…'] {
            let digits = ['0', '2'].map(|digit| [(digit, ALT, Press), (digit, ALT, Release)]).concat();
            let events = [digits, vec![(letter, modifiers, Release)]].concat();
            assert_eq!(typed(&[events.clone(), events].concat()), format!("{letter}{letter}"));
        }
    }
}

#[test]
fn letting_go_of_a_key_types_nothing() {
    use KeyEventKind::{Press, Release};
    let alt_gr = CTRL | ALT;
    assert_eq!(typed(&[('€', alt_gr, Press), ('€', alt_gr, Release)]), "€");
    assert_eq!(typed(&[('€', alt_gr, Press), ('e', NONE, Release)]), "€");
    assert_eq!(typed(&[('é', NONE, Press), ('é', NONE, Press), ('é', NONE, Release)]), "éé");
    assert_eq!(typed(&[('2', SHIFT, Press), ('é', NONE, Release)]), "2");
    let rolled = [('é', NONE, Press), ('ë', NONE, Press), ('é', NONE, Release), ('ë', NONE, Release)];
    assert_eq!(typed(&rolled), "éë");
    assert_eq!(typed(&[('a', NONE, Release), ('q', ALT, Release)]), "");
}

#[test]
fn alt_with_a_letter_is_nothing() {
    assert_eq!(key(KeyCode::Char('2'), ALT, KeyEventKind::Press), None);
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
