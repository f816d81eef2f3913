//! The table of keys: nothing bound twice, nothing that does not arrive everywhere, nothing that cannot be reached.

use dvo::app::bindings::{BINDINGS, Meaning, meaning};
use dvo::app::command::{Command, Place};
use dvo::app::state::Start;
use dvo::app::{Effect, Key, State};
use dvo::catalogue::{Ids, Lang, World};
use dvo::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// Where a printable key is text.
const TYPING: [Place; 4] = [Place::Form, Place::Editor, Place::Pick, Place::Weigh];

/// Every place that has keys.
fn places() -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for place in BINDINGS.iter().flat_map(|binding| binding.places) {
        if !places.contains(place) {
            places.push(*place);
        }
    }
    places
}

/// The keys that arrive everywhere; where one types, those that print nothing.
fn usable(place: Place) -> Vec<String> {
    let printed = ('!'..='~').map(|letter| letter.to_string());
    let printed = printed.filter(|_| !TYPING.contains(&place));
    let with_ctrl = ('A'..='Z').filter(|letter| !"CHIJM".contains(*letter)).map(|letter| format!("Ctrl+{letter}"));
    let named = ["Enter", "Tab", "Shift+Tab", "Backspace", "Delete", "Insert", "Up", "Down", "Left", "Right"];
    let named = named.into_iter().chain(["Home", "End", "PgUp", "PgDn", "Space"]).map(str::to_owned);
    let shifted = ["Up", "Down", "Left", "Right"].map(|key| format!("Shift+{key}"));
    printed.chain(with_ctrl).chain((1..=12).map(|number| format!("F{number}"))).chain(named).chain(shifted).collect()
}

/// What is still free in a place, as its own key and behind each prefix.
fn free(place: Place) -> Vec<(String, Vec<String>)> {
    let taken: BTreeSet<&str> = bound(place).map(|(keys, _)| keys).collect();
    let prefixes: BTreeSet<&str> =
        taken.iter().filter_map(|keys| keys.split_once(' ')).map(|(first, _)| first).collect();
    let usable = usable(place);
    let alone = usable.iter().filter(|key| !taken.contains(key.as_str()) && !prefixes.contains(key.as_str()));
    let mut found = vec![(String::new(), alone.cloned().collect())];
    for prefix in prefixes {
        let letters = usable.iter().filter(|key| key.len() == 1);
        let behind = letters.filter(|key| !taken.contains(format!("{prefix} {key}").as_str()));
        found.push((prefix.to_owned(), behind.cloned().collect()));
    }
    found
}

/// That as text, a line for the place and one for each prefix.
fn said_free(place: Place) -> String {
    let line = |(prefix, keys): (String, Vec<String>)| match prefix.as_str() {
        "" => format!("free in {place:?}: {}\n", keys.join(" ")),
        prefix => format!("free in {place:?} behind {prefix}: {}\n", keys.join(" ")),
    };
    free(place).into_iter().map(line).collect()
}

/// Every way a command is asked for somewhere: the keys one after the other.
fn bound(place: Place) -> impl Iterator<Item = (&'static str, Command)> {
    let here = BINDINGS.iter().filter(move |binding| binding.places.contains(&place));
    here.flat_map(|binding| binding.keys.iter().map(|keys| (*keys, binding.command)))
}

fn every_key() -> impl Iterator<Item = &'static str> {
    BINDINGS.iter().flat_map(|binding| binding.keys).flat_map(|keys| keys.split(' '))
}

fn state(lang: Lang) -> State {
    State::new(Start {
        world: World::new(),
        words: Words::new(lang),
        today: jiff::civil::date(2026, 9, 14),
        ids: Ids::new(1_767_225_600_000, 1),
        settings: BTreeMap::new(),
        drafts: BTreeMap::new(),
        read_only: false,
        file: String::new(),
    })
}

#[test]
fn a_key_reads_back_as_it_is_written() {
    for text in every_key() {
        let key = Key::parse(text).unwrap_or_else(|| panic!("{text} is no key"));
        assert_eq!(key.to_string(), text);
    }
    let longest = BINDINGS.iter().flat_map(|binding| binding.keys).map(|keys| keys.split(' ').count()).max();
    assert!(longest <= Some(2), "only one prefix key is remembered");
}

#[test]
fn no_key_is_bound_twice_in_one_place() {
    for place in places() {
        let mut known = BTreeMap::new();
        for (keys, command) in bound(place) {
            if let Some(before) = known.insert(keys, command) {
                panic!("{keys} in {place:?} means {before:?} and {command:?}\n{}", said_free(place));
            }
        }
        for (first, _) in known.keys().filter_map(|keys| keys.split_once(' ')) {
            let both = known.contains_key(first);
            assert!(!both, "{first} in {place:?} is a key and the beginning of one\n{}", said_free(place));
        }
    }
}

/// A key that is said to be free does nothing. `cargo test --test conformance free_keys -- --nocapture` shows them all.
#[test]
fn free_keys_mean_nothing_yet() {
    for place in places() {
        for (prefix, keys) in free(place) {
            for key in keys {
                let key = Key::parse(&key).unwrap_or_else(|| panic!("{key} is no key"));
                let meaning = meaning(place, Key::parse(&prefix), key);
                assert!(matches!(meaning, Meaning::Nothing), "{prefix} {key} in {place:?} is not free");
            }
        }
        println!("{}", said_free(place));
    }
}

#[test]
fn every_binding_is_reached_by_its_keys() {
    for place in places() {
        for (keys, command) in bound(place) {
            let mut keys = keys.split(' ').map(|key| Key::parse(key).unwrap());
            let (first, second) = (keys.next().unwrap(), keys.next());
            let found = match second {
                None => meaning(place, None, first),
                Some(second) => {
                    assert!(matches!(meaning(place, None, first), Meaning::Prefix), "{first} begins nothing");
                    meaning(place, Some(first), second)
                }
            };
            assert!(matches!(found, Meaning::Command(it) if it == command), "{command:?} in {place:?}");
        }
    }
}

/// Alt, Ctrl+Alt, Ctrl+Shift, Ctrl+Enter and Ctrl+Space do not arrive everywhere; some letters with Ctrl arrive as
/// Tab, Enter, Backspace or Esc.
#[test]
fn every_key_arrives_in_every_terminal() {
    for key in every_key() {
        let modifiers = key.matches("Ctrl+").count() + key.matches("Shift+").count();
        assert!(!key.contains("Alt") && modifiers <= 1, "{key}");
        assert!(!["Ctrl+Enter", "Ctrl+Space", "Ctrl+Tab"].contains(&key), "{key}");
        assert!(!["Ctrl+I", "Ctrl+M", "Ctrl+J", "Ctrl+H", "Ctrl+["].contains(&key), "{key} is another key");
    }
}

#[test]
fn printable_keys_type_where_one_types() {
    for place in TYPING {
        for (keys, command) in bound(place) {
            assert!(!keys.contains(' ') && Key::parse(keys).unwrap().printed().is_none(), "{keys}: {command:?}");
        }
    }
}

#[test]
fn every_command_can_be_reached() {
    for command in Command::all() {
        let bound = BINDINGS.iter().any(|binding| binding.command == command && !binding.keys.is_empty());
        assert!(bound || command.in_palette(), "{command:?} has no key and is not in the palette");
        assert!(!command.word().is_empty(), "{command:?} has no word");
    }
    for binding in BINDINGS.iter().filter(|binding| binding.keys.is_empty()) {
        let elsewhere = BINDINGS.iter().any(|other| other.command == binding.command && !other.keys.is_empty());
        assert!(binding.footer > 0 && elsewhere, "{:?}: bound to nothing", binding.command);
    }
}

#[test]
fn ctrl_c_never_leaves() {
    let ctrl_c = Key::parse("Ctrl+C").unwrap();
    for place in places() {
        assert!(!matches!(meaning(place, None, ctrl_c), Meaning::Command(Command::Quit)), "{place:?}");
    }
    // In a list, under the question whether to leave, in the palette, in a form and in a half-typed prefix.
    for path in [&[][..], &["q"], &[":"], &["7", "n"], &["g"], &["F1"], &["/"], &["z"]] {
        let mut state = state(Lang::Nl);
        for key in path {
            state.press(key).unwrap();
        }
        for _ in 0..3 {
            let effects = state.press("Ctrl+C").unwrap();
            assert!(!effects.contains(&Effect::Quit), "after {path:?}");
        }
    }
}

/// The table of the design, row by row: as in Windows, as in vim.
#[test]
fn the_keys_of_the_design_are_bound() {
    use Command as C;
    let table: &[(C, Place, &[&str])] = &[
        (C::Help, Place::List, &["F1", "?"]),
        (C::Help, Place::Form, &["F1"]),
        (C::Palette, Place::List, &["Ctrl+P", ":"]),
        (C::Find, Place::List, &["Ctrl+G", "z"]),
        (C::Find, Place::Form, &["Ctrl+G"]),
        (C::Filter, Place::List, &["Ctrl+F", "/"]),
        (C::PageUp, Place::List, &["PgUp", "Ctrl+U"]),
        (C::PageDown, Place::List, &["PgDn", "Ctrl+D"]),
        (C::Top, Place::List, &["Home", "g g"]),
        (C::Bottom, Place::List, &["End", "G"]),
        (C::Left, Place::List, &["Left", "h"]),
        (C::Down, Place::List, &["Down", "j"]),
        (C::Up, Place::List, &["Up", "k"]),
        (C::Right, Place::List, &["Right", "l"]),
        (C::NextTab, Place::List, &["Tab", "]"]),
        (C::PreviousTab, Place::List, &["Shift+Tab", "["]),
        (C::Open, Place::List, &["Enter"]),
        (C::Back, Place::Card, &["Esc", "Backspace", "q"]),
        (C::New, Place::List, &["Insert", "Ctrl+N", "n"]),
        (C::Edit, Place::List, &["F4", "e"]),
        (C::EditCell, Place::List, &["F2", "c"]),
        (C::Delete, Place::List, &["Delete", "d d"]),
        (C::Duplicate, Place::List, &["D"]),
        (C::Undo, Place::List, &["Ctrl+Z", "u"]),
        (C::Redo, Place::List, &["Ctrl+Y", "U"]),
        (C::Mark, Place::List, &["Space"]),
        (C::MarkDown, Place::List, &["Shift+Down", "v"]),
        (C::MarkUp, Place::List, &["Shift+Up"]),
        (C::MarkAll, Place::List, &["*"]),
        (C::CopyCell, Place::List, &["Ctrl+C", "y"]),
        (C::CopyRows, Place::List, &["Y"]),
        (C::Sort, Place::List, &["s"]),
        (C::SortTurn, Place::List, &["S"]),
        (C::Narrower, Place::List, &["<"]),
        (C::Wider, Place::List, &[">"]),
        (C::HideColumn, Place::List, &["-"]),
        (C::Columns, Place::List, &["="]),
        (C::Export, Place::List, &["x"]),
        (C::History, Place::List, &["i"]),
        (C::Quit, Place::List, &["Ctrl+Q"]),
        (C::Save, Place::Form, &["Ctrl+S"]),
        (C::Accept, Place::Form, &["Enter"]),
        (C::NextField, Place::Form, &["Tab"]),
        (C::OwnEditor, Place::Form, &["Ctrl+O"]),
    ];
    for (command, place, keys) in table {
        for keys in *keys {
            let found = bound(*place).find(|(known, _)| known == keys).map(|(_, command)| command);
            assert_eq!(found, Some(*command), "{keys} in {place:?}");
        }
    }
    for number in 0..dvo::app::tabs::TABS.len() {
        let key = (number + 1).to_string();
        assert!(bound(Place::List).any(|(keys, command)| keys == key && command == C::Tab(number)), "{key}");
    }
}

#[test]
fn colon_q_leaves() {
    for lang in [Lang::Nl, Lang::En] {
        let mut state = state(lang);
        let effects: Vec<Effect> = [":", "q", "Enter"].into_iter().flat_map(|key| state.press(key).unwrap()).collect();
        assert_eq!(effects, [Effect::Quit], "{lang:?}");
    }
}
