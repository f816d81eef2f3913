//! Handing over: what a person carries goes to another from a day on (see [`carried`]). Only what holds on that day or is
//! due from then on goes: what was done before it stays with who did it.

use super::Ask;
use crate::{
    catalogue::{
        Action, At, Edit, Id, Ids, Kind, Period, Record, World,
        at::Flag,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, days_before, entry, meeting_item, portfolio},
        text::fold,
    },
    process::{
        carried::{self, Carried, handing, held_in},
        meeting::next_after,
        order,
    },
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
pub static HAND_OVER: Ask = Ask {
    shown_first: true,
    passes_on: Some(FROM),
    leaves_out: Some(|world, field, about| if field == TO_PERSON.name { givers(world, about) } else { Vec::new() }),
    ..Ask::new(&KIND, Action::Edit, answer)
};

/// The questions about sorts, each with the kind it asks for.
const SORTS: [(At<Flag>, &Kind); 4] =
    [(PORTFOLIOS, &k::PORTFOLIO), (LINES, &k::AGENDA_LINE), (ACTIONS, &k::ENTRY), (SEATS, &k::SEAT)];

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

/// Who hands over all of this, if it is one person: nobody hands over to themselves.
fn givers(world: &World, about: &[Id]) -> Vec<Id> {
    let answers = |record: &Record| held_in(record.kind).first().and_then(|field| record.get(*field));
    let of = |record: &Record| if *record.kind == k::PERSON { Some(record.id) } else { answers(record) };
    let mut all: Vec<Id> = about.iter().filter_map(|id| world.get(*id)).filter_map(of).collect();
    all.dedup();
    if all.len() == 1 { all } else { Vec::new() }
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let (Some(to), Some(from)) = (asked.get(TO_PERSON), asked.get(FROM)) else {
        return Ok(Vec::new());
    };
    if givers(world, about) == [to] {
        return Err(Fault::new(TO_PERSON, "problem-same-person"));
    }
    let sorts = SORTS.into_iter().filter(|(sort, _)| asked.get(*sort) == Some(true));
    let sorts: Vec<&Kind> = sorts.map(|(_, kind)| kind).collect();
    let mut carried: Vec<Carried<'_>> = Vec::new();
    let mut themes: Vec<String> = Vec::new();
    let mut givers: Vec<Id> = Vec::new();
    for record in about.iter().filter_map(|id| world.get(*id)) {
        if *record.kind == k::PERSON {
            givers.push(record.id);
            carried.extend(carried::of_person(world, record.id, &sorts, from.start()));
        } else if let Some(field) = held_in(record.kind).first().copied().filter(|field| record.has(*field))
            && carried::goes(world, record, from.start())
        {
            givers.extend(record.get(field));
            carried.push((record, vec![field]));
        }
    }
    // What is carried by who takes over stays as it is.
    carried.iter_mut().for_each(|(record, fields)| fields.retain(|field| record.get(*field) != Some(to)));
    carried.retain(|(_, fields)| !fields.is_empty());
    givers.retain(|giver| *giver != to);
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
        edits.extend(handing(ids, record, &fields, Some(to), from));
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
