//! Days on which nobody meets in the Netherlands: weekends and feast days, worked out and not looked up. School holidays
//! differ from region to region and year to year and are not among them.

use jiff::{
    ToSpan,
    civil::{Date, Weekday, date},
};

/// Why a day is off, in the word of the locales (`day-off-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// 1 January.
    NewYear,
    /// The Friday before Easter: municipalities are closed, though it is no public holiday.
    GoodFriday,
    /// The first day of Easter, or the second.
    Easter,
    /// 27 April; the 26th where that is a Sunday.
    KingsDay,
    /// 5 May.
    Liberation,
    /// The fortieth day of Easter.
    Ascension,
    /// The Friday after it, on which most are away.
    AfterAscension,
    /// The first day of Whitsun, or the second.
    Whitsun,
    /// 25 or 26 December.
    Christmas,
    /// A Saturday or Sunday that is no feast.
    Weekend,
}

impl DayOff {
    /// The word in the locales.
    pub fn word(self) -> &'static str {
        match self {
            DayOff::NewYear => "new-year",
            DayOff::GoodFriday => "good-friday",
            DayOff::Easter => "easter",
            DayOff::KingsDay => "kings-day",
            DayOff::Liberation => "liberation",
            DayOff::Ascension => "ascension",
            DayOff::AfterAscension => "after-ascension",
            DayOff::Whitsun => "whitsun",
            DayOff::Christmas => "christmas",
            DayOff::Weekend => "weekend",
        }
    }
}

/// Why nobody meets on a day; `None` for a working day.
pub fn day_off(day: Date) -> Option<DayOff> {
    let from_easter = easter(day.year()).and_then(|easter| day.since(easter).ok()).map(|since| since.get_days());
    let by_easter = match from_easter {
        Some(-2) => Some(DayOff::GoodFriday),
        Some(0 | 1) => Some(DayOff::Easter),
        Some(39) => Some(DayOff::Ascension),
        Some(40) => Some(DayOff::AfterAscension),
        Some(49 | 50) => Some(DayOff::Whitsun),
        _ => None,
    };
    let kings = if date(day.year(), 4, 27).weekday() == Weekday::Sunday { 26 } else { 27 };
    let by_date = match (day.month(), day.day()) {
        (1, 1) => Some(DayOff::NewYear),
        (4, number) if number == kings => Some(DayOff::KingsDay),
        (5, 5) => Some(DayOff::Liberation),
        (12, 25 | 26) => Some(DayOff::Christmas),
        _ => None,
    };
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday).then_some(DayOff::Weekend);
    by_date.or(by_easter).or(weekend)
}

/// The last working day before a day.
pub fn working_day_before(day: Date) -> Option<Date> {
    let mut before = day.checked_sub(1.day()).ok()?;
    while day_off(before).is_some() {
        before = before.checked_sub(1.day()).ok()?;
    }
    Some(before)
}

/// The first day of Easter in the Gregorian calendar, by the anonymous algorithm that was published in Nature in 1876.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Date::new(i16::try_from(year).ok()?, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feasts_fall_on_the_days_they_fell_on() {
        for (day, off) in [
            (date(2026, 4, 3), Some(DayOff::GoodFriday)),
            (date(2026, 4, 5), Some(DayOff::Easter)),
            (date(2026, 4, 6), Some(DayOff::Easter)),
            (date(2026, 4, 7), None),
            (date(2026, 5, 14), Some(DayOff::Ascension)),
            (date(2026, 5, 15), Some(DayOff::AfterAscension)),
            (date(2026, 5, 25), Some(DayOff::Whitsun)),
            (date(2027, 5, 6), Some(DayOff::Ascension)),
            (date(2027, 3, 26), Some(DayOff::GoodFriday)),
            (date(2024, 3, 31), Some(DayOff::Easter)),
            (date(2038, 4, 25), Some(DayOff::Easter)),
            (date(2285, 3, 22), Some(DayOff::Easter)),
            // The King's birthday is kept a day earlier where it is a Sunday.
            (date(2025, 4, 26), Some(DayOff::KingsDay)),
            (date(2025, 4, 27), Some(DayOff::Weekend)),
            (date(2027, 4, 27), Some(DayOff::KingsDay)),
            (date(2027, 4, 26), None),
            (date(2031, 4, 26), Some(DayOff::KingsDay)),
            (date(2027, 5, 4), None),
            (date(2027, 5, 5), Some(DayOff::Liberation)),
            (date(2026, 12, 24), None),
            (date(2026, 12, 25), Some(DayOff::Christmas)),
            (date(2026, 12, 26), Some(DayOff::Christmas)),
            (date(2027, 1, 1), Some(DayOff::NewYear)),
            (date(2027, 10, 2), Some(DayOff::Weekend)),
            (date(2027, 10, 4), None),
        ] {
            assert_eq!(day_off(day), off, "{day}");
        }
    }

    #[test]
    fn the_working_day_before_skips_all_of_them() {
        for (day, before) in [
            (date(2027, 4, 27), date(2027, 4, 26)),
            (date(2026, 4, 6), date(2026, 4, 2)),
            (date(2026, 12, 26), date(2026, 12, 24)),
            (date(2027, 10, 3), date(2027, 10, 1)),
            (date(2026, 5, 15), date(2026, 5, 13)),
            (date(2027, 1, 1), date(2026, 12, 31)),
        ] {
            assert_eq!(working_day_before(day), Some(before), "{day}");
        }
    }
}
