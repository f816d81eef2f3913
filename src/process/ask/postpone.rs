//! Put off: to when, and why. It is counted, so that what is put off again and again stands out.

use super::{Ask, questions};
use crate::catalogue::{
    Action, Change, Edit, Id, Ids, Kind, Period, Record, Value, World,
    field::{link, period, text},
    kind::Fault,
};

static KIND: Kind = questions(
    "postpone",
    0,
    &[period("to_period"), link("to_meeting", "meeting"), text("why")],
    &[&["to_period", "to_meeting"], &["why"]],
);

/// Puts actions, commitments and agenda lines off.
pub static POSTPONE: Ask =
    Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: Some(replaces), answer };

/// The fields that say when, of a kind that can be put off.
pub fn when(kind: &Kind) -> Option<(&'static str, &'static str)> {
    kind.field("postponed")?;
    let period = ["due", "period"].into_iter().find(|name| kind.field(name).is_some())?;
    let meeting = ["due_meeting", "treated_in"].into_iter().find(|name| kind.field(name).is_some())?;
    Some((period, meeting))
}

fn replaces(kind: &Kind, question: &str) -> Option<&'static str> {
    let (period, meeting) = when(kind)?;
    match question {
        "to_period" => Some(period),
        "to_meeting" => Some(meeting),
        _ => None,
    }
}

/// The edits that bring these forward, each by one period of its own length: a quarter by a quarter, a week by a week.
/// What has no period stays.
pub fn earlier(world: &World, about: &[Id]) -> Vec<Edit> {
    let forward = |before: &Record| {
        let (field, _) = when(before.kind)?;
        let period = before.get(field).as_period()?.shift(-1)?;
        let mut after = before.clone();
        after.set(field, Value::Period(period));
        Some(Change::between(before, &after))
    };
    about.iter().filter_map(|id| world.get(*id)).filter_map(forward).flatten().collect()
}

/// The period one of its own length later, when it is the same for all of these; what has no period has none.
pub fn later(world: &World, about: &[Id]) -> Option<Period> {
    let next = |id: &Id| {
        let record = world.get(*id)?;
        record.get(when(record.kind)?.0).as_period()?.shift(1)
    };
    let first = next(about.first()?)?;
    about.iter().all(|id| next(id) == Some(first)).then_some(first)
}

fn answer(world: &World, _: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for before in about.iter().filter_map(|id| world.get(*id)) {
        let Some((period, meeting)) = when(before.kind) else { continue };
        let mut after = before.clone();
        if !asked.get("to_period").is_empty() {
            after.set(period, asked.get("to_period").clone());
        }
        if let Some(target) = world.follow(asked, "to_meeting") {
            after.set(meeting, Value::Ref(target.id));
            if asked.get("to_period").is_empty() {
                after.set(period, target.get("date").clone());
            }
        }
        if after == *before {
            return Err(Fault::new("to_period", "problem-same-period"));
        }
        let times = before.get("postponed").as_int().unwrap_or(0) + 1;
        after.set("postponed", Value::Int(times.min(99))).set("postponed_why", asked.get("why").clone());
        edits.extend(Change::between(before, &after));
    }
    Ok(edits)
}
