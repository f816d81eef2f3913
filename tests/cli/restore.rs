//! `dvo restore`, and going back to a backup while the program runs.

use super::help::{Home, text};
use dvo::{
    app::{Effect, Key, Msg},
    catalogue::{
        Action, Change, Edit, Id, Lang, Record, Value,
        kinds::{self, organisation},
    },
    process::admit::Admitted,
    run::{Places, Session},
    store::{
        self, Mode,
        backup::{self, Reason},
    },
};
use std::{fs, path::Path};

/// A change that makes an organisation.
fn new(name: &str) -> Change {
    let mut made = Record::new(Id::now_v7(), &kinds::ORGANISATION);
    made.set(organisation::NAME, Value::text(name));
    Change::new(Id::now_v7(), Action::New, vec![Edit::Create(made)])
}

/// Adds an organisation.
fn add(path: &Path, name: &str) {
    let mut store = store::open(path, Mode::ReadWrite).unwrap().store;
    store.commit(&new(name)).unwrap();
}

fn take(path: &Path) {
    let store = store::open(path, Mode::ReadWrite).unwrap().store;
    backup::take(&store, jiff::Timestamp::now(), Reason::Asked).unwrap();
}

#[test]
fn a_backup_is_put_back_by_number_or_path_and_what_it_replaces_is_kept() {
    let home = Home::new();
    let path = home.example();
    let restore = |args: &[&str]| home.run(&[&["--file", text(&path), "restore"], args].concat());
    let run = restore(&[]);
    assert!(run.code == 1 && run.out.is_empty() && run.err.contains("geen reservekopieën"), "{run:?}");
    take(&path);
    add(&path, "Waterschap Proef");
    let listed = restore(&[]);
    assert_eq!(listed.code, 0, "{listed:?}");
    let newest = listed.out.lines().next().unwrap().to_owned();
    assert!(newest.starts_with("1\t") && newest.contains("op verzoek") && newest.contains(" kB\t"), "{newest}");
    let found = || home.run(&["--file", text(&path), "find", "waterschap proef"]).code;
    assert_eq!(found(), 0);
    let run = restore(&["1"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.contains("reservekopieen") && run.out.contains(text(&path)), "{run:?}");
    assert_eq!(found(), 1, "the file is as it was");
    // What was replaced is in the list, and can be put back by its path.
    let kept = backup::list(&path).into_iter().find(|backup| backup.reason == Reason::Replaced).unwrap();
    assert_eq!(restore(&[text(&kept.path)]).code, 0);
    assert_eq!(found(), 0);
    assert_eq!(home.run(&["--file", text(&path), "check"]).code, 0);
}

#[test]
fn a_backup_that_is_not_there_or_not_good_changes_nothing() {
    let home = Home::new();
    let path = home.example();
    take(&path);
    let before = fs::read(&path).unwrap();
    let restore = |asked: &str| home.run(&["--file", text(&path), "restore", asked]);
    assert_eq!(restore("9").code, 2);
    assert_eq!(restore("0").code, 2);
    assert_eq!(restore("nergens.dvo").code, 1);
    let backup = backup::list(&path).remove(0).path;
    let mut bytes = fs::read(&backup).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&backup, bytes).unwrap();
    let run = restore("1");
    assert!(run.code == 1 && run.err.contains("reservekopie") && run.err.contains("beschadigd"), "{run:?}");
    assert!(fs::read(&path).unwrap() == before);
}

/// The file itself may be gone, or beyond reading.
#[test]
fn a_lost_or_damaged_file_comes_back() {
    let home = Home::new();
    let path = home.example();
    take(&path);
    fs::write(&path, "weg").unwrap();
    let run = home.run(&["--file", text(&path), "restore", "1"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(home.run(&["--file", text(&path), "check"]).code, 0);
    fs::remove_file(&path).unwrap();
    let number = 1 + backup::list(&path).iter().position(|backup| backup.reason == Reason::Asked).unwrap();
    let run = home.run(&["--file", text(&path), "--lang", "en", "restore", &number.to_string()]);
    assert!(run.code == 0 && run.out.contains("nothing there yet"), "{run:?}");
    assert_eq!(home.run(&["--file", text(&path), "find", "enschede"]).code, 0);
}

fn session(path: &Path, mode: Mode) -> Session {
    let opened = store::open(path, mode).unwrap();
    Session::new(opened, Some(Lang::En), jiff::civil::date(2026, 9, 14), Places::default()).unwrap()
}

fn toast(session: &Session) -> String {
    session.state.toast.as_ref().map(|toast| toast.text.clone()).unwrap_or_default()
}

/// Lets the session carry out an effect that a key asks for.
fn ask(session: &mut Session, effect: &Effect) {
    use dvo::app::layer::{Confirm, Layer, Yes};
    let yes = Yes::Effect(Box::new(effect.clone()));
    session.state.layers.push(Layer::Confirm(Confirm { title: String::new(), lines: Vec::new(), yes }));
    session.take(Msg::Key(Key::parse("Enter").unwrap()));
}

#[test]
fn the_running_program_makes_lists_and_restores_backups() {
    let home = Home::new();
    let path = home.example();
    let mut session = session(&path, Mode::ReadWrite);
    session.state.layers.clear();
    ask(&mut session, &Effect::BackupNow);
    assert!(toast(&session).contains("reservekopieen"), "{}", toast(&session));
    let chosen = backup::list(session.store.path()).remove(0).path;
    let before = session.state.world.len();
    ask(&mut session, &Effect::Commit(Admitted::as_it_was(new("Waterschap Proef"))));
    assert_eq!(session.state.world.len(), before + 1);
    session.state.now = 90_000;
    ask(&mut session, &Effect::Restore(chosen));
    assert_eq!(session.state.world.len(), before, "{}", toast(&session));
    assert_eq!(session.state.words.lang(), Lang::En);
    let told = session.state.toast.as_ref().unwrap();
    assert!(told.text.contains("reservekopieen") && told.until > Some(90_000), "{told:?}");
    // It is a file to go on with.
    ask(&mut session, &Effect::Commit(Admitted::as_it_was(new("Waterschap Tweede"))));
    assert_eq!(session.state.world.len(), before + 1, "{}", toast(&session));
    session.state.layers.clear();
    ask(&mut session, &Effect::Backups);
    assert!(matches!(session.state.layers.last(), Some(dvo::app::layer::Layer::Pick(pick)) if pick.items.len() == 2));
    drop(session);
    assert_eq!(home.run(&["--file", text(&path), "check"]).code, 0);
}

#[test]
fn a_restore_that_fails_leaves_the_session_as_it_was() {
    let home = Home::new();
    let path = home.example();
    take(&path);
    let chosen = backup::list(&path).remove(0).path;
    let mut reading = session(&path, Mode::ReadOnly);
    reading.state.layers.clear();
    ask(&mut reading, &Effect::Restore(chosen.clone()));
    assert!(!toast(&reading).is_empty());
    drop(reading);
    let mut session = session(&path, Mode::ReadWrite);
    session.state.layers.clear();
    // Opens, but is not as it was made.
    let sum = chosen.with_file_name(format!("{}.sha256", chosen.file_name().unwrap().to_str().unwrap()));
    fs::write(sum, "0000  x\n").unwrap();
    ask(&mut session, &Effect::Restore(chosen));
    assert_eq!(session.store.path(), path.canonicalize().unwrap());
    let before = session.state.world.len();
    ask(&mut session, &Effect::Commit(Admitted::as_it_was(new("Waterschap Proef"))));
    assert_eq!(session.state.world.len(), before + 1, "{}", toast(&session));
}
