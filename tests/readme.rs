//! The README is true: its table of keys is the program's. What it and the recipes of CONTRIBUTING point at is there.
//!
//! After changing keys: `DVO_README=write cargo test --test readme`.

use dvo::{
    app::{bindings::BINDINGS, command::Place},
    catalogue::Lang,
    words::Words,
};
use std::{fs, path::Path};

const BEGIN: &str = "<!-- keys: made from the table of keys in the program; a test compares -->\n";
const END: &str = "<!-- /keys -->";

/// Keys of lists and cards, those of one command together, in the order of the table.
fn table() -> String {
    let words = Words::new(Lang::Nl);
    let english = Words::new(Lang::En);
    let mut rows: Vec<(String, String, Vec<String>)> = Vec::new();
    let browsing = |places: &[Place]| places.contains(&Place::List) || places.contains(&Place::Card);
    for binding in BINDINGS.iter().filter(|binding| browsing(binding.places)) {
        let label = binding.command.label(&words);
        let keys = binding.keys.iter().map(|key| format!("`{}`", key.replace('|', "\\|")));
        match rows.iter_mut().find(|(known, ..)| *known == label) {
            Some((.., known)) => known.extend(keys),
            None => rows.push((label, binding.command.label(&english), keys.collect())),
        }
    }
    let row = |(label, english, keys): (String, String, Vec<String>)| {
        format!("| {label} | {english} | {} |\n", keys.join(" "))
    };
    let rows: String = rows.into_iter().filter(|(.., keys)| !keys.is_empty()).map(row).collect();
    format!("| in het Nederlands | in English | keys |\n|---|---|---|\n{rows}")
}

#[test]
fn the_table_of_keys_is_the_programs() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).expect("the README").replace("\r\n", "\n");
    let begin = text.find(BEGIN).expect("where the table begins") + BEGIN.len();
    let end = text.find(END).expect("where the table ends");
    let table = table();
    if std::env::var_os("DVO_README").is_some() {
        fs::write(&path, format!("{}{table}{}", &text[..begin], &text[end..])).expect("the README");
        return;
    }
    assert_eq!(&text[begin..end], table, "after changing keys: DVO_README=write cargo test --test readme");
}

/// Files and folders that a text names between backticks.
fn named(text: &str) -> Vec<String> {
    let prose = text.split("```").step_by(2);
    let quoted = prose.flat_map(|part| part.split('`').skip(1).step_by(2));
    let path = |quoted: &&str| ["src/", "tests/", "assets/"].iter().any(|room| quoted.starts_with(room));
    let placeholder = |quoted: &&str| quoted.contains(['<', '{', ' ', '*']) || quoted.contains("NNN");
    quoted.filter(path).filter(|quoted| !placeholder(quoted)).map(str::to_owned).collect()
}

#[test]
fn what_is_pointed_at_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, least) in [("README.md", 4), ("CONTRIBUTING.md", 20)] {
        let named = named(&fs::read_to_string(root.join(file)).expect(file));
        assert!(named.len() >= least, "{file} is not read as it should be: {named:?}");
        let gone: Vec<&String> = named.iter().filter(|path| !root.join(path).exists()).collect();
        assert!(gone.is_empty(), "{file} points at what is not there: {gone:?}");
    }
}
