//! Which district is looked at.

use crate::catalogue::{
    Id, Kind, Record, World,
    kinds::{self as k, agenda},
    name,
};

/// The district in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// All five and the unit.
    #[default]
    All,
    /// One district, with what belongs to the whole unit.
    One(Id),
}

impl Scope {
    /// Is a record of a kind in view? Districts themselves always are: they are what one chooses from.
    pub fn holds(self, world: &World, record: &Record) -> bool {
        match self {
            Scope::All => true,
            Scope::One(_) if *record.kind == k::DISTRICT => true,
            Scope::One(district) => (record.kind.district)(world, record).is_none_or(|its| its == district),
        }
    }

    /// The district, when it is one.
    pub fn district(self) -> Option<Id> {
        match self {
            Scope::All => None,
            Scope::One(district) => Some(district),
        }
    }
}

/// The districts in the order of their names.
pub fn districts(world: &World) -> Vec<&Record> {
    let mut all: Vec<&Record> = world.of(&k::DISTRICT).collect();
    all.sort_by_key(|district| crate::catalogue::text::sort_key(&world.title(district.id)));
    all
}

/// The year agenda of a district and year.
pub fn agenda(world: &World, district: Id, year: i16) -> Option<&Record> {
    let here = |agenda: &&Record| agenda.get(agenda::DISTRICT) == Some(district) && agenda.year() == Some(year);
    world.of(&k::AGENDA).find(here)
}

/// Does this kind have a link to the district itself, so that a new record can be given the one in view?
pub fn has_district(kind: &Kind) -> bool {
    kind.field(name::DISTRICT.name).is_some_and(|(_, field)| field.target() == Some(&k::DISTRICT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Ids, Value};

    #[test]
    fn a_district_sees_itself_what_is_of_it_and_what_is_of_the_unit() {
        let mut ids = Ids::new(1_790_000_000_000, 34);
        let [here, there] = [0, 1].map(|_| Record::new(ids.next_id(), &k::DISTRICT));
        let mut agenda = |district: Option<Id>, year: i64| {
            let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
            agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, Value::Int(year));
            agenda
        };
        let (ours, theirs, next) =
            (agenda(Some(here.id), 2026), agenda(Some(there.id), 2026), agenda(Some(here.id), 2027));
        let of_unit = agenda(None, 2026);
        let (one, other) = (here.id, there.id);
        let ids = [&ours, &theirs, &next, &of_unit].map(|agenda| agenda.id);
        let world = World::of_records([here, there, ours, theirs, next, of_unit]);
        let seen = |scope: Scope| world.all().filter(|record| scope.holds(&world, record)).count();
        assert_eq!((seen(Scope::All), seen(Scope::One(one)), seen(Scope::One(other))), (6, 5, 4));
        for (district, year, expected) in [
            (one, 2025, None),
            (one, 2026, Some(ids[0])),
            (one, 2027, Some(ids[2])),
            (other, 2026, Some(ids[1])),
            (other, 2027, None),
        ] {
            assert_eq!(super::agenda(&world, district, year).map(|agenda| agenda.id), expected, "{year}");
        }
        assert_eq!((Scope::All.district(), Scope::One(one).district()), (None, Some(one)));
    }

    #[test]
    fn a_kind_has_a_district_when_it_links_to_one_itself() {
        for (kind, expected) in [
            (&k::AGENDA, true),
            (&k::GROUP, true),
            (&k::ORGANISATION, true),
            (&k::DISTRICT, false),
            (&k::AGENDA_LINE, false),
            (&k::THEME, false),
        ] {
            assert_eq!(has_district(kind), expected, "{}", kind.name);
        }
    }
}
