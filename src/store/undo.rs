//! What can be taken back and what can be done again, worked out from the heads of the changes in the file.
//!
//! Taking back is a change of its own; it moves the change it is about from one stack to the other. Anything else the
//! user does goes on the first and clears the second. So the stacks are the same after a restart, and after the file was
//! brought to a newer version.

use super::{
    fault::Fault,
    log::{self, SEED},
    read,
    site::Site,
};
use crate::catalogue::{Action, Id};
use rusqlite::Connection;

/// A change by its number in the file and its identity.
pub(super) type Made = (i64, Id);

/// The two stacks; the last of each is next.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Stacks {
    done: Vec<Made>,
    undone: Vec<Made>,
}

impl Stacks {
    /// Reads them from the file. What others did is theirs to take back.
    pub(super) fn read(conn: &Connection, site: &Site) -> Result<Stacks, Fault> {
        let mut stacks = Stacks::default();
        let mut statement =
            conn.prepare("SELECT id, action, about, seq, site, number FROM change WHERE seq > ?1 ORDER BY seq")?;
        let mut rows = statement.query([SEED])?;
        while let Some(row) = rows.next()? {
            let by = read::id(row.get_ref(4)?).ok_or_else(|| Fault::Unfit("site of a change".to_owned()))?;
            if !site.made(by, row.get(5)?) {
                continue;
            }
            let (id, action) = log::who(row)?;
            stacks.push(row.get(3)?, id, action);
        }
        Ok(stacks)
    }

    /// Takes up a change that was made.
    pub(super) fn push(&mut self, seq: i64, id: Id, action: Action) {
        let moved = |from: &mut Vec<Made>, to: &mut Vec<Made>, about: Id| {
            if let Some(at) = from.iter().rposition(|(_, id)| *id == about) {
                to.push(from.remove(at));
            }
        };
        match action {
            Action::Undo(about) => moved(&mut self.done, &mut self.undone, about),
            Action::Redo(about) => moved(&mut self.undone, &mut self.done, about),
            // No user did that.
            Action::Upkeep => {}
            // Nothing before it is whole any more.
            Action::Erase => *self = Stacks::default(),
            _ => {
                self.done.push((seq, id));
                self.undone.clear();
            }
        }
    }

    /// The change to take back next.
    pub(super) fn to_undo(&self) -> Option<Made> {
        self.done.last().copied()
    }

    /// The change to do again next.
    pub(super) fn to_redo(&self) -> Option<Made> {
        self.undone.last().copied()
    }
}
