//! A file that is made with a past: the same in every way as one in which it was made step by step.

use crate::help::Desk;
use dvo::{
    catalogue::{Action, Change, Edit, Record, Value, kinds},
    store::{self, Mode, StoreError},
};
use jiff::Timestamp;

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

fn make(desk: &mut Desk, name: &str) -> (Record, Change) {
    let theme = desk.record(&kinds::THEME, &[("name", Value::text(name))]);
    let change = Change::new(desk.ids.next_id(), Action::New, vec![Edit::Create(theme.clone())]);
    (theme, change)
}

#[test]
fn what_was_done_in_the_past_is_dated_then_and_can_be_taken_back_now() {
    let mut desk = Desk::new();
    let seed = desk.seed();
    let (first, then) = make(&mut desk, "Jaarwisseling");
    let (second, later) = make(&mut desk, "Mensenhandel");
    let (begun, one, other) = (at("2009-03-02T08:00:00Z"), at("2009-03-02T08:01:00Z"), at("2011-10-30T16:20:05Z"));
    let made = store::create_lived(&desk.path(), &seed, begun, |store| {
        store.commit_at(&then, one)?;
        store.commit_at(&later, other)?;
        let back = store.undoable()?.expect("something to take back");
        store.commit_at(&back, other)?;
        let again = store.redoable()?.expect("something to do again");
        store.commit_at(&again, other)
    })
    .unwrap();
    assert_eq!(made.history(first.id).unwrap()[0].time, one);
    let actions: Vec<&str> = made.history(second.id).unwrap().iter().map(|entry| entry.action.word()).collect();
    assert_eq!(actions, ["redo", "undo", "new"]);
    drop(made);
    assert!(store::check::check(&desk.path()).is_sound());
    let mut opened = store::open(&desk.path(), Mode::ReadWrite).unwrap();
    assert_eq!(opened.world.len(), seed.len() + 2);
    for gone in [second, first] {
        let back = opened.store.undoable().unwrap().unwrap();
        opened.store.commit(&back).unwrap();
        opened.world.apply(&back).unwrap();
        assert!(opened.world.get(gone.id).is_none());
    }
    assert!(opened.store.undoable().unwrap().is_none());
}

#[test]
fn a_past_that_cannot_be_kept_leaves_no_file() {
    let mut desk = Desk::new();
    let seed = desk.seed();
    let (_, then) = make(&mut desk, "Jaarwisseling");
    let twice = store::create_lived(&desk.path(), &seed, Timestamp::UNIX_EPOCH, |store| {
        store.commit_at(&then, Timestamp::UNIX_EPOCH)?;
        store.commit_at(&then, Timestamp::UNIX_EPOCH)
    });
    assert!(twice.is_err());
    assert!(!matches!(twice, Err(StoreError::Exists { .. })));
    let left = std::fs::read_dir(desk.path().parent().unwrap()).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).filter(|name| name != "test.dvo.lock").collect();
    assert!(left.is_empty(), "{left:?}");
}
