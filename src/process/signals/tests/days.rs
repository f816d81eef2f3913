//! Every signal that goes by a day: the day before, the day itself, the day after. Today is 14 September 2026.

use super::*;

/// A period in a field, and whether a signal is on then.
type Case = (&'static str, bool);

impl Net {
    /// It is on about this record exactly where these cases say so.
    fn goes_by(&mut self, signal: &str, id: Id, on: Id, field: &str, cases: &[Case]) {
        for (edtf, expected) in cases {
            self.set(id, field, when(edtf));
            let expected: &[Id] = if *expected { &[on] } else { &[] };
            assert_eq!(self.on(signal), expected, "{signal} with {field} {edtf}");
        }
    }

    /// The word of a choice in the sentence of the one place where it is on.
    fn told(&self, signal: &str, name: &str) -> &'static str {
        let found = self.found(signal);
        let said = found[0].spot.says.iter().find(|(said, _)| *said == name);
        let Some((_, Value::Choice(word))) = said else { panic!("{signal} says no {name}") };
        word
    }

    /// That word where the field holds each of these.
    fn tells_by(&mut self, signal: &str, id: Id, field: &str, name: &str, cases: &[(&'static str, &'static str)]) {
        for (edtf, expected) in cases {
            self.set(id, field, when(edtf));
            assert_eq!(self.told(signal, name), *expected, "{signal} with {field} {edtf}");
        }
    }
}

const OVER: [Case; 6] = [
    ("2026-09-13", true),
    ("2026-09-14", false),
    ("2026-09-15", false),
    ("2026-08", true),
    ("2026-09", false),
    ("2026-W38", false),
];

#[test]
fn a_line_and_an_action_are_late_from_the_day_after() {
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.goes_by("overdue-line", line, line, "period", &OVER);
    let action = net.make(&k::ENTRY, &[("text", text("Bellen")), ("kind", Value::Choice("action"))]);
    net.goes_by("overdue-action", action, action, "due", &OVER);
    let meeting = net.make(&k::MEETING, &[("name", text("Overleg"))]);
    net.set(action, "due", Value::Empty).set(action, "due_meeting", Value::Ref(meeting));
    net.goes_by("overdue-action", meeting, action, "date", &OVER);
}

#[test]
fn a_line_is_put_off_often_from_the_third_time() {
    for (times, on) in [(0, false), (2, false), (3, true), (4, true), (99, true)] {
        let mut net = Net::new();
        let (_, _, line) = net.line();
        net.set(line, "postponed", Value::Int(times));
        assert_eq!(net.on("line-postponed").len(), usize::from(on), "{times}");
    }
}

#[test]
fn what_is_asked_of_lines_is_asked_of_this_year_and_later() {
    for (year, incomplete, without_holder) in [(2025, false, false), (2026, true, true), (2027, true, false)] {
        let mut net = Net::new();
        let (_, agenda, line) = net.line();
        let theme = net.make(&k::THEME, &[("name", text("Wapens"))]);
        net.set(agenda, "year", Value::Int(year)).set(line, "theme", Value::Ref(theme));
        assert_eq!(net.on("line-incomplete").len(), usize::from(incomplete), "{year}");
        assert_eq!(net.on("theme-without-holder").len(), usize::from(without_holder), "{year}");
    }
    // A line on no agenda may be of any year.
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.set(line, "agenda", Value::Empty);
    assert_eq!(net.on("line-incomplete"), [line]);
}

#[test]
fn a_plan_ends_soon_within_a_year() {
    let mut net = Net::new();
    let city = net.make(&k::ORGANISATION, &[("name", text("Raalte"))]);
    let owned = ("owners", Value::refs(vec![city]));
    let kind = ("kind", Value::Choice("multi_year"));
    let plan = net.make(&k::PLAN, &[("name", text("Plan")), kind.clone(), owned.clone()]);
    let until = [("2027-09-13", true), ("2027-09-14", true), ("2027-09-15", false), ("2027-09", false)];
    net.goes_by("plan-ending", plan, plan, "until", &until);
    let ended = [("2026-09-13", "yes"), ("2026-09-14", "no"), ("2026-09-15", "no"), ("2026-09", "no")];
    net.tells_by("plan-ending", plan, "until", "ended", &ended);
    // A next one lasts longer, or begins after the last day where it does not say until when.
    net.set(plan, "until", when("2026-12-31"));
    let next = net.make(&k::PLAN, &[("name", text("Nieuw")), kind, owned]);
    for (from, adopted, until, followed) in [
        ("", "", "2031", true),
        ("2025", "", "2027-01-01", true),
        ("2027", "", "2026-12-31", false),
        ("2027", "", "2026-12-30", false),
        ("2026-12-31", "", "", false),
        ("2027-01-01", "", "", true),
        ("", "2026-12-31", "", false),
        ("", "2027-01-01", "", true),
        ("2026", "2027-01-01", "", false),
        ("", "", "", false),
    ] {
        net.set(next, "from", when(from)).set(next, "adopted", when(adopted)).set(next, "until", when(until));
        let on = net.on("plan-ending").contains(&plan);
        assert_eq!(on, !followed, "from {from}, adopted {adopted}, until {until}");
    }
}

#[test]
fn a_mandate_is_due_from_the_first_day_of_its_review() {
    let mut net = Net::new();
    let mandate = net.make(&k::MANDATE, &[("subject", text("Horen"))]);
    let cases =
        [("2026-09-13", true), ("2026-09-14", true), ("2026-09-15", false), ("2026-09", true), ("2026-10", false)];
    net.goes_by("mandate-due", mandate, mandate, "review", &cases);
    net.set(mandate, "review", when("2026"));
    for (status, on) in [("active", true), ("extended", true), ("ended", false)] {
        net.set(mandate, "status", Value::Choice(status));
        assert_eq!(net.on("mandate-due").len(), usize::from(on), "{status}");
    }
}

#[test]
fn a_proposal_has_to_be_whole_two_weeks_before_it_is_sent() {
    let mut net = Net::new();
    let meeting = net.make(&k::MEETING, &[("name", text("Overleg"))]);
    let proposal = net.make(&k::PROPOSAL, &[("subject", text("Wapens"))]);
    net.make(&k::ROUTE_STEP, &[("proposal", Value::Ref(proposal)), ("meeting", Value::Ref(meeting))]);
    let near = [("2026-09-27", true), ("2026-09-28", true), ("2026-09-29", false), ("2026-08-01", true)];
    net.goes_by("proposal-incomplete", meeting, proposal, "send_by", &near);
    let past = [("2026-09-13", "yes"), ("2026-09-14", "no"), ("2026-09-15", "no")];
    net.tells_by("proposal-incomplete", meeting, "send_by", "past", &past);
    // Of several meetings ahead the first one counts.
    net.set(meeting, "send_by", when("2026-12-01"));
    let sooner = net.make(&k::MEETING, &[("name", text("Eerder")), ("send_by", when("2026-09-20"))]);
    net.make(&k::ROUTE_STEP, &[("proposal", Value::Ref(proposal)), ("meeting", Value::Ref(sooner))]);
    assert_eq!(net.found("proposal-incomplete")[0].spot.says[0].1, Value::Ref(sooner));
    for (status, on) in [("planned", true), ("prepared", true), ("sent", true), ("held", false), ("cancelled", false)] {
        net.set(sooner, "status", Value::Choice(status));
        assert_eq!(net.on("proposal-incomplete").len(), usize::from(on), "a meeting that is {status}");
    }
}

#[test]
fn notice_is_thought_of_three_months_before() {
    let mut net = Net::new();
    let kind = ("kind", Value::Choice("agreement"));
    let plan = net.make(&k::PLAN, &[("name", text("Overeenkomst")), kind, ("notice", Value::Int(2))]);
    // Two months before: on 13, 14 and 15 December.
    let until = [("2027-02-13", true), ("2027-02-14", true), ("2027-02-15", false)];
    net.goes_by("agreement-notice", plan, plan, "until", &until);
    // On 13, 14 and 15 September.
    let passed = [("2026-11-13", "yes"), ("2026-11-14", "no"), ("2026-11-15", "no")];
    net.tells_by("agreement-notice", plan, "until", "passed", &passed);
    let ended =
        [("2026-09-13", false), ("2026-09-14", true), ("2026-09-15", true), ("2026-08", false), ("2026-09", true)];
    net.goes_by("agreement-notice", plan, plan, "until", &ended);
}

#[test]
fn a_grant_is_near_six_weeks_before_its_deadline() {
    let near = [("2026-10-25", true), ("2026-10-26", true), ("2026-10-27", false), ("2026-10", false)];
    for (status, field, what) in [("idea", "deadline", "apply"), ("granted", "account_by", "account")] {
        let mut net = Net::new();
        let grant = net.make(&k::GRANT, &[("name", text("Weerbaar")), ("status", Value::Choice(status))]);
        net.goes_by("grant-due", grant, grant, field, &near);
        let late = [("2026-09-13", "late"), ("2026-09-14", what), ("2026-09-15", what), ("2026-08", "late")];
        net.tells_by("grant-due", grant, field, "late", &late);
    }
}

#[test]
fn a_period_that_is_known_in_words_only() {
    let mut net = Net::new();
    let (_, _, line) = net.line();
    net.set(line, "period", Value::in_words("n.t.b."));
    let off =
        [("period", when("2026")), ("period", Value::Empty), ("status", DONE), ("status", Value::Choice("dropped"))];
    net.goes_off("period-in-words", line, line, &off);
    // It has a time, as far as anybody knows; and none that could be over.
    assert!(!net.found("line-incomplete").iter().any(|found| found.spot.says[0].1 != Value::Choice("group")));
    assert!(net.on("overdue-line").is_empty());
    let found = net.found("period-in-words");
    assert_eq!(
        (found[0].spot.fields.as_slice(), &found[0].spot.says[0].1),
        (&["period"][..], &Value::in_words("n.t.b."))
    );
    net.set(line, "period", when("2026"));
    let group = net.group("dvo");
    let person = net.make(&k::PERSON, &[("surname", text("Wit"))]);
    let seat = net.make(&k::SEAT, &[("group", Value::Ref(group)), ("person", Value::Ref(person))]);
    net.set(seat, "until", Value::in_words("tot nader order"));
    net.goes_off("period-in-words", seat, seat, &[("until", when("2027"))]);
    // It is not known to have ended, so it holds.
    net.set(seat, "role", Value::Choice("chair"));
    assert!(net.on("group-without-chair").is_empty());
}

#[test]
fn a_meeting_that_is_over_waits_to_be_closed() {
    let mut net = Net::new();
    let group = net.group("dvo");
    let meeting = net.make(&k::MEETING, &[("group", Value::Ref(group)), ("status", Value::Choice("sent"))]);
    net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(meeting)), ("subject", text("Fietsendiefstal"))]);
    net.goes_by("meeting-not-closed", meeting, meeting, "date", &OVER);
    net.set(meeting, "date", when("2026-09-13"));
    let closed = [("status", Value::Choice("closed")), ("status", Value::Choice("cancelled")), ("date", Value::Empty)];
    net.goes_off("meeting-not-closed", meeting, meeting, &closed);
    // Without an agenda there is nothing to come back.
    let empty = net.make(&k::MEETING, &[("group", Value::Ref(group)), ("date", when("2026-09-01"))]);
    assert_eq!(net.on("meeting-not-closed"), [meeting]);
    net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(empty)), ("subject", text("Rondvraag"))]);
    assert_eq!(net.on("meeting-not-closed").len(), 2);
}
