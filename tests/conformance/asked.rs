//! Which sentences the program can ask for: worked out from the catalogue and the commands, or written in the source.

use super::source;
use dvo::app::command::Command;
use dvo::app::sheet::SHEETS;
use dvo::app::tabs::TABS;
use dvo::catalogue::{Action, Id, Ids, Kind, Lang, Type, kinds};
use dvo::process::contributions::Missing;
use dvo::process::{
    ask, briefing,
    meeting::{carry, fill},
    papers::{Format, Which},
    signals,
    year_agenda::compare::Fate,
};
use dvo::store::{StoreError, backup::Reason};
use dvo::tables::TABLES;
use dvo::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// The keys that are put together, by the text of their `format!`. A new one needs a line here and its keys in
/// [`put_together`]. Those of the drafts' names in the file are no keys.
const PATTERNS: &[&str] = &[
    "table-{}",
    "missing-{}",
    "worked-out-{word}",
    "contributions-no-{}",
    "table-{}-empty",
    "fate-{}",
    "signal-{signal}",
    "signal-{}-why",
    "sheet-{}",
    "sheet-{}-empty",
    "load-{name}",
    "briefing-{}",
    "tab-{}",
    "tab-{}{short}",
    "command-{}",
    "toast-{}",
    "toast-{asked}",
    "toast-then-{}",
    "action-{}",
    "empty-{}",
    "kind-{}",
    "kinds-{}",
    "field-{}-{name}",
    "field-{name}",
    "column-{}-{name}",
    "column-{name}",
    "export-{}-{name}",
    "choice-{}-{field}-{word}",
    "choice-{field}-{word}",
    "choice-{word}",
    "back-{name}-{}",
    "error-store-{}",
    "backup-{}",
    "cli-arg-{id}",
    "cli-value-{id}",
    "paper-{}",
    "paper-as-{}",
];

/// Beginnings of keys that are put together from names only the command line knows: its commands and arguments, what a
/// check can find. Its own tests hold those complete.
const BY_COMMAND_LINE: &[&str] =
    &["advice-", "check-", "cli-about", "cli-after", "cli-arg-", "cli-usage", "cli-value-"];

/// First words that only keys have; a literal that begins so and is no command is a key.
const PREFIXES: [&str; 23] = [
    "action", "ask", "box", "card", "choice", "cli", "column", "doing", "empty", "error", "field", "form", "hint",
    "kind", "kinds", "list", "offer", "paper", "pick", "problem", "screen", "toast", "whynot",
];

/// Commands that have a sentence: those of a sort share one.
pub fn command_keys() -> BTreeSet<String> {
    let named = Command::all().filter(|command| !matches!(command, Command::Sheet(_) | Command::Grid(_)));
    named.map(|command| format!("command-{}", command.word())).collect()
}

/// The variables that go into a sentence whose key is put together, by the beginning of the key.
pub fn given_to(key: &str) -> Option<&'static [&'static str]> {
    const STORE: &[(&str, &[&str])] = &[
        ("newer", &["path", "version"]),
        ("older", &["path", "version"]),
        ("damaged", &["path", "detail"]),
        ("stale", &["path", "detail"]),
        ("refused", &["path", "detail"]),
        ("in-use", &["path", "host", "pid", "since"]),
        ("setting", &["path", "name"]),
        ("io", &["path", "cause"]),
        ("sqlite", &["path", "cause"]),
    ];
    if let Some(about) = key.strip_prefix("error-store-") {
        return Some(STORE.iter().find(|(known, _)| *known == about).map_or(&["path"], |(_, given)| given));
    }
    let asks = ask::ALL.iter().any(|ask| key.strip_prefix("toast-") == Some(ask.kind.name));
    let asks = asks || ["toast-undo-merge", "toast-redo-merge"].contains(&key);
    let action = asks || key.strip_prefix("toast-").is_some_and(|word| actions().contains(&word));
    let tab = key.strip_prefix("empty-").is_some_and(|name| name == "list" || TABS.iter().any(|tab| tab.name == name));
    let sort = [
        "kind-", "kinds-", "called-", "field-", "column-", "export-", "choice-", "back-", "tab-", "action-", "backup-",
    ];
    match key {
        "command-tab" => Some(&["tab"]),
        "command-go" => Some(&["kinds"]),
        "command-say" | "command-turn" => Some(&["kind"]),
        _ if key.starts_with("toast-then-") => Some(&["open", "new"]),
        _ if action => Some(&["name", "n", "what"]),
        _ if tab => Some(&["key", "kinds", "year", "next", "after"]),
        "error-io" => Some(&["path", "detail"]),
        "error-editor" => Some(&["editor", "detail"]),
        "error-clipboard" => Some(&["detail"]),
        _ if sort.iter().any(|sort| key.starts_with(sort)) => Some(&[]),
        _ if ["command-", "hint-", "whynot-", "doing-"].iter().any(|sort| key.starts_with(sort)) => Some(&[]),
        _ => None,
    }
}

fn actions() -> Vec<&'static str> {
    let id: Id = Ids::new(1_767_225_600_000, 1).next_id();
    Action::PLAIN.into_iter().chain([Action::Merge(id), Action::Undo(id), Action::Redo(id)]).map(Action::word).collect()
}

/// The first of these keys that has a sentence, else the last.
fn first(words: &Words, keys: &[String]) -> String {
    keys.iter().find(|key| words.has(key)).or(keys.last()).cloned().unwrap_or_default()
}

pub fn field_key(words: &Words, kind: &Kind, name: &str) -> String {
    first(words, &[format!("field-{}-{name}", kind.name), format!("field-{name}")])
}

/// The keys that are put together from names in the catalogue, of commands, tabs, actions and faults.
pub fn put_together(words: &Words) -> BTreeSet<String> {
    let mut keys = command_keys();
    keys.extend(
        TABS.iter().flat_map(|tab| ["tab-{}", "tab-{}-short", "empty-{}"].map(|key| key.replace("{}", tab.name))),
    );
    keys.extend(actions().into_iter().flat_map(|word| [format!("action-{word}"), format!("toast-{word}")]));
    keys.extend(["toast-undo-merge", "toast-redo-merge"].map(str::to_owned));
    keys.extend(StoreError::KEYS.iter().map(|key| format!("error-store-{key}")));
    let reasons = [Reason::Daily, Reason::Asked, Reason::Migration, Reason::Import, Reason::Replaced];
    keys.extend(reasons.map(|reason| format!("backup-{}", reason.word())));
    keys.extend(fill_and_carry());
    keys.extend(Which::ALL.map(|which| format!("paper-{}", which.word())));
    keys.extend(Format::ALL.map(|format| format!("paper-as-{}", format.ending())));
    keys.extend(
        SHEETS.iter().flat_map(|sheet| [format!("sheet-{}", sheet.name), format!("sheet-{}-empty", sheet.name)]),
    );
    keys.extend(
        TABLES.iter().flat_map(|table| [format!("table-{}", table.name), format!("table-{}-empty", table.name)]),
    );
    keys.extend(briefing::Section::ALL.map(|section| format!("briefing-{}", section.word())));
    keys.extend(
        signals::ALL.iter().flat_map(|one| [format!("signal-{}", one.name), format!("signal-{}-why", one.name)]),
    );
    keys.extend(Fate::ALL.map(|fate| format!("fate-{}", fate.word())));
    keys.extend(["portfolios", "lines", "actions", "groups"].map(|name| format!("load-{name}")));
    keys.extend(Missing::ALL.map(|missing| format!("missing-{}", missing.word())));
    keys.extend(dvo::process::worked_out::WORDS.map(|word| format!("worked-out-{word}")));
    keys.extend(Missing::ALL.map(|missing| format!("contributions-no-{}", missing.word())));
    let asks = ask::ALL.iter().map(|ask| format!("toast-{}", ask.kind.name));
    keys.extend(asks.filter(|key| words.has(key)));
    for kind in kinds::ALL {
        keys.insert(format!("kinds-{}", kind.name));
        let perhaps = [format!("called-{}", kind.name), format!("toast-then-{}", kind.name)];
        keys.extend(perhaps.into_iter().filter(|key| words.has(key)));
    }
    for kind in kinds::ALL.into_iter().chain(ask::ALL.into_iter().map(|ask| ask.kind)) {
        keys.insert(format!("kind-{}", kind.name));
        for field in kind.fields {
            keys.insert(field_key(words, kind, field.name));
            if let Type::Choice(choices) = field.ty {
                keys.extend(choices.iter().map(|word| choice_key(words, kind, field.name, word)));
            }
        }
        for column in kind.columns {
            keys.insert(column_key(words, kind, column.name));
            keys.extend(column.words.iter().map(|word| choice_key(words, kind, column.name, word)));
        }
        let exported = kind.export.iter().map(|name| format!("export-{}-{name}", kind.name));
        keys.extend(exported);
        if kind.field("relation").is_some_and(|(_, field)| matches!(field.ty, Type::Choice(_))) {
            keys.extend(back_keys(kind));
        }
    }
    keys
}

/// Why something goes on an agenda or comes back.
fn fill_and_carry() -> Vec<String> {
    use {carry::Why as Carry, fill::Why as Fill};
    let fill = [Fill::Standing, Fill::Waits, Fill::Stranded, Fill::Proposal, Fill::Line, Fill::Mandate, Fill::Round]
        .map(Fill::word);
    let carry = [
        Carry::NotTreated,
        Carry::HeldOver,
        Carry::ComesBack,
        Carry::OpenAction,
        Carry::Recurs,
        Carry::Mandate,
        Carry::Round,
    ];
    fill.into_iter().chain(carry.map(Carry::word)).map(|word| format!("why-{word}")).collect()
}

fn choice_key(words: &Words, kind: &Kind, field: &str, word: &str) -> String {
    let [field, word] = [field, word].map(|part| part.replace('_', "-"));
    let own = format!("choice-{}-{field}-{word}", kind.name);
    first(words, &[own, format!("choice-{field}-{word}"), format!("choice-{word}")])
}

fn column_key(words: &Words, kind: &Kind, name: &str) -> String {
    let own = format!("column-{}-{name}", kind.name);
    match kind.field(name) {
        _ if words.has(&own) => own,
        Some(_) => field_key(words, kind, name),
        None => format!("column-{name}"),
    }
}

/// The words of a choice that links two records can be read from the other side.
fn back_keys(kind: &Kind) -> Vec<String> {
    let choices = kind.fields.iter().filter_map(|field| match field.ty {
        Type::Choice(choices) => Some((field.name, choices)),
        _ => None,
    });
    choices
        .flat_map(|(name, words)| words.iter().map(move |w| format!("back-{name}-{}", w.replace('_', "-"))))
        .collect()
}

/// A key as the source writes it.
#[derive(Clone, Debug)]
pub struct Written {
    pub key: String,
    pub path: String,
    /// The variables that go with it, where they stand beside it.
    pub given: Option<BTreeSet<String>>,
}

fn looks_like_a_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter))
}

/// Every literal in the source that is a key: handed to [`Words`], or named as only keys are.
pub fn written() -> Vec<Written> {
    let commands: BTreeSet<String> = Command::all().map(Command::word).collect();
    let mut found = Vec::new();
    for source in source::all() {
        for (number, (at, literal)) in source.literals.iter().enumerate() {
            if !looks_like_a_key(literal) {
                continue;
            }
            let before = source.before(*at);
            let asks = |names: &[&str]| names.iter().any(|name| before.ends_with(name));
            let given = if asks(&[".t("]) {
                Some(BTreeSet::new())
            } else if asks(&[".count("]) {
                Some(BTreeSet::from(["n".to_owned()]))
            } else if asks(&[".with(", "say_key("]) {
                arguments(&source, number)
            } else {
                None
            };
            let prefix = literal.split_once('-').is_some_and(|(first, _)| PREFIXES.contains(&first));
            if given.is_some() || prefix && !commands.contains(literal) {
                found.push(Written { key: literal.clone(), path: source.path.clone(), given });
            }
        }
    }
    found
}

/// The names of the variables in the call that begins with this literal: `("name", …)`; `None` where they were put
/// together elsewhere.
fn arguments(source: &source::Source, number: usize) -> Option<BTreeSet<String>> {
    let from = source.literals[number].0;
    let (mut depth, mut end) = (0i32, source.code.len());
    for (at, letter) in source.code[from..].char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            end = from + at;
            break;
        }
    }
    let inside = source.literals[number + 1..].iter().take_while(|(at, _)| *at < end);
    let names = inside.filter(|(at, _)| source.before(*at).ends_with('(') && source.code[at + 2..].starts_with(','));
    source.code[from..end].contains("&[").then(|| names.map(|(_, name)| name.clone()).collect())
}

/// Every literal that has a sentence under it, wherever it stands.
fn mentioned(words: &Words) -> BTreeSet<String> {
    let literals = source::all().into_iter().flat_map(|source| source.literals);
    literals.map(|(_, literal)| literal).filter(|literal| words.has(literal)).collect()
}

#[test]
fn every_sentence_asked_for_is_there() {
    assert!(written().len() > 100, "the source is not read as it should be");
    for lang in [Lang::Nl, Lang::En] {
        let words = Words::new(lang);
        let put: Vec<String> = put_together(&words).into_iter().filter(|key| !words.has(key)).collect();
        assert!(put.is_empty(), "{lang:?} has no {put:#?}");
        let missing = written().into_iter().filter(|written| !words.has(&written.key));
        let missing: Vec<String> = missing.map(|written| format!("{} ({})", written.key, written.path)).collect();
        assert!(missing.is_empty(), "{lang:?} has no {missing:#?}");
    }
}

#[test]
fn no_sentence_is_left_over() {
    let words = Words::new(Lang::Nl);
    let mut asked = put_together(&words);
    asked.extend(mentioned(&words));
    let elsewhere = |key: &str| BY_COMMAND_LINE.iter().any(|prefix| key.starts_with(prefix));
    let keys = super::locales::sentences(Lang::Nl);
    let left: Vec<&String> = keys.keys().filter(|key| !asked.contains(*key) && !elsewhere(key)).collect();
    assert!(left.is_empty(), "nothing asks for {left:#?}");
}

#[test]
fn keys_that_are_put_together_are_known_here() {
    let mut unknown = Vec::new();
    for source in source::all() {
        for (at, literal) in &source.literals {
            let sort = literal.split_once("-{").map(|(sort, _)| sort.split('-').next().unwrap_or_default());
            let key = sort.is_some_and(|sort| {
                let named = ["tab", "command", "export", "back", "backup", "cli"].contains(&sort);
                named || PREFIXES.contains(&sort)
            });
            if key && source.before(*at).ends_with("format!(") && !PATTERNS.contains(&literal.as_str()) {
                unknown.push(format!("{} ({})", literal, source.path));
            }
        }
    }
    assert!(unknown.is_empty(), "say in PATTERNS and put_together() which keys these make: {unknown:#?}");
}

/// A sentence asks for no variable it is not given: it would show `{$name}`.
#[test]
fn every_variable_of_a_sentence_is_given() {
    let mut given: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for written in written() {
        given.entry(written.key).or_default().extend(written.given);
    }
    let mut wrong = Vec::new();
    for (key, variables) in super::locales::sentences(Lang::Nl) {
        let by_sort = given_to(&key).map(|given| given.iter().map(|name| (*name).to_owned()).collect());
        let all = given.get(&key).into_iter().flatten().cloned().chain(by_sort);
        wrong.extend(all.filter(|given| !variables.is_subset(given)).map(|given| format!("{key} has only {given:?}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// `export-agenda-public` would be both the header of a column and whatever else it was made for.
#[test]
fn no_key_means_two_things() {
    let words = Words::new(Lang::Nl);
    let known = put_together(&words);
    let keys = super::locales::sentences(Lang::Nl);
    for kind in kinds::ALL {
        for name in kind.fields.iter().map(|field| field.name).chain(kind.columns.iter().map(|column| column.name)) {
            for key in [format!("export-{}-{name}", kind.name), format!("column-{}-{name}", kind.name)] {
                assert!(known.contains(&key) || !keys.contains_key(&key), "{key} is taken for a header");
            }
        }
    }
}
