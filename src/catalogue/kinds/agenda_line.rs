//! A line of a year agenda: what is taken up, when, by whom, and how it stands.

use super::district_of;
use crate::catalogue::{
    Kind, Period, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, links, long, period, text},
    kind::{Fault, Finish, computes, shows},
};

/// Agenda line. Its export is the year agenda as it is sent out.
pub static AGENDA_LINE: Kind = Kind {
    name: "agenda_line",
    index: 5,
    fields: &[
        text("subject"),
        text("number").name(),
        link("agenda", "agenda").home(),
        period("period"),
        link("theme", "theme"),
        link("group", "group"),
        link("holder", "person"),
        link("project_leader", "person"),
        choice("status", &["planned", "running", "done", "moved", "dropped"]).starts_as("planned"),
        int("progress", 0, 100).percent(),
        long("result"),
        text("meeting"),
        link("treated_in", "meeting"),
        links("origin", "organisation"),
        int("postponed", 0, 99),
        text("postponed_why"),
        PUBLIC,
        long("explanation"),
        choice("mark", &["reached", "partly", "not_reached"]),
        long("reached"),
        links("priorities", "priority"),
        links("contributes", "theme"),
        link("continues", "agenda_line"),
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    check: Some(in_its_year),
    follows: None,
    title: |_, record| record.str("subject").to_owned(),
    sort_name: |_, record| record.str("subject").to_owned(),
    seen_from: None,
    context: |world, record| super::joined(&[&world.title_of(record, "agenda"), record.str("number")], " "),
    district: |world, record| district_of(world, record, "agenda"),
    columns: &[
        shows("number", 5),
        shows("subject", 0),
        shows("period", 12),
        shows("status", 10),
        shows("holder", 14),
        shows("theme", 20),
        shows("group", 22).hidden(),
        shows("project_leader", 16).hidden(),
        shows("result", 30).hidden(),
        computes("in_meeting", 24, in_meeting).hidden(),
        shows("meeting", 20).hidden(),
        shows("progress", 8).hidden(),
        shows("origin", 24).hidden(),
        shows("postponed", 9).hidden(),
        shows("postponed_why", 20).hidden(),
        shows("mark", 14).hidden(),
        shows("reached", 30).hidden(),
        shows("contributes", 24).hidden(),
        shows("continues", 24).hidden(),
        shows("public", 8).hidden(),
        computes("year", 5, |world, record| of_agenda(world, record, "year")).hidden(),
        computes("district", 16, |world, record| of_agenda(world, record, "district")).hidden(),
        computes("quarter", 8, |_, record| quarter(record)).ordered(quarter_order).hidden(),
        computes("begin", 11, |_, record| day(record, Period::start)).hidden(),
        computes("end", 11, |_, record| day(record, Period::end)).hidden(),
        shows("explanation", 24).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[
        "year",
        "district",
        "number",
        "theme",
        "subject",
        "result",
        "period",
        "begin",
        "end",
        "in_meeting",
        "group",
        "holder",
        "project_leader",
        "public",
        "status",
        "progress",
        "origin",
        "postponed",
        "explanation",
    ],
    sort: "period",
    finish: Some(Finish { field: "status", done: "done", open: "running" }),
    turns: None,
    ordered_in: None,
    weight: 4,
};

/// Is a line with this status over: done, or not done any more?
pub fn is_over(status: &str) -> bool {
    matches!(status, "done" | "dropped")
}

fn of_agenda(world: &World, record: &Record, field: &str) -> Value {
    world.follow(record, "agenda").map(|agenda| agenda.get(field).clone()).unwrap_or_default()
}

/// A period in another year than that of the agenda is seldom what was meant, and may be.
fn in_its_year(world: &World, record: &Record) -> Option<Fault> {
    let period = record.get("period").as_period()?;
    let year = world.follow(record, "agenda")?.year()?;
    let within = period.start().year() <= year && year <= period.end().year();
    (!within).then(|| Fault::perhaps("period", "problem-other-year", world.title_of(record, "agenda")))
}

/// The meeting itself where it is known, else the words in which it was planned ("DVO december").
fn in_meeting(_: &World, record: &Record) -> Value {
    let meeting = record.get("treated_in");
    if meeting.is_empty() { record.get("meeting").clone() } else { meeting.clone() }
}

fn day(record: &Record, which: fn(Period) -> jiff::civil::Date) -> Value {
    record.get("period").as_period().map_or(Value::Empty, |period| Value::Period(Period::day(which(period))))
}

/// "Q1", or "Q1–Q2" for what takes longer than a quarter; unknown without a period.
fn quarter(record: &Record) -> Value {
    match quarters(record) {
        None => Value::Empty,
        Some((only, None)) => Value::text(&format!("Q{only}")),
        Some((first, Some(last))) => Value::text(&format!("Q{first}–Q{last}")),
    }
}

/// Q1 to Q4 read on. What takes longer belongs to none of them and follows, by begin and end.
fn quarter_order(record: &Record) -> Option<i64> {
    let (first, last) = quarters(record)?;
    Some(last.map_or(first.into(), |last| i64::from(first) * 10 + i64::from(last)))
}

/// The quarter a line falls in, or that in which it begins and that in which it ends.
fn quarters(record: &Record) -> Option<(u8, Option<u8>)> {
    let period = record.get("period").as_period()?;
    let of = |day: jiff::civil::Date| day.month().unsigned_abs().div_ceil(3);
    Some(match period.quarter() {
        Some(quarter) => (quarter, None),
        None => (of(period.start()), Some(of(period.end()))),
    })
}
