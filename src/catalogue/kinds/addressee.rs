//! An addressee: one of many an action or commitment is addressed to, with a tick of its own.

use super::{by_organisation, district_of};
use crate::catalogue::{
    choice::choice,
    describe::kind,
    kind::{Finish, PLAIN, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Open = "open",
        Done = "done",
        Dropped = "dropped",
    }
}

kind! {
    /// Addressee of an entry: a person, an organisation, or a person on behalf of one.
    pub ADDRESSEE = "addressee" [10] {
        ENTRY: link("entry", &super::ENTRY),
        PERSON: link("person", &super::PERSON),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        STATUS: choice::<Status>("status").starts_as(Status::Open.word()),
        ANSWERED: period("answered"),
        PUBLIC,
        NOTES,
    }
    required: &[&[ENTRY.name], &[PERSON.name, ORGANISATION.name]],
    known_by: &[by(&[ENTRY.name, PERSON.name]), by(&[ENTRY.name, ORGANISATION.name]).and(&[PERSON.name])],
    title: by_organisation,
    seen_from: Some(|world, record, through| match () {
        () if through == ENTRY.place => by_organisation(world, record),
        () => world.title_of(record, ENTRY),
    }),
    context: |world, record| world.title_of(record, ENTRY),
    district: |world, record| district_of(world, record, ENTRY),
    columns: &[
        shows(ENTRY, 0),
        shows(ORGANISATION, 20),
        shows(PERSON, 22),
        shows(STATUS, 10),
        shows(ANSWERED, 14),
        shows(PUBLIC, 8).hidden(),
    ],
    sort: ORGANISATION.name,
    finish: Some(Finish::by(STATUS, Status::Done.word(), Status::Open.word())),
    weight: 1,
    ..PLAIN
}
