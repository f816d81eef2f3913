//! WHAT HAPPENS: the state of the program and how it changes. `update` does no input or output and reads no clock:
//! what it wants of the outside it returns as [`Effect`]s, whose results come back as [`Msg`]s.

pub mod bindings;
mod browse;
pub mod card;
pub mod command;
mod erasing;
mod exporting;
pub mod finding;
mod folder;
pub mod form;
mod forming;
pub mod grid;
pub mod joining;
mod keeping;
pub mod key;
pub mod layer;
mod leaving;
pub mod list;
mod listing;
pub mod matrix;
pub mod meeting;
mod money;
mod msg;
pub mod news;
mod picking;
mod place;
mod pointing;
pub mod presenting;
pub mod publishing;
mod records;
mod results;
pub mod search;
pub mod sheet;
pub mod state;
pub mod tabs;
pub mod timeline;
mod told;
mod typing;
mod update;
mod views;
mod whereabouts;
mod year_agenda;

pub use keeping::wrong;
pub use key::{Key, Keyboard};
pub use msg::{Effect, ExportAsk, Exported, LeftAlone, Logged, Msg, Target, Trouble};
pub use state::State;
