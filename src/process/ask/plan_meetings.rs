//! A year of meetings of a group: the dates, or a rhythm, with place and times.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Edit, Id, Ids, Kind, Record, Value, World,
        field::{choice, int, link, long, period, text, time},
        kind::Fault,
    },
    process::meeting::{
        plan::{self, Rhythm, Wanted},
        rule,
    },
};

static KIND: Kind = questions(
    "plan_meetings",
    3,
    &[
        link("group", "group"),
        int("year", 1990, 2199),
        long("dates"),
        period("first"),
        int("every", 1, 52),
        choice("unit", &["weeks", "months"]).starts_as("months"),
        int("times", 1, 60),
        time("begins"),
        time("ends"),
        text("location"),
        link("prepared_by", "group"),
    ],
    &[&["group"], &["dates", "first"]],
);

/// Plans the meetings of a year in one change.
pub static PLAN_MEETINGS: Ask = Ask { kind: &KIND, action: Action::New, shown_first: true, replaces: None, answer };

/// The questions, with what is known of the group already.
pub fn begun(world: &World, id: Id, group: Option<Id>, year: i16) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set("year", Value::Int(year.into())).set("group", group.map_or(Value::Empty, Value::Ref));
    if let Some(rule) = group.and_then(|group| rule(world, group)) {
        for field in ["begins", "ends", "location"] {
            record.set(field, rule.get(field).clone());
        }
    }
    record
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, _: &[Id]) -> Result<Vec<Edit>, Fault> {
    let Some(group) = asked.get("group").as_ref() else { return Err(Fault::new("group", "problem-required")) };
    let today = world.today().unwrap_or_default();
    let year = asked.year().unwrap_or(today.year());
    let mut dates = plan::dates(asked.str("dates"), today, year)
        .map_err(|text| Fault { text, ..Fault::new("dates", "problem-dates") })?;
    if let Some(first) = asked.get("first").as_period() {
        let every = asked.get("every").as_int().unwrap_or(1);
        let rhythm = if asked.str("unit") == "weeks" { Rhythm::Weeks(every) } else { Rhythm::Months(every) };
        let Some(times) = asked.get("times").as_int() else { return Err(Fault::new("times", "problem-required")) };
        dates.extend(plan::days(first.start(), rhythm, times));
    }
    if let (Some(begins), Some(ends)) = (asked.get("begins").as_time(), asked.get("ends").as_time())
        && ends <= begins
    {
        return Err(Fault::new("ends", "problem-ends-before-begins"));
    }
    dates.sort_by_key(|date| (date.start(), date.end()));
    dates.dedup();
    let times = (asked.get("begins").clone(), asked.get("ends").clone());
    let (location, prepared_by) = (asked.get("location").clone(), asked.get("prepared_by").as_ref());
    Ok(plan::edits(world, ids, &Wanted { group, dates, times, location, prepared_by }))
}
