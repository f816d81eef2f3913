//! The files that are measured with.

#[path = "../support/synthetic.rs"]
mod synthetic;

use dvo::catalogue::name;
use dvo::store;
use std::{
    fmt,
    path::PathBuf,
    sync::{Mutex, OnceLock},
};
use synthetic::lived::{self, How};

/// How much there is in a file.
#[derive(Clone, Copy, Debug)]
pub enum Size {
    /// So many records, nine in ten of them lines, people and documents; nothing in the log.
    Records(usize),
    /// So many years as they are lived, of fifteen meetings each.
    Years(i16),
}

/// Both sorts, a small one, a usual one and a big one.
pub const SIZES: [Size; 6] = [
    Size::Records(1_000),
    Size::Records(10_000),
    Size::Records(100_000),
    Size::Years(1),
    Size::Years(10),
    Size::Years(30),
];

/// Those that were lived in.
pub const LIVED: [Size; 3] = [Size::Years(1), Size::Years(10), Size::Years(30)];

/// Those with more than a thousand lines.
pub const MANY_LINES: [Size; 3] = [Size::Records(10_000), Size::Records(100_000), Size::Years(30)];

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Size::Records(records) => write!(f, "{records} records"),
            Size::Years(years) => write!(f, "{years} years"),
        }
    }
}

/// A file of this size, made once for all benchmarks.
pub fn file(size: Size) -> PathBuf {
    static MADE: OnceLock<(tempfile::TempDir, Mutex<()>)> = OnceLock::new();
    let (folder, making) = MADE.get_or_init(|| (tempfile::tempdir().expect("a temporary folder"), Mutex::new(())));
    let path = folder.path().join(format!("{size}.dvo"));
    let _one = making.lock().expect("no other bench failed");
    if path.exists() {
        return path;
    }
    match size {
        Size::Records(records) => {
            let records = synthetic::records(records, 1).expect("the assets load");
            let own = records.iter().find(|record| record.get(name::NAME) == "IJsselland").expect("a district").id;
            let mut store = store::create(&path, &records, jiff::Timestamp::now()).expect("a new file");
            store.set_setting("own", &own.to_string()).expect("a setting");
        }
        Size::Years(years) => drop(lived::make(&path, How { years, meetings: 15, seed: 1 }).expect("a new file")),
    }
    path
}
