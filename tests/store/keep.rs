//! What is kept is what was given.

use crate::help::{Desk, content, first, make, open, set};
use dvo::{
    catalogue::{Edit, Value, World, kinds},
    store::{self, Mode, StoreError},
};

#[test]
fn a_new_file_holds_its_seed() {
    let mut desk = Desk::new();
    let seed = desk.seed();
    let store = store::create(&desk.path(), &seed, jiff::Timestamp::now()).unwrap();
    let site = store.site();
    drop(store);
    let opened = open(&desk.path());
    assert_eq!(content(&opened.world), content(&World::of_records(seed)));
    assert_eq!(opened.store.site(), site);
    assert!(opened.left_by.is_none());
}

#[test]
fn what_was_committed_is_there_after_reopening() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let plan = first(&opened.world, &kinds::PLAN);
    let city = first(&opened.world, &kinds::ORGANISATION);
    let extra = desk.record(&kinds::EVENT, &[("name", Value::text("Week van de veiligheid"))]);
    let change = desk.change(vec![
        set(&line, "subject", Value::text("Anders")),
        set(&line, "progress", Value::Empty),
        set(&plan, "owners", Value::refs(vec![city.id])),
        Edit::Create(extra),
        Edit::Delete(first(&opened.world, &kinds::SEAT)),
    ]);
    make(&mut opened.store, &mut opened.world, &change);
    let wanted = content(&opened.world);
    drop(opened);
    assert_eq!(content(&open(&path).world), wanted);
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let start = content(&opened.world);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let change = desk.change(vec![set(&line, "subject", Value::text("Anders"))]);
    make(&mut opened.store, &mut opened.world, &change);
    let end = content(&opened.world);
    drop(opened);

    let mut opened = open(&path);
    let undo = opened.store.undoable().unwrap().unwrap();
    make(&mut opened.store, &mut opened.world, &undo);
    assert_eq!(content(&opened.world), start);
    assert_eq!(opened.store.undoable().unwrap(), None);
    drop(opened);

    let mut opened = open(&path);
    let redo = opened.store.redoable().unwrap().unwrap();
    make(&mut opened.store, &mut opened.world, &redo);
    assert_eq!(content(&opened.world), end);
    assert_eq!(opened.store.redoable().unwrap(), None);
}

#[test]
fn a_reader_does_not_write() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = store::open(&path, Mode::ReadOnly).unwrap();
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let change = desk.change(vec![set(&line, "subject", Value::text("Anders"))]);
    assert!(matches!(opened.store.commit(&change), Err(StoreError::ReadOnly { .. })));
}
