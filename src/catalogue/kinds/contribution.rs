//! A contribution: what one organisation pays by an arrangement, written down by hand or fixed.

use super::{arrangement, by_organisation, district_of};
use crate::catalogue::{
    describe::kind,
    kind::{Fault, Finish, PLAIN, shows},
    known::by,
};

kind! {
    /// Contribution. Only what is fixed is paid. `amount` counts where the arrangement is divided by hand or fixed; `inhabitants` and
    /// `inhabitants_year` are what it was fixed by.
    pub CONTRIBUTION = "contribution" [33] {
        ARRANGEMENT: link("arrangement", &super::ARRANGEMENT),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        AMOUNT: euros("amount"),
        PAID_ON: period("paid_on").own().certain(),
        INHABITANTS: int("inhabitants", 0, 20_000_000),
        INHABITANTS_YEAR: int("inhabitants_year", 1900, 2199),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[ARRANGEMENT.name], &[ORGANISATION.name]],
    check: Some(|world, record| {
        let stands = world.follow(record, ARRANGEMENT).is_some_and(|one| one.has(arrangement::FIXED_ON));
        (record.has(PAID_ON) && !stands).then(|| Fault::new(PAID_ON, "problem-not-fixed"))
    }),
    known_by: &[by(&[ARRANGEMENT.name, ORGANISATION.name])],
    title: by_organisation,
    seen_from: Some(|world, record, through| match () {
        () if through == ORGANISATION.place => world.title_of(record, ARRANGEMENT),
        () => by_organisation(world, record),
    }),
    context: |world, record| world.title_of(record, ARRANGEMENT),
    district: |world, record| district_of(world, record, ARRANGEMENT),
    columns: &[
        shows(ARRANGEMENT, 0),
        shows(ORGANISATION, 24),
        shows(AMOUNT, 14),
        shows(PAID_ON, 14),
        shows(INHABITANTS, 11).hidden(),
        shows(INHABITANTS_YEAR, 8).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: ARRANGEMENT.name,
    finish: Some(Finish::on(PAID_ON)),
    weight: 1,
    ..PLAIN
}
