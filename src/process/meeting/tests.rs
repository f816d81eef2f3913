//! Which meeting is the next one, when its items begin, and what runs past its end.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{Ids, Kind, Value};
use jiff::civil::date;

/// Records of one's own.
struct Net {
    ids: Ids,
    world: World,
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_750_000_000_000, 85), world: World::new() }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    fn meets(&mut self, group: Id, edtf: &str) -> Id {
        let date = Period::from_edtf(edtf).map_or(Value::Empty, Value::Period);
        self.make(&k::MEETING, &[("group", Value::Ref(group)), ("date", date)])
    }
}

#[test]
fn the_next_meeting_is_the_first_that_is_not_over_on_a_day() {
    let day = date(2026, 9, 14);
    for (dates, next) in [
        (&["2026-09-13"][..], None),
        (&["2026-09-14"], None),
        (&["2026-09-15"], Some(0)),
        // Of which only the month is known: to its last day it may still come.
        (&["2026-09"], Some(0)),
        (&["2026-08"], None),
        (&["2026-09-20", "2026-09"], Some(1)),
        (&["2026-10", "2026-09-20"], Some(1)),
        (&["2026-12-10", "2026-11-12", "2027"], Some(1)),
        // Equals in the order in which they were made.
        (&["2026-11-12", "2026-11-12"], Some(0)),
        (&["", "2026-11-12"], Some(1)),
        (&[""], None),
    ] {
        let mut net = Net::new();
        let group = net.make(&k::GROUP, &[("name", Value::text("Stuurgroep"))]);
        let other = net.make(&k::GROUP, &[("name", Value::text("Andere"))]);
        net.meets(other, "2026-09-15");
        let meetings: Vec<Id> = dates.iter().map(|edtf| net.meets(group, edtf)).collect();
        let found = |but| next_after(&net.world, group, day, but).map(|record| record.id);
        assert_eq!(found(None), next.map(|at: usize| meetings[at]), "{dates:?}");
        if let Some(at) = next {
            assert_ne!(found(Some(meetings[at])), Some(meetings[at]), "{dates:?}, another than that one");
        }
    }
    // On the last day of the month it may come is over then.
    for (day, ahead) in [(date(2026, 9, 29), true), (date(2026, 9, 30), false), (date(2026, 10, 1), false)] {
        let mut net = Net::new();
        let group = net.make(&k::GROUP, &[("name", Value::text("Stuurgroep"))]);
        net.meets(group, "2026-09");
        assert_eq!(next_after(&net.world, group, day, None).is_some(), ahead, "{day}");
    }
}

#[test]
fn a_second_meeting_on_a_day_comes_next() {
    // Begin of each (0: not known) and its status; which comes after which (`None`: after the day), and which that is.
    for (meetings, after, next) in [
        (&[(9, "planned"), (14, "planned")][..], Some(0), Some(1)),
        (&[(9, "planned"), (14, "planned")], Some(1), None),
        (&[(14, "planned"), (9, "planned")], Some(1), Some(0)),
        (&[(14, "planned"), (9, "planned")], Some(0), None),
        (&[(9, "planned"), (11, "planned"), (14, "planned")], Some(0), Some(1)),
        (&[(9, "closed"), (11, "cancelled"), (14, "planned")], Some(0), Some(2)),
        (&[(9, "planned"), (14, "planned")], None, Some(1)),
        (&[(9, "held"), (14, "planned")], None, Some(1)),
        (&[(9, "cancelled"), (14, "planned")], None, None),
        (&[(9, "planned"), (14, "held")], None, None),
        (&[(9, "planned")], None, None),
        // Not known when: the one that was held came first, else the one that was made first.
        (&[(0, "planned"), (0, "planned")], Some(0), Some(1)),
        (&[(0, "planned"), (0, "planned")], Some(1), None),
        (&[(0, "planned"), (0, "held")], Some(1), Some(0)),
        (&[(0, "planned"), (13, "closed")], Some(1), Some(0)),
        (&[(9, "planned"), (9, "planned")], Some(0), Some(1)),
    ] {
        let mut net = Net::new();
        let group = net.make(&k::GROUP, &[("name", Value::text("Driehoek"))]);
        let day = date(2026, 11, 19);
        let made: Vec<Id> = meetings
            .iter()
            .map(|(hour, status)| {
                let begins = if *hour == 0 { Value::Empty } else { Value::Time(hour * 60) };
                let date = Value::Period(Period::day(day));
                let values = [("group", Value::Ref(group)), ("date", date), ("begins", begins)];
                net.make(&k::MEETING, &[&values[..], &[("status", Value::Choice(status))]].concat())
            })
            .collect();
        let later = net.meets(group, "2026-12-03");
        let expected = next.map_or(later, |at: usize| made[at]);
        let found = match after {
            Some(at) => Meeting::of(&net.world, made[at]).unwrap().next(),
            None => next_after(&net.world, group, day, None),
        };
        assert_eq!(found.map(|record| record.id), Some(expected), "{meetings:?} after {after:?}");
    }
}

#[test]
fn only_what_is_still_prepared_is_ahead() {
    for (status, ahead, closed) in [
        ("planned", true, false),
        ("prepared", true, false),
        ("sent", true, false),
        ("held", false, false),
        ("closed", false, true),
        ("cancelled", false, false),
    ] {
        let mut net = Net::new();
        let group = net.make(&k::GROUP, &[("name", Value::text("Stuurgroep"))]);
        let first = net.meets(group, "2026-09-10");
        let of = [("group", Value::Ref(group)), ("status", Value::Choice(status))];
        let day = ("date", Value::Period(Period::from_edtf("2026-11-12").unwrap()));
        let next = net.make(&k::MEETING, &[&of[..], &[day]].concat());
        let found = Meeting::of(&net.world, first).unwrap().next().map(|record| record.id);
        assert_eq!(found, ahead.then_some(next), "{status}");
        let meeting = Meeting::of(&net.world, next).unwrap();
        assert_eq!((meeting.is_ahead(), meeting.is_closed()), (ahead, closed), "{status}");
    }
}

#[test]
fn a_record_is_about_the_meeting_it_stands_in() {
    let mut net = Net::new();
    let group = net.make(&k::GROUP, &[("name", Value::text("Stuurgroep"))]);
    let meeting = net.meets(group, "2026-09-10");
    let item = net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(meeting))]);
    let waiting = net.make(&k::MEETING_ITEM, &[]);
    let entry = net.make(&k::ENTRY, &[("item", Value::Ref(item))]);
    let loose = net.make(&k::ENTRY, &[]);
    for (what, id, expected) in [
        ("itself", meeting, Some(meeting)),
        ("an item", item, Some(meeting)),
        ("an item that waits", waiting, None),
        ("an entry", entry, Some(meeting)),
        ("an action made elsewhere", loose, None),
        ("a group", group, None),
    ] {
        let found = Meeting::about(&net.world, net.world.get(id).unwrap());
        assert_eq!(found.map(|meeting| meeting.record.id), expected, "{what}");
        assert_eq!(Meeting::of(&net.world, id).is_some(), id == meeting, "{what}");
    }
}

#[test]
fn items_begin_one_after_the_other_also_past_midnight() {
    let mut net = Net::new();
    let times = [("begins", Value::Time(23 * 60 + 30)), ("ends", Value::Time(23 * 60 + 50))];
    let [timed, untimed] = [net.make(&k::MEETING, &times), net.make(&k::MEETING, &times[..1])];
    for minutes in [Value::Int(29), Value::Int(1), Value::Int(0), Value::Int(15)] {
        net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(timed)), ("minutes", minutes)]);
    }
    let meeting = Meeting::of(&net.world, timed).unwrap();
    let items = meeting.items();
    assert_eq!(meeting.times(&items), [Some(1410), Some(1439), Some(0), Some(0)]);
    assert_eq!(minutes(&items), 45);
    for (taken, over) in [(19, -1), (20, 0), (21, 1)] {
        assert_eq!(meeting.over(taken), Some(over), "{taken}");
        assert_eq!(Meeting::of(&net.world, untimed).unwrap().over(taken), None, "without an end");
    }
}

#[test]
fn an_item_of_which_nobody_said_how_long_it_takes_has_no_time_of_its_own() {
    for (minutes, expected) in [
        (&[None, None, None][..], &[None, None, None][..]),
        (&[Some(10), None, Some(5), None, Some(20)], &[Some(540), None, Some(550), None, Some(555)]),
        (&[None, Some(10), Some(0)], &[None, Some(540), Some(550)]),
    ] {
        let mut net = Net::new();
        let meeting = net.make(&k::MEETING, &[("begins", Value::Time(9 * 60))]);
        let untimed = net.make(&k::MEETING, &[]);
        for minutes in minutes {
            let minutes = minutes.map_or(Value::Empty, Value::Int);
            net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(meeting)), ("minutes", minutes)]);
        }
        let [meeting, untimed] = [meeting, untimed].map(|id| Meeting::of(&net.world, id).unwrap());
        assert_eq!(meeting.times(&meeting.items()), expected, "{minutes:?}");
        assert!(untimed.times(&meeting.items()).iter().all(Option::is_none));
    }
}
