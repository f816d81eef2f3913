//! How a group meets: where, when, what is handed in how long before, and the fixed items of its agenda.

use super::district_of;
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, int, link, long, text, time},
    kind::shows,
};

/// Meeting rule of a group. The three numbers are days before the meeting. `template` holds an item a line, `#` before
/// a block (decide, discuss, inform) and, behind an item, minutes in brackets: "Mededelingen (10)".
pub static MEETING_RULE: Kind = Kind {
    name: "meeting_rule",
    index: 7,
    fields: &[
        link("group", "group"),
        text("location"),
        time("begins"),
        time("ends"),
        int("submit_days", 0, 365),
        int("align_days", 0, 365),
        int("send_days", 0, 365),
        long("template"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["group"]],
    check: None,
    follows: None,
    title: |world, record| world.title_of(record, "group"),
    sort_name: |world, record| world.title_of(record, "group"),
    seen_from: Some(|_, record, _| record.str("location").to_owned()),
    context: |_, record| record.str("location").to_owned(),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("group", 0),
        shows("location", 20),
        shows("begins", 6),
        shows("ends", 6),
        shows("submit_days", 10),
        shows("align_days", 10),
        shows("send_days", 10),
        shows("template", 30).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "group",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 2,
};
