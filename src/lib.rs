//! dvo: the safety network of a Dutch district, its people, groups and year agenda.

pub mod catalogue;
pub mod exchange;
pub mod process;
pub mod store;
