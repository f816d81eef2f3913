//! Put to sleep: until when, and why. What comes of it is no change of a record but a setting of the file; nothing of
//! what the signal is about changes by not looking at it.

use super::Ask;
use crate::{
    catalogue::{
        Action, Id, Record, Value,
        describe::kind,
        kind::{Fault, PLAIN},
    },
    process::signals::sleep::{self, Sleep},
};

kind! {
    /// Until when a signal sleeps, and why.
    pub KIND = "sleep" [super::FIRST + 5] {
        UNTIL_PERIOD: period("until_period").certain(),
        WHY: text("why"),
        SIGNAL: text("signal").behind(),
    }
    required: &[&[UNTIL_PERIOD.name], &[WHY.name]],
    ..PLAIN
}

/// Asks until when a signal may sleep.
pub static SLEEP: Ask = Ask {
    kind: &KIND,
    action: Action::Edit,
    shown_first: false,
    replaces: None,
    answer: |world, _, asked, _| match (asked.get(UNTIL_PERIOD), world.today()) {
        (Some(until), Some(today)) if until.start() <= today => Err(Fault::new(UNTIL_PERIOD, "problem-not-ahead")),
        _ => Ok(Vec::new()),
    },
};

/// The questions about this signal.
pub fn asked_of(id: Id, signal: &str) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(SIGNAL, Value::text(signal));
    record
}

/// The setting that the answers come to, for a signal about this record.
pub fn setting(answered: &Record, about: Id) -> Option<(String, String)> {
    let sleep = Sleep { until: answered.get(UNTIL_PERIOD)?, why: answered.get(WHY).to_owned() };
    Some((sleep::key(answered.get(SIGNAL), about), sleep.spelled()))
}
