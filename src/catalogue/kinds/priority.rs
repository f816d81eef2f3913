//! A priority: a theme that a plan names, with its rank and the plan's own words.

use super::{district_of, joined};
use crate::catalogue::{
    Record, World,
    describe::kind,
    kind::{Fault, PLAIN, shows},
    known::by,
};

kind! {
    /// Priority of a plan.
    pub PRIORITY = "priority" [24] {
        PLAN: link("plan", &super::PLAN),
        THEME: link("theme", &super::THEME),
        RANK: int("rank", 1, 99),
        QUOTE: long("quote"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[PLAN.name], &[THEME.name, QUOTE.name]],
    known_by: &[by(&[PLAN.name, THEME.name])],
    check: Some(check),
    title,
    seen_from: Some(|world, record, through| match () {
        () if through == THEME.place => world.title_of(record, PLAN),
        () => title(world, record),
    }),
    context: |world, record| world.title_of(record, PLAN),
    district: |world, record| district_of(world, record, PLAN),
    columns: &[
        shows(PLAN, 0),
        shows(RANK, 5),
        shows(THEME, 30),
        shows(QUOTE, 40),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: PLAN.name,
    weight: 2,
    ..PLAIN
}

/// A plan names a theme once; the other place is named, whatever rank it has there.
fn check(world: &World, record: &Record) -> Option<Fault> {
    let (plan, theme) = (record.get(PLAN)?, record.get(THEME)?);
    let same = |other: &&Record| other.id != record.id && other.get(THEME) == Some(theme);
    let other = world.linked_by(plan, PLAN).into_iter().find(same)?;
    Some(Fault { text: title(world, other), ..Fault::new(THEME, "problem-theme-twice") })
}

/// "1. Ondermijning"; the plan's words where no theme was chosen yet.
fn title(world: &World, record: &Record) -> String {
    let rank = record.get(RANK).map(|rank| format!("{rank}.")).unwrap_or_default();
    let theme = world.title_of(record, THEME);
    joined(&[&rank, if theme.is_empty() { record.get(QUOTE) } else { &theme }], " ")
}
