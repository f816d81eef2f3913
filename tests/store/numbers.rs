//! The number of inhabitants an organisation had goes to its reference year, and nothing is lost or changed by that.

use crate::{
    help::{content, make, open, tamper},
    migrate::{empty_file, there_and_back},
};
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Record, Value, World,
        kinds::{self as k, arrangement, organisation, population},
        outdated,
    },
    process::contributions::{Missing, of_year, shares},
    store::{self, Machine, Mode, Opened, check::check},
};
use std::{
    convert::Infallible,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// What the program of version 6 left of a file with two districts and six arrangements: numbers with and without their
/// year, and eleven changes; the last was taken back.
const NUMBERS: &str = include_str!("numbers.sql");
/// So many of those can be taken back; so many were.
const TO_TAKE_BACK: usize = 10;

fn old_file(folder: &TempDir, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    empty_file(&path, 6);
    tamper(&path, NUMBERS);
    path
}

fn named(world: &World, name: &str) -> Id {
    let mut all = world.of(&k::ORGANISATION).filter(|one| one.get(organisation::NAME) == name);
    all.next().unwrap_or_else(|| panic!("no {name}")).id
}

/// Numbers and years of an organisation, by year.
fn numbers(world: &World, of: Id) -> Vec<(Option<i64>, Option<i64>)> {
    let all = world.linked_by(of, population::ORGANISATION).into_iter();
    let mut all: Vec<_> = all.map(|one| (one.get(population::YEAR), one.get(population::INHABITANTS))).collect();
    all.sort_unstable();
    all
}

/// What each pays, arrangement by arrangement.
fn amounts(world: &World) -> Vec<Vec<Result<i64, Missing>>> {
    let years = [2024, 2026, 2027].into_iter();
    let all = years.flat_map(|year| of_year(world, year, |_| true));
    all.map(|one| one.shares.iter().map(|share| share.cents).collect()).collect()
}

/// Worked out by hand from what stood in the old file.
fn expected() -> Vec<Vec<Result<i64, Missing>>> {
    let unknown = Err(Missing::Inhabitants);
    vec![
        // Platform 2024, Twente: Borne, Gemeente Almelo, Hengelo, Rijssen-Holten at 3,333 cents.
        vec![Ok(78_329), Ok(241_646), Ok(269_973), Ok(126_654)],
        // Eenheid, all: with Ommen, Raalte and Wierden, at half a cent.
        vec![Ok(11_751), Ok(36_251), Ok(40_500), unknown, Ok(19_435), Ok(19_000), Ok(12_222)],
        // Leerkring, IJsselland: 1,25 cents, capped.
        vec![unknown, Ok(40_000), Ok(30_555)],
        // Piket, by hand.
        vec![Ok(12_345), Err(Missing::Amount)],
        // Samen: Borne, Hengelo, Raalte.
        vec![Ok(23_501), Ok(81_000), Ok(38_869)],
        // Platform 2027 at 2,5 cents.
        vec![Ok(58_753), Ok(181_253), Ok(202_500), Ok(95_000)],
    ]
}

fn change(ids: &mut Ids, edits: Vec<Edit>) -> Change {
    Change::new(ids.next_id(), Action::Edit, edits)
}

fn number(ids: &mut Ids, of: Id, year: i64, inhabitants: i64) -> Edit {
    let mut made = Record::new(ids.next_id(), &k::POPULATION);
    made.set(population::ORGANISATION, of).set(population::YEAR, year).set(population::INHABITANTS, inhabitants);
    Edit::Create(made)
}

fn sound(path: &Path) {
    let report = check(path);
    assert!(report.is_sound(), "{:?}", report.findings);
}

#[test]
fn each_number_goes_to_its_reference_year_and_no_amount_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_file(&folder, "a.dvo");
    let Opened { store, world, .. } = open(&path);
    for (name, expected) in [
        ("Gemeente Almelo", vec![(Some(2025), Some(72_501))]),
        ("Wierden", vec![(None, Some(24_444))]),
        ("Ommen", vec![(Some(2025), None)]),
        ("Hengelo", vec![(Some(2025), Some(81_000))]),
    ] {
        assert_eq!(numbers(&world, named(&world, name)), expected, "{name}");
    }
    let left = |one: &&Record| one.has(organisation::INHABITANTS) || one.has(organisation::INHABITANTS_YEAR);
    assert_eq!(world.of(&k::ORGANISATION).filter(left).count(), 0);
    assert_eq!(world.of(&k::POPULATION).count(), 7);
    assert_eq!(amounts(&world), expected());
    let year = |one: &Record| (one.get(arrangement::NAME).to_owned(), one.get(arrangement::INHABITANTS_YEAR));
    let years: Vec<_> = world.of(&k::ARRANGEMENT).map(year).collect();
    let expected = [
        ("Platform", Some(2025)),
        ("Platform", Some(2025)),
        ("Leerkring", None),
        ("Samen", Some(2025)),
        ("Eenheid", None),
        ("Piket", None),
    ];
    assert_eq!(years, expected.map(|(name, year)| (name.to_owned(), year)), "none is made up");
    let almelo = named(&world, "Gemeente Almelo");
    let history = store.history(outdated::population_of(almelo)).unwrap();
    assert_eq!(history[0].action, Action::Upkeep);
    assert!(store.history(almelo).unwrap().len() > 3, "what was said of it before can be read");
    drop(store);
    sound(&path);
}

/// What is known of another year changes nothing of what is paid now.
#[test]
fn a_number_of_another_year_leaves_earlier_amounts_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_file(&folder, "a.dvo");
    let mut ids = Ids::new(1_800_000_000_000, 3);
    let Opened { mut store, mut world, .. } = open(&path);
    let all: Vec<Id> =
        world.of(&k::ORGANISATION).filter(|one| one.get(organisation::NAME) != "Ommen").map(|one| one.id).collect();
    for year in [2028, 2029] {
        let made = all.iter().map(|of| number(&mut ids, *of, year, 1)).collect();
        let made = change(&mut ids, made);
        make(&mut store, &mut world, &made);
        assert_eq!(amounts(&world), expected(), "{year}");
    }
}

#[test]
fn what_could_be_taken_back_still_can_and_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_file(&folder, "a.dvo");
    let mut opened = open(&path);
    let (almelo, wierden) = (named(&opened.world, "Gemeente Almelo"), named(&opened.world, "Wierden"));
    // What was taken back last can be done again first.
    let redo = opened.store.redoable().unwrap().unwrap();
    make(&mut opened.store, &mut opened.world, &redo);
    assert_eq!(numbers(&opened.world, wierden), [(None, Some(1))]);
    assert_eq!(there_and_back(&mut opened), TO_TAKE_BACK + 1);
    let mut seen = Vec::new();
    while let Some(undo) = opened.store.undoable().unwrap() {
        make(&mut opened.store, &mut opened.world, &undo);
        let now = [almelo, wierden].map(|of| numbers(&opened.world, of)).concat();
        if seen.last() != Some(&now) {
            seen.push(now);
        }
    }
    let as_they_were = [
        [(Some(2025), Some(72_501)), (None, Some(24_444))],
        [(Some(2025), Some(72_501)), (None, Some(24_333))],
        [(Some(2024), Some(72_501)), (None, Some(24_333))],
        [(Some(2024), Some(72_000)), (None, Some(24_333))],
    ];
    assert_eq!(seen, as_they_were.map(Vec::from));
    drop(opened);
    sound(&path);
}

#[test]
fn what_was_deleted_with_its_number_comes_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_file(&folder, "a.dvo");
    let Opened { mut store, mut world, .. } = open(&path);
    let (_, losser) = store.deleted().unwrap().into_iter().next().unwrap();
    assert_eq!(losser.get(organisation::INHABITANTS), Some(23_000));
    let known = |_, id| Ok::<_, Infallible>(world.get(id).cloned());
    let Ok(edits) = outdated::translated(vec![Edit::Create(losser.clone())], known);
    let mut ids = Ids::new(1_800_000_000_000, 3);
    let back = change(&mut ids, edits);
    make(&mut store, &mut world, &back);
    assert_eq!(numbers(&world, losser.id), [(Some(2025), Some(23_000))]);
    drop(store);
    sound(&path);
}

/// Two who bring copies up to date apart make the same records of them.
#[test]
fn copies_that_are_brought_up_to_date_apart_agree() {
    let folder = tempfile::tempdir().unwrap();
    let [one, other] = ["a.dvo", "b.dvo"].map(|name| old_file(&folder, name));
    let machines = ["a", "b"].map(|name| Machine::at(&folder.path().join(name)));
    let open_on = |path: &Path, at: usize| store::open_on(path, Mode::ReadWrite, Some(&machines[at])).unwrap();
    let [one, other] = [open_on(&one, 0), open_on(&other, 1)];
    assert_eq!(content(&one.world), content(&other.world));
    assert_ne!(one.store.site(), other.store.site());
}

/// The site that goes on keeps being that one: nothing is written twice under one number.
#[test]
fn who_brings_a_file_up_to_date_goes_on_as_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_file(&folder, "a.dvo");
    let own = Machine::at(&folder.path().join("own"));
    let open_on = || store::open_on(&path, Mode::ReadWrite, Some(&own)).unwrap();
    let site = open_on().store.site();
    let Opened { mut store, mut world, .. } = open_on();
    assert_eq!(store.site(), site);
    assert!(store.undoable().unwrap().is_none(), "nothing of one's own was done yet");
    let mut ids = Ids::new(1_800_000_000_000, 3);
    let wierden = named(&world, "Wierden");
    let made = number(&mut ids, wierden, 2026, 25_000);
    let made = change(&mut ids, vec![made]);
    make(&mut store, &mut world, &made);
    let undo = store.undoable().unwrap().unwrap();
    make(&mut store, &mut world, &undo);
    assert_eq!(numbers(&world, wierden), [(None, Some(24_444))]);
    let piket = world.of(&k::ARRANGEMENT).last().unwrap();
    assert_eq!(shares(&world, piket).total, 12_345);
    drop(store);
    assert_eq!(open_on().store.site(), site);
    sound(&path);
}

/// What is not known stays so: an empty value is no value.
#[test]
fn a_file_without_numbers_has_nothing_moved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.dvo");
    empty_file(&path, 6);
    let plain: String = NUMBERS
        .split_inclusive(";\n")
        .filter(|row| ["\"file\"", "\"site\""].iter().any(|table| row.starts_with(&format!("INSERT INTO {table}"))))
        .collect();
    tamper(&path, &plain);
    let opened = open(&path);
    assert_eq!((opened.world.len(), opened.store.wrote().unwrap().len()), (0, 0));
    assert_eq!(Value::Empty, Value::default());
}
