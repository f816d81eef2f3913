//! Put to sleep: until when, and why. What comes of it is no change of a record but a setting of the file; nothing of
//! what the signal is about changes by not looking at it.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Id, Kind, Record, Value,
        field::{period, text},
        kind::Fault,
    },
    process::signals::sleep::{self, Sleep},
};

static KIND: Kind = questions(
    "sleep",
    5,
    &[period("until_period"), text("why"), text("signal").behind()],
    &[&["until_period"], &["why"]],
);

/// Asks until when a signal may sleep.
pub static SLEEP: Ask = Ask {
    kind: &KIND,
    action: Action::Edit,
    shown_first: false,
    replaces: None,
    answer: |world, _, asked, _| match (asked.get("until_period").as_period(), world.today()) {
        (Some(until), Some(today)) if until.start() <= today => Err(Fault::new("until_period", "problem-not-ahead")),
        _ => Ok(Vec::new()),
    },
};

/// The questions about this signal.
pub fn asked_of(id: Id, signal: &str) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set("signal", Value::text(signal));
    record
}

/// The setting that the answers come to, for a signal about this record.
pub fn setting(answered: &Record, about: Id) -> Option<(String, String)> {
    let sleep = Sleep { until: answered.get("until_period").as_period()?, why: answered.str("why").to_owned() };
    Some((sleep::key(answered.str("signal"), about), sleep.spelled()))
}
