//! What becomes of what an item was about when its meeting is closed.

use super::{Meeting, entries, is_withdrawn, set};
use crate::{
    catalogue::{
        Change, Edit, Record, Value,
        kinds::{
            self as k,
            entry::{self, EntryKind},
            meeting, meeting_item,
            proposal::{self, Status},
            route_step,
            term::{self, Effect},
            written_round,
        },
        text::clean,
    },
    process::order,
};

/// What an item that was treated means for what it was about: the proposal is treated, its step in the route done, a
/// written round reported.
pub(super) fn settled(meeting: &Meeting<'_>, item: &Record) -> Vec<Edit> {
    let (world, here) = (meeting.world, meeting.record.id);
    let mut edits = Vec::new();
    if item.lacks(meeting_item::OUTCOME) && entries(world, item.id).is_empty() {
        return edits;
    }
    if let Some(round) = world.follow(item, meeting_item::ROUND) {
        edits.extend(set(round, written_round::STATUS, written_round::Status::Reported));
        edits.extend(set(round, written_round::REPORTED_IN, here));
    }
    if let Some(proposal) = world.follow(item, meeting_item::PROPOSAL) {
        let effect = world.follow(item, meeting_item::OUTCOME).and_then(|term| term.get(term::EFFECT));
        let status = match effect {
            Some(Effect::Returns) => Status::HeldOver,
            Some(Effect::Dropped) => Status::Withdrawn,
            // Taken back before, it is not treated by being spoken of.
            None if is_withdrawn(world, item) => Status::Withdrawn,
            None | Some(Effect::Settled | Effect::Elsewhere) => Status::Treated,
        };
        let mut after = proposal.clone();
        after.set(proposal::STATUS, status);
        // Here it was held over or taken back: why, is what was said of it.
        if status != Status::Treated && after != *proposal {
            after.set(proposal::STATUS_WHY, reason(meeting, item));
        }
        edits.extend(Change::between(proposal, &after));
        if status == Status::HeldOver {
            return edits;
        }
        let body = meeting.record.value(meeting::GROUP);
        let ours = |step: &&Record| step.value(route_step::GROUP) == body && step.lacks(route_step::DATE);
        if let Some(step) = order::under(world, proposal.id, &k::ROUTE_STEP).into_iter().find(ours) {
            let mut after = step.clone();
            after.set(route_step::DATE, meeting.record.value(meeting::DATE).clone());
            after.set(route_step::MEETING, here).set(route_step::RESULT, item.get(meeting_item::OUTCOME));
            // Of a proposal that says it was made later, what happened is not known well enough to be written down.
            if step.kind.fault(world, &after).is_none_or(|fault| fault.field != route_step::DATE.name) {
                edits.extend(Change::between(step, &after));
            }
        }
    }
    edits
}

/// Why a meeting did not decide on what an item is about: in which it was, and what was said or decided last.
fn reason(meeting: &Meeting<'_>, item: &Record) -> Value {
    let (world, said) = (meeting.world, entries(meeting.world, item.id));
    let decided = said.iter().rev().find(|entry| entry.is(entry::KIND, EntryKind::Decision)).or(said.last());
    let what = decided.map(|entry| entry.get(entry::TEXT)).filter(|text| !text.is_empty());
    let here = world.title(meeting.record.id);
    let outcome = world.title_of(item, meeting_item::OUTCOME);
    Value::text(&clean(&[here.as_str(), what.unwrap_or(&outcome)].join(": "), false))
}
