//! Groups, seats, people, counts.

use super::*;

#[test]
fn a_group_without_mandate() {
    for kind in ["working_group", "expert_group", "support", "project"] {
        let mut net = Net::new();
        let group = net.group(kind);
        let off = [
            ("mandate", text("DVO 11 december 2025")),
            ("status", Value::Choice("closed")),
            ("kind", Value::Choice("dvo")),
            ("kind", Value::Choice("triangle")),
            ("until", when("2025")),
        ];
        net.goes_off("group-without-mandate", group, group, &off);
        let mandate = net.make(&k::MANDATE, &[("subject", text("Opdracht")), ("group", Value::Ref(group))]);
        assert!(net.on("group-without-mandate").is_empty());
        net.set(mandate, "status", Value::Choice("ended"));
        assert_eq!(net.on("group-without-mandate"), [group]);
    }
}

#[test]
fn a_group_without_chair() {
    let person = |net: &mut Net| net.make(&k::PERSON, &[("surname", text("Wit"))]);
    for (kind, role) in [("dvo", "chair"), ("working_group", "project_leader"), ("support", "coordinator")] {
        let mut net = Net::new();
        let (group, person) = (net.group(kind), person(&mut net));
        net.goes_off("group-without-chair", group, group, &[("status", Value::Choice("paused"))]);
        let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("role", Value::Choice(role))]);
        net.goes_off("group-without-chair", seat, group, &[("person", Value::Ref(person))]);
        net.set(seat, "person", Value::Ref(person)).set(seat, "until", when("2026-03"));
        net.goes_off("group-without-chair", seat, group, &[("until", when("2027"))]);
        net.set(seat, "until", Value::Empty).set(seat, "role", Value::Choice("member"));
        assert_eq!(net.on("group-without-chair"), [group]);
    }
    let mut net = Net::new();
    net.group("triangle");
    assert!(net.on("group-without-chair").is_empty());
    // A DVO is not led by a project leader.
    let (dvo, person) = (net.group("dvo"), person(&mut net));
    let role = Value::Choice("project_leader");
    net.make(&k::SEAT, &[("group", Value::Ref(dvo)), ("role", role), ("person", Value::Ref(person))]);
    assert_eq!(net.on("group-without-chair"), [dvo]);
}

#[test]
fn a_group_without_meeting() {
    let mut net = Net::new();
    net.group("working_group");
    assert!(net.on("group-without-meeting").is_empty());
    let dvo = net.group("dvo");
    net.goes_off("group-without-meeting", dvo, dvo, &[("status", Value::Choice("closed"))]);
    let group = net.group("expert_group");
    for group in [dvo, group] {
        let meeting = net.make(&k::MEETING, &[("group", Value::Ref(group)), ("date", when("2026-03-13"))]);
        assert!(net.on("group-without-meeting").contains(&group));
        net.set(meeting, "date", when("2026-03-14"));
        assert!(!net.on("group-without-meeting").contains(&group));
        // One that was cancelled was no meeting; one that is ahead will be.
        net.set(meeting, "date", when("2026-03-13"));
        let next = net.make(&k::MEETING, &[("group", Value::Ref(group)), ("date", when("2026-11"))]);
        assert!(!net.on("group-without-meeting").contains(&group));
        net.set(next, "status", Value::Choice("cancelled"));
        assert!(net.on("group-without-meeting").contains(&group));
    }
}

#[test]
fn a_vacant_seat() {
    let mut net = Net::new();
    let group = net.group("dvo");
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("post", text("beleidsadviseur"))]);
    let off = [("person", Value::Ref(person)), ("until", when("2026-08")), ("from", when("2027"))];
    net.goes_off("seat-vacant", seat, seat, &off);
    net.goes_off("seat-vacant", group, seat, &[("status", Value::Choice("closed"))]);
}

#[test]
fn a_person_without_organisation() {
    let mut net = Net::new();
    let (group, city) = (net.group("dvo"), net.make(&k::ORGANISATION, &[("name", text("Raalte"))]));
    let person = net.make(&k::PERSON, &[("given_name", text("Marleen"))]);
    assert!(net.on("person-without-organisation").is_empty());
    let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("person", Value::Ref(person))]);
    net.goes_off("person-without-organisation", person, person, &[("organisation", Value::Ref(city))]);
    net.goes_off("person-without-organisation", seat, person, &[("until", when("2025"))]);
    // A seat whose group is not known says nothing of where it is.
    net.set(seat, "group", Value::Empty);
    assert_eq!(net.found("person-without-organisation")[0].spot.says[1], ("group", Value::Empty));
    let theme = net.make(&k::THEME, &[("name", text("Wapens"))]);
    net.set(seat, "person", Value::Empty);
    let portfolio = net.make(&k::PORTFOLIO, &[("theme", Value::Ref(theme)), ("holder", Value::Ref(person))]);
    net.goes_off("person-without-organisation", portfolio, person, &[("until", when("2025"))]);
}

#[test]
fn a_count_that_differs() {
    let mut net = Net::new();
    let district = net.make(&k::DISTRICT, &[("name", text("IJsselland")), ("stated_municipalities", Value::Int(2))]);
    let city = net.make(&k::ORGANISATION, &[("name", text("Raalte")), ("district", Value::Ref(district))]);
    net.set(city, "kind", Value::Choice("municipality"));
    let off = [("stated_municipalities", Value::Int(1)), ("stated_municipalities", Value::Empty)];
    net.goes_off("count-differs", district, district, &off);
    net.set(district, "stated_municipalities", Value::Int(1));
    let group = net.group("support");
    net.set(group, "stated_members", Value::Int(1));
    let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("role", Value::Choice("coordinator"))]);
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    net.goes_off("count-differs", seat, group, &[("person", Value::Ref(person))]);
    net.set(seat, "person", Value::Ref(person));
    let fact = net.make(&k::FACT, &[("measure", Value::Choice("coordinators")), ("number", Value::Int(3))]);
    net.set(fact, "group", Value::Ref(group));
    let off = [("number", Value::Int(1)), ("as_of", when("2019")), ("measure", Value::Choice("founded"))];
    net.goes_off("count-differs", fact, fact, &off);
}

/// Of seats that came without a name nobody knows whether they are vacant: it is one task for the group, and no alarm.
#[test]
fn seats_that_are_not_filled_in() {
    let mut net = Net::new();
    let group = net.group("dvo");
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    let unknown = ("occupancy", Value::Choice("not_filled_in"));
    let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), unknown.clone()]);
    let off = [
        ("person", Value::Ref(person)),
        ("occupancy", Value::Choice("vacant")),
        ("occupancy", Value::Empty),
        ("until", when("2026-08")),
        ("group", Value::Empty),
    ];
    net.goes_off("seats-not-filled-in", seat, group, &off);
    net.goes_off("seats-not-filled-in", group, group, &[("status", Value::Choice("closed"))]);
    assert!(net.on("seat-vacant").is_empty());
    net.make(&k::SEAT, &[("group", Value::Ref(group)), unknown]);
    let vacant = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("occupancy", Value::Choice("vacant"))]);
    assert_eq!(net.found("seats-not-filled-in")[0].spot.says, [("n", Value::Int(2))]);
    assert_eq!(net.on("seat-vacant"), [vacant]);
}
