//! Groups, their seats, and who holds them.

use super::{Sight, Spot};
use crate::catalogue::{
    Period, Record, Value,
    kinds::{
        self as k,
        group::{self, GroupKind},
        mandate, meeting, person, portfolio,
        seat::{self, Occupancy, Role},
    },
    name, validity,
    world::IdMap,
};
use jiff::Span;

/// A group that has not met for so many months may have fallen asleep.
const MONTHS: i32 = 6;

/// Does this kind of group rest on a decision of a DVO? The DVO itself and the boards above it decide; they rest on none.
fn is_mandated(kind: GroupKind) -> bool {
    match kind {
        GroupKind::WorkingGroup | GroupKind::ExpertGroup | GroupKind::Support | GroupKind::Project => true,
        GroupKind::Dvo
        | GroupKind::Triangle
        | GroupKind::Steering
        | GroupKind::Regional
        | GroupKind::Board
        | GroupKind::Other => false,
    }
}

/// Which roles lead a kind of group. A DVO, a board or an expert group is chaired. A working group or project is as well
/// led by its project leader, which is what the sources name (holder and project leader for each theme); a support body
/// by its coordinator, who is often the whole of it. Triangles are led by who is host.
fn led_by(kind: GroupKind) -> Option<&'static [Role]> {
    match kind {
        GroupKind::Dvo | GroupKind::ExpertGroup | GroupKind::Steering | GroupKind::Regional | GroupKind::Board => {
            Some(&[Role::Chair])
        }
        GroupKind::WorkingGroup | GroupKind::Project => Some(&[Role::Chair, Role::ProjectLeader]),
        GroupKind::Support => Some(&[Role::Chair, Role::Coordinator]),
        GroupKind::Triangle | GroupKind::Other => None,
    }
}

fn active<'a>(sight: Sight<'a>) -> impl Iterator<Item = &'a Record> {
    let there =
        move |group: &&Record| group.is(group::STATUS, group::Status::Active) && validity::holds(group, sight.today);
    sight.world.of(&k::GROUP).filter(there)
}

/// Active groups of which no decision is known that they rest on.
pub(super) fn without_mandate(sight: Sight<'_>) -> Vec<Spot> {
    let world = sight.world;
    let rests = |group: &Record| {
        let mandates = || world.linked_by(group.id, mandate::GROUP);
        group.has(group::MANDATE)
            || mandates().iter().any(|mandate| mandate.get(mandate::STATUS) != Some(mandate::Status::Ended))
    };
    let groups = active(sight).filter(|group| group.get(group::KIND).is_some_and(is_mandated) && !rests(group));
    groups.map(Spot::of).collect()
}

/// Active groups that nobody leads.
pub(super) fn without_chair(sight: Sight<'_>) -> Vec<Spot> {
    let groups = active(sight).filter_map(|group| {
        let kind = group.get(group::KIND)?;
        let roles = led_by(kind)?;
        let seats = sight.world.linked_by(group.id, seat::GROUP).into_iter();
        let mut held = seats.filter(|seat| seat.has(seat::PERSON) && validity::holds(seat, sight.today));
        let led = held.any(|seat| seat.get(seat::ROLE).is_some_and(|role| roles.contains(&role)));
        (!led).then(|| Spot::of(group).says("kind", Value::Choice(kind.word())))
    });
    groups.collect()
}

/// Active groups that have not met for six months and have no meeting ahead. Of a group that never met only a DVO is
/// asked for: most groups are known without their meetings.
pub(super) fn without_meeting(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let long_ago = today.saturating_sub(Span::new().months(MONTHS));
    let groups = active(sight).filter_map(|group| {
        let meetings = world.linked_by(group.id, meeting::GROUP).into_iter();
        let dates = meetings
            .filter(|one| one.get(meeting::STATUS) != Some(meeting::Status::Cancelled))
            .map(|one| one.get(meeting::DATE));
        // A meeting without a day is being planned.
        let last: Option<Option<Period>> = dates.max_by_key(|date| (date.is_none(), date.map(Period::end)));
        match last {
            None if group.is(group::KIND, GroupKind::Dvo) => Some(Spot::of(group).says("met", Value::Choice("no"))),
            Some(Some(last)) if last.end() < long_ago => {
                Some(Spot::of(group).says("met", Value::Choice("yes")).says("last", Value::Period(last)).by(last.end()))
            }
            _ => None,
        }
    });
    groups.collect()
}

/// Seats without a person, each with its group, of groups that are there.
fn unheld<'a>(sight: Sight<'a>, why: Occupancy) -> impl Iterator<Item = (&'a Record, &'a Record)> {
    let person = seat::PERSON.place;
    let unheld = move |seat: &&Record| {
        seat.at(person).is_empty() && seat::occupancy(seat) == Some(why) && validity::holds(seat, sight.today)
    };
    sight.world.of(&k::SEAT).filter(unheld).filter_map(move |seat| {
        let group = sight.world.follow(seat, seat::GROUP)?;
        (!group.is(group::STATUS, group::Status::Closed)).then_some((seat, group))
    })
}

/// Seats that nobody holds, of groups that are there.
pub(super) fn vacant_seats(sight: Sight<'_>) -> Vec<Spot> {
    let spot = |(seat, group): (&Record, &Record)| {
        Spot::of(seat).says("role", seat.value(seat::ROLE).clone()).says("group", Value::Ref(group.id))
    };
    unheld(sight, Occupancy::Vacant).map(spot).collect()
}

/// Groups of which it was not filled in who sits there: one for all its seats, as it is no alarm.
pub(super) fn seats_not_filled_in(sight: Sight<'_>) -> Vec<Spot> {
    let mut groups: Vec<(&Record, usize)> = Vec::new();
    let mut places: IdMap<usize> = IdMap::default();
    for (_, group) in unheld(sight, Occupancy::NotFilledIn) {
        let place = *places.entry(group.id).or_insert_with(|| {
            groups.push((group, 0));
            groups.len() - 1
        });
        groups[place].1 += 1;
    }
    groups.into_iter().map(|(group, many)| Spot::of(group).counts("n", many)).collect()
}

/// People who hold a seat or a portfolio, and of whom nobody knows where they belong.
pub(super) fn people_without_organisation(sight: Sight<'_>) -> Vec<Spot> {
    let world = sight.world;
    let mut roles: IdMap<Vec<&Record>> = IdMap::default();
    let (by, holder, organisation) = (seat::PERSON.place, portfolio::HOLDER.place, person::ORGANISATION.place);
    let seats = world.of(&k::SEAT).map(|seat| (seat.at(by), seat));
    let portfolios = world.of(&k::PORTFOLIO).map(|portfolio| (portfolio.at(holder), portfolio));
    for (person, role) in seats.chain(portfolios) {
        let person = person.as_ref().and_then(|id| world.get(id));
        let person = person.filter(|person| person.at(organisation).is_empty());
        if let Some(person) = person.filter(|_| validity::holds(role, sight.today)) {
            roles.entry(person.id).or_default().push(role);
        }
    }
    let spots = roles.into_iter().filter_map(|(person, roles)| {
        let spot = Spot::of(world.get(person)?).counts("n", roles.len());
        let group = roles.iter().map(|role| role.value(name::GROUP)).find(|group| !group.is_empty());
        let group = group.or_else(|| Some(roles.first()?.value(name::THEME))).cloned().unwrap_or_default();
        // Where they belong is not known: they are in view where their roles are.
        Some(Spot { within: roles.iter().map(|role| role.id).collect(), ..spot.says("group", group) })
    });
    spots.collect()
}
