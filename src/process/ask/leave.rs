//! Somebody leaves: from a day on all that person carries is another's, or nobody's. Seats and portfolios go on vacant, so
//! that it shows what is to be filled; who held them stays known, and so does the person.

use super::Ask;
use crate::{
    catalogue::{
        Action, At, Change, Edit, Id, Ids, Period, Record, World,
        at::Link,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, addressee, days_before, person},
        name,
    },
    process::carried::{self, handing},
};

kind! {
    /// From when on, and who takes over.
    pub KIND = "leave" [super::FIRST + 10] {
        FROM: period("from").certain(),
        TO_PERSON: link("to_person", &k::PERSON),
    }
    required: &[&[FROM.name]],
    ..PLAIN
}

/// Lets somebody go, with what becomes of all that is carried.
pub static LEAVE: Ask = Ask {
    shown_first: true,
    passes_on: Some(FROM),
    leaves_out: Some(|_, field, about| if field == TO_PERSON.name { about.to_vec() } else { Vec::new() }),
    ..Ask::new(&KIND, Action::Edit, answer)
};

/// The questions with what is meant mostly: from today on.
pub fn leaving(id: Id, world: &World) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(FROM, world.today().map(Period::day));
    record
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let Some(from) = asked.get(FROM) else { return Ok(Vec::new()) };
    let to = asked.get(TO_PERSON);
    let mut edits = Vec::new();
    for person in about.iter().filter_map(|id| world.get(*id)).filter(|one| *one.kind == k::PERSON) {
        if to == Some(person.id) {
            return Err(Fault::new(TO_PERSON, "problem-same-person"));
        }
        for (record, fields) in carried::of_person(world, person.id, &carried::KINDS, from.start()) {
            edits.extend(passed(ids, record, &fields, to, from));
        }
        let mut gone = person.clone();
        gone.set(person::UNTIL, days_before(Period::day(from.start()), 1).unwrap_or(from));
        edits.extend(Change::between(person, &gone));
    }
    Ok(edits)
}

/// What becomes of one thing. Where nobody takes over what is nothing without somebody, it ends.
fn passed(ids: &mut Ids, record: &Record, fields: &[At<Link>], to: Option<Id>, from: Period) -> Vec<Edit> {
    let nobody = to.is_none() && record.kind.has_field(name::ORGANISATION) && record.get(name::ORGANISATION).is_none();
    let mut ended = record.clone();
    match () {
        () if nobody && *record.kind == k::MANDATE => {
            ended.set(k::mandate::UNTIL, days_before(Period::day(from.start()), 1).unwrap_or(from));
        }
        () if nobody && *record.kind == k::ADDRESSEE => {
            ended.set(addressee::STATUS, addressee::Status::Dropped);
        }
        () => return handing(ids, record, fields, to, from),
    }
    Change::between(record, &ended)
}

/// Is somebody gone on this day? Who is, is not offered any more where a person is to be chosen.
pub fn is_gone(record: &Record, day: jiff::civil::Date) -> bool {
    *record.kind == k::PERSON && crate::catalogue::validity::is_past(record, day)
}

/// Can somebody leave: a person who has not left yet?
pub fn can_leave(world: &World, record: &Record) -> bool {
    *record.kind == k::PERSON && world.today().is_none_or(|today| !is_gone(record, today))
}
