//! Files of every version that ever was open, and are copied aside first.

use crate::help::{Desk, open};
use dvo::{
    catalogue::{
        Edit, Id, Value,
        kinds::{self, district},
    },
    store::{self, Mode, StoreError, backup},
};
use std::path::Path;

const STEPS: [&str; 2] = [
    include_str!("../../assets/migrations/001-network.sql"),
    include_str!("../../assets/migrations/002-year-agenda.sql"),
];

/// A file as version `version` of the program left it, with one district in it.
fn old_file(path: &Path, version: usize) -> Id {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let id = Id::now_v7();
    let conn = rusqlite::Connection::open(path).unwrap();
    STEPS[..version].iter().for_each(|step| conn.execute_batch(step).unwrap());
    conn.execute_batch(&format!(
        "PRAGMA application_id = {}; PRAGMA user_version = {version};
         INSERT INTO site (id, time) VALUES ('{}', '2025-01-01T00:00:00Z');
         INSERT INTO district (id, name) VALUES ('{id}', 'Twente');",
        store::APPLICATION_ID,
        Id::now_v7()
    ))
    .unwrap();
    id
}

#[test]
fn an_older_file_is_copied_aside_and_brought_up_to_date() {
    for version in 1..=2 {
        let mut desk = Desk::new();
        let path = desk.path();
        let id = old_file(&path, version);
        assert!(matches!(store::open(&path, Mode::ReadOnly), Err(StoreError::Older { .. })));
        assert!(backup::list(&path).is_empty());

        let mut opened = open(&path);
        assert_eq!(opened.world.get(id).unwrap().get(district::NAME), "Twente");
        let aside = backup::list(&path);
        assert_eq!(aside.iter().map(|backup| backup.reason).collect::<Vec<_>>(), [backup::Reason::Migration]);
        backup::verify(&aside[0].path).unwrap();
        let agenda = desk.record(&kinds::AGENDA, &[("district", Value::Ref(id)), ("year", Value::Int(2026))]);
        opened.store.commit(&desk.change(vec![Edit::Create(agenda)])).unwrap();
        opened.store.set_setting("lang", "nl").unwrap();
        drop(opened);
        assert_eq!(open(&path).world.len(), 2);
        let findings = store::check::check(&path).findings;
        assert!(findings.iter().all(|finding| finding.what != "schema"), "{findings:?}");
    }
}

#[test]
fn an_older_file_that_is_damaged_is_left_alone() {
    let desk = Desk::new();
    let path = desk.path();
    old_file(&path, 1);
    crate::help::tamper(&path, "UPDATE district SET public = 7");
    let before = crate::help::bytes(&path);
    assert!(matches!(store::open(&path, Mode::ReadWrite), Err(StoreError::Damaged { .. })));
    assert_eq!(crate::help::bytes(&path), before);
}
