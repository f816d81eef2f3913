//! Who belongs to a group on a day, and who is still missing from a meeting or a written round.

use crate::catalogue::{Edit, Id, Ids, Kind, Record, Value, World, kinds as k};
use jiff::civil::Date;

/// The seats of a group that are held on a day.
pub fn seats(world: &World, group: Id, day: Date) -> Vec<&Record> {
    let mut seats = world.linked_by(group, &k::SEAT, "group");
    seats.retain(|seat| !seat.get("person").is_empty() && holds(seat, day));
    seats.sort_by_cached_key(|seat| (rank(seat), crate::catalogue::text::fold(&(seat.kind.sort_name)(world, seat))));
    seats
}

/// Does it hold on this day: begun, and not ended?
pub fn holds(record: &Record, day: Date) -> bool {
    let begun = record.get("from").as_period().is_none_or(|from| from.start() <= day);
    begun && record.get("until").as_period().is_none_or(|until| until.end() >= day)
}

fn rank(seat: &Record) -> u8 {
    match seat.str("role") {
        "chair" => 0,
        "vice_chair" => 1,
        "secretary" => 3,
        "guest" => 4,
        _ => 2,
    }
}

/// What is kept of each member of what a record is about: attendance of a meeting, responses to a written round.
pub fn kept_of(record: &Record) -> Option<(&'static Kind, &'static str)> {
    match () {
        () if *record.kind == k::MEETING => Some((&k::ATTENDANCE, "meeting")),
        () if *record.kind == k::WRITTEN_ROUND => Some((&k::RESPONSE, "round")),
        () => None,
    }
}

/// The edits that add what is kept of each member who is not there yet.
pub fn missing(world: &World, ids: &mut Ids, record: &Record) -> Vec<Edit> {
    let (Some((kind, through)), Some(group)) = (kept_of(record), record.get("group").as_ref()) else {
        return Vec::new();
    };
    let when = ["date", "opens"].iter().find_map(|field| record.get(field).as_period()).map(|period| period.start());
    let Some(day) = when.or(world.today()) else { return Vec::new() };
    let known = world.linked_by(record.id, kind, through);
    let there = |person: &Value| known.iter().any(|other| other.get("person") == person);
    let mut made: Vec<Record> = Vec::new();
    for seat in seats(world, group, day) {
        let person = seat.get("person");
        if there(person) || made.iter().any(|other| other.get("person") == person) {
            continue;
        }
        let mut one = Record::new(ids.next_id(), kind);
        one.set(through, Value::Ref(record.id)).set("person", person.clone());
        let organisation = match seat.get("organisation") {
            Value::Empty => world.follow(seat, "person").map(|person| person.get("organisation").clone()),
            known => Some(known.clone()),
        };
        one.set("organisation", organisation.unwrap_or_default());
        made.push(one);
    }
    made.into_iter().map(Edit::Create).collect()
}
