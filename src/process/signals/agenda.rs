//! Lines of year agendas, the themes they are about, and what was to be done.

use super::{Sight, Spot};
use crate::{
    catalogue::{Id, Record, Value, World, kinds as k},
    process::{portfolio, year},
};
use std::collections::BTreeMap;

/// So many times is often.
const OFTEN: i64 = 3;

/// Lines still to be carried out. There are many lines: their fields are looked up by place, not by name.
fn open(world: &World) -> impl Iterator<Item = &Record> {
    let status = k::AGENDA_LINE.at("status");
    world.of(&k::AGENDA_LINE).filter(move |line| !k::is_over(line.at(status).as_str()))
}

/// Themes on this year's agendas that nobody answers for in that district: neither they nor a theme above them have a
/// holder.
pub(super) fn themes_without_holder(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let mut lines: BTreeMap<(Id, Id), usize> = BTreeMap::new();
    let this_year = |agenda: &&Record| agenda.year() == Some(today.year());
    let agendas: Vec<Id> = world.of(&k::AGENDA).filter(this_year).map(|agenda| agenda.id).collect();
    let (theme, status) = (k::AGENDA_LINE.at("theme"), k::AGENDA_LINE.at("status"));
    for agenda in agendas {
        for line in world.linked_by(agenda, &k::AGENDA_LINE, "agenda") {
            let open = !k::is_over(line.at(status).as_str());
            if let Some(theme) = line.at(theme).as_ref().filter(|_| open) {
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
    let (group, period) = (k::AGENDA_LINE.at("group"), k::AGENDA_LINE.at("period"));
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
    let (status, period) = (k::AGENDA_LINE.at("status"), k::AGENDA_LINE.at("period"));
    open(sight.world)
        .filter(|line| matches!(line.at(status).as_str(), "planned" | "running"))
        .filter_map(|line| {
            let period = line.at(period).as_period().filter(|period| period.end() < sight.today)?;
            let spot = Spot::of(line).says("period", Value::Period(period)).says("status", line.at(status).clone());
            Some(spot.by(period.end()))
        })
        .collect()
}

/// Lines that are put off again and again.
pub(super) fn postponed_lines(sight: Sight<'_>) -> Vec<Spot> {
    let postponed = k::AGENDA_LINE.at("postponed");
    open(sight.world)
        .filter_map(|line| {
            let times = line.at(postponed).as_int().filter(|times| *times >= OFTEN)?;
            let why = line.get("postponed_why");
            let told = Value::Choice(if why.is_empty() { "no" } else { "yes" });
            Some(Spot::of(line).says("n", Value::Int(times)).says("told", told).says("why", why.clone()))
        })
        .collect()
}

/// Actions and commitments that should have been done.
pub(super) fn overdue_actions(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let (kind, status) = (k::ENTRY.at("kind"), k::ENTRY.at("status"));
    let to_do =
        |entry: &&Record| k::is_task(entry.at(kind).as_str()) && k::is_still_to_be_done(entry.at(status).as_str());
    let entries = world.of(&k::ENTRY).filter(to_do);
    entries
        .filter_map(|entry| {
            let due = k::due_of_entry(world, entry).filter(|due| due.end() < today)?;
            let owner = ["owner", "owner_group", "owner_organisation"].iter().find_map(|by| entry.get(by).as_ref());
            let owned = Value::Choice(if owner.is_some() { "yes" } else { "no" });
            let spot = Spot::of(entry).says("due", Value::Period(due)).says("owned", owned);
            Some(spot.says("owner", owner.map_or(Value::Empty, Value::Ref)).by(due.end()))
        })
        .collect()
}
