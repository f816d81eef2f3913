//! From what was said to the days it stands for: the year that was left out, the two ends of a stretch.

use super::parse::{Said, What, end_of_stretch, weekday, whole};
use super::show::CLEAR_DAYS;
use super::words::{Rel, Word, words};
use super::{Period, PeriodError, YEARS, plus_days};
use jiff::civil::{Date, date};

/// How far back a date without a year may lie before next year's is meant: an agenda is made ahead and
/// corrected afterwards.
const LOOK_BACK_DAYS: i64 = 92;

type Settled = Result<Period, PeriodError>;

/// Understands a period as people say or type it, in Dutch and English at once: "do", "12-11",
/// "wk 46", "eind okt", "2e week maart", "begin volgend jaar", "+2w", "april t/m juni 2026", and the
/// spelling in the file. A date without a year is this year's, or next year's when this year's ended
/// more than 92 days before today.
pub fn understand(text: &str, today: Date) -> Settled {
    understand_in(text, today, None)
}

/// As [`understand`], within the agenda of a year: what is said without a year lies in that year. What
/// is said from today ("morgen", "volgend jaar", "do") does not.
pub fn understand_in(text: &str, today: Date, year_hint: Option<i16>) -> Settled {
    let text = text.trim();
    if text.is_empty() {
        return Err(PeriodError::Empty);
    }
    match Period::from_edtf(&text.to_uppercase()) {
        Err(PeriodError::NotUnderstood | PeriodError::Empty) => {}
        settled => return settled,
    }
    let words = words(text).ok_or(PeriodError::NotUnderstood)?;
    // A broken clock must not break a form.
    let now = Now { today: today.clamp(date(1900, 1, 1), date(2199, 12, 31)), hint: year_hint };
    match whole(&words, now.today) {
        Ok(said) => now.settle(said),
        Err(PeriodError::NotUnderstood) => now.stretch(&words),
        Err(error) => Err(error),
    }
}

/// Where the one who speaks stands.
#[derive(Clone, Copy)]
struct Now {
    today: Date,
    hint: Option<i16>,
}

impl Now {
    fn settle(self, said: Said) -> Settled {
        match said.year.or(self.hint) {
            Some(year) => self.at(said, year),
            None => {
                let year = self.year_of_speaking(said);
                // A day this year does not have (29 February) is judged by its month.
                let passed = match (self.at(said, year), said.what) {
                    (Ok(period), _) => self.is_past(period),
                    (Err(_), What::Day(month, _) | What::WeekOfMonth(month, _)) => {
                        Period::month(year, month).is_some_and(|month| self.is_past(month))
                    }
                    (Err(_), _) => false,
                };
                self.at(said, if passed { year + 1 } else { year })
            }
        }
    }

    /// From … to …, at the first place where both sides make sense; a dash between spaces and "t/m"
    /// leave no doubt about the place.
    fn stretch(self, words: &[Word]) -> Settled {
        let sure = |word: &Word| matches!(word, Word::To | Word::Dash { loose: true });
        let any = |word: &Word| matches!(word, Word::To | Word::Dash { .. });
        let any_sure = words.iter().any(sure);
        let mut failure = PeriodError::NotUnderstood;
        for (place, word) in words.iter().enumerate() {
            if !(if any_sure { sure(word) } else { any(word) }) {
                continue;
            }
            let sides = (end_of_stretch(&words[..place], self.today), end_of_stretch(&words[place + 1..], self.today));
            let (Ok(from), Ok(to)) = sides else { continue };
            match self.joined(from, to) {
                Ok(period) => return Ok(period),
                Err(PeriodError::NotUnderstood) => {}
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    /// A side without a year takes that of the other; across new year it takes the one beside it.
    fn joined(self, from: Said, to: Said) -> Settled {
        let (from, to) = lend(from, to)?;
        let both = |first, last| self.pair(from, first, to, last);
        match (self.known_year(from), self.known_year(to)) {
            (Some(first), Some(last)) => both(first, last),
            (Some(year), None) => across(both(year, year), || both(year, year.saturating_add(1))),
            (None, Some(year)) => across(both(year, year), || both(year.saturating_sub(1), year)),
            (None, None) => {
                let of = |year: i16| across(both(year, year), || both(year, year.saturating_add(1)));
                let year = self.hint.unwrap_or(self.year_of_speaking(to));
                let period = of(year)?;
                if self.hint.is_none() && self.is_past(period) { of(year + 1) } else { Ok(period) }
            }
        }
    }

    fn pair(self, from: Said, first: i16, to: Said, last: i16) -> Settled {
        let start = self.at(from, first)?.start();
        let end = match to.what {
            // "vr t/m ma": the Monday after that Friday.
            What::Weekday(day) => weekday(start, Rel::Coming, day).ok_or(PeriodError::OutOfRange)?,
            _ => self.at(to, last)?.end(),
        };
        Period::span(start, end)
    }

    fn known_year(self, said: Said) -> Option<i16> {
        match said.what {
            What::Fixed(period) => Some(period.start().year()),
            What::Weekday(_) => Some(self.today.year()),
            _ => said.year,
        }
    }

    fn year_of_speaking(self, said: Said) -> i16 {
        // Early January may still lie in last year's week 53.
        if matches!(said.what, What::Week(_)) { Period::week_of(self.today).year() } else { self.today.year() }
    }

    fn is_past(self, period: Period) -> bool {
        plus_days(self.today, -LOOK_BACK_DAYS).is_some_and(|limit| period.end() < limit)
    }

    /// What was said, in this year.
    fn at(self, said: Said, year: i16) -> Settled {
        let period = match said.what {
            What::Fixed(period) => return Ok(period),
            What::Weekday(day) => {
                return weekday(self.today, Rel::Coming, day).and_then(Period::on).ok_or(PeriodError::OutOfRange);
            }
            What::Bare(_) => return Err(PeriodError::NotUnderstood),
            _ if !YEARS.contains(&year) => return Err(PeriodError::OutOfRange),
            What::Day(month, day) => Date::new(year, month, day).ok().map(Period::day),
            What::Month(month) => Period::month(year, month),
            What::MonthPart(month, part) => Period::month_part(year, month, part),
            What::MonthHalf(month, half) => month_half(year, month, half),
            What::WeekOfMonth(month, 0) => {
                Period::week_of_month(year, month, 5).or_else(|| Period::week_of_month(year, month, 4))
            }
            What::WeekOfMonth(month, nth) => Period::week_of_month(year, month, nth),
            What::Week(week) => Period::week(year, week),
            What::Quarter(quarter) => Period::of_quarter(year, quarter),
            What::YearPart(part) => Period::year_part(year, part),
            What::Half(half) => Period::half(year, half),
            What::Season(first) => Period::month(year, first)
                .zip(Period::month(year, first + 2))
                .and_then(|(first, last)| Period::span(first.start(), last.end()).ok()),
            What::Year => Period::of_year(year),
        };
        let on_weekday = |period: &Period| said.weekday.is_none_or(|day| period.start().weekday() == day);
        period.filter(on_weekday).ok_or(PeriodError::NoSuchDay)
    }
}

/// The first half of a month is its first fifteen days, as on a bill.
fn month_half(year: i16, month: i8, half: u8) -> Option<Period> {
    let whole = Period::month(year, month)?;
    let day = |day| Date::new(year, month, day).ok();
    match half {
        1 => Period::span(whole.start(), day(15)?).ok(),
        2 => Period::span(day(16)?, whole.end()).ok(),
        _ => None,
    }
}

/// Gives a bare number what the other side says: the month in "12–14 november", "week" in "week 46–48".
fn lend(from: Said, to: Said) -> Result<(Said, Said), PeriodError> {
    let number = |n: i8| u8::try_from(n).unwrap_or(0);
    let (first, last) = match (from.what, to.what) {
        (What::Bare(day), What::Day(month, _)) => (What::Day(month, day), to.what),
        (What::Day(month, _), What::Bare(day)) => (from.what, What::Day(month, day)),
        (What::Week(_), What::Bare(week)) => (from.what, What::Week(week)),
        (What::Quarter(_), What::Bare(quarter)) => (from.what, What::Quarter(number(quarter))),
        (What::Bare(_), _) | (_, What::Bare(_)) => return Err(PeriodError::NotUnderstood),
        both => both,
    };
    Ok((Said { what: first, ..from }, Said { what: last, ..to }))
}

/// Across new year when that is clearly meant ("dec–jan", or "21 sep–29 feb" before a leap year);
/// "2 dec–30 nov" is rather a mistake.
fn across(within: Settled, over_new_year: impl FnOnce() -> Settled) -> Settled {
    match within {
        Err(error @ (PeriodError::EndBeforeStart | PeriodError::NoSuchDay)) => {
            over_new_year().ok().filter(|period| period.days() <= CLEAR_DAYS).ok_or(error)
        }
        within => within,
    }
}
