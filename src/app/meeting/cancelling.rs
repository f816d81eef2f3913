//! A meeting that is cancelled or deleted: where what stands on its agenda goes is asked first, and done in the same
//! change. What nobody sends on waits, and is offered to the next agenda.

use super::checklist::{Checklist, Task};
use crate::{
    app::{Effect, State, layer::Layer},
    catalogue::{
        Change, Edit, Id,
        kinds::{self as k, meeting},
    },
    process::meeting::{
        Meeting,
        carry::{self, Carry, To},
    },
};

impl State {
    /// Asks where things go when a change cancels or deletes a meeting that leaves something; says whether it asks.
    pub(in crate::app) fn asks_where_to(&mut self, change: &Change) -> bool {
        let cancelled = meeting::Status::Cancelled.word();
        let leaves = |edit: &Edit| match edit {
            Edit::Delete(record) => (*record.kind == k::MEETING).then_some(record.id),
            Edit::Set { kind, id, field, after, .. } => {
                let cancels = **kind == k::MEETING && *field == meeting::STATUS.place && after.as_str() == cancelled;
                cancels.then_some(*id)
            }
            Edit::Create(_) => None,
        };
        let all: Vec<Id> = change.edits.iter().filter_map(leaves).collect();
        // Of several at once what is left waits.
        let [id] = all[..] else { return false };
        let Some(meeting) = Meeting::of(&self.world, id).filter(Meeting::waits_to_be_closed) else { return false };
        let rows: Vec<(Carry, To)> = carry::left(&meeting).into_iter().map(|row| (row.clone(), row.to)).collect();
        if rows.is_empty() {
            return false;
        }
        let task = Task::Leave(id, rows, Box::new(change.clone()));
        self.layers.push(Layer::Checklist(Checklist { task, cursor: 0 }));
        true
    }

    /// Cancels or deletes, and sends on what was chosen.
    pub(super) fn accept_leave(&mut self, meeting: Id, rows: Vec<(Carry, To)>, change: Change) -> Vec<Effect> {
        let rows: Vec<Carry> = rows.into_iter().map(|(row, _)| row).collect();
        let Some(meeting) = Meeting::of(&self.world, meeting) else { return Vec::new() };
        let sent = carry::sent_on(&meeting, &mut self.ids, &rows);
        let gone = |id: Id| change.edits.iter().any(|edit| matches!(edit, Edit::Delete(record) if record.id == id));
        // What is deleted cannot be where something came from.
        let sent = sent.into_iter().map(|edit| match edit {
            Edit::Create(mut item) => {
                item.relink(|to| (!gone(to)).then_some(to));
                Edit::Create(item)
            }
            edit => edit,
        });
        let sent = sent.filter(|edit| matches!(edit, Edit::Create(_)) || !gone(edit.id())).collect::<Vec<_>>();
        let edits = change.edits.iter().cloned().chain(sent).collect();
        self.keep_asked(Change::new(change.id, change.action, edits))
    }
}
