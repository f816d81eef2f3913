//! WHEN: dates are periods. A source says "Q1 van 2020" or "tweede week van maart"; a [`Period`] keeps
//! exactly that, with a first and a last day to sort and compare by, and never falsifies it to a day.
//!
//! - `make`: the only way a period comes about;
//! - `edtf`: the spelling in the file (ISO 8601-2), one per period;
//! - `show`: as people read it, in full, in a column, and as the echo under a form field;
//! - `words` → `parse` → `settle`: what people type → what was said → which days those are;
//! - `year_on`: the same time a year later;
//! - `in_words`: what stands in the place of a period nobody knows: the words in which it was said;
//! - `time`: the hour of a meeting.

mod days_off;
mod edtf;
mod in_words;
mod make;
mod parse;
mod settle;
mod show;
#[cfg(test)]
mod tests;
mod time;
mod words;
mod year_on;

use jiff::civil::Date;

pub use days_off::{DayOff, day_off, working_day_before};
pub use in_words::{means_no_time, spell_words, spelled_words};
pub use settle::{understand, understand_in};
pub use show::weekday;
pub use time::understand_time;

/// The first and the last year a period may lie in: wide enough for any archive, and narrow enough
/// that a mistyped year is noticed.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// What kind of stretch a period is; it decides how the period is spelled, shown and shifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// One day.
    Day,
    /// An ISO week, Monday to Sunday.
    Week,
    /// The beginning (days 1–10), middle (11–20) or end (21 and on) of a month.
    MonthPart,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// The beginning (January–April), middle (May–August) or end (September–December) of a year.
    YearPart,
    /// Half a calendar year.
    Half,
    /// A calendar year.
    Year,
    /// Any other run of days.
    Span,
}

/// Why a text or a pair of days is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum PeriodError {
    /// Nothing was typed.
    #[error("no date was given")]
    Empty,
    /// No way of saying a date that is known here.
    #[error("this is not understood as a date")]
    NotUnderstood,
    /// Said well, but the calendar has no such day, week or quarter (31-2, week 60, Q5), or the day
    /// falls on another weekday than was said.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// The last day lies before the first.
    #[error("the end lies before the start")]
    EndBeforeStart,
    /// Outside [`YEARS`].
    #[error("the year lies outside 1900 to 2199")]
    OutOfRange,
}

/// A stretch of whole days as it was meant: which days, and as what.
///
/// Holds: `start <= end`; both lie in [`YEARS`]; `unit` fits the days; a [`Unit::Span`] never covers
/// exactly a day, month, part of a month, quarter, half or year, so that equal meaning is equal
/// spelling. Ordered by first day, then last day, then unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    start: Date,
    end: Date,
    unit: Unit,
}

impl Period {
    /// The first day.
    pub fn start(self) -> Date {
        self.start
    }

    /// The last day, included.
    pub fn end(self) -> Date {
        self.end
    }

    /// What kind of stretch it is.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// How many days it lasts; at least 1.
    pub fn days(self) -> i32 {
        // `Date - Date` is counted in days only.
        (self.end - self.start).get_days() + 1
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: Date) -> bool {
        (self.start..=self.end).contains(&day)
    }

    /// Whether the two have a day in common.
    pub fn overlaps(self, other: Period) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// The year it is counted in: that of its first day, and for a week the ISO year of that week.
    pub fn year(self) -> i16 {
        self.anchor().year()
    }

    /// The quarter it lies in, 1 to 4; `None` when it covers days of more than one. A week over the
    /// border counts where its Thursday lies, so that it agrees with [`Period::year`].
    pub fn quarter(self) -> Option<u8> {
        let of = |day: Date| (day.year(), (day.month().unsigned_abs() - 1) / 3 + 1);
        let quarter = of(self.anchor());
        (self.unit == Unit::Week || of(self.end) == quarter).then_some(quarter.1)
    }

    /// `n` units on, or back when negative: a span moves by its own length, in whole months when it
    /// covers whole months and otherwise in days. `None` when that leaves [`YEARS`].
    ///
    /// `shift(n)` and `shift(-n)` cancel out, unless a span of days landed exactly on a month or on a
    /// part of one and became that.
    pub fn shift(self, n: i32) -> Option<Period> {
        let by_months = |count: i32| {
            let first = month_number(self.start.year(), self.start.month()).checked_add(n.checked_mul(count)?)?;
            Period::of_months(first, count, self.unit)
        };
        let by_days = |count: i32| {
            let by = i64::from(n) * i64::from(count);
            Some((plus_days(self.start, by)?, plus_days(self.end, by)?))
        };
        match self.unit {
            Unit::Day => by_days(1).map(|(day, _)| Period::day(day)).filter(|p| self.moved(*p, n)),
            Unit::Week => by_days(7).map(|(day, _)| Period::week_of(day)).filter(|p| self.moved(*p, n)),
            Unit::MonthPart => {
                let months = month_number(self.start.year(), self.start.month());
                let parts = (months * 3 + i32::from(self.part()) - 1).checked_add(n)?;
                let whole = Period::of_months(parts.div_euclid(3), 1, Unit::Month)?.start;
                Period::month_part(whole.year(), whole.month(), u8::try_from(parts.rem_euclid(3)).ok()? + 1)
            }
            Unit::Month => by_months(1),
            Unit::Quarter => by_months(3),
            Unit::YearPart => by_months(4),
            Unit::Half => by_months(6),
            Unit::Year => by_months(12),
            Unit::Span => match self.whole_months() {
                Some(count) => by_months(count),
                None => by_days(self.days()).and_then(|(start, end)| Period::span(start, end).ok()),
            },
        }
    }

    /// Whether `to` really lies `n` of our units on, and was not held back at the edge of [`YEARS`].
    fn moved(self, to: Period, n: i32) -> bool {
        i64::from((to.start - self.start).get_days()) == i64::from(n) * i64::from(self.days())
    }

    /// The day that decides in which month and year it counts: the Thursday of a week, else the first.
    fn anchor(self) -> Date {
        if self.unit == Unit::Week { plus_days(self.start, 3).unwrap_or(self.start) } else { self.start }
    }

    /// How many whole months it covers, or `None` when it begins or ends within a month.
    fn whole_months(self) -> Option<i32> {
        (self.start.day() == 1 && self.end == self.end.last_of_month()).then(|| {
            month_number(self.end.year(), self.end.month()) - month_number(self.start.year(), self.start.month()) + 1
        })
    }

    /// Which one within the larger whole, from 1: the part of the month or year, the half, and for a
    /// week its place in the month.
    fn part(self) -> u8 {
        let months = self.start.month().unsigned_abs() - 1;
        1 + match self.unit {
            Unit::Week => (self.anchor().day().unsigned_abs() - 1) / 7,
            Unit::YearPart => months / 4,
            Unit::Half => months / 6,
            Unit::Quarter => months / 3,
            _ => ((self.start.day().unsigned_abs() - 1) / 10).min(2),
        }
    }
}

/// Months counted through, so that arithmetic crosses the years by itself.
fn month_number(year: i16, month: i8) -> i32 {
    i32::from(year) * 12 + i32::from(month) - 1
}

/// A day so many days on; `None` beyond what the calendar holds.
fn plus_days(day: Date, days: i64) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}
