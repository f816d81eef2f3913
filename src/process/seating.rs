//! Who sits where: organisations against groups, with the seats that are held, those that are vacant, and those of which
//! this file does not know yet.

use crate::catalogue::{
    Id, Record, World,
    kinds::{self as k, group, organisation, person, seat, seat::Occupancy},
    text::fold,
    validity,
    world::IdMap,
};
use jiff::civil::Date;

/// What an organisation has in a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seats {
    /// Seats somebody holds.
    pub held: Vec<Id>,
    /// Seats nobody holds.
    pub vacant: Vec<Id>,
    /// Seats of which it was not filled in who holds them.
    pub not_filled_in: Vec<Id>,
}

/// Organisations against groups.
#[derive(Debug, Default)]
pub struct Seating {
    /// The groups, those of a district first, by name.
    pub groups: Vec<Id>,
    /// The organisations; `None` are seats on behalf of nobody in particular.
    pub organisations: Vec<Option<Id>>,
    /// For each organisation what it has in each group, in their order.
    pub cells: Vec<Vec<Seats>>,
}

/// The seats of the groups for which `wanted` says yes, on a day.
pub fn seating(world: &World, today: Date, wanted: impl Fn(&Record) -> bool) -> Seating {
    let mut groups: Vec<&Record> = world.of(&k::GROUP).filter(|group| wanted(group)).collect();
    // What is of a district comes before what is of the whole unit.
    let place = |group: &&Record| {
        let short = group.get(group::ABBREVIATION);
        let name = if short.is_empty() { group.get(group::NAME) } else { short };
        ((group.kind.district)(world, group).is_none(), fold(name))
    };
    let seats = |group: &Record| {
        let seats = world.linked_by(group.id, seat::GROUP).into_iter();
        seats.filter(|seat| validity::holds(seat, today)).collect::<Vec<_>>()
    };
    groups.retain(|group| !group.is(group::STATUS, group::Status::Closed) && !seats(group).is_empty());
    groups.sort_by_cached_key(place);
    let places: IdMap<usize> = groups.iter().enumerate().map(|(at, group)| (group.id, at)).collect();
    let mut found: IdMap<Vec<Seats>> = IdMap::default();
    let mut nobody: Vec<Seats> = Vec::new();
    for group in &groups {
        for seat in seats(group) {
            let through_person =
                || world.follow(seat, seat::PERSON).and_then(|person| person.get(person::ORGANISATION));
            let organisation = seat.get(seat::ORGANISATION).or_else(through_person);
            let row = match organisation {
                Some(id) => found.entry(id).or_default(),
                None => &mut nobody,
            };
            row.resize(groups.len(), Seats::default());
            let cell = &mut row[places[&group.id]];
            match seat::occupancy(seat) {
                None => cell.held.push(seat.id),
                Some(Occupancy::Vacant) => cell.vacant.push(seat.id),
                Some(Occupancy::NotFilledIn) => cell.not_filled_in.push(seat.id),
            }
        }
    }
    let mut rows: Vec<(Option<Id>, Vec<Seats>)> = found.into_iter().map(|(id, row)| (Some(id), row)).collect();
    // Municipalities first, then the partners, each by name.
    rows.sort_by_cached_key(|(id, _)| {
        let record = id.and_then(|id| world.get(id));
        let municipality =
            record.is_some_and(|record| record.is(organisation::KIND, organisation::OrganisationKind::Municipality));
        (!municipality, record.map(|record| fold(record.get(organisation::NAME))), *id)
    });
    if !nobody.is_empty() {
        rows.push((None, nobody));
    }
    let (organisations, cells) = rows.into_iter().unzip();
    Seating { groups: groups.into_iter().map(|group| group.id).collect(), organisations, cells }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Ids, Value};
    use jiff::civil::date;

    #[test]
    fn seats_are_counted_by_organisation_and_vacant_ones_apart() {
        let mut ids = Ids::new(1_767_225_600_000, 1);
        let mut make = |kind, fields: &[(&str, Value)]| Record::with(ids.next_id(), kind, fields);
        let raalte = make(&k::ORGANISATION, &[("name", Value::text("Raalte"))]);
        let group = make(&k::GROUP, &[("name", Value::text("Werkgroep"))]);
        let person = make(&k::PERSON, &[("surname", Value::text("Jansen")), ("organisation", Value::Ref(raalte.id))]);
        let of = ("group", Value::Ref(group.id));
        let held = make(&k::SEAT, &[of.clone(), ("person", Value::Ref(person.id))]);
        let vacant = make(&k::SEAT, &[of.clone(), ("organisation", Value::Ref(raalte.id))]);
        let unknown = make(
            &k::SEAT,
            &[of.clone(), ("organisation", Value::Ref(raalte.id)), ("occupancy", Value::Choice("not_filled_in"))],
        );
        let nobody = make(&k::SEAT, &[of]);
        let expected = Seats { held: vec![held.id], vacant: vec![vacant.id], not_filled_in: vec![unknown.id] };
        let (raalte_id, nobody_id) = (raalte.id, nobody.id);
        let world = World::of_records([raalte, group, person, held, vacant, unknown, nobody]);
        let seating = seating(&world, date(2026, 9, 14), |_| true);
        assert_eq!(seating.organisations, [Some(raalte_id), None]);
        assert_eq!(seating.cells[0], [expected]);
        assert_eq!(seating.cells[1][0].vacant, [nobody_id]);
    }
}
