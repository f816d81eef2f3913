//! The day of a coordinator: keys and clicks in; screen, file or document out.
//!
//! Every story begins with a file as the program makes it (new, or the example year) and looks only at what somebody at
//! the desk can see: the screen, the clipboard, an exported file, the file after a restart.

#![allow(clippy::unwrap_used)]

mod backups;
mod big_meeting;
mod charts;
mod documents;
mod drafts;
mod erasing;
mod finding;
mod first_day;
mod forms;
mod holding;
mod in_words;
mod joining;
mod languages;
mod law;
mod lists;
mod lived;
mod matrix;
mod meetings;
mod money;
mod mouse;
mod network;
mod papers;
mod picture;
mod presenting;
mod questions;
mod saved_views;
mod screens;
mod signals;
mod sites;
mod sources;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/synthetic.rs"]
#[allow(dead_code)]
mod synthetic;
mod timeline;
mod undo;
mod views;
mod year_life;
mod year_report;
