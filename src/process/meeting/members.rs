//! Who belongs to a group on a day, and who is still missing from a meeting or a written round.

use crate::{
    catalogue::{Edit, Id, Ids, Kind, Record, Value, World, kinds as k, validity},
    process::contributions,
};
use jiff::civil::Date;

/// The seats of a group that are held on a day.
pub fn seats(world: &World, group: Id, day: Date) -> Vec<&Record> {
    let mut seats = world.linked_by(group, &k::SEAT, "group");
    seats.retain(|seat| !seat.get("person").is_empty() && validity::holds(seat, day));
    seats.sort_by_cached_key(|seat| (rank(seat), crate::catalogue::text::fold(&(seat.kind.sort_name)(world, seat))));
    seats
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

/// What is kept of each member of what a record is about: attendance of a meeting, responses to a written round, what
/// each pays by an arrangement.
pub fn kept_of(record: &Record) -> Option<(&'static Kind, &'static str)> {
    match () {
        () if *record.kind == k::MEETING => Some((&k::ATTENDANCE, "meeting")),
        () if *record.kind == k::WRITTEN_ROUND => Some((&k::RESPONSE, "round")),
        () if *record.kind == k::ARRANGEMENT => Some((&k::CONTRIBUTION, "arrangement")),
        () => None,
    }
}

/// The edits that add what is kept of each member who is not there yet.
pub fn missing(world: &World, ids: &mut Ids, record: &Record) -> Vec<Edit> {
    let Some((kind, through)) = kept_of(record) else { return Vec::new() };
    // People are told apart as such; what speaks for nobody in particular, by its organisation.
    let who = ["person", "organisation"].into_iter().find(|field| kind.field(field).is_some()).unwrap_or_default();
    let mut there: Vec<Value> =
        world.linked_by(record.id, kind, through).into_iter().map(|one| one.get(who).clone()).collect();
    let mut made = Vec::new();
    for (person, organisation) in belonging(world, record) {
        let one = if who == "person" { &person } else { &organisation };
        if there.contains(one) {
            continue;
        }
        there.push(one.clone());
        let mut one = Record::new(ids.next_id(), kind);
        one.set(through, Value::Ref(record.id)).set("organisation", organisation);
        if who == "person" {
            one.set("person", person);
        }
        made.push(Edit::Create(one));
    }
    made
}

/// Who belongs to what a record is about, each with the organisation they speak for.
fn belonging(world: &World, record: &Record) -> Vec<(Value, Value)> {
    if *record.kind == k::ARRANGEMENT {
        let all = contributions::participants(world, record).into_iter();
        return all.map(|organisation| (Value::Empty, Value::Ref(organisation.id))).collect();
    }
    let when = ["date", "opens"].iter().find_map(|field| record.get(field).as_period()).map(|period| period.start());
    let (Some(group), Some(day)) = (record.get("group").as_ref(), when.or(world.today())) else { return Vec::new() };
    let of_seat = |seat: &Record| {
        let organisation = match seat.get("organisation") {
            Value::Empty => world.follow(seat, "person").map(|person| person.get("organisation").clone()),
            known => Some(known.clone()),
        };
        (seat.get("person").clone(), organisation.unwrap_or_default())
    };
    seats(world, group, day).into_iter().map(of_seat).collect()
}
