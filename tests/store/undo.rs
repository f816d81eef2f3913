//! Whatever was done is taken back and done again exactly, also with restarts between.

use crate::help::{Desk, content, make, open, set};
use dvo::{
    catalogue::{Action, Change, Decimal, Edit, Id, Kind, Record, Type, Value, World, kinds},
    store::{self, Machine, Mode, Opened, check},
};
use proptest::prelude::*;

/// What a user may do next; numbers choose among what there is.
#[derive(Clone, Debug)]
enum Step {
    Set(usize, usize, u8),
    Several(usize, u8),
    New(usize, u8),
    Delete(usize),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        5 => (any::<usize>(), any::<usize>(), any::<u8>()).prop_map(|(who, what, how)| Step::Set(who, what, how)),
        1 => (any::<usize>(), any::<u8>()).prop_map(|(which, how)| Step::Several(which, how)),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(which, how)| Step::New(which, how)),
        2 => any::<usize>().prop_map(Step::Delete),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

/// A value that fits the field, or nothing.
fn value(world: &World, ty: Type, how: u8) -> Value {
    let how = usize::from(how);
    let targets = |kind: &str| -> Vec<Id> {
        kinds::named(kind).into_iter().flat_map(|kind| world.of(kind)).map(|record| record.id).collect()
    };
    match ty {
        Type::Int(min, max) => Value::Int(min + (how as i64).min(max - min)),
        Type::Decimal(places, least, most) => Value::Decimal(Decimal::new((least + how as i64).min(most), places)),
        Type::Time => Value::Time(how as u16),
        Type::Flag => Value::Flag(how % 2 == 0),
        Type::Choice(words) => Value::Choice(words[how % words.len()]),
        Type::Period if how % 4 == 0 => Value::in_words(["doorlopend", "\"n.t.b.\"", "2026"][how % 3]),
        Type::Period => Value::Period(dvo::catalogue::Period::day(jiff::civil::date(2026, 1, 1 + (how % 28) as i8))),
        Type::Ref(kind) => targets(kind.name).get(how % 5).map_or(Value::Empty, |id| Value::Ref(*id)),
        Type::Refs(kind) => Value::refs(targets(kind.name).into_iter().cycle().skip(how % 3).take(how % 4).collect()),
        _ => Value::text(["Één \"tekst\"\nmet regels", "'; DROP TABLE theme", "x"][how % 3]),
    }
}

/// Only what a form would let through: a field that must be known is not emptied.
fn fits(kind: &Kind, field: usize, value: &Value) -> bool {
    !(value.is_empty() && kind.required.contains(&&[kind.fields[field].name][..]))
}

fn edits(desk: &mut Desk, world: &World, step: &Step) -> Vec<Edit> {
    let some = |at: usize| world.all().nth(at % world.len().max(1)).cloned();
    let setting = |record: &Record, field: usize, how: u8| {
        let field = field % record.kind.fields.len();
        let after = if how.is_multiple_of(5) { Value::Empty } else { value(world, record.kind.fields[field].ty, how) };
        let same = after == *record.at(field);
        (!same && fits(record.kind, field, &after)).then(|| set(record, record.kind.fields[field].name, after))
    };
    match step {
        Step::Set(who, what, how) => some(*who).and_then(|record| setting(&record, *what, *how)).into_iter().collect(),
        Step::Several(which, how) => {
            let kind = kinds::ALL[which % kinds::ALL.len()];
            world.of(kind).flat_map(|record| [0, 3, 4].map(|field| setting(record, field, *how))).flatten().collect()
        }
        Step::New(which, how) => {
            let kind = kinds::ALL[which % kinds::ALL.len()];
            let mut record = Record::new(desk.ids.next_id(), kind);
            for (place, field) in kind.fields.iter().enumerate() {
                record.set_at(place, value(world, field.ty, how.wrapping_mul(place as u8 + 1)));
            }
            let complete = (0..kind.fields.len()).all(|place| fits(kind, place, record.at(place)));
            if complete { vec![Edit::Create(record)] } else { Vec::new() }
        }
        Step::Delete(who) => {
            let Some(record) = some(*who) else { return Vec::new() };
            let free = world.pointing_at(record.id).iter().all(|(by, _)| by.id == record.id);
            if free { vec![Edit::Delete(record)] } else { Vec::new() }
        }
        Step::Undo | Step::Redo | Step::Reopen => Vec::new(),
    }
}

fn back(opened: &mut Opened) -> bool {
    let Some(undo) = opened.store.undoable().unwrap() else { return false };
    make(&mut opened.store, &mut opened.world, &undo);
    true
}

fn again(opened: &mut Opened) -> bool {
    let Some(redo) = opened.store.redoable().unwrap() else { return false };
    make(&mut opened.store, &mut opened.world, &redo);
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undone_is_as_it_was_and_redone_as_it_became(steps in proptest::collection::vec(step(), 1..30)) {
        let mut desk = Desk::new();
        let path = desk.file();
        let mut opened = open(&path);
        let start = content(&opened.world);
        // The states that undo and redo must pass through, by hand.
        let (mut past, mut future) = (Vec::new(), Vec::new());
        for step in &steps {
            let now = content(&opened.world);
            match step {
                Step::Undo => {
                    prop_assert_eq!(back(&mut opened), !past.is_empty());
                    if let Some(state) = past.pop() {
                        prop_assert_eq!(&content(&opened.world), &state);
                        future.push(now);
                    }
                }
                Step::Redo => {
                    prop_assert_eq!(again(&mut opened), !future.is_empty());
                    if let Some(state) = future.pop() {
                        prop_assert_eq!(&content(&opened.world), &state);
                        past.push(now);
                    }
                }
                Step::Reopen => {
                    drop(opened);
                    opened = open(&path);
                    prop_assert_eq!(&content(&opened.world), &now);
                }
                step => {
                    let edits = edits(&mut desk, &opened.world, step);
                    if !edits.is_empty() {
                        let change = Change::new(desk.ids.next_id(), Action::Edit, edits);
                        make(&mut opened.store, &mut opened.world, &change);
                        past.push(now);
                        future.clear();
                    }
                }
            }
        }
        let end = content(&opened.world);
        let mut taken_back = 0;
        while back(&mut opened) {
            taken_back += 1;
        }
        prop_assert_eq!(&content(&opened.world), &start);
        drop(opened);
        let mut opened = open(&path);
        prop_assert_eq!(&content(&opened.world), &start);
        for _ in 0..taken_back {
            prop_assert!(again(&mut opened));
        }
        prop_assert_eq!(&content(&opened.world), &end);
        drop(opened);
        prop_assert_eq!(&content(&open(&path).world), &end);
        prop_assert!(check::check(&path).is_sound(), "{:?}", check::check(&path));
    }

    /// Two who write to one file in turn: whatever the other did, taking back and doing again goes on, and the file is
    /// sound.
    #[test]
    fn nobody_gets_stuck_on_what_another_did(
        steps in proptest::collection::vec((any::<bool>(), step()), 1..40),
    ) {
        let mut desk = Desk::new();
        let path = desk.file();
        let computers = ["a", "b"].map(|name| Machine::at(&desk.folder.path().join(name)));
        let at = |who: bool| store::open_on(&path, Mode::ReadWrite, Some(&computers[usize::from(who)])).unwrap();
        let (mut here, mut opened) = (false, at(false));
        for (who, step) in &steps {
            if here != *who {
                drop(opened);
                (here, opened) = (*who, at(*who));
            }
            let before = opened.store.site();
            match step {
                Step::Undo => drop(back(&mut opened)),
                Step::Redo => drop(again(&mut opened)),
                Step::Reopen => {
                    let now = content(&opened.world);
                    drop(opened);
                    opened = at(here);
                    prop_assert_eq!(&content(&opened.world), &now);
                    prop_assert_eq!(opened.store.site(), before);
                }
                step => {
                    let edits = edits(&mut desk, &opened.world, step);
                    if !edits.is_empty() {
                        let change = Change::new(desk.ids.next_id(), Action::Edit, edits);
                        make(&mut opened.store, &mut opened.world, &change);
                    }
                }
            }
        }
        for who in [false, true] {
            drop(opened);
            opened = at(who);
            while back(&mut opened) {}
        }
        drop(opened);
        prop_assert!(check::check(&path).is_sound(), "{:?}", check::check(&path));
    }
}
