//! A stated fact: what a source says of a district, group or organisation, beside what the program counts itself.
//! Sources disagree (one text gives Twente two coordinators, another three), so facts are records, dated and sourced.

use super::{district_of, joined, seat::Role};
use crate::catalogue::{
    Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, computes, shows},
};

choice! {
    /// What is counted or told.
    pub enum Measure {
        Municipalities = "municipalities",
        Coordinators = "coordinators",
        Seats = "seats",
        BasicTeams = "basic_teams",
        Inhabitants = "inhabitants",
        Founded = "founded",
        Other = "other",
    }
}

kind! {
    /// Fact.
    pub FACT = "fact" [27] {
        MEASURE: choice::<Measure>("measure"),
        NUMBER: int("number", 0, 100_000_000),
        STATEMENT: long("statement"),
        DISTRICT: link("district", &super::DISTRICT),
        GROUP: link("group", &super::GROUP),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        AS_OF: period("as_of"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NUMBER.name, STATEMENT.name]],
    title,
    context: about,
    district: |world, record| record.get(DISTRICT).or_else(|| district_of(world, record, GROUP)),
    columns: &[
        computes("about", 0, |world, record| Value::text(&about(world, record))),
        shows(MEASURE, 18),
        shows(NUMBER, 10),
        computes("computed", 10, computed).on_card(),
        shows(STATEMENT, 40),
        shows(AS_OF, 12),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 30),
    ],
    sort: "about",
    weight: 1,
    ..PLAIN
}

fn title(_: &World, record: &Record) -> String {
    let number = record.get(NUMBER).map(|number| number.to_string()).unwrap_or_default();
    joined(&[&number, record.get(STATEMENT)], " · ")
}

fn about(world: &World, record: &Record) -> String {
    let about = [DISTRICT, GROUP, ORGANISATION].map(|to| world.title_of(record, to));
    joined(&about.each_ref().map(String::as_str), ", ")
}

/// The same number as the program counts it, where it can.
pub fn computed(world: &World, record: &Record) -> Value {
    let seats = |role: Option<Role>| {
        let seats = world.linked_now(record.get(GROUP)?, super::seat::GROUP).into_iter();
        Some(seats.filter(|seat| role.is_none_or(|role| seat.is(super::seat::ROLE, role))).count())
    };
    let count = match record.get(MEASURE) {
        None => None,
        Some(Measure::Municipalities) => record.get(DISTRICT).map(|district| world.municipalities_now(district).len()),
        Some(Measure::Coordinators) => seats(Some(Role::Coordinator)),
        Some(Measure::Seats) => seats(None),
        Some(Measure::BasicTeams | Measure::Inhabitants | Measure::Founded | Measure::Other) => None,
    };
    count.map_or(Value::Empty, |count| Value::Int(count as i64))
}
