//! Looking keys up in the table, and commands.

use super::{BINDINGS, C, P};
use crate::app::key::Key;

/// What a key, after the keys already pressed, asks for in a place.
pub enum Meaning {
    /// This command.
    Command(C),
    /// The beginning of a longer key.
    Prefix,
    /// Nothing.
    Nothing,
}

/// Looks a key up. `before` is the prefix key pressed just before, if any.
pub fn meaning(place: P, before: Option<Key>, key: Key) -> Meaning {
    let mut prefix = false;
    for binding in BINDINGS.iter().filter(|binding| binding.places.contains(&place)) {
        for keys in binding.keys {
            match (before, keys.split_once(' ')) {
                (None, None) if Key::parse(keys) == Some(key) => return Meaning::Command(binding.command),
                (None, Some((first, _))) if Key::parse(first) == Some(key) => prefix = true,
                (Some(before), Some((first, second)))
                    if Key::parse(first) == Some(before) && Key::parse(second) == Some(key) =>
                {
                    return Meaning::Command(binding.command);
                }
                _ => {}
            }
        }
    }
    if prefix { Meaning::Prefix } else { Meaning::Nothing }
}

/// The keys that may follow a prefix in a place, with what they ask for.
pub fn after(place: P, prefix: Key) -> Vec<(&'static str, C)> {
    let here = BINDINGS.iter().filter(move |binding| binding.places.contains(&place));
    let keys = here.flat_map(|binding| binding.keys.iter().map(move |keys| (*keys, binding.command)));
    keys.filter_map(|(keys, command)| {
        let (first, second) = keys.split_once(' ')?;
        (Key::parse(first) == Some(prefix)).then_some((second, command))
    })
    .collect()
}

/// The key shown for a command: the first one bound where `place` is, else anywhere.
pub fn key_of(command: C, place: Option<P>) -> Option<&'static str> {
    let of_command = BINDINGS.iter().filter(|binding| binding.command == command);
    of_command
        .filter(|binding| place.is_none_or(|place| binding.places.contains(&place)))
        .find_map(|binding| binding.keys.first())
        .copied()
}
