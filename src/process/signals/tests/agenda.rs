//! Lines, their themes, actions.

use super::*;

#[test]
fn a_theme_without_holder() {
    let mut net = Net::new();
    let (district, agenda, line) = net.line();
    let above = net.make(&k::THEME, &[("name", text("Veiligheid"))]);
    let theme = net.make(&k::THEME, &[("name", text("Wapens")), ("parent", Value::Ref(above))]);
    net.set(line, "theme", Value::Ref(theme));
    net.goes_off("theme-without-holder", line, theme, &[("status", DONE), ("status", Value::Choice("dropped"))]);
    net.goes_off("theme-without-holder", agenda, theme, &[("year", Value::Int(2025)), ("year", Value::Int(2027))]);
    let dvo = net.group("dvo");
    net.set(dvo, "district", Value::Ref(district));
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    let portfolio = net.make(&k::PORTFOLIO, &[("theme", Value::Ref(theme)), ("group", Value::Ref(dvo))]);
    // Nobody holds it yet; then somebody does, of this theme or of the one above it; not somebody of another district.
    net.goes_off("theme-without-holder", portfolio, theme, &[("holder", Value::Ref(person))]);
    net.set(portfolio, "holder", Value::Ref(person)).set(portfolio, "theme", Value::Ref(above));
    assert!(net.on("theme-without-holder").is_empty());
    let other = net.make(&k::DISTRICT, &[("name", text("Twente"))]);
    net.set(dvo, "district", Value::Ref(other));
    assert_eq!(net.on("theme-without-holder"), [theme]);
    net.set(dvo, "district", Value::Ref(district)).set(portfolio, "until", when("2026-06"));
    assert_eq!(net.on("theme-without-holder"), [theme]);
}

/// A theme belongs to no district: it is in view where its agenda is.
#[test]
fn a_theme_is_in_view_with_its_agenda() {
    let mut net = Net::new();
    let (district, agenda, line) = net.line();
    let theme = net.make(&k::THEME, &[("name", text("Wapens"))]);
    net.set(line, "theme", Value::Ref(theme));
    let world = World::of_records(net.records);
    let seen = |id: Id| {
        let found = found(&world, TODAY, |record| record.id == id);
        found.iter().filter(|found| found.signal == "theme-without-holder").count()
    };
    assert_eq!((seen(agenda), seen(theme), seen(district)), (1, 0, 0));
}

#[test]
fn a_line_without_group_or_period() {
    let mut net = Net::new();
    let (_, agenda, line) = net.line();
    let group = net.group("working_group");
    let lacks = |net: &Net| net.found("line-incomplete").first().map(|found| found.spot.says[0].1.clone());
    assert_eq!(lacks(&net), Some(Value::Choice("both")));
    net.set(line, "group", Value::Ref(group));
    assert_eq!(lacks(&net), Some(Value::Choice("period")));
    net.goes_off("line-incomplete", line, line, &[("period", when("2026-11")), ("status", DONE)]);
    net.set(line, "group", Value::Empty).set(line, "period", when("2026-11"));
    assert_eq!(lacks(&net), Some(Value::Choice("group")));
    // What is past needs no more planning; what comes next year does.
    net.goes_off("line-incomplete", agenda, line, &[("year", Value::Int(2025))]);
    net.set(agenda, "year", Value::Int(2027));
    assert_eq!(net.on("line-incomplete"), [line]);
}

#[test]
fn an_action_or_commitment_overdue() {
    let mut net = Net::new();
    let action = net.make(&k::ENTRY, &[("text", text("Brief sturen")), ("kind", Value::Choice("action"))]);
    net.set(action, "due", when("2026-09-13"));
    let off = [
        ("due", when("2026-09-14")),
        ("due", when("2026-09")),
        ("due", Value::Empty),
        ("status", DONE),
        ("status", Value::Choice("dropped")),
        ("kind", Value::Choice("decision")),
    ];
    net.goes_off("overdue-action", action, action, &off);
    net.set(action, "kind", Value::Choice("commitment")).set(action, "status", Value::Choice("running"));
    assert_eq!(net.on("overdue-action"), [action]);
    // Without a day of its own it is due in its meeting.
    let meeting = net.make(&k::MEETING, &[("name", text("DVO")), ("date", when("2026-09-10"))]);
    net.set(action, "due", Value::Empty).set(action, "due_meeting", Value::Ref(meeting));
    net.goes_off("overdue-action", meeting, action, &[("date", when("2026-10-08"))]);
}

#[test]
fn a_line_overdue() {
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.set(line, "period", when("2026-08"));
    let off =
        [("period", when("2026-09")), ("period", Value::Empty), ("status", DONE), ("status", Value::Choice("moved"))];
    net.goes_off("overdue-line", line, line, &off);
    net.set(line, "status", Value::Choice("running"));
    assert_eq!(net.on("overdue-line"), [line]);
}

#[test]
fn a_line_postponed_again_and_again() {
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.set(line, "postponed", Value::Int(3));
    net.goes_off(
        "line-postponed",
        line,
        line,
        &[("postponed", Value::Int(2)), ("postponed", Value::Empty), ("status", DONE)],
    );
}
