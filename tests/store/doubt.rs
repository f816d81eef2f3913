//! A doubtful file is never written to, and what is wrong is said in its own words.

use crate::help::{Desk, bytes, content, cut_short, first, open, set, tamper};
use dvo::{
    catalogue::{Value, kinds},
    store::{self, Health, Mode, StoreError},
};
use std::{fs, path::Path};

/// Opens it both ways; gives the key of the error, and holds that not a byte changed.
fn refusal(path: &Path) -> &'static str {
    let before = bytes(path);
    let keys = [Mode::ReadOnly, Mode::ReadWrite].map(|mode| match store::open(path, mode) {
        Ok(_) => "opened",
        Err(error) => {
            assert!(error.args().iter().any(|(name, _)| *name == "path"));
            error.key()
        }
    });
    assert_eq!(keys[0], keys[1]);
    assert_eq!(bytes(path), before);
    keys[0]
}

#[test]
fn opening_never_makes_a_file_and_making_never_takes_one() {
    let mut desk = Desk::new();
    let path = desk.path();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(matches!(store::open(&path, Mode::ReadWrite), Err(StoreError::NotFound { .. })));
    assert!(!path.exists());
    fs::write(&path, "van iemand anders").unwrap();
    let seed = desk.seed();
    let made = store::create(&path, &seed, jiff::Timestamp::now()).map(drop);
    assert!(matches!(made, Err(StoreError::Exists { .. })));
    assert_eq!(bytes(&path), b"van iemand anders");
    let mut names: Vec<_> =
        fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.retain(|name| name != "test.dvo" && name != "test.dvo.lock");
    assert!(names.is_empty(), "{names:?}");
}

#[test]
fn what_is_no_file_of_ours_is_left_alone() {
    let mut desk = Desk::new();
    let good = bytes(&desk.file());
    let path = desk.path();
    let put = |content: &[u8]| {
        fs::write(&path, content).unwrap();
        refusal(&path)
    };
    assert_eq!(put(b""), "not-a-database");
    assert_eq!(put(b"SQLite"), "not-a-database");
    assert_eq!(put(&[0; 4096]), "not-a-database");
    let noise: Vec<u8> = (0..20_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    assert_eq!(put(&noise), "not-a-database");
    for part in [1, 2, 3] {
        assert_eq!(put(&good[..good.len() * part / 4]), "damaged");
    }
    assert_eq!(put(&good[..good.len() - 1]), "damaged");
    assert!(matches!(store::open(path.parent().unwrap(), Mode::ReadOnly), Err(StoreError::NotADatabase { .. })));
}

#[test]
fn files_of_others_and_of_newer_versions_are_left_alone() {
    let mut desk = Desk::new();
    let path = desk.file();
    tamper(&path, "PRAGMA user_version = 99");
    assert_eq!(refusal(&path), "newer");
    tamper(&path, "PRAGMA user_version = 0");
    assert_eq!(refusal(&path), "damaged");
    tamper(&path, "PRAGMA user_version = 3; PRAGMA application_id = 1");
    assert_eq!(refusal(&path), "foreign");
}

#[test]
fn a_lying_file_is_damaged() {
    for lie in [
        "UPDATE agenda_line SET status = 'onbekend'",
        "UPDATE agenda_line SET progress = 101",
        "UPDATE agenda_line SET period = '2026-13-45'",
        "UPDATE agenda_line SET subject = ''",
        "UPDATE agenda_line SET subject = CAST(x'ff41' AS TEXT)",
        "UPDATE district SET public = 2",
        "UPDATE seat SET id = upper(id)",
        "UPDATE seat SET id = 'x'",
        "UPDATE seat SET person = 'x'",
        "UPDATE seat SET id = (SELECT id FROM theme)",
        "UPDATE plan_owners SET record = (SELECT id FROM theme)",
        "UPDATE plan_owners SET target = 'x'",
        "DROP TABLE theme",
        "DROP TABLE plan_owners",
        "ALTER TABLE theme DROP COLUMN notes",
        "DELETE FROM site",
        "UPDATE site SET id = 'x'",
    ] {
        let mut desk = Desk::new();
        let path = desk.file();
        tamper(&path, lie);
        assert_eq!(refusal(&path), "damaged", "{lie}");
    }
}

#[test]
fn damage_found_behind_the_first_screen_stops_writing() {
    for lie in ["UPDATE seat SET person = (SELECT id FROM theme)", "UPDATE change SET id = 'x'"] {
        let mut desk = Desk::new();
        let path = desk.file();
        tamper(&path, lie);
        let before = bytes(&path);
        let mut opened = open(&path);
        assert!(matches!(opened.store.checked(), Err(StoreError::Damaged { .. })), "{lie}");
        assert!(matches!(opened.store.status(), Health::Damaged(_)));
        let line = first(&opened.world, &kinds::AGENDA_LINE);
        let change = desk.change(vec![set(&line, "progress", Value::Int(1))]);
        assert!(matches!(opened.store.commit(&change), Err(StoreError::Damaged { .. })));
        assert!(matches!(opened.store.set_setting("lang", "nl"), Err(StoreError::Damaged { .. })));
        drop(opened);
        assert_eq!(bytes(&path), before);
        assert!(store::backup::list(&path).is_empty());
    }
}

#[test]
fn flipped_bits_are_never_a_panic() {
    let mut desk = Desk::new();
    let path = desk.file();
    let good = bytes(&path);
    let mut found = 0;
    for round in 0..60_usize {
        let mut flipped = good.clone();
        let at = if round < 20 { round * 5 } else { round * 7_919_317 % good.len() };
        flipped[at] ^= 1 << (round % 8);
        fs::write(&path, &flipped).unwrap();
        match store::open(&path, Mode::ReadWrite) {
            Ok(mut opened) => found += usize::from(opened.store.checked().is_err()),
            Err(_) => found += 1,
        }
        found += usize::from(!store::check::check(&path).is_sound());
    }
    assert!(found > 20, "{found}");
}

#[test]
fn triggers_of_others_do_nothing() {
    let mut desk = Desk::new();
    let path = desk.file();
    tamper(&path, "CREATE TRIGGER evil AFTER UPDATE ON agenda_line BEGIN DELETE FROM seat; END");
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    opened.store.commit(&desk.change(vec![set(&line, "progress", Value::Int(1))])).unwrap();
    drop(opened);
    assert_eq!(open(&path).world.of(&kinds::SEAT).count(), 1);
}

#[test]
fn a_write_cut_short_is_taken_back_by_a_writer_and_named_by_a_reader() {
    let mut desk = Desk::new();
    let path = desk.file();
    let wanted = content(&open(&path).world);
    let cut = cut_short(&path);
    assert_ne!(bytes(&cut), bytes(&path));
    let read = store::open(&cut, Mode::ReadOnly).map(drop);
    assert!(matches!(read, Err(StoreError::Unfinished { .. })), "{read:?}");
    let mut opened = open(&cut);
    assert_eq!(content(&opened.world), wanted);
    opened.store.checked().unwrap();
    drop(opened);
    assert_eq!(content(&store::open(&cut, Mode::ReadOnly).unwrap().world), wanted);
}

#[test]
fn what_an_earlier_file_left_is_not_played_into_a_new_one() {
    let mut desk = Desk::new();
    let path = desk.file();
    let journal = path.with_file_name("test.dvo-journal");
    let hot = {
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE change_field SET sum = hex(zeroblob(900))").unwrap();
        bytes(&journal)
    };
    assert!(hot.len() > 512);
    fs::remove_file(&path).unwrap();
    fs::write(&journal, &hot).unwrap();
    drop(store::create(&path, &[], jiff::Timestamp::now()).unwrap());
    let mut opened = open(&path);
    assert!(opened.world.is_empty());
    opened.store.checked().unwrap();
}
