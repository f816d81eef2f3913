//! Who carries what on the day before the changeover, on the day itself and on the day after.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    At, Change, Value,
    at::Link,
    kinds::{agenda, person, seat},
    validity,
};
use jiff::civil::{Date, date};

/// Records of one's own, changed by what is answered.
struct Net {
    ids: Ids,
    world: World,
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_710_000_000_000, 41), world: World::new() }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    fn person(&mut self, surname: &str) -> Id {
        self.make(&k::PERSON, &[("surname", Value::text(surname))])
    }

    /// A portfolio of somebody, in a body, from and until.
    fn portfolio(&mut self, theme: &str, body: Option<Id>, holder: Id, (from, until): (&str, &str)) -> Id {
        let theme = self.make(&k::THEME, &[("name", Value::text(theme))]);
        let of = [("theme", Value::Ref(theme)), ("group", body.map_or(Value::Empty, Value::Ref))];
        let held = [("holder", Value::Ref(holder)), ("from", when(from)), ("until", when(until))];
        self.make(&k::PORTFOLIO, &[&of[..], &held].concat())
    }

    /// The questions as they are answered mostly: to whom, from when.
    fn asked(&mut self, to: Id, from: &str) -> Record {
        let mut asked = handed(self.ids.next_id(), &self.world, "Mededelingen");
        asked.set(TO_PERSON, to).set(FROM, Period::from_edtf(from).unwrap());
        asked
    }

    /// Why it could not be handed over, or that it was.
    fn hand(&mut self, asked: &Record, about: &[Id]) -> Result<(), &'static str> {
        let edits = answer(&self.world, &mut self.ids, asked, about).map_err(|fault| fault.problem)?;
        self.world.apply(&Change::new(self.ids.next_id(), Action::Edit, edits)).unwrap();
        Ok(())
    }

    /// The surnames of those who hold something of this kind on a day, by this field.
    fn held_on(&self, kind: &Kind, field: At<Link>, day: Date) -> Vec<&str> {
        let held = self.world.of(kind).filter(|one| validity::holds(one, day));
        held.filter_map(|one| self.world.follow(one, field)).map(|one| one.get(person::SURNAME)).collect()
    }
}

#[test]
fn on_the_changeover_day_only_the_new_one_holds() {
    for (what, from, days) in [
        (
            "a day",
            "2026-10-15",
            [(date(2026, 10, 14), "Oud"), (date(2026, 10, 15), "Nieuw"), (date(2026, 10, 16), "Nieuw")],
        ),
        (
            "the first of a year",
            "2027-01-01",
            [(date(2026, 12, 31), "Oud"), (date(2027, 1, 1), "Nieuw"), (date(2027, 1, 2), "Nieuw")],
        ),
        (
            "the day after a leap day",
            "2028-03-01",
            [(date(2028, 2, 29), "Oud"), (date(2028, 3, 1), "Nieuw"), (date(2028, 3, 2), "Nieuw")],
        ),
        (
            "a month",
            "2026-11",
            [(date(2026, 10, 31), "Oud"), (date(2026, 11, 1), "Nieuw"), (date(2026, 11, 2), "Nieuw")],
        ),
        (
            "a quarter",
            "2027-35",
            [(date(2027, 6, 30), "Oud"), (date(2027, 7, 1), "Nieuw"), (date(2027, 9, 30), "Nieuw")],
        ),
    ] {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        net.portfolio("Water", None, old, ("2024", ""));
        let seat = net.make(&k::SEAT, &[("person", Value::Ref(old))]);
        let mut asked = net.asked(new, from);
        asked.set(SEATS, true);
        net.hand(&asked, &[old]).unwrap();
        for (day, holder) in days {
            assert_eq!(net.held_on(&k::PORTFOLIO, portfolio::HOLDER, day), [holder], "{what}: {day}");
            assert_eq!(net.held_on(&k::SEAT, seat::PERSON, day), [holder], "{what}: seat, {day}");
        }
        let ended = net.world.get(seat).unwrap().get(seat::UNTIL).unwrap();
        assert_eq!((ended.start(), ended.end()), (days[0].0, days[0].0), "{what}: the last day is a day");
    }
}

/// What somebody holds from the changeover day itself, or only later, was never held by who hands over: nothing ends.
#[test]
fn what_had_not_begun_before_the_changeover_only_changes_hands() {
    for (begins, periods) in [
        ("2026-10-14", &[("2026-10-14", "2026-10-14", "Oud"), ("2026-10-15", "", "Nieuw")][..]),
        ("2026-10", &[("2026-10", "2026-10-14", "Oud"), ("2026-10-15", "", "Nieuw")]),
        ("2026-10-15", &[("2026-10-15", "", "Nieuw")]),
        ("2026-10-16", &[("2026-10-16", "", "Nieuw")]),
        ("2027", &[("2027", "", "Nieuw")]),
    ] {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        let portfolio = net.portfolio("Water", None, old, (begins, ""));
        let asked = net.asked(new, "2026-10-15");
        net.hand(&asked, &[portfolio]).unwrap();
        let edtf = |period: Option<Period>| period.map(Period::edtf).unwrap_or_default();
        let found: Vec<(String, String, &str)> = net
            .world
            .of(&k::PORTFOLIO)
            .map(|one| {
                let holder = net.world.follow(one, portfolio::HOLDER).unwrap();
                (edtf(one.get(portfolio::FROM)), edtf(one.get(portfolio::UNTIL)), holder.get(person::SURNAME))
            })
            .collect();
        let found: Vec<(&str, &str, &str)> = found.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), *c)).collect();
        assert_eq!(found, periods, "begins {begins}");
    }
}

#[test]
fn of_a_person_goes_what_is_not_over_on_the_changeover_day() {
    for (from, until, goes) in [
        ("", "2026-10-14", false),
        ("", "2026-10-15", true),
        ("", "2026-10", true),
        ("", "2026-09", false),
        ("2026-10-14", "", true),
        ("2026-10-15", "", true),
        ("2026-10-16", "", true),
        ("", "", true),
    ] {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        net.portfolio("Water", None, old, (from, until));
        let asked = net.asked(new, "2026-10-15");
        let expected = if goes { Ok(()) } else { Err("problem-nothing-carried") };
        assert_eq!(net.hand(&asked, &[old]), expected, "{from}/{until}");
    }
}

/// Lines and actions as long as there is something to be done, each sort only where it was asked for.
#[test]
fn what_is_still_to_be_done_changes_hands_and_what_is_over_does_not() {
    for (kind, field, status, goes) in [
        (&k::AGENDA_LINE, "holder", "planned", true),
        (&k::AGENDA_LINE, "holder", "running", true),
        (&k::AGENDA_LINE, "project_leader", "moved", true),
        (&k::AGENDA_LINE, "holder", "done", false),
        (&k::AGENDA_LINE, "project_leader", "dropped", false),
        (&k::ENTRY, "owner", "open", true),
        (&k::ENTRY, "owner", "running", true),
        (&k::ENTRY, "owner", "", true),
        (&k::ENTRY, "owner", "done", false),
        (&k::ENTRY, "owner", "dropped", false),
    ] {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        let status_value = if status.is_empty() { Value::Empty } else { Value::Choice(status) };
        let record = net.make(kind, &[(field, Value::Ref(old)), ("status", status_value)]);
        let asked = net.asked(new, "2026-10-15");
        let expected = if goes { Ok(()) } else { Err("problem-nothing-carried") };
        assert_eq!(net.hand(&asked, &[old]), expected, "{} {status}", kind.name);
        let holder = if goes { new } else { old };
        assert_eq!(net.world.get(record).unwrap().named(field), &Value::Ref(holder), "{} {status}", kind.name);
        assert_eq!(net.world.of(kind).count(), 1, "nothing begins anew: {} {status}", kind.name);
    }
}

#[test]
fn only_the_sorts_that_were_asked_for_go() {
    let sorts: [(At<Flag>, &'static Kind, &str); 4] = [
        (PORTFOLIOS, &k::PORTFOLIO, "holder"),
        (LINES, &k::AGENDA_LINE, "holder"),
        (ACTIONS, &k::ENTRY, "owner"),
        (SEATS, &k::SEAT, "person"),
    ];
    for (wanted, wanted_kind, _) in sorts {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        for (_, kind, field) in sorts {
            net.make(kind, &[(field, Value::Ref(old))]);
        }
        let mut asked = net.asked(new, "2026-10-15");
        for (sort, ..) in sorts {
            asked.set(sort, sort.name == wanted.name);
        }
        net.hand(&asked, &[old]).unwrap();
        for (_, kind, field) in sorts {
            let went = net.world.of(kind).any(|one| one.named(field) == &Value::Ref(new));
            assert_eq!(went, kind == wanted_kind, "{} when {} were asked for", kind.name, wanted.name);
        }
    }
}

#[test]
fn somebody_who_is_named_twice_is_replaced_in_both_places_at_once() {
    let mut net = Net::new();
    let [old, new, other] = ["Oud", "Nieuw", "Ander"].map(|name| net.person(name));
    let named = [("holder", Value::Ref(old)), ("deputy", Value::Ref(other)), ("project_leader", Value::Ref(old))];
    let portfolio = net.make(&k::PORTFOLIO, &named);
    let asked = net.asked(new, "2026-10-15");
    net.hand(&asked, &[old]).unwrap();
    let begun = net.world.of(&k::PORTFOLIO).find(|one| one.id != portfolio).unwrap();
    let named = [portfolio::HOLDER, portfolio::DEPUTY, portfolio::PROJECT_LEADER].map(|field| begun.get(field));
    assert_eq!(named, [Some(new), Some(other), Some(new)]);
    assert_eq!(net.world.of(&k::PORTFOLIO).count(), 2);
    assert_eq!(net.hand(&asked, &[new]), Err("problem-same-person"));
}

/// The subjects of the items of each meeting with what was announced under them.
fn announced_in(net: &Net, meeting: Id) -> Vec<(String, Vec<String>)> {
    let items = order::under(&net.world, meeting, &k::MEETING_ITEM);
    let said = |item: &Record| order::under(&net.world, item.id, &k::ENTRY);
    let texts = |item: &Record| said(item).iter().map(|entry| entry.get(entry::TEXT).to_owned()).collect();
    items.into_iter().map(|item| (item.get(meeting_item::SUBJECT).to_owned(), texts(item))).collect()
}

#[test]
fn it_is_announced_in_the_first_meeting_from_the_changeover_day_on() {
    for (dates, told) in [
        (["2026-10-14", "2026-12-10"], 1),
        (["2026-10-15", "2026-12-10"], 0),
        (["2026-10-16", "2026-12-10"], 0),
        // Of which only the month is known: it may still come.
        (["2026-10", "2026-10-20"], 0),
        (["2026-09", "2026-10-20"], 1),
    ] {
        let mut net = Net::new();
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        let body = net.make(&k::GROUP, &[("name", Value::text("Bestuur"))]);
        net.portfolio("Water", Some(body), old, ("", ""));
        let meetings = dates.map(|date| net.make(&k::MEETING, &[("group", Value::Ref(body)), ("date", when(date))]));
        let mut asked = net.asked(new, "2026-10-15");
        asked.set(ANNOUNCE, true);
        net.hand(&asked, &[old]).unwrap();
        let expected = vec![("Mededelingen".to_owned(), vec!["Oud → Nieuw: Water".to_owned()])];
        assert_eq!(announced_in(&net, meetings[told]), expected, "{dates:?}");
        assert_eq!(announced_in(&net, meetings[1 - told]), [], "{dates:?}");
    }
}

#[test]
fn every_body_is_told_once_and_under_the_item_there_is() {
    let mut net = Net::new();
    let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
    let bodies = ["Bestuur", "Stuurgroep"].map(|name| net.make(&k::GROUP, &[("name", Value::text(name))]));
    for (theme, body) in [("Water", 0), ("Vuur", 1), ("Lucht", 0)] {
        net.portfolio(theme, Some(bodies[body]), old, ("", ""));
    }
    let meetings =
        bodies.map(|body| net.make(&k::MEETING, &[("group", Value::Ref(body)), ("date", when("2026-11-05"))]));
    for subject in ["Opening en mededelingen", "MEDEDELINGEN en post", "Mededelingen"] {
        net.make(&k::MEETING_ITEM, &[("subject", Value::text(subject)), ("meeting", Value::Ref(meetings[0]))]);
    }
    let mut asked = net.asked(new, "2026-10-15");
    asked.set(ANNOUNCE, true);
    // A name of signs only is none: every subject begins with nothing.
    for nothing in ["", "…", " - "] {
        asked.set(ITEM, nothing);
        assert_eq!(net.hand(&asked, &[old]), Err("problem-required"), "{nothing:?}");
    }
    asked.set(ITEM, "mededelingen");
    net.hand(&asked, &[old]).unwrap();
    let told = || vec!["Oud → Nieuw: Water, Vuur, Lucht".to_owned()];
    let at = |subject: &str, said: Vec<String>| (subject.to_owned(), said);
    assert_eq!(
        announced_in(&net, meetings[0]),
        [at("Opening en mededelingen", vec![]), at("MEDEDELINGEN en post", told()), at("Mededelingen", vec![])]
    );
    assert_eq!(announced_in(&net, meetings[1]), [at("mededelingen", told())]);
}

/// Nothing that was due before the changeover changes hands, unless it is late on a day that has come.
#[test]
fn only_what_is_due_from_the_changeover_day_on_goes() {
    let today = date(2026, 9, 14);
    for (what, year, period, from, goes) in [
        ("a line of the day before", 2027, "2027-02-28", "2027-03-01", false),
        ("a line of the day itself", 2027, "2027-03-01", "2027-03-01", true),
        ("a line of the quarter around it", 2027, "2027-33", "2027-03-01", true),
        ("a line of the year before", 2026, "2026-12", "2027-03-01", false),
        ("a line of the year before, put off", 2026, "2027-05", "2027-03-01", true),
        ("a line without a time, of the year before", 2026, "", "2027-03-01", false),
        ("a line without a time, of that year", 2027, "", "2027-03-01", true),
        ("a line without a time, of no agenda", 0, "", "2027-03-01", true),
        ("a line of two years ago", 2025, "2025-34", "2027-03-01", false),
        ("a line that is late, from today", 2026, "2026-33", "2026-09-14", true),
        ("a line that is late, from tomorrow", 2026, "2026-33", "2026-09-15", false),
        ("a line of the last year, from today", 2025, "2025-12", "2026-09-14", false),
        ("a line in words, of the year before", 2026, "\"doorlopend\"", "2027-01-01", false),
    ] {
        let mut net = Net::new();
        net.world.set_today(today);
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        let agenda = net.make(&k::AGENDA, &[(agenda::YEAR.name, Value::Int(year))]);
        let on = if year == 0 { Value::Empty } else { Value::Ref(agenda) };
        let period = Value::when(period).unwrap_or_default();
        let line = net.make(&k::AGENDA_LINE, &[("agenda", on), ("holder", Value::Ref(old)), ("period", period)]);
        let asked = net.asked(new, from);
        // Of the person, and chosen by itself.
        for about in [old, line] {
            let expected = if goes { Ok(()) } else { Err("problem-nothing-carried") };
            assert_eq!(
                answer(&net.world, &mut net.ids, &asked, &[about]).map(|_| ()).map_err(|it| it.problem),
                expected,
                "{what}"
            );
        }
    }
    for (due, from, goes) in [
        ("2027-02-28", "2027-03-01", false),
        ("2027-03", "2027-03-01", true),
        ("", "2027-03-01", true),
        ("2025-06", "2027-03-01", false),
        ("2025-06", "2026-09-14", true),
        ("2025-06", "2026-09-15", false),
    ] {
        let mut net = Net::new();
        net.world.set_today(today);
        let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
        net.make(&k::ENTRY, &[("owner", Value::Ref(old)), ("due", when(due)), ("status", Value::Choice("open"))]);
        let asked = net.asked(new, from);
        let expected = if goes { Ok(()) } else { Err("problem-nothing-carried") };
        assert_eq!(net.hand(&asked, &[old]), expected, "an action due {due}, from {from}");
    }
}

/// What is over by then is not made to last longer by handing it over, and nobody takes over from himself.
#[test]
fn what_is_chosen_goes_only_if_there_is_something_to_go() {
    let mut net = Net::new();
    let [old, new] = ["Oud", "Nieuw"].map(|name| net.person(name));
    let past = net.portfolio("Water", None, old, ("2024", "2025-12-31"));
    let own = net.portfolio("Vuur", None, new, ("2024", ""));
    let asked = net.asked(new, "2026-10-15");
    assert_eq!(net.hand(&asked, &[past]), Err("problem-nothing-carried"));
    assert_eq!(net.hand(&asked, &[own]), Err("problem-same-person"));
    let theirs = net.portfolio("Lucht", None, old, ("2024", ""));
    net.hand(&asked, &[theirs, own]).unwrap();
    assert_eq!(net.world.of(&k::PORTFOLIO).count(), 4, "only the one of somebody else begins anew");
    assert_eq!(net.world.get(past).unwrap().get(portfolio::UNTIL), Period::from_edtf("2025-12-31").ok());
}

/// A row says who hands what to whom, once for what ends and begins anew.
#[test]
fn a_row_of_the_review_says_who_to_whom_and_from_when() {
    let mut net = Net::new();
    let [old, new, other] = ["Oud", "Nieuw", "Ander"].map(|name| net.person(name));
    let held = net.portfolio("Water", None, old, ("2024", ""));
    let later = net.portfolio("Vuur", None, other, ("2026-12", ""));
    let line = [("holder", Value::Ref(old)), ("project_leader", Value::Ref(old))];
    let line = net.make(&k::AGENDA_LINE, &line);
    let asked = net.asked(new, "2026-10-15");
    let edits = answer(&net.world, &mut net.ids, &asked, &[held, later, line]).unwrap();
    let rows = carried::rows(&net.world, &edits, asked.get(FROM).unwrap());
    let told: Vec<_> = rows
        .iter()
        .map(|row| match row {
            carried::Row::Passes { record, from, to, since, .. } => (record.id, *from, *to, since.edtf()),
            carried::Row::Other(edit) => panic!("{edit:?}"),
        })
        .collect();
    let at = |record, giver, since: &str| (record, Some(giver), Some(new), since.to_owned());
    assert_eq!(told, [at(held, old, "2026-10-15"), at(later, other, "2026-12"), at(line, old, "2026-10-15")]);
}
