//! What a record cannot be kept with, or is asked about: on both sides of each rule.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{Ids, Period, Value, known};
use jiff::civil::date;

/// Records of one's own.
struct Net {
    ids: Ids,
    world: World,
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_770_000_000_000, 12), world: World::new() }
    }

    fn new_one(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Record {
        Record::with(self.ids.next_id(), kind, values)
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        let record = self.new_one(kind, values);
        let id = record.id;
        self.world.insert(record);
        id
    }

    /// The sentence that says what is wrong with such a record, which is not there yet.
    fn fault(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Option<&'static str> {
        let record = self.new_one(kind, values);
        kind.fault(&self.world, &record).map(|fault| fault.problem)
    }

    /// Is there one already that this would be?
    fn twin(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> bool {
        let record = self.new_one(kind, values);
        known::twin(&self.world, &record).is_some()
    }

    /// The sentence that points out what is probably a slip in it.
    fn remark(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Option<&'static str> {
        let record = self.new_one(kind, values);
        kind.remark.and_then(|remark| remark(&self.world, &record)).map(|fault| fault.problem)
    }
}

/// Something that ends before it begins, or comes before what it follows from.
#[test]
fn what_comes_first_comes_first() {
    let mut net = Net::new();
    let made = net.make(&PROPOSAL, &[("date", when("2026-09-14"))]);
    let time = |minutes: u16| Value::Time(minutes);
    let proposal = || ("proposal", Value::Ref(made));
    for (what, kind, values, wrong) in [
        ("ends a minute before", &MEETING, vec![("begins", time(600)), ("ends", time(599))], true),
        ("ends as it begins", &MEETING, vec![("begins", time(600)), ("ends", time(600))], true),
        ("ends a minute after", &MEETING, vec![("begins", time(600)), ("ends", time(601))], false),
        ("says no end", &MEETING, vec![("begins", time(600))], false),
        ("closes before", &WRITTEN_ROUND, vec![("opens", when("2026-09-14")), ("closes", when("2026-09-13"))], true),
        ("closes that day", &WRITTEN_ROUND, vec![("opens", when("2026-09-14")), ("closes", when("2026-09-14"))], false),
        ("closes that month", &WRITTEN_ROUND, vec![("opens", when("2026-09-14")), ("closes", when("2026-09"))], false),
        ("closes last month", &WRITTEN_ROUND, vec![("opens", when("2026-09")), ("closes", when("2026-08"))], true),
        ("a step the day before", &ROUTE_STEP, vec![proposal(), ("date", when("2026-09-13"))], true),
        ("a step that day", &ROUTE_STEP, vec![proposal(), ("date", when("2026-09-14"))], false),
        ("a step planned before", &ROUTE_STEP, vec![proposal(), ("planned", when("2026-08"))], true),
        ("a step planned that month", &ROUTE_STEP, vec![proposal(), ("planned", when("2026-09"))], false),
    ] {
        assert_eq!(net.fault(kind, &values).is_some(), wrong, "{what}");
    }
}

#[test]
fn a_line_has_a_day_in_the_year_of_its_agenda() {
    let mut net = Net::new();
    let agenda = net.make(&AGENDA, &[("year", Value::Int(2026))]);
    for (period, fits) in [
        ("2025-12-31", false),
        ("2025-12-31/2026-01-01", true),
        ("2026-01-01", true),
        ("2026-12-31", true),
        ("2026-12-31/2027-01-01", true),
        ("2027-01-01", false),
        ("2025/2027", true),
        ("", true),
    ] {
        let values = [("agenda", Value::Ref(agenda)), ("period", when(period))];
        assert_eq!(net.remark(&AGENDA_LINE, &values).is_none(), fits, "{period}");
    }
}

/// What may be there once only, and the same of something else.
#[test]
fn what_is_there_once_is_not_there_twice() {
    let mut net = Net::new();
    let [here, there] = ["Oever", "Heuvelland"].map(|name| net.make(&DISTRICT, &[("name", Value::text(name))]));
    let [a, b] = [here, there].map(Value::Ref);
    let many = |first: &'static str, one: &Value, second: &'static str, other: Value| {
        vec![(first, one.clone()), (second, other)]
    };
    net.make(&AGENDA, &many("district", &a, "year", Value::Int(2026)));
    net.make(&PRIORITY, &many("plan", &a, "theme", b.clone()));
    net.make(&MEETING_ITEM, &many("meeting", &a, "number", Value::text("A01")));
    net.make(&MEETING_ITEM, &many("meeting", &a, "number", Value::Empty));
    for (what, kind, values, twice) in [
        ("district and year", &AGENDA, many("district", &a, "year", Value::Int(2026)), true),
        ("another year", &AGENDA, many("district", &a, "year", Value::Int(2027)), false),
        ("another district", &AGENDA, many("district", &b, "year", Value::Int(2026)), false),
        ("no year", &AGENDA, many("district", &a, "year", Value::Empty), false),
        ("plan and theme", &PRIORITY, many("plan", &a, "theme", b.clone()), true),
        ("another theme", &PRIORITY, many("plan", &a, "theme", a.clone()), false),
        ("another plan", &PRIORITY, many("plan", &b, "theme", b.clone()), false),
        ("no theme", &PRIORITY, many("plan", &a, "theme", Value::Empty), false),
        ("meeting and number", &MEETING_ITEM, many("meeting", &a, "number", Value::text("A01")), true),
        ("another number", &MEETING_ITEM, many("meeting", &a, "number", Value::text("A02")), false),
        ("another meeting", &MEETING_ITEM, many("meeting", &b, "number", Value::text("A01")), false),
        ("no number", &MEETING_ITEM, many("meeting", &a, "number", Value::Empty), false),
    ] {
        assert_eq!(net.fault(kind, &values).is_some(), twice, "{what}");
    }
    // What is there is none of its own doubles.
    for record in net.world.all() {
        assert_eq!(record.kind.fault(&net.world, record), None, "{}", record.kind.name);
    }
}

#[test]
fn somebody_has_a_seat_once_at_a_time() {
    for (what, until, field, twice) in [
        ("as it is", "", None, true),
        ("after the other has ended", "2026-09-13", None, false),
        ("on the last day of the other", "2026-09-14", None, true),
        ("in another role", "", Some(("role", Value::Choice("chair"))), false),
        ("in another post", "", Some(("post", Value::text("adviseur"))), false),
        ("somebody else", "", Some(("person", Value::Empty)), false),
        ("in another body", "", Some(("group", Value::Empty)), false),
    ] {
        let mut net = Net::new();
        net.world.set_today(date(2026, 9, 14));
        let group = net.make(&GROUP, &[("name", Value::text("Bureau"))]);
        let person = net.make(&PERSON, &[("surname", Value::text("Blok"))]);
        let of = [("group", Value::Ref(group)), ("person", Value::Ref(person)), ("role", Value::Choice("member"))];
        net.make(&SEAT, &[&of[..], &[("until", when(until))]].concat());
        let values = [&of[..], field.as_slice()].concat();
        assert_eq!(net.twin(&SEAT, &values), twice, "{what}");
    }
}

/// A name tells apart within a district; of another district, or of one letter more, it is another.
#[test]
fn a_namesake_is_pointed_out() {
    let mut net = Net::new();
    let [here, there] = ["Oever", "Heuvelland"].map(|name| net.make(&DISTRICT, &[("name", Value::text(name))]));
    net.make(&GROUP, &[("name", Value::text("Werkgroep Água")), ("district", Value::Ref(here))]);
    for (name, district, expected) in [
        ("Werkgroep Água", Some(here), true),
        ("werkgroep agua", Some(here), true),
        ("Werkgroep Água", None, true),
        ("Werkgroep Água", Some(there), false),
        ("Werkgroep Águas", Some(here), false),
        ("Werkgroep Agui", Some(here), false),
    ] {
        let district = district.map_or(Value::Empty, Value::Ref);
        let found = net.twin(&GROUP, &[("name", Value::text(name)), ("district", district)]);
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn what_stands_in_an_order_sorts_by_its_number_and_the_rest_comes_last() {
    let mut net = Net::new();
    let places = [Some(9), Some(10), Some(1024), Some(1_000_000_000), None];
    let keys = places.map(|place| {
        let position = ("position", place.map_or(Value::Empty, Value::Int));
        let record = net.new_one(&TERM, &[position, ("name", Value::text("x"))]);
        (TERM.sort_name)(&net.world, &record)
    });
    assert!(keys.is_sorted(), "{keys:?}");
    let same = ["a", "b"].map(|name| {
        let record = net.new_one(&TERM, &[("position", Value::Int(7)), ("name", Value::text(name))]);
        (TERM.sort_name)(&net.world, &record)
    });
    assert!(same[0] < same[1], "equals by their names: {same:?}");
}

#[test]
fn the_last_day_for_notice_is_counted_in_whole_months() {
    for (until, months, last) in [
        ("2026-12-31", 0, "2026-12-31"),
        ("2026-12-31", 1, "2026-11-30"),
        ("2026-12-30", 1, "2026-11-30"),
        ("2026-12-29", 1, "2026-11-29"),
        ("2027-05-31", 3, "2027-02-28"),
        ("2028-05-31", 3, "2028-02-29"),
        ("2026-11-30", 1, "2026-10-31"),
        ("2026-11-29", 1, "2026-10-29"),
        ("2026-11", 1, "2026-10-31"),
        ("2026", 6, "2026-06-30"),
        ("", 6, ""),
    ] {
        let mut net = Net::new();
        let plan = net.new_one(&PLAN, &[("until", when(until)), ("notice", Value::Int(months))]);
        assert_eq!(notice_by(&plan), when(last), "{months} months before {until}");
    }
}

/// A meeting that begins after the time at which its group mostly ends has not said when it ends.
#[test]
fn the_times_of_a_group_are_taken_over_where_they_fit() {
    let mut net = Net::new();
    let agreed = [("begins", Value::Time(540)), ("ends", Value::Time(720))];
    let rule = net.new_one(&MEETING_RULE, &agreed);
    for (begins, expected) in [
        (None, (Some(540), Some(720))),
        (Some(719), (Some(719), Some(720))),
        (Some(720), (Some(720), None)),
        (Some(900), (Some(900), None)),
    ] {
        let mut meeting = net.new_one(&MEETING, &[]);
        meeting.set(meeting::BEGINS, begins);
        meeting::take_over(&mut meeting, &rule);
        assert_eq!((meeting.get(meeting::BEGINS), meeting.get(meeting::ENDS)), expected, "{begins:?}");
    }
}
