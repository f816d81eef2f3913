//! Attendance: who was there, who was not, and who came instead.

use super::{district_of, with_behind};
use crate::catalogue::{
    Kind, Record, World,
    field::{NOTES, PUBLIC, choice, link},
    kind::shows,
};

/// Attendance of a person at a meeting.
pub static ATTENDANCE: Kind = Kind {
    name: "attendance",
    index: 11,
    fields: &[
        link("meeting", "meeting"),
        link("person", "person"),
        link("organisation", "organisation"),
        choice("presence", &["present", "excused", "absent", "replaced"]).starts_as("present"),
        link("replaced_by", "person"),
        PUBLIC,
        NOTES,
    ],
    required: &[&["meeting"], &["person", "organisation"]],
    check: None,
    follows: None,
    title,
    sort_name: |world, record| match world.follow(record, "person") {
        Some(person) => (person.kind.sort_name)(world, person),
        None => title(world, record),
    },
    seen_from: Some(|world, record, through| match through {
        "meeting" => title(world, record),
        _ => world.title_of(record, "meeting"),
    }),
    context: |world, record| world.title_of(record, "meeting"),
    district: |world, record| district_of(world, record, "meeting"),
    columns: &[
        shows("meeting", 0),
        shows("person", 24),
        shows("organisation", 20),
        shows("presence", 12),
        shows("replaced_by", 22),
        shows("public", 8).hidden(),
    ],
    export: &[],
    sort: "meeting",
    finish: None,
    turns: Some("presence"),
    ordered_in: None,
    weight: 1,
};

/// "A. Oostveen (Deventer)"
fn title(world: &World, record: &Record) -> String {
    with_behind(&world.title_of(record, "person"), &world.title_of(record, "organisation"))
}
