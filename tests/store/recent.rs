//! What changed since a moment.

use super::help::Desk;
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Record, Value,
        kinds::{self, theme},
    },
    store::{self, Mode, Store},
};
use jiff::Timestamp;

fn commit(store: &mut Store, desk: &mut Desk, action: Action, edits: Vec<Edit>) {
    store.commit(&Change::new(desk.ids.next_id(), action, edits)).unwrap();
}

fn theme(desk: &mut Desk, name: &str) -> Record {
    desk.record(&kinds::THEME, &[("name", Value::text(name))])
}

fn changed(store: &Store, since: Timestamp, most: usize) -> Vec<(Id, bool, bool)> {
    let changed = store.changed_since(since, most).unwrap();
    changed.into_iter().map(|one| (one.id, one.made, one.gone)).collect()
}

#[test]
fn each_record_is_named_once_the_last_changed_first() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut store = store::open(&path, Mode::ReadWrite).unwrap().store;
    assert_eq!(changed(&store, Timestamp::MIN, 100), [], "what a file begins with is no change");
    let [first, second] = ["Wapens", "Jeugd"].map(|name| theme(&mut desk, name));
    commit(&mut store, &mut desk, Action::New, vec![Edit::Create(first.clone())]);
    commit(&mut store, &mut desk, Action::New, vec![Edit::Create(second.clone())]);
    std::thread::sleep(std::time::Duration::from_millis(5));
    let moment = Timestamp::now();
    let mut after = first.clone();
    after.set(theme::DESCRIPTION, "Toelichting").set(theme::ABBREVIATION, "W");
    let edits = Change::between(&first, &after);
    commit(&mut store, &mut desk, Action::Edit, edits);
    assert_eq!(changed(&store, Timestamp::MIN, 100), [(first.id, true, false), (second.id, true, false)]);
    assert_eq!(changed(&store, Timestamp::MIN, 1), [(first.id, true, false)]);
    assert_eq!(changed(&store, moment, 100), [(first.id, false, false)]);
    commit(&mut store, &mut desk, Action::Delete, vec![Edit::Delete(second.clone())]);
    assert_eq!(changed(&store, moment, 100), [(second.id, false, true), (first.id, false, false)]);
    assert_eq!(changed(&store, Timestamp::now(), 100), []);
}
