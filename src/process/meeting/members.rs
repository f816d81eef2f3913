//! Who belongs to a group on a day, and who is still missing from a meeting or a written round.

use crate::{
    catalogue::{
        At, Edit, Id, Ids, Kind, Period, Record, Value, World,
        at::Link,
        kinds::{
            self as k, attendance, contribution, person, response,
            seat::{self, Role},
            written_round,
        },
        name, validity,
    },
    process::contributions,
};
use jiff::civil::Date;

/// The seats of a group that are held on a day.
pub fn seats(world: &World, group: Id, day: Date) -> Vec<&Record> {
    let mut seats = world.linked_by(group, seat::GROUP);
    seats.retain(|seat| seat.has(seat::PERSON) && validity::holds(seat, day));
    seats
        .sort_by_cached_key(|seat| (rank(seat), crate::catalogue::text::sort_key(&(seat.kind.sort_name)(world, seat))));
    seats
}

fn rank(seat: &Record) -> u8 {
    match seat.get(seat::ROLE) {
        Some(Role::Chair) => 0,
        Some(Role::ViceChair) => 1,
        Some(Role::Secretary) => 3,
        Some(Role::Guest) => 4,
        Some(Role::Coordinator | Role::ProjectLeader | Role::PortfolioHolder | Role::Member | Role::Adviser) | None => {
            2
        }
    }
}

/// What is kept of each member of what a record is about: attendance of a meeting, responses to a written round, what
/// each pays by an arrangement.
pub fn kept_of(record: &Record) -> Option<(&'static Kind, At<Link>)> {
    match () {
        () if *record.kind == k::MEETING => Some((&k::ATTENDANCE, attendance::MEETING)),
        () if *record.kind == k::WRITTEN_ROUND => Some((&k::RESPONSE, response::ROUND)),
        () if *record.kind == k::ARRANGEMENT => Some((&k::CONTRIBUTION, contribution::ARRANGEMENT)),
        () => None,
    }
}

/// The edits that add what is kept of each member who is not there yet.
pub fn missing(world: &World, ids: &mut Ids, record: &Record) -> Vec<Edit> {
    let Some((kind, through)) = kept_of(record) else { return Vec::new() };
    // People are told apart as such; what speaks for nobody in particular, by its organisation.
    let of_people = kind.has_field(name::PERSON);
    let who = if of_people { name::PERSON } else { name::ORGANISATION };
    let mut there: Vec<Value> =
        world.linked_by(record.id, through).into_iter().map(|one| one.value(who).clone()).collect();
    let mut made = Vec::new();
    for (person, organisation) in belonging(world, record) {
        let one = if of_people { &person } else { &organisation };
        if there.contains(one) {
            continue;
        }
        there.push(one.clone());
        let mut one = Record::new(ids.next_id(), kind);
        one.set(through, record.id).set(name::ORGANISATION, organisation);
        if of_people {
            one.set(name::PERSON, person);
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
    let when = match *record.kind == k::WRITTEN_ROUND {
        true => record.get(written_round::OPENS),
        false => record.get(name::DATE),
    };
    let when = when.map(Period::start);
    let (Some(group), Some(day)) = (record.get(name::GROUP), when.or(world.today())) else { return Vec::new() };
    let of_seat = |seat: &Record| {
        let organisation = match seat.value(seat::ORGANISATION) {
            Value::Empty => world.follow(seat, seat::PERSON).map(|person| person.value(person::ORGANISATION).clone()),
            known => Some(known.clone()),
        };
        (seat.value(seat::PERSON).clone(), organisation.unwrap_or_default())
    };
    seats(world, group, day).into_iter().map(of_seat).collect()
}
