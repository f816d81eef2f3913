//! A step of the route of a proposal: a body it passes, when that is planned, when it happened and what came of it.

use super::{district_of, in_order, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, int, link, period, text},
    kind::{Fault, shows},
};

/// Route step. `body` names one that is no group here ("Bestuurscollege").
pub static ROUTE_STEP: Kind = Kind {
    name: "route_step",
    index: 14,
    fields: &[
        link("proposal", "proposal"),
        link("group", "group"),
        text("body"),
        period("planned"),
        period("date"),
        link("result", "term").among("vocabulary", "outcome"),
        link("meeting", "meeting"),
        int("position", 0, 1_000_000_000).behind(),
        text("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["proposal"], &["group", "body"]],
    check: Some(not_before_the_proposal),
    follows: None,
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    seen_from: Some(|world, record, through| match through {
        "proposal" => title(world, record),
        _ => world.title_of(record, "proposal"),
    }),
    context: |world, record| world.title_of(record, "proposal"),
    district: |world, record| district_of(world, record, "proposal"),
    columns: &[
        shows("proposal", 0),
        shows("group", 26),
        shows("body", 20),
        shows("planned", 14),
        shows("date", 14),
        shows("result", 18),
        shows("meeting", 24).hidden(),
        shows("position", 8).hidden(),
        shows("explanation", 20).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "planned",
    finish: None,
    turns: None,
    ordered_in: Some("proposal"),
    weight: 1,
};

fn title(world: &World, record: &Record) -> String {
    joined(&[&world.title_of(record, "group"), record.str("body")], ", ")
}

/// No body can treat a proposal before there is one.
fn not_before_the_proposal(world: &World, record: &Record) -> Option<Fault> {
    let made = world.follow(record, "proposal")?.get("date").as_period()?;
    let early = |field: &str| record.get(field).as_period().is_some_and(|period| period.end() < made.start());
    let field = ["date", "planned"].into_iter().find(|field| early(field))?;
    Some(Fault::new(field, "problem-before-the-proposal"))
}
