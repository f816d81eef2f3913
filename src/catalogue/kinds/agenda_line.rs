//! A line of a year agenda: what is taken up, when, by whom, and how it stands.

use super::district_of;
use crate::catalogue::{
    At, Period, Record, Value, World,
    at::Holds,
    choice::choice,
    describe::kind,
    kind::{Fault, Finish, PLAIN, computes, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Planned = "planned",
        Running = "running",
        Done = "done",
        Moved = "moved",
        Dropped = "dropped",
    }
}

choice! {
    /// What came of it.
    pub enum Mark {
        Reached = "reached",
        Partly = "partly",
        NotReached = "not_reached",
    }
}

kind! {
    /// Agenda line. Its export is the year agenda as it is sent out.
    pub AGENDA_LINE = "agenda_line" [5] {
        SUBJECT: text("subject"),
        NUMBER: text("number").name(),
        AGENDA: link("agenda", &super::AGENDA).home(),
        PERIOD: period("period"),
        THEME: link("theme", &super::THEME),
        GROUP: link("group", &super::GROUP),
        HOLDER: link("holder", &super::PERSON),
        PROJECT_LEADER: link("project_leader", &super::PERSON),
        STATUS: choice::<Status>("status").starts_as(Status::Planned.word()),
        PROGRESS: int("progress", 0, 100).percent(),
        RESULT: long("result"),
        MEETING: text("meeting"),
        TREATED_IN: link("treated_in", &super::MEETING),
        ORIGIN: links("origin", &super::ORGANISATION),
        POSTPONED: int("postponed", 0, 99),
        POSTPONED_WHY: text("postponed_why"),
        PUBLIC,
        EXPLANATION: long("explanation"),
        MARK: choice::<Mark>("mark"),
        REACHED: long("reached"),
        PRIORITIES: links("priorities", &super::PRIORITY),
        CONTRIBUTES: links("contributes", &super::THEME),
        CONTINUES: link("continues", &AGENDA_LINE).acyclic(),
        SOURCE,
        NOTES,
    }
    required: &[&[SUBJECT.name]],
    known_by: &[by(&[AGENDA.name, NUMBER.name]), by(&[AGENDA.name, SUBJECT.name]).and(&[PERIOD.name, NUMBER.name])],
    remark: Some(in_its_year),
    title: |_, record| record.get(SUBJECT).to_owned(),
    context: |world, record| super::joined(&[&world.title_of(record, AGENDA), record.get(NUMBER)], " "),
    district: |world, record| district_of(world, record, AGENDA),
    columns: &[
        shows(NUMBER, 5),
        shows(SUBJECT, 0),
        shows(PERIOD, 12),
        shows(STATUS, 10),
        shows(HOLDER, 14),
        shows(THEME, 20),
        shows(GROUP, 22).hidden(),
        shows(PROJECT_LEADER, 16).hidden(),
        shows(RESULT, 30).hidden(),
        computes("in_meeting", 24, in_meeting).hidden(),
        shows(MEETING, 20).hidden(),
        shows(PROGRESS, 8).hidden(),
        shows(ORIGIN, 24).hidden(),
        shows(POSTPONED, 9).hidden(),
        shows(POSTPONED_WHY, 20).hidden(),
        shows(MARK, 14).hidden(),
        shows(REACHED, 30).hidden(),
        shows(CONTRIBUTES, 24).hidden(),
        shows(CONTINUES, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        computes("year", 5, |world, record| of_agenda(world, record, super::agenda::YEAR)).hidden(),
        computes("district", 16, |world, record| of_agenda(world, record, super::agenda::DISTRICT)).hidden(),
        computes("quarter", 8, |_, record| quarter(record)).says(&[IN_WORDS]).ordered(quarter_order).hidden(),
        computes("begin", 11, |_, record| day(record, Period::start)).hidden(),
        computes("end", 11, |_, record| day(record, Period::end)).hidden(),
        shows(EXPLANATION, 24).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    export: &[
        "year",
        "district",
        NUMBER.name,
        THEME.name,
        SUBJECT.name,
        RESULT.name,
        PERIOD.name,
        "begin",
        "end",
        "in_meeting",
        GROUP.name,
        HOLDER.name,
        PROJECT_LEADER.name,
        PUBLIC.name,
        STATUS.name,
        PROGRESS.name,
        ORIGIN.name,
        POSTPONED.name,
        EXPLANATION.name,
    ],
    sort: PERIOD.name,
    finish: Some(Finish::by(STATUS, Status::Done.word(), Status::Running.word())),
    weight: 4,
    ..PLAIN
}

/// Where the quarter of a line would stand whose period is known in words only.
const IN_WORDS: &str = "in_words";

/// Is a line over: done, or not done any more?
pub fn is_over(line: &Record) -> bool {
    line.get(STATUS).is_some_and(|status| match status {
        Status::Done | Status::Dropped => true,
        Status::Planned | Status::Running | Status::Moved => false,
    })
}

fn of_agenda<T: Holds>(world: &World, record: &Record, field: At<T>) -> Value {
    world.follow(record, AGENDA).map(|agenda| agenda.value(field).clone()).unwrap_or_default()
}

/// A period in another year than that of the agenda is seldom what was meant, and may be.
fn in_its_year(world: &World, record: &Record) -> Option<Fault> {
    let period = record.get(PERIOD)?;
    let year = world.follow(record, AGENDA)?.year()?;
    let within = period.start().year() <= year && year <= period.end().year();
    (!within).then(|| Fault::with(PERIOD, "problem-other-year", world.title_of(record, AGENDA)))
}

/// The meeting itself where it is known, else the words in which it was planned ("DVO december").
fn in_meeting(_: &World, record: &Record) -> Value {
    let meeting = record.value(TREATED_IN);
    if meeting.is_empty() { record.value(MEETING).clone() } else { meeting.clone() }
}

fn day(record: &Record, which: fn(Period) -> jiff::civil::Date) -> Value {
    record.get(PERIOD).map_or(Value::Empty, |period| Value::Period(Period::day(which(period))))
}

/// "Q1", or "Q1–Q2" for what takes longer than a quarter; unknown without a period, and of one in words only that.
fn quarter(record: &Record) -> Value {
    match quarters(record) {
        None if record.has(PERIOD) => Value::Choice(IN_WORDS),
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
    let period = record.get(PERIOD)?;
    let of = |day: jiff::civil::Date| day.month().unsigned_abs().div_ceil(3);
    Some(match period.quarter() {
        Some(quarter) => (quarter, None),
        None => (of(period.start()), Some(of(period.end()))),
    })
}
