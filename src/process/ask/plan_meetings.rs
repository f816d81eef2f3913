//! A year of meetings of a group: the dates, or a rhythm, with place and times.

use super::Ask;
use crate::{
    catalogue::{
        Action, Edit, Id, Ids, Record, Value, World,
        choice::choice,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, meeting_rule},
    },
    process::meeting::{
        plan::{self, Rhythm, Wanted},
        rule,
    },
};

choice! {
    /// What is counted between one meeting and the next.
    pub enum Unit {
        Weeks = "weeks",
        Months = "months",
    }
}

kind! {
    /// Which meetings of which group.
    pub KIND = "plan_meetings" [super::FIRST + 3] {
        GROUP: link("group", &k::GROUP),
        YEAR: int("year", 1990, 2199),
        DATES: long("dates"),
        FIRST: period("first").certain(),
        EVERY: int("every", 1, 52),
        UNIT: choice::<Unit>("unit").starts_as(Unit::Months.word()),
        TIMES: int("times", 1, 60),
        BEGINS: time("begins"),
        ENDS: time("ends"),
        LOCATION: text("location"),
        PREPARED_BY: link("prepared_by", &k::GROUP),
    }
    required: &[&[GROUP.name], &[DATES.name, FIRST.name]],
    ..PLAIN
}

/// Plans the meetings of a year in one change.
pub static PLAN_MEETINGS: Ask = Ask { kind: &KIND, action: Action::New, shown_first: true, replaces: None, answer };

/// The questions, with what is known of the group already.
pub fn begun(world: &World, id: Id, group: Option<Id>, year: i16) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(YEAR, Value::Int(year.into())).set(GROUP, group.map_or(Value::Empty, Value::Ref));
    if let Some(rule) = group.and_then(|group| rule(world, group)) {
        record.set(BEGINS, rule.get(meeting_rule::BEGINS)).set(ENDS, rule.get(meeting_rule::ENDS));
        record.set(LOCATION, rule.get(meeting_rule::LOCATION));
    }
    record
}

fn answer(world: &World, ids: &mut Ids, asked: &Record, _: &[Id]) -> Result<Vec<Edit>, Fault> {
    let Some(group) = asked.get(GROUP) else { return Err(Fault::new(GROUP, "problem-required")) };
    let today = world.today().unwrap_or_default();
    let year = asked.year().unwrap_or(today.year());
    let mut dates = plan::dates(asked.get(DATES), today, year)
        .map_err(|text| Fault { text, ..Fault::new(DATES, "problem-dates") })?;
    if let Some(first) = asked.get(FIRST) {
        let every = asked.get(EVERY).unwrap_or(1);
        let rhythm = if asked.is(UNIT, Unit::Weeks) { Rhythm::Weeks(every) } else { Rhythm::Months(every) };
        let Some(times) = asked.get(TIMES) else { return Err(Fault::new(TIMES, "problem-required")) };
        dates.extend(plan::days(first.start(), rhythm, times));
    }
    if let (Some(begins), Some(ends)) = (asked.get(BEGINS), asked.get(ENDS))
        && ends <= begins
    {
        return Err(Fault::new(ENDS, "problem-ends-before-begins"));
    }
    dates.sort_by_key(|date| (date.start(), date.end()));
    dates.dedup();
    let times = (asked.value(BEGINS).clone(), asked.value(ENDS).clone());
    let (location, prepared_by) = (asked.value(LOCATION).clone(), asked.get(PREPARED_BY));
    Ok(plan::edits(world, ids, &Wanted { group, dates, times, location, prepared_by }))
}
