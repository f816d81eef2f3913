//! Making a period. Every one is made here, so what holds for a [`Period`] is seen to in one place.

use super::{Period, PeriodError, Unit, YEARS, month_number, plus_days};
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

/// The years are limited to [`YEARS`].
impl Period {
    /// One day. A day outside [`YEARS`], which only a broken clock gives, becomes the nearest inside.
    pub fn day(day: Date) -> Period {
        let day = day.clamp(date(1900, 1, 1), date(2199, 12, 31));
        Period { start: day, end: day, unit: Unit::Day }
    }

    /// The day that counting on or back came to; `None` outside [`YEARS`], where [`Period::day`] would name another.
    pub fn on(day: Date) -> Option<Period> {
        YEARS.contains(&day.year()).then(|| Period::day(day))
    }

    /// The ISO week around a day. As [`Period::day`], a day outside becomes the nearest week inside.
    pub fn week_of(day: Date) -> Period {
        // 1 January 1900 is a Monday; 30 December 2199 begins week 1 of 2200.
        let day = day.clamp(date(1900, 1, 1), date(2199, 12, 29));
        let monday = plus_days(day, -i64::from(day.weekday().to_monday_zero_offset())).unwrap_or(day);
        Period { start: monday, end: plus_days(monday, 6).unwrap_or(monday), unit: Unit::Week }
    }

    /// An ISO week by its number; `None` for a week that year does not have.
    pub fn week(year: i16, week: i8) -> Option<Period> {
        let monday = ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
        YEARS.contains(&year).then(|| Period::week_of(monday))
    }

    /// The `nth` week of a month, from 1: a week belongs to the month in which its Thursday lies, as
    /// ISO has it for the year.
    pub fn week_of_month(year: i16, month: i8, nth: u8) -> Option<Period> {
        let first = Period::month(year, month)?.start;
        let to_thursday = (3 - first.weekday().to_monday_zero_offset()).rem_euclid(7);
        let thursday = plus_days(first, i64::from(to_thursday) + 7 * (i64::from(nth) - 1))?;
        (thursday.month() == month && nth > 0).then(|| Period::week_of(thursday))
    }

    /// A calendar month, 1 to 12.
    pub fn month(year: i16, month: i8) -> Option<Period> {
        (1..=12).contains(&month).then_some(())?;
        Period::of_months(month_number(year, month), 1, Unit::Month)
    }

    /// The beginning (1), middle (2) or end (3) of a month.
    pub fn month_part(year: i16, month: i8, part: u8) -> Option<Period> {
        let whole = Period::month(year, month)?;
        let (first, last) = match part {
            1 => (1, 10),
            2 => (11, 20),
            3 => (21, whole.end.day()),
            _ => return None,
        };
        let day = |day| Date::new(year, month, day).ok();
        Some(Period { start: day(first)?, end: day(last)?, unit: Unit::MonthPart })
    }

    /// A calendar quarter, 1 to 4.
    pub fn of_quarter(year: i16, quarter: u8) -> Option<Period> {
        Period::share_of_year(year, quarter, 3, Unit::Quarter)
    }

    /// The beginning (1), middle (2) or end (3) of a year, four months each.
    pub fn year_part(year: i16, part: u8) -> Option<Period> {
        Period::share_of_year(year, part, 4, Unit::YearPart)
    }

    /// The first (1) or second (2) half of a year.
    pub fn half(year: i16, half: u8) -> Option<Period> {
        Period::share_of_year(year, half, 6, Unit::Half)
    }

    /// A calendar year.
    pub fn of_year(year: i16) -> Option<Period> {
        Period::share_of_year(year, 1, 12, Unit::Year)
    }

    /// From one day to another, both included. Days that are exactly a day, month, part of a month,
    /// quarter, half or year give that; a part of a year and an ISO week have a spelling of their own
    /// and stay what they were said to be.
    pub fn span(start: Date, end: Date) -> Result<Period, PeriodError> {
        if end < start {
            return Err(PeriodError::EndBeforeStart);
        }
        if !YEARS.contains(&start.year()) || !YEARS.contains(&end.year()) {
            return Err(PeriodError::OutOfRange);
        }
        let span = Period { start, end, unit: Unit::Span };
        let (months, before) = (span.whole_months(), i32::from(start.month()) - 1);
        let unit = match months {
            _ if start == end => Unit::Day,
            Some(1) => Unit::Month,
            Some(3) if before % 3 == 0 => Unit::Quarter,
            Some(6) if before % 6 == 0 => Unit::Half,
            Some(12) if before == 0 => Unit::Year,
            _ if Period::month_part(start.year(), start.month(), span.part()).is_some_and(|p| p.end == end)
                && [1, 11, 21].contains(&start.day()) =>
            {
                Unit::MonthPart
            }
            _ => Unit::Span,
        };
        Ok(Period { unit, ..span })
    }

    /// The `share`th stretch of `months` months of a year, from 1.
    fn share_of_year(year: i16, share: u8, months: i32, unit: Unit) -> Option<Period> {
        let share = i32::from(share);
        (1..=12 / months).contains(&share).then_some(())?;
        Period::of_months(month_number(year, 1) + (share - 1) * months, months, unit)
    }

    /// `count` whole months from the month with this number on; the caller sees to it that `unit` fits.
    pub(super) fn of_months(first: i32, count: i32, unit: Unit) -> Option<Period> {
        let month = |number: i32| {
            let year = i16::try_from(number.div_euclid(12)).ok().filter(|year| YEARS.contains(year))?;
            Date::new(year, i8::try_from(number.rem_euclid(12)).ok()? + 1, 1).ok()
        };
        Some(Period { start: month(first)?, end: month(first.checked_add(count - 1)?)?.last_of_month(), unit })
    }
}
