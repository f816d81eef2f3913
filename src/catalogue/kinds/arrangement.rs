//! A contribution arrangement (bijdrageregeling): how the municipalities pay for something together in a year.

use super::{CONTRIBUTION, counted, its_district, name_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, choice, euros, int, link, links, long, rate, text},
    kind::{computes, shows},
};

/// Arrangement. By its division each municipality pays: `rate` cents per inhabitant; `amount` (fixed); an equal part of
/// `amount`; or what is written down by hand as its contribution. None pays more than `cap` euros, nor more than
/// `cap_rate` cents per inhabitant. Who takes part is named, or else the municipalities of the district.
pub static ARRANGEMENT: Kind = Kind {
    name: "arrangement",
    index: 32,
    fields: &[
        text("name"),
        link("group", "group"),
        link("district", "district"),
        int("year", 1990, 2199),
        choice("division", &["per_inhabitant", "fixed", "equal", "by_hand"]).starts_as("per_inhabitant"),
        rate("rate"),
        euros("amount"),
        euros("cap"),
        rate("cap_rate"),
        links("participants", "organisation"),
        long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: None,
    follows: None,
    title: name_of,
    sort_name: name_of,
    seen_from: None,
    context: |_, record| record.year().map(|year| year.to_string()).unwrap_or_default(),
    district: its_district,
    columns: &[
        shows("year", 6),
        shows("name", 0),
        shows("division", 18),
        shows("rate", 8),
        shows("amount", 14),
        shows("cap", 12).hidden(),
        shows("cap_rate", 8).hidden(),
        shows("group", 20).hidden(),
        shows("district", 16).hidden(),
        computes("by_hand", 8, |world, record| counted(world, record, &CONTRIBUTION, "arrangement")).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "year",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 3,
};
