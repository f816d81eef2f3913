//! A weighing: what a rank in a plan and each further criterion count for when themes are chosen for a year, and from
//! which sum on a theme is proposed.

use super::{its_district, joined};
use crate::catalogue::{
    Record, World,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Weighing of a district and year; without a district that of the whole unit.
    pub WEIGHING = "weighing" [30] {
        DISTRICT: link("district", &super::DISTRICT),
        YEAR: int("year", 1990, 2199),
        RANK_1: int("rank_1", 0, 100),
        RANK_2: int("rank_2", 0, 100),
        RANK_3: int("rank_3", 0, 100),
        RANK_4: int("rank_4", 0, 100),
        RANK_5: int("rank_5", 0, 100),
        RANK_FURTHER: int("rank_further", 0, 100),
        FOR_POLICE: int("for_police", 0, 100),
        FOR_PROSECUTION: int("for_prosecution", 0, 100),
        FOR_STRATEGY: int("for_strategy", 0, 100),
        FOR_CARRIED: int("for_carried", 0, 100),
        THRESHOLD: int("threshold", 0, 10_000),
        SOURCE,
        NOTES,
    }
    required: &[&[YEAR.name]],
    known_by: &[by(&[DISTRICT.name, YEAR.name])],
    title,
    district: its_district,
    columns: &[
        shows(YEAR, 6),
        shows(DISTRICT, 0),
        shows(RANK_1, 4),
        shows(RANK_2, 4),
        shows(RANK_3, 4),
        shows(RANK_4, 4),
        shows(RANK_5, 4),
        shows(RANK_FURTHER, 7),
        shows(FOR_POLICE, 7).hidden(),
        shows(FOR_PROSECUTION, 5).hidden(),
        shows(FOR_STRATEGY, 10).hidden(),
        shows(FOR_CARRIED, 9).hidden(),
        shows(THRESHOLD, 9),
        shows(SOURCE, 20).hidden(),
    ],
    sort: YEAR.name,
    weight: 1,
    ..PLAIN
}

/// "IJsselland 2027"
fn title(world: &World, record: &Record) -> String {
    let year = record.year().map(|year| year.to_string()).unwrap_or_default();
    joined(&[&world.title_of(record, DISTRICT), &year], " ")
}
