//! What belongs on an agenda: the standing items of the group, what was carried over, proposals that wait, lines of the
//! year agenda that are due, mandates to be looked at again, written rounds to report.

use super::{
    Meeting,
    template::{self, Line},
};
use crate::{
    catalogue::{Edit, Id, Ids, Record, Value, World, kinds as k, text::fold},
    process::order,
};

/// Why something belongs on an agenda; the word of its sentence (`why-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It always does.
    Standing,
    /// It was carried over and waits.
    Waits,
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
    let world = meeting.world;
    let there = meeting.items();
    let mut found = Vec::new();
    let on_agenda = |field: &str, id: Id| there.iter().any(|item| item.get(field).as_ref() == Some(id));
    for line in lines(meeting, standing) {
        let Line::Item(subject, minutes) = line else { continue };
        if there.iter().any(|item| fold(item.str("subject")) == fold(&subject)) {
            continue;
        }
        let mut item = new(ids, meeting, &subject);
        item.set("minutes", minutes.map_or(Value::Empty, Value::Int));
        found.push(Candidate { item, why: Why::Standing, likely: true });
    }
    let (Some(group), Some(date)) = (meeting.group(), meeting.date()) else { return found };
    for item in world.linked_by(group.id, &k::MEETING_ITEM, "group") {
        let ripe = item.get("planned").as_period().is_none_or(|planned| planned.start() <= date.end());
        if item.get("meeting").is_empty() && ripe {
            let mut item = item.clone();
            item.set("meeting", Value::Ref(meeting.record.id));
            found.push(Candidate { item, why: Why::Waits, likely: true });
        }
    }
    for proposal in world.linked_by(group.id, &k::PROPOSAL, "group") {
        let waits = matches!(proposal.str("status"), "concept" | "aligned" | "scheduled");
        if waits && world.linked_by(proposal.id, &k::MEETING_ITEM, "proposal").is_empty() {
            let mut item = new(ids, meeting, proposal.str("subject"));
            let line = proposal.get("line").clone();
            let first = order::under(world, proposal.id, &k::ADVICE_LINE).into_iter().next();
            let treatment = first.map(|line| line.get("treatment").clone()).unwrap_or_default();
            item.set("proposal", Value::Ref(proposal.id)).set("public", proposal.get("public").clone());
            item.set("introducer", proposal.get("holder").clone())
                .set("line", line)
                .set("block", Value::Choice("decide"));
            item.set("treatment", treatment);
            found.push(Candidate { item, why: Why::Proposal, likely: true });
        }
    }
    let due = |line: &&Record| match line.get("treated_in").as_ref() {
        Some(named) => named == meeting.record.id,
        None => line.get("period").as_period().is_some_and(|period| period.overlaps(date)),
    };
    let district = (meeting.record.kind.district)(world, meeting.record);
    let ours = |line: &&Record| {
        matches!(line.str("status"), "planned" | "running" | "moved") && {
            (line.kind.district)(world, line) == district
        }
    };
    let found_already = |found: &[Candidate], id: Id| found.iter().any(|it| it.item.get("line").as_ref() == Some(id));
    for line in world.of(&k::AGENDA_LINE).filter(ours).filter(due) {
        if on_agenda("line", line.id) || found_already(&found, line.id) {
            continue;
        }
        let mut item = new(ids, meeting, line.str("subject"));
        item.set("line", Value::Ref(line.id)).set("introducer", line.get("holder").clone());
        item.set("public", line.get("public").clone()).set("block", Value::Choice("discuss"));
        let short = line.get("period").as_period().is_some_and(|period| period.days() <= 31);
        let likely = short || !line.get("treated_in").is_empty();
        found.push(Candidate { item, why: Why::Line, likely });
    }
    for mandate in world.linked_by(group.id, &k::MANDATE, "group") {
        let due = mandate.get("review").as_period().is_some_and(|review| review.start() <= date.end());
        let known = !world.linked_by(mandate.id, &k::MEETING_ITEM, "mandate").is_empty();
        if due && !known && mandate.str("status") == "active" {
            let mut item = new(ids, meeting, &world.title(mandate.id));
            item.set("mandate", Value::Ref(mandate.id)).set("block", Value::Choice("discuss"));
            found.push(Candidate { item, why: Why::Mandate, likely: true });
        }
    }
    for round in world.linked_by(group.id, &k::WRITTEN_ROUND, "group") {
        let known = !world.linked_by(round.id, &k::MEETING_ITEM, "round").is_empty();
        if round.str("status") == "closed" && !known {
            let mut item = new(ids, meeting, round.str("subject"));
            item.set("round", Value::Ref(round.id)).set("block", Value::Choice("inform"));
            found.push(Candidate { item, why: Why::Round, likely: true });
        }
    }
    found
}

fn new(ids: &mut Ids, meeting: &Meeting<'_>, subject: &str) -> Record {
    let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
    item.set("subject", Value::text(subject)).set("meeting", Value::Ref(meeting.record.id));
    item
}

/// The standing agenda of the group that meets.
fn lines(meeting: &Meeting<'_>, standing: &str) -> Vec<Line> {
    let own = meeting.rule().map(|rule| rule.str("template")).filter(|text| !text.is_empty());
    template::read(own.unwrap_or(standing))
}

/// The edits that put these on the agenda, everything in the order of the standing agenda: fixed items where they
/// stand in it, the others in their block. Within a block the order stays as it was.
pub fn edits(meeting: &Meeting<'_>, standing: &str, chosen: &[Record]) -> Vec<Edit> {
    let world: &World = meeting.world;
    let lines = lines(meeting, standing);
    let mut all: Vec<Record> = meeting.items().into_iter().cloned().chain(chosen.iter().cloned()).collect();
    all.sort_by_key(|item| place(&lines, item));
    let mut edits = Vec::new();
    for (item, number) in all.iter_mut().zip(1..) {
        item.set("position", Value::Int(number * order::STEP));
        match world.get(item.id) {
            Some(before) => edits.extend(crate::catalogue::Change::between(before, item)),
            None => edits.push(Edit::Create(item.clone())),
        }
    }
    for proposal in chosen.iter().filter_map(|item| world.follow(item, "proposal")) {
        edits.extend(super::set(proposal, "status", Value::Choice("scheduled")));
    }
    if meeting.record.str("status") == "planned" {
        edits.extend(super::set(meeting.record, "status", Value::Choice("prepared")));
    }
    edits
}

/// Where in the standing agenda an item stands.
fn place(lines: &[Line], item: &Record) -> usize {
    let subject = fold(item.str("subject"));
    let named = |line: &Line| matches!(line, Line::Item(known, _) if fold(known) == subject);
    let block = |wanted: &str| lines.iter().position(|line| matches!(line, Line::Block(known) if *known == wanted));
    let last_block = || lines.iter().rposition(|line| matches!(line, Line::Block(_)));
    let found = lines.iter().position(named).or_else(|| block(item.str("block"))).or_else(|| block("discuss"));
    // Without blocks everything else comes before the last two: any questions, and the end.
    found.or_else(last_block).unwrap_or(lines.len().saturating_sub(2))
}
