//! What belongs on an agenda: by the day of the meeting, or not yet.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::Kind;

/// A meeting of a body of a district on 8 October 2026, with what else a test puts there.
struct Net {
    ids: Ids,
    world: World,
    district: Id,
    body: Id,
    meeting: Id,
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

impl Net {
    fn on(date: &str) -> Net {
        let (ids, nobody) = (Ids::new(1_760_000_000_000, 96), Id::nil());
        let mut net = Net { ids, world: World::new(), district: nobody, body: nobody, meeting: nobody };
        net.district = net.make(&k::DISTRICT, &[("name", Value::text("Oever"))]);
        let of = ("district", Value::Ref(net.district));
        net.body = net.make(&k::GROUP, &[("name", Value::text("Overleg")), of.clone()]);
        net.meeting = net.make(&k::MEETING, &[("group", Value::Ref(net.body)), ("date", when(date)), of]);
        net
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    /// Why things belong on the agenda, and whether they are chosen.
    fn found(&mut self) -> Vec<(Why, bool)> {
        let meeting = Meeting::of(&self.world, self.meeting).unwrap();
        candidates(&meeting, "", &mut self.ids).into_iter().map(|one| (one.why, one.likely)).collect()
    }
}

/// What stood on the agenda of a meeting that was cancelled is offered to the next one, once, and where it came from is
/// kept; what is there every time is not.
#[test]
fn what_a_cancelled_meeting_leaves_waits() {
    let mut net = Net::on("2026-10-08");
    let of = ("group", Value::Ref(net.body));
    let gone = [of.clone(), ("date", when("2026-09-10")), ("status", Value::Choice("cancelled"))];
    let gone = net.make(&k::MEETING, &gone);
    let proposal = [of, ("subject", Value::text("Fietsen")), ("status", Value::Choice("scheduled"))];
    let proposal = net.make(&k::PROPOSAL, &proposal);
    let on = ("meeting", Value::Ref(gone));
    net.make(&k::MEETING_ITEM, &[on.clone(), ("subject", Value::text("Opening"))]);
    let block = ("block", Value::Choice("discuss"));
    net.make(&k::MEETING_ITEM, &[on.clone(), ("subject", Value::text("Jeugd")), block]);
    net.make(&k::MEETING_ITEM, &[on, ("subject", Value::text("Fietsen")), ("proposal", Value::Ref(proposal))]);
    let agenda = net.make(&k::AGENDA, &[("district", Value::Ref(net.district)), ("year", Value::Int(2026))]);
    let line = [("agenda", Value::Ref(agenda)), ("subject", Value::text("Wapens")), ("treated_in", Value::Ref(gone))];
    net.make(&k::AGENDA_LINE, &line);
    assert_eq!(net.found(), [(Why::Stranded, true), (Why::Stranded, true), (Why::Line, true)]);
    let meeting = Meeting::of(&net.world, net.meeting).unwrap();
    let chosen: Vec<Record> = candidates(&meeting, "", &mut net.ids).into_iter().map(|one| one.item).collect();
    assert!(chosen[..2].iter().all(|item| item.has(meeting_item::CAME_FROM)));
    assert_eq!(chosen[1].get(meeting_item::PROPOSAL), Some(proposal));
    let change =
        crate::catalogue::Change::new(net.ids.next_id(), crate::catalogue::Action::Edit, edits(&meeting, "", &chosen));
    net.world.apply(&change).unwrap();
    assert_eq!(net.found(), [], "offered once");
    // A meeting that is only planned keeps what is its own.
    let other = net.make(&k::MEETING, &[("group", Value::Ref(net.body)), ("date", when("2026-09-24"))]);
    net.make(
        &k::MEETING_ITEM,
        &[("meeting", Value::Ref(other)), ("subject", Value::text("Drugs")), ("block", Value::Choice("decide"))],
    );
    assert_eq!(net.found(), []);
}

/// Periods with whether they have begun by a meeting on 8 October 2026, and by one some time in October.
const BY_THEN: [(&str, bool, bool); 7] = [
    ("2026-10-07", true, true),
    ("2026-10-08", true, true),
    ("2026-10-09", false, true),
    ("2026-10-31", false, true),
    ("2026-11-01", false, false),
    ("2026-10", true, true),
    ("2026-11", false, false),
];

#[test]
fn what_waits_and_a_mandate_are_ripe_when_they_begin_by_the_meeting() {
    for (period, on_the_day, in_the_month) in BY_THEN {
        for (date, ripe) in [("2026-10-08", on_the_day), ("2026-10", in_the_month)] {
            let mut net = Net::on(date);
            let of = ("group", Value::Ref(net.body));
            let waits = net.make(&k::MEETING_ITEM, &[of.clone(), ("planned", when(period))]);
            let mandate = net.make(&k::MANDATE, &[of, ("subject", Value::text("Horen")), ("review", when(period))]);
            let expected = if ripe { vec![(Why::Waits, true), (Why::Mandate, true)] } else { vec![] };
            assert_eq!(net.found(), expected, "{period} on {date}");
            // What stands on an agenda does not wait.
            let other = net.meeting;
            let mut item = net.world.get(waits).unwrap().copy_as(net.ids.next_id());
            item.set(meeting_item::MEETING, other).set(meeting_item::GROUP, None::<Id>);
            item.set(meeting_item::MANDATE, mandate);
            net.world.insert(item);
            assert_eq!(
                net.found(),
                if ripe { vec![(Why::Waits, true)] } else { vec![] },
                "{period}, the mandate is known"
            );
        }
    }
    let mut net = Net::on("2026-10-08");
    net.make(&k::MEETING_ITEM, &[("group", Value::Ref(net.body))]);
    assert_eq!(net.found(), [(Why::Waits, true)], "without a period it is ripe at once");
}

#[test]
fn a_line_belongs_to_the_meeting_it_names_else_to_the_time_it_falls_in() {
    for (what, period, named, status, found) in [
        ("the day before", "2026-10-07", None, "planned", None),
        ("the day", "2026-10-08", None, "planned", Some(true)),
        ("the day after", "2026-10-09", None, "planned", None),
        ("a stretch that ends on the day", "2026-10-01/2026-10-08", None, "running", Some(true)),
        ("a stretch that ends the day before", "2026-10-01/2026-10-07", None, "running", None),
        ("a month of 31 days", "2026-10", None, "planned", Some(true)),
        ("31 days", "2026-09-20/2026-10-20", None, "planned", Some(true)),
        ("32 days: it runs on and is not chosen", "2026-09-19/2026-10-20", None, "planned", Some(false)),
        ("all year", "2026", None, "planned", Some(false)),
        ("all year, and it names this meeting", "2026", Some(true), "planned", Some(true)),
        ("this meeting at another time", "2027", Some(true), "planned", Some(true)),
        ("another meeting at this time", "2026-10-08", Some(false), "planned", None),
        ("done", "2026-10-08", None, "done", None),
        ("dropped", "2026-10-08", Some(true), "dropped", None),
        ("moved", "2026-10-08", None, "moved", Some(true)),
        ("no time and no meeting", "", None, "planned", None),
    ] {
        let mut net = Net::on("2026-10-08");
        let named = named.map(|here| if here { net.meeting } else { net.make(&k::MEETING, &[]) });
        let agenda = net.make(&k::AGENDA, &[("district", Value::Ref(net.district)), ("year", Value::Int(2026))]);
        let of = [("agenda", Value::Ref(agenda)), ("status", Value::Choice(status)), ("period", when(period))];
        let named = ("treated_in", named.map_or(Value::Empty, Value::Ref));
        let line = net.make(&k::AGENDA_LINE, &[&of[..], &[named]].concat());
        let expected: Vec<(Why, bool)> = found.map(|likely| (Why::Line, likely)).into_iter().collect();
        assert_eq!(net.found(), expected, "{what}");
        net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(net.meeting)), ("line", Value::Ref(line))]);
        assert_eq!(net.found(), [], "{what}, on the agenda already");
    }
    let mut net = Net::on("2026-10-08");
    let elsewhere = net.make(&k::DISTRICT, &[("name", Value::text("Elders"))]);
    let agenda = net.make(&k::AGENDA, &[("district", Value::Ref(elsewhere))]);
    net.make(&k::AGENDA_LINE, &[("agenda", Value::Ref(agenda)), ("period", when("2026-10-08"))]);
    assert_eq!(net.found(), [], "a line of another district");
}

#[test]
fn proposals_wait_until_they_are_sent_and_rounds_until_they_are_reported() {
    for (kind, status, found) in [
        (&k::PROPOSAL, "idea", None),
        (&k::PROPOSAL, "concept", Some(Why::Proposal)),
        (&k::PROPOSAL, "aligned", Some(Why::Proposal)),
        (&k::PROPOSAL, "scheduled", Some(Why::Proposal)),
        (&k::PROPOSAL, "sent", None),
        (&k::PROPOSAL, "treated", None),
        (&k::WRITTEN_ROUND, "planned", None),
        (&k::WRITTEN_ROUND, "open", None),
        (&k::WRITTEN_ROUND, "closed", Some(Why::Round)),
        (&k::WRITTEN_ROUND, "reported", None),
        (&k::MANDATE, "active", Some(Why::Mandate)),
        (&k::MANDATE, "ended", None),
    ] {
        let mut net = Net::on("2026-10-08");
        let of = [("group", Value::Ref(net.body)), ("status", Value::Choice(status))];
        let review = if *kind == k::MANDATE { vec![("review", when("2026-10-08"))] } else { vec![] };
        let record = net.make(kind, &[&of[..], &review].concat());
        let expected: Vec<(Why, bool)> = found.map(|why| (why, true)).into_iter().collect();
        assert_eq!(net.found(), expected, "{} {status}", kind.name);
        let field = if *kind == k::WRITTEN_ROUND { "round" } else { kind.name };
        net.make(&k::MEETING_ITEM, &[(field, Value::Ref(record))]);
        assert_eq!(net.found(), [], "{} {status}, on an agenda already", kind.name);
    }
}
