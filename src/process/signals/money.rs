//! Agreements that have to be given notice of in time, grants with their deadlines, and inhabitants that a merger would
//! leave out of what is paid.

use super::{Sight, Spot};
use crate::{
    catalogue::{
        Period, Record, Value,
        kinds::{
            self as k, arrangement,
            grant::{self, Status},
            plan,
        },
    },
    process::contributions::read::{Rise, rises, with_numbers},
};
use jiff::Span;

/// So many months before notice must be given it is time to make up one's mind.
const MIND: i32 = 3;
/// So many days before a deadline of a grant there is something to write.
const NEAR: i32 = 42;

/// Agreements and plans with a term of notice that is near or over, as long as they have not ended.
pub(super) fn notices(sight: Sight<'_>) -> Vec<Spot> {
    let horizon = sight.today.saturating_add(Span::new().months(MIND));
    let runs = |plan: &&Record| plan.get(plan::UNTIL).is_some_and(|until| until.end() >= sight.today);
    let plans = sight.world.of(&k::PLAN).filter(|plan| plan.has(plan::NOTICE)).filter(runs);
    plans
        .filter_map(|plan| {
            let last = k::notice_by(plan).as_period().filter(|last| last.start() <= horizon)?;
            let passed = Value::Choice(if last.end() < sight.today { "yes" } else { "no" });
            let spot = Spot::of(plan).says("day", Value::Period(last)).says("passed", passed);
            Some(spot.says("until", plan.value(plan::UNTIL).clone()).by(last.start()))
        })
        .collect()
}

/// Grants that must be applied for or accounted for soon, or should have been.
pub(super) fn grants(sight: Sight<'_>) -> Vec<Spot> {
    let horizon = sight.today.saturating_add(Span::new().days(NEAR));
    let step = |grant: &Record| match grant.get(grant::STATUS) {
        Some(Status::Idea) | None => Some((grant::DEADLINE, "apply")),
        Some(Status::Granted) => Some((grant::ACCOUNT_BY, "account")),
        Some(Status::Applied | Status::Refused | Status::Accounted) => None,
    };
    let grants = sight.world.of(&k::GRANT).filter_map(|grant| {
        let (field, what) = step(grant)?;
        let day = grant.get(field).filter(|day: &Period| day.end() <= horizon)?;
        let late = if day.end() < sight.today { "late" } else { what };
        let spot = Spot::of(grant).says("what", Value::Choice(what)).says("late", Value::Choice(late));
        Some(spot.says("day", Value::Period(day)).by(day.end()))
    });
    grants.collect()
}

/// Municipalities whose number of inhabitants must rise, because another one was merged into them that would be left out
/// of what is paid this year or later; what is fixed stands.
pub(super) fn mergers(sight: Sight<'_>) -> Vec<Spot> {
    let ahead = |one: &&Record| one.lacks(arrangement::FIXED_ON) && one.year() >= Some(sight.today.year());
    let mut known: Vec<(Rise, Option<i64>)> = Vec::new();
    for one in sight.world.of(&k::ARRANGEMENT).filter(ahead) {
        for rise in rises(sight.world, one) {
            let rise = (rise, one.get(arrangement::INHABITANTS_YEAR));
            if !known.contains(&rise) {
                known.push(rise);
            }
        }
    }
    let spots = known.iter().filter_map(|(rise, year)| {
        let spot = Spot::of(sight.world.get(rise.organisation)?);
        let year = year.map_or_else(|| "?".to_owned(), |year| year.to_string());
        Some(
            spot.says("merged", Value::text(&with_numbers(sight.world, &rise.merged))).says("year", Value::text(&year)),
        )
    });
    spots.collect()
}
