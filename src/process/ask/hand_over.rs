//! Handing over: what a person carries goes to another from a day on. What holds for a time ends and begins anew, so
//! that it stays known who held it; what is still to be done changes hands.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Kind, Period, Record, Value, World,
        field::{flag, link, period},
        kind::Fault,
        kinds::{self as k, days_before},
    },
    process::{meeting::next_after, order, validity},
};

static KIND: Kind = questions(
    "hand_over",
    4,
    &[
        link("to_person", "person"),
        period("from"),
        flag("portfolios"),
        flag("lines"),
        flag("actions"),
        flag("seats"),
        flag("announce"),
    ],
    &[&["to_person"], &["from"]],
);

/// Hands over everything a person carries, or the records that were chosen.
pub static HAND_OVER: Ask = Ask { kind: &KIND, action: Action::Edit, shown_first: true, replaces: None, answer };

/// The questions with what is meant mostly: from today on, everything that is not a seat.
pub fn handed(id: Id, world: &World) -> Record {
    let mut record = Record::new(id, &KIND);
    if let Some(today) = world.today() {
        record.set("from", Value::Period(Period::day(today)));
    }
    for field in ["portfolios", "lines", "actions"] {
        record.set(field, Value::Flag(true));
    }
    record.set("seats", Value::Flag(false)).set("announce", Value::Flag(false));
    record
}

/// Can these be handed over: a person with all that is carried, or what somebody carries?
pub fn can_be(record: &Record) -> bool {
    [&k::PERSON, &k::PORTFOLIO, &k::AGENDA_LINE, &k::ENTRY, &k::SEAT].contains(&record.kind)
}

/// Something carried: the record, and the fields in which it names its holder.
type Carried<'a> = (&'a Record, Vec<&'static str>);

/// Where a kind names who carries it; the first is who answers for it.
fn held_in(kind: &Kind) -> &'static [&'static str] {
    match () {
        () if *kind == k::PORTFOLIO => &["holder", "deputy", "project_leader"],
        () if *kind == k::AGENDA_LINE => &["holder", "project_leader"],
        () if *kind == k::ENTRY => &["owner"],
        () if *kind == k::SEAT => &["person"],
        () => &[],
    }
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let (Some(to), Some(from)) = (asked.get("to_person").as_ref(), asked.get("from").as_period()) else {
        return Ok(Vec::new());
    };
    let mut carried: Vec<Carried<'_>> = Vec::new();
    let mut themes: Vec<String> = Vec::new();
    let mut givers: Vec<Id> = Vec::new();
    for record in about.iter().filter_map(|id| world.get(*id)) {
        if *record.kind == k::PERSON {
            if record.id == to {
                return Err(Fault::new("to_person", "problem-same-person"));
            }
            givers.push(record.id);
            carried.extend(of_person(world, asked, record.id, from));
        } else if let Some(field) = held_in(record.kind).first().copied().filter(|field| !record.get(field).is_empty())
        {
            givers.extend(record.get(field).as_ref());
            carried.push((record, vec![field]));
        }
    }
    if carried.is_empty() {
        return Err(Fault::new("to_person", "problem-nothing-carried"));
    }
    let mut edits = Vec::new();
    let mut boards: Vec<Id> = Vec::new();
    for (record, fields) in carried {
        if *record.kind == k::PORTFOLIO {
            themes.push(world.title_of(record, "theme"));
            boards.extend(record.get("group").as_ref());
        }
        edits.extend(handing(ids, record, &fields, to, from));
    }
    if *asked.get("announce") == Value::Flag(true) {
        boards.dedup();
        givers.dedup();
        for board in boards {
            edits.extend(announced(world, ids, board, from, (&givers, to), &themes));
        }
    }
    Ok(edits)
}

/// What a person carries on that day, of the sorts that were asked for.
fn of_person<'a>(world: &'a World, asked: &Record, person: Id, from: Period) -> Vec<Carried<'a>> {
    let wanted = |field: &str| *asked.get(field) == Value::Flag(true);
    let sorts =
        [("portfolios", &k::PORTFOLIO), ("lines", &k::AGENDA_LINE), ("actions", &k::ENTRY), ("seats", &k::SEAT)];
    let mut found: Vec<Carried<'a>> = Vec::new();
    for (_, kind) in sorts.into_iter().filter(|(sort, _)| wanted(sort)) {
        for field in held_in(kind) {
            for record in world.linked_by(person, kind, field) {
                let over = k::is_over(record.str("status"));
                if over || !validity::holds(record, from.start()) {
                    continue;
                }
                match found.iter_mut().find(|(known, _)| known.id == record.id) {
                    Some((_, fields)) => fields.push(field),
                    None => found.push((record, vec![field])),
                }
            }
        }
    }
    found
}

/// What holds from a day on ends the day before and begins anew; everything else changes hands, and so does what begins
/// no earlier than that day: nobody held it yet, and it would end before it began.
fn handing(ids: &mut Ids, record: &Record, fields: &[&'static str], to: Id, from: Period) -> Vec<Edit> {
    let mut after = record.clone();
    let begun = record.get("from").as_period().is_none_or(|begun| begun.start() < from.start());
    let lasts = record.kind.field("until").is_some() && begun;
    if lasts {
        after = record.copy_as(ids.next_id());
        after.set("from", Value::Period(from)).set("until", Value::Empty);
    }
    for field in fields {
        after.set(field, Value::Ref(to));
    }
    if !lasts {
        return Change::between(record, &after);
    }
    let mut ended = record.clone();
    let last = days_before(Period::day(from.start()), 1).unwrap_or(from);
    ended.set("until", Value::Period(last));
    let mut edits = Change::between(record, &ended);
    edits.push(Edit::Create(after));
    edits
}

/// A line among the announcements of the next meeting: who takes over what from whom.
fn announced(
    world: &World,
    ids: &mut Ids,
    board: Id,
    from: Period,
    (givers, to): (&[Id], Id),
    themes: &[String],
) -> Vec<Edit> {
    let day = days_before(Period::day(from.start()), 1).unwrap_or(from).start();
    let Some(meeting) = next_after(world, board, day, None) else { return Vec::new() };
    let mut edits = Vec::new();
    let items = order::under(world, meeting.id, &k::MEETING_ITEM);
    let announcements = |item: &&&Record| {
        let subject = crate::catalogue::text::fold(item.str("subject"));
        subject.starts_with("mededeling") || subject.starts_with("announcement")
    };
    let item = match items.iter().find(announcements) {
        Some(item) => item.id,
        None => {
            let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
            item.set("subject", Value::text("Mededelingen")).set("meeting", Value::Ref(meeting.id));
            item.set("position", order::last(world, meeting.id, &k::MEETING_ITEM));
            edits.push(Edit::Create(item.clone()));
            item.id
        }
    };
    let names: Vec<String> = givers.iter().map(|id| world.title(*id)).collect();
    let what = if themes.is_empty() { String::new() } else { format!(": {}", themes.join(", ")) };
    let mut entry = Record::new(ids.next_id(), &k::ENTRY);
    entry.set("kind", Value::Choice("announcement")).set("item", Value::Ref(item));
    entry.set("text", Value::text(&format!("{} → {}{what}", names.join(", "), world.title(to))));
    entry.set("position", order::last(world, item, &k::ENTRY));
    edits.push(Edit::Create(entry));
    edits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_begins_no_earlier_than_it_is_handed_over_changes_hands() {
        let mut ids = Ids::new(1_700_000_000_000, 41);
        let [one, other] = [(); 2].map(|()| ids.next_id());
        let day = |day| Period::day(date(2026, 9, day));
        for (begun, begins_anew) in [
            (None, true),
            (Some(day(13)), true),
            (Some(day(14)), false),
            (Some(day(15)), false),
            (Period::month(2026, 9), true),
        ] {
            let mut held = Record::new(ids.next_id(), &k::PORTFOLIO);
            held.set("holder", Value::Ref(one)).set("from", begun.map_or(Value::Empty, Value::Period));
            let edits = handing(&mut ids, &held, &["holder"], other, day(14));
            let made = edits.iter().any(|edit| matches!(edit, Edit::Create(_)));
            let ended =
                edits.iter().any(|edit| matches!(edit, Edit::Set { field, .. } if *field == k::PORTFOLIO.at("until")));
            assert_eq!((made, ended), (begins_anew, begins_anew), "{begun:?}");
        }
    }
}
