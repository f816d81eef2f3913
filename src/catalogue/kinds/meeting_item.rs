//! An item on the agenda of a meeting (agendapunt).

use super::{ENTRY, counted, district_of, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, long, text},
    kind::{computes, shows},
};

/// Meeting item. `number` is a text given once ("E01") and kept; `position` decides the order. `came_from` is the item
/// of an earlier meeting that it goes on from: each of the two keeps its own record.
pub static MEETING_ITEM: Kind = Kind {
    name: "meeting_item",
    index: 8,
    fields: &[
        text("subject"),
        text("number").name(),
        link("meeting", "meeting"),
        int("position", 0, 1_000_000),
        choice("block", &["decide", "discuss", "inform"]),
        link("treatment", "term").among("vocabulary", "treatment"),
        int("minutes", 0, 600),
        link("introducer", "person"),
        link("line", "agenda_line"),
        link("proposal", "proposal"),
        long("explanation"),
        PUBLIC,
        link("outcome", "term").among("vocabulary", "outcome"),
        int("minutes_used", 0, 600),
        link("came_from", "meeting_item"),
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    title,
    sort_name: |_, record| {
        format!("{:07} {}", record.get("position").as_int().unwrap_or(9_999_999), record.str("subject"))
    },
    seen_from: Some(|world, record, through| match through {
        "meeting" => title(world, record),
        _ => joined(&[&world.title_of(record, "meeting"), &title(world, record)], ": "),
    }),
    context: |world, record| world.title_of(record, "meeting"),
    district: |world, record| district_of(world, record, "meeting"),
    columns: &[
        shows("number", 6),
        shows("subject", 0),
        shows("meeting", 30),
        shows("treatment", 18),
        shows("outcome", 18),
        computes("entries", 8, |world, record| counted(world, record, &ENTRY, "item")),
        shows("position", 8).hidden(),
        shows("block", 14).hidden(),
        shows("minutes", 8).hidden(),
        shows("minutes_used", 8).hidden(),
        shows("introducer", 18).hidden(),
        shows("line", 24).hidden(),
        shows("proposal", 24).hidden(),
        shows("came_from", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "meeting",
    finish: None,
    ordered_in: Some("meeting"),
    weight: 4,
};

/// "E01 Veiligheidsstrategie"
fn title(_: &World, record: &Record) -> String {
    joined(&[record.str("number"), record.str("subject")], " ")
}
