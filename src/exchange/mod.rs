//! WHAT GOES OUT AND IN.

pub mod csv;
pub mod export;
pub mod names;
mod said;
pub mod seed;
