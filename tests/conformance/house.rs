//! How the rooms are laid out: who may import whom, where kinds may be told apart, how long a file may be.

use super::source::{self, Source};
use std::collections::BTreeSet;

/// What each room may see. `run`, `cli`, `main` and `lib` see all.
const MAY_SEE: [(&str, &[&str]); 8] = [
    ("catalogue", &[]),
    ("words", &["catalogue"]),
    ("process", &["catalogue"]),
    ("store", &["catalogue"]),
    ("tables", &["catalogue", "process", "words"]),
    ("exchange", &["catalogue", "process", "words", "tables"]),
    ("app", &["catalogue", "process", "words", "tables"]),
    ("screen", &["app", "catalogue", "process", "words", "tables"]),
];
const SEE_ALL: [&str; 4] = ["run", "cli", "main", "lib"];

/// A file that people must scroll for long is split.
const LONGEST: usize = 300;
/// Files still to be split; none may be added, and none may grow for ever.
const STILL_TO_SPLIT: [&str; 4] = ["app/list.rs", "app/picking.rs", "app/state.rs", "exchange/seed.rs"];
const LONGEST_OF_THOSE: usize = 400;

/// The rooms a file names: `crate::app::…`, and each branch of `use crate::{app::…, catalogue::…}`.
fn seen(source: &Source) -> BTreeSet<String> {
    let ident = |text: &str| text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let mut found = BTreeSet::new();
    for (at, _) in source.code.match_indices("crate::") {
        let rest = &source.code[at + "crate::".len()..];
        let Some(branches) = rest.strip_prefix('{') else {
            found.insert(ident(rest));
            continue;
        };
        let (mut depth, mut begins) = (0, true);
        for (at, letter) in branches.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                _ if letter.is_whitespace() => {}
                _ if begins => {
                    found.insert(ident(&branches[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn imports_run_one_way() {
    let mut wrong = Vec::new();
    for source in source::all() {
        let room = source.room();
        if SEE_ALL.contains(&room) {
            continue;
        }
        let Some((_, may)) = MAY_SEE.iter().find(|(known, _)| *known == room) else {
            wrong.push(format!("{}: no such room in the house", source.path));
            continue;
        };
        let others = seen(&source).into_iter().filter(|other| other != room && !may.contains(&other.as_str()));
        wrong.extend(others.map(|other| format!("{} may not see {other}", source.path)));
        // A room's own front door has the house itself as `super`.
        let door = source.path == format!("{room}.rs") || source.path == format!("{room}/mod.rs");
        if door && source.code.contains("super::") {
            wrong.push(format!("{} looks past its own room", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What differs between kinds is a field of the kind, or a process. A comparison with one kind is allowed, a list of
/// cases is not.
#[test]
fn kinds_are_told_apart_in_the_catalogue_only() {
    let mut wrong = Vec::new();
    for source in source::all().iter().filter(|source| !["catalogue", "process"].contains(&source.room())) {
        for line in source.code.lines() {
            let squeezed: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
            let by_match = ["kind.name{", "kind().name{", "kind.index{", "kind().index{"]
                .iter()
                .any(|subject| line.contains("match ") && squeezed.ends_with(subject));
            let arm = line.split_once("=>").map(|(pattern, _)| pattern.split(" if ").next().unwrap_or_default());
            let by_name = squeezed.contains("kind.name==\"\"") || squeezed.contains("matches!(kind.name");
            if by_match || by_name || arm.is_some_and(names_a_kind) {
                wrong.push(format!("{}: {}", source.path, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `kinds::GROUP` or `k::GROUP`.
fn names_a_kind(pattern: &str) -> bool {
    ["kinds::", "k::"].iter().any(|path| {
        let names = pattern.match_indices(path).filter(|(at, _)| {
            !pattern[..*at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
                && pattern[at + path.len()..].starts_with(|letter: char| letter.is_uppercase())
        });
        names.count() > 0
    })
}

/// Names that are none of a definition.
const BY_NAME: [(&str, &str); 2] = [
    // What a line of the overview stands for; a file.
    ("app/sheet/sleeping.rs", "asleep"),
    ("store/backup/mod.rs", ".part"),
];

/// Is the name of something compared with the literal at this place?
fn compares_a_name(source: &Source, at: usize) -> bool {
    let ends_in_name = |code: &str, also_alone: bool| {
        let before = code.trim_end().strip_suffix("name").map(|rest| rest.chars().next_back());
        before.is_some_and(|last| match last {
            Some('.') => true,
            Some(letter) => also_alone && !letter.is_alphanumeric() && letter != '_',
            None => also_alone,
        })
    };
    let (before, after) = (source.before(at), source.code[at + 2..].trim_start());
    let asked = ["==", "!=", ".starts_with(", ".ends_with(", ".contains("];
    let in_match = |code: &&str| code.lines().last().is_some_and(|line| line.contains("match "));
    let in_matches = |code: &&str| code.rsplit_once("matches!(").is_some_and(|(_, inside)| !inside.contains(')'));
    let matched = before.strip_suffix('{').filter(in_match).or(before.strip_suffix(',').filter(in_matches));
    let from_behind = after.strip_prefix("==").or(after.strip_prefix("!=")).is_some_and(|rest| {
        let path = rest.trim_start();
        let end = path.find(|letter: char| !letter.is_alphanumeric() && !"_.".contains(letter)).unwrap_or(path.len());
        ends_in_name(&path[..end], false)
    });
    asked.iter().filter_map(|call| before.strip_suffix(call)).any(|code| ends_in_name(code, true))
        || matched.is_some_and(|code| ends_in_name(code, false))
        || from_behind
}

/// What is true of one table, sheet, tab or field is a field of its definition: a name that is compared is known in two
/// places, and the second is forgotten.
#[test]
fn definitions_are_asked_and_not_told_by_their_name() {
    let mut wrong = Vec::new();
    for source in source::all() {
        for (at, literal) in &source.literals {
            let known = BY_NAME.contains(&(source.path.as_str(), literal.as_str()));
            if !known && compares_a_name(&source, *at) {
                wrong.push(format!("{}: {literal:?}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "make it a field of the definition: {wrong:#?}");
}

#[test]
fn a_name_that_is_compared_is_found() {
    for (code, found) in [
        ("grid.def.name == \"\"", true),
        ("name != \"\"", true),
        ("\"\" == sheet.def.name {", true),
        ("field.name.starts_with(\"\")", true),
        ("matches!(field.name, \"\" | \"\")", true),
        ("match tab.def.name {\n    \"\" => 1,", true),
        ("Kind { name, title: \"\" }", false),
        ("fault(asset.name, \"\")", false),
        ("surname == \"\"", false),
        ("record.str(\"\") == def.name", false),
        ("format!(\"\", def.name)", false),
    ] {
        let (path, at) = ("app/x.rs".into(), code.find('"').unwrap());
        let source = Source { path, lines: 1, code: code.into(), literals: Vec::new() };
        assert_eq!(compares_a_name(&source, at), found, "{code}");
    }
}

#[test]
fn no_file_is_long() {
    let mut wrong = Vec::new();
    for source in source::all() {
        let most = if STILL_TO_SPLIT.contains(&source.path.as_str()) { LONGEST_OF_THOSE } else { LONGEST };
        if source.lines > most {
            wrong.push(format!("{} has {} lines, at most {most}", source.path, source.lines));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Only what puts back what was there goes round the judgment of a change, and from one place.
#[test]
fn one_door_is_gone_round_in_one_place() {
    let around = source::all().into_iter().filter(|source| source.code.contains("as_it_was("));
    let around: Vec<String> = around.map(|source| source.path).collect();
    assert_eq!(around, ["app/keeping.rs", "process/admit/mod.rs"]);
}

#[test]
fn nothing_is_unsafe() {
    let manifest = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}

#[test]
fn imports_are_found_however_they_are_written() {
    let source = |code: &str| Source { path: "app/x.rs".into(), lines: 1, code: code.into(), literals: Vec::new() };
    let found = |code: &str| seen(&source(code)).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(found("use crate::catalogue::Id;"), "catalogue");
    assert_eq!(found("use crate::{\n    catalogue::{Id, kinds},\n    process::find::Query,\n    words,\n};"), {
        "catalogue process words"
    });
    assert_eq!(found("fn f() { crate::store::open(); }"), "store");
}
