//! WHAT GOES OUT AND IN.

pub mod csv;
pub mod names;
