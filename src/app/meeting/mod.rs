//! The meeting at the desk: its agenda and minutes in one view ([`sitting`]), lists to go through before something
//! larger is done ([`checklist`]), and the commands for what is asked first ([`asking`]).

mod asking;
mod cancelling;
pub mod checklist;
mod clock;
mod conduct;
mod minutes;
mod prepare;
pub mod sitting;

pub use checklist::Checklist;
pub use sitting::Sitting;
