//! Where one thing that comes back goes, and what it will be called there. The answer changes a row of the list that is
//! shown when a meeting is closed; nothing is kept until that list is accepted.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Id, Kind, Record, Value,
        field::{choice, link, period, text},
    },
    process::meeting::carry::{Carry, To},
};

static KIND: Kind = questions(
    "carry_to",
    2,
    &[
        text("subject"),
        choice("where", &["next", "meeting", "period", "agenda", "nowhere"]),
        link("to_meeting", "meeting"),
        period("to_period"),
        link("to_agenda", "agenda"),
    ],
    &[&["subject"], &["where"]],
);

/// Asks where something goes.
pub static CARRY_TO: Ask =
    Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: None, answer: |_, _, _, _| Ok(Vec::new()) };

/// The questions with what a row says now.
pub fn asked(id: Id, row: &Carry) -> Record {
    let mut record = Record::new(id, &KIND);
    let word = match &row.to {
        To::Next => "next",
        To::Meeting(id) => {
            record.set("to_meeting", Value::Ref(*id));
            "meeting"
        }
        To::Period(period) => {
            record.set("to_period", Value::Period(*period));
            "period"
        }
        To::Agenda(id) => {
            record.set("to_agenda", Value::Ref(*id));
            "agenda"
        }
        To::Nowhere => "nowhere",
    };
    record.set("where", Value::Choice(word)).set("subject", Value::text(&row.subject));
    record
}

/// The row as it was answered. Who names a meeting, a period or an agenda means it, whatever the choice still says.
///
/// # Errors
/// The field that is still to be filled in.
pub fn taken(record: &Record, row: &Carry) -> Result<Carry, &'static str> {
    let to = match record.str("where") {
        "meeting" => To::Meeting(record.get("to_meeting").as_ref().ok_or("to_meeting")?),
        "period" => To::Period(record.get("to_period").as_period().ok_or("to_period")?),
        "agenda" => To::Agenda(record.get("to_agenda").as_ref().ok_or("to_agenda")?),
        "nowhere" => To::Nowhere,
        _ => To::Next,
    };
    Ok(Carry { to, subject: record.str("subject").to_owned(), ..row.clone() })
}
