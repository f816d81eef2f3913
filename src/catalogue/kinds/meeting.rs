//! A meeting: of one group, on a day or in a period as long as no day is known.

use super::{counted, its_district, joined, meeting_rule};
use crate::catalogue::{
    At, Lang, Period, Record, World,
    at::{Int, When},
    choice::choice,
    describe::kind,
    kind::{Fault, PLAIN, computes, shows},
    known::by,
    period::{Unit, day_off, working_day_before},
};

choice! {
    /// How it stands.
    pub enum Status {
        Planned = "planned",
        Prepared = "prepared",
        Sent = "sent",
        Held = "held",
        Closed = "closed",
        Cancelled = "cancelled",
    }
}

kind! {
    /// Meeting. Its district is always said. `prepares` makes it the official preparation (ambtelijk vooroverleg) of
    /// another; meetings with one `event` share a meeting day. The three dates before it are counted back from it when it
    /// is planned (see [`super::MEETING_RULE`]) and can be changed after.
    pub MEETING = "meeting" [6] {
        GROUP: link("group", &super::GROUP).named(),
        DATE: period("date"),
        BEGINS: time("begins"),
        ENDS: time("ends"),
        LOCATION: text("location"),
        NAME: text("name"),
        DISTRICT: link("district", &super::DISTRICT),
        STATUS: choice::<Status>("status").starts_as(Status::Planned.word()),
        CHAIR: link("chair", &super::PERSON).named(),
        SECRETARY: link("secretary", &super::PERSON).named(),
        SUBMIT_BY: period("submit_by"),
        ALIGN_BY: period("align_by"),
        SEND_BY: period("send_by"),
        PREPARES: link("prepares", &MEETING).acyclic(),
        EVENT: link("event", &super::EVENT),
        SUMMARY: long("summary"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[GROUP.name, NAME.name]],
    known_by: &[by(&[GROUP.name, DATE.name]).and(&[BEGINS.name, NAME.name])],
    check: Some(|_, record| ends_after_it_begins(record)),
    remark: Some(on_a_day_off),
    follows: Some(keep_in_step),
    title,
    context: |world, record| joined(&[record.get(LOCATION), &world.title_of(record, DISTRICT)], ", "),
    district: its_district,
    columns: &[
        shows(DATE, 16),
        shows(GROUP, 0),
        shows(BEGINS, 6),
        shows(STATUS, 12),
        computes("items", 7, |world, record| counted(world, record, super::meeting_item::MEETING)),
        shows(LOCATION, 20),
        shows(SUBMIT_BY, 13),
        shows(ALIGN_BY, 13).hidden(),
        shows(SEND_BY, 13).hidden(),
        shows(NAME, 24).hidden(),
        shows(ENDS, 6).hidden(),
        shows(DISTRICT, 16).hidden(),
        shows(CHAIR, 18).hidden(),
        shows(SECRETARY, 18).hidden(),
        shows(PREPARES, 24).hidden(),
        shows(EVENT, 20).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: DATE.name,
    // A meeting is closed by going through what comes back from it, not by a tick.
    weight: 6,
    ..PLAIN
}

/// "DVO IJsselland 11 december 2026"; days are named as the papers name them, in Dutch.
fn title(world: &World, record: &Record) -> String {
    let group = world.follow(record, GROUP);
    let called = match (record.get(NAME), group) {
        ("", Some(group)) if group.has(super::group::ABBREVIATION) => group.get(super::group::ABBREVIATION),
        ("", Some(group)) => group.get(super::group::NAME),
        (name, _) => name,
    };
    let date = record.value(DATE).say_when(Lang::Nl);
    joined(&[called, &date], " ")
}

/// A meeting, or a date before it, on a day on which nobody meets; with the working day before.
fn on_a_day_off(_: &World, record: &Record) -> Option<Fault> {
    let days = [DATE].into_iter().chain(BEFORE.map(|(field, _)| field));
    let mut off = days.filter_map(|field| {
        let day = record.get(field).filter(|period| period.unit() == Unit::Day)?.start();
        let why = day_off(day)?;
        let offer = working_day_before(day)?.strftime("%-d-%-m-%Y").to_string();
        Some(Fault { offer, ..Fault::with(field, "problem-day-off", why.word().to_owned()) })
    });
    off.next()
}

/// Meetings end on the day they begin.
fn ends_after_it_begins(record: &Record) -> Option<Fault> {
    let (begins, ends) = (record.get(BEGINS)?, record.get(ENDS)?);
    (ends <= begins).then(|| Fault::new(ENDS, "problem-ends-before-begins"))
}

/// The dates before a meeting, each with the agreement that says how many days.
pub const BEFORE: [(At<When>, At<Int>); 3] =
    [(SUBMIT_BY, meeting_rule::SUBMIT_DAYS), (ALIGN_BY, meeting_rule::ALIGN_DAYS), (SEND_BY, meeting_rule::SEND_DAYS)];

/// A meeting is in the district of its group. A new one has the place, times and dates its group agreed on, where nothing
/// else was said; one that is moved
/// takes the dates before it along, and one of which the day becomes known gets them.
fn keep_in_step(world: &World, before: Option<&Record>, meeting: &mut Record) {
    // Whose meeting it is says in which district it is, whatever district was in view when it was made.
    if before.is_none_or(|before| before.get(GROUP) != meeting.get(GROUP))
        && let Some(district) = world.follow(meeting, GROUP).and_then(|group| (group.kind.district)(world, group))
    {
        meeting.set(DISTRICT, district);
    }
    let (Some(date), group) = (meeting.get(DATE), meeting.get(GROUP)) else { return };
    let rules = group.map(|group| world.linked_by(group, meeting_rule::GROUP)).unwrap_or_default();
    let rule = rules.last();
    let moved = before.and_then(|before| before.get(DATE)).filter(|old| *old != date);
    // From a month or from words no day could be counted back: it is counted when the day is known.
    let unsaid = before.is_some_and(|before| before.get(DATE).is_none_or(|old| old.unit() != Unit::Day));
    for (field, days) in BEFORE {
        let agreed = rule.and_then(|rule| rule.get(days));
        let now = meeting.get(field);
        let counted = match (before, moved) {
            (None, _) if meeting.lacks(field) => agreed.and_then(|days| days_before(date, days)),
            (Some(old), _) if unsaid && meeting.lacks(field) && old.lacks(field) => {
                agreed.and_then(|days| days_before(date, days))
            }
            (Some(old), Some(moved)) if now.is_some() && old.get(field) == now => {
                let days = now.map_or(0, |now| (moved.start() - now.start()).get_days());
                days_before(date, days.into())
            }
            _ => continue,
        };
        meeting.set(field, counted);
    }
    if let (None, Some(rule)) = (before, rule) {
        take_over(meeting, rule);
    }
}

/// Takes over the times and the place that a group agreed on, where a meeting has none of its own yet.
pub fn take_over(meeting: &mut Record, rule: &Record) {
    let ends = meeting.get(ENDS);
    let agreed = [
        (BEGINS.any(), meeting_rule::BEGINS.any()),
        (ENDS.any(), meeting_rule::ENDS.any()),
        (LOCATION.any(), meeting_rule::LOCATION.any()),
    ];
    for (field, agreed) in agreed {
        if meeting.lacks(field) {
            meeting.set(field, rule.value(agreed).clone());
        }
    }
    // Who begins after the time at which one mostly ends has not said when it ends.
    if ends_after_it_begins(meeting).is_some() {
        meeting.set(ENDS, ends);
    }
}

/// The day so many days before a meeting; nothing for one that has no day yet, or before the years there are.
pub fn days_before(date: Period, days: i64) -> Option<Period> {
    let day = (date.unit() == Unit::Day).then_some(date.start())?;
    day.checked_sub(jiff::Span::new().days(days)).ok().and_then(Period::on)
}
