//! What belongs on an agenda: the standing items of the group, what was carried over, proposals that wait, lines of the
//! year agenda that are due, mandates to be looked at again, written rounds to report.

use super::{
    Meeting, carry,
    template::{self, Line},
};
use crate::{
    catalogue::{
        Edit, Id, Ids, Period, Record, Value, World,
        kinds::{
            self as k, advice_line, agenda_line, mandate, meeting, meeting_item, meeting_rule,
            proposal::{self, Status},
            term::Block,
            written_round,
        },
        text::fold,
    },
    process::order,
};

/// Why something belongs on an agenda; the word of its sentence (`why-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It always does.
    Standing,
    /// It was carried over and waits.
    Waits,
    /// It stood on the agenda of a meeting that was cancelled.
    Stranded,
    /// A proposal for this group that is on no agenda yet.
    Proposal,
    /// A line of the year agenda falls in this time.
    Line,
    /// A mandate is to be looked at again by then.
    Mandate,
    /// A written round closed and was not reported yet.
    Round,
}

impl Why {
    /// The word in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Why::Standing => "standing",
            Why::Waits => "waits",
            Why::Stranded => "stranded",
            Why::Proposal => "proposal",
            Why::Line => "line",
            Why::Mandate => "mandate",
            Why::Round => "round",
        }
    }
}

/// Something that may be put on the agenda: a new item, or one that waits already.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The item as it will be.
    pub item: Record,
    /// Why it belongs there.
    pub why: Why,
    /// It is chosen until the user says otherwise; not what merely runs all year.
    pub likely: bool,
}

/// Everything that may be put on the agenda of a meeting and is not there yet. `standing` is the standing agenda of
/// groups that have none of their own.
pub fn candidates(meeting: &Meeting<'_>, standing: &str, ids: &mut Ids) -> Vec<Candidate> {
    let there = meeting.items();
    let mut found = fixed(meeting, standing, &there, ids);
    let (Some(group), Some(date)) = (meeting.group(), meeting.date()) else { return found };
    found.extend(waiting(meeting, group, date));
    found.extend(stranded(meeting, group, ids));
    found.extend(proposals(meeting, group, ids));
    let due = due_lines(meeting, date).into_iter();
    let known: Vec<Id> =
        found.iter().map(|it| &it.item).chain(there).filter_map(|it| it.get(meeting_item::LINE)).collect();
    found.extend(due.filter(|line| !known.contains(&line.id)).map(|line| of_line(meeting, line, ids)));
    found.extend(mandates(meeting, group, date, ids));
    found.extend(rounds(meeting, group, ids));
    found
}

/// What always stands on the agenda of this group.
fn fixed(meeting: &Meeting<'_>, standing: &str, there: &[&Record], ids: &mut Ids) -> Vec<Candidate> {
    let known: Vec<String> = there.iter().map(|item| fold(item.get(meeting_item::SUBJECT))).collect();
    let item = |line| {
        let Line::Item(subject, minutes) = line else { return None };
        (!known.contains(&fold(&subject))).then(|| {
            let mut item = new(ids, meeting, &subject);
            item.set(meeting_item::MINUTES, minutes.map_or(Value::Empty, Value::Int));
            Candidate { item, why: Why::Standing, likely: true }
        })
    };
    lines(meeting, standing).into_iter().filter_map(item).collect()
}

/// Items that were carried over to this group and are ripe by then.
fn waiting(meeting: &Meeting<'_>, group: &Record, date: Period) -> Vec<Candidate> {
    let waits = |item: &&Record| {
        let ripe = item.get(meeting_item::PLANNED).is_none_or(|planned| planned.start() <= date.end());
        item.lacks(meeting_item::MEETING) && ripe && !super::is_withdrawn(meeting.world, item)
    };
    let put = |item: &Record| {
        let mut item = item.clone();
        item.set(meeting_item::MEETING, meeting.record.id);
        Candidate { item, why: Why::Waits, likely: true }
    };
    meeting.world.linked_by(group.id, meeting_item::GROUP).into_iter().filter(waits).map(put).collect()
}

/// What is left on the agendas of cancelled meetings of this group. It stays there as it was: what goes on is a copy that
/// says where it came from, as from a meeting that is closed.
fn stranded(meeting: &Meeting<'_>, group: &Record, ids: &mut Ids) -> Vec<Candidate> {
    let world = meeting.world;
    let meetings = world.linked_by(group.id, meeting::GROUP).into_iter();
    let cancelled = meetings.filter(|one| one.is(meeting::STATUS, meeting::Status::Cancelled));
    let left = cancelled.flat_map(|record| carry::left(&Meeting { world, record }));
    let put = |row: carry::Carry| {
        let source = world.get(row.source)?;
        let mut item = carry::copy(world, ids.next_id(), &row, source);
        item.set(meeting_item::MEETING, meeting.record.id);
        Some(Candidate { item, why: Why::Stranded, likely: true })
    };
    left.filter_map(put).collect()
}

/// Proposals for this group that are on no agenda yet.
fn proposals(meeting: &Meeting<'_>, group: &Record, ids: &mut Ids) -> Vec<Candidate> {
    let world = meeting.world;
    let waits = |proposal: &&Record| {
        proposal.get(proposal::STATUS).is_some_and(|status| match status {
            Status::Concept | Status::Aligned | Status::Scheduled => {
                world.count_linked(proposal.id, meeting_item::PROPOSAL) == 0
            }
            // It was on an agenda, and comes back on this one unless it waits already.
            Status::HeldOver => {
                let items = world.linked_by(proposal.id, meeting_item::PROPOSAL).into_iter();
                let mut meetings = items.map(|item| world.follow(item, meeting_item::MEETING));
                meetings.all(|meeting| meeting.is_some_and(|record| !Meeting { world, record }.is_ahead()))
            }
            Status::Idea | Status::Sent | Status::Treated | Status::Withdrawn => false,
        })
    };
    let put = |proposal: &Record| {
        let first = order::under(world, proposal.id, &k::ADVICE_LINE).into_iter().next();
        let mut item = new(ids, meeting, proposal.get(proposal::SUBJECT));
        item.set(meeting_item::PROPOSAL, proposal.id)
            .set(meeting_item::PUBLIC, proposal.value(proposal::PUBLIC).clone());
        item.set(meeting_item::INTRODUCER, proposal.value(proposal::HOLDER).clone())
            .set(meeting_item::LINE, proposal.value(proposal::LINE).clone());
        item.set(meeting_item::TREATMENT, first.and_then(|line| line.get(advice_line::TREATMENT)));
        item.set(meeting_item::BLOCK, Block::Decide);
        Candidate { item, why: Why::Proposal, likely: true }
    };
    world.linked_by(group.id, proposal::GROUP).into_iter().filter(waits).map(put).collect()
}

/// Lines of the district's year agenda that name this meeting or one that was cancelled, or name none and fall in its
/// time.
fn due_lines<'a>(meeting: &Meeting<'a>, date: Period) -> Vec<&'a Record> {
    let world = meeting.world;
    let district = (meeting.record.kind.district)(world, meeting.record);
    let due = |line: &&Record| match line.get(agenda_line::TREATED_IN) {
        Some(named) => {
            let cancelled = |named: &Record| named.is(meeting::STATUS, meeting::Status::Cancelled);
            named == meeting.record.id || world.get(named).is_some_and(cancelled)
        }
        None => line.get(agenda_line::PERIOD).is_some_and(|period| period.overlaps(date)),
    };
    let ours = |line: &&Record| !agenda_line::is_over(line) && (line.kind.district)(world, line) == district;
    world.of(&k::AGENDA_LINE).filter(ours).filter(due).collect()
}

fn of_line(meeting: &Meeting<'_>, line: &Record, ids: &mut Ids) -> Candidate {
    let mut item = new(ids, meeting, line.get(agenda_line::SUBJECT));
    item.set(meeting_item::LINE, line.id).set(meeting_item::INTRODUCER, line.value(agenda_line::HOLDER).clone());
    item.set(meeting_item::PUBLIC, line.value(agenda_line::PUBLIC).clone()).set(meeting_item::BLOCK, Block::Discuss);
    let short = line.get(agenda_line::PERIOD).is_some_and(|period| period.days() <= 31);
    Candidate { item, why: Why::Line, likely: short || line.has(agenda_line::TREATED_IN) }
}

/// Mandates this group gave that are to be looked at again by then.
fn mandates(meeting: &Meeting<'_>, group: &Record, date: Period, ids: &mut Ids) -> Vec<Candidate> {
    let world = meeting.world;
    let due = |mandate: &&Record| {
        mandate.is(mandate::STATUS, mandate::Status::Active)
            && mandate.get(mandate::REVIEW).is_some_and(|review| review.start() <= date.end())
            && world.count_linked(mandate.id, meeting_item::MANDATE) == 0
    };
    let put = |mandate: &Record| {
        let mut item = new(ids, meeting, &world.title(mandate.id));
        item.set(meeting_item::MANDATE, mandate.id).set(meeting_item::BLOCK, Block::Discuss);
        Candidate { item, why: Why::Mandate, likely: true }
    };
    world.linked_by(group.id, mandate::GROUP).into_iter().filter(due).map(put).collect()
}

/// Written rounds of this group that closed and were not reported yet.
fn rounds(meeting: &Meeting<'_>, group: &Record, ids: &mut Ids) -> Vec<Candidate> {
    let world = meeting.world;
    let closed = |round: &&Record| {
        round.is(written_round::STATUS, written_round::Status::Closed)
            && world.count_linked(round.id, meeting_item::ROUND) == 0
    };
    let put = |round: &Record| {
        let mut item = new(ids, meeting, round.get(written_round::SUBJECT));
        item.set(meeting_item::ROUND, round.id).set(meeting_item::BLOCK, Block::Inform);
        Candidate { item, why: Why::Round, likely: true }
    };
    world.linked_by(group.id, written_round::GROUP).into_iter().filter(closed).map(put).collect()
}

fn new(ids: &mut Ids, meeting: &Meeting<'_>, subject: &str) -> Record {
    let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
    item.set(meeting_item::SUBJECT, Value::text(subject)).set(meeting_item::MEETING, meeting.record.id);
    item
}

/// The standing agenda of the group that meets.
fn lines(meeting: &Meeting<'_>, standing: &str) -> Vec<Line> {
    let own = meeting.rule().map(|rule| rule.get(meeting_rule::TEMPLATE)).filter(|text| !text.is_empty());
    template::read(own.unwrap_or(standing))
}

/// The edits that put these on the agenda, everything in the order of the standing agenda: fixed items where they
/// stand in it, the others in their block. Within a block the order stays as it was.
pub fn edits(meeting: &Meeting<'_>, standing: &str, chosen: &[Record]) -> Vec<Edit> {
    let world: &World = meeting.world;
    let lines = lines(meeting, standing);
    let mut all: Vec<Record> = meeting.items().into_iter().cloned().chain(chosen.iter().cloned()).collect();
    all.sort_by_key(|item| place(world, &lines, item));
    let mut edits = Vec::new();
    for (item, number) in all.iter_mut().zip(1..) {
        item.set(meeting_item::POSITION, number * order::STEP);
        match world.get(item.id) {
            Some(before) => edits.extend(crate::catalogue::Change::between(before, item)),
            None => edits.push(Edit::Create(item.clone())),
        }
    }
    for proposal in chosen.iter().filter_map(|item| world.follow(item, meeting_item::PROPOSAL)) {
        edits.extend(super::set(proposal, proposal::STATUS, Status::Scheduled));
    }
    if meeting.record.is(meeting::STATUS, meeting::Status::Planned) {
        edits.extend(super::set(meeting.record, meeting::STATUS, meeting::Status::Prepared));
    }
    edits
}

/// Where in the standing agenda an item stands.
fn place(world: &World, lines: &[Line], item: &Record) -> usize {
    let subject = fold(item.get(meeting_item::SUBJECT));
    let named = |line: &Line| matches!(line, Line::Item(known, _) if fold(known) == subject);
    let block = |wanted: Block| lines.iter().position(|line| matches!(line, Line::Block(known) if *known == wanted));
    let last_block = || lines.iter().rposition(|line| matches!(line, Line::Block(_)));
    let found = lines
        .iter()
        .position(named)
        .or_else(|| super::block::of(world, item).and_then(block))
        .or_else(|| block(Block::Discuss));
    // Without blocks everything else comes before the last two: any questions, and the end.
    found.or_else(last_block).unwrap_or(lines.len().saturating_sub(2))
}

#[cfg(test)]
mod tests;
