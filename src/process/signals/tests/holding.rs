//! Groups, seats and counts: to the last day of what holds, from its first.

use super::*;

/// From and until with whether that holds today, 14 September 2026.
const HOLDS: [(&str, &str, bool); 7] = [
    ("", "2026-09-13", false),
    ("", "2026-09-14", true),
    ("", "2026-09-15", true),
    ("", "2026-09", true),
    ("2026-09-13", "", true),
    ("2026-09-14", "", true),
    ("2026-09-15", "", false),
];

#[test]
fn a_group_is_asked_about_while_it_is_there() {
    for (from, until, there) in HOLDS {
        let mut net = Net::new();
        let group = net.group("expert_group");
        net.set(group, "from", when(from)).set(group, "until", when(until));
        for signal in ["group-without-chair", "group-without-mandate"] {
            assert_eq!(net.on(signal).len(), usize::from(there), "{signal}: {from}/{until}");
        }
    }
}

#[test]
fn a_seat_leads_is_vacant_and_is_counted_while_it_holds() {
    for (from, until, holds) in HOLDS {
        let mut net = Net::new();
        let group = net.group("support");
        net.set(group, "stated_members", Value::Int(1));
        let person = net.make(&k::PERSON, &[("surname", text("Blok"))]);
        let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("role", Value::Choice("coordinator"))]);
        net.set(seat, "from", when(from)).set(seat, "until", when(until));
        let count = |net: &Net, signal: &str| net.on(signal).len();
        assert_eq!(count(&net, "seat-vacant"), usize::from(holds), "vacant {from}/{until}");
        assert_eq!(count(&net, "group-without-chair"), 1, "nobody holds it, {from}/{until}");
        assert_eq!(count(&net, "count-differs"), 1, "nobody holds it, {from}/{until}");
        net.set(seat, "person", Value::Ref(person));
        assert_eq!(count(&net, "seat-vacant"), 0, "held {from}/{until}");
        assert_eq!(count(&net, "group-without-chair"), usize::from(!holds), "led {from}/{until}");
        assert_eq!(count(&net, "count-differs"), usize::from(!holds), "counted {from}/{until}");
        assert_eq!(count(&net, "person-without-organisation"), usize::from(holds), "of nowhere {from}/{until}");
    }
}

#[test]
fn a_group_met_lately_within_six_months() {
    let mut net = Net::new();
    let group = net.group("expert_group");
    let meeting = net.make(&k::MEETING, &[("group", Value::Ref(group))]);
    assert!(net.on("group-without-meeting").is_empty(), "one without a day is being planned");
    for (date, on) in [
        ("2026-03-13", true),
        ("2026-03-14", false),
        ("2026-03-15", false),
        ("2026-02", true),
        ("2026-03", false),
        ("2025", true),
        ("2026", false),
    ] {
        net.set(meeting, "date", when(date));
        assert_eq!(net.on("group-without-meeting").len(), usize::from(on), "{date}");
    }
    // The last of several counts, whichever was made first.
    net.set(meeting, "date", when("2026-03-14"));
    net.make(&k::MEETING, &[("group", Value::Ref(group)), ("date", when("2025-11-06"))]);
    assert!(net.on("group-without-meeting").is_empty());
}

#[test]
fn one_mandate_that_has_not_ended_is_enough() {
    for (statuses, on) in [
        (&[][..], true),
        (&["ended"], true),
        (&["ended", "ended"], true),
        (&["ended", "active"], false),
        (&["extended", "ended"], false),
        (&["active"], false),
    ] {
        let mut net = Net::new();
        let group = net.group("working_group");
        for status in statuses {
            net.make(&k::MANDATE, &[("group", Value::Ref(group)), ("status", Value::Choice(status))]);
        }
        assert_eq!(net.on("group-without-mandate").len(), usize::from(on), "{statuses:?}");
    }
}

#[test]
fn a_number_differs_when_it_is_one_more_or_one_less() {
    for (stated, on) in [(0, true), (1, true), (2, false), (3, true)] {
        let mut net = Net::new();
        let district =
            net.make(&k::DISTRICT, &[("name", text("Oever")), ("stated_municipalities", Value::Int(stated))]);
        for name in ["Hoek", "Kant"] {
            let of = [("name", text(name)), ("kind", Value::Choice("municipality"))];
            net.make(&k::ORGANISATION, &[&of[..], &[("district", Value::Ref(district))]].concat());
        }
        assert_eq!(net.on("count-differs").len(), usize::from(on), "{stated}");
    }
    for (as_of, on) in [("2025", false), ("2025-12-31", false), ("2026-01-01", true), ("2026", true), ("2027", true)] {
        let mut net = Net::new();
        let group = net.group("support");
        let states = [("measure", Value::Choice("coordinators")), ("number", Value::Int(4)), ("as_of", when(as_of))];
        net.make(&k::FACT, &[&states[..], &[("group", Value::Ref(group))]].concat());
        assert_eq!(net.on("count-differs").len(), usize::from(on), "{as_of}");
    }
    let mut net = Net::new();
    let group = net.group("support");
    net.set(group, "stated_members", Value::Int(1));
    for (status, on) in [("active", true), ("paused", true), ("closed", false)] {
        net.set(group, "status", Value::Choice(status));
        assert_eq!(net.on("count-differs").len(), usize::from(on), "{status}");
    }
}

#[test]
fn a_round_is_unanswered_as_long_as_one_is_silent() {
    for (answers, state) in [
        (&[][..], Some("none")),
        (&["agreed"], None),
        (&["agreed", "none"], Some("undated")),
        (&["none", "none"], Some("undated")),
        (&["remark", "agreed"], None),
    ] {
        let mut net = Net::new();
        let round = net.make(&k::WRITTEN_ROUND, &[("subject", text("Brief")), ("status", Value::Choice("open"))]);
        for answer in answers {
            net.make(&k::RESPONSE, &[("round", Value::Ref(round)), ("response", Value::Choice(answer))]);
        }
        let found = net.found("round-unanswered");
        let said = found.first().map(|found| found.spot.says[0].1.clone());
        assert_eq!(said, state.map(Value::Choice), "{answers:?}");
        if state.is_some() {
            let silent = answers.iter().filter(|answer| **answer == "none").count() as i64;
            assert_eq!(found[0].spot.says[1].1, Value::Int(silent), "{answers:?}");
        }
    }
}

/// What is longest ago stands first, what has no day last; equals by their titles.
#[test]
fn the_oldest_stands_first() {
    let mut net = Net::new();
    for (name, due) in [("C", "2026-09-01"), ("B", "2026-09-01"), ("A", "2026-09-02"), ("D", "2026-08")] {
        net.make(&k::ENTRY, &[("text", text(name)), ("kind", Value::Choice("action")), ("due", when(due))]);
    }
    let group = net.group("dvo");
    let met = net.group("expert_group");
    net.make(&k::MEETING, &[("group", Value::Ref(met)), ("date", when("2025-01-09"))]);
    let world = World::of_records(net.records.clone());
    let titles: Vec<String> = net.on("overdue-action").iter().map(|id| world.title(*id)).collect();
    assert_eq!(titles, ["D", "B", "C", "A"]);
    assert_eq!(net.on("group-without-meeting"), [met, group]);
}
