//! What is kept is what was given.

use crate::help::{Desk, content, first, make, open, set};
use dvo::{
    catalogue::{
        Action, Change, Edit, Value, World,
        kinds::{self, agenda_line, plan},
    },
    store::{self, Draft, Mode, StoreError},
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

#[test]
fn history_tells_what_happened_newest_first() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let seat = first(&opened.world, &kinds::SEAT);
    let change = desk.change(vec![set(&seat, "post", Value::text("adviseur"))]);
    make(&mut opened.store, &mut opened.world, &change);
    let gone = opened.world.get(seat.id).unwrap().clone();
    let delete = desk.change(vec![Edit::Delete(gone.clone())]);
    make(&mut opened.store, &mut opened.world, &delete);

    let history = opened.store.history(seat.id).unwrap();
    assert_eq!(history.len(), 3);
    assert_eq!((history[0].record.clone(), history[0].exists), (Some(gone.clone()), false));
    assert_eq!(history[1].field.map(|field| field.name), Some("post"));
    assert_eq!((history[1].before.clone(), history[1].after.as_str()), (Value::Empty, "adviseur"));
    assert_eq!(history[1].change, change.id);
    assert_eq!((history[2].record.clone(), history[2].exists), (Some(seat.clone()), true));
    assert_eq!(history[2].action, Action::Load);

    let deleted = opened.store.deleted().unwrap();
    assert_eq!(deleted.iter().map(|(_, record)| record).collect::<Vec<_>>(), [&gone]);
    let back = Change::new(desk.ids.next_id(), Action::BringBack, vec![Edit::Create(gone)]);
    make(&mut opened.store, &mut opened.world, &back);
    assert!(opened.store.deleted().unwrap().is_empty());
}

#[test]
fn what_others_link_to_stays() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let before = content(&opened.world);
    for kind in [&kinds::PERSON, &kinds::THEME, &kinds::ORGANISATION, &kinds::GROUP] {
        let change = desk.change(vec![Edit::Delete(first(&opened.world, kind))]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::Linked { .. })), "{}", kind.name);
    }
    let nowhere = set(&first(&opened.world, &kinds::SEAT), "person", Value::Ref(desk.ids.next_id()));
    let change = desk.change(vec![nowhere]);
    assert!(matches!(opened.store.commit(&change), Err(StoreError::Linked { .. })));
    assert_eq!(opened.store.undoable().unwrap(), None);
    drop(opened);
    assert_eq!(content(&open(&path).world), before);
}

#[test]
fn one_change_may_delete_in_any_order() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let mut edits: Vec<Edit> = opened.world.all().cloned().map(Edit::Delete).collect();
    for turned in [false, true] {
        if turned {
            edits.reverse();
        }
        let change = desk.change(edits.clone());
        make(&mut opened.store, &mut opened.world, &change);
        assert!(opened.world.is_empty());
        let undo = opened.store.undoable().unwrap().unwrap();
        make(&mut opened.store, &mut opened.world, &undo);
    }
    let wanted = content(&opened.world);
    drop(opened);
    assert_eq!(content(&open(&path).world), wanted);
}

#[test]
fn an_edit_made_from_something_else_is_refused() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let plan = first(&opened.world, &kinds::PLAN);
    let mut other = line.clone();
    other.set(agenda_line::SUBJECT, "Nooit geweest");
    let mut other_plan = plan.clone();
    other_plan.set(plan::OWNERS, Value::Empty);
    let unknown = desk.record(&kinds::THEME, &[("name", Value::text("Nieuw"))]);
    for edit in [
        set(&other, "subject", Value::text("Anders")),
        set(&other_plan, "owners", Value::Empty),
        set(&unknown, "name", Value::text("Anders")),
        Edit::Delete(other),
        Edit::Delete(unknown),
    ] {
        let fine = set(&line, "progress", Value::Int(80));
        let change = desk.change(vec![fine, edit.clone()]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::Stale { .. })), "{edit:?}");
    }
    drop(opened);
    assert_eq!(open(&path).world.get(line.id), Some(&line));
}

#[test]
fn what_the_file_does_not_take_is_refused_whole() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let too_long = "x".repeat(70_000);
    for (field, value) in [
        ("progress", Value::Int(101)),
        ("subject", Value::Empty),
        ("result", Value::text(&too_long)),
        ("progress", Value::text("veel")),
    ] {
        let change = desk.change(vec![set(&line, "number", Value::text("1")), set(&line, field, value)]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::Refused { .. })), "{field}");
    }
    drop(opened);
    assert_eq!(open(&path).world.get(line.id), Some(&line));
}

#[test]
fn settings_and_drafts_are_kept() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut store = open(&path).store;
    let draft = |key: &str, body: &str| Draft {
        key: key.to_owned(),
        time: "2026-03-01T10:00:00Z".parse().unwrap(),
        body: body.to_owned(),
    };
    store.set_setting("lang", "en").unwrap();
    store.set_setting("lang", "nl").unwrap();
    store.set_setting("sort.person", "name").unwrap();
    store.set_setting("sort.person", "").unwrap();
    store.put_draft(&draft("person", "{}")).unwrap();
    store.put_draft(&draft("person", "{\"surname\":\"Lente\"}")).unwrap();
    store.put_draft(&draft("theme", "{}")).unwrap();
    store.drop_draft("theme").unwrap();
    drop(store);
    let store = open(&path).store;
    assert_eq!(store.setting("lang").as_deref(), Some("nl"));
    assert_eq!(store.settings().unwrap(), [("lang".to_owned(), "nl".to_owned())]);
    assert_eq!(store.drafts().unwrap(), [draft("person", "{\"surname\":\"Lente\"}")]);
}
