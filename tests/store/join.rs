//! Joining in a file: whatever two records are joined, of whatever kind, no link to the one that went is left, the file
//! is sound, and taking it back gives world and file as they were.

use crate::help::{content, open};
use dvo::{
    catalogue::{Action, Decimal, Field, Id, Ids, Kind, Period, Record, Type, Value, World, kinds, name},
    process::{admit, join, same, sound},
    store::{self, Opened, check},
};
use std::collections::{BTreeMap, BTreeSet};

/// Chance that can be repeated (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A network of records of every kind, linked at random: few values, so that many are alike. What goes one way leads to
/// what was made before.
fn network(seed: u64) -> Vec<Record> {
    let (mut dice, mut ids) = (Dice(seed), Ids::new(1_700_000_000_000, seed));
    let mut there: BTreeMap<usize, Vec<Id>> = BTreeMap::new();
    let mut made: Vec<Record> = Vec::new();
    for kind in kinds::ALL {
        for _ in 0..2 + dice.below(3) {
            let record = Record::new(ids.next_id(), kind);
            there.entry(kind.index).or_default().push(record.id);
            made.push(record);
        }
    }
    for record in &mut made {
        let kind = record.kind;
        // What was before is always empty.
        for (place, field) in kind.fields.iter().enumerate().filter(|(_, field)| !field.past) {
            let must = kind.required.iter().any(|any| any.first() == Some(&field.name));
            if must || dice.below(3) > 0 {
                record.set_at(place, value(&mut dice, &there, record.id, field));
            }
        }
    }
    made
}

fn value(dice: &mut Dice, there: &BTreeMap<usize, Vec<Id>>, own: Id, field: &Field) -> Value {
    let links = |dice: &mut Dice, kind: &Kind, many: usize| {
        let known: Vec<Id> = there[&kind.index].iter().copied().filter(|id| !field.acyclic || *id < own).collect();
        let mut ids: Vec<Id> = Vec::new();
        for _ in 0..many.min(known.len()) {
            let id = dice.of(&known);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    };
    let day = |text: &str| Value::Period(Period::from_edtf(text).unwrap());
    match field.ty {
        Type::Text | Type::LongText | Type::Phone | Type::Place | Type::Email => {
            Value::text(dice.of(&["Aa", "áá", "Bé", "C\u{2019}s"]))
        }
        Type::Int(least, _) => Value::Int(least + dice.below(2) as i64),
        Type::Decimal(places, least, _) => Value::Decimal(Decimal::new(least + dice.below(2) as i64, places)),
        Type::Flag => Value::Flag(dice.below(2) == 0),
        Type::Choice(words) => Value::Choice(dice.of(&words[..words.len().min(2)])),
        Type::Time => Value::Time(if field.name == "begins" { 540 } else { 600 }),
        Type::Period if field.name == name::FROM.name => day(dice.of(&["2020", "2021-03"])),
        Type::Period if field.name == name::UNTIL.name => day(dice.of(&["2022", "2029-12-31"])),
        Type::Period => day("2026-09-14"),
        Type::Ref(kind) => links(dice, kind, 1).first().copied().map_or(Value::Empty, Value::Ref),
        Type::Refs(kind) => {
            let many = dice.below(4);
            Value::refs(links(dice, kind, many))
        }
    }
}

/// Two records of a kind that can be joined, those that look alike now and then.
fn two(dice: &mut Dice, world: &World) -> Option<(Record, Record)> {
    let pairs = same::pairs(world);
    if dice.below(2) == 0 && !pairs.is_empty() {
        let pair = &pairs[dice.below(pairs.len())];
        return Some((pair.one.clone(), pair.other.clone()));
    }
    let all: Vec<&Record> = world.of(dice.of(&kinds::ALL)).collect();
    let (one, other) = (dice.below(all.len()), dice.below(all.len()));
    (all.len() > 1 && one != other).then(|| (all[one].clone(), all[other].clone()))
}

#[test]
fn whatever_is_joined_is_whole_and_is_taken_back() {
    let (mut done, mut refused) = (BTreeSet::new(), 0);
    for seed in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("net.dvo");
        drop(store::create(&path, &network(seed), jiff::Timestamp::now()).unwrap());
        let Opened { mut store, mut world, .. } = open(&path);
        world.set_today(jiff::civil::date(2026, 9, 14));
        let (mut dice, mut ids) = (Dice(seed + 100), Ids::new(1_800_000_000_000, seed));
        for round in 0..12 {
            let Some((keep, gone)) = two(&mut dice, &world) else { continue };
            let Ok(mut plan) = join::plan(&world, &keep, &gone) else { continue };
            for asked in &mut plan.asked {
                (0..dice.below(3)).for_each(|_| asked.turn(false));
            }
            let change = plan.change(&world, ids.next_id(), Vec::new());
            assert_eq!(change.action, Action::Merge(keep.id));
            let change = match admit::admit(&mut world, &mut ids, change, &[]) {
                Ok(admitted) => admitted.into_change(),
                // What one chooses may not agree; but never a link that leads nowhere, or round.
                Err(all) => {
                    let own = all.iter().all(|one| one.id == keep.id);
                    let links = ["problem-nowhere", "problem-itself", "problem-circle", "problem-required"];
                    assert!(own && all.iter().all(|one| !links.contains(&one.fault.problem)), "{all:?}");
                    refused += 1;
                    continue;
                }
            };
            let before = content(&world);
            store.commit(&change).unwrap();
            world.apply(&change).unwrap();
            let what = format!("{} {seed}.{round}", keep.kind.name);
            assert!(world.get(gone.id).is_none() && world.pointing_at(gone.id).is_empty(), "{what}");
            assert!(world.all().flat_map(Record::links).all(|(_, to)| world.get(to).is_some()), "{what}");
            let twice = |record: &Record| {
                record
                    .values()
                    .iter()
                    .any(|value| value.ids().iter().collect::<BTreeSet<_>>().len() < value.ids().len())
            };
            assert!(!world.all().any(twice), "{what}: one twice in a list");
            assert!(sound::circles(&world).is_empty(), "{what}");
            assert!(world.all().all(|record| record.links().all(|(_, to)| to != record.id)), "{what}: itself");
            drop(store);
            let report = check::check(&path);
            assert!(report.is_sound(), "{what}: {:?}", report.findings);
            let opened = open(&path);
            assert_eq!(content(&opened.world), content(&world), "{what}");
            store = opened.store;
            done.insert(keep.kind.name);
            if dice.below(2) == 0 {
                let undo = store.undoable().unwrap().unwrap();
                assert_eq!(undo.action, Action::Undo(change.id));
                store.commit(&undo).unwrap();
                world.apply(&undo).unwrap();
                assert_eq!(content(&world), before, "{what}");
            }
        }
        drop(store);
        assert!(check::check(&path).is_sound());
        assert_eq!(content(&open(&path).world), content(&world));
    }
    assert!(done.len() > 15 && refused < 20, "{} kinds, {refused} refused", done.len());
}

/// What is told of a joining is in the history of both, also once it was taken back.
#[test]
fn both_have_it_in_their_history() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("net.dvo");
    let mut ids = Ids::new(1_700_000_000_000, 3);
    let mut theme = |title: &str| {
        let mut record = Record::new(ids.next_id(), &kinds::THEME);
        record.set(name::NAME, title);
        record
    };
    let (keep, gone) = (theme("Jeugd"), theme("Jeugd"));
    drop(store::create(&path, &[keep.clone(), gone.clone()], jiff::Timestamp::now()).unwrap());
    let Opened { mut store, mut world, .. } = open(&path);
    let plan = join::plan(&world, &keep, &gone).unwrap();
    let change = plan.change(&world, ids.next_id(), Vec::new());
    assert_eq!(change.edits.len(), 1, "nothing of the one that stays changes");
    store.commit(&change).unwrap();
    world.apply(&change).unwrap();
    let told = |store: &store::Store, id: Id| -> Vec<(String, Option<Id>)> {
        let entries = store.history(id).unwrap().into_iter();
        entries.map(|entry| (entry.action.word().to_owned(), entry.joined.map(|one| one.id))).collect()
    };
    let loaded = ("load".to_owned(), None);
    assert_eq!(told(&store, keep.id), [("merge".to_owned(), Some(gone.id)), loaded.clone()]);
    assert_eq!(told(&store, gone.id), [("merge".to_owned(), None), loaded.clone()]);
    assert_eq!(store.deleted().unwrap().len(), 1, "it can be brought back");
    let step = store.step_back().unwrap().unwrap();
    assert_eq!(step.of, Action::Merge(keep.id));
    store.commit(&step.change).unwrap();
    assert_eq!(told(&store, keep.id)[0], ("undo".to_owned(), Some(gone.id)));
    assert_eq!(told(&store, gone.id)[0], ("undo".to_owned(), None));
    let again = store.step_again().unwrap().unwrap();
    store.commit(&again.change).unwrap();
    assert_eq!(told(&store, keep.id)[0], ("redo".to_owned(), Some(gone.id)));
}
