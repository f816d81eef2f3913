//! Attendance: who was there, who was not, and who came instead.

use super::{district_of, with_behind};
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// Was one there?
    pub enum Presence {
        Present = "present",
        Excused = "excused",
        Absent = "absent",
        Replaced = "replaced",
    }
}

kind! {
    /// Attendance of a person at a meeting.
    pub ATTENDANCE = "attendance" [11] {
        MEETING: link("meeting", &super::MEETING),
        PERSON: link("person", &super::PERSON).named(),
        ORGANISATION: link("organisation", &super::ORGANISATION).named(),
        PRESENCE: choice::<Presence>("presence").starts_as(Presence::Present.word()),
        REPLACED_BY: link("replaced_by", &super::PERSON).named(),
        PUBLIC,
        NOTES,
    }
    required: &[&[MEETING.name], &[PERSON.name, ORGANISATION.name]],
    known_by: &[by(&[MEETING.name, PERSON.name]), by(&[MEETING.name, ORGANISATION.name]).and(&[PERSON.name])],
    title,
    sort_name: |world, record| match world.follow(record, PERSON) {
        Some(person) => (person.kind.sort_name)(world, person),
        None => title(world, record),
    },
    seen_from: Some(|world, record, through| match () {
        () if through == MEETING.place => title(world, record),
        () => world.title_of(record, MEETING),
    }),
    context: |world, record| world.title_of(record, MEETING),
    district: |world, record| district_of(world, record, MEETING),
    columns: &[
        shows(MEETING, 0),
        shows(PERSON, 24),
        shows(ORGANISATION, 20),
        shows(PRESENCE, 12),
        shows(REPLACED_BY, 22),
        shows(PUBLIC, 8).hidden(),
    ],
    sort: MEETING.name,
    turns: Some(PRESENCE.any()),
    weight: 1,
    ..PLAIN
}

/// "A. Oostveen (Deventer)"
fn title(world: &World, record: &Record) -> String {
    with_behind(&world.title_of(record, PERSON), &world.title_of(record, ORGANISATION))
}
