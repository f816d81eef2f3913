//! As people read it. Whatever is shown with its year is understood again as the same period.

use super::{Period, Unit};
use crate::catalogue::Lang;
use jiff::civil::Date;

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_NL: [&str; 12] = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const SHORT_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS_NL: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const DAYS_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The longest stretch across new year that is clear without years ("sep–jun"): ten months.
pub(super) const CLEAR_DAYS: i32 = 306;

/// How much of it to write.
#[derive(Clone, Copy)]
struct Style {
    lang: Lang,
    full: bool,
    year: bool,
}

impl Period {
    /// In full, with the year: "12 november 2026", "2e week maart 2026", "april–mei 2026".
    pub fn show(self, lang: Lang) -> String {
        self.write(Style { lang, full: true, year: true })
    }

    /// For a narrow column that stands under its year: "2e week mrt", "12 nov", "begin jaar". A year,
    /// and a span too long to be clear without years, keep them.
    pub fn compact(self, lang: Lang) -> String {
        self.write(Style { lang, full: false, year: false })
    }

    /// For a narrow column, with the year: "2e week mrt 2026".
    pub fn compact_with_year(self, lang: Lang) -> String {
        self.write(Style { lang, full: false, year: true })
    }

    /// What a form says it understood, with the exact days: "do 12 november 2026, week 46",
    /// "Q1 2026 (1 januari t/m 31 maart 2026)".
    pub fn echo(self, lang: Lang) -> String {
        let of = if lang == Lang::Nl { "van" } else { "of" };
        let (week, nl) = (self.start.iso_week_date(), lang == Lang::Nl);
        let style = Style { lang, full: true, year: true };
        match self.unit {
            Unit::Day => {
                let elsewhere =
                    if week.year() == self.start.year() { String::new() } else { format!(" {of} {}", week.year()) };
                let day = weekday(self.start, lang);
                format!("{day} {}, week {}{elsewhere}", self.write(style), week.week())
            }
            Unit::Week => {
                let days = self.days_in_full(lang, true, self.start.year() != self.end.year());
                let (nth, month) = (ordinal(self.part(), lang), style.month(self.anchor()));
                format!("week {} {of} {}, {nth} week {of} {month} ({days})", week.week(), week.year())
            }
            Unit::Span if self.whole_months().is_none() => {
                let days = if nl { "dagen" } else { "days" };
                format!("{} ({} {days})", self.days_in_full(lang, true, true), self.days())
            }
            _ => format!("{} ({})", self.write(style), self.days_in_full(lang, false, true)),
        }
    }

    /// "9 t/m 15 maart", "1 januari t/m 31 maart 2026": no month or year said twice.
    fn days_in_full(self, lang: Lang, weekdays: bool, year: bool) -> String {
        let style = Style { lang, full: true, year };
        let (start, end) = (self.start, self.end);
        let named = |day: Date, text: String| if weekdays { format!("{} {text}", weekday(day, lang)) } else { text };
        let to = if lang == Lang::Nl { "t/m" } else { "to" };
        let first = if start.year() != end.year() && year {
            style.day(start)
        } else if start.first_of_month() != end.first_of_month() {
            Style { year: false, ..style }.day(start)
        } else {
            start.day().to_string()
        };
        format!("{} {to} {}", named(start, first), named(end, style.day(end)))
    }

    fn write(self, style: Style) -> String {
        let Style { lang, full, year } = style;
        let (start, part) = (self.start, self.part());
        let month = style.month(self.anchor());
        let ending = if year { format!(" {}", self.year()) } else { String::new() };
        match (self.unit, lang) {
            (Unit::Day, _) => style.day(start),
            (Unit::Week, Lang::Nl) => format!("{part}e week {month}{ending}"),
            (Unit::Week, Lang::En) if full => format!("{} week of {month}{ending}", ordinal(part, lang)),
            (Unit::Week, Lang::En) => format!("{} week {month}{ending}", ordinal(part, lang)),
            (Unit::MonthPart, _) => format!("{}{month}{ending}", part_of(part, lang)),
            (Unit::Month, _) => format!("{month}{ending}"),
            (Unit::Quarter, _) => format!("Q{part}{ending}"),
            (Unit::YearPart, _) if year => format!("{}{}", part_of(part, lang), start.year()),
            (Unit::YearPart, Lang::Nl) => format!("{}jaar", part_of(part, lang)),
            (Unit::YearPart, Lang::En) => format!("{}year", part_of(part, lang)),
            (Unit::Half, Lang::En) if full => {
                format!("{} half of {}", if part == 1 { "first" } else { "second" }, start.year())
            }
            (Unit::Half, Lang::En) => format!("{} half{ending}", ordinal(part, lang)),
            (Unit::Half, Lang::Nl) => format!("{part}e helft{ending}"),
            (Unit::Year, _) => start.year().to_string(),
            (Unit::Span, _) => self.write_span(style),
        }
    }

    fn write_span(self, style: Style) -> String {
        let (start, end) = (self.start, self.end);
        let one_year = start.year() == end.year();
        let style = Style { year: style.year || (!one_year && self.days() > CLEAR_DAYS), ..style };
        // The year is said once, at the end, unless there are two of them.
        let first = Style { year: style.year && !one_year, ..style };
        match self.whole_months() {
            Some(months) if months % 12 == 0 && start.month() == 1 => format!("{}–{}", start.year(), end.year()),
            Some(_) => format!("{}–{}", first.month_year(start), style.month_year(end)),
            None if start.first_of_month() == end.first_of_month() => format!("{}–{}", start.day(), style.day(end)),
            None => format!("{}–{}", first.day(start), style.day(end)),
        }
    }
}

impl Style {
    fn month(self, day: Date) -> &'static str {
        let names = match (self.lang, self.full) {
            (Lang::Nl, true) => &MONTHS_NL,
            (Lang::Nl, false) => &SHORT_NL,
            (Lang::En, true) => &MONTHS_EN,
            (Lang::En, false) => &SHORT_EN,
        };
        names[usize::from(day.month().unsigned_abs() - 1)]
    }

    fn month_year(self, day: Date) -> String {
        if self.year { format!("{} {}", self.month(day), day.year()) } else { self.month(day).to_owned() }
    }

    fn day(self, day: Date) -> String {
        format!("{} {}", day.day(), self.month_year(day))
    }
}

/// What a day of the week is called, short: "di".
pub fn weekday(day: Date, lang: Lang) -> &'static str {
    let names = if lang == Lang::Nl { &DAYS_NL } else { &DAYS_EN };
    names[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
}

/// The word before a month or year, with the space or hyphen that joins it.
fn part_of(part: u8, lang: Lang) -> &'static str {
    match (lang, part) {
        (Lang::Nl, 1) => "begin ",
        (Lang::Nl, 2) => "midden ",
        (Lang::Nl, _) => "eind ",
        (Lang::En, 1) => "early ",
        (Lang::En, 2) => "mid-",
        (Lang::En, _) => "late ",
    }
}

/// Up to the fifth week of a month.
fn ordinal(n: u8, lang: Lang) -> String {
    let ending = match (lang, n) {
        (Lang::Nl, _) => "e",
        (Lang::En, 1) => "st",
        (Lang::En, 2) => "nd",
        (Lang::En, 3) => "rd",
        (Lang::En, _) => "th",
    };
    format!("{n}{ending}")
}
