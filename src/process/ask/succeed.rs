//! Who sits somewhere, or answers for something, is replaced: from when on? Who sat there stays known, unless it was only
//! written down wrongly. What comes of the answer is worked out with the form it was asked in (see
//! [`crate::process::succession`]).

use super::Ask;
use crate::catalogue::{Action, Id, Period, Record, World, describe::kind, kind::PLAIN};

kind! {
    /// From when on, or that nobody is replaced.
    pub KIND = "succeed" [super::FIRST + 8] {
        FROM: period("from").certain(),
        CORRECTION: flag("correction"),
    }
    required: &[&[FROM.name]],
    ..PLAIN
}

/// Asks from when on somebody else holds what is changed.
pub static SUCCEED: Ask = Ask::new(&KIND, Action::Edit, |_, _, _, _| Ok(Vec::new()));

/// The questions with what is meant mostly: from today on.
pub fn from_today(id: Id, world: &World) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(FROM, world.today().map(Period::day)).set(CORRECTION, false);
    record
}
