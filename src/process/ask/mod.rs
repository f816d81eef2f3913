//! WHAT IS ASKED before something larger is done: the questions stand in a form like any record's, the answers are
//! edits. An ask is described like a kind, but nothing of it is kept in the file.

pub mod address;
pub mod adopt;
pub mod carry_to;
pub mod fix;
pub mod hand_over;
pub mod plan_meetings;
pub mod postpone;
pub mod reason;
pub mod sleep;

use crate::catalogue::{Action, At, Edit, Id, Ids, Kind, Record, World, at::Any, kind::Fault};

pub use address::ADDRESS;
pub use adopt::{ADOPT, adopting};
pub use carry_to::{CARRY_TO, asked, taken};
pub use fix::{FIX, fixing};
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
    pub replaces: Option<Replaces>,
    /// What the answers come to for these records.
    ///
    /// # Errors
    /// The field whose answer cannot be used, and why.
    pub answer: Answer,
}

/// The field of a kind that the answer to the question of this name takes the place of.
pub type Replaces = fn(&Kind, question: &str) -> Option<At<Any>>;

/// The edits that answers come to.
pub type Answer = fn(&World, &mut Ids, &Record, &[Id]) -> Result<Vec<Edit>, Fault>;

/// Every ask.
pub static ALL: [&Ask; 9] = [&PLAN_MEETINGS, &POSTPONE, &ADDRESS, &CARRY_TO, &HAND_OVER, &SLEEP, &ADOPT, &REASON, &FIX];

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
