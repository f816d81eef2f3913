//! The program itself in a real pseudo-terminal: what it takes it gives back, whatever happens.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod input;
mod leaving;
mod minutes;
mod pty;
#[path = "../support/mod.rs"]
mod support;
mod tour;
