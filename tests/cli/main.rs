//! The program as a shell sees it: what it prints, what it writes, and how it ends.

#![allow(clippy::unwrap_used)]

mod briefing;
mod damage;
mod export;
mod file;
mod find;
mod help;
mod papers;
mod report;
mod restore;
#[cfg(unix)]
mod screen;
mod shell;
mod signals;
#[path = "../support/sitting.rs"]
mod sitting;
