//! A contribution written down by hand: what one organisation pays by an arrangement.

use super::{by_organisation, district_of};
use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Contribution.
    pub CONTRIBUTION = "contribution" [33] {
        ARRANGEMENT: link("arrangement", &super::ARRANGEMENT),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        AMOUNT: euros("amount"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[ARRANGEMENT.name], &[ORGANISATION.name]],
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
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: ARRANGEMENT.name,
    weight: 1,
    ..PLAIN
}
