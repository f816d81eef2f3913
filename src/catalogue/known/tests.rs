#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Id, Ids, Kind, Period,
    kinds::{self as k, seat},
};
use jiff::civil::date;

struct Net {
    ids: Ids,
    world: World,
}

impl Net {
    fn new() -> Net {
        let mut world = World::new();
        world.set_today(date(2026, 9, 14));
        Net { ids: Ids::new(1_700_000_000_000, 51), world }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    /// The fields of the key by which another such record is one with what is there.
    fn twin(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Option<&'static [&'static str]> {
        let record = Record::with(self.ids.next_id(), kind, values);
        let found = twin(&self.world, &record);
        if let Some((other, key)) = &found {
            assert_eq!(key.print(&self.world, &record), key.print(&self.world, other), "one, and told apart");
            assert!(key.same(&self.world, other, &record), "one way and not the other");
        }
        found.map(|(_, key)| key.fields)
    }
}

fn text(text: &str) -> Value {
    Value::text(text)
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

#[test]
fn a_person_is_known_by_address_and_by_name() {
    let mut net = Net::new();
    let [here, there] = ["Oever", "Heuvelland"].map(|name| Value::Ref(net.make(&k::DISTRICT, &[("name", text(name))])));
    let of = |net: &mut Net, district: &Value| {
        Value::Ref(net.make(&k::ORGANISATION, &[("name", text("Raad")), ("district", district.clone())]))
    };
    let (ours, theirs) = (of(&mut net, &here), of(&mut net, &there));
    let known =
        [("given_name", text("Els")), ("initials", text("E.")), ("prefix", text("van")), ("surname", text("Dam"))];
    net.make(
        &k::PERSON,
        &[&known[..], &[("email", text("E.van.Dam@oever.nl")), ("organisation", ours.clone())]].concat(),
    );
    net.make(&k::PERSON, &[("office", text("burgemeester"))]);
    let name: Option<&[&str]> = Some(&["surname", "given_name", "initials"]);
    for (what, values, expected) in [
        (
            "the same address",
            vec![("surname", text("Vandam")), ("email", text("e.van.dam@OEVER.nl "))],
            Some(&["email"][..]),
        ),
        (
            "an address that only folds so",
            vec![("surname", text("Ander")), ("email", text("e-van-dam@oever.nl"))],
            None,
        ),
        ("the name as it is written", known.to_vec(), name),
        (
            "another way to write it",
            vec![("given_name", text("ÉLS")), ("prefix", text("van")), ("surname", text("dam"))],
            name,
        ),
        ("initials only", vec![("initials", text("E.")), ("prefix", text("van")), ("surname", text("Dam"))], None),
        ("of the same district", [&known[..], &[("organisation", ours)]].concat(), name),
        ("of another", [&known[..], &[("organisation", theirs)]].concat(), None),
        ("an office is no name", vec![("office", text("burgemeester"))], None),
        ("nothing", vec![], None),
    ] {
        assert_eq!(net.twin(&k::PERSON, &values), expected, "{what}");
    }
}

#[test]
fn what_holds_at_another_time_is_another() {
    for (what, one, other, twice) in [
        ("both without an end", ("", ""), ("", ""), true),
        ("begun later", ("2025", ""), ("2026-03", ""), true),
        ("ended before", ("2020", "2024"), ("", ""), false),
        ("ended before the other began", ("2020", "2024"), ("2025", "2028"), false),
        ("both over, on the same day", ("", "2024"), ("", "2024"), true),
        ("both over, not at once", ("", "2024"), ("", "2023"), false),
        ("ends on the day the other begins", ("", "2026-09-14"), ("2026-09-14", ""), true),
        ("ends on the day before", ("", "2026-09-14"), ("2026-09-15", ""), false),
    ] {
        let mut net = Net::new();
        let group = net.make(&k::GROUP, &[("name", text("Bureau"))]);
        let person = net.make(&k::PERSON, &[("surname", text("Blok"))]);
        let seat = |(from, until): (&str, &str)| {
            vec![
                ("group", Value::Ref(group)),
                ("person", Value::Ref(person)),
                ("role", Value::Choice("member")),
                ("from", when(from)),
                ("until", when(until)),
            ]
        };
        net.make(&k::SEAT, &seat(one));
        assert_eq!(net.twin(&k::SEAT, &seat(other)).is_some(), twice, "{what}");
    }
}

/// Nothing beside something contradicts nothing; two that are filled in otherwise do.
#[test]
fn what_contradicts_is_another() {
    let mut net = Net::new();
    let group = net.make(&k::GROUP, &[("name", text("Bureau"))]);
    let person = net.make(&k::PERSON, &[("surname", text("Blok"))]);
    let [one, other] = ["Een", "Ander"].map(|name| Value::Ref(net.make(&k::ORGANISATION, &[("name", text(name))])));
    let seat = |organisation: &Value| {
        let role = Value::Choice(seat::Role::Member.word());
        vec![
            ("group", Value::Ref(group)),
            ("person", Value::Ref(person)),
            ("role", role),
            ("organisation", organisation.clone()),
        ]
    };
    net.make(&k::SEAT, &seat(&one));
    for (organisation, twice) in [(one.clone(), true), (other, false), (Value::Empty, true)] {
        assert_eq!(net.twin(&k::SEAT, &seat(&organisation)).is_some(), twice, "{organisation:?}");
    }
}
