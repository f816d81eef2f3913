//! Every signal, on and off.

#![allow(clippy::unwrap_used)]

mod agenda;
mod days;
mod doubles;
mod groups;
mod holding;
mod money;
mod papers;

use super::{ALL, Found, found, sleep};
use crate::{
    app::sheet::signals::why,
    catalogue::{Id, Ids, Kind, Lang, Period, Record, Value, World, kinds as k},
    words::Words,
};
use jiff::civil::{Date, date};

/// A Monday.
const TODAY: Date = date(2026, 9, 14);

/// Records, changed and looked at again.
struct Net {
    ids: Ids,
    records: Vec<Record>,
    words: [Words; 2],
}

fn text(text: &str) -> Value {
    Value::text(text)
}

/// A period; nothing for "".
fn when(edtf: &str) -> Value {
    if edtf.is_empty() { Value::Empty } else { Value::Period(Period::from_edtf(edtf).unwrap()) }
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_767_225_600_000, 1), records: Vec::new(), words: [Lang::Nl, Lang::En].map(Words::new) }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.records.push(Record::with(self.ids.next_id(), kind, values));
        self.records.last().unwrap().id
    }

    fn set(&mut self, id: Id, field: &str, value: Value) -> &mut Net {
        let record = self.records.iter_mut().find(|record| record.id == id).unwrap();
        assert!(record.set_named(field, value), "{field}");
        self
    }

    fn found(&self, signal: &str) -> Vec<Found> {
        assert!(ALL.iter().any(|known| known.name == signal), "{signal}");
        let mut world = World::of_records(self.records.clone());
        world.set_today(TODAY);
        let found: Vec<Found> = found(&world, TODAY, |_| true).into_iter().filter(|one| one.signal == signal).collect();
        for (one, words) in found.iter().flat_map(|one| self.words.iter().map(move |words| (one, words))) {
            let said = why(&world, words, one);
            assert!(!said.contains(['{', '«']), "signal-{signal}-why is not given all it asks for: {said}");
        }
        found
    }

    fn on(&self, signal: &str) -> Vec<Id> {
        self.found(signal).iter().map(|found| found.spot.about).collect()
    }

    /// It is on about this record, and off once each of these is set instead.
    fn goes_off(&mut self, signal: &str, id: Id, on: Id, instead: &[(&str, Value)]) {
        assert_eq!(self.on(signal), [on], "{signal}");
        for (field, value) in instead {
            let before = self.records.clone();
            self.set(id, field, value.clone());
            assert!(self.on(signal).is_empty(), "{signal} with {field}: {value:?}");
            self.records = before;
        }
    }

    fn group(&mut self, kind: &'static str) -> Id {
        self.make(&k::GROUP, &[("name", text(kind)), ("kind", Value::Choice(kind))])
    }

    /// A line of this year's agenda of a district.
    fn line(&mut self) -> (Id, Id, Id) {
        let district = self.make(&k::DISTRICT, &[("name", text("IJsselland"))]);
        let agenda = self.make(&k::AGENDA, &[("district", Value::Ref(district)), ("year", Value::Int(2026))]);
        let line = self.make(&k::AGENDA_LINE, &[("subject", text("Wapens")), ("agenda", Value::Ref(agenda))]);
        (district, agenda, line)
    }
}

const DONE: Value = Value::Choice("done");
