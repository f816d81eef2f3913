//! What must hold for every period, every text and every today.

use super::TODAY;
use crate::catalogue::Lang;
use crate::catalogue::period::{Period, Unit, YEARS, plus_days, understand, understand_in, understand_time};
use jiff::civil::Date;
use proptest::prelude::*;

fn any_day() -> impl Strategy<Value = Date> {
    (YEARS, 1i8..=12, 1i8..=31).prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d).ok())
}

/// Any period, with spans both short and long, of days and of months, often at the edges of a month.
fn any_period() -> impl Strategy<Value = Period> {
    (any_day(), 0u8..11, 0i64..800).prop_filter_map("out of range", |(day, kind, length)| {
        let (year, month, choice) = (day.year(), day.month(), u8::try_from(length % 12).ok()?);
        let later = plus_days(day, length)?;
        match kind {
            0 => Some(Period::day(day)),
            1 => Some(Period::week_of(day)),
            2 => Period::month_part(year, month, choice % 3 + 1),
            3 => Period::month(year, month),
            4 => Period::of_quarter(year, choice % 4 + 1),
            5 => Period::year_part(year, choice % 3 + 1),
            6 => Period::half(year, choice % 2 + 1),
            7 => Period::of_year(year),
            8 => Period::span(day.first_of_month(), later.last_of_month()).ok(),
            9 => Period::span(day, plus_days(day, length % 40)?).ok(),
            _ => Period::span(day, later).ok(),
        }
    })
}

proptest! {
    #[test]
    fn the_file_gives_back_what_was_kept(period in any_period()) {
        prop_assert_eq!(Period::from_edtf(&period.edtf()), Ok(period));
        prop_assert!(period.start() <= period.end() && period.days() >= 1);
        prop_assert!(period.contains(period.start()) && period.overlaps(period));
    }

    #[test]
    fn what_is_shown_is_understood(period in any_period(), today in any_day()) {
        for lang in [Lang::Nl, Lang::En] {
            for text in [period.show(lang), period.compact_with_year(lang), period.edtf()] {
                prop_assert_eq!(understand(&text, today), Ok(period), "{}", text);
            }
            // Under its year, the short form is enough.
            let compact = period.compact(lang);
            prop_assert_eq!(understand_in(&compact, today, Some(period.year())), Ok(period), "{}", compact);
            prop_assert!(!period.echo(lang).is_empty());
        }
    }

    #[test]
    fn there_and_back(period in any_period(), n in -300i32..300) {
        if let Some(moved) = period.shift(n) {
            let became_another = moved.unit() != period.unit() || moved.whole_months() != period.whole_months();
            prop_assert!(became_another || moved.shift(-n) == Some(period));
            prop_assert!(!became_another || period.unit() == Unit::Span);
        }
    }

    #[test]
    fn no_text_is_a_danger(text in any::<String>(), today in any_day()) {
        let _ = (understand(&text, today), Period::from_edtf(&text), understand_time(&text));
    }

    #[test]
    fn no_words_are_a_danger(
        words in prop::collection::vec(prop::sample::select(vec![
            "12", "0", "2026", "99", "9999", "-", "/", "+", ".", "t/m", "week", "2e", "nov", "eind", "half", "helft",
            "jaar", "volgend", "vorige", "do", "in", "over", "Q", "m", "'", "vandaag", "geleden", " ", "–", "é", "İ",
        ]), 0..9),
        year in any::<Option<i16>>(),
        far in any::<bool>(),
    ) {
        let today = if far { Date::MAX } else { TODAY };
        for joint in ["", " "] {
            if let Ok(period) = understand_in(&words.join(joint), today, year) {
                prop_assert!(YEARS.contains(&period.start().year()) && YEARS.contains(&period.end().year()));
                prop_assert_eq!(Period::from_edtf(&period.edtf()), Ok(period));
            }
        }
    }
}
