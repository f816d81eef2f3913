//! Every key to the cent.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Action, Change, Decimal, Ids, Period, Value,
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
        one.set(organisation::DISTRICT, district.id)
            .set(organisation::INHABITANTS, number.map_or(Value::Empty, Value::Int));
        records.push(one);
    }
    let mut arrangement = Record::new(ids.next_id(), &k::ARRANGEMENT);
    arrangement.set(arrangement::NAME, "RCIV").set(arrangement::DISTRICT, district.id).set(arrangement::YEAR, 2026);
    arrangement.set(arrangement::DIVISION, Value::Choice(key));
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
