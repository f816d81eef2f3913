//! WHAT EXISTS: kinds, fields, values, records, changes and the world they live in.

pub mod lang;
pub mod period;
pub mod text;

pub use lang::Lang;
