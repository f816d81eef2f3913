//! Clocks that are wrong: changes keep their order, and say what the clock said.

use crate::help::{Desk, open};
use dvo::{
    catalogue::{Action, Change, Edit, Id, Value, kinds},
    store::{self, Store},
};
use jiff::{SignedDuration, Timestamp};
use std::path::Path;

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

fn commit(desk: &mut Desk, store: &mut Store, moment: Timestamp) -> Id {
    let theme = desk.record(&kinds::THEME, &[("name", Value::text("Jeugd"))]);
    let id = theme.id;
    store.commit_at(&Change::new(desk.ids.next_id(), Action::New, vec![Edit::Create(theme)]), moment).unwrap();
    id
}

/// The logical times in the file, in the order in which the changes were made.
fn clocks(path: &Path) -> Vec<i64> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut clocks = conn.prepare("SELECT clock FROM change WHERE seq > 0 ORDER BY seq").unwrap();
    clocks.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_clock_that_goes_back_or_stands_still_does_not_turn_the_order_round() {
    let mut desk = Desk::new();
    let path = desk.path();
    let (noon, earlier) = (at("2026-06-15T12:00:00Z"), at("2026-06-15T09:00:00Z"));
    let mut store = store::create(&path, &[], noon).unwrap();
    let made = [noon, noon, earlier].map(|moment| (commit(&mut desk, &mut store, moment), moment));
    drop(store);
    // Also when the program was started anew meanwhile.
    let mut store = open(&path).store;
    let last = commit(&mut desk, &mut store, earlier);
    for (id, moment) in made.into_iter().chain([(last, earlier)]) {
        assert_eq!(store.history(id).unwrap()[0].time, moment, "what the clock said is kept");
    }
    drop(store);
    let clocks = clocks(&path);
    assert_eq!(clocks.len(), 4);
    assert!(clocks.is_sorted_by(|one, next| one < next), "{clocks:?}");
    assert!(i128::from(clocks[3] - 10) < noon.as_nanosecond());
}

#[test]
fn a_clock_that_was_far_ahead_is_told_and_dates_nothing_that_comes_after() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut store = open(&path).store;
    let (wrong, right) = (at("2099-03-12T10:00:00Z"), at("2026-06-15T12:00:00Z"));
    commit(&mut desk, &mut store, wrong);
    let after = commit(&mut desk, &mut store, right);
    drop(store);
    let store = open(&path).store;
    assert_eq!(store.history(after).unwrap()[0].time, right);
    let changed: Vec<Id> =
        store.changed_since(at("2026-06-15T11:00:00Z"), 9).unwrap().iter().map(|one| one.id).collect();
    assert!(changed.contains(&after));
    assert_eq!(store.changed_since(right + SignedDuration::from_secs(1), 9).unwrap().len(), 1, "only what says 2099");
    assert_eq!(store.ahead(right).unwrap(), wrong + SignedDuration::from_nanos(1));
    assert_eq!(store.ahead(wrong - SignedDuration::from_hours(23)), None);
    assert!(clocks(&path).is_sorted_by(|one, next| one < next));
}

#[test]
fn what_changed_in_the_same_second_is_told_apart_by_its_fraction() {
    let mut desk = Desk::new();
    let path = desk.path();
    let (whole, half) = (at("2026-06-15T12:00:00Z"), at("2026-06-15T12:00:00.5Z"));
    let mut store = store::create(&path, &[], whole).unwrap();
    let first = commit(&mut desk, &mut store, whole);
    let second = commit(&mut desk, &mut store, half);
    let since = |moment| -> Vec<Id> { store.changed_since(moment, 9).unwrap().iter().map(|one| one.id).collect() };
    assert_eq!(since(half), [second]);
    assert_eq!(since(whole), [second, first]);
    assert!(since(half + SignedDuration::from_nanos(1)).is_empty());
}
