//! What a meeting leaves behind when it is closed, and where that goes. The closed meeting keeps its own record: what
//! goes on is a copy that says where it came from.

use super::{Meeting, entries, set};
use crate::{
    catalogue::{Change, Edit, Id, Ids, Period, Record, Value, World, kinds as k},
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
        let effect = world.follow(item, "outcome").map(|term| term.str("effect")).unwrap_or_default();
        // Standing items (opening, any questions) are there every time anyway.
        let standing =
            ["block", "line", "proposal", "came_from", "treatment"].iter().all(|field| item.get(field).is_empty());
        let goes_on = !world.linked_by(item.id, &k::MEETING_ITEM, "came_from").is_empty();
        let comes = |why| Carry { source: item.id, why, to: To::Next, subject: item.str("subject").to_owned() };
        let returning: Vec<&&Record> = said.iter().filter(|entry| entry.str("kind") == "comes_back").collect();
        if !goes_on && returning.is_empty() {
            match effect {
                "returns" => found.push(comes(Why::HeldOver)),
                "" if said.is_empty() && !standing => found.push(comes(Why::NotTreated)),
                _ if *item.get("recurs") == Value::Flag(true) => found.push(comes(Why::Recurs)),
                _ => {}
            }
        }
        for entry in said {
            let why = match entry.str("kind") {
                "comes_back" => Why::ComesBack,
                kind if k::is_task(kind) && k::is_still_to_be_done(entry.str("status")) => Why::OpenAction,
                _ => continue,
            };
            if world.linked_by(entry.id, &k::MEETING_ITEM, "entry").is_empty() {
                let (to, subject) = (to(meeting, entry, why), world.title(entry.id));
                found.push(Carry { source: entry.id, why, to, subject });
            }
        }
    }
    let (Some(group), Some(date)) = (meeting.group(), meeting.date()) else { return found };
    let until = meeting.next().and_then(|next| next.get("date").as_period()).unwrap_or(date).end();
    for mandate in world.linked_by(group.id, &k::MANDATE, "group") {
        let due = mandate.get("review").as_period().is_some_and(|review| review.start() <= until);
        let known = !world.linked_by(mandate.id, &k::MEETING_ITEM, "mandate").is_empty();
        if due && !known && mandate.str("status") == "active" {
            found.push(Carry { source: mandate.id, why: Why::Mandate, to: To::Next, subject: world.title(mandate.id) });
        }
    }
    for round in world.linked_by(group.id, &k::WRITTEN_ROUND, "group") {
        let known = !world.linked_by(round.id, &k::MEETING_ITEM, "round").is_empty();
        if round.str("status") == "closed" && !known {
            found.push(Carry { source: round.id, why: Why::Round, to: To::Next, subject: world.title(round.id) });
        }
    }
    found
}

/// Where an entry says that it goes. An action whose day comes after the next meeting stays on the list of actions only.
fn to(meeting: &Meeting<'_>, entry: &Record, why: Why) -> To {
    if let Some(named) = entry.get("due_meeting").as_ref() {
        return To::Meeting(named);
    }
    let next = meeting.next().and_then(|next| next.get("date").as_period());
    match (entry.get("due").as_period(), next) {
        (Some(due), Some(next)) if due.start() <= next.end() => To::Next,
        (Some(_), _) if why == Why::OpenAction => To::Nowhere,
        (Some(due), _) => To::Period(due),
        (None, _) => To::Next,
    }
}

/// The edits that close a meeting: what was chosen goes on, the time each item took is kept (`used`, in minutes), and
/// the meeting says that it is closed.
pub fn close(meeting: &Meeting<'_>, ids: &mut Ids, rows: &[Carry], used: &BTreeMap<Id, i64>) -> Vec<Edit> {
    let world = meeting.world;
    let mut edits = Vec::new();
    let mut positions: BTreeMap<Id, i64> = BTreeMap::new();
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
                item.set("meeting", Value::Ref(id)).set("position", Value::Int(*position));
            }
            None => {
                item.set("group", meeting.record.get("group").clone());
                if let To::Period(period) = row.to {
                    item.set("planned", Value::Period(period));
                }
            }
        }
        edits.push(Edit::Create(item));
    }
    for item in meeting.items() {
        if let Some(minutes) = used.get(&item.id).filter(|minutes| **minutes > 0) {
            edits.extend(set(item, "minutes_used", Value::Int((*minutes).min(600))));
        }
        edits.extend(settled(meeting, item));
    }
    edits.extend(set(meeting.record, "status", Value::Choice("closed")));
    edits
}

/// What an item that was treated means for what it was about: the proposal is treated, its step in the route done, a
/// written round reported.
fn settled(meeting: &Meeting<'_>, item: &Record) -> Vec<Edit> {
    let (world, here) = (meeting.world, Value::Ref(meeting.record.id));
    let mut edits = Vec::new();
    if item.get("outcome").is_empty() && entries(world, item.id).is_empty() {
        return edits;
    }
    if let Some(round) = world.follow(item, "round") {
        edits.extend(set(round, "status", Value::Choice("reported")));
        edits.extend(set(round, "reported_in", here.clone()));
    }
    let returns = world.follow(item, "outcome").is_some_and(|term| term.str("effect") == "returns");
    if let Some(proposal) = world.follow(item, "proposal").filter(|_| !returns) {
        edits.extend(set(proposal, "status", Value::Choice("treated")));
        let ours = |step: &&Record| step.get("group") == meeting.record.get("group") && step.get("date").is_empty();
        if let Some(step) = order::under(world, proposal.id, &k::ROUTE_STEP).into_iter().find(ours) {
            edits.extend(set(step, "date", meeting.record.get("date").clone()));
            edits.extend(set(step, "meeting", here));
            edits.extend(set(step, "result", item.get("outcome").clone()));
        }
    }
    edits
}

/// The item that goes on: called as chosen, with what the old one was about, and a link back.
fn copy(world: &World, id: Id, row: &Carry, source: &Record) -> Record {
    let mut item = Record::new(id, &k::MEETING_ITEM);
    item.set("subject", Value::text(&row.subject));
    let from = match () {
        () if *source.kind == k::MEETING_ITEM => Some(source),
        () if *source.kind == k::ENTRY => {
            item.set("entry", Value::Ref(source.id));
            world.follow(source, "item")
        }
        () if *source.kind == k::MANDATE => {
            item.set("mandate", Value::Ref(source.id));
            None
        }
        () => {
            item.set("round", Value::Ref(source.id));
            None
        }
    };
    if let Some(from) = from {
        item.set("came_from", Value::Ref(from.id));
        for field in ["block", "introducer", "line", "public"] {
            item.set(field, from.get(field).clone());
        }
        // What an item was to be treated as, it still is; an entry under it is something new.
        if from.id == source.id {
            for field in ["treatment", "minutes", "proposal", "explanation", "recurs"] {
                item.set(field, from.get(field).clone());
            }
        }
    }
    if item.get("block").is_empty() {
        item.set("block", Value::Choice("discuss"));
    }
    item
}

/// A line of a year agenda, with the item pointing at it.
fn line(world: &World, id: Id, agenda: Id, row: &Carry, source: &Record) -> Vec<Edit> {
    let mut line = Record::new(id, &k::AGENDA_LINE);
    line.set("subject", Value::text(&row.subject)).set("agenda", Value::Ref(agenda));
    let item = if *source.kind == k::ENTRY { world.follow(source, "item") } else { Some(source) };
    let item = item.filter(|item| *item.kind == k::MEETING_ITEM);
    if let Some(item) = item {
        line.set("holder", item.get("introducer").clone());
        let before = world.follow(item, "line");
        for field in ["theme", "group", "project_leader"] {
            line.set(field, before.map(|line| line.get(field).clone()).unwrap_or_default());
        }
    }
    if let Some(due) = source.get("due").as_period() {
        line.set("period", Value::Period(due));
    }
    let mut edits = vec![Edit::Create(line)];
    if let Some(item) = item.filter(|item| item.get("line").is_empty()) {
        let mut after = item.clone();
        after.set("line", Value::Ref(id));
        edits.extend(Change::between(item, &after));
    }
    edits
}
