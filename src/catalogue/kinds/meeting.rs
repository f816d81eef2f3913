//! A meeting: of one group, on a day or in a period as long as no day is known.

use super::{MEETING_ITEM, MEETING_RULE, counted, its_district, joined};
use crate::catalogue::{
    Kind, Lang, Period, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, link, long, period, text, time},
    kind::{Fault, computes, shows},
    period::Unit,
};

/// Meeting. Its district is always said. `prepares` makes it the official preparation (ambtelijk vooroverleg) of
/// another; meetings with one `event` share a meeting day. The three dates before it are counted back from it when it
/// is planned (see [`super::MEETING_RULE`]) and can be changed after.
pub static MEETING: Kind = Kind {
    name: "meeting",
    index: 6,
    fields: &[
        link("group", "group"),
        period("date"),
        time("begins"),
        time("ends"),
        text("location"),
        text("name"),
        link("district", "district"),
        choice("status", &["planned", "prepared", "sent", "held", "closed", "cancelled"]).starts_as("planned"),
        link("chair", "person"),
        link("secretary", "person"),
        period("submit_by"),
        period("align_by"),
        period("send_by"),
        link("prepares", "meeting"),
        link("event", "event"),
        long("summary"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["group", "name"]],
    check: Some(ends_after_it_begins),
    follows: Some(keep_in_step),
    title,
    sort_name: title,
    seen_from: None,
    context: |world, record| joined(&[record.str("location"), &world.title_of(record, "district")], ", "),
    district: its_district,
    columns: &[
        shows("date", 16),
        shows("group", 0),
        shows("begins", 6),
        shows("status", 12),
        computes("items", 7, |world, record| counted(world, record, &MEETING_ITEM, "meeting")),
        shows("location", 20),
        shows("submit_by", 13),
        shows("align_by", 13).hidden(),
        shows("send_by", 13).hidden(),
        shows("name", 24).hidden(),
        shows("ends", 6).hidden(),
        shows("district", 16).hidden(),
        shows("chair", 18).hidden(),
        shows("secretary", 18).hidden(),
        shows("prepares", 24).hidden(),
        shows("event", 20).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "date",
    // A meeting is closed by going through what comes back from it, not by a tick.
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 6,
};

/// "DVO IJsselland 11 december 2026"; days are named as the papers name them, in Dutch.
fn title(world: &World, record: &Record) -> String {
    let group = world.follow(record, "group");
    let short = group.map(|group| if group.str("abbreviation").is_empty() { "name" } else { "abbreviation" });
    let called = match (record.str("name"), group, short) {
        ("", Some(group), Some(short)) => group.str(short),
        (name, ..) => name,
    };
    let date = record.get("date").as_period().map(|date| date.show(Lang::Nl)).unwrap_or_default();
    joined(&[called, &date], " ")
}

/// Meetings end on the day they begin.
fn ends_after_it_begins(_: &World, record: &Record) -> Option<Fault> {
    let (begins, ends) = (record.get("begins").as_time()?, record.get("ends").as_time()?);
    (ends <= begins).then(|| Fault::new("ends", "problem-ends-before-begins"))
}

/// The dates before a meeting, each with the agreement that says how many days.
const BEFORE: [(&str, &str); 3] = [("submit_by", "submit_days"), ("align_by", "align_days"), ("send_by", "send_days")];

/// A new meeting has the place, times and dates its group agreed on, where nothing else was said; one that is moved
/// takes the dates before it along.
fn keep_in_step(world: &World, before: Option<&Record>, meeting: &mut Record) {
    let (Some(date), group) = (meeting.get("date").as_period(), meeting.get("group").as_ref()) else { return };
    let rules = group.map(|group| world.linked_by(group, &MEETING_RULE, "group")).unwrap_or_default();
    let rule = rules.last();
    let moved = before.and_then(|before| before.get("date").as_period()).filter(|old| *old != date);
    for (field, days) in BEFORE {
        let agreed = rule.and_then(|rule| rule.get(days).as_int());
        let now = meeting.get(field).as_period();
        let counted = match (before, moved) {
            (None, _) if now.is_none() => agreed.and_then(|days| days_before(date, days)),
            (Some(old), Some(moved)) if now.is_some() && old.get(field).as_period() == now => {
                let days = now.map_or(0, |now| (moved.start() - now.start()).get_days());
                days_before(date, days.into())
            }
            _ => continue,
        };
        meeting.set(field, counted.map_or(Value::Empty, Value::Period));
    }
    if let (None, Some(rule)) = (before, rule) {
        for field in ["begins", "ends", "location"] {
            if meeting.get(field).is_empty() {
                meeting.set(field, rule.get(field).clone());
            }
        }
    }
}

/// The day so many days before a meeting; nothing for one that has no day yet, or before the years there are.
pub fn days_before(date: Period, days: i64) -> Option<Period> {
    let day = (date.unit() == Unit::Day).then_some(date.start())?;
    day.checked_sub(jiff::Span::new().days(days)).ok().and_then(Period::on)
}
