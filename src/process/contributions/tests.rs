//! Every key to the cent.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Action, Change, Decimal, Edit, Ids, Period, Value,
    decimal::RATE,
    kinds::{arrangement, contribution, district, organisation},
};
use proptest::prelude::*;

/// A district with municipalities of so many inhabitants, and an arrangement.
fn net(inhabitants: &[Option<i64>], key: &'static str, fields: &[(&str, Decimal)]) -> (World, Id) {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    let mut district = Record::new(ids.next_id(), &k::DISTRICT);
    district.set(district::NAME, "IJsselland");
    let mut records = Vec::new();
    for (at, number) in inhabitants.iter().enumerate() {
        let mut one = Record::new(ids.next_id(), &k::ORGANISATION);
        one.set(organisation::NAME, format!("Gemeente {at:02}"))
            .set(organisation::KIND, organisation::OrganisationKind::Municipality);
        one.set(organisation::DISTRICT, district.id);
        if let Some(number) = number {
            records.push(lives(&mut ids, one.id, *number, Some(2025)));
        }
        records.push(one);
    }
    let mut arrangement = Record::new(ids.next_id(), &k::ARRANGEMENT);
    arrangement.set(arrangement::NAME, "RCIV").set(arrangement::DISTRICT, district.id).set(arrangement::YEAR, 2026);
    arrangement.set(arrangement::DIVISION, Value::Choice(key)).set(arrangement::INHABITANTS_YEAR, 2025);
    for (field, number) in fields {
        assert!(arrangement.set_named(field, Value::Decimal(*number)), "{field}");
    }
    let id = arrangement.id;
    records.extend([district, arrangement]);
    (World::of_records(records), id)
}

fn worked_out(world: &World, id: Id) -> Shares {
    shares(world, world.get(id).unwrap())
}

/// So many live in an organisation by a reference year.
fn lives(ids: &mut Ids, organisation: Id, number: i64, year: Option<i64>) -> Record {
    let mut population = Record::new(ids.next_id(), &k::POPULATION);
    population.set(population::ORGANISATION, organisation).set(population::YEAR, year);
    population.set(population::INHABITANTS, number);
    population
}

/// The world with this done to it, all that goes along with it too.
fn with(world: &mut World, edits: Vec<Edit>) {
    let mut ids = Ids::new(1_767_300_000_000 + world.revision() * 1_000, 5);
    let change = Change::new(ids.next_id(), Action::Edit, edits);
    let admitted = crate::process::admit::admit(world, &mut ids, change, &[]).unwrap();
    world.apply(&admitted).unwrap();
}

/// Why this may not be done.
fn refused(world: &mut World, edits: Vec<Edit>) -> Vec<&'static str> {
    let mut ids = Ids::new(1_767_300_000_000, 6);
    let change = Change::new(ids.next_id(), Action::Edit, edits);
    let refused = crate::process::admit::admit(world, &mut ids, change, &[]).unwrap_err();
    refused.into_iter().map(|one| one.fault.problem).collect()
}

/// The edits that put this in a field of a record.
fn set(world: &World, id: Id, field: &str, value: Value) -> Vec<Edit> {
    let before = world.get(id).unwrap();
    let mut after = before.clone();
    assert!(after.set_named(field, value), "{field}");
    Change::between(before, &after)
}

fn day(edtf: &str) -> Value {
    Value::Period(Period::from_edtf(edtf).unwrap())
}

/// The source's tariff: three cents per inhabitant, over the eleven municipalities of IJsselland.
#[test]
fn three_cents_per_inhabitant_over_eleven_municipalities() {
    let numbers = [29_123, 101_853, 62_017, 55_221, 18_402, 18_611, 38_940, 17_508, 44_700, 23_377, 133_141];
    let (world, id) = net(&numbers.map(Some), "per_inhabitant", &[("rate", Decimal::new(3_000, RATE))]);
    let found = worked_out(&world, id);
    let cents: Vec<i64> = found.shares.iter().map(|share| share.cents.unwrap()).collect();
    assert_eq!(cents[0], 87_369);
    assert_eq!(cents[10], 399_423);
    assert_eq!(found.total, 3 * 542_893);
    assert!(found.shares.iter().all(|share| share.difference() == Some(0)));
}

#[test]
fn half_a_cent_goes_up_and_is_shown() {
    let (world, id) = net(&[Some(3), Some(4)], "per_inhabitant", &[("rate", Decimal::new(2_500, RATE))]);
    let found = worked_out(&world, id);
    assert_eq!(found.shares[0].exact, Some(7_500));
    assert_eq!((found.shares[0].cents, found.shares[0].difference()), (Ok(8), Some(500)));
    assert_eq!((found.shares[1].cents, found.shares[1].difference()), (Ok(10), Some(0)));
}

#[test]
fn what_is_not_known_is_not_taken_for_nothing() {
    let rate = ("rate", Decimal::new(3_000, RATE));
    let (world, id) = net(&[Some(100), None], "per_inhabitant", &[rate]);
    let found = worked_out(&world, id);
    assert_eq!(found.shares[1].cents, Err(Missing::Inhabitants));
    assert_eq!(found.total, 300);
    let (world, id) = net(&[Some(100)], "per_inhabitant", &[]);
    assert_eq!(worked_out(&world, id).shares[0].cents, Err(Missing::Rate));
    for key in ["fixed", "equal", "by_hand"] {
        let (world, id) = net(&[Some(100)], key, &[rate]);
        assert_eq!(worked_out(&world, id).shares[0].cents, Err(Missing::Amount), "{key}");
    }
}

/// What is not said is not taken for a number of inhabitants.
#[test]
fn without_a_division_nobody_is_billed() {
    let rate = ("rate", Decimal::new(3_000, RATE));
    let (mut world, id) = net(&[Some(100), Some(250)], "per_inhabitant", &[rate]);
    assert_eq!(worked_out(&world, id).total, 1_050);
    let before = world.get(id).unwrap().clone();
    let mut after = before.clone();
    after.set(arrangement::DIVISION, Value::Empty);
    let change = Change::new(Id::nil(), Action::Edit, Change::between(&before, &after));
    world.apply(&change).unwrap();
    let found = worked_out(&world, id);
    assert_eq!((found.total, found.uncovered), (0, 0));
    assert!(found.shares.iter().all(|share| share.cents == Err(Missing::Division)));
}

#[test]
fn a_municipality_takes_part_in_the_years_it_exists() {
    let (mut world, id) = net(&[Some(100), Some(200)], "fixed", &[("amount", Decimal::cents(500))]);
    let gone = world.of(&k::ORGANISATION).next().cloned().unwrap();
    let mut records: Vec<Record> = world.all().filter(|record| record.id != gone.id).cloned().collect();
    let mut ended = gone.clone();
    ended.set(organisation::UNTIL, Period::from_edtf("2025").unwrap());
    records.push(ended);
    world = World::of_records(records);
    assert_eq!(worked_out(&world, id).shares.len(), 1, "merged away on the first of January");
}

fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["per_inhabitant", "fixed", "equal", "by_hand"])
}

/// What each of the first few pays, by name.
fn cents(world: &World, id: Id) -> Vec<Result<i64, Missing>> {
    worked_out(world, id).shares.iter().map(|share| share.cents).collect()
}

fn organisations(world: &World) -> Vec<Id> {
    let mut all: Vec<&Record> = world.of(&k::ORGANISATION).collect();
    all.sort_by_key(|one| one.get(organisation::NAME).to_owned());
    all.into_iter().map(|one| one.id).collect()
}

#[test]
fn each_year_reads_its_own_reference_year() {
    let rate = ("rate", Decimal::new(1_000, RATE));
    let (mut world, id) = net(&[Some(100), Some(200)], "per_inhabitant", &[rate]);
    let mut ids = Ids::new(1_767_400_000_000, 3);
    let first = organisations(&world)[0];
    for year in [2024, 2026, 2027] {
        with(&mut world, vec![Edit::Create(lives(&mut ids, first, 1_000 + year, Some(year)))]);
        assert_eq!(cents(&world, id), [Ok(100), Ok(200)], "{year}");
    }
    for (year, expected) in [
        (2023, [Err(Missing::Inhabitants), Err(Missing::Inhabitants)]),
        (2024, [Ok(3_024), Err(Missing::Inhabitants)]),
        (2025, [Ok(100), Ok(200)]),
        (2026, [Ok(3_026), Err(Missing::Inhabitants)]),
        (2027, [Ok(3_027), Err(Missing::Inhabitants)]),
    ] {
        let edits = set(&world, id, "inhabitants_year", Value::Int(year));
        with(&mut world, edits);
        assert_eq!(cents(&world, id), expected, "{year}");
        assert!(worked_out(&world, id).shares.iter().all(|share| share.counted.is_none_or(|its| its == year)));
    }
}

/// What was there before reference years goes on reading the number there was.
#[test]
fn without_a_reference_year_later_numbers_change_nothing() {
    let rate = ("rate", Decimal::new(1_000, RATE));
    let (mut world, id) = net(&[None, None, None], "per_inhabitant", &[rate]);
    let mut ids = Ids::new(1_767_400_000_000, 3);
    let [unknown, known, later] = organisations(&world)[..] else { panic!() };
    let made = [(unknown, 10, None), (known, 20, Some(2024)), (later, 30, Some(2028))];
    let made = made.map(|(of, number, year)| Edit::Create(lives(&mut ids, of, number, year)));
    with(&mut world, made.into());
    let edits = set(&world, id, "inhabitants_year", Value::Empty);
    with(&mut world, edits);
    assert_eq!(cents(&world, id), [Ok(10), Ok(20), Ok(30)]);
    for of in [unknown, known, later] {
        with(&mut world, vec![Edit::Create(lives(&mut ids, of, 999, Some(2027)))]);
    }
    // The arrangement is of 2026; a later number is read only as long as there is no earlier one.
    assert_eq!(cents(&world, id), [Ok(10), Ok(20), Ok(999)]);
    with(&mut world, vec![Edit::Create(lives(&mut ids, known, 25, Some(2026)))]);
    assert_eq!(cents(&world, id)[1], Ok(25), "the newest of its own year or before");
}

#[test]
fn what_is_fixed_stands_and_says_what_it_would_be_now() {
    let rate = ("rate", Decimal::new(3_000, RATE));
    let (mut world, id) = net(&[Some(101), Some(203), Some(307)], "per_inhabitant", &[rate]);
    let [first, second, third] = organisations(&world)[..] else { panic!() };
    let edits = set(&world, id, "fixed_on", day("2026-03-02"));
    with(&mut world, edits);
    let fixed = worked_out(&world, id);
    assert_eq!((fixed.total, fixed.paid(), fixed.open()), (1_833, 0, 1_833));
    assert!(fixed.shares.iter().all(|share| share.now == Now::Same && share.contribution.is_some()));
    // Another number, another rate, somebody who goes and somebody who comes.
    let population = world.of(&k::POPULATION).find(|one| one.get(population::ORGANISATION) == Some(first)).unwrap().id;
    let edits = set(&world, population, "inhabitants", Value::Int(500));
    with(&mut world, edits);
    let edits = set(&world, second, "until", day("2025"));
    with(&mut world, edits);
    let mut ids = Ids::new(1_767_500_000_000, 4);
    let mut comes = world.get(third).unwrap().copy_as(ids.next_id());
    comes.set(organisation::NAME, "Gemeente 99");
    let number = lives(&mut ids, comes.id, 7, Some(2025));
    with(&mut world, vec![Edit::Create(comes), Edit::Create(number)]);
    let after = worked_out(&world, id);
    let said: Vec<_> = after.shares.iter().map(|share| (share.inhabitants, share.cents, share.now)).collect();
    assert_eq!(
        said,
        [
            (Some(101), Ok(303), Now::Cents(1_500)),
            (Some(203), Ok(609), Now::Gone),
            (Some(307), Ok(921), Now::Same),
            (Some(7), Err(Missing::Fixed), Now::Cents(21)),
        ]
    );
    assert_eq!(after.total, 1_833);
    // One pays.
    let paid = after.shares[2].contribution.unwrap();
    let edits = set(&world, paid, "paid_on", day("2026-04-01"));
    with(&mut world, edits);
    let after = worked_out(&world, id);
    assert_eq!((after.paid(), after.open()), (921, 912));
    assert_eq!((after.paid_of(&after.shares[3]), after.open_of(&after.shares[3])), (None, None));
    // What somebody paid by is not taken off; once nobody did, what says more than was fixed stays without an amount.
    let off = set(&world, id, "fixed_on", Value::Empty);
    assert_eq!(refused(&mut world, off), ["problem-paid-already"]);
    let edits = [set(&world, paid, "paid_on", Value::Empty), set(&world, paid, "notes", Value::text("belt"))].concat();
    with(&mut world, edits);
    let edits = set(&world, id, "fixed_on", Value::Empty);
    with(&mut world, edits);
    assert_eq!(cents(&world, id), [Ok(1_500), Ok(921), Ok(21)]);
    let left: Vec<Id> = world.of(&k::CONTRIBUTION).map(|one| one.id).collect();
    assert_eq!(left, [paid]);
    assert!(world.get(paid).unwrap().lacks(contribution::AMOUNT));
    let pays = set(&world, paid, "paid_on", day("2026"));
    assert_eq!(refused(&mut world, pays), ["problem-not-fixed"]);
}

/// Whatever the key: fixing changes no amount, and taking it off again leaves what was written by hand.
#[test]
fn fixing_changes_no_amount() {
    let fields = [("rate", Decimal::new(1_500, RATE)), ("amount", Decimal::cents(1_000)), ("cap", Decimal::cents(400))];
    for key in ["per_inhabitant", "fixed", "equal", "by_hand"] {
        let (mut world, id) = net(&[Some(101), Some(203), Some(307)], key, &fields);
        let mut ids = Ids::new(1_767_500_000_000, 4);
        let mut named = organisations(&world);
        let out = named.pop().unwrap();
        // Of somebody who takes no part something is written too.
        let hand: Vec<Edit> = [named[0], named[1], out]
            .into_iter()
            .zip([150, 4_500, 77])
            .map(|(of, cents)| {
                let mut one = Record::new(ids.next_id(), &k::CONTRIBUTION);
                one.set(contribution::ARRANGEMENT, id).set(contribution::ORGANISATION, of);
                one.set(contribution::AMOUNT, Decimal::cents(cents));
                Edit::Create(one)
            })
            .collect();
        with(&mut world, hand);
        let edits = set(&world, id, "participants", Value::refs(named));
        with(&mut world, edits);
        let before = worked_out(&world, id);
        let edits = set(&world, id, "fixed_on", day("2026"));
        with(&mut world, edits);
        let fixed = worked_out(&world, id);
        assert_eq!((fixed.total, fixed.uncovered), (before.total, before.uncovered), "{key}");
        assert_eq!(fixed.shares.len(), 2, "{key}");
        for (fixed, before) in fixed.shares.iter().zip(&before.shares) {
            let read = |share: &Share| (share.cents, share.exact, share.inhabitants, share.counted, share.capped);
            assert_eq!(read(fixed), read(before), "{key}");
        }
        let edits = set(&world, id, "fixed_on", Value::Empty);
        with(&mut world, edits);
        assert_eq!(worked_out(&world, id).total, before.total, "{key}");
    }
}

#[test]
fn what_is_not_known_of_all_cannot_be_fixed() {
    let rate = ("rate", Decimal::new(3_000, RATE));
    let (world, id) = net(&[Some(1), None], "per_inhabitant", &[rate]);
    let unknown = organisations(&world)[1];
    assert_eq!(fix::unfit(&world, world.get(id).unwrap()), Some(fix::Unfit::Unknown(vec![unknown])));
    let (world, id) = net(&[], "per_inhabitant", &[rate]);
    assert_eq!(fix::unfit(&world, world.get(id).unwrap()), Some(fix::Unfit::Nobody));
    let (world, id) = net(&[Some(1)], "per_inhabitant", &[rate]);
    assert_eq!(fix::unfit(&world, world.get(id).unwrap()), None);
}

/// A merger in the middle of it all: nobody's inhabitants are left out unsaid.
#[test]
fn after_a_merger_it_is_said_whose_number_must_rise() {
    let rate = ("rate", Decimal::new(3_000, RATE));
    // (last day of the one merged, year of the arrangement, reference year, borders of, is it said)
    for (until, year, reference, borders, said) in [
        // It pays for itself as long as it is there.
        ("2026-12-31", 2026, 2025, None, false),
        ("2026-12-31", 2027, 2025, None, true),
        ("2026-12-31", 2027, 2026, None, true),
        ("2026-12-31", 2027, 2027, None, false),
        ("2026-12-30", 2027, 2027, None, false),
        ("2027-01-01", 2027, 2027, None, false),
        ("2027-01-01", 2028, 2027, None, true),
        ("2027-01-01", 2028, 2028, None, false),
        ("2026", 2027, 2026, None, true),
        // A number by the borders of after the merger has it in.
        ("2026-12-31", 2027, 2026, Some(2026), true),
        ("2026-12-31", 2027, 2026, Some(2027), false),
        // Nobody knows when: it was apart when it had a number.
        ("", 2027, 2026, None, true),
        ("", 2027, 2024, None, false),
    ] {
        let (mut world, id) = net(&[None, None], "per_inhabitant", &[rate]);
        let [old, new] = organisations(&world)[..] else { panic!() };
        let mut ids = Ids::new(1_767_500_000_000, 4);
        for of in 2024..2030 {
            let mut number = lives(&mut ids, new, 1_000 + of, Some(of));
            number.set(population::TERRITORY, borders);
            let its = lives(&mut ids, old, of, Some(of));
            let both = [Some(number), Some(its).filter(|_| of > 2024)];
            with(&mut world, both.into_iter().flatten().map(Edit::Create).collect());
        }
        let mut edits = set(&world, old, "successor", Value::Ref(new));
        if !until.is_empty() {
            edits.extend(set(&world, old, "until", day(until)));
        }
        edits.extend(set(&world, id, "year", Value::Int(year)));
        edits.extend(set(&world, id, "inhabitants_year", Value::Int(reference)));
        with(&mut world, edits);
        let rises = read::rises(&world, world.get(id).unwrap());
        let expected = read::Rise { organisation: new, merged: vec![(old, Some(reference))] };
        assert_eq!(
            rises,
            if said { vec![expected] } else { Vec::new() },
            "{until}, {year} reads {reference}, {borders:?}"
        );
        // One who ended in nobody is said apart.
        let mut alone = World::of_records(world.all().cloned());
        let edits = set(&alone, old, "successor", Value::Empty);
        with(&mut alone, edits);
        let gone = read::lost(&alone, alone.get(id).unwrap());
        let told = said && borders.is_none() || borders == Some(2026) || borders == Some(2027);
        let expected = if told && !until.is_empty() { vec![(old, Some(reference))] } else { Vec::new() };
        assert_eq!(gone, expected, "{until}, {year} reads {reference}");
        // Where heads do not count nothing is lost.
        let edits = set(&world, id, "division", Value::Choice("equal"));
        with(&mut world, edits);
        assert_eq!(read::rises(&world, world.get(id).unwrap()), [], "{until}");
    }
}

/// What a merger adds to a number changes nothing of the years before that read the same reference year.
#[test]
fn a_number_by_new_borders_is_for_the_years_that_have_them() {
    let rate = ("rate", Decimal::new(1_000, RATE));
    let (mut world, id) = net(&[Some(500)], "per_inhabitant", &[rate]);
    let city = organisations(&world)[0];
    let mut ids = Ids::new(1_767_500_000_000, 4);
    let mut raised = lives(&mut ids, city, 530, Some(2025));
    raised.set(population::TERRITORY, 2027);
    with(&mut world, vec![Edit::Create(raised)]);
    for (year, expected) in [(2024, 500), (2025, 500), (2026, 500), (2027, 530), (2028, 530)] {
        let edits = set(&world, id, "year", Value::Int(year));
        with(&mut world, edits);
        assert_eq!(cents(&world, id), [Ok(expected)], "{year}");
    }
    let newest = |day: jiff::civil::Date| {
        let mut world = World::of_records(world.all().cloned());
        world.set_today(day);
        population::newest(&world, city, None).unwrap().get(population::INHABITANTS)
    };
    assert_eq!(newest(jiff::civil::date(2026, 12, 31)), Some(500));
    assert_eq!(newest(jiff::civil::date(2027, 1, 1)), Some(530));
}

/// Who is named pays also where it is not there any more; that is said.
#[test]
fn who_is_named_and_not_there_is_told() {
    let (mut world, id) = net(&[Some(1), Some(2)], "fixed", &[("amount", Decimal::cents(500))]);
    let [old, other] = organisations(&world)[..] else { panic!() };
    let mut edits = set(&world, id, "participants", Value::refs(vec![old, other]));
    edits.extend(set(&world, old, "until", day("2026-12-31")));
    with(&mut world, edits);
    for (year, expected) in [(2025, vec![]), (2026, vec![]), (2027, vec![old])] {
        let edits = set(&world, id, "year", Value::Int(year));
        with(&mut world, edits);
        assert_eq!(read::absent(&world, world.get(id).unwrap()), expected, "{year}");
        assert_eq!(worked_out(&world, id).total, 1_000);
    }
}

proptest! {
    #[test]
    fn the_whole_is_the_sum_of_its_parts(
        key in key(),
        numbers in prop::collection::vec(0_i64..1_000_000, 1..30),
        rate in 0_i64..50_000,
        amount in 0_i64..100_000_000,
        cap in prop::option::of(0_i64..10_000_000),
        cap_rate in prop::option::of(0_i64..10_000),
    ) {
        let numbers: Vec<Option<i64>> = numbers.into_iter().map(Some).collect();
        let mut fields = vec![("rate", Decimal::new(rate, RATE)), ("amount", Decimal::cents(amount))];
        fields.extend(cap.map(|cap| ("cap", Decimal::cents(cap))));
        fields.extend(cap_rate.map(|rate| ("cap_rate", Decimal::new(rate, RATE))));
        let (world, id) = net(&numbers, key, &fields);
        // By hand every other one has an amount of its own.
        let mut ids = Ids::new(1_767_225_600_000, 9);
        let hand = world.of(&k::ORGANISATION).step_by(2).map(|one| {
            let mut paid = Record::new(ids.next_id(), &k::CONTRIBUTION);
            paid.set(contribution::ARRANGEMENT, id).set(contribution::ORGANISATION, one.id);
            paid.set(contribution::AMOUNT, Decimal::cents(amount / 7));
            paid
        });
        let hand: Vec<Record> = hand.collect();
        let world = World::of_records(world.all().cloned().chain(hand));
        let found = worked_out(&world, id);
        let known: Vec<&Share> = found.shares.iter().filter(|share| share.cents.is_ok()).collect();
        prop_assert_eq!(found.shares.len(), numbers.len());
        prop_assert_eq!(found.total, known.iter().map(|share| share.cents.unwrap()).sum::<i64>());
        for share in &known {
            let (cents, exact) = (share.cents.unwrap(), share.exact.unwrap());
            let bound = cap.into_iter().chain(cap_rate.map(|rate| rate * share.inhabitants.unwrap() / 1_000)).min();
            if key != "by_hand" {
                prop_assert!(bound.is_none_or(|bound| cents <= bound));
            }
            // Whole cents, and without a cap never more than a cent from what it exactly comes to.
            let difference = share.difference().unwrap();
            prop_assert_eq!(cents * 1_000 - difference, exact);
            prop_assert!(share.capped || difference.abs() <= 1_000);
        }
        if key == "equal" {
            prop_assert_eq!(found.total + found.uncovered, amount);
            prop_assert_eq!(found.shares.iter().filter_map(|share| share.exact).sum::<i64>(), amount * 1_000);
            if cap.is_none() && cap_rate.is_none() {
                prop_assert_eq!(found.uncovered, 0);
            }
        }
    }
}
