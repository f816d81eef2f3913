//! Plans, mandates, rounds, proposals; and what sleeps.

use super::*;

#[test]
fn a_plan_that_ends() {
    let mut net = Net::new();
    let city = net.make(&k::ORGANISATION, &[("name", text("Raalte"))]);
    let plan = net.make(&k::PLAN, &[("name", text("IVP")), ("kind", Value::Choice("ivp")), ("until", when("2026"))]);
    net.set(plan, "owners", Value::refs(vec![city]));
    let off = [
        ("until", when("2027")),
        ("until", Value::Empty),
        ("kind", Value::Choice("team_year")),
        ("kind", Value::Choice("annual_report")),
    ];
    net.goes_off("plan-ending", plan, plan, &off);
    net.set(plan, "kind", Value::Choice("agreement")).set(plan, "until", when("2027-09-14"));
    assert_eq!(net.on("plan-ending"), [plan]);
    // What has ended stays on until there is a next one of the same sort.
    net.set(plan, "until", when("2025"));
    assert_eq!(net.on("plan-ending"), [plan]);
    let next =
        net.make(&k::PLAN, &[("name", text("Nieuw")), ("kind", Value::Choice("agreement")), ("from", when("2026"))]);
    net.goes_off("plan-ending", next, plan, &[("owners", Value::refs(vec![city]))]);
}

#[test]
fn a_mandate_due() {
    let mut net = Net::new();
    let mandate = net.make(&k::MANDATE, &[("subject", text("Horen")), ("review", when("2026-09"))]);
    let off = [("review", when("2026-10")), ("review", Value::Empty), ("status", Value::Choice("ended"))];
    net.goes_off("mandate-due", mandate, mandate, &off);
}

#[test]
fn a_written_round_without_response() {
    let mut net = Net::new();
    let round = net.make(&k::WRITTEN_ROUND, &[("subject", text("Jaarverslag")), ("status", Value::Choice("open"))]);
    let off = [("status", Value::Choice("planned")), ("status", Value::Choice("reported"))];
    net.goes_off("round-unanswered", round, round, &off);
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    let response = net.make(&k::RESPONSE, &[("round", Value::Ref(round)), ("person", Value::Ref(person))]);
    net.goes_off("round-unanswered", response, round, &[("response", Value::Choice("agreed"))]);
    net.set(round, "status", Value::Choice("closed"));
    assert_eq!(net.on("round-unanswered"), [round]);
}

#[test]
fn a_proposal_incomplete() {
    let mut net = Net::new();
    let meeting = net.make(&k::MEETING, &[("name", text("DVO")), ("date", when("2026-10-08"))]);
    net.set(meeting, "send_by", when("2026-09-28"));
    let proposal = net.make(&k::PROPOSAL, &[("subject", text("Wapens"))]);
    assert!(net.on("proposal-incomplete").is_empty());
    let item = net.make(&k::MEETING_ITEM, &[("subject", text("Wapens")), ("meeting", Value::Ref(meeting))]);
    net.set(item, "proposal", Value::Ref(proposal));
    let off = [("send_by", when("2026-09-29")), ("send_by", Value::Empty), ("status", Value::Choice("closed"))];
    net.goes_off("proposal-incomplete", meeting, proposal, &off);
    net.goes_off("proposal-incomplete", proposal, proposal, &[("status", Value::Choice("treated"))]);
    // Past is more urgent, not less.
    net.set(meeting, "send_by", when("2026-09-01"));
    let found = net.found("proposal-incomplete");
    assert_eq!(found[0].spot.fields.last(), Some(&"advice"), "{found:?}");
    let (person, group) = (net.make(&k::PERSON, &[("surname", text("Wit"))]), net.group("dvo"));
    for (field, value) in [
        ("date", when("2026-09-01")),
        ("public", Value::Flag(false)),
        ("introduction", text("x")),
        ("summary", text("x")),
    ] {
        net.set(proposal, field, value);
    }
    for (field, id) in [("handled_by", person), ("holder", person), ("group", group)] {
        net.set(proposal, field, Value::Ref(id));
    }
    let term = net.make(&k::TERM, &[("name", text("ter vaststelling"))]);
    let advice = net.make(&k::ADVICE_LINE, &[("proposal", Value::Ref(proposal)), ("text", text("Vaststellen"))]);
    net.goes_off("proposal-incomplete", advice, proposal, &[("treatment", Value::Ref(term))]);
}

#[test]
fn what_sleeps_wakes_on_its_day() {
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.set(line, "postponed", Value::Int(3));
    let on = net.found("line-postponed");
    let until = Period::from_edtf("2026-12").unwrap();
    let kept = sleep::Sleep { until, why: "wacht op \"cijfers\"".to_owned() };
    assert_eq!(sleep::Sleep::read(&kept.spelled()), Some(kept.clone()));
    let key = sleep::key("line-postponed", line);
    let count = |settings: &[(String, String)], day: Date| {
        let (awake, asleep) = sleep::apart(&on, &settings.iter().cloned().collect(), day);
        (awake.len(), asleep.len())
    };
    let asleep = [(key.clone(), kept.spelled())];
    assert_eq!(count(&asleep, TODAY), (0, 1));
    assert_eq!(count(&asleep, date(2026, 11, 30)), (0, 1));
    assert_eq!(count(&asleep, date(2026, 12, 1)), (1, 0));
    assert_eq!(count(&[], TODAY), (1, 0));
    // What nobody can read, and another signal about the same record, put nothing to sleep.
    for wrong in ["", "x", "{}", "{\"until\":3}", "{\"until\":\"ooit\"}"] {
        assert_eq!(count(&[(key.clone(), wrong.to_owned())], TODAY), (1, 0), "{wrong}");
    }
    assert_eq!(count(&[(sleep::key("overdue-line", line), kept.spelled())], TODAY), (1, 0));
}

#[test]
fn an_agreement_to_give_notice_of() {
    let mut net = Net::new();
    let kind = ("kind", Value::Choice("agreement"));
    let plan = net.make(&k::PLAN, &[("name", text("DVO")), kind, ("until", when("2026-12-31"))]);
    net.set(plan, "notice", Value::Int(3));
    let off = [
        ("notice", Value::Empty),
        // Notice until the last of June 2027 need not be thought of yet; what has ended is another signal's.
        ("until", when("2027-09-30")),
        ("until", when("2026-08")),
        ("until", Value::Empty),
    ];
    net.goes_off("agreement-notice", plan, plan, &off);
    net.set(plan, "notice", Value::Int(6));
    assert_eq!(net.found("agreement-notice")[0].spot.says[1].1, Value::Choice("yes"), "June is over");
}

#[test]
fn a_grant_with_a_deadline() {
    let mut net = Net::new();
    let grant = net.make(&k::GRANT, &[("name", text("Weerbaar")), ("deadline", when("2026-10-01"))]);
    let off = [
        ("deadline", when("2026-12-01")),
        ("deadline", Value::Empty),
        ("status", Value::Choice("applied")),
        ("status", Value::Choice("granted")),
    ];
    net.goes_off("grant-due", grant, grant, &off);
    net.set(grant, "status", Value::Choice("granted")).set(grant, "account_by", when("2026-08"));
    net.goes_off("grant-due", grant, grant, &[("status", Value::Choice("accounted"))]);
}
