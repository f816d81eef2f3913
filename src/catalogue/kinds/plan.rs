//! A plan: IVP, multi-year plan, annual plan of a basic team, annual report, service agreement.

use super::{PRIORITY, counted, name_of};
use crate::catalogue::{
    Id, Kind, Period, Record, Value, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, choice, int, links, long, period, place, text},
    kind::{computes, shows},
};
use jiff::Span;

/// Plan. It has one or more owners: an IVP may cover four municipalities.
pub static PLAN: Kind = Kind {
    name: "plan",
    index: 23,
    fields: &[
        text("name"),
        choice("kind", &["ivp", "multi_year", "team_year", "annual_report", "agreement", "other"]),
        links("owners", "organisation"),
        FROM,
        UNTIL,
        int("notice", 0, 60),
        period("adopted"),
        links("contributes", "theme"),
        place("place"),
        long("summary"),
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
    context: |world, record| {
        let owners: Vec<String> = record.get("owners").ids().iter().map(|id| world.title(*id)).collect();
        owners.join(", ")
    },
    district,
    columns: &[
        shows("name", 0),
        shows("kind", 20),
        shows("owners", 30),
        shows("from", 12),
        shows("until", 12),
        computes("notice_by", 14, |_, record| notice_by(record)).on_card().hidden(),
        computes("priorities", 6, |world, record| counted(world, record, &PRIORITY, "plan")),
        shows("adopted", 14).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 5,
};

/// The last day on which notice can be given: so many months before it ends.
pub fn notice_by(record: &Record) -> Value {
    let (end, months) = (record.get("until").as_period(), record.get("notice").as_int());
    let day = end.zip(months).and_then(|(end, months)| {
        let end = end.end();
        let day = end.checked_sub(Span::new().months(months)).ok()?;
        // What ends with its month is given notice of before the end of a month.
        Some(if end == end.last_of_month() { day.last_of_month() } else { day })
    });
    day.and_then(Period::on).map_or(Value::Empty, Value::Period)
}

/// That of its owners, as long as they are all of one district.
fn district(world: &World, record: &Record) -> Option<Id> {
    let mut of_owners =
        record.get("owners").ids().iter().map(|id| world.get(*id).and_then(|o| o.get("district").as_ref()));
    let first = of_owners.next()??;
    of_owners.all(|other| other == Some(first)).then_some(first)
}
