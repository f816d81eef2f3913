//! From words to what was said: a day, a week, a quarter …, with or without a year. Which days that
//! are is for `settle`; here the calendar plays no part, only today for what is said from today.

use super::words::{Measure, Rel, Word};
use super::{Period, PeriodError, plus_days};
use jiff::civil::{Date, Weekday};

/// What was said, apart from its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Settled by today alone.
    Fixed(Period),
    /// A bare weekday, which in "ma t/m wo" goes by the day before it.
    Weekday(Weekday),
    /// A bare number, the other end of "12–14 november" or "week 46–48".
    Bare(i8),
    /// Month and day.
    Day(i8, i8),
    Month(i8),
    /// Month and which part of it.
    MonthPart(i8, u8),
    /// Month and which half of it.
    MonthHalf(i8, u8),
    /// Month and which week of it; 0 is the last.
    WeekOfMonth(i8, u8),
    Week(i8),
    Quarter(u8),
    YearPart(u8),
    Half(u8),
    /// The month a season begins in.
    Season(i8),
    Year,
}

/// What was said, with its year and weekday as far as those were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) what: What,
    pub(super) year: Option<i16>,
    pub(super) weekday: Option<Weekday>,
}

type Heard = Result<Said, PeriodError>;

const LOST: PeriodError = PeriodError::NotUnderstood;

/// One end of a stretch may be a bare number; nothing else may.
pub(super) fn end_of_stretch(words: &[Word], today: Date) -> Heard {
    match *words {
        [Word::Num(n, 1 | 2)] => said(What::Bare(small(n)), None),
        [Word::Num(n, 1 | 2), Word::Num(year, 4)] => said(What::Bare(small(n)), Some(year)),
        _ => whole(words, today),
    }
}

/// Everything that is said as one, not as from … to ….
pub(super) fn whole(words: &[Word], today: Date) -> Heard {
    use Word::{After, Ago, In, Measure as M, Num, Plus, Today, Weekday as Wd};
    match *words {
        [Today(days)] => fixed(plus_days(today, i64::from(days)).and_then(Period::on)),
        [Plus, Num(n, _), M(measure)] => fixed(day_on(today, i64::from(n), measure)),
        [Word::Dash { .. }, Num(n, _), M(measure)] => fixed(day_on(today, -i64::from(n), measure)),
        [In | After, Num(n, _), M(measure)] => fixed(period_on(today, i32::from(n), measure)),
        [Num(n, _), M(measure), Ago] => fixed(period_on(today, -i32::from(n), measure)),
        [In, ref rest @ ..] if !rest.is_empty() && rest[0] != In => whole(rest, today),
        [Wd(day)] | [Wd(day), Word::Rel(Rel::Coming)] | [Word::Rel(Rel::Coming), Wd(day)] => {
            said(What::Weekday(day), None)
        }
        [Word::Rel(rel), Wd(day)] | [Wd(day), Word::Rel(rel @ Rel::Past)] => {
            fixed(weekday(today, rel, day).and_then(Period::on))
        }
        [Word::Rel(rel), M(Measure::Week), Wd(day)] | [Wd(day), Word::Rel(rel), M(Measure::Week)] => {
            let monday = around(today, Measure::Week).and_then(|week| week.shift(steps(rel))).map(Period::start);
            fixed(monday.and_then(|monday| plus_days(monday, monday_first(day))).and_then(Period::on))
        }
        [Wd(day), ref rest @ ..] => match dated(rest, today)? {
            date @ Said { what: What::Day(..), .. } => Ok(Said { weekday: Some(day), ..date }),
            _ => Err(LOST),
        },
        [Word::Rel(rel), M(measure)] => fixed(around(today, measure).and_then(|period| period.shift(steps(rel)))),
        [Word::Part(part), Word::Rel(rel), M(Measure::Month)] => part_of_month(today, steps(rel), part),
        [Word::Half, Word::Rel(rel), M(Measure::Month)] => part_of_month(today, steps(rel), 2),
        [Word::Part(part), M(Measure::Month)] => part_of_month(today, 0, part),
        _ => dated(words, today),
    }
}

/// Something in a year, with the year before or after it, or without.
fn dated(words: &[Word], today: Date) -> Heard {
    use Word::{Dash, Num, Rel as Seen, Slash};
    if let Some((what, year)) = body(words) {
        return said(what, year);
    }
    let (rest, year) = match *words {
        [ref rest @ .., Dash { .. } | Slash, Num(year, 4)] | [ref rest @ .., Num(year, 4)] => (rest, year),
        [ref rest @ .., Seen(rel), Word::Measure(Measure::Year)] => {
            (rest, today.year().saturating_add(i16::try_from(steps(rel)).unwrap_or(0)))
        }
        [Num(year, 4), Dash { .. } | Slash, ref rest @ ..] | [Num(year, 4), ref rest @ ..] => (rest, year),
        _ => return Err(LOST),
    };
    match (rest, body(rest)) {
        ([Word::Part(part)], _) => said(What::YearPart(*part), Some(year)),
        ([Word::Half], _) => said(What::YearPart(2), Some(year)),
        (_, Some((what, None))) => said(what, Some(year)),
        _ => Err(LOST),
    }
}

/// What lies in a year, with the year only where it is part of the form (12-11-2026).
fn body(words: &[Word]) -> Option<(What, Option<i16>)> {
    use Word::{Dash, Final, Half, Measure as M, Month, Nth, Num, Part, Season, Share, Slash};
    Some(match *words {
        [Num(year, 4)] => (What::Year, Some(year)),
        // Day before month, always: nobody here writes it the American way.
        [Num(day, 1 | 2), Dash { .. } | Slash, Num(month, 1 | 2)] => (What::Day(small(month), small(day)), None),
        [Num(day, 1 | 2), a, Num(month, 1 | 2), b, Num(year, digits @ (2 | 4))] if between(a, b) => {
            (What::Day(small(month), small(day)), Some(full_year(year, digits)))
        }
        [Num(year, 4), a, Num(month, 1 | 2), b, Num(day, 1 | 2)] if between(a, b) => {
            (What::Day(small(month), small(day)), Some(year))
        }
        [Num(month, 1 | 2), Dash { .. } | Slash, Num(year, 4)] => (What::Month(small(month)), Some(year)),
        [Num(day, 1 | 2), Month(month)] | [Month(month), Num(day, 1 | 2)] => (What::Day(month, small(day)), None),
        [Num(day, 1 | 2), Dash { .. }, Month(month)] => (What::Day(month, small(day)), None),
        [Nth(day), Month(month)] | [Month(month), Nth(day)] => (What::Day(month, small(day.into())), None),
        [Num(day, 1 | 2), Month(month), Num(year, 2)] => (What::Day(month, small(day)), Some(full_year(year, 2))),
        [Num(day, 1 | 2), a, Month(month), b, Num(year, digits @ (2 | 4))] if between(a, b) => {
            (What::Day(month, small(day)), Some(full_year(year, digits)))
        }
        [Month(month)] => (What::Month(month), None),
        [Part(part), Month(month)] => (What::MonthPart(month, part), None),
        [Half, Month(month)] => (What::MonthPart(month, 2), None),
        [Nth(half), Half | Share, Month(month)] => (What::MonthHalf(month, half), None),
        [Part(part), M(Measure::Year)] => (What::YearPart(part), None),
        [M(Measure::Week), Num(week, 1 | 2)] => (What::Week(small(week)), None),
        [Nth(week), M(Measure::Week)] => (What::Week(small(week.into())), None),
        [Nth(week), M(Measure::Week), Month(month)] if week > 0 => (What::WeekOfMonth(month, week), None),
        [Final | Word::Rel(Rel::Past), M(Measure::Week), Month(month)] => (What::WeekOfMonth(month, 0), None),
        [M(Measure::Quarter), Num(quarter, 1 | 2)] => (What::Quarter(share(quarter)), None),
        [Nth(quarter), M(Measure::Quarter)] => (What::Quarter(quarter), None),
        [Final, M(Measure::Quarter)] => (What::Quarter(4), None),
        [M(Measure::Half), Num(half, 1 | 2)] => (What::Half(share(half)), None),
        [Nth(half), Half | Share | M(Measure::Half)] => (What::Half(half), None),
        [Season(month)] => (What::Season(month), None),
        _ => return None,
    })
}

fn said(what: What, year: Option<i16>) -> Heard {
    Ok(Said { what, year, weekday: None })
}

/// Beyond the calendar is beyond the years a period may lie in.
fn fixed(period: Option<Period>) -> Heard {
    said(What::Fixed(period.ok_or(PeriodError::OutOfRange)?), None)
}

/// `+2w`, `-3d`: a key for a day, counted from today.
fn day_on(today: Date, n: i64, measure: Measure) -> Option<Period> {
    let months = |each: i64| today.checked_add(jiff::Span::new().try_months(n * each).ok()?).ok();
    let day = match measure {
        Measure::Day => plus_days(today, n),
        Measure::Week => plus_days(today, n * 7),
        Measure::Month => months(1),
        Measure::Quarter => months(3),
        Measure::Half => months(6),
        Measure::Year => months(12),
    }?;
    Period::on(day)
}

/// `over 2 weken`, `na een jaar`: spoken, so as exact as it was said. Two weeks on is a week; a year on
/// is the same month of that year, since nobody who says it means January.
fn period_on(today: Date, n: i32, measure: Measure) -> Option<Period> {
    match measure {
        Measure::Day | Measure::Week | Measure::Month | Measure::Quarter => around(today, measure)?.shift(n),
        Measure::Half => around(today, Measure::Month)?.shift(n * 6),
        Measure::Year => around(today, Measure::Month)?.shift(n * 12),
    }
}

/// The week, month … today lies in; `None` for the week over the last new year, which would be the one before it.
fn around(today: Date, measure: Measure) -> Option<Period> {
    let (year, month) = (today.year(), today.month());
    match measure {
        Measure::Day => Some(Period::day(today)),
        Measure::Week => Some(Period::week_of(today)).filter(|week| week.contains(today)),
        Measure::Month => Period::month(year, month),
        Measure::Quarter => Period::of_quarter(year, Period::month(year, month)?.quarter()?),
        Measure::Half => Period::half(year, if month <= 6 { 1 } else { 2 }),
        Measure::Year => Period::of_year(year),
    }
}

fn part_of_month(today: Date, months: i32, part: u8) -> Heard {
    let month = around(today, Measure::Month).and_then(|month| month.shift(months));
    fixed(month.and_then(|month| Period::month_part(month.year(), month.start().month(), part)))
}

fn steps(rel: Rel) -> i32 {
    match rel {
        Rel::Previous | Rel::Past => -1,
        Rel::This => 0,
        Rel::Coming | Rel::Next => 1,
    }
}

/// Which day a weekday is. The nearest one for `deze` (today counts), `komende` and `afgelopen` (today
/// does not count); `volgende` and `vorige` go by calendar weeks.
pub(super) fn weekday(today: Date, rel: Rel, day: Weekday) -> Option<Date> {
    let now = i64::from(today.weekday().to_monday_zero_offset());
    let ahead = (monday_first(day) - now).rem_euclid(7);
    plus_days(
        today,
        match rel {
            Rel::This => ahead,
            Rel::Coming if ahead == 0 => 7,
            Rel::Coming => ahead,
            Rel::Past => ahead - 7,
            Rel::Next => monday_first(day) - now + 7,
            Rel::Previous => monday_first(day) - now - 7,
        },
    )
}

fn monday_first(day: Weekday) -> i64 {
    i64::from(day.to_monday_zero_offset())
}

/// The same separator twice, and one that separates.
fn between(a: Word, b: Word) -> bool {
    matches!((a, b), (Word::Dash { .. }, Word::Dash { .. }) | (Word::Slash, Word::Slash))
}

fn full_year(year: i16, digits: u8) -> i16 {
    if digits == 2 { year + 2000 } else { year }
}

/// A number of at most two digits; what does not fit is no day or month either.
fn small(n: i16) -> i8 {
    i8::try_from(n).unwrap_or(0)
}

fn share(n: i16) -> u8 {
    u8::try_from(n).unwrap_or(0)
}
