//! An item on the agenda of a meeting (agendapunt).

use super::{ENTRY, counted, district_of, in_order, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, flag, int, link, long, period, text},
    kind::{Fault, computes, shows},
};

/// Meeting item. `number` is a text given once ("E01") and kept; `position` decides the order. `came_from` is the item
/// of an earlier meeting that it goes on from: each of the two keeps its own record; `entry`, `round` and `mandate` say
/// what it goes back to. Without a meeting it waits: for the next meeting of `group`, or for the period `planned`.
pub static MEETING_ITEM: Kind = Kind {
    name: "meeting_item",
    index: 8,
    fields: &[
        text("subject"),
        text("number").name(),
        link("meeting", "meeting"),
        int("position", 0, 1_000_000_000).behind(),
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
        flag("recurs"),
        link("group", "group"),
        period("planned"),
        link("came_from", "meeting_item"),
        link("entry", "entry"),
        link("round", "written_round"),
        link("mandate", "mandate"),
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    check: Some(number_is_given_once),
    follows: None,
    title,
    sort_name: |_, record| in_order(record, record.str("subject")),
    seen_from: Some(|world, record, through| match through {
        "meeting" => title(world, record),
        _ => joined(&[&world.title_of(record, "meeting"), &title(world, record)], ": "),
    }),
    context: |world, record| world.title_of(record, "meeting"),
    district: |world, record| ["meeting", "group"].iter().find_map(|through| district_of(world, record, through)),
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
        shows("recurs", 10).hidden(),
        shows("group", 20).hidden(),
        shows("planned", 16).hidden(),
        shows("came_from", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "meeting",
    finish: None,
    turns: None,
    ordered_in: Some("meeting"),
    weight: 4,
};

/// "E01 Veiligheidsstrategie"
fn title(_: &World, record: &Record) -> String {
    joined(&[record.str("number"), record.str("subject")], " ")
}

/// A number stands for one item of a meeting.
fn number_is_given_once(world: &World, record: &Record) -> Option<Fault> {
    let (number, meeting) = (record.str("number"), record.get("meeting").as_ref()?);
    let others = world.linked_by(meeting, &MEETING_ITEM, "meeting").into_iter().filter(|other| other.id != record.id);
    let mut twin =
        others.filter(|other| !number.is_empty() && other.str("number") == number).map(|it| it.str("subject"));
    let twin = twin.next_back()?.to_owned();
    Some(Fault { text: twin, ..Fault::new("number", "problem-number-twice") })
}
