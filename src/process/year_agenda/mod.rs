//! THE LIFE OF A YEAR AGENDA: concept → aligned → adopted → running → evaluated, and then the next year.
//!
//! - [`adopted`]: its lines as they were adopted, kept when it is
//! - [`compare`]: what became of each of them
//! - [`next_year`]: what is not finished goes on
//! - [`decisions`]: what its DVO decided in that year

pub mod adopted;
pub mod compare;
pub mod decisions;
pub mod next_year;

use super::scope::{self, Scope};
use crate::catalogue::{
    Id, Record, World,
    kinds::{
        self as k,
        agenda::{self, Status},
        agenda_line, group,
    },
    name,
    text::fold,
};

/// The status after this one; nothing comes after the last.
pub fn next_status(agenda: &Record) -> Option<Status> {
    match agenda.get(agenda::STATUS) {
        None => Some(Status::Concept),
        Some(Status::Concept) => Some(Status::Aligned),
        Some(Status::Aligned) => Some(Status::Adopted),
        Some(Status::Adopted) => Some(Status::Running),
        Some(Status::Running) => Some(Status::Evaluated),
        Some(Status::Evaluated) => None,
    }
}

/// The lines of an agenda: by number, those without one last, in the order of their time.
pub fn lines(world: &World, agenda: Id) -> Vec<&Record> {
    let mut lines = world.linked_by(agenda, agenda_line::AGENDA);
    lines.sort_by_cached_key(|line| order(line));
    lines
}

/// By what lines stand, and lines as adopted with them.
type Order = (bool, String, Option<crate::catalogue::Period>, String, Id);

fn order(line: &Record) -> Order {
    let number = line.value(name::NUMBER).as_str();
    (number.is_empty(), fold(number), line.get(name::PERIOD), fold(line.get(name::SUBJECT)), line.id)
}

/// Lines that should have been judged and were not; one that was dropped needs no judgement.
pub fn without_mark(world: &World, agenda: Id) -> Vec<&Record> {
    let lines = lines(world, agenda).into_iter();
    lines
        .filter(|line| {
            line.lacks(agenda_line::MARK) && line.get(agenda_line::STATUS) != Some(agenda_line::Status::Dropped)
        })
        .collect()
}

/// The agenda that is meant by a district and a year in view: with all districts in view the only one of that year, if
/// there is one only.
pub fn in_view(world: &World, scope: Scope, year: i16) -> Option<&Record> {
    if let Scope::One(district) = scope {
        return scope::agenda(world, district, year);
    }
    let mut of_year = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year));
    let first = of_year.next()?;
    of_year.next().is_none().then_some(first)
}

/// The DVO of a district.
pub fn board(world: &World, district: Id) -> Option<&Record> {
    world.linked_by(district, group::DISTRICT).into_iter().find(|group| group.is(group::KIND, group::GroupKind::Dvo))
}
