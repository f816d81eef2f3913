//! What became of what an organisation asked for: the way back from the year agenda to the plans.

use super::read::{considerations, lines_of};
use crate::{
    catalogue::{
        Id, Record, World,
        kinds::{self as k, plan, priority},
        validity::{holds_in, stands_for},
    },
    process::scope::Scope,
};

/// What became of a priority in a year.
#[derive(Clone, Debug, PartialEq)]
pub enum Became {
    /// These lines of the year agenda are about it.
    Lines(Vec<Id>),
    /// It was not chosen; this says why.
    Not(Id),
    /// Nothing was decided yet.
    Open,
    /// Its plan speaks of it in its own words only: it still needs a theme.
    Unnamed,
}

/// A priority with what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Traced {
    /// The priority.
    pub priority: Id,
    /// What became of it.
    pub became: Became,
}

/// The plans of an organisation, the valid ones with their priorities by rank and what became of each in this district
/// and year; then those that are not valid in that year.
pub fn trace(world: &World, organisation: Id, district: Option<Id>, year: i16) -> (Vec<(Id, Vec<Traced>)>, Vec<Id>) {
    let speaks = |owner: &Id| *owner == organisation || stands_for(world, *owner, year) == Some(organisation);
    let its = |plan: &&Record| plan::says_what_is_wanted(plan) && plan.get(plan::OWNERS).iter().any(speaks);
    let (valid, past): (Vec<&Record>, Vec<&Record>) =
        world.of(&k::PLAN).filter(its).partition(|plan| holds_in(plan, &(year..=year)));
    let lines = lines_of(world, district.map_or(Scope::All, Scope::One), year);
    let considered = considerations(world, district, year);
    let became = |priority: &Record| {
        let Some(theme) = priority.get(priority::THEME) else { return Became::Unnamed };
        match (lines.get(&theme), considered.get(&theme)) {
            (Some(lines), _) => Became::Lines(lines.iter().map(|line| line.id).collect()),
            (None, Some(why)) => Became::Not(*why),
            (None, None) => Became::Open,
        }
    };
    let of_plan = |plan: &Record| {
        let mut priorities = world.linked_by(plan.id, priority::PLAN);
        priorities.sort_by_key(|one| (one.get(priority::RANK).unwrap_or(i64::MAX), one.id));
        let traced = priorities.into_iter().map(|one| Traced { priority: one.id, became: became(one) });
        (plan.id, traced.collect())
    };
    (valid.into_iter().map(of_plan).collect(), past.into_iter().map(|plan| plan.id).collect())
}
