//! The file holds what the catalogue describes. What a new kind or field still lacks there is named, with what to write.

use dvo::store::{self, STEP_NAMES};
use std::{fmt::Write, fs, path::Path};

/// The migrations in the folder, in the order of their numbers.
fn in_the_folder() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/migrations");
    let name = |file: fs::DirEntry| file.file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|file| name(file.unwrap())).collect();
    names.sort();
    names
}

/// What to do about what no migration makes.
fn advice(found: &[store::Difference]) -> String {
    let number = STEP_NAMES.len() + 1;
    let mut text = String::from("no migration makes what the catalogue describes:\n");
    for difference in found {
        let _ = writeln!(text, "- {}", difference.what);
    }
    let _ = write!(
        text,
        "\nWrite assets/migrations/{number:03}-NAME.sql, and the line `\"{number:03}-NAME\",` below the others in \
         src/store/migrate.rs. What belongs in it:\n\n"
    );
    for difference in found.iter().filter(|difference| !difference.write.is_empty()) {
        let _ = writeln!(text, "{}", difference.write);
    }
    text
}

#[test]
fn the_migrations_make_what_the_catalogue_describes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.dvo");
    drop(store::create(&path, &[], jiff::Timestamp::UNIX_EPOCH).unwrap());
    let found = store::differences(&rusqlite::Connection::open(&path).unwrap()).unwrap();
    assert!(found.is_empty(), "{}", advice(&found));
}

#[test]
fn every_migration_has_its_line_and_its_number() {
    let listed: Vec<String> = STEP_NAMES.iter().map(|name| format!("{name}.sql")).collect();
    let forgotten: Vec<String> = in_the_folder().into_iter().filter(|file| !listed.contains(file)).collect();
    let lines: Vec<String> = forgotten.iter().map(|file| format!("{:?},", file.trim_end_matches(".sql"))).collect();
    assert!(
        forgotten.is_empty(),
        "{} in assets/migrations is read by nothing; in src/store/migrate.rs write {}",
        forgotten.join(", "),
        lines.join(" ")
    );
    for (name, number) in STEP_NAMES.iter().zip(1..) {
        assert!(name.starts_with(&format!("{number:03}-")), "{name} is step {number}");
    }
}

#[test]
fn the_advice_says_where_and_what() {
    let missing = store::Difference {
        what: "theme.colour has no column".into(),
        write: "ALTER TABLE \"theme\" ADD COLUMN \"colour\" TEXT;".into(),
    };
    let text = advice(&[missing]);
    let next = format!("assets/migrations/{:03}-NAME.sql", STEP_NAMES.len() + 1);
    for part in ["- theme.colour has no column", &next, "src/store/migrate.rs", "ADD COLUMN \"colour\" TEXT;"] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}
