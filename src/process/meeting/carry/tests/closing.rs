//! What closing makes of it.

use super::*;
use crate::process::admit::admit;

fn row(source: Id, why: Why, to: To) -> Carry {
    Carry { source, why, to, subject: "Zo heet het daar".to_owned() }
}

#[test]
fn each_goes_where_it_was_said_to_go() {
    let period = Period::from_edtf("2027-02").unwrap();
    for (what, planned, to, expected) in [
        ("next, and one is planned", true, To::Next, (true, false, None)),
        ("next, and none is planned", false, To::Next, (false, true, None)),
        ("a period", true, To::Period(period), (false, true, Some(period))),
    ] {
        let mut net = Net::new();
        let item = net.item(&[]);
        let next = planned.then(|| net.meets("2026-11-12"));
        net.closed(&[row(item, Why::HeldOver, to)], &BTreeMap::new());
        let [made] = net.since(1)[..] else { panic!("{what}") };
        let (in_next, waits, when) = expected;
        assert_eq!(made.get(meeting_item::MEETING), next.filter(|_| in_next), "{what}");
        assert_eq!(made.get(meeting_item::GROUP), waits.then_some(net.body), "{what}");
        assert_eq!(made.get(meeting_item::PLANNED), when, "{what}");
        assert_eq!(made.get(meeting_item::SUBJECT), "Zo heet het daar", "{what}");
        assert_eq!(made.get(meeting_item::CAME_FROM), Some(item), "{what}");
    }
    let mut net = Net::new();
    let item = net.item(&[]);
    net.closed(&[row(item, Why::HeldOver, To::Nowhere)], &BTreeMap::new());
    assert_eq!(net.since(1), Vec::<&Record>::new(), "nowhere");
}

#[test]
fn several_stand_one_after_the_other_behind_what_is_there() {
    let mut net = Net::new();
    let items = [net.item(&[]), net.item(&[]), net.item(&[])];
    let [next, other] = ["2026-11-12", "2026-12-10"].map(|date| net.meets(date));
    net.make(&k::MEETING_ITEM, &[("meeting", Value::Ref(next)), ("position", Value::Int(7000))]);
    let to = [To::Next, To::Meeting(other), To::Meeting(next)];
    let rows: Vec<Carry> = items.iter().zip(to).map(|(item, to)| row(*item, Why::HeldOver, to)).collect();
    net.closed(&rows, &BTreeMap::new());
    let found: Vec<(Option<Id>, Option<i64>)> =
        net.since(4).iter().map(|item| (item.get(meeting_item::MEETING), item.get(meeting_item::POSITION))).collect();
    let behind = 7000 + order::STEP;
    let expected = [(next, behind), (other, order::STEP), (next, behind + order::STEP)];
    assert_eq!(found, expected.map(|(meeting, position)| (Some(meeting), Some(position))));
}

#[test]
fn the_minutes_an_item_took_are_kept_as_far_as_they_can_be() {
    for (used, kept) in
        [(None, None), (Some(0), None), (Some(1), Some(1)), (Some(600), Some(600)), (Some(601), Some(600))]
    {
        let mut net = Net::new();
        let item = net.item(&[]);
        let used: BTreeMap<Id, i64> = used.map(|minutes| (item, minutes)).into_iter().collect();
        net.closed(&[], &used);
        assert_eq!(net.world.get(item).unwrap().get(meeting_item::MINUTES_USED), kept, "{used:?}");
        assert!(Meeting::of(&net.world, net.meeting).unwrap().is_closed());
    }
}

/// An item is treated when it has an outcome or something was said; then what it is about goes on.
#[test]
fn what_was_treated_is_settled_for_what_it_was_about() {
    use proposal::Status::{Concept, HeldOver, Treated, Withdrawn};
    for (effect, said, status, why, reported) in [
        ("", false, Concept, "", false),
        ("", true, Treated, "", true),
        ("settled", false, Treated, "", true),
        ("elsewhere", true, Treated, "", true),
        // What returns is not treated yet; that a round was reported stays so.
        ("returns", false, HeldOver, "10 september 2026: Uitkomst", true),
        ("returns", true, HeldOver, "10 september 2026: Eerst de cijfers", true),
        ("dropped", false, Withdrawn, "10 september 2026: Uitkomst", true),
    ] {
        let mut net = Net::new();
        let proposal = net.make(&k::PROPOSAL, &[("subject", Value::text("Nota"))]);
        let round = net.make(&k::WRITTEN_ROUND, &[("status", word("closed"))]);
        let term = net.term(effect);
        let outcome = if effect.is_empty() { Value::Empty } else { Value::Ref(term) };
        let about = [("proposal", Value::Ref(proposal)), ("round", Value::Ref(round))];
        let item = net.item(&[&about[..], &[("outcome", outcome)]].concat());
        if said {
            net.entry(item, "discussion", &[("text", Value::text("Eerst de cijfers"))]);
        }
        net.closed(&[], &BTreeMap::new());
        let (proposal, round) = (net.world.get(proposal).unwrap(), net.world.get(round).unwrap());
        let what = format!("{effect:?}, said: {said}");
        assert_eq!(proposal.get(proposal::STATUS), Some(status), "{what}");
        assert!(proposal.get(proposal::STATUS_WHY).ends_with(why), "{what}: {}", proposal.get(proposal::STATUS_WHY));
        assert_eq!(proposal.has(proposal::STATUS_WHY), !why.is_empty(), "{what}");
        assert_eq!(round.is(written_round::STATUS, written_round::Status::Reported), reported, "{what}");
        assert_eq!(round.get(written_round::REPORTED_IN), reported.then_some(net.meeting), "{what}");
    }
}

#[test]
fn the_first_step_of_the_route_through_this_body_that_was_not_done_is_done_now() {
    let mut net = Net::new();
    let proposal = net.make(&k::PROPOSAL, &[("subject", Value::text("Nota"))]);
    let elsewhere = net.make(&k::GROUP, &[("name", Value::text("RCIV"))]);
    let outcome = net.term("settled");
    net.item(&[("proposal", Value::Ref(proposal)), ("outcome", Value::Ref(outcome))]);
    let here = net.body;
    let steps = [(elsewhere, ""), (here, "2026-06-04"), (here, ""), (here, "")].map(|(body, date)| {
        net.make(
            &k::ROUTE_STEP,
            &[("proposal", Value::Ref(proposal)), ("group", Value::Ref(body)), ("date", when(date))],
        )
    });
    net.closed(&[], &BTreeMap::new());
    let done = steps.map(|step| net.world.get(step).unwrap().get(route_step::MEETING).is_some());
    assert_eq!(done, [false, false, true, false]);
    let step = net.world.get(steps[2]).unwrap();
    assert_eq!(step.get(route_step::DATE), Period::from_edtf("2026-09-10").ok());
    assert_eq!(step.get(route_step::RESULT), Some(outcome));
}

/// A proposal may say that it was made after it was treated. That holds up no meeting: its step waits for the right day.
#[test]
fn a_proposal_dated_after_the_meeting_does_not_keep_it_open() {
    for (made, planned, done) in [
        ("2026-09-09", "", true),
        ("2026-09-10", "", true),
        ("2026-09", "", true),
        ("2026-09-11", "", false),
        ("2026-10", "2026-11", false),
        ("2026-10", "2026-09", false),
    ] {
        let mut net = Net::new();
        let dated = [("subject", Value::text("Nota")), ("date", when(made))];
        let proposal = net.make(&k::PROPOSAL, &dated);
        let outcome = net.make(
            &k::TERM,
            &[("name", Value::text("Akkoord")), ("vocabulary", word("outcome")), ("effect", word("settled"))],
        );
        net.item(&[("proposal", Value::Ref(proposal)), ("outcome", Value::Ref(outcome))]);
        let of = [("proposal", Value::Ref(proposal)), ("group", Value::Ref(net.body)), ("planned", when(planned))];
        let step = net.make(&k::ROUTE_STEP, &of);
        let edits = close(&Meeting::of(&net.world, net.meeting).unwrap(), &mut net.ids, &[], &BTreeMap::new());
        let change = Change::new(net.ids.next_id(), Action::Close, edits);
        let admitted = admit(&mut net.world, &mut net.ids, change, &[]);
        net.world.apply(&admitted.unwrap().into_change()).unwrap();
        assert!(Meeting::of(&net.world, net.meeting).unwrap().is_closed(), "{made}");
        let step = net.world.get(step).unwrap();
        let known = [route_step::DATE.any(), route_step::MEETING.any(), route_step::RESULT.any()];
        assert_eq!(known.map(|field| step.has(field)), [done; 3], "{made}, planned {planned:?}");
        assert!(net.world.get(proposal).unwrap().is(proposal::STATUS, proposal::Status::Treated), "{made}");
    }
}

/// An item goes on as it was; of what was said under it something new is made, that is as public and as of the same line.
#[test]
fn what_goes_on_keeps_what_it_was_about() {
    let mut net = Net::new();
    let [person, line, proposal] = [&k::PERSON, &k::AGENDA_LINE, &k::PROPOSAL].map(|kind| net.make(kind, &[]));
    let all = [
        ("introducer", Value::Ref(person)),
        ("line", Value::Ref(line)),
        ("public", Value::Flag(true)),
        ("proposal", Value::Ref(proposal)),
        ("minutes", Value::Int(25)),
        ("explanation", Value::text("Zie de nota.")),
    ];
    let item = net.item(&[&all[..], &[("block", word("decide"))]].concat());
    let entry = net.entry(item, "comes_back", &[]);
    let mandate = net.make(&k::MANDATE, &[("subject", Value::text("Horen"))]);
    let round = net.make(&k::WRITTEN_ROUND, &[("subject", Value::text("Brief"))]);
    let rows = [
        row(item, Why::HeldOver, To::Next),
        row(entry, Why::ComesBack, To::Next),
        row(mandate, Why::Mandate, To::Next),
        row(round, Why::Round, To::Next),
    ];
    net.closed(&rows, &BTreeMap::new());
    let kept = |made: &Record| all.iter().filter(|(field, value)| made.named(field) == value).count();
    let made: Vec<(usize, &str, [Option<Id>; 4])> = net
        .since(1)
        .into_iter()
        .map(|it| {
            let points = [meeting_item::CAME_FROM, meeting_item::ENTRY, meeting_item::MANDATE, meeting_item::ROUND];
            (kept(it), it.value(meeting_item::BLOCK).as_str(), points.map(|field| it.get(field)))
        })
        .collect();
    let expected = [
        (6, "decide", [Some(item), None, None, None]),
        (3, "decide", [Some(item), Some(entry), None, None]),
        (0, "discuss", [None, None, Some(mandate), None]),
        (0, "discuss", [None, None, None, Some(round)]),
    ];
    assert_eq!(made, expected);
}

#[test]
fn as_a_line_of_a_year_agenda_it_takes_over_who_and_when() {
    let mut net = Net::new();
    let [agenda, person, theme] = [&k::AGENDA, &k::PERSON, &k::THEME].map(|kind| net.make(kind, &[]));
    let before = net.make(&k::AGENDA_LINE, &[("theme", Value::Ref(theme)), ("group", Value::Ref(net.body))]);
    for (what, of_line) in [("an item of no line", Value::Empty), ("an item of a line", Value::Ref(before))] {
        let item = net.item(&[("introducer", Value::Ref(person)), ("line", of_line.clone())]);
        let entry = net.entry(item, "comes_back", &[("due", when("2027-03"))]);
        for (source, period) in [(item, None), (entry, Period::from_edtf("2027-03").ok())] {
            let mut after = World::of_records(net.world.all().cloned());
            let meeting = Meeting::of(&net.world, net.meeting).unwrap();
            let rows = [row(source, Why::ComesBack, To::Agenda(agenda))];
            let edits = close(&meeting, &mut net.ids, &rows, &BTreeMap::new());
            after.apply(&Change::new(net.ids.next_id(), Action::Close, edits)).unwrap();
            let made = after.linked_by(agenda, agenda_line::AGENDA)[0];
            assert_eq!(made.get(agenda_line::SUBJECT), "Zo heet het daar", "{what}");
            assert_eq!(
                (made.get(agenda_line::HOLDER), made.get(agenda_line::PERIOD)),
                (Some(person), period),
                "{what}"
            );
            let taken = [made.get(agenda_line::THEME), made.get(agenda_line::GROUP)];
            let known = !of_line.is_empty();
            assert_eq!(taken, [known.then_some(theme), known.then_some(net.body)], "{what}");
            // An item of a line stays with it; another is of the line that was made.
            let its = after.get(item).unwrap().get(meeting_item::LINE);
            assert_eq!(its, Some(if known { before } else { made.id }), "{what}");
        }
    }
}

/// Taken back, a proposal waits for nothing: it does not come back, and being spoken of does not make it treated.
#[test]
fn a_withdrawn_proposal_stays_withdrawn() {
    for said in [false, true] {
        let mut net = Net::new();
        let withdrawn = [("status", word("withdrawn")), ("status_why", Value::text("Te duur"))];
        let proposal = net.make(&k::PROPOSAL, &[&[("subject", Value::text("Nota"))][..], &withdrawn].concat());
        let item = net.item(&[("proposal", Value::Ref(proposal))]);
        if said {
            net.entry(item, "announcement", &[]);
        }
        assert_eq!(net.back(), []);
        net.closed(&[], &BTreeMap::new());
        let proposal = net.world.get(proposal).unwrap();
        assert!(proposal.is(proposal::STATUS, proposal::Status::Withdrawn), "said: {said}");
        assert_eq!(proposal.get(proposal::STATUS_WHY), "Te duur");
    }
}
