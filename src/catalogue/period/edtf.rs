//! The spelling in the file: ISO 8601-2, also known as EDTF. One period, one spelling.

use super::{Period, PeriodError, Unit, YEARS};
use jiff::civil::Date;

impl Period {
    /// The spelling in the file; [`Period::from_edtf`] gives exactly this period back.
    ///
    /// ISO 8601-2 numbers quarters 33–36, thirds of a year 37–39 and halves 40–41 where a month would
    /// stand. It has no number for a part of a month: that is written as its days, and known by them.
    pub fn edtf(self) -> String {
        let (start, end) = (self.start, self.end);
        let month = |day: Date| format!("{:04}-{:02}", day.year(), day.month());
        let numbered = |base: u8| format!("{:04}-{:02}", start.year(), base + self.part());
        match self.unit {
            Unit::Day => start.to_string(),
            Unit::Week => format!("{:04}-W{:02}", self.year(), start.iso_week_date().week()),
            Unit::Month => month(start),
            Unit::Quarter => numbered(32),
            Unit::YearPart => numbered(36),
            Unit::Half => numbered(39),
            Unit::Year => format!("{:04}", start.year()),
            Unit::Span if self.whole_months().is_some() => format!("{}/{}", month(start), month(end)),
            Unit::MonthPart | Unit::Span => format!("{start}/{end}"),
        }
    }

    /// Reads the spelling in the file. An interval may join any two spellings: it lasts from the first
    /// day of the one to the last day of the other.
    pub fn from_edtf(text: &str) -> Result<Period, PeriodError> {
        match text.split_once('/') {
            Some((from, to)) => Period::span(one(from)?.start, one(to)?.end),
            None => one(text),
        }
    }
}

/// A spelling without an interval.
fn one(text: &str) -> Result<Period, PeriodError> {
    if text.is_empty() {
        return Err(PeriodError::Empty);
    }
    let (year, rest) = match text.split_once('-') {
        Some((year, rest)) => (number(year, 4)?, Some(rest)),
        None => (number(text, 4)?, None),
    };
    let period = match rest.map(|rest| (rest, rest.split_once('-'))) {
        None => Period::of_year(year),
        Some((_, Some((month, day)))) => {
            let (month, day) = (number(month, 2)?, number(day, 2)?);
            let (month, day) = (i8::try_from(month), i8::try_from(day));
            let date = month.ok().zip(day.ok()).and_then(|(month, day)| Date::new(year, month, day).ok());
            date.filter(|_| YEARS.contains(&year)).map(Period::day)
        }
        Some((rest, None)) => match rest.strip_prefix('W') {
            Some(week) => i8::try_from(number(week, 2)?).ok().and_then(|week| Period::week(year, week)),
            None => match u8::try_from(number(rest, 2)?).unwrap_or(0) {
                share @ 33..=36 => Period::of_quarter(year, share - 32),
                share @ 37..=39 => Period::year_part(year, share - 36),
                share @ 40..=41 => Period::half(year, share - 39),
                month => i8::try_from(month).ok().and_then(|month| Period::month(year, month)),
            },
        },
    };
    period.ok_or(if YEARS.contains(&year) { PeriodError::NoSuchDay } else { PeriodError::OutOfRange })
}

/// Exactly so many digits; nothing else, so that no second spelling slips in.
fn number(text: &str, digits: usize) -> Result<i16, PeriodError> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().ok_or(PeriodError::NotUnderstood)
}
