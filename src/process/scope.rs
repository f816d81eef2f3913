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
    all.sort_by_key(|district| crate::catalogue::text::fold(&world.title(district.id)));
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
