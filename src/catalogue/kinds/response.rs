//! A response of one member to a written round.

use super::{by_organisation, district_of};
use crate::catalogue::{
    Record,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// What a member said.
    pub enum Answer {
        None = "none",
        Agreed = "agreed",
        Remark = "remark",
        Objection = "objection",
    }
}

kind! {
    /// Response.
    pub RESPONSE = "response" [16] {
        ROUND: link("round", &super::WRITTEN_ROUND),
        PERSON: link("person", &super::PERSON),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        ANSWER: choice::<Answer>("response").starts_as(Answer::None.word()),
        TEXT: long("text"),
        DATE: period("date"),
        PUBLIC,
        NOTES,
    }
    required: &[&[ROUND.name], &[PERSON.name, ORGANISATION.name]],
    known_by: &[by(&[ROUND.name, PERSON.name]), by(&[ROUND.name, ORGANISATION.name]).and(&[PERSON.name])],
    title: by_organisation,
    seen_from: Some(|world, record, through| match () {
        () if through == ROUND.place => by_organisation(world, record),
        () => world.title_of(record, ROUND),
    }),
    context: |world, record| world.title_of(record, ROUND),
    district: |world, record| district_of(world, record, ROUND),
    columns: &[
        shows(ROUND, 0),
        shows(ORGANISATION, 18),
        shows(PERSON, 22),
        shows(ANSWER, 12),
        shows(TEXT, 30),
        shows(DATE, 14).hidden(),
        shows(PUBLIC, 8).hidden(),
    ],
    sort: ORGANISATION.name,
    turns: Some(ANSWER.any()),
    weight: 1,
    ..PLAIN
}

/// Has this member not answered yet?
pub fn is_silent(response: &Record) -> bool {
    match response.get(ANSWER) {
        None | Some(Answer::None) => true,
        Some(Answer::Agreed | Answer::Remark | Answer::Objection) => false,
    }
}
