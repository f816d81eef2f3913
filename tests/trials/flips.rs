//! One bit turned over, anywhere in the file: whatever of a record or of the log it changes, `check` finds.

use super::{length, seed, support};
use dvo::catalogue::{Ids, Record, kinds, name};
use dvo::store::{self, Mode, check::check};
use rusqlite::{Connection, types::Value};
use std::{fs, path::Path};
use support::chance::Chance;

/// A small file that was worked in: made, changed, deleted, with notes.
fn worked_in(path: &Path, chance: &mut Chance) {
    let mut ids = Ids::new(1_900_000_000_000, seed());
    fs::write(path, support::templates::reference()).unwrap();
    let mut opened = store::open(path, Mode::ReadWrite).unwrap();
    for _ in 0..150 {
        let change = chance.change(&opened.world, &mut ids);
        opened.store.commit(&change).unwrap();
        opened.world.apply(&change).unwrap();
    }
    let private = |record: &Record| record.has(name::NOTES);
    assert!(opened.world.all().filter(|record| private(record)).count() > 3, "nobody noted anything");
}

/// Everything the records and the log say; `None` when that cannot be read any more.
fn all(path: &Path) -> Option<Vec<Vec<Value>>> {
    let conn = Connection::open(path).ok()?;
    let mut tables: Vec<String> = ["change", "change_field", "chain"].map(str::to_owned).to_vec();
    for kind in kinds::ALL {
        tables.push(kind.name.to_owned());
        let lists = kind.fields.iter().filter(|field| matches!(field.ty, dvo::catalogue::Type::Refs(_)));
        tables.extend(lists.map(|field| format!("{}_{}", kind.name, field.name)));
    }
    let mut all = Vec::new();
    for table in tables {
        // As it lies in the file: by no index.
        let mut rows = conn.prepare(&format!("SELECT * FROM \"{table}\" NOT INDEXED")).ok()?;
        let columns = rows.column_count();
        let mut rows = rows.query([]).ok()?;
        loop {
            match rows.next() {
                Ok(Some(row)) => all.push((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>().ok()?),
                Ok(None) => break,
                Err(_) => return None,
            }
        }
    }
    Some(all)
}

#[test]
fn a_bit_that_changes_a_record_or_the_log_is_found() {
    let wanted = length(40, 600);
    let folder = support::templates::folder();
    let (whole, flipped) = (folder.path().join("whole.dvo"), folder.path().join("flipped.dvo"));
    let mut chance = Chance::new(seed());
    worked_in(&whole, &mut chance);
    assert!(check(&whole).is_sound(), "{:?}", check(&whole).findings);
    let (bytes, before) = (fs::read(&whole).unwrap(), all(&whole).unwrap());
    let (mut harmful, mut tried) = (0, 0);
    while harmful < wanted {
        let (at, bit) = (chance.below(bytes.len()), chance.below(8));
        let mut other = bytes.clone();
        other[at] ^= 1 << bit;
        fs::write(&flipped, &other).unwrap();
        tried += 1;
        if all(&flipped).as_ref() == Some(&before) {
            continue;
        }
        harmful += 1;
        assert!(!check(&flipped).is_sound(), "bit {bit} of byte {at}, seed {}", seed());
        assert!(fs::read(&flipped).unwrap() == other, "it was written to");
    }
    println!("flips: {tried} bits turned over, {harmful} changed something, each was found");
}
