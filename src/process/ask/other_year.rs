//! A line is put into another year than that of its agenda: does it go to the agenda of that year? What comes of the
//! answer is worked out with the form it was asked in (see [`crate::process::year_agenda::other_year`]).

use super::Ask;
use crate::catalogue::{Action, Id, Record, describe::kind, kind::PLAIN};

kind! {
    /// Whether it goes along.
    pub KIND = "other_year" [super::FIRST + 11] {
        MOVES: flag("moves"),
    }
    required: &[&[MOVES.name]],
    ..PLAIN
}

/// Asks whether a line goes to the agenda of the year it is put into.
pub static OTHER_YEAR: Ask = Ask::new(&KIND, Action::Edit, |_, _, _, _| Ok(Vec::new()));

/// The question with what is meant mostly: it does.
pub fn moving(id: Id) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(MOVES, true);
    record
}
