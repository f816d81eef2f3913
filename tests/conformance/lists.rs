//! What is described stands in the list of its sort: a kind or an ask that is in no list compiles, and is never seen.

use super::source;
use dvo::process::signals;
use std::{fs, path::Path};

/// What stands in the files below a folder between these two, each with its file: the names of what is described there.
fn described(folder: &str, (before, after): (&str, &str)) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for source in source::all().into_iter().filter(|source| source.path.starts_with(folder)) {
        // Its docs are gone from the code, and however many lines they took must not matter.
        let code = source.code.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in code.split(before).skip(1) {
            let name = part.split([':', ' ']).next().unwrap_or_default();
            if part[name.len()..].trim_start().starts_with(after) {
                found.push((name.to_owned(), source.path.clone()));
            }
        }
    }
    found
}

#[test]
fn kinds_and_asks_stand_in_their_lists() {
    let mut wrong = Vec::new();
    let sorts = [("catalogue/kinds/", ("kind! { pub ", "=")), ("process/ask/", ("pub static ", ": Ask ="))];
    for (folder, written) in sorts {
        let door = source::all().into_iter().find(|source| source.path == format!("{folder}mod.rs")).unwrap();
        let list = door.code.split("static ALL:").nth(1).and_then(|list| list.split(';').nth(1)).unwrap();
        let listed: Vec<&str> =
            list.split('&').skip(1).map(|name| name.trim_end_matches([',', ']', '\n', ' '])).collect();
        let described = described(folder, written);
        let unseen = listed.iter().find(|listed| described.iter().all(|(name, _)| name != *listed));
        assert_eq!(unseen, None, "its description in src/{folder} is written otherwise than this test can read");
        let missing = described.iter().filter(|(name, _)| !listed.contains(&name.as_str()));
        wrong
            .extend(missing.map(|(name, path)| format!("src/{path}: {name} has no line in ALL of src/{folder}mod.rs")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_signal_has_a_test_in_which_it_is_on() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/process/signals/tests");
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let tests: String = files.collect();
    let untried = signals::ALL.iter().map(|signal| signal.name).filter(|name| !tests.contains(&format!("\"{name}\"")));
    let untried: Vec<&str> = untried.collect();
    assert!(untried.is_empty(), "on and off once in src/process/signals/tests: {untried:?}");
}
