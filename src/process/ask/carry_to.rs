//! Where one thing that comes back goes, and what it will be called there. The answer changes a row of the list that is
//! shown when a meeting is closed; nothing is kept until that list is accepted.

use super::Ask;
use crate::{
    catalogue::{Action, Id, Record, Value, choice::choice, describe::kind, kind::PLAIN, kinds as k},
    process::meeting::carry::{Carry, To},
};

choice! {
    /// Where what comes back goes.
    pub enum Where {
        Next = "next",
        Meeting = "meeting",
        Period = "period",
        Agenda = "agenda",
        Nowhere = "nowhere",
    }
}

kind! {
    /// Where a row goes.
    pub KIND = "carry_to" [super::FIRST + 2] {
        SUBJECT: text("subject"),
        WHERE: choice::<Where>("where"),
        TO_MEETING: link("to_meeting", &k::MEETING),
        TO_PERIOD: period("to_period").certain(),
        TO_AGENDA: link("to_agenda", &k::AGENDA),
    }
    required: &[&[SUBJECT.name], &[WHERE.name]],
    ..PLAIN
}

/// Asks where something goes.
pub static CARRY_TO: Ask =
    Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: None, answer: |_, _, _, _| Ok(Vec::new()) };

/// The questions with what a row says now.
pub fn asked(id: Id, row: &Carry) -> Record {
    let mut record = Record::new(id, &KIND);
    let goes = match &row.to {
        To::Next => Where::Next,
        To::Meeting(id) => {
            record.set(TO_MEETING, *id);
            Where::Meeting
        }
        To::Period(period) => {
            record.set(TO_PERIOD, *period);
            Where::Period
        }
        To::Agenda(id) => {
            record.set(TO_AGENDA, *id);
            Where::Agenda
        }
        To::Nowhere => Where::Nowhere,
    };
    record.set(WHERE, goes).set(SUBJECT, Value::text(&row.subject));
    record
}

/// The row as it was answered. It goes where the choice says; a meeting, a period or an agenda that was named counts only
/// when it was chosen.
///
/// # Errors
/// The field that is still to be filled in.
pub fn taken(record: &Record, row: &Carry) -> Result<Carry, &'static str> {
    let to = match record.get(WHERE) {
        Some(Where::Meeting) => To::Meeting(record.get(TO_MEETING).ok_or(TO_MEETING.name)?),
        Some(Where::Period) => To::Period(record.get(TO_PERIOD).ok_or(TO_PERIOD.name)?),
        Some(Where::Agenda) => To::Agenda(record.get(TO_AGENDA).ok_or(TO_AGENDA.name)?),
        Some(Where::Nowhere) => To::Nowhere,
        Some(Where::Next) | None => To::Next,
    };
    Ok(Carry { to, subject: record.get(SUBJECT).to_owned(), ..row.clone() })
}
