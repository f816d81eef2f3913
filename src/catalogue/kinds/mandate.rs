//! A mandate: who may act on behalf of others, on what, and when that is looked at again.

use super::{district_of, joined};
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Active = "active",
        Extended = "extended",
        Ended = "ended",
    }
}

kind! {
    /// Mandate ("Steenwijkerland gaat onder mandaat horen; na een jaar wordt er geëvalueerd"). Its review comes back on an
    /// agenda.
    pub MANDATE = "mandate" [17] {
        SUBJECT: text("subject"),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        PERSON: link("person", &super::PERSON),
        GROUP: link("group", &super::GROUP),
        THEME: link("theme", &super::THEME),
        FROM,
        UNTIL,
        REVIEW: period("review"),
        STATUS: choice::<Status>("status").starts_as(Status::Active.word()),
        ENTRY: link("entry", &super::ENTRY),
        EXPLANATION: long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[SUBJECT.name]],
    known_by: &[by(&[SUBJECT.name, GROUP.name]).and(&[PERSON.name, ORGANISATION.name])],
    title,
    sort_name: |_, record| record.get(SUBJECT).to_owned(),
    context: |world, record| world.title_of(record, GROUP),
    district: |world, record| [GROUP, ORGANISATION].into_iter().find_map(|through| district_of(world, record, through)),
    columns: &[
        shows(SUBJECT, 0),
        shows(ORGANISATION, 20),
        shows(PERSON, 20),
        shows(FROM, 14),
        shows(REVIEW, 14),
        shows(STATUS, 12),
        shows(GROUP, 24).hidden(),
        shows(THEME, 20).hidden(),
        shows(UNTIL, 14).hidden(),
        shows(ENTRY, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: REVIEW.name,
    weight: 4,
    ..PLAIN
}

/// "Horen onder mandaat (Steenwijkerland)"
fn title(world: &World, record: &Record) -> String {
    let who = joined(&[&world.title_of(record, ORGANISATION), &world.title_of(record, PERSON)], ", ");
    if who.is_empty() { record.get(SUBJECT).to_owned() } else { format!("{} ({who})", record.get(SUBJECT)) }
}
