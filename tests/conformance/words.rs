//! A word of a choice stands once, in its `choice!`; everybody else names the case. A field is named by its constant.

use super::source::{self, Source};
use dvo::{
    catalogue::{Type, kinds},
    process::ask,
};

/// Words that are compared and are none of a choice, though they are written like one.
const NO_CHOICE: [(&str, &str); 4] = [
    // What people type for a period: "next", "two weeks".
    ("catalogue/period/words.rs", "next"),
    ("catalogue/period/words.rs", "weeks"),
    ("catalogue/period/words.rs", "months"),
    // What a check of the file found.
    ("cli/look.rs", "open"),
];

/// What is looked up by a text that names no field: settings, and what was put to sleep.
const NO_FIELD: [(&str, &str); 4] = [
    ("app/state.rs", "own"),
    ("run/session.rs", "lang"),
    ("process/signals/sleep.rs", "until"),
    ("process/signals/sleep.rs", "why"),
];

/// Calls whose first argument names a field, and those that are asked with a record or an identity first.
const BY_FIELD: [&str; 10] = ["get", "str", "set", "value", "has", "lacks", "is", "at", "named", "set_named"];
const BY_LINK: [&str; 4] = ["follow", "title_of", "linked_by", "count_linked"];

/// The words of every choice.
fn choices() -> Vec<&'static [&'static str]> {
    let all = kinds::ALL.into_iter().chain(ask::ALL.map(|ask| ask.kind)).flat_map(|kind| kind.fields);
    all.filter_map(|field| if let Type::Choice(words) = field.ty { Some(words) } else { None }).collect()
}

/// The code behind the literal at this place.
fn after(source: &Source, at: usize) -> &str {
    source.code[at + 2..].trim_start()
}

/// Is the literal at this place compared with something, or part of a pattern?
fn is_asked(source: &Source, at: usize) -> bool {
    let (before, after) = (source.before(at), after(source, at));
    let compared = ["==", "!="].iter().any(|sign| before.ends_with(sign) || after.starts_with(sign));
    compared
        || before.ends_with("Value::Choice(")
        || before.ends_with("contains(&")
        || in_matches(before)
        || in_arm(after)
}

/// Does this code end within a `matches!`?
fn in_matches(before: &str) -> bool {
    let Some((_, inside)) = before.rsplit_once("matches!(") else { return false };
    let mut depth = 0;
    inside.chars().all(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth >= 0
    })
}

/// Is what stands before this code the pattern of an arm, or in it? An arm's value ends with a comma, a pattern with `=>`.
fn in_arm(after: &str) -> bool {
    let (mut depth, mut left, mut comma) = (0, 0, false);
    for (at, letter) in after.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 0 => left += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 && left > 0 => return false,
            ',' if depth == 0 => comma = true,
            ';' | '{' | '}' => return false,
            '=' if after[at..].starts_with("=>") => return left > 0 || !comma,
            _ => {}
        }
    }
    false
}

/// The name of the method whose argument begins at this place, and which argument it is.
fn asked_by(source: &Source, at: usize) -> Option<(&str, usize)> {
    let (mut depth, mut number) = (0, 0);
    for (at, letter) in source.code[..at].char_indices().rev() {
        match letter {
            ')' | ']' | '}' => depth += 1,
            '(' if depth == 0 => {
                let name =
                    source.code[..at].rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next()?;
                let method = source.code[..at - name.len()].ends_with('.');
                return method.then_some((name, number));
            }
            '(' | '[' | '{' if depth == 0 => return None,
            '(' | '[' | '{' => depth -= 1,
            ',' if depth == 0 => number += 1,
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Is a field named by the literal at this place?
fn names_a_field(source: &Source, at: usize) -> bool {
    asked_by(source, at).is_some_and(|(method, number)| match number {
        0 => BY_FIELD.contains(&method),
        _ => BY_LINK.contains(&method),
    })
}

/// The arrays of literals, each as the places of its literals among those of the source.
fn arrays(source: &Source) -> Vec<std::ops::Range<usize>> {
    let mut arrays: Vec<std::ops::Range<usize>> = Vec::new();
    for (place, (at, _)) in source.literals.iter().enumerate() {
        let before = source.before(*at);
        let goes_on = before.strip_suffix(',').is_some_and(|code| code.trim_end().ends_with("\"\""));
        match arrays.last_mut() {
            Some(array) if goes_on && array.end == place => array.end += 1,
            _ if before.ends_with('[') => arrays.push(place..place + 1),
            _ => {}
        }
    }
    arrays
}

/// Literals that are words of a choice and are asked for one by one, or stand together as words of one choice.
fn spelled_out(source: &Source, choices: &[&[&str]]) -> Vec<String> {
    let is_word = |literal: &str| choices.iter().any(|words| words.contains(&literal));
    let asked = source.literals.iter().filter(|(at, literal)| is_word(literal) && is_asked(source, *at));
    let mut found: Vec<String> = asked.map(|(_, literal)| literal.clone()).collect();
    for array in arrays(source).into_iter().filter(|array| array.len() > 1) {
        let array: Vec<&str> = source.literals[array].iter().map(|(_, literal)| literal.as_str()).collect();
        if choices.iter().any(|words| array.iter().all(|word| words.contains(word))) {
            found.push(array.join(" "));
        }
    }
    found
}

#[test]
fn words_of_choices_are_cases() {
    let (choices, mut wrong) = (choices(), Vec::new());
    for source in source::all() {
        for found in spelled_out(&source, &choices) {
            if !NO_CHOICE.contains(&(source.path.as_str(), found.as_str())) {
                wrong.push(format!("{}: {found}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "name the case of the choice: {wrong:#?}");
}

#[test]
fn fields_are_named_by_their_constants() {
    let mut wrong = Vec::new();
    for source in source::all() {
        // Kinds say what their fields are called; of a query a column is asked for by its name.
        if source.path.starts_with("catalogue/kinds/") || source.room() == "store" {
            continue;
        }
        for (at, literal) in &source.literals {
            let known = NO_FIELD.contains(&(source.path.as_str(), literal.as_str()));
            if !known && names_a_field(&source, *at) {
                wrong.push(format!("{}: {literal:?}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "name the constant of the field: {wrong:#?}");
}

/// What is passed over is still there: an exception nobody needs hides the next fault.
#[test]
fn every_exception_is_met() {
    let (choices, all) = (choices(), source::all());
    let of = |path: &str| all.iter().find(|source| source.path == path);
    let word = |(path, word): &&(&str, &str)| {
        of(path).is_none_or(|source| !spelled_out(source, &choices).iter().any(|found| found == word))
    };
    let field = |(path, name): &&(&str, &str)| {
        of(path).is_none_or(|source| {
            !source.literals.iter().any(|(at, literal)| literal == name && names_a_field(source, *at))
        })
    };
    assert_eq!(NO_CHOICE.iter().find(word), None);
    assert_eq!(NO_FIELD.iter().find(field), None);
}

fn source(text: &str) -> Source {
    let (code, literals) = source::take_apart(text);
    Source { path: "app/x.rs".into(), lines: 1, code, literals }
}

#[test]
fn a_word_that_is_spelled_out_is_found() {
    let choices: [&[&str]; 2] = [&["open", "done"], &["chair", "member"]];
    for (text, found) in [
        ("record.value(STATUS).as_str() == \"open\"", "open"),
        ("if \"done\" != word {", "done"),
        ("match word { \"open\" => 1, _ => 2 }", "open"),
        ("match word { \"\" | \"open\" => 1, _ => 2 }", "open"),
        ("match word { \"open\" if late => 1, _ => 2 }", "open"),
        ("match word { word @ (\"open\" | \"done\") => 1, _ => 2 }", "open,done"),
        ("match word { Some(\"done\") => 1, _ => 2 }", "done"),
        ("match pair { (\"open\", Some(_)) => 1, _ => 2 }", "open"),
        ("matches!(word, \"open\" | \"\")", "open"),
        ("!matches!(record.value(STATUS).as_str(), \"other\" | \"done\")", "done"),
        ("record.set(STATUS, Value::Choice(\"open\"))", "open"),
        ("words.contains(&\"chair\")", "chair"),
        ("const LED: [&str; 2] = [\n    \"chair\",\n    \"member\",\n];", "chair member"),
        // Words of other things, and the values of arms.
        ("[\"chair\", \"number\"]", ""),
        ("[\"chair\", \"open\"]", ""),
        ("match fate { Fate::Done => \"done\", Fate::Open => \"open\" }", ""),
        ("match fate { Fate::Done => t(\"done\", 1), Fate::Open => t(\"open\", 2) }", ""),
        ("matches!(word, \"other\") && words.t(\"open\").len() > 2", ""),
        ("choice! { pub enum Status { Open = \"open\", Done = \"done\" } }", ""),
        ("words.with(\"open\", &[(\"chair\", name.into())])", ""),
        ("// is \"open\" == \"done\"", ""),
    ] {
        assert_eq!(spelled_out(&source(text), &choices).join(","), found, "{text}");
    }
}

#[test]
fn a_field_that_is_named_by_a_text_is_found() {
    for (text, found) in [
        ("record.get(\"holder\")", true),
        ("record\n    .named(\n        \"holder\",\n    )", true),
        ("record.set_named(\"holder\", value)", true),
        ("world.linked_by(group.id, \"group\")", true),
        ("world.follow(first(items)?, \"group\")", true),
        ("record.get(seat::GROUP)", false),
        ("record.set(theme::NAME, \"Proef\")", false),
        ("tables::named(\"adopted\")", false),
        ("words.t(\"holder\")", false),
        ("record.get(field).is_some_and(|it| show(it, \"holder\"))", false),
        ("world.follow(record, find(\"holder\"))", false),
    ] {
        let source = source(text);
        assert_eq!(source.literals.iter().any(|(at, _)| names_a_field(&source, *at)), found, "{text}");
    }
}
