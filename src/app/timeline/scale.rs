//! Where days lie on a row of columns.

use crate::catalogue::{Period, period::YEARS};
use jiff::{ToSpan, civil::Date, civil::date};

/// Columns of a week.
const WEEK: u16 = 3;
/// The least and the most columns of a month.
const MONTH: (u16, u16) = (3, 8);

/// A year over so many columns, by months or by weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    year: i16,
    /// Weeks of three columns each; else months, all twelve in sight.
    pub weeks: bool,
    month: u16,
}

/// What a period covers of a scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Its first column.
    pub from: u16,
    /// The column after its last.
    pub to: u16,
    /// It begins before the year.
    pub before: bool,
    /// It ends after the year.
    pub after: bool,
}

impl Scale {
    /// The scale of a year that has to fit in so many columns, where it goes by months.
    pub fn new(year: i16, weeks: bool, columns: u16) -> Scale {
        let year = year.clamp(*YEARS.start(), *YEARS.end());
        Scale { year, weeks, month: (columns / 12).clamp(MONTH.0, MONTH.1) }
    }

    /// The first day on it and the last: a scale of weeks has whole weeks. These are days on paper and no period: the
    /// week over the last new year ends in a year no period may lie in, and is on the scale all the same.
    pub fn days(self) -> (Date, Date) {
        let (first, last) = (date(self.year, 1, 1), date(self.year, 12, 31));
        if !self.weeks {
            return (first, last);
        }
        let since_monday = |day: Date| i32::from(day.weekday().to_monday_zero_offset());
        (first.saturating_sub(since_monday(first).days()), last.saturating_add((6 - since_monday(last)).days()))
    }

    /// How many columns a month or a week takes.
    pub fn unit(self) -> u16 {
        if self.weeks { WEEK } else { self.month }
    }

    /// How many months or weeks it has.
    pub fn units(self) -> u16 {
        let (first, last) = self.days();
        if self.weeks { ((last - first).get_days() as u16 + 1) / 7 } else { 12 }
    }

    /// How many columns it takes as a whole.
    pub fn width(self) -> u16 {
        self.units() * self.unit()
    }

    /// The first day of the month or week with this number, from 0.
    pub fn begin(self, unit: u16) -> Date {
        if self.weeks {
            self.days().0.saturating_add(i32::from(unit).weeks())
        } else {
            date(self.year, (unit as i8 + 1).clamp(1, 12), 1)
        }
    }

    /// The column a day lies in; `None` outside.
    pub fn column(self, day: Date) -> Option<u16> {
        let (first, last) = self.days();
        if !(first..=last).contains(&day) {
            return None;
        }
        let (unit, part, of) = if self.weeks {
            let days = (day - first).get_days() as u16;
            (days / 7, days % 7, 7)
        } else {
            (day.month() as u16 - 1, day.day() as u16 - 1, day.days_in_month() as u16)
        };
        Some(unit * self.unit() + part * self.unit() / of)
    }

    /// What a period covers. One outside the year covers nothing, and is before or after it.
    pub fn stretch(self, period: Period) -> Stretch {
        let (first, last) = self.days();
        let (before, after) = (period.start() < first, period.end() > last);
        if period.end() < first {
            return Stretch { from: 0, to: 0, before: true, after: false };
        }
        if period.start() > last {
            return Stretch { from: self.width(), to: self.width(), before: false, after: true };
        }
        let from = self.column(period.start()).unwrap_or(0);
        let to = self.column(period.end()).map_or(self.width(), |column| column + 1);
        Stretch { from, to, before, after }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn twelve_months_fit_however_narrow() {
        for (columns, month) in [(10, 3), (36, 3), (48, 4), (73, 6), (500, 8)] {
            let scale = Scale::new(2026, false, columns);
            assert_eq!((scale.unit(), scale.units(), scale.width()), (month, 12, 12 * month));
        }
        // 2026 begins on a Thursday and has 53 weeks.
        assert_eq!(Scale::new(2026, true, 48).units(), 53);
        assert_eq!(Scale::new(2026, true, 48).days(), (date(2025, 12, 29), date(2027, 1, 3)));
    }

    #[test]
    fn what_is_said_covers_what_was_meant() {
        let months = Scale::new(2026, false, 48);
        let covers = |scale: Scale, text: &str| {
            let stretch = scale.stretch(Period::from_edtf(text).expect("a period"));
            (stretch.from, stretch.to, stretch.before, stretch.after)
        };
        assert_eq!(covers(months, "2026-01"), (0, 4, false, false));
        assert_eq!(covers(months, "2026-34"), (12, 24, false, false), "the second quarter");
        assert_eq!(covers(months, "2026-11/2027-02"), (40, 48, false, true));
        assert_eq!(covers(months, "2027-01"), (48, 48, false, true));
        assert_eq!(covers(months, "2025-12"), (0, 0, true, false));
        let weeks = Scale::new(2026, true, 48);
        assert_eq!(covers(weeks, "2026-W11"), (30, 33, false, false));
        assert_eq!(covers(weeks, "2026-03-09"), (30, 31, false, false), "a day is less than a week");
    }

    /// The years there are end on a Tuesday; its week goes on into a year of which no period is.
    #[test]
    fn the_first_and_the_last_day_there_are_have_a_column() {
        for (year, days, units) in [
            (1900, (date(1900, 1, 1), date(1901, 1, 6)), 53),
            (2198, (date(2198, 1, 1), date(2199, 1, 6)), 53),
            (2199, (date(2198, 12, 31), date(2200, 1, 5)), 53),
        ] {
            let scale = Scale::new(year, true, 0);
            assert_eq!((scale.days(), scale.units()), (days, units), "{year}");
        }
        let last = Scale::new(2199, true, 0);
        let columns = [29, 30, 31].map(|day| last.column(date(2199, 12, day)));
        assert_eq!(columns, [Some(155), Some(156), Some(156)]);
        let stretch = last.stretch(Period::day(date(2199, 12, 31)));
        assert_eq!((stretch.from, stretch.to, stretch.before, stretch.after), (156, 157, false, false));
    }

    proptest! {
        /// Later days never lie more to the left, and every day of the year has a column.
        #[test]
        fn days_lie_in_order(year in 1900i16..=2199, columns in 0u16..400, weeks: bool, day in 1i16..=365) {
            let scale = Scale::new(year, weeks, columns);
            let of = |number: i16| date(year, 1, 1).saturating_add(i32::from(number - 1).days());
            let (one, next) = (scale.column(of(day)), scale.column(of((day + 1).min(365))));
            prop_assert!(one.is_some() && one <= next && next < Some(scale.width()), "{one:?} {next:?}");
        }
    }
}
