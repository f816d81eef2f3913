//! One writer, and only of the file it opened.

use crate::help::{Desk, bytes, first, make, open, set};
use dvo::{
    catalogue::{Value, kinds},
    store::{self, Mode, StoreError},
};
use std::fs;

#[test]
fn a_second_writer_hears_who_has_it_and_may_read() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    match store::open(&path, Mode::ReadWrite).map(drop) {
        Err(StoreError::InUse { by, .. }) => {
            assert_eq!(by.pid, std::process::id());
            assert!(by.since.is_some());
        }
        other => panic!("{other:?}"),
    }
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let change = desk.change(vec![set(&line, "subject", Value::text("Anders"))]);
    make(&mut opened.store, &mut opened.world, &change);
    let reader = store::open(&path, Mode::ReadOnly).unwrap();
    assert_eq!(reader.world.get(line.id), opened.world.get(line.id));
    drop(reader);
    let change = desk.change(vec![set(&line, "number", Value::text("1"))]);
    make(&mut opened.store, &mut opened.world, &change);
    drop(opened);
    assert!(open(&path).left_by.is_none());
}

#[test]
fn what_a_crash_left_does_not_block() {
    let mut desk = Desk::new();
    let path = desk.file();
    let beside = |ending: &str| path.with_file_name(format!("test.dvo{ending}"));
    fs::write(beside(".owner"), "elders\n4711\n2026-01-02T03:04:05Z\n").unwrap();
    fs::write(beside(".lock"), "").unwrap();
    let left = open(&path).left_by.unwrap();
    assert_eq!((left.host.as_str(), left.pid), ("elders", 4711));
    assert!(open(&path).left_by.is_none());
}

#[test]
fn a_replaced_file_is_not_written_to() {
    let mut desk = Desk::new();
    let path = desk.file();
    let copy = path.with_extension("copy");
    fs::copy(&path, &copy).unwrap();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let change = desk.change(vec![set(&line, "subject", Value::text("Anders"))]);
    // As a sync program does it.
    fs::rename(&copy, &path).unwrap();
    let before = bytes(&path);
    assert!(matches!(opened.store.commit(&change), Err(StoreError::Replaced { .. })));
    assert!(matches!(opened.store.set_setting("lang", "nl"), Err(StoreError::Replaced { .. })));
    assert_eq!(bytes(&path), before);
    fs::remove_file(&path).unwrap();
    assert!(matches!(opened.store.commit(&change), Err(StoreError::Replaced { .. })));
    assert!(!path.exists());
}

#[test]
fn a_file_changed_by_another_program_is_not_written_to() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    std::thread::sleep(std::time::Duration::from_millis(20));
    crate::help::tamper(&path, "UPDATE agenda_line SET number = '9'");
    let before = bytes(&path);
    let change = desk.change(vec![set(&line, "subject", Value::text("Anders"))]);
    assert!(matches!(opened.store.commit(&change), Err(StoreError::Replaced { .. })));
    assert_eq!(bytes(&path), before);
}

#[test]
fn a_refused_change_does_not_look_like_another_program() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    for _ in 0..3 {
        let change = desk.change(vec![set(&line, "progress", Value::Int(1000))]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::Refused { .. })));
    }
    let change = desk.change(vec![set(&line, "progress", Value::Int(100))]);
    make(&mut opened.store, &mut opened.world, &change);
}

#[test]
#[cfg(unix)]
fn file_and_folder_are_for_the_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    let path = desk.file();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert_eq!(mode(&path.with_file_name("test.dvo.lock")), 0o600);
}

/// Skipped where the system lets us write anyway (root).
#[test]
#[cfg(unix)]
fn what_cannot_be_written_to_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    let path = desk.file();
    let folder = path.parent().unwrap();
    fs::remove_file(folder.join("test.dvo.lock")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o500)).unwrap();
    let before = bytes(&path);
    if fs::write(folder.join("probe"), "").is_err() {
        let refused = store::open(&path, Mode::ReadWrite).map(drop);
        assert!(matches!(refused, Err(StoreError::Permission { .. })), "{refused:?}");
        let mut opened = store::open(&path, Mode::ReadOnly).unwrap();
        opened.store.checked().unwrap();
        let line = first(&opened.world, &kinds::AGENDA_LINE);
        let change = desk.change(vec![set(&line, "progress", Value::Int(1))]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::ReadOnly { .. })));
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
        let refused = store::open(&path, Mode::ReadWrite).map(drop);
        assert!(matches!(refused, Err(StoreError::ReadOnly { .. })), "{refused:?}");
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(bytes(&path), before);
}
