//! In which years a strategy holds, and what is counted for it.

use super::*;
use crate::catalogue::{Ids, Period};
use jiff::civil::date;

fn strategy(ids: &mut Ids, from: &str, until: &str) -> Record {
    let mut strategy = Record::new(ids.next_id(), &k::STRATEGY);
    strategy.set(strategy::FROM, Period::from_edtf(from).ok()).set(strategy::UNTIL, Period::from_edtf(until).ok());
    strategy
}

#[test]
fn a_strategy_lasts_from_its_first_year_to_its_last() {
    for (from, until, today, expected) in [
        ("2023", "2026", None, Some(2023..=2026)),
        ("2023-12-31", "2026-01-01", None, Some(2023..=2026)),
        ("2023", "2023", None, Some(2023..=2023)),
        // Without an end it goes on until now, and for no more than so many years.
        ("2023", "", Some(2026), Some(2023..=2026)),
        ("2023", "", Some(2023), Some(2023..=2023)),
        ("2023", "", Some(2022), Some(2023..=2023)),
        ("2023", "", None, Some(2023..=2023)),
        ("2023", "2053", None, Some(2023..=2053)),
        ("2023", "2054", None, Some(2023..=2053)),
        ("", "2026", None, None),
    ] {
        let mut world = World::new();
        if let Some(year) = today {
            world.set_today(date(year, 9, 14));
        }
        let one = strategy(&mut Ids::new(1_701_000_000_000, 89), from, until);
        assert_eq!(years(&world, &one), expected, "{from}/{until} in {today:?}");
    }
}

#[test]
fn of_several_strategies_the_one_that_began_last_holds() {
    let mut ids = Ids::new(1_701_000_000_000, 90);
    let all =
        [("2019", "2022"), ("2022", "2026"), ("2025", "2025")].map(|(from, until)| strategy(&mut ids, from, until));
    let known = all.each_ref().map(|one| one.id);
    let world = World::of_records(all);
    for (year, expected) in [
        (2018, None),
        (2019, Some(0)),
        (2021, Some(0)),
        (2022, Some(1)),
        (2024, Some(1)),
        (2025, Some(2)),
        (2026, Some(1)),
        (2027, None),
    ] {
        assert_eq!(in_year(&world, year).map(|one| one.id), expected.map(|at: usize| known[at]), "{year}");
    }
}

#[test]
fn a_plan_without_a_date_is_of_no_year() {
    let years = 2024..=2026;
    for (from, until, expected) in [
        ("", "", false),
        ("2026-12-31", "", true),
        ("2027-01-01", "", false),
        ("", "2024-01-01", true),
        ("", "2023-12-31", false),
        ("2020", "2030", true),
    ] {
        let mut plan = Record::new(Ids::new(1_701_000_000_000, 91).next_id(), &k::PLAN);
        plan.set(plan::FROM, Period::from_edtf(from).ok()).set(plan::UNTIL, Period::from_edtf(until).ok());
        assert_eq!(holds(&plan, &years), expected, "{from}/{until}");
    }
}

#[test]
fn lines_are_counted_by_how_far_they_are_and_how_they_were_judged() {
    let mut ids = Ids::new(1_701_000_000_000, 92);
    let lines = [
        (Some(Status::Done), Some(Mark::Reached), Some(0)),
        (Some(Status::Done), Some(Mark::NotReached), Some(2)),
        (Some(Status::Running), Some(Mark::Reached), None),
        (Some(Status::Dropped), None, Some(99)),
        (None, None, None),
    ];
    let lines = lines.map(|(status, mark, postponed)| {
        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
        line.set(agenda_line::STATUS, status).set(agenda_line::MARK, mark);
        line.set(agenda_line::POSTPONED, postponed);
        line
    });
    let tally = Tally::of(&lines);
    assert_eq!((tally.lines, tally.done(), tally.postponed, tally.decisions), (5, 2, 101, 0));
    assert_eq!(tally.by_status, [2, 1, 0, 0, 1]);
    let judged = |mark: Mark| Mark::ALL.iter().position(|one| *one == mark).map(|at| tally.by_mark[at]);
    assert_eq!([Mark::Reached, Mark::Partly, Mark::NotReached].map(judged), [Some(2), Some(0), Some(1)]);
    let of = |years: &[i16]| Part {
        theme: None,
        lines: years.iter().copied().zip(&lines).collect(),
        decisions: years.iter().copied().zip(&lines).skip(1).collect(),
        plans: Vec::new(),
    };
    let part = of(&[2025, 2026, 2026]);
    assert_eq!((part.tally().lines, part.tally().decisions), (3, 2));
    for (year, lines, decisions) in [(2024, 0, 0), (2025, 1, 0), (2026, 2, 2), (2027, 0, 0)] {
        let tally = part.tally_of(year);
        assert_eq!((tally.lines, tally.decisions), (lines, decisions), "{year}");
    }
}
