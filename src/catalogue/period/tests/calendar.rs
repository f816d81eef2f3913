//! Where periods lie and where they move to.

use super::read;
use crate::catalogue::period::{Period, Unit};
use jiff::civil::date;

#[test]
fn places_in_the_year() {
    let quarters = [
        ("2026-11-12", Some(4)),
        ("2026-34", Some(2)),
        ("2026-40", None),
        ("2026-37", None),
        ("2026-03/2026-04", None),
        ("2026-04/2026-05", Some(2)),
        ("2026-01-05/2027-01-08", None),
        // The week over new year is one of 2026, and so of its first quarter.
        ("2026-W01", Some(1)),
    ];
    for (spelling, quarter) in quarters {
        assert_eq!((read(spelling).quarter(), read(spelling).year()), (quarter, 2026), "{spelling}");
    }
    assert!(read("2026").overlaps(read("2026-W53")) && read("2027").overlaps(read("2026-W53")));
    assert!(!read("2026-10").overlaps(read("2026-11")) && read("2026-10").contains(date(2026, 10, 31)));
    assert!(read("2026-01") < read("2026-33") && read("2026-33") < read("2026-02"));
}

#[test]
fn shifted_by_its_own_unit() {
    let table = [
        ("2026-11-12", -12, "2026-10-31"),
        ("2026-W53", 1, "2027-W01"),
        ("2026-10-21/2026-10-31", 1, "2026-11-01/2026-11-10"),
        ("2026-01-01/2026-01-10", -1, "2025-12-21/2025-12-31"),
        ("2026-12", 1, "2027-01"),
        ("2026-36", 1, "2027-33"),
        ("2026-39", 1, "2027-37"),
        ("2026-40", -1, "2025-41"),
        ("2026", 3, "2029"),
        ("2026-04/2026-05", 1, "2026-06/2026-07"),
        ("2026-11-12/2026-11-14", 1, "2026-11-15/2026-11-17"),
    ];
    for (spelling, n, expected) in table {
        let shifted = read(spelling).shift(n).map(Period::edtf);
        assert_eq!(shifted.as_deref(), Some(expected), "{spelling} by {n}");
    }
    for spelling in ["2199-12-31", "2199-W52", "2199", "2199-12-21/2199-12-31", "2199-12-30/2199-12-31"] {
        let last = read(spelling);
        assert_eq!((last.shift(1), last.shift(i32::MAX), last.shift(i32::MIN)), (None, None, None), "{spelling}");
    }
}

#[test]
fn days_that_are_something_become_it() {
    let days = [
        ((2026, 10, 5), (2026, 10, 5), Unit::Day),
        ((2026, 10, 1), (2026, 10, 31), Unit::Month),
        ((2026, 2, 21), (2026, 2, 28), Unit::MonthPart),
        ((2028, 2, 21), (2028, 2, 28), Unit::Span),
        ((2026, 4, 1), (2026, 6, 30), Unit::Quarter),
        ((2026, 5, 1), (2026, 7, 31), Unit::Span),
        ((2026, 7, 1), (2026, 12, 31), Unit::Half),
        ((2026, 1, 1), (2026, 12, 31), Unit::Year),
        ((2026, 1, 1), (2026, 4, 30), Unit::Span),
        ((2026, 3, 9), (2026, 3, 15), Unit::Span),
        ((2026, 10, 1), (2026, 11, 10), Unit::Span),
    ];
    for ((y, m, d), (to_y, to_m, to_d), unit) in days {
        let period = Period::span(date(y, m, d), date(to_y, to_m, to_d));
        assert_eq!(period.map(Period::unit), Ok(unit), "{period:?}");
    }
    for (day, known) in
        [(date(1899, 12, 31), false), (date(1900, 1, 1), true), (date(2199, 12, 31), true), (date(2200, 1, 1), false)]
    {
        assert_eq!(Period::on(day).map(Period::start), known.then_some(day));
    }
    assert_eq!(Period::day(date(9999, 12, 31)).edtf(), "2199-12-31");
    assert_eq!(Period::week_of(date(2199, 12, 31)).edtf(), "2199-W52");
}
