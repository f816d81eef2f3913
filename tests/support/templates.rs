//! The files tests begin with, each made once and then copied.

use dvo::{
    catalogue::{
        Ids, Record,
        kinds::{self, district},
    },
    exchange::seed,
    store,
};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The district of whoever sits at the desk.
pub const OWN: &str = "IJsselland";

fn ids() -> Ids {
    Ids::new(1_700_000_000_000, 11)
}

/// Reference data and the example year.
pub fn example() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| make(&seed::example(&mut ids()).unwrap(), true))
}

/// Reference data.
pub fn reference() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| make(&seed::reference().unwrap(), true))
}

/// Reference data, own district not chosen yet.
pub fn first_start() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| make(&seed::reference().unwrap(), false))
}

/// A folder for a test: in memory where there is such a place, because what is tested is not the disk.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A file of these records.
pub fn make(records: &[Record], own: bool) -> Vec<u8> {
    let folder = folder();
    let path = folder.path().join("begin.dvo");
    let mut store = store::create(&path, records, jiff::Timestamp::now()).unwrap();
    let district = records.iter().find(|record| *record.kind == kinds::DISTRICT && record.get(district::NAME) == OWN);
    if let (true, Some(district)) = (own, district) {
        store.set_setting("own", &district.id.to_string()).unwrap();
    }
    drop(store);
    std::fs::read(path).unwrap()
}
