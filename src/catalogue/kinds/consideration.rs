//! A consideration: why a theme that municipalities asked for was not chosen for a year.

use super::its_district;
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// Why a theme did not come on the agenda.
    pub enum Outcome {
        NotChosen = "not_chosen",
        Later = "later",
        Elsewhere = "elsewhere",
    }
}

kind! {
    /// Consideration of a theme for a district and year; without a district for the whole unit.
    pub CONSIDERATION = "consideration" [31] {
        THEME: link("theme", &super::THEME),
        DISTRICT: link("district", &super::DISTRICT),
        YEAR: int("year", 1990, 2199),
        OUTCOME: choice::<Outcome>("outcome").starts_as(Outcome::NotChosen.word()),
        WHY: long("why"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[THEME.name], &[YEAR.name]],
    known_by: &[by(&[THEME.name, YEAR.name]).and(&[DISTRICT.name])],
    title,
    context: |world, record| {
        let year = record.year().map(|year| year.to_string()).unwrap_or_default();
        super::joined(&[&world.title_of(record, DISTRICT), &year], " ")
    },
    district: its_district,
    columns: &[
        shows(YEAR, 6),
        shows(THEME, 30),
        shows(OUTCOME, 18),
        shows(WHY, 0),
        shows(DISTRICT, 16).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: YEAR.name,
    weight: 1,
    ..PLAIN
}

fn title(world: &World, record: &Record) -> String {
    world.title_of(record, THEME)
}
