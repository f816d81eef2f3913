//! Before the next meeting, on its day, after it.

use super::*;

#[test]
fn an_action_goes_to_the_next_meeting_when_it_is_due_by_then() {
    for (next, due, goes) in [
        ("2026-11-12", "2026-11-11", true),
        ("2026-11-12", "2026-11-12", true),
        ("2026-11-12", "2026-11-13", false),
        // Due some time in the month of the meeting: from its first day on it may be asked for.
        ("2026-11-12", "2026-10", true),
        ("2026-11-12", "2026-11", true),
        ("2026-11-12", "2026-12", false),
        // Of the next meeting only the month is known.
        ("2026-11", "2026-10", true),
        ("2026-11", "2026-10-31", true),
        ("2026-11", "2026-11-01", true),
        ("2026-11", "2026-11-17", true),
        ("2026-11", "2026-11", true),
        ("2026-11", "2026-11-30", true),
        ("2026-11", "2026-12-01", false),
        ("2026-11", "2026-12", false),
        // Or the quarter: October is in it, January is not.
        ("2026-36", "2026-10", true),
        ("2026-36", "2026-12-31", true),
        ("2026-36", "2027-01-01", false),
    ] {
        let mut net = Net::new();
        let item = net.item(&[]);
        net.entry(item, "action", &[("due", when(due))]);
        net.entry(item, "comes_back", &[("due", when(due))]);
        net.meets(next);
        let later = Period::from_edtf(due).unwrap();
        let expected = if goes { [To::Next, To::Next] } else { [To::Nowhere, To::Period(later)] };
        let [action, back] = expected;
        assert_eq!(net.back(), [(Why::OpenAction, action), (Why::ComesBack, back)], "due {due}, next {next}");
    }
}

#[test]
fn without_a_next_meeting_or_a_day_it_goes_where_it_says() {
    let mut ids = Ids::new(1_600_000_000_000, 53);
    let named = ids.next_id();
    let may = Period::from_edtf("2027-05").unwrap();
    for (kind, due, meeting, why, to) in [
        ("action", "2027-05", Value::Empty, Why::OpenAction, To::Nowhere),
        ("commitment", "", Value::Empty, Why::OpenAction, To::Next),
        ("action", "2027-05", Value::Ref(named), Why::OpenAction, To::Meeting(named)),
        ("comes_back", "2027-05", Value::Empty, Why::ComesBack, To::Period(may)),
        ("comes_back", "", Value::Empty, Why::ComesBack, To::Next),
        ("comes_back", "2027-05", Value::Ref(named), Why::ComesBack, To::Meeting(named)),
    ] {
        let mut net = Net::new();
        let item = net.item(&[]);
        net.entry(item, kind, &[("due", when(due)), ("due_meeting", meeting)]);
        assert_eq!(net.back(), [(why, to)], "{kind}, due {due:?}");
    }
}

#[test]
fn what_is_still_to_be_done_comes_back_and_nothing_else_that_was_said() {
    for (kind, status, comes) in [
        ("action", "open", true),
        ("action", "running", true),
        ("action", "done", false),
        ("action", "dropped", false),
        ("action", "", false),
        ("commitment", "open", true),
        ("commitment", "done", false),
        ("comes_back", "done", true),
        ("decision", "open", false),
        ("discussion", "open", false),
        ("question", "open", false),
    ] {
        let mut net = Net::new();
        let item = net.item(&[]);
        let entry = net.entry(item, kind, &[("status", word(status))]);
        assert_eq!(net.found().len(), usize::from(comes), "{kind} {status}");
        // Once it stands on an agenda it does not come back a second time.
        net.make(&k::MEETING_ITEM, &[("entry", Value::Ref(entry))]);
        assert_eq!(net.found(), [], "{kind} {status}, known");
    }
}

#[test]
fn an_item_comes_back_by_its_outcome() {
    for (effect, said, more, expected) in [
        ("returns", false, vec![], Some(Why::HeldOver)),
        ("returns", true, vec![], Some(Why::HeldOver)),
        ("returns", true, vec![("recurs", Value::Flag(true))], Some(Why::HeldOver)),
        ("", false, vec![], Some(Why::NotTreated)),
        ("", false, vec![("recurs", Value::Flag(true))], Some(Why::NotTreated)),
        ("", true, vec![], None),
        ("", true, vec![("recurs", Value::Flag(true))], Some(Why::Recurs)),
        ("", true, vec![("recurs", Value::Flag(false))], None),
        ("settled", false, vec![("recurs", Value::Flag(true))], Some(Why::Recurs)),
        ("settled", false, vec![], None),
        ("elsewhere", false, vec![], None),
        ("dropped", true, vec![], None),
        // Opening and any questions are there every time: they are in no block and about nothing.
        ("", false, vec![("block", Value::Empty)], None),
        ("", false, vec![("block", Value::Empty), ("recurs", Value::Flag(true))], Some(Why::Recurs)),
    ] {
        let mut net = Net::new();
        let outcome = net.term(effect);
        let outcome = ("outcome", if effect.is_empty() { Value::Empty } else { Value::Ref(outcome) });
        let item = net.item(&[&[outcome], &more[..]].concat());
        if said {
            net.entry(item, "discussion", &[]);
        }
        let expected: Vec<(Why, To)> = expected.map(|why| (why, To::Next)).into_iter().collect();
        assert_eq!(net.back(), expected, "{effect:?} {said} {more:?}");
        // What went on already does not go on again.
        net.make(&k::MEETING_ITEM, &[("came_from", Value::Ref(item))]);
        assert_eq!(net.back(), [], "{effect:?} {said} {more:?}, went on");
    }
}

#[test]
fn an_item_in_no_block_that_is_about_something_is_no_standing_one() {
    for field in ["line", "proposal", "came_from", "treatment"] {
        let mut net = Net::new();
        // Whatever it is about.
        let about = net.make(&k::PROPOSAL, &[("subject", Value::text("Iets"))]);
        net.item(&[("block", Value::Empty), (field, Value::Ref(about))]);
        assert_eq!(net.back(), [(Why::NotTreated, To::Next)], "{field}");
    }
}

#[test]
fn what_is_said_to_come_back_does_so_instead_of_its_item() {
    let mut net = Net::new();
    let outcome = net.term("returns");
    let item = net.item(&[("outcome", Value::Ref(outcome)), ("recurs", Value::Flag(true))]);
    net.entry(item, "comes_back", &[]);
    assert_eq!(net.back(), [(Why::ComesBack, To::Next)]);
}

#[test]
fn an_active_mandate_comes_back_when_its_review_begins_by_the_next_meeting() {
    for (next, review, status, comes) in [
        ("2026-11-12", "2026-11-11", "active", true),
        ("2026-11-12", "2026-11-12", "active", true),
        ("2026-11-12", "2026-11-13", "active", false),
        ("2026-11-12", "2026-11", "active", true),
        ("2026-11-12", "2026-12", "active", false),
        ("2026-11-12", "", "active", false),
        ("2026-11", "2026-10-31", "active", true),
        ("2026-11", "2026-11-30", "active", true),
        ("2026-11", "2026-12-01", "active", false),
        // Without a next meeting it is this one that counts.
        ("", "2026-09-09", "active", true),
        ("", "2026-09-10", "active", true),
        ("", "2026-09-11", "active", false),
        // What ended, or was extended, is no more to be looked at.
        ("2026-11-12", "2026-11-11", "ended", false),
        ("2026-11-12", "2026-11-11", "extended", false),
        ("2026-11-12", "2026-11-11", "", false),
    ] {
        let mut net = Net::new();
        let of = [("subject", Value::text("Horen")), ("group", Value::Ref(net.body))];
        let mandate = net.make(&k::MANDATE, &[&of[..], &[("review", when(review)), ("status", word(status))]].concat());
        if !next.is_empty() {
            net.meets(next);
        }
        let expected = if comes { vec![(Why::Mandate, To::Next)] } else { vec![] };
        assert_eq!(net.back(), expected, "{status} mandate, review {review}, next {next}");
        net.make(&k::MEETING_ITEM, &[("mandate", Value::Ref(mandate))]);
        assert_eq!(net.back(), [], "it is on an agenda already");
    }
}

#[test]
fn a_written_round_comes_back_once_it_is_closed() {
    for (status, comes) in [("planned", false), ("open", false), ("closed", true), ("reported", false)] {
        let mut net = Net::new();
        let of = [("subject", Value::text("Brief")), ("group", Value::Ref(net.body))];
        let round = net.make(&k::WRITTEN_ROUND, &[&of[..], &[("status", word(status))]].concat());
        assert_eq!(net.back().len(), usize::from(comes), "{status}");
        net.make(&k::MEETING_ITEM, &[("round", Value::Ref(round))]);
        assert_eq!(net.back(), [], "{status}, on an agenda already");
    }
}
