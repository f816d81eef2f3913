//! WHAT GOES OUT AND IN.

pub mod seed;
