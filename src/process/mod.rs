//! WHAT IT MEANS: pure functions over the world.

pub mod ask;
pub mod depend;
pub mod find;
pub mod findable;
pub mod meeting;
pub mod order;
pub mod select;
pub mod signals;
