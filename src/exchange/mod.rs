//! WHAT GOES OUT AND IN.

pub mod csv;
pub mod export;
pub mod names;
pub mod paper;
mod said;
pub mod seed;
pub mod table;
