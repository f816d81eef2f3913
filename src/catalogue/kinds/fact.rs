//! A stated fact: what a source says of a district, group or organisation, beside what the program counts itself.
//! Sources disagree (one text gives Twente two coordinators, another three), so facts are records, dated and sourced.

use super::{SEAT, district_of, joined};
use crate::catalogue::{
    Id, Kind, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, long, period},
    kind::{computes, shows},
};

/// Fact.
pub static FACT: Kind = Kind {
    name: "fact",
    index: 27,
    fields: &[
        choice(
            "measure",
            &["municipalities", "coordinators", "seats", "basic_teams", "inhabitants", "founded", "other"],
        ),
        int("number", 0, 100_000_000),
        long("statement"),
        link("district", "district"),
        link("group", "group"),
        link("organisation", "organisation"),
        period("as_of"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["number", "statement"]],
    check: None,
    follows: None,
    title,
    sort_name: title,
    seen_from: None,
    context: about,
    district: |world, record| record.get("district").as_ref().or_else(|| district_of(world, record, "group")),
    columns: &[
        computes("about", 0, |world, record| Value::text(&about(world, record))),
        shows("measure", 18),
        shows("number", 10),
        computes("computed", 10, computed).on_card(),
        shows("statement", 40),
        shows("as_of", 12),
        shows("public", 8).hidden(),
        shows("source", 30),
    ],
    export: &[],
    sort: "about",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 1,
};

fn title(_: &World, record: &Record) -> String {
    let number = record.get("number").as_int().map(|number| number.to_string()).unwrap_or_default();
    joined(&[&number, record.str("statement")], " · ")
}

fn about(world: &World, record: &Record) -> String {
    joined(
        &["district", "group", "organisation"].map(|to| world.title_of(record, to)).each_ref().map(|s| s.as_str()),
        ", ",
    )
}

/// The same number as the program counts it, where it can.
pub fn computed(world: &World, record: &Record) -> Value {
    let seats = |role: Option<&str>| {
        let group: Option<Id> = record.get("group").as_ref();
        let seats = world.linked_now(group?, &SEAT, "group").into_iter();
        Some(seats.filter(|seat| role.is_none_or(|role| seat.str("role") == role)).count())
    };
    let count = match record.str("measure") {
        "municipalities" => record.get("district").as_ref().map(|district| world.municipalities_now(district).len()),
        "coordinators" => seats(Some("coordinator")),
        "seats" => seats(None),
        _ => None,
    };
    count.map_or(Value::Empty, |count| Value::Int(count as i64))
}
