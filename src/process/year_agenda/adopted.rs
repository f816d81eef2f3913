//! The lines of a year agenda as they were adopted. They are kept whenever it becomes adopted, whichever way that is
//! said, and stay when a line is changed or deleted later.

use crate::catalogue::{
    At, Change, Edit, Id, Ids, Record, World,
    at::Any,
    kinds::{self as k, adopted_line, agenda, agenda_line},
};

/// A field that a line as adopted has from the line, and that of the line.
type Pair = (At<Any>, At<Any>);

/// Those in which a line may differ later, in the order in which that is told.
pub(super) const AGREED: [Pair; 7] = [
    (adopted_line::PERIOD.any(), agenda_line::PERIOD.any()),
    (adopted_line::SUBJECT.any(), agenda_line::SUBJECT.any()),
    (adopted_line::HOLDER.any(), agenda_line::HOLDER.any()),
    (adopted_line::PROJECT_LEADER.any(), agenda_line::PROJECT_LEADER.any()),
    (adopted_line::GROUP.any(), agenda_line::GROUP.any()),
    (adopted_line::THEME.any(), agenda_line::THEME.any()),
    (adopted_line::RESULT.any(), agenda_line::RESULT.any()),
];
/// What it is called by and who may read it.
const BESIDE: [Pair; 2] =
    [(adopted_line::NUMBER.any(), agenda_line::NUMBER.any()), (adopted_line::PUBLIC.any(), agenda_line::PUBLIC.any())];

/// What goes along when an agenda becomes adopted: each of its lines as it is then. What was kept at an earlier time
/// makes way.
pub(in crate::process) fn keep(world: &World, ids: &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit> {
    let is = |agenda: &Record| agenda.is(agenda::STATUS, agenda::Status::Adopted);
    if !is(after) || before.is_some_and(is) {
        return Vec::new();
    }
    let earlier = of(world, after.id).into_iter().cloned().map(Edit::Delete);
    let mut edits: Vec<Edit> = earlier.collect();
    edits.extend(super::lines(world, after.id).into_iter().map(|line| {
        let mut kept = Record::new(ids.next_id(), &k::ADOPTED_LINE);
        kept.set(adopted_line::AGENDA, after.id).set(adopted_line::LINE, line.id);
        for (as_adopted, field) in AGREED.into_iter().chain(BESIDE) {
            kept.set(as_adopted, line.value(field).clone());
        }
        Edit::Create(kept)
    }));
    edits
}

/// A line that is made public is so as adopted too, and the other way round: otherwise the public would read that it was
/// added since, or dropped.
pub(in crate::process) fn as_public(world: &World, _: &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit> {
    if before.is_none_or(|before| before.value(agenda_line::PUBLIC) == after.value(agenda_line::PUBLIC)) {
        return Vec::new();
    }
    let kept = world.linked_by(after.id, adopted_line::LINE).into_iter();
    kept.flat_map(|before| {
        let mut kept = before.clone();
        kept.set(adopted_line::PUBLIC, after.value(agenda_line::PUBLIC).clone());
        Change::between(before, &kept)
    })
    .collect()
}

/// The lines of an agenda as they were adopted, in order.
pub fn of(world: &World, agenda: Id) -> Vec<&Record> {
    let mut kept = world.linked_by(agenda, adopted_line::AGENDA);
    kept.sort_by_cached_key(|line| super::order(line));
    kept
}
