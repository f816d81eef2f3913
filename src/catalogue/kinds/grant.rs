//! A grant (subsidie): a scheme that is applied for, with its deadlines and how it stands.

use super::district_of;
use crate::catalogue::{
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::titled,
};

choice! {
    /// How it stands.
    pub enum Status {
        Idea = "idea",
        Applied = "applied",
        Granted = "granted",
        Refused = "refused",
        Accounted = "accounted",
    }
}

kind! {
    /// Grant. `deadline` is when it must be applied for, `account_by` when it must be accounted for.
    pub GRANT = "grant" [34] {
        NAME: text("name"),
        SCHEME: text("scheme").name(),
        APPLICANT: link("applicant", &super::ORGANISATION),
        GROUP: link("group", &super::GROUP),
        THEME: link("theme", &super::THEME),
        HOLDER: link("holder", &super::PERSON),
        DEADLINE: period("deadline"),
        AMOUNT: euros("amount"),
        STATUS: choice::<Status>("status").starts_as(Status::Idea.word()),
        ACCOUNT_BY: period("account_by"),
        PLACE: place("place"),
        EXPLANATION: long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name]).and(&[DEADLINE.name])],
    context: |_, record| record.get(SCHEME).to_owned(),
    district: |world, record| district_of(world, record, GROUP).or_else(|| district_of(world, record, APPLICANT)),
    columns: &[
        shows(DEADLINE, 14),
        shows(NAME, 0),
        shows(AMOUNT, 12),
        shows(STATUS, 13),
        shows(APPLICANT, 18).hidden(),
        shows(SCHEME, 20).hidden(),
        shows(ACCOUNT_BY, 14).hidden(),
        shows(THEME, 20).hidden(),
        shows(GROUP, 20).hidden(),
        shows(HOLDER, 16).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: DEADLINE.name,
    turns: Some(STATUS.any()),
    weight: 3,
    ..PLAIN
}
