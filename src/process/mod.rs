//! WHAT IT MEANS: pure functions over the world.

pub mod find;
