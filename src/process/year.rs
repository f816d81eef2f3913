//! The year agenda in view: which agendas, and the lines on them.

use super::scope::Scope;
use crate::catalogue::{Record, World, kinds as k, world::IdMap};

/// The year of the agenda a line is on; `None` of what is on none.
pub fn of_line(world: &World, line: &Record) -> Option<i16> {
    world.follow(line, "agenda")?.year()
}

/// The agendas of a year, of the districts in view.
pub fn agendas(world: &World, scope: Scope, year: i16) -> IdMap<()> {
    let of_year = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year));
    of_year.filter(|agenda| scope.holds(world, agenda)).map(|agenda| (agenda.id, ())).collect()
}

/// The lines on them, by period; those without one last.
pub fn lines(world: &World, scope: Scope, year: i16) -> Vec<&Record> {
    let agendas = agendas(world, scope, year);
    let mut lines: Vec<&Record> = world.among(&k::AGENDA_LINE, k::AGENDA_LINE.at("agenda"), &agendas);
    lines.sort_by_key(|line| {
        let period = line.get("period").as_period();
        (period.is_none(), period, line.id)
    });
    lines
}
