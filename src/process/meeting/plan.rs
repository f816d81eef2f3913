//! A year of meetings in one go: dates as people say them or a rhythm, and the days counted back from each.

use super::{members, rule};
use crate::catalogue::{
    Edit, Id, Ids, Period, Record, Value, World,
    kinds::{
        self as k, days_before, meeting, meeting_rule,
        seat::{self, Role},
    },
    period::understand_in,
};
use jiff::{Span, civil::Date};

/// How often a group meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every so many weeks.
    Weeks(i64),
    /// Every so many months, on the same weekday of the month: "the second Thursday".
    Months(i64),
}

/// The meetings that are wanted.
pub struct Wanted {
    /// Whose.
    pub group: Id,
    /// When: days, or a month or week as long as no day is known.
    pub dates: Vec<Period>,
    /// From when until when on the day.
    pub times: (Value, Value),
    /// Where.
    pub location: Value,
    /// The group that prepares each of them, if any.
    pub prepared_by: Option<Id>,
}

/// Reads dates apart by commas, semicolons or line ends; those without a year fall in `year`.
///
/// # Errors
/// The part that is no date.
pub fn dates(text: &str, today: Date, year: i16) -> Result<Vec<Period>, String> {
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| understand_in(part, today, Some(year)).map_err(|_| part.to_owned())).collect()
}

/// So many days from `first` on, in a rhythm; fewer where the years there are end.
pub fn days(first: Date, rhythm: Rhythm, times: i64) -> Vec<Period> {
    let nth = (first.day() - 1) / 7 + 1;
    let day = |number: i64| match rhythm {
        Rhythm::Weeks(every) => first.checked_add(Span::new().weeks(every * number)).ok(),
        Rhythm::Months(every) => {
            let month = first.first_of_month().checked_add(Span::new().months(every * number)).ok()?;
            // A month without a fifth Thursday has its meeting on the last one.
            month
                .nth_weekday_of_month(nth, first.weekday())
                .or_else(|_| month.nth_weekday_of_month(-1, first.weekday()))
                .ok()
        }
    };
    (0..times).map_while(|number| day(number).and_then(Period::on)).collect()
}

/// The edits that make the meetings, each, where asked for, with the meeting that prepares it.
pub fn edits(world: &World, ids: &mut Ids, wanted: &Wanted) -> Vec<Edit> {
    let mut made = Vec::new();
    let agreed = rule(world, wanted.group).and_then(|rule| rule.get(meeting_rule::ALIGN_DAYS));
    for date in &wanted.dates {
        let mut meeting = started(world, ids.next_id(), wanted.group, *date);
        meeting.set(meeting::BEGINS, wanted.times.0.clone()).set(meeting::ENDS, wanted.times.1.clone());
        meeting.set(meeting::LOCATION, wanted.location.clone());
        let before = wanted.prepared_by.map(|group| {
            // Without an agreement two weeks are left to mend what the preparation brings up.
            let day = days_before(*date, agreed.unwrap_or(14)).unwrap_or(*date);
            let mut before = started(world, ids.next_id(), group, day);
            before.set(meeting::PREPARES, meeting.id);
            before
        });
        made.push(Edit::Create(meeting));
        made.extend(before.map(Edit::Create));
    }
    made
}

/// A meeting of a group on a day, with who leads it and who writes.
fn started(world: &World, id: Id, group: Id, date: Period) -> Record {
    let mut meeting = Record::new(id, &k::MEETING);
    meeting.set(meeting::GROUP, group).set(meeting::DATE, date);
    let district = world.get(group).and_then(|group| (group.kind.district)(world, group));
    meeting.set(meeting::DISTRICT, district);
    for (field, role) in [(meeting::CHAIR, Role::Chair), (meeting::SECRETARY, Role::Secretary)] {
        let holder = members::seats(world, group, date.start()).into_iter().find(|seat| seat.is(seat::ROLE, role));
        meeting.set(field, holder.and_then(|seat| seat.get(seat::PERSON)));
    }
    meeting
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_rhythm_keeps_its_weekday() {
        let days =
            |rhythm| -> Vec<Date> { days(date(2027, 1, 14), rhythm, 4).into_iter().map(Period::start).collect() };
        assert_eq!(days(Rhythm::Weeks(6)), [date(2027, 1, 14), date(2027, 2, 25), date(2027, 4, 8), date(2027, 5, 20)]);
        assert_eq!(
            days(Rhythm::Months(2)),
            [date(2027, 1, 14), date(2027, 3, 11), date(2027, 5, 13), date(2027, 7, 8)],
            "the second Thursday of every second month"
        );
    }

    #[test]
    fn a_fifth_weekday_falls_back_on_the_last() {
        let days: Vec<Date> =
            super::days(date(2027, 4, 29), Rhythm::Months(1), 2).into_iter().map(Period::start).collect();
        assert_eq!(days, [date(2027, 4, 29), date(2027, 5, 27)]);
    }

    #[test]
    fn a_year_of_meetings_ends_with_the_years_there_are() {
        let days = |first, rhythm| super::days(first, rhythm, 4).into_iter().map(Period::edtf).collect::<Vec<_>>();
        assert_eq!(days(date(2199, 12, 17), Rhythm::Weeks(1)), ["2199-12-17", "2199-12-24", "2199-12-31"]);
        assert_eq!(days(date(2199, 11, 7), Rhythm::Months(1)), ["2199-11-07", "2199-12-05"]);
    }

    #[test]
    fn dates_as_people_write_them() {
        let read = dates("12 feb, 9-4; 2e week juni\n10 dec 2028", date(2026, 9, 14), 2027).unwrap();
        let spelled: Vec<String> = read.into_iter().map(Period::edtf).collect();
        assert_eq!(spelled[0], "2027-02-12");
        assert_eq!(spelled[1], "2027-04-09");
        assert_eq!(spelled[3], "2028-12-10");
        assert_eq!(dates("12 feb, straks", date(2026, 9, 14), 2027), Err("straks".to_owned()));
    }

    #[test]
    fn days_are_counted_back_from_a_day_only() {
        assert_eq!(days_before(Period::day(date(2027, 3, 11)), 14), Some(Period::day(date(2027, 2, 25))));
        assert_eq!(days_before(Period::month(2027, 3).unwrap(), 14), None);
        let early = Period::day(date(1900, 1, 15));
        assert_eq!(days_before(early, 14), Some(Period::day(date(1900, 1, 1))));
        assert_eq!(days_before(early, 15), None);
    }
}
