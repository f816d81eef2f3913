//! The long trials: random keys, random edits taken back and done again, the program killed while it writes, bits of the
//! file turned over.
//!
//! `cargo test` runs short ones. At full length, with what they did in figures:
//!
//! ```sh
//! DVO_TRIALS=long cargo test --release --test trials -- --nocapture
//! ```
//!
//! `DVO_SEED=7` begins with another seed than the usual one.

#![allow(clippy::unwrap_used)]

mod events;
mod flips;
mod keys;
mod kill;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/synthetic.rs"]
#[allow(dead_code)]
mod synthetic;
mod undo;

use std::sync::OnceLock;
use synthetic::lived::{self, How};

/// As many in `cargo test`, as many in the long version.
fn length(short: usize, long: usize) -> usize {
    if std::env::var("DVO_TRIALS").is_ok_and(|word| word == "long") { long } else { short }
}

/// A file in which a year was lived, with all of it in the log.
fn lived() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| lived::bytes(How { years: 1, meetings: 15, seed: 3 }).unwrap())
}

fn seed() -> u64 {
    std::env::var("DVO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_260_914)
}
