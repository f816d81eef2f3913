//! What people carry: what they hold for a time and what is still to be done by them, and how it passes to another from a
//! day on. What holds for a time ends and begins anew, so that it stays known who held it; what is to be done changes
//! hands.

use crate::catalogue::{
    At, Change, Edit, Id, Ids, Kind, Period, Record, Value, World,
    at::{Link, Names},
    kinds::{
        self as k, addressee, agenda_line, days_before, entry, grant, mandate, meeting, portfolio, proposal, seat,
    },
    name, validity,
};
use jiff::civil::{Date, date};

/// Something carried: the record, and the fields in which it names its holder.
pub type Carried<'a> = (&'a Record, Vec<At<Link>>);

/// Every kind of which something can be carried.
pub static KINDS: [&Kind; 9] = [
    &k::SEAT,
    &k::PORTFOLIO,
    &k::AGENDA_LINE,
    &k::ENTRY,
    &k::ADDRESSEE,
    &k::PROPOSAL,
    &k::MEETING,
    &k::MANDATE,
    &k::GRANT,
];

/// Where a kind names who carries it; the first is who answers for it.
pub fn held_in(kind: &Kind) -> &'static [At<Link>] {
    match () {
        () if *kind == k::PORTFOLIO => &[portfolio::HOLDER, portfolio::DEPUTY, portfolio::PROJECT_LEADER],
        () if *kind == k::AGENDA_LINE => &[agenda_line::HOLDER, agenda_line::PROJECT_LEADER],
        () if *kind == k::ENTRY => &[entry::OWNER],
        () if *kind == k::SEAT => &[seat::PERSON],
        () if *kind == k::MANDATE => &[mandate::PERSON],
        () if *kind == k::GRANT => &[grant::HOLDER],
        () if *kind == k::PROPOSAL => &[proposal::HOLDER, proposal::HANDLED_BY],
        () if *kind == k::MEETING => &[meeting::CHAIR, meeting::SECRETARY],
        () if *kind == k::ADDRESSEE => &[addressee::PERSON],
        () => &[],
    }
}

/// What a person carries from that day on, of these kinds and in their order.
pub fn of_person<'a>(world: &'a World, person: Id, kinds: &[&'static Kind], from: Date) -> Vec<Carried<'a>> {
    let mut found: Vec<Carried<'a>> = Vec::new();
    for kind in kinds {
        for field in held_in(kind) {
            for record in world.linked_by(person, *field) {
                if !goes(world, record, from) {
                    continue;
                }
                match found.iter_mut().find(|(known, _)| known.id == record.id) {
                    Some((_, fields)) => fields.push(*field),
                    None => found.push((record, vec![*field])),
                }
            }
        }
    }
    found
}

/// Is there anything of it to be carried from that day on: does it hold then or later, or is it still to be done and due
/// then or later? What is late is due as long as it is in play: who takes over today takes over what was left lying.
pub fn goes(world: &World, record: &Record, from: Date) -> bool {
    if is_over(record) || validity::is_past(record, from) {
        return false;
    }
    let (due, in_play) = due(world, record);
    let begun = world.today().is_some_and(|today| from <= today);
    due.is_none_or(|due| from <= due) || begun && in_play.is_none_or(|last| from <= last)
}

/// Is there nothing left of it to be done?
fn is_over(record: &Record) -> bool {
    match () {
        () if *record.kind == k::AGENDA_LINE => agenda_line::is_over(record),
        () if *record.kind == k::ENTRY => record.has(entry::STATUS) && !entry::is_open(record),
        () if *record.kind == k::ADDRESSEE => !record.is(addressee::STATUS, addressee::Status::Open),
        () if *record.kind == k::MANDATE => record.is(mandate::STATUS, mandate::Status::Ended),
        () if *record.kind == k::GRANT => record.get(grant::STATUS).is_some_and(|status| match status {
            grant::Status::Refused | grant::Status::Accounted => true,
            grant::Status::Idea | grant::Status::Applied | grant::Status::Granted => false,
        }),
        () if *record.kind == k::PROPOSAL => record.get(proposal::STATUS).is_some_and(|status| match status {
            proposal::Status::Treated | proposal::Status::Withdrawn => true,
            proposal::Status::Idea
            | proposal::Status::Concept
            | proposal::Status::Aligned
            | proposal::Status::Scheduled
            | proposal::Status::Sent
            | proposal::Status::HeldOver => false,
        }),
        () if *record.kind == k::MEETING => record.get(meeting::STATUS).is_some_and(|status| match status {
            meeting::Status::Held | meeting::Status::Closed | meeting::Status::Cancelled => true,
            meeting::Status::Planned | meeting::Status::Prepared | meeting::Status::Sent => false,
        }),
        () => false,
    }
}

/// The last day on which something is to be done, and the last on which it is still to be done when it is late: an action
/// stays one until it is done, a line is of the year of its agenda. `None` where nothing says so.
fn due(world: &World, record: &Record) -> (Option<Date>, Option<Date>) {
    if *record.kind == k::AGENDA_LINE {
        let own = record.get(agenda_line::PERIOD).map(Period::end);
        let agenda = world.follow(record, agenda_line::AGENDA).and_then(Record::year).map(|year| date(year, 12, 31));
        return (own.or(agenda), own.max(agenda));
    }
    if *record.kind == k::ENTRY {
        return (entry::due(world, record).map(Period::end), None);
    }
    if *record.kind == k::MEETING {
        // Who was to be in the chair of what is past was, or was not.
        let date = record.get(meeting::DATE).map(Period::end);
        return (date, date);
    }
    (None, None)
}

/// The edits by which a record passes to another, or to nobody, in these fields. What held before that day ends the day
/// before and begins anew; everything else changes hands, also what begins on the day itself or later: whoever hands it
/// over never held it.
pub fn handing(ids: &mut Ids, record: &Record, fields: &[At<Link>], to: Option<Id>, from: Period) -> Vec<Edit> {
    let mut after = record.clone();
    let begun = record.get(name::FROM).is_none_or(|begins| begins.start() < from.start());
    let lasts = record.kind.has_field(name::UNTIL) && begun;
    if lasts {
        after = record.copy_as(ids.next_id());
        after.set(name::FROM, from).set(name::UNTIL, Value::Empty);
    }
    for field in fields {
        after.set(*field, to);
    }
    if !lasts {
        return Change::between(record, &after);
    }
    let mut ended = record.clone();
    let last = days_before(Period::day(from.start()), 1).unwrap_or(from);
    ended.set(name::UNTIL, last);
    let mut edits = Change::between(record, &ended);
    edits.push(Edit::Create(after));
    edits
}

/// What one edit, or two that belong together, come to in a review.
#[derive(Debug, PartialEq)]
pub enum Row<'a> {
    /// The record passes from one to another.
    Passes {
        /// What passes, as it is now.
        record: &'a Record,
        /// Where it names who carries it.
        field: At<Link>,
        /// Who carries it now; nobody where it is vacant.
        from: Option<Id>,
        /// Who will carry it; nobody where it becomes vacant.
        to: Option<Id>,
        /// From when on.
        since: Period,
    },
    /// Anything else.
    Other(&'a Edit),
}

/// What edits come to that hand something over on this day, row by row, in their order. What ends and begins anew is one
/// row, and so are the fields of a record that go the same way and all that is done to another record.
pub fn rows<'a>(world: &'a World, edits: &'a [Edit], since: Period) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut at = 0;
    while let Some(edit) = edits.get(at) {
        let (passed, used) = passing(world, edit, edits.get(at + 1));
        let plain = passed.is_empty();
        for (record, field, to) in passed {
            let from = record.get(field);
            let begins = record.get(name::FROM).filter(|begins| begins.start() > since.start());
            let row = Row::Passes { record, field, from, to, since: begins.unwrap_or(since) };
            let same = |other: &Row<'_>| match other {
                Row::Passes { record: known, from: giver, to: taker, .. } => {
                    (known.id, *giver, *taker) == (record.id, from, to)
                }
                Row::Other(_) => false,
            };
            if !rows.iter().any(same) {
                rows.push(row);
            }
        }
        if plain && !matches!(rows.last(), Some(Row::Other(before)) if before.id() == edit.id()) {
            rows.push(Row::Other(edit));
        }
        at += used;
    }
    rows
}

/// A field of a record that passes, and to whom.
type Passing<'a> = (&'a Record, At<Link>, Option<Id>);

/// Which fields of which record pass to whom by an edit, or by it and the next; and how many edits that are.
fn passing<'a>(world: &'a World, edit: &Edit, next: Option<&Edit>) -> (Vec<Passing<'a>>, usize) {
    let Edit::Set { id, kind, field, after, .. } = edit else { return (Vec::new(), 1) };
    let (Some(record), held) = (world.get(*id), held_in(kind)) else { return (Vec::new(), 1) };
    if let Some(field) = held.iter().find(|one| one.place == *field) {
        return (vec![(record, *field, after.as_ref())], 1);
    }
    match next {
        Some(Edit::Create(begun)) if begun.kind == *kind && name::UNTIL.place_in(kind) == Some(*field) => {
            let passed = held.iter().filter(|one| record.get(**one) != begun.get(**one));
            (passed.map(|one| (record, *one, begun.get(*one))).collect(), 2)
        }
        _ => (Vec::new(), 1),
    }
}
