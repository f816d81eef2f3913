//! A contribution arrangement (bijdrageregeling): how the municipalities pay for something together in a year.

use super::{contribution, counted, its_district};
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{Fault, PLAIN, computes, shows},
    known::titled,
};

choice! {
    /// How a sum is divided over who takes part.
    pub enum Division {
        PerInhabitant = "per_inhabitant",
        Fixed = "fixed",
        Equal = "equal",
        ByHand = "by_hand",
    }
}

kind! {
    /// Arrangement. By its division each municipality pays: `rate` cents per inhabitant; `amount` (fixed); an equal part of
    /// `amount`; or what is written down by hand as its contribution. None pays more than `cap` euros, nor more than
    /// `cap_rate` cents per inhabitant. Inhabitants are those of the reference year `inhabitants_year`. Who takes part is
    /// named, or else the municipalities of the district. Once fixed (`fixed_on`) its contributions stand as they were then.
    pub ARRANGEMENT = "arrangement" [32] {
        NAME: text("name"),
        GROUP: link("group", &super::GROUP),
        DISTRICT: link("district", &super::DISTRICT),
        YEAR: int("year", 1990, 2199),
        DIVISION: choice::<Division>("division").starts_as(Division::PerInhabitant.word()),
        INHABITANTS_YEAR: int("inhabitants_year", 1900, 2199),
        RATE: rate("rate"),
        AMOUNT: euros("amount"),
        CAP: euros("cap"),
        CAP_RATE: rate("cap_rate"),
        PARTICIPANTS: links("participants", &super::ORGANISATION),
        FIXED_ON: period("fixed_on").own().certain(),
        EXPLANATION: long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    check: Some(paid_already),
    remark: Some(|_, record| {
        let ahead = record.get(YEAR).is_some_and(|year| record.get(INHABITANTS_YEAR) > Some(year));
        ahead.then(|| Fault::new(INHABITANTS_YEAR, "problem-reference-ahead"))
    }),
    known_by: &[titled(&[NAME.name]).and(&[YEAR.name, GROUP.name])],
    context: |_, record| record.year().map(|year| year.to_string()).unwrap_or_default(),
    district: its_district,
    columns: &[
        shows(YEAR, 6),
        shows(NAME, 0),
        shows(DIVISION, 18),
        shows(INHABITANTS_YEAR, 8),
        shows(RATE, 8),
        shows(AMOUNT, 14),
        shows(FIXED_ON, 14),
        shows(CAP, 12).hidden(),
        shows(CAP_RATE, 8).hidden(),
        shows(GROUP, 20).hidden(),
        shows(DISTRICT, 16).hidden(),
        computes("by_hand", 8, |world, record| counted(world, record, contribution::ARRANGEMENT)).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: YEAR.name,
    weight: 3,
    ..PLAIN
}

/// What somebody paid by stands: it can only be taken off again when nobody has.
fn paid_already(world: &World, record: &Record) -> Option<Fault> {
    let paid: Vec<String> =
        paid(world, record).into_iter().map(|one| world.title_of(one, contribution::ORGANISATION)).collect();
    let open = record.lacks(FIXED_ON) && !paid.is_empty();
    open.then(|| Fault::with(FIXED_ON, "problem-paid-already", paid.join(", ")))
}

/// Contributions of an arrangement that were paid.
fn paid<'a>(world: &'a World, record: &Record) -> Vec<&'a Record> {
    let mut all = world.linked_by(record.id, contribution::ARRANGEMENT);
    all.retain(|one| one.has(contribution::PAID_ON));
    all
}
