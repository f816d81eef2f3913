//! WHAT IS ASKED before something larger is done: the questions stand in a form like any record's, the answers are
//! edits. An ask is described like a kind, but nothing of it is kept in the file.

mod address;
mod adopt;
mod carry_to;
pub mod hand_over;
mod plan_meetings;
pub mod postpone;
mod reason;
pub mod sleep;

use crate::catalogue::{Action, Edit, Field, Id, Ids, Kind, Record, World, kind::Fault};

pub use address::ADDRESS;
pub use adopt::{ADOPT, adopting};
pub use carry_to::{CARRY_TO, asked, taken};
pub use hand_over::{HAND_OVER, handed};
pub use plan_meetings::{PLAN_MEETINGS, begun};
pub use postpone::POSTPONE;
pub use reason::REASON;
pub use sleep::SLEEP;

/// A row of questions.
pub struct Ask {
    /// The questions, as fields.
    pub kind: &'static Kind,
    /// What is done, as the history says it.
    pub action: Action,
    /// What will be made is shown before it is made.
    pub shown_first: bool,
    /// The field of a kind that the answer to a question takes the place of: what it holds now is shown beside it.
    pub replaces: Option<fn(&Kind, question: &str) -> Option<&'static str>>,
    /// What the answers come to for these records.
    ///
    /// # Errors
    /// The field whose answer cannot be used, and why.
    pub answer: Answer,
}

/// The edits that answers come to.
pub type Answer = fn(&World, &mut Ids, &Record, &[Id]) -> Result<Vec<Edit>, Fault>;

/// Every ask.
pub static ALL: [&Ask; 8] = [&PLAN_MEETINGS, &POSTPONE, &ADDRESS, &CARRY_TO, &HAND_OVER, &SLEEP, &ADOPT, &REASON];

/// The ask with these questions.
pub fn of(kind: &Kind) -> Option<&'static Ask> {
    ALL.into_iter().find(|ask| ask.kind == kind)
}

/// The questions of this name.
pub fn named(name: &str) -> Option<&'static Kind> {
    ALL.into_iter().map(|ask| ask.kind).find(|kind| kind.name == name)
}

/// Beyond every kind of record; asks are told apart by what is added.
const FIRST: usize = 1000;

/// Questions, as a kind that has no list, no title and no district.
const fn questions(
    name: &'static str,
    number: usize,
    fields: &'static [Field],
    required: &'static [&'static [&'static str]],
) -> Kind {
    Kind {
        name,
        index: FIRST + number,
        fields,
        required,
        check: None,
        follows: None,
        title: |_, _| String::new(),
        sort_name: |_, _| String::new(),
        seen_from: None,
        context: |_, _| String::new(),
        district: |_, _| None,
        columns: &[],
        export: &[],
        sort: "",
        finish: None,
        turns: None,
        ordered_in: None,
        weight: 0,
    }
}
