//! Put off: to when, and why. It is counted, so that what is put off again and again stands out.

use super::Ask;
use crate::catalogue::{
    Action, At, Change, Edit, Id, Ids, Kind, Period, Record, World,
    at::{Any, Link, When},
    describe::kind,
    kind::{Fault, PLAIN},
    kinds::{self as k, agenda_line, entry, meeting},
    name,
};

kind! {
    /// To when, and why.
    pub KIND = "postpone" [super::FIRST] {
        TO_PERIOD: period("to_period"),
        TO_MEETING: link("to_meeting", &k::MEETING),
        WHY: text("why"),
    }
    required: &[&[TO_PERIOD.name, TO_MEETING.name], &[WHY.name]],
    ..PLAIN
}

/// Puts actions, commitments and agenda lines off.
pub static POSTPONE: Ask =
    Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: Some(replaces), answer };

/// The fields that say when, of a kind that can be put off.
pub fn when(kind: &Kind) -> Option<(At<When>, At<Link>)> {
    match () {
        () if *kind == k::AGENDA_LINE => Some((agenda_line::PERIOD, agenda_line::TREATED_IN)),
        () if *kind == k::ENTRY => Some((entry::DUE, entry::DUE_MEETING)),
        () => None,
    }
}

fn replaces(kind: &Kind, question: &str) -> Option<At<Any>> {
    let (period, meeting) = when(kind)?;
    match () {
        () if question == TO_PERIOD.name => Some(period.any()),
        () if question == TO_MEETING.name => Some(meeting.any()),
        () => None,
    }
}

/// The edits that bring these forward, each by one period of its own length: a quarter by a quarter, a week by a week.
/// What has no period stays.
pub fn earlier(world: &World, about: &[Id]) -> Vec<Edit> {
    let forward = |before: &Record| {
        let (field, _) = when(before.kind)?;
        let period = before.get(field)?.shift(-1)?;
        let mut after = before.clone();
        after.set(field, period);
        Some(Change::between(before, &after))
    };
    about.iter().filter_map(|id| world.get(*id)).filter_map(forward).flatten().collect()
}

/// The period one of its own length later, when it is the same for all of these; what has no period has none.
pub fn later(world: &World, about: &[Id]) -> Option<Period> {
    let next = |id: &Id| {
        let record = world.get(*id)?;
        record.get(when(record.kind)?.0)?.shift(1)
    };
    let first = next(about.first()?)?;
    about.iter().all(|id| next(id) == Some(first)).then_some(first)
}

fn answer(world: &World, _: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for before in about.iter().filter_map(|id| world.get(*id)) {
        let Some((period, meeting)) = when(before.kind) else { continue };
        let mut after = before.clone();
        if asked.has(TO_PERIOD) {
            after.set(period, asked.value(TO_PERIOD).clone());
        }
        if let Some(target) = world.follow(asked, TO_MEETING) {
            after.set(meeting, target.id);
            if asked.lacks(TO_PERIOD) {
                after.set(period, target.value(meeting::DATE).clone());
            }
        }
        if after == *before {
            return Err(Fault::new(TO_PERIOD, "problem-same-period"));
        }
        let times = before.get(name::POSTPONED).unwrap_or(0) + 1;
        after.set(name::POSTPONED, times.min(99)).set(name::POSTPONED_WHY, asked.value(WHY).clone());
        edits.extend(Change::between(before, &after));
    }
    Ok(edits)
}

#[cfg(test)]
mod tests;
