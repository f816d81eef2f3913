//! How a group meets: where, when, what is handed in how long before, and the fixed items of its agenda.

use super::district_of;
use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Meeting rule of a group. The three numbers are days before the meeting. `template` holds an item a line, `#` before
    /// a block (decide, discuss, inform) and, behind an item, minutes in brackets: "Mededelingen (10)".
    pub MEETING_RULE = "meeting_rule" [7] {
        GROUP: link("group", &super::GROUP),
        LOCATION: text("location"),
        BEGINS: time("begins"),
        ENDS: time("ends"),
        SUBMIT_DAYS: int("submit_days", 0, 365),
        ALIGN_DAYS: int("align_days", 0, 365),
        SEND_DAYS: int("send_days", 0, 365),
        TEMPLATE: long("template"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[GROUP.name]],
    known_by: &[by(&[GROUP.name])],
    title: |world, record| world.title_of(record, GROUP),
    seen_from: Some(|_, record, _| record.get(LOCATION).to_owned()),
    context: |_, record| record.get(LOCATION).to_owned(),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(GROUP, 0),
        shows(LOCATION, 20),
        shows(BEGINS, 6),
        shows(ENDS, 6),
        shows(SUBMIT_DAYS, 10),
        shows(ALIGN_DAYS, 10),
        shows(SEND_DAYS, 10),
        shows(TEMPLATE, 30).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: GROUP.name,
    weight: 2,
    ..PLAIN
}
