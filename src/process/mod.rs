//! WHAT IT MEANS: pure functions over the world.

pub mod admit;
pub mod ask;
pub mod begin;
pub mod briefing;
pub mod contributions;
pub mod depend;
pub mod entail;
pub mod find;
pub mod findable;
pub mod meeting;
pub mod narrow;
pub mod opened;
pub mod order;
pub mod papers;
pub mod portfolio;
pub mod priorities;
pub mod recipients;
pub mod resolve;
pub mod scope;
pub mod seating;
pub mod select;
pub mod signals;
pub mod strategy;
pub mod worked_out;
pub mod year;
pub mod year_agenda;
