//! A full disk loses nothing but the edit that did not fit, and says so.
//!
//! On a disk of its own: `mount -t tmpfs -o size=2m tmpfs /mnt/small`, then
//! `TMPDIR=/mnt/small cargo test --test store full -- --ignored`.

use crate::help::{Desk, content, first, make, open, set};
use dvo::{
    catalogue::{Value, kinds},
    store::{StoreError, backup, check},
};
use std::fs;

#[test]
#[ignore = "needs a disk of 2 MB"]
fn a_full_disk_loses_nothing() {
    let mut desk = Desk::new();
    let path = desk.file();
    let room = desk.folder.path().join("room");
    fs::write(&room, vec![0; 300_000]).unwrap();
    let mut opened = open(&path);
    let id = first(&opened.world, &kinds::AGENDA_LINE).id;
    let mut refused = None;
    for round in 0..1_000 {
        let line = opened.world.get(id).unwrap().clone();
        let text = format!("{round} ").repeat(3_000);
        let change = desk.change(vec![set(&line, "result", Value::text(&text))]);
        match opened.store.commit(&change) {
            Ok(()) => opened.world.apply(&change).unwrap(),
            Err(error) => {
                refused = Some((error, change));
                break;
            }
        }
    }
    let (error, change) = refused.unwrap();
    assert!(matches!(error, StoreError::DiskFull { .. }), "{error:?}");
    assert!(matches!(
        backup::take(&opened.store, jiff::Timestamp::now(), backup::Reason::Asked),
        Err(StoreError::DiskFull { .. })
    ));
    assert!(backup::list(&path).is_empty());
    assert!(matches!(opened.store.commit(&change), Err(StoreError::DiskFull { .. })));
    let wanted = content(&opened.world);
    drop(opened);
    fs::remove_file(&room).unwrap();

    let mut opened = open(&path);
    assert_eq!(content(&opened.world), wanted);
    make(&mut opened.store, &mut opened.world, &change);
    drop(opened);
    let report = check::check(&path);
    assert!(report.is_sound(), "{report:?}");
}
