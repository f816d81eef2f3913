//! What holds for every kind, every sentence, every key and every file, so that none of them needs a test of its own.

#![allow(clippy::unwrap_used)]

mod asked;
mod catalogue;
mod house;
mod keys;
mod labels;
mod lists;
mod locales;
mod migrations;
mod reading;
mod said;
mod source;
mod validity;
mod words;
