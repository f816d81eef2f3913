//! When only words are known: "doorlopend", "n.t.b.", "z.s.m.". They stand in the file where a period would, so that a
//! field holds one of both and two people's edits never mix them.
//!
//! In quotes: no spelling of ISO 8601-2 begins with one, so a reader that knows only periods refuses words and never
//! takes them for days.

use crate::catalogue::text::fold;

/// What people say where no time is meant or known, folded and written together.
const NO_TIME: [&str; 32] = [
    // It goes on, or comes again and again.
    "continu",
    "doorlopend",
    "halfjaarlijks",
    "jaarlijks",
    "lopend",
    "maandelijks",
    "perjaar",
    "perkwartaal",
    "permaand",
    "permanent",
    "perweek",
    "structureel",
    "wekelijks",
    "annually",
    "continuous",
    "monthly",
    "ongoing",
    "permanently",
    // It is not known yet.
    "naderbekend",
    "naderoverleg",
    "nadertebepalen",
    "naderteplannen",
    "nntb",
    "nogonbekend",
    "nogtebepalen",
    "ntb",
    "onbekend",
    "pm",
    "tbd",
    "unknown",
    // As soon as can be.
    "zospoedigmogelijk",
    "zsm",
];

const QUOTE: char = '"';

/// The spelling in the file of words that stand for a period.
pub fn spell_words(words: &str) -> String {
    format!("{QUOTE}{words}{QUOTE}")
}

/// Reads that spelling back, to the letter; `None` for a period, or for anything else.
pub fn spelled_words(text: &str) -> Option<&str> {
    text.strip_prefix(QUOTE)?.strip_suffix(QUOTE).filter(|words| !words.is_empty())
}

/// Do these words mean that there is no time, or that none is known? Whoever writes them meant no day.
pub fn means_no_time(words: &str) -> bool {
    let letters: String = fold(words).split(' ').collect();
    // Of signs alone ("?", "-") nothing is left.
    letters.is_empty() || NO_TIME.contains(&letters.as_str())
}
