//! Which file it is about: the user's own, another, a new one; open elsewhere, or not to be written.

use super::help::{Home, names, text};
use dvo::store::{self, Mode};
use std::fs;

#[cfg_attr(windows, ignore = "there the own folder is the user's real one")]
#[test]
fn the_own_file_is_made_on_first_use_and_has_the_reference_data() {
    let home = Home::new();
    assert!(home.ok(&["find", "enschede"]).starts_with("organisatie\tEnschede\t"));
    let told = home.ok(&["paths"]);
    let path = told.lines().next().unwrap().split_once('\t').unwrap().1.to_owned();
    assert!(fs::metadata(&path).unwrap().is_file());
    let made = fs::read(&path).unwrap();
    assert!(home.ok(&["find", "twente"]).starts_with("district\tTwente"));
    assert_eq!(fs::read(&path).unwrap(), made, "reading writes nothing");
    assert_eq!(home.run(&["check"]).code, 0);
}

#[test]
fn a_file_that_is_named_is_never_made_unasked() {
    let home = Home::new();
    let path = home.path("niet.dvo");
    for args in [&["find", "x"][..], &["export", "agenda"], &["check"]] {
        let run = home.run(&[&["--file", text(&path)], args].concat());
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{args:?}");
        assert!(run.err.contains(&format!("dvo new {}", path.display())), "{}", run.err);
    }
    let by_name: super::help::Run = home.command(&["find", "x"]).env("DVO_FILE", &path).output().unwrap().into();
    assert_eq!(by_name.code, 1);
    assert_eq!(names(home.0.path()), ["tmp"]);
}

/// Named without an option, before a command or alone.
#[test]
fn a_file_can_be_named_by_itself() {
    let home = Home::new();
    let path = home.example();
    assert!(home.ok(&["voorbeeld.dvo", "find", "enschede"]).starts_with("organisatie\tEnschede\t"));
    assert!(home.ok(&[text(&path), "--lang", "en", "check"]).contains("is sound"));
    assert!(home.ok(&["./voorbeeld.dvo", "paths"]).contains(text(&path)));
    // A command stays a command, whatever lies about under its name.
    fs::create_dir(home.path("find")).unwrap();
    assert_eq!(home.run(&["--demo", "find", "voorbeeld.dvo", "qqqqxyz"]).code, 1);
    let run = home.run(&["niet.dvo", "find", "x"]);
    assert!(run.code == 1 && run.err.contains("dvo new ") && run.err.contains("niet.dvo"), "{run:?}");
    assert!(!home.path("niet.dvo").exists());
}

/// Two people who began by themselves have districts, bodies and words in common, and the change they began with.
#[test]
fn two_new_files_hold_the_same_identities() {
    let made = || {
        let home = Home::new();
        home.ok(&["new", "net.dvo"]);
        let conn = rusqlite::Connection::open(home.path("net.dvo")).unwrap();
        let all = |sql: &str| -> Vec<String> {
            let mut rows = conn.prepare(sql).unwrap();
            rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let began = all("SELECT kind || record || after || sum FROM change_field ORDER BY place");
        (began, all("SELECT id FROM change"), all("SELECT id FROM site"))
    };
    let (sanne, jeroen) = (made(), made());
    assert!(sanne.0.len() > 360, "{} records", sanne.0.len());
    assert_eq!((&sanne.0, &sanne.1), (&jeroen.0, &jeroen.1));
    assert_ne!(sanne.2, jeroen.2, "who goes on is somebody else");
}

#[test]
fn new_makes_a_file_and_never_overwrites() {
    let home = Home::new();
    let run = home.run(&["new", "net.dvo"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains(text(&home.path("net.dvo"))), "{}", run.err);
    let before = fs::read(home.path("net.dvo")).unwrap();
    for again in [&["new", "net.dvo"][..], &["new", "net.dvo", "--example"]] {
        let run = home.run(again);
        assert!(run.code == 1 && run.err.contains("Er is al een bestand"), "{run:?}");
    }
    assert_eq!(fs::read(home.path("net.dvo")).unwrap(), before);
    assert_eq!(home.run(&["--file", "net.dvo", "find", "van lente"]).code, 1);
    assert_eq!(home.run(&["new", "jaar.dvo", "--example"]).code, 0);
    assert!(home.ok(&["--file", "jaar.dvo", "find", "van lente"]).contains("van Lente"));
    assert_eq!(home.run(&["new", "tmp"]).code, 1, "a folder stands there");
    assert_eq!(home.run(&["new"]).code, 2);
}

#[test]
fn what_another_run_has_open_can_be_read_but_not_replaced() {
    let home = Home::new();
    let path = home.example();
    let store = store::open(&path, Mode::ReadWrite).unwrap().store;
    assert_eq!(home.run(&["--file", text(&path), "find", "enschede"]).code, 0);
    assert_eq!(home.run(&["--file", text(&path), "export", "agenda"]).code, 0);
    assert_eq!(home.run(&["--file", text(&path), "check"]).code, 0);
    let made = store::backup::take(&store, jiff::Timestamp::now(), store::backup::Reason::Asked).unwrap();
    let before = fs::read(&path).unwrap();
    for backup in ["1", text(&made.backup.path)] {
        let run = home.run(&["--file", text(&path), "restore", backup]);
        assert_eq!(run.code, 1, "{run:?}");
        assert!(run.err.contains(&format!("proces {}", std::process::id())), "{}", run.err);
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_write_protected_file_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let path = home.example();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    assert_eq!(home.run(&["--file", text(&path), "find", "enschede"]).code, 0);
    assert_eq!(home.run(&["--file", text(&path), "check"]).code, 0);
    assert_eq!(home.run(&["--file", text(&path), "--read-only", "export", "agenda"]).code, 0);
}

#[cfg_attr(windows, ignore = "there the own folder is the user's real one")]
#[test]
fn a_wish_to_only_read_makes_no_file() {
    let home = Home::new();
    assert_eq!(home.run(&["--read-only", "find", "enschede"]).code, 1);
    assert_eq!(names(home.0.path()), ["tmp"]);
}
