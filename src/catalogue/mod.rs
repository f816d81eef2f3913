//! WHAT EXISTS: kinds, fields, values, records, changes and the world they live in.

pub mod at;
pub mod change;
pub mod choice;
pub mod decimal;
pub mod describe;
pub mod field;
mod held;
pub mod id;
pub mod kind;
pub mod kinds;
pub mod lang;
mod meant;
pub mod name;
pub mod part;
pub mod period;
mod pointers;
pub mod record;
mod suppose;
pub mod text;
pub mod types;
pub mod validity;
pub mod value;
pub mod world;

pub use at::{At, Choice};
pub use change::{Action, Change, Edit};
pub use decimal::Decimal;
pub use field::{Field, Found};
pub use id::{Id, Ids};
pub use kind::{Column, Kind};
pub use lang::Lang;
pub use meant::Meant;
pub use period::Period;
pub use record::Record;
pub use types::Type;
pub use value::Value;
pub use world::World;
