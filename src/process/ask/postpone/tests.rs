//! To when something is put off, how often that is counted, and what is one of its own length earlier or later.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::Value;

/// A line, an action and a meeting of a world that is changed by what is answered.
struct Net {
    ids: Ids,
    world: World,
}

fn period(edtf: &str) -> Option<Period> {
    Period::from_edtf(edtf).ok()
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_740_000_000_000, 74), world: World::new() }
    }

    fn add(&mut self, kind: &'static Kind, fill: impl Fn(&mut Record)) -> Id {
        let mut record = Record::new(self.ids.next_id(), kind);
        fill(&mut record);
        let id = record.id;
        self.world.insert(record);
        id
    }

    fn line(&mut self, edtf: &str) -> Id {
        self.add(&k::AGENDA_LINE, |line| {
            line.set(agenda_line::PERIOD, period(edtf));
        })
    }

    fn action(&mut self, edtf: &str) -> Id {
        self.add(&k::ENTRY, |entry| {
            entry.set(entry::DUE, period(edtf));
        })
    }

    fn meeting(&mut self, edtf: &str) -> Id {
        self.add(&k::MEETING, |meeting| {
            meeting.set(meeting::DATE, period(edtf));
        })
    }

    /// Puts these off; says why that could not be done.
    fn put_off(&mut self, about: &[Id], to: &str, meeting: Option<Id>) -> Result<(), &'static str> {
        let mut asked = Record::new(self.ids.next_id(), &KIND);
        asked.set(TO_PERIOD, period(to)).set(TO_MEETING, meeting).set(WHY, "geen tijd");
        let edits = answer(&self.world, &mut self.ids, &asked, about).map_err(|fault| fault.problem)?;
        self.changed(edits);
        Ok(())
    }

    fn changed(&mut self, edits: Vec<Edit>) {
        self.world.apply(&Change::new(self.ids.next_id(), Action::Edit, edits)).unwrap();
    }

    fn get(&self, id: Id) -> &Record {
        self.world.get(id).unwrap()
    }

    /// To when it is now, and in which meeting.
    fn now(&self, id: Id) -> (String, Option<Id>) {
        let (its, meeting) = when(self.get(id).kind).unwrap();
        (self.get(id).get(its).map(Period::edtf).unwrap_or_default(), self.get(id).get(meeting))
    }
}

#[test]
fn it_goes_to_the_period_or_else_to_the_day_of_the_meeting() {
    for (what, before, to, meets, after) in [
        ("a later day", "2026-10-07", "2026-10-08", None, "2026-10-08"),
        ("an earlier day", "2026-10-07", "2026-10-06", None, "2026-10-06"),
        ("a month instead of its first day", "2026-10-01", "2026-10", None, "2026-10"),
        ("it had none", "", "2026-11", None, "2026-11"),
        ("a meeting", "2026-10-07", "", Some("2026-12-10"), "2026-12-10"),
        ("a meeting on the same day", "2026-12-10", "", Some("2026-12-10"), "2026-12-10"),
        ("a meeting of which the month is known", "2026-10-07", "", Some("2026-12"), "2026-12"),
        ("a meeting that has no day yet", "2026-10-07", "", Some(""), ""),
        ("a meeting, and a period of its own", "2026-10-07", "2027", Some("2026-12-10"), "2027"),
    ] {
        let mut net = Net::new();
        let meeting = meets.map(|date| net.meeting(date));
        for id in [net.line(before), net.action(before)] {
            net.put_off(&[id], to, meeting).unwrap();
            assert_eq!(net.now(id), (after.to_owned(), meeting), "{what}");
            let times = (net.get(id).get(name::POSTPONED), net.get(id).get(name::POSTPONED_WHY));
            assert_eq!(times, (Some(1), "geen tijd"), "{what}");
        }
    }
}

#[test]
fn what_stays_where_it_is_was_not_put_off() {
    let mut net = Net::new();
    let (meeting, other) = (net.meeting("2026-10-08"), net.meeting("2026-10-08"));
    let line = net.line("2026-10-08");
    for (to, meets, expected) in [
        ("2026-10-08", None, Err("problem-same-period")),
        ("2026-10-08", Some(meeting), Ok(())),
        ("2026-10-08", Some(meeting), Err("problem-same-period")),
        ("", Some(meeting), Err("problem-same-period")),
        ("", Some(other), Ok(())),
        ("2026-10-09", Some(other), Ok(())),
    ] {
        assert_eq!(net.put_off(&[line], to, meets), expected, "{to} {meets:?}");
    }
    assert_eq!(net.get(line).get(name::POSTPONED), Some(3));
    // Of several none is changed when one of them stays.
    let [stays, goes] = ["2026-11", "2026-12"].map(|edtf| net.line(edtf));
    assert_eq!(net.put_off(&[goes, stays], "2026-11", None), Err("problem-same-period"));
    assert_eq!(net.now(goes).0, "2026-12");
}

#[test]
fn it_is_counted_up_to_what_the_field_holds() {
    for (before, after) in [(None, 1), (Some(0), 1), (Some(1), 2), (Some(97), 98), (Some(98), 99), (Some(99), 99)] {
        let mut net = Net::new();
        let line = net.add(&k::AGENDA_LINE, |line| {
            line.set(agenda_line::POSTPONED, before);
        });
        net.put_off(&[line], "2027", None).unwrap();
        assert_eq!(net.get(line).get(agenda_line::POSTPONED), Some(after), "{before:?}");
    }
}

#[test]
fn earlier_and_later_go_by_the_length_of_the_period() {
    for (before, earlier_one, later_one) in [
        ("2026-10-01", "2026-09-30", "2026-10-02"),
        ("2026-W53", "2026-W52", "2027-W01"),
        ("2026-12", "2026-11", "2027-01"),
        ("2027-33", "2026-36", "2027-34"),
        ("2026", "2025", "2027"),
        ("2026-10-05/2026-10-07", "2026-10-02/2026-10-04", "2026-10-08/2026-10-10"),
    ] {
        let mut net = Net::new();
        let (line, action) = (net.line(before), net.action(before));
        assert_eq!(later(&net.world, &[line, action]).map(Period::edtf).as_deref(), Some(later_one), "{before}");
        net.changed(earlier(&net.world, &[line, action]));
        assert_eq!((net.now(line).0.as_str(), net.now(action).0.as_str()), (earlier_one, earlier_one), "{before}");
        assert_eq!(net.get(line).get(name::POSTPONED), None, "earlier is not put off");
    }
}

#[test]
fn later_is_offered_only_where_it_is_the_same_for_all() {
    let mut net = Net::new();
    let october = [net.line("2026-10"), net.action("2026-10")];
    let others = [net.line("2026-11"), net.line("2026-10-01"), net.line(""), net.meeting("2026-10")];
    assert_eq!(later(&net.world, &october), period("2026-11"));
    assert_eq!(later(&net.world, &[]), None);
    for other in others {
        assert_eq!(later(&net.world, &[october[0], other]), None);
        assert_eq!(later(&net.world, &[other, october[0]]), None);
    }
    // What has no period, or cannot be put off, is passed over; the others go.
    assert_eq!(earlier(&net.world, &[others[2], others[3], october[0]]).len(), 1);
    let last = net.line("1900");
    assert_eq!(earlier(&net.world, &[last]), [], "before it there is nothing");
}

#[test]
fn beside_a_question_stands_what_it_takes_the_place_of() {
    for (kind, question, expected) in [
        (&k::AGENDA_LINE, "to_period", Some("period")),
        (&k::AGENDA_LINE, "to_meeting", Some("treated_in")),
        (&k::ENTRY, "to_period", Some("due")),
        (&k::ENTRY, "to_meeting", Some("due_meeting")),
        (&k::ENTRY, "why", None),
        (&k::MEETING, "to_period", None),
    ] {
        assert_eq!(replaces(kind, question).map(|field| field.name), expected, "{} {question}", kind.name);
    }
    let mut net = Net::new();
    let meeting = net.meeting("2026-10-08");
    assert_eq!(net.put_off(&[meeting], "2027", None), Ok(()));
    assert_eq!(net.get(meeting).value(meeting::DATE), &period("2026-10-08").map_or(Value::Empty, Value::Period));
}
