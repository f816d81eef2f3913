//! What a meeting leaves behind when it is closed, and where that goes. The closed meeting keeps its own record: what
//! goes on is a copy that says where it came from.

use super::{Meeting, entries, set};
use crate::{
    catalogue::{
        At, Change, Edit, Id, Ids, Period, Record, Value, World,
        at::Any,
        kinds::{
            self as k, agenda_line,
            entry::{self, EntryKind},
            mandate, meeting, meeting_item,
            term::{self, Effect},
            written_round,
        },
    },
    process::order,
};
use std::collections::BTreeMap;

/// Why something comes back; the word of its sentence (`why-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing was said or decided about it.
    NotTreated,
    /// Its outcome says that it returns.
    HeldOver,
    /// It was said that it comes back.
    ComesBack,
    /// Somebody is still to do it.
    OpenAction,
    /// It comes back every time.
    Recurs,
    /// A mandate is to be looked at again.
    Mandate,
    /// A written round closed and was not reported yet.
    Round,
}

impl Why {
    /// The word in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Why::NotTreated => "not-treated",
            Why::HeldOver => "held-over",
            Why::ComesBack => "comes-back",
            Why::OpenAction => "open-action",
            Why::Recurs => "recurs",
            Why::Mandate => "mandate",
            Why::Round => "round",
        }
    }
}

/// Where something goes.
#[derive(Clone, Debug, PartialEq)]
pub enum To {
    /// The next meeting of this group; it waits as long as none is planned.
    Next,
    /// This meeting.
    Meeting(Id),
    /// It waits for this period.
    Period(Period),
    /// This year agenda, as a line.
    Agenda(Id),
    /// Nowhere: it stays where it is.
    Nowhere,
}

/// Something that comes back.
#[derive(Clone, Debug, PartialEq)]
pub struct Carry {
    /// The item, entry, mandate or round it goes back to.
    pub source: Id,
    /// Why.
    pub why: Why,
    /// Where to.
    pub to: To,
    /// What it will be called there.
    pub subject: String,
}

/// Everything that comes back from a meeting, item by item in its order. What was carried over before is left out.
pub fn candidates(meeting: &Meeting<'_>) -> Vec<Carry> {
    let world = meeting.world;
    let mut found = Vec::new();
    for item in meeting.items() {
        let said = entries(world, item.id);
        let effect = world.follow(item, meeting_item::OUTCOME).and_then(|term| term.get(term::EFFECT));
        // Standing items (opening, any questions) are there every time anyway.
        let links = [meeting_item::LINE, meeting_item::PROPOSAL, meeting_item::CAME_FROM, meeting_item::TREATMENT];
        let standing = item.lacks(meeting_item::BLOCK) && links.into_iter().all(|field| item.lacks(field));
        let goes_on = !world.linked_by(item.id, meeting_item::CAME_FROM).is_empty();
        let comes =
            |why| Carry { source: item.id, why, to: To::Next, subject: item.get(meeting_item::SUBJECT).to_owned() };
        let returning: Vec<&&Record> =
            said.iter().filter(|entry| entry.is(entry::KIND, EntryKind::ComesBack)).collect();
        if !goes_on && returning.is_empty() {
            match effect {
                Some(Effect::Returns) => found.push(comes(Why::HeldOver)),
                None if said.is_empty() && !standing && !super::is_withdrawn(world, item) => {
                    found.push(comes(Why::NotTreated));
                }
                None | Some(Effect::Settled | Effect::Elsewhere | Effect::Dropped) => {
                    if item.get(meeting_item::RECURS) == Some(true) {
                        found.push(comes(Why::Recurs));
                    }
                }
            }
        }
        for entry in said {
            let why = match () {
                () if entry.is(entry::KIND, EntryKind::ComesBack) => Why::ComesBack,
                () if entry::is_task(entry) && entry::is_open(entry) => Why::OpenAction,
                () => continue,
            };
            if world.linked_by(entry.id, meeting_item::ENTRY).is_empty() {
                let (to, subject) = (to(meeting, entry, why), world.title(entry.id));
                found.push(Carry { source: entry.id, why, to, subject });
            }
        }
    }
    let (Some(group), Some(date)) = (meeting.group(), meeting.date()) else { return found };
    let until = meeting.next().and_then(|next| next.get(meeting::DATE)).unwrap_or(date).end();
    for mandate in world.linked_by(group.id, mandate::GROUP) {
        let due = mandate.get(mandate::REVIEW).is_some_and(|review| review.start() <= until);
        let known = !world.linked_by(mandate.id, meeting_item::MANDATE).is_empty();
        if due && !known && mandate.is(mandate::STATUS, mandate::Status::Active) {
            found.push(Carry { source: mandate.id, why: Why::Mandate, to: To::Next, subject: world.title(mandate.id) });
        }
    }
    for round in world.linked_by(group.id, written_round::GROUP) {
        let known = !world.linked_by(round.id, meeting_item::ROUND).is_empty();
        if round.is(written_round::STATUS, written_round::Status::Closed) && !known {
            found.push(Carry { source: round.id, why: Why::Round, to: To::Next, subject: world.title(round.id) });
        }
    }
    found
}

/// Where an entry says that it goes. An action whose day comes after the next meeting stays on the list of actions only.
fn to(meeting: &Meeting<'_>, entry: &Record, why: Why) -> To {
    if let Some(named) = entry.get(entry::DUE_MEETING) {
        return To::Meeting(named);
    }
    let next = meeting.next().and_then(|next| next.get(meeting::DATE));
    match (entry.get(entry::DUE), next) {
        (Some(due), Some(next)) if due.start() <= next.end() => To::Next,
        (Some(_), _) if why == Why::OpenAction => To::Nowhere,
        (Some(due), _) => To::Period(due),
        (None, _) => To::Next,
    }
}

/// What is left when a meeting is not held at all: what stands on its agenda and what was said to come back there.
pub fn left(meeting: &Meeting<'_>) -> Vec<Carry> {
    let stays = |row: &Carry| match row.why {
        Why::NotTreated | Why::HeldOver | Why::ComesBack | Why::OpenAction | Why::Recurs => true,
        Why::Mandate | Why::Round => false,
    };
    candidates(meeting).into_iter().filter(stays).collect()
}

/// The edits that send on what was chosen.
pub fn sent_on(meeting: &Meeting<'_>, ids: &mut Ids, rows: &[Carry]) -> Vec<Edit> {
    let world = meeting.world;
    let (mut edits, mut positions) = (Vec::new(), BTreeMap::<Id, i64>::new());
    for row in rows.iter().filter(|row| row.to != To::Nowhere) {
        let Some(source) = world.get(row.source) else { continue };
        if let To::Agenda(agenda) = row.to {
            edits.extend(line(world, ids.next_id(), agenda, row, source));
            continue;
        }
        let mut item = copy(world, ids.next_id(), row, source);
        let target = match row.to {
            To::Meeting(id) => Some(id),
            To::Next => meeting.next().map(|next| next.id),
            _ => None,
        };
        match target {
            Some(id) => {
                let last = || order::last(world, id, &k::MEETING_ITEM).as_int().unwrap_or(0);
                let position = positions.entry(id).and_modify(|at| *at += order::STEP).or_insert_with(last);
                item.set(meeting_item::MEETING, id).set(meeting_item::POSITION, *position);
            }
            None => {
                item.set(meeting_item::GROUP, meeting.record.value(meeting::GROUP).clone());
                if let To::Period(period) = row.to {
                    item.set(meeting_item::PLANNED, period);
                }
            }
        }
        edits.push(Edit::Create(item));
    }
    edits
}

/// The edits that close a meeting: what was chosen goes on, the time each item took is kept (`used`, in minutes), and
/// the meeting says that it is closed.
pub fn close(meeting: &Meeting<'_>, ids: &mut Ids, rows: &[Carry], used: &BTreeMap<Id, i64>) -> Vec<Edit> {
    let mut edits = sent_on(meeting, ids, rows);
    for item in meeting.items() {
        if let Some(minutes) = used.get(&item.id).filter(|minutes| **minutes > 0) {
            edits.extend(set(item, meeting_item::MINUTES_USED, (*minutes).min(600)));
        }
        edits.extend(super::settle::settled(meeting, item));
    }
    edits.extend(set(meeting.record, meeting::STATUS, meeting::Status::Closed));
    edits
}

/// The item that goes on: called as chosen, with what the old one was about, and a link back.
pub(super) fn copy(world: &World, id: Id, row: &Carry, source: &Record) -> Record {
    let mut item = Record::new(id, &k::MEETING_ITEM);
    let take_over = |item: &mut Record, from: &Record, field: At<Any>| {
        item.set(field, from.value(field).clone());
    };
    item.set(meeting_item::SUBJECT, Value::text(&row.subject));
    let from = match () {
        () if *source.kind == k::MEETING_ITEM => Some(source),
        () if *source.kind == k::ENTRY => {
            item.set(meeting_item::ENTRY, source.id);
            world.follow(source, entry::ITEM)
        }
        () if *source.kind == k::MANDATE => {
            item.set(meeting_item::MANDATE, source.id);
            None
        }
        () => {
            item.set(meeting_item::ROUND, source.id);
            None
        }
    };
    if let Some(from) = from {
        item.set(meeting_item::CAME_FROM, from.id);
        let kept = [
            meeting_item::BLOCK.any(),
            meeting_item::INTRODUCER.any(),
            meeting_item::LINE.any(),
            meeting_item::PUBLIC.any(),
        ];
        kept.into_iter().for_each(|field| take_over(&mut item, from, field));
        // What an item was to be treated as, it still is; an entry under it is something new.
        if from.id == source.id {
            let kept = [
                meeting_item::TREATMENT.any(),
                meeting_item::MINUTES.any(),
                meeting_item::PROPOSAL.any(),
                meeting_item::EXPLANATION.any(),
                meeting_item::RECURS.any(),
            ];
            kept.into_iter().for_each(|field| take_over(&mut item, from, field));
        }
    }
    if item.lacks(meeting_item::BLOCK) {
        item.set(meeting_item::BLOCK, term::Block::Discuss);
    }
    item
}

/// A line of a year agenda, with the item pointing at it.
fn line(world: &World, id: Id, agenda: Id, row: &Carry, source: &Record) -> Vec<Edit> {
    let mut line = Record::new(id, &k::AGENDA_LINE);
    line.set(agenda_line::SUBJECT, Value::text(&row.subject)).set(agenda_line::AGENDA, agenda);
    let item = if *source.kind == k::ENTRY { world.follow(source, entry::ITEM) } else { Some(source) };
    let item = item.filter(|item| *item.kind == k::MEETING_ITEM);
    if let Some(item) = item {
        line.set(agenda_line::HOLDER, item.value(meeting_item::INTRODUCER).clone());
        let before = world.follow(item, meeting_item::LINE);
        for field in [agenda_line::THEME, agenda_line::GROUP, agenda_line::PROJECT_LEADER] {
            line.set(field, before.and_then(|line| line.get(field)));
        }
    }
    if *source.kind == k::ENTRY {
        line.set(agenda_line::PERIOD, source.value(entry::DUE).clone());
    }
    let mut edits = vec![Edit::Create(line)];
    if let Some(item) = item.filter(|item| item.lacks(meeting_item::LINE)) {
        let mut after = item.clone();
        after.set(meeting_item::LINE, id);
        edits.extend(Change::between(item, &after));
    }
    edits
}

#[cfg(test)]
mod tests;
