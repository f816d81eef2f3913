//! The store from outside: what the rest of the program relies on.
#![allow(clippy::unwrap_used)]

mod backup;
mod check;
mod clock;
mod doubt;
mod full;
mod help;
mod join;
mod keep;
mod migrate;
mod numbers;
mod past;
mod recent;
mod sites;
mod speed;
mod sums;
mod undo;
mod writer;
