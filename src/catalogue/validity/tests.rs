//! The first day, the last day, and the day before and after each.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Ids, Period, Value,
    kinds::{self as k, district, organisation, seat, theme},
    name,
};
use jiff::civil::date;

/// Days, each with whether it holds then.
type Days = &'static [(Date, bool)];

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

fn seat(from: &str, until: &str) -> Record {
    let mut seat = Record::new(Ids::new(1_700_000_000_000, 3).next_id(), &k::SEAT);
    seat.set(seat::FROM, when(from)).set(seat::UNTIL, when(until));
    seat
}

/// A municipality of a district, by name, with its first and last period and what it merges into.
fn municipality(ids: &mut Ids, district: Id, name: &str, span: (&str, &str), successor: Option<Id>) -> Record {
    let mut one = Record::new(ids.next_id(), &k::ORGANISATION);
    one.set(organisation::NAME, Value::text(name)).set(organisation::KIND, Value::Choice("municipality"));
    one.set(organisation::DISTRICT, district)
        .set(organisation::FROM, when(span.0))
        .set(organisation::UNTIL, when(span.1));
    one.set(organisation::SUCCESSOR, successor.map_or(Value::Empty, Value::Ref));
    one
}

#[test]
fn what_has_a_first_and_a_last_period_holds_from_the_first_day_to_the_last() {
    const CASES: [(&str, &str, Days); 7] = [
        (
            "2026-03-10",
            "2027-06-20",
            &[
                (date(2026, 3, 9), false),
                (date(2026, 3, 10), true),
                (date(2026, 3, 11), true),
                (date(2027, 6, 19), true),
                (date(2027, 6, 20), true),
                (date(2027, 6, 21), false),
            ],
        ),
        ("", "2028-02", &[(date(1990, 1, 1), true), (date(2028, 2, 29), true), (date(2028, 3, 1), false)]),
        ("2025-02", "", &[(date(2025, 1, 31), false), (date(2025, 2, 1), true), (date(2199, 1, 1), true)]),
        ("", "2026-34", &[(date(2026, 6, 30), true), (date(2026, 7, 1), false)]),
        ("", "2026", &[(date(2026, 12, 31), true), (date(2027, 1, 1), false)]),
        ("2026-05-04", "2026-05-04", &[(date(2026, 5, 3), false), (date(2026, 5, 4), true), (date(2026, 5, 5), false)]),
        ("", "", &[(date(1, 1, 1), true), (date(9999, 12, 31), true)]),
    ];
    for (from, until, days) in CASES {
        let record = seat(from, until);
        let mut world = World::new();
        for (day, expected) in days {
            world.set_today(*day);
            assert_eq!(holds(&record, *day), *expected, "{from}/{until} on {day}");
            assert_eq!(world.holds_now(&record), *expected, "{from}/{until} now, on {day}");
        }
    }
}

#[test]
fn in_years_it_holds_when_it_has_a_day_in_one_of_them() {
    for (from, until, years, expected) in [
        ("2026-12-31", "", 2024..=2025, false),
        ("2026-12-31", "", 2025..=2026, true),
        ("", "2027-01", 2027..=2030, true),
        ("", "2026-12", 2027..=2030, false),
        ("2024", "2025", 2023..=2023, false),
        ("2024", "2025", 2025..=2025, true),
        ("2024", "2025", 2026..=2026, false),
        ("", "", 1950..=1950, true),
    ] {
        assert_eq!(holds_in(&seat(from, until), &years), expected, "{from}/{until} in {years:?}");
    }
}

#[test]
fn without_a_day_what_has_no_end_holds() {
    let world = World::new();
    for (from, until, expected) in [("", "", true), ("2090", "", true), ("", "2090", false), ("", "1990", false)] {
        assert_eq!(world.holds_now(&seat(from, until)), expected, "{from}/{until}");
    }
}

#[test]
fn a_municipality_is_there_to_the_last_day_before_its_merger() {
    let mut ids = Ids::new(1_700_000_000_000, 5);
    let mut district = Record::new(ids.next_id(), &k::DISTRICT);
    district.set(district::NAME, "Oever");
    let elsewhere = ids.next_id();
    let new = municipality(&mut ids, district.id, "Nieuwland", ("2027-01-01", ""), None);
    let announced = municipality(&mut ids, district.id, "Hoek", ("", "2026-12"), Some(new.id));
    let unknown = municipality(&mut ids, district.id, "Ooit", ("", ""), Some(new.id));
    let stays = municipality(&mut ids, district.id, "Blijf", ("", ""), None);
    let other = municipality(&mut ids, elsewhere, "Elders", ("", ""), None);
    let mut police = municipality(&mut ids, district.id, "Basisteam", ("", ""), None);
    police.set(name::KIND, Value::Choice("basic_team"));
    for (year, expected) in [(2026, [true, false, true, false]), (2027, [false, false, true, true])] {
        let found = [&announced, &unknown, &stays, &new].map(|one| exists_in(one, year));
        assert_eq!(found, expected, "{year}");
    }
    let at = district.id;
    let mut world = World::of_records([district, new, announced, unknown, stays, other, police]);
    let names = |found: Vec<&Record>| {
        let mut names: Vec<String> = found.into_iter().map(|one| one.get(name::NAME).to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names(world.municipalities_now(at)), ["Blijf", "Nieuwland"], "no day: what has no end");
    for (day, expected) in [
        (date(2026, 12, 30), ["Blijf", "Hoek"]),
        (date(2026, 12, 31), ["Blijf", "Hoek"]),
        (date(2027, 1, 1), ["Blijf", "Nieuwland"]),
        (date(2027, 1, 2), ["Blijf", "Nieuwland"]),
    ] {
        world.set_today(day);
        assert_eq!(names(world.municipalities(at, day)), expected, "{day}");
        assert_eq!(names(world.municipalities_now(at)), expected, "now, on {day}");
    }
    assert_eq!(names(world.municipalities(at, date(2026, 12, 31))), ["Blijf", "Hoek"], "whatever day it is now");
}

#[test]
fn another_speaks_for_what_was_merged_from_the_next_year_on() {
    let mut ids = Ids::new(1_700_000_000_000, 6);
    let district = ids.next_id();
    let new = municipality(&mut ids, district, "Nieuwland", ("2027-01-01", ""), None);
    let old = municipality(&mut ids, district, "Hoek", ("", "2026-12-31"), Some(new.id));
    let (new_id, old_id) = (new.id, old.id);
    let world = World::of_records([new, old]);
    assert_eq!(stands_for(&world, old_id, 2026), Some(old_id));
    assert_eq!(stands_for(&world, old_id, 2027), Some(new_id));
}

#[test]
fn what_says_from_when_or_until_when_is_dated() {
    for (from, until, expected) in [("", "", false), ("2026", "", true), ("", "2026", true), ("2026", "2027", true)] {
        assert_eq!(is_dated(&seat(from, until)), expected, "{from}/{until}");
    }
}

#[test]
fn a_merger_without_a_day_is_past_and_one_with_a_day_is_an_end() {
    let mut ids = Ids::new(1_700_000_000_000, 7);
    let (district, other) = (ids.next_id(), ids.next_id());
    let on = date(2026, 6, 30);
    for (what, until, successor, expected) in [
        ("neither ends nor is merged", "", None, true),
        ("was merged at some time", "", Some(other), false),
        ("is merged the day after", "2026-06-30", Some(other), true),
        ("was merged the day before", "2026-06-29", Some(other), false),
        ("ends at the end of the quarter", "2026-34", None, true),
        ("ended with the month before", "2026-05", None, false),
    ] {
        let one = municipality(&mut ids, district, "Hoek", ("", until), successor);
        assert_eq!(holds(&one, on), expected, "{what}");
    }
}

/// However long, and also in a file that holds a circle: `back` is where the highest leads to.
#[test]
fn a_chain_ends_at_the_top_or_where_a_circle_closes() {
    for (themes, back) in [(1, None), (2, None), (17, None), (500, None), (1, Some(0)), (2, Some(0)), (40, Some(30))] {
        let mut ids = Ids::new(1_700_000_000_000, 8);
        let mut above = None;
        let mut all: Vec<Record> = Vec::new();
        for _ in 0..themes {
            let mut one = Record::new(ids.next_id(), &k::THEME);
            one.set(theme::PARENT, above);
            above = Some(one.id);
            all.push(one);
        }
        if let Some(back) = back {
            let to = all[back].id;
            all[0].set(theme::PARENT, to);
        }
        let world = World::of_records(all);
        assert_eq!(chain(&world, above.unwrap(), theme::PARENT).count(), themes, "{themes} themes, back to {back:?}");
    }
    assert_eq!(chain(&World::new(), Id::nil(), theme::PARENT).count(), 0, "of nothing");
}
