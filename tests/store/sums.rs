//! What the file is held against: the sums of its records, the chain of its changes, and what is private beside them.

use crate::help::{Desk, bytes, first, make, open, set, tamper};
use dvo::{
    catalogue::{
        Action, Change, Edit, Value,
        kinds::{self, person},
    },
    store::{self, Machine, Mode, StoreError, check::check},
};
use std::path::Path;

fn found(path: &Path) -> Vec<&'static str> {
    let report = check(path);
    report.findings.iter().filter(|finding| !finding.harmless).map(|finding| finding.what).collect()
}

/// A file in which something was done.
fn worked_in(desk: &mut Desk) -> std::path::PathBuf {
    let path = desk.file();
    let mut opened = open(&path);
    for subject in ["Eerst", "Toen", "Nu"] {
        let line = first(&opened.world, &kinds::AGENDA_LINE);
        let change = desk.change(vec![set(&line, "subject", Value::text(subject))]);
        make(&mut opened.store, &mut opened.world, &change);
    }
    path
}

#[test]
fn a_log_cut_off_or_put_together_otherwise_is_found() {
    for (lie, what) in [
        ("DELETE FROM change_field WHERE change = 3; DELETE FROM change WHERE seq = 3", &["cut", "sum"][..]),
        // As if the last two had never been made, records and all.
        (
            "UPDATE agenda_line SET subject = 'Eerst' WHERE subject = 'Nu'; \
             DELETE FROM change_field WHERE change > 1; DELETE FROM change WHERE seq > 1",
            &["cut"],
        ),
        ("DELETE FROM change_field WHERE change = 2; DELETE FROM change WHERE seq = 2", &["chain", "cut"]),
        // A change of nobody, that changes nothing: made of the last one.
        (
            "INSERT INTO change SELECT 9, id, site, time, action, about, clock, 9, chain FROM change WHERE seq = 3",
            &["chain", "cut"],
        ),
        ("UPDATE change_field SET before = '\"Nooit\"' WHERE change = 3", &["chain"]),
        ("UPDATE change SET site = (SELECT id FROM change WHERE seq = 2) WHERE seq = 3", &["chain"]),
    ] {
        let mut desk = Desk::new();
        let path = worked_in(&mut desk);
        assert_eq!(found(&path), [""; 0]);
        tamper(&path, lie);
        assert_eq!(found(&path), what, "{lie}");
    }
}

/// One that is broken does not make all behind it suspect.
#[test]
fn a_broken_change_is_named_alone() {
    let mut desk = Desk::new();
    let path = worked_in(&mut desk);
    tamper(&path, "UPDATE change SET time = '2020-01-01T00:00:00.000000000Z' WHERE seq = 1");
    let told: Vec<String> =
        check(&path).findings.into_iter().filter(|one| !one.harmless).map(|one| one.detail).collect();
    assert_eq!(told, ["1 (2020-01-01T00:00:00.000000000Z)"]);
}

#[test]
fn a_broken_change_is_not_taken_back() {
    let mut desk = Desk::new();
    let path = worked_in(&mut desk);
    tamper(&path, "UPDATE change_field SET before = '\"Nooit\"' WHERE change = 3");
    let before = bytes(&path);
    let mut opened = open(&path);
    assert!(matches!(opened.store.undoable(), Err(StoreError::Damaged { .. })));
    drop(opened);
    assert!(bytes(&path) == before, "it was written to");
    // What is not broken still is.
    let mut desk = Desk::new();
    let path = worked_in(&mut desk);
    tamper(&path, "UPDATE change_field SET before = '\"Nooit\"' WHERE change = 1");
    let mut opened = open(&path);
    for left in ["Toen", "Eerst"] {
        let undo = opened.store.undoable().unwrap().unwrap();
        make(&mut opened.store, &mut opened.world, &undo);
        assert_eq!(first(&opened.world, &kinds::AGENDA_LINE).named("subject").as_str(), left);
    }
    assert!(opened.store.undoable().is_err());
}

fn texts(path: &Path, sql: &str) -> Vec<String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut rows = conn.prepare(sql).unwrap();
    rows.query_map([], |row| row.get::<_, Option<String>>(0))
        .unwrap()
        .map(|text| text.unwrap().unwrap_or_default())
        .collect()
}

/// Somebody's notes have rows of their own, whatever becomes of the record: they can be left out where changes travel.
#[test]
fn what_is_private_stands_apart_in_the_log() {
    let mut desk = Desk::new();
    let path = desk.file();
    let shared = || texts(&path, "SELECT sum FROM change_field WHERE kind = 'person' AND field <> 'notes'");
    let sums = shared();
    let mut opened = open(&path);
    let who = first(&opened.world, &kinds::PERSON);
    let edit = desk.change(vec![set(&who, "notes", Value::text("Belt nooit"))]);
    make(&mut opened.store, &mut opened.world, &edit);
    assert_eq!(shared(), sums, "the sum is of what is there for everyone");
    let seat = first(&opened.world, &kinds::SEAT);
    let gone = desk.change(vec![Edit::Delete(seat), Edit::Delete(first(&opened.world, &kinds::PERSON))]);
    make(&mut opened.store, &mut opened.world, &gone);
    let back = opened.store.undoable().unwrap().unwrap();
    make(&mut opened.store, &mut opened.world, &back);
    assert_eq!(shared(), [sums[0].as_str(), "", &sums[0]], "also where it comes back with other notes");
    let wholes =
        texts(&path, "SELECT ifnull(before, '') || ifnull(after, '') FROM change_field WHERE field <> 'notes'");
    assert!(wholes.iter().all(|text| !text.contains("notes") && !text.contains("Belt")), "{wholes:?}");
    let own =
        texts(&path, "SELECT ifnull(before, '-') || ' ' || ifnull(after, '-') FROM change_field WHERE field = 'notes'");
    let (first_said, then) = ("\"Belt liever\"", "\"Belt nooit\"");
    let wanted = [format!("- {first_said}"), format!("{first_said} {then}"), format!("{then} -"), format!("- {then}")];
    assert_eq!(own, wanted);
    assert_eq!(opened.world.get(who.id).unwrap().get(person::NOTES), "Belt nooit");
    // One line for each time it came or went, with all of it.
    let told = opened.store.history(who.id).unwrap();
    let whole: Vec<_> =
        told.iter().map(|entry| entry.record.as_ref().map(|one| one.get(person::NOTES).to_owned())).collect();
    let [then, first_said] = ["Belt nooit", "Belt liever"].map(|said| Some(said.to_owned()));
    assert_eq!(whole, [then.clone(), then, None, first_said]);
    drop(opened);
    assert_eq!(found(&path), [""; 0]);
}

/// A colleague deletes somebody of whom only I have notes: they are there when that one is brought back.
#[test]
fn what_is_private_survives_a_deletion_by_somebody_else() {
    let mut desk = Desk::new();
    let path = desk.file();
    let colleague = Machine::at(&desk.folder.path().join("colleague"));
    let mut opened = store::open_on(&path, Mode::ReadWrite, Some(&colleague)).unwrap();
    let who = first(&opened.world, &kinds::PERSON);
    let mut theirs = who.clone();
    theirs.set(person::NOTES, Value::Empty);
    let seat = first(&opened.world, &kinds::SEAT);
    let gone = Change::new(desk.ids.next_id(), Action::Delete, vec![Edit::Delete(seat), Edit::Delete(theirs.clone())]);
    opened.store.commit(&gone).unwrap();
    drop(opened);
    assert_eq!(found(&path), [""; 0]);
    let mut opened = open(&path);
    let deleted: Vec<_> = opened.store.deleted().unwrap().into_iter().map(|(_, record)| record).collect();
    assert!(deleted.contains(&who), "{deleted:?}");
    let back = Change::new(desk.ids.next_id(), Action::BringBack, vec![Edit::Create(who.clone())]);
    make(&mut opened.store, &mut opened.world, &back);
    assert_eq!(opened.world.get(who.id), Some(&who));
    // What I say of it is said: who has the notes and says otherwise is refused.
    theirs.set(person::NOTES, "Iets anders");
    let refused = desk.change(vec![Edit::Delete(theirs)]);
    assert!(matches!(opened.store.commit(&refused), Err(StoreError::Stale { .. })));
    drop(opened);
    assert_eq!(found(&path), [""; 0]);
}

/// Notes that were emptied before the record went do not come back with it.
#[test]
fn what_was_emptied_stays_empty() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let who = first(&opened.world, &kinds::PERSON);
    let emptied = desk.change(vec![set(&who, "notes", Value::Empty)]);
    make(&mut opened.store, &mut opened.world, &emptied);
    let who = first(&opened.world, &kinds::PERSON);
    let gone = desk.change(vec![Edit::Delete(first(&opened.world, &kinds::SEAT)), Edit::Delete(who.clone())]);
    make(&mut opened.store, &mut opened.world, &gone);
    let deleted = opened.store.deleted().unwrap();
    assert!(deleted.iter().any(|(_, record)| *record == who));
}
