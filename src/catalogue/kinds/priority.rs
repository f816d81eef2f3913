//! A priority: a theme that a plan names, with its rank and the plan's own words.

use super::{district_of, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, int, link, long},
    kind::{Fault, shows},
};

/// Priority of a plan.
pub static PRIORITY: Kind = Kind {
    name: "priority",
    index: 24,
    fields: &[link("plan", "plan"), link("theme", "theme"), int("rank", 1, 99), long("quote"), PUBLIC, SOURCE, NOTES],
    required: &[&["plan"], &["theme", "quote"]],
    check: Some(check),
    follows: None,
    title,
    sort_name: title,
    seen_from: Some(|world, record, through| match through {
        "theme" => world.title_of(record, "plan"),
        _ => title(world, record),
    }),
    context: |world, record| world.title_of(record, "plan"),
    district: |world, record| district_of(world, record, "plan"),
    columns: &[
        shows("plan", 0),
        shows("rank", 5),
        shows("theme", 30),
        shows("quote", 40),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "plan",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 2,
};

/// A plan names a theme once; the other place is named, whatever rank it has there.
fn check(world: &World, record: &Record) -> Option<Fault> {
    let (plan, theme) = (record.get("plan").as_ref()?, record.get("theme").as_ref()?);
    let same = |other: &&Record| other.id != record.id && other.get("theme").as_ref() == Some(theme);
    let other = world.linked_by(plan, &PRIORITY, "plan").into_iter().find(same)?;
    Some(Fault { text: title(world, other), ..Fault::new("theme", "problem-theme-twice") })
}

/// "1. Ondermijning"; the plan's words where no theme was chosen yet.
fn title(world: &World, record: &Record) -> String {
    let rank = record.get("rank").as_int().map(|rank| format!("{rank}.")).unwrap_or_default();
    let theme = world.title_of(record, "theme");
    joined(&[&rank, if theme.is_empty() { record.str("quote") } else { &theme }], " ")
}
