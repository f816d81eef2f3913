//! A big file: its first screen is there before all of it was read.

use super::pty::{Pty, file_of, text};
use super::support::templates;
use super::synthetic;
use std::sync::OnceLock;

/// A file that is big enough to be shown before it was read.
fn big() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let made = templates::make(&synthetic::records(4_000, 3).unwrap(), true);
        assert!(made.len() > 4 << 20, "{} bytes", made.len());
        made
    })
}

#[test]
fn keys_pressed_early_are_obeyed() {
    let folder = templates::folder();
    let mut pty = Pty::on(&file_of(&folder, big()), folder);
    // Before anything is shown at all.
    pty.send("7");
    pty.until("F1 stands at the bottom", |screen| text(screen).lines().last().is_some_and(|line| line.contains("F1 ")));
    // However long the rest of the file takes, the key is not lost.
    pty.until("the tab of the key is in view", |screen| text(screen).contains("7 Personen"));
    assert_eq!(pty.send("\x11").end().0, 0);
    pty.is_given_back();
}

#[test]
fn what_is_wrong_with_the_rest_is_told_when_the_terminal_is_given_back() {
    let folder = templates::folder();
    let path = file_of(&folder, big());
    let spoil = "PRAGMA ignore_check_constraints = ON; \
                 UPDATE document SET name = '' WHERE rowid = (SELECT max(rowid) FROM document)";
    rusqlite::Connection::open(&path).unwrap().execute_batch(spoil).unwrap();
    let before = std::fs::read(&path).unwrap();
    let mut pty = Pty::on(&path, folder);
    let (exit, _) = pty.end();
    assert_eq!(exit, 1);
    pty.is_given_back();
    assert!(pty.screen().contains("beschadigd"), "{}", pty.screen());
    assert!(std::fs::read(&path).unwrap() == before, "the file was written to");
}
