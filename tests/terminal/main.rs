//! The program itself in a real pseudo-terminal: what it takes it gives back, whatever happens.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod early;
mod input;
mod leaving;
mod minutes;
mod pty;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/synthetic.rs"]
#[allow(dead_code)]
mod synthetic;
mod tour;
