//! What a user reads, or gets into the file, stands in the locales, never in the source: there it would be of one
//! language, and nobody could change it.

use super::source::{self, Source};
use dvo::{
    catalogue::{Lang, text::fold},
    words,
};
use std::collections::BTreeSet;

/// Dutch words of at least so many letters are looked for; shorter ones may be anything.
const LETTERS: usize = 5;

/// Tables of a language: how people say or head something, in Dutch and English at once.
const LANGUAGE_TABLES: [&str; 7] = [
    "catalogue/period/in_words.rs",
    "catalogue/period/words.rs",
    "catalogue/period/show.rs",
    "catalogue/text/name/words.rs",
    "process/meeting/changed.rs",
    "process/meeting/spoken.rs",
    "process/meeting/template.rs",
];

/// Names on disk and on the command line, the same in every language so that they can be relied on.
const NAMES: [&str; 11] = [
    "acties",
    "actielijst",
    "besluiten",
    "besluitenlijst",
    "jaaragenda",
    "reservekopieen",
    "terugkoppeling",
    "Veiligheidsnetwerk",
    "veiligheidsnetwerk.dvo",
    "voorbeeld.dvo",
    "voorstel",
];

/// Sentences for whoever works on the program or reads its log: of a fault in it, or of one in the data that it brings.
const FOR_US: [&str; 8] =
    ["panic!(", "error(", "must_use =", "reason =", "assert!(", "expect(", "io::Error::other(", "} else { Err("];
const FOR_US_IN: [&str; 2] = ["store/", "exchange/seed.rs"];
/// What a command line or a system calls something in English.
const SAID_ELSEWHERE: [&str; 3] = ["google drive", "values of a {}", "year agenda"];

/// The words of a text, as they are compared.
fn words_in(text: &str) -> Vec<String> {
    fold(text).split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
}

/// Words of the Dutch sentences that no English sentence has, and that name nothing in the program.
fn dutch(sources: &[Source]) -> BTreeSet<String> {
    let said = |lang: Lang| {
        let values = words::source(lang).lines().filter(|line| !line.starts_with('#'));
        let values = values.map(|line| line.split_once(" = ").map_or(line, |(_, said)| said));
        values.flat_map(words_in).collect::<BTreeSet<String>>()
    };
    let mut other = said(Lang::En);
    other.extend(sources.iter().flat_map(|source| words_in(&source.code.replace('_', " "))));
    said(Lang::Nl).into_iter().filter(|word| word.chars().count() >= LETTERS && !other.contains(word)).collect()
}

/// Two words beside each other, outside what is filled in.
fn is_said(literal: &str) -> bool {
    let mut depth = 0;
    let outside: String = literal
        .chars()
        .filter(|letter| {
            depth += i32::from(*letter == '{') - i32::from(*letter == '}');
            depth == 0 && *letter != '}'
        })
        .collect();
    let word = |part: &str| {
        let letters = part.trim_end_matches([',', '.', ':', ';']);
        letters.chars().count() >= 2 && letters.chars().all(char::is_alphabetic)
    };
    outside.split(' ').map(word).collect::<Vec<_>>().windows(2).any(|two| two[0] && two[1])
}

/// Has this literal no business in the source?
fn is_amiss(source: &Source, at: usize, literal: &str, dutch: &BTreeSet<String>) -> bool {
    if LANGUAGE_TABLES.contains(&source.path.as_str()) || NAMES.contains(&literal) {
        return false;
    }
    let for_us = FOR_US_IN.iter().any(|path| source.path.starts_with(path))
        || FOR_US.iter().any(|call| source.before(at).ends_with(call));
    let is_dutch = words_in(literal).iter().any(|word| dutch.contains(word));
    is_dutch || is_said(literal) && !for_us && !SAID_ELSEWHERE.contains(&literal)
}

#[test]
fn what_people_read_stands_in_the_locales() {
    let sources = source::all();
    let dutch = dutch(&sources);
    assert!(dutch.contains("mededelingen") && dutch.contains("vergadering"), "the Dutch words are not read");
    let mut wrong = Vec::new();
    for source in &sources {
        let amiss = source.literals.iter().filter(|(at, literal)| is_amiss(source, *at, literal, &dutch));
        wrong.extend(amiss.map(|(_, literal)| format!("{}: {literal:?}", source.path)));
    }
    assert!(wrong.is_empty(), "give these a key in assets/locales, or let a record say them: {wrong:#?}");
}

#[test]
fn a_word_of_people_is_told_from_a_name() {
    let dutch = BTreeSet::from(["mededelingen".to_owned()]);
    let source = |path: &str| Source { path: path.into(), lines: 1, code: "f(\"\")".into(), literals: Vec::new() };
    for (path, literal, amiss) in [
        ("process/ask/hand_over.rs", "Mededelingen", true),
        ("process/meeting/template.rs", "Mededelingen", false),
        ("app/state.rs", "agenda_line", false),
        ("app/state.rs", "No such line.", true),
        ("app/state.rs", "{first} {last}", false),
        ("app/state.rs", "g g", false),
        ("store/log.rs", "no such line", false),
    ] {
        assert_eq!(is_amiss(&source(path), 2, literal, &dutch), amiss, "{literal} in {path}");
    }
}
