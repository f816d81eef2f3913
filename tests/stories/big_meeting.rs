//! An agenda of 200 items with 2,000 lines opens, moves and types as a small one does.

use super::support::Desk;
use dvo::catalogue::{
    Action, Change, Edit, Ids, Record, Value,
    kinds::{self as k, entry, meeting, meeting_item},
};
use std::time::{Duration, Instant};

/// A desk with a meeting of so many items with so many lines under each, the cursor on it.
fn meeting(items: usize, lines: usize) -> Desk {
    let mut desk = Desk::reference();
    let mut ids = Ids::new(1_900_000_000_000, 9);
    let mut meeting = Record::new(ids.next_id(), &k::MEETING);
    meeting.set(meeting::NAME, "Proefoverleg");
    let of = Value::Ref(meeting.id);
    let mut made = vec![meeting];
    for number in 0..items {
        let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
        item.set(meeting_item::SUBJECT, "Een onderwerp").set(meeting_item::MEETING, of.clone());
        item.set(meeting_item::POSITION, number as i64);
        for line in 0..lines {
            let mut entry = Record::new(ids.next_id(), &k::ENTRY);
            entry.set(entry::TEXT, "Er is het een en ander gezegd.").set(entry::ITEM, item.id);
            entry.set(entry::POSITION, line as i64);
            made.push(entry);
        }
        made.push(item);
    }
    let change = Change::new(ids.next_id(), Action::Load, made.into_iter().map(Edit::Create).collect());
    desk.commit(change).keys("2");
    desk
}

/// The shortest of several times, which other work on the machine cannot lengthen.
fn least(desk: &mut Desk, keys: &str, times: usize) -> Duration {
    let one = |desk: &mut Desk| {
        let begin = Instant::now();
        desk.keys(keys);
        begin.elapsed()
    };
    (0..times).map(|_| one(desk)).min().unwrap_or_default()
}

#[test]
fn two_hundred_items_feel_like_ten() {
    let (mut small, mut big) = (meeting(10, 10), meeting(200, 10));
    big.keys("m").shows("Proefoverleg").keys("Esc");
    let mut figures = Vec::new();
    for (what, keys, times) in
        [("open and leave", "m Esc", 20), ("to the next item and back", "m Tab Shift+Tab Esc", 20)]
    {
        figures.push((what, least(&mut small, keys, times), least(&mut big, keys, times)));
    }
    small.keys("m b Tab Tab");
    big.keys("m b Tab Tab");
    figures.push(("type a letter", least(&mut small, "a Backspace", 40), least(&mut big, "a Backspace", 40)));
    for (what, small, big) in &figures {
        println!("{what}: {small:?} with 10 items, {big:?} with 200");
    }
    // Far below what anybody feels, in a build that is not even optimised.
    for (what, _, big) in figures {
        assert!(big < Duration::from_millis(100), "{what} takes {big:?}");
    }
}
