//! A written round (schriftelijke ronde): a question put in writing, answered by each member, reported in a meeting.

use super::{RESPONSE, counted, district_of};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, link, long, period, text},
    kind::{Fault, Finish, computes, shows},
};

/// Written round.
pub static WRITTEN_ROUND: Kind = Kind {
    name: "written_round",
    index: 15,
    fields: &[
        text("subject"),
        link("group", "group"),
        period("opens"),
        period("closes"),
        long("question"),
        link("proposal", "proposal"),
        link("item", "meeting_item"),
        choice("status", &["planned", "open", "closed", "reported"]).starts_as("planned"),
        link("outcome", "term").among("vocabulary", "outcome"),
        long("result"),
        link("reported_in", "meeting"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    check: Some(closes_after_it_opens),
    follows: None,
    title: |_, record| record.str("subject").to_owned(),
    sort_name: |_, record| record.str("subject").to_owned(),
    seen_from: None,
    context: |world, record| world.title_of(record, "group"),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("subject", 0),
        shows("group", 24),
        shows("opens", 14),
        shows("closes", 14),
        shows("status", 14),
        computes("responses", 9, |world, record| counted(world, record, &RESPONSE, "round")),
        shows("outcome", 18),
        shows("reported_in", 24).hidden(),
        shows("proposal", 24).hidden(),
        shows("item", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "closes",
    finish: Some(Finish { field: "status", done: "reported", open: "closed" }),
    turns: None,
    ordered_in: None,
    weight: 4,
};

fn closes_after_it_opens(_: &World, record: &Record) -> Option<Fault> {
    let (opens, closes) = (record.get("opens").as_period()?, record.get("closes").as_period()?);
    (closes.end() < opens.start()).then(|| Fault::new("closes", "problem-closes-before-opens"))
}
