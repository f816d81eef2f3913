//! A meeting: of one group, on a day or in a period as long as no day is known.

use super::{MEETING_ITEM, counted, its_district, joined};
use crate::catalogue::{
    Kind, Lang, Record, World,
    field::{NOTES, PUBLIC, SOURCE, choice, link, long, period, text, time},
    kind::{Fault, computes, shows},
};

/// Meeting. Its district is always said. `prepares` makes it the official preparation (ambtelijk vooroverleg) of
/// another; meetings with one `event` share a meeting day. The three dates before it are counted back from it when it
/// is planned (see [`super::MEETING_RULE`]) and can be changed after.
pub static MEETING: Kind = Kind {
    name: "meeting",
    index: 6,
    fields: &[
        link("group", "group"),
        period("date"),
        time("begins"),
        time("ends"),
        text("location"),
        text("name"),
        link("district", "district"),
        choice("status", &["planned", "prepared", "sent", "held", "closed", "cancelled"]).starts_as("planned"),
        link("chair", "person"),
        link("secretary", "person"),
        period("submit_by"),
        period("align_by"),
        period("send_by"),
        link("prepares", "meeting"),
        link("event", "event"),
        long("summary"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["group", "name"]],
    check: Some(ends_after_it_begins),
    title,
    sort_name: title,
    seen_from: None,
    context: |world, record| joined(&[record.str("location"), &world.title_of(record, "district")], ", "),
    district: its_district,
    columns: &[
        shows("date", 16),
        shows("group", 0),
        shows("begins", 6),
        shows("status", 12),
        computes("items", 7, |world, record| counted(world, record, &MEETING_ITEM, "meeting")),
        shows("location", 20),
        shows("submit_by", 13),
        shows("align_by", 13).hidden(),
        shows("send_by", 13).hidden(),
        shows("name", 24).hidden(),
        shows("ends", 6).hidden(),
        shows("district", 16).hidden(),
        shows("chair", 18).hidden(),
        shows("secretary", 18).hidden(),
        shows("prepares", 24).hidden(),
        shows("event", 20).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "date",
    // A meeting is closed by going through what comes back from it, not by a tick.
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 6,
};

/// "DVO IJsselland 11 december 2026"; days are named as the papers name them, in Dutch.
fn title(world: &World, record: &Record) -> String {
    let group = world.follow(record, "group");
    let short = group.map(|group| if group.str("abbreviation").is_empty() { "name" } else { "abbreviation" });
    let called = match (record.str("name"), group, short) {
        ("", Some(group), Some(short)) => group.str(short),
        (name, ..) => name,
    };
    let date = record.get("date").as_period().map(|date| date.show(Lang::Nl)).unwrap_or_default();
    joined(&[called, &date], " ")
}

/// Meetings end on the day they begin.
fn ends_after_it_begins(_: &World, record: &Record) -> Option<Fault> {
    let (begins, ends) = (record.get("begins").as_time()?, record.get("ends").as_time()?);
    (ends <= begins).then(|| Fault::new("ends", "problem-ends-before-begins"))
}
