//! The long trials: random keys, random edits taken back and done again, the program killed while it writes.
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
mod keys;
mod kill;
#[path = "../support/mod.rs"]
mod support;
mod undo;

/// As many in `cargo test`, as many in the long version.
fn length(short: usize, long: usize) -> usize {
    if std::env::var("DVO_TRIALS").is_ok_and(|word| word == "long") { long } else { short }
}

fn seed() -> u64 {
    std::env::var("DVO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_260_914)
}
