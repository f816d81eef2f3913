//! The store from outside: what the rest of the program relies on.

#![allow(clippy::unwrap_used)]

mod help;
mod keep;
mod speed;
