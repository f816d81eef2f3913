//! Lines of year agendas, the themes they are about, and what was to be done.

use super::{Sight, Spot};
use crate::{
    catalogue::{
        Id, Record, Value, World,
        kinds::{
            self as k,
            agenda_line::{self, Status},
            entry,
        },
    },
    process::{portfolio, year},
};
use std::collections::BTreeMap;

/// So many times is often.
const OFTEN: i64 = 3;

/// Lines still to be carried out.
fn open(world: &World) -> impl Iterator<Item = &Record> {
    world.of(&k::AGENDA_LINE).filter(|line| !agenda_line::is_over(line))
}

/// Themes on this year's agendas that nobody answers for in that district: neither they nor a theme above them have a
/// holder.
pub(super) fn themes_without_holder(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let mut lines: BTreeMap<(Id, Id), usize> = BTreeMap::new();
    let this_year = |agenda: &&Record| agenda.year() == Some(today.year());
    let agendas: Vec<Id> = world.of(&k::AGENDA).filter(this_year).map(|agenda| agenda.id).collect();
    for agenda in agendas {
        for line in world.linked_by(agenda, agenda_line::AGENDA) {
            if let Some(theme) = line.get(agenda_line::THEME).filter(|_| !agenda_line::is_over(line)) {
                *lines.entry((agenda, theme)).or_default() += 1;
            }
        }
    }
    let mut spots = Vec::new();
    for ((agenda, theme), count) in lines {
        let (Some(agenda), Some(theme)) = (world.get(agenda), world.get(theme)) else { continue };
        let district = (agenda.kind.district)(world, agenda);
        if portfolio::answering(world, theme.id, district, today).is_none() {
            let spot = Spot::of(theme).counts("n", count).says("agenda", Value::Ref(agenda.id));
            spots.push(Spot { within: vec![agenda.id], ..spot });
        }
    }
    spots
}

/// Lines of this year and later that nobody works on, or that have no time.
pub(super) fn incomplete_lines(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let ahead = |line: &Record| year::of_line(world, line).is_none_or(|year| year >= today.year());
    let (group, period) = (agenda_line::GROUP.place, agenda_line::PERIOD.place);
    open(world)
        .filter_map(|line| {
            let lacks = match (line.at(group).is_empty(), line.at(period).is_empty()) {
                (true, true) => "both",
                (true, false) => "group",
                (false, true) => "period",
                (false, false) => return None,
            };
            ahead(line).then(|| Spot::of(line).says("lacks", Value::Choice(lacks)))
        })
        .collect()
}

/// Lines whose time is over and that are not done.
pub(super) fn overdue_lines(sight: Sight<'_>) -> Vec<Spot> {
    open(sight.world)
        .filter_map(|line| {
            let status = line.get(agenda_line::STATUS).filter(|status| match status {
                Status::Planned | Status::Running => true,
                Status::Done | Status::Moved | Status::Dropped => false,
            })?;
            let period = line.get(agenda_line::PERIOD).filter(|period| period.end() < sight.today)?;
            let spot = Spot::of(line).says("period", Value::Period(period));
            Some(spot.says("status", Value::Choice(status.word())).by(period.end()))
        })
        .collect()
}

/// Lines that are put off again and again.
pub(super) fn postponed_lines(sight: Sight<'_>) -> Vec<Spot> {
    let postponed = agenda_line::POSTPONED.place;
    open(sight.world)
        .filter_map(|line| {
            let times = line.at(postponed).as_int().filter(|times| *times >= OFTEN)?;
            let why = line.value(agenda_line::POSTPONED_WHY);
            let told = Value::Choice(if why.is_empty() { "no" } else { "yes" });
            Some(Spot::of(line).says("n", Value::Int(times)).says("told", told).says("why", why.clone()))
        })
        .collect()
}

/// Actions and commitments that should have been done.
pub(super) fn overdue_actions(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let to_do = |entry: &&Record| entry::is_task(entry) && entry::is_open(entry);
    let entries = world.of(&k::ENTRY).filter(to_do);
    entries
        .filter_map(|entry| {
            let due = k::due_of_entry(world, entry).filter(|due| due.end() < today)?;
            let owner = entry::OWNERS.into_iter().find_map(|by| entry.get(by));
            let owned = Value::Choice(if owner.is_some() { "yes" } else { "no" });
            let spot = Spot::of(entry).says("due", Value::Period(due)).says("owned", owned);
            Some(spot.says("owner", owner.map_or(Value::Empty, Value::Ref)).by(due.end()))
        })
        .collect()
}
