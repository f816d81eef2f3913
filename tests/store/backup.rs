//! Backups are whole, are made when they should be, and come back.

use crate::help::{Desk, bytes, content, first, make, open, set};
use dvo::{
    catalogue::{Value, kinds},
    store::{
        self, Mode, Opened, StoreError,
        backup::{self, Reason},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::{fs, path::Path};

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn edit(desk: &mut Desk, opened: &mut Opened, subject: &str) {
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let change = desk.change(vec![set(&line, "subject", Value::text(subject))]);
    make(&mut opened.store, &mut opened.world, &change);
}

fn reasons(path: &Path) -> Vec<Reason> {
    backup::list(path).into_iter().map(|backup| backup.reason).collect()
}

#[test]
fn a_backup_brings_everything_back() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    edit(&mut desk, &mut opened, "Eerst");
    let wanted = content(&opened.world);
    let site = opened.store.site();
    let made = backup::take(&opened.store, Timestamp::now(), Reason::Asked).unwrap();
    assert!(made.second.is_none());
    edit(&mut desk, &mut opened, "Daarna");
    assert!(matches!(backup::restore(&path, &made.backup.path, Timestamp::now()), Err(StoreError::InUse { .. })));
    drop(opened);

    let replaced = bytes(&path);
    let kept = backup::restore(&path, &made.backup.path, Timestamp::now()).unwrap().unwrap();
    assert_eq!(bytes(&kept), replaced);
    let mut opened = open(&path);
    assert_eq!(content(&opened.world), wanted);
    assert_ne!(opened.store.site(), site);
    assert!(opened.store.undoable().unwrap().is_some());
    assert_eq!(reasons(&path), [Reason::Replaced, Reason::Asked]);
}

#[test]
fn a_damaged_file_is_kept_and_restored() {
    let mut desk = Desk::new();
    let path = desk.file();
    let opened = open(&path);
    let wanted = content(&opened.world);
    let made = backup::take(&opened.store, Timestamp::now(), Reason::Asked).unwrap();
    drop(opened);
    fs::write(&path, "weg").unwrap();
    fs::write(path.with_file_name("test.dvo-journal"), "half").unwrap();
    let kept = backup::restore(&path, &made.backup.path, Timestamp::now()).unwrap().unwrap();
    assert_eq!(bytes(&kept), b"weg");
    assert_eq!(bytes(&kept.with_file_name(format!("{}-journal", kept.file_name().unwrap().display()))), b"half");
    assert_eq!(content(&open(&path).world), wanted);
    fs::remove_file(&path).unwrap();
    assert_eq!(backup::restore(&path, &made.backup.path, Timestamp::now()).unwrap(), None);
    assert_eq!(content(&open(&path).world), wanted);
}

#[test]
fn a_backup_that_went_bad_is_not_put_back() {
    let mut desk = Desk::new();
    let path = desk.file();
    let store = open(&path).store;
    let made = backup::take(&store, Timestamp::now(), Reason::Asked).unwrap();
    drop(store);
    let mut spoilt = bytes(&made.backup.path);
    let at = spoilt.windows(6).position(|text| text == b"Raalte").unwrap();
    spoilt[at] = b'K';
    fs::write(&made.backup.path, spoilt).unwrap();
    let before = bytes(&path);
    assert!(matches!(backup::restore(&path, &made.backup.path, Timestamp::now()), Err(StoreError::Damaged { .. })));
    assert_eq!(bytes(&path), before);
    assert_eq!(store::check::check(&path).backup, None);
}

#[test]
fn once_a_day_and_only_when_something_changed() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let now = Timestamp::now();
    assert!(backup::run_if_due(&opened.store, now).is_none());
    edit(&mut desk, &mut opened, "Een");
    backup::run_if_due(&opened.store, now).unwrap().unwrap();
    edit(&mut desk, &mut opened, "Twee");
    assert!(backup::run_if_due(&opened.store, now).is_none());
    backup::run_if_due(&opened.store, now + DAY).unwrap().unwrap();
    assert!(backup::run_if_due(&opened.store, now + DAY * 2).is_none());
    assert_eq!(reasons(&path), [Reason::Daily, Reason::Daily]);
}

#[test]
fn opening_makes_the_backup_of_the_day() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    edit(&mut desk, &mut opened, "Een");
    drop(opened);
    let mut opened = open(&path);
    // A write waits for it.
    edit(&mut desk, &mut opened, "Twee");
    let made = (0..500).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        opened.store.daily_backup()
    });
    made.unwrap().unwrap();
    assert!(opened.store.daily_backup().is_none());
    assert_eq!(reasons(&path), [Reason::Daily]);
    drop(opened);
    let reader = store::open(&path, Mode::ReadOnly).unwrap();
    drop(reader);
    assert_eq!(reasons(&path), [Reason::Daily]);
}

#[test]
fn a_second_folder_gets_the_same() {
    let mut desk = Desk::new();
    let path = desk.file();
    let second = desk.folder.path().join("stick");
    let mut store = open(&path).store;
    store.set_setting(backup::SECOND_FOLDER, second.to_str().unwrap()).unwrap();
    let missing = backup::take(&store, Timestamp::now(), Reason::Asked).unwrap().second.unwrap();
    assert!(matches!(missing, Err(StoreError::NoFolder { .. })));
    fs::create_dir(&second).unwrap();
    let made = backup::take(&store, Timestamp::now(), Reason::Import).unwrap();
    let copy = made.second.unwrap().unwrap();
    assert_eq!(bytes(&copy), bytes(&made.backup.path));
    backup::verify(&copy).unwrap();
    assert_eq!(fs::read_dir(&second).unwrap().count(), 2);
}

#[test]
fn half_made_and_old_backups_go() {
    let mut desk = Desk::new();
    let path = desk.file();
    let store = open(&path).store;
    let folder = path.with_file_name(backup::FOLDER);
    fs::create_dir(&folder).unwrap();
    let half = folder.join("test-20200101T000000000Z-1-daily.dvo.part");
    fs::write(&half, "half").unwrap();
    let other = folder.join("test2-20200101T000000000Z-1-daily.dvo");
    fs::write(&other, "of another file").unwrap();
    let mut time: Timestamp = "2026-01-01T08:00:00Z".parse().unwrap();
    for _ in 0..40 {
        backup::take(&store, time, Reason::Daily).unwrap();
        time += DAY;
    }
    assert!(!half.exists() && other.exists());
    let stay = backup::list(&path);
    assert!((12..=24).contains(&stay.len()), "{}", stay.len());
    assert_eq!(stay[0].time, time - DAY);
    // Each with its sum, and no sum without its backup.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), stay.len() * 2 + 1);
}
