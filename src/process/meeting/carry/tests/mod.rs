//! What comes back from a meeting, where it goes, and what closing leaves.

#![allow(clippy::unwrap_used)]

mod back;
mod closing;

use super::*;
use crate::catalogue::{
    Action, Kind,
    kinds::{proposal, route_step},
};

/// A body and a meeting of it, with what else a test puts there.
struct Net {
    ids: Ids,
    world: World,
    body: Id,
    meeting: Id,
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

/// A word of a choice; none for "".
fn word(word: &'static str) -> Value {
    if word.is_empty() { Value::Empty } else { Value::Choice(word) }
}

impl Net {
    /// The meeting that is closed was on 10 September 2026.
    fn new() -> Net {
        let nobody = Id::nil();
        let ids = Ids::new(1_720_000_000_000, 52);
        let mut net = Net { ids, world: World::new(), body: nobody, meeting: nobody };
        net.body = net.make(&k::GROUP, &[("name", Value::text("Stuurgroep"))]);
        net.meeting = net.meets("2026-09-10");
        net
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    fn meets(&mut self, date: &str) -> Id {
        self.make(&k::MEETING, &[("group", Value::Ref(self.body)), ("date", when(date))])
    }

    /// An item of the meeting, in the block of what is discussed.
    fn item(&mut self, more: &[(&str, Value)]) -> Id {
        let of = [("meeting", Value::Ref(self.meeting)), ("subject", Value::text("Dijken"))];
        self.make(&k::MEETING_ITEM, &[&of[..], &[("block", word("discuss"))], more].concat())
    }

    fn entry(&mut self, item: Id, kind: &'static str, more: &[(&str, Value)]) -> Id {
        let of = [("item", Value::Ref(item)), ("kind", word(kind)), ("text", Value::text("Bellen."))];
        self.make(&k::ENTRY, &[&of[..], more].concat())
    }

    fn term(&mut self, effect: &'static str) -> Id {
        self.make(&k::TERM, &[("name", Value::text("Uitkomst")), ("effect", word(effect))])
    }

    fn found(&self) -> Vec<Carry> {
        candidates(&Meeting::of(&self.world, self.meeting).unwrap())
    }

    /// Why things come back, and where they go.
    fn back(&self) -> Vec<(Why, To)> {
        self.found().into_iter().map(|carry| (carry.why, carry.to)).collect()
    }

    fn closed(&mut self, rows: &[Carry], used: &BTreeMap<Id, i64>) {
        let edits = close(&Meeting::of(&self.world, self.meeting).unwrap(), &mut self.ids, rows, used);
        self.world.apply(&Change::new(self.ids.next_id(), Action::Close, edits)).unwrap();
    }

    /// The items that came into being, after those there were.
    fn since(&self, known: usize) -> Vec<&Record> {
        self.world.of(&k::MEETING_ITEM).skip(known).collect()
    }
}
