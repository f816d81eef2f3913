//! The year agenda in view: which agendas, and the lines on them.

use super::scope::Scope;
use crate::catalogue::{
    Record, World,
    kinds::{self as k, agenda_line},
    name,
    world::IdMap,
};

/// The year of the agenda a line is on; `None` of what is on none.
pub fn of_line(world: &World, line: &Record) -> Option<i16> {
    world.follow(line, name::AGENDA)?.year()
}

/// The agendas of a year, of the districts in view.
pub fn agendas(world: &World, scope: Scope, year: i16) -> IdMap<()> {
    let of_year = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year));
    of_year.filter(|agenda| scope.holds(world, agenda)).map(|agenda| (agenda.id, ())).collect()
}

/// The lines on them, by period; those without one last.
pub fn lines(world: &World, scope: Scope, year: i16) -> Vec<&Record> {
    let agendas = agendas(world, scope, year);
    let mut lines: Vec<&Record> = world.among(agenda_line::AGENDA, &agendas);
    lines.sort_by_key(|line| {
        let period = line.get(agenda_line::PERIOD);
        (period.is_none(), period, line.id)
    });
    lines
}
