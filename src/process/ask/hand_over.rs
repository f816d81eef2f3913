//! Handing over: what a person carries goes to another from a day on. What holds for a time ends and begins anew, so
//! that it stays known who held it; what is still to be done changes hands.

use super::Ask;
use crate::{
    catalogue::{
        Action, At, Change, Edit, Id, Ids, Kind, Period, Record, Value, World,
        at::{Flag, Link},
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, agenda_line, days_before, entry, meeting_item, portfolio, seat},
        name,
        text::fold,
        validity,
    },
    process::{meeting::next_after, order},
};
use std::collections::BTreeSet;

kind! {
    /// To whom, from when, and what.
    pub KIND = "hand_over" [super::FIRST + 4] {
        TO_PERSON: link("to_person", &k::PERSON),
        FROM: period("from").certain(),
        PORTFOLIOS: flag("portfolios"),
        LINES: flag("lines"),
        ACTIONS: flag("actions"),
        SEATS: flag("seats"),
        ANNOUNCE: flag("announce"),
        ITEM: text("item"),
    }
    required: &[&[TO_PERSON.name], &[FROM.name]],
    ..PLAIN
}

/// Hands over everything a person carries, or the records that were chosen.
pub static HAND_OVER: Ask = Ask { kind: &KIND, action: Action::Edit, shown_first: true, replaces: None, answer };

/// The questions with what is meant mostly: from today on, everything that is not a seat. `item` is what the item is
/// called under which announcements stand.
pub fn handed(id: Id, world: &World, item: &str) -> Record {
    let mut record = Record::new(id, &KIND);
    if let Some(today) = world.today() {
        record.set(FROM, Period::day(today));
    }
    for field in [PORTFOLIOS, LINES, ACTIONS] {
        record.set(field, true);
    }
    record.set(SEATS, false).set(ANNOUNCE, false).set(ITEM, item);
    record
}

/// Can these be handed over: a person with all that is carried, or what somebody carries?
pub fn can_be(record: &Record) -> bool {
    [&k::PERSON, &k::PORTFOLIO, &k::AGENDA_LINE, &k::ENTRY, &k::SEAT].contains(&record.kind)
}

/// Something carried: the record, and the fields in which it names its holder.
type Carried<'a> = (&'a Record, Vec<At<Link>>);

/// Where a kind names who carries it; the first is who answers for it.
fn held_in(kind: &Kind) -> &'static [At<Link>] {
    match () {
        () if *kind == k::PORTFOLIO => &[portfolio::HOLDER, portfolio::DEPUTY, portfolio::PROJECT_LEADER],
        () if *kind == k::AGENDA_LINE => &[agenda_line::HOLDER, agenda_line::PROJECT_LEADER],
        () if *kind == k::ENTRY => &[entry::OWNER],
        () if *kind == k::SEAT => &[seat::PERSON],
        () => &[],
    }
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let (Some(to), Some(from)) = (asked.get(TO_PERSON), asked.get(FROM)) else {
        return Ok(Vec::new());
    };
    let mut carried: Vec<Carried<'_>> = Vec::new();
    let mut themes: Vec<String> = Vec::new();
    let mut givers: Vec<Id> = Vec::new();
    for record in about.iter().filter_map(|id| world.get(*id)) {
        if *record.kind == k::PERSON {
            if record.id == to {
                return Err(Fault::new(TO_PERSON, "problem-same-person"));
            }
            givers.push(record.id);
            carried.extend(of_person(world, asked, record.id, from));
        } else if let Some(field) = held_in(record.kind).first().copied().filter(|field| record.has(*field)) {
            givers.extend(record.get(field));
            carried.push((record, vec![field]));
        }
    }
    if carried.is_empty() {
        return Err(Fault::new(TO_PERSON, "problem-nothing-carried"));
    }
    let mut edits = Vec::new();
    let mut boards: Vec<Id> = Vec::new();
    for (record, fields) in carried {
        if *record.kind == k::PORTFOLIO {
            themes.push(world.title_of(record, portfolio::THEME));
            boards.extend(record.get(portfolio::GROUP));
        }
        edits.extend(handing(ids, record, &fields, to, from));
    }
    if asked.get(ANNOUNCE) == Some(true) {
        let under = Some(asked.get(ITEM)).filter(|item| !fold(item).is_empty());
        let under = under.ok_or_else(|| Fault::new(ITEM, "problem-required"))?;
        let once = |list: &mut Vec<Id>| {
            let mut known = BTreeSet::new();
            list.retain(|id| known.insert(*id));
        };
        once(&mut boards);
        once(&mut givers);
        for board in boards {
            edits.extend(announced(world, ids, (board, under), from, (&givers, to), &themes));
        }
    }
    Ok(edits)
}

/// What a person carries on that day, of the sorts that were asked for.
fn of_person<'a>(world: &'a World, asked: &Record, person: Id, from: Period) -> Vec<Carried<'a>> {
    let wanted = |field: At<Flag>| asked.get(field) == Some(true);
    let sorts = [(PORTFOLIOS, &k::PORTFOLIO), (LINES, &k::AGENDA_LINE), (ACTIONS, &k::ENTRY), (SEATS, &k::SEAT)];
    let mut found: Vec<Carried<'a>> = Vec::new();
    for (_, kind) in sorts.into_iter().filter(|(sort, _)| wanted(*sort)) {
        for field in held_in(kind) {
            for record in world.linked_by(person, *field) {
                if is_over(record) || !validity::holds(record, from.start()) {
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

/// Is there nothing left of it to be done?
fn is_over(record: &Record) -> bool {
    match () {
        () if *record.kind == k::AGENDA_LINE => agenda_line::is_over(record),
        () if *record.kind == k::ENTRY => record.has(entry::STATUS) && !entry::is_open(record),
        () => false,
    }
}

/// What held before that day ends the day before and begins anew; everything else changes hands, also what begins on the
/// day itself or later: whoever hands it over never held it.
fn handing(ids: &mut Ids, record: &Record, fields: &[At<Link>], to: Id, from: Period) -> Vec<Edit> {
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

/// A line under an item of the next meeting, the one whose subject begins so: who takes over what from whom.
fn announced(
    world: &World,
    ids: &mut Ids,
    (board, under): (Id, &str),
    from: Period,
    (givers, to): (&[Id], Id),
    themes: &[String],
) -> Vec<Edit> {
    let day = days_before(Period::day(from.start()), 1).unwrap_or(from).start();
    let Some(meeting) = next_after(world, board, day, None) else { return Vec::new() };
    let mut edits = Vec::new();
    let items = order::under(world, meeting.id, &k::MEETING_ITEM);
    let named = fold(under);
    let item = match items.iter().find(|item| fold(item.get(meeting_item::SUBJECT)).starts_with(&named)) {
        Some(item) => item.id,
        None => {
            let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
            item.set(meeting_item::SUBJECT, under).set(meeting_item::MEETING, meeting.id);
            item.set(meeting_item::POSITION, order::last(world, meeting.id, &k::MEETING_ITEM));
            edits.push(Edit::Create(item.clone()));
            item.id
        }
    };
    let names: Vec<String> = givers.iter().map(|id| world.title(*id)).collect();
    let what = if themes.is_empty() { String::new() } else { format!(": {}", themes.join(", ")) };
    let mut entry = Record::new(ids.next_id(), &k::ENTRY);
    entry.set(entry::KIND, entry::EntryKind::Announcement).set(entry::ITEM, item);
    entry.set(entry::TEXT, format!("{} → {}{what}", names.join(", "), world.title(to)));
    entry.set(entry::POSITION, order::last(world, item, &k::ENTRY));
    edits.push(Edit::Create(entry));
    edits
}

#[cfg(test)]
mod tests;
