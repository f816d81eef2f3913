//! Chance that can be repeated: SplitMix64 from a seed.

use dvo::catalogue::{
    Action, Change, Decimal, Edit, Field, Id, Ids, Kind, Period, Record, Type, Value, World, kinds, text::clean,
};
use dvo::process::depend;

pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.number() % limit.max(1) as u64) as usize
    }

    /// Once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn record<'a>(&mut self, world: &'a World, kind: &Kind) -> Option<&'a Record> {
        let all: Vec<&Record> = world.of(kind).collect();
        (!all.is_empty()).then(|| self.of(&all))
    }

    fn link(&mut self, world: &World, kind: &str) -> Option<Id> {
        self.record(world, kinds::named(kind)?).map(|record| record.id)
    }

    /// A value that fits the field, sometimes none.
    pub fn value(&mut self, world: &World, field: &Field) -> Value {
        if self.once_in(5) {
            return Value::Empty;
        }
        match field.ty {
            Type::Text | Type::Phone | Type::Place | Type::Email => Value::text(&self.text(false)),
            Type::LongText => Value::text(&self.text(true)),
            Type::Int(min, max) => Value::Int(min + self.below((max - min + 1) as usize) as i64),
            Type::Decimal(places, least, most) => {
                Value::Decimal(Decimal::new(least + self.below((most - least + 1) as usize) as i64, places))
            }
            Type::Time => Value::Time(self.below(1440) as u16),
            Type::Flag => Value::Flag(self.once_in(2)),
            Type::Choice(words) => Value::Choice(self.of(words)),
            // Now and then in words, whatever they are.
            Type::Period if self.once_in(6) => Value::in_words(&self.text(false)),
            Type::Period => {
                let spelled = ["2026", "2026-09", "2026-09-14", "2027-02-28", "2024-02-29", "1999", "2026-12-31"];
                Value::Period(Period::from_edtf(self.of(&spelled)).unwrap())
            }
            Type::Ref(kind) => self.link(world, kind.name).map_or(Value::Empty, Value::Ref),
            Type::Refs(kind) => {
                let mut links: Vec<Id> = Vec::new();
                for _ in 0..self.below(4) {
                    links.extend(self.link(world, kind.name).filter(|id| !links.contains(id)));
                }
                Value::refs(links)
            }
        }
    }

    /// A text as it may be kept: cleaned, never only blanks.
    fn text(&mut self, long: bool) -> String {
        let words = ["Raalte", "d'Oude", "é", "ﬁ", "- a", "+31", "=1+1", "\"", "NULL", "''", "ꙮ", "👩‍👧", "x\ny", "0"];
        let text: Vec<&str> = (0..=self.below(6)).map(|_| self.of(&words)).collect();
        clean(&text.join(" "), long).trim().to_owned()
    }

    fn filled(&mut self, world: &World, mut record: Record) -> Record {
        let required: Vec<&str> = record.kind.required.iter().flat_map(|any| any.iter().copied()).collect();
        for (place, field) in record.kind.fields.iter().enumerate() {
            let needed = required.contains(&field.name);
            if needed || self.once_in(3) {
                let mut value = self.value(world, field);
                for _ in 0..20 {
                    value = if needed && value.is_empty() { self.value(world, field) } else { value };
                }
                if !value.ids().contains(&record.id) {
                    record.set_at(place, value);
                }
            }
        }
        record
    }

    /// A change as a user could make it: a new record, some with others along, fields, several records, a deletion
    /// with what hangs on it.
    pub fn change(&mut self, world: &World, ids: &mut Ids) -> Change {
        let whole = |edit: &Edit| match edit {
            Edit::Create(record) => {
                record.kind.required.iter().all(|any| any.iter().any(|f| !record.named(f).is_empty()))
            }
            _ => true,
        };
        loop {
            let change = self.any_change(world, ids);
            if !change.edits.is_empty() && change.edits.iter().all(whole) {
                return change;
            }
        }
    }

    fn any_change(&mut self, world: &World, ids: &mut Ids) -> Change {
        let kind = self.of(&kinds::ALL);
        let needs_nothing: [&'static Kind; 5] =
            [&kinds::DISTRICT, &kinds::ORGANISATION, &kinds::PERSON, &kinds::GROUP, &kinds::THEME];
        let (action, edits) = match (self.below(10), self.record(world, kind).cloned()) {
            (0..=2, Some(_)) => {
                let made = self.filled(world, Record::new(ids.next_id(), kind));
                let mut edits = vec![Edit::Create(made.clone())];
                if self.once_in(3) {
                    let second = made.copy_as(ids.next_id());
                    let third = self.filled(world, second.clone());
                    edits.push(Edit::Create(second.clone()));
                    edits.extend(Change::between(&second, &third));
                }
                (Action::New, edits)
            }
            (3..=5, Some(before)) => {
                let after = self.filled(world, before.clone());
                (Action::Edit, Change::between(&before, &after))
            }
            (6..=7, Some(_)) => {
                let mut records: Vec<&Record> = Vec::new();
                for _ in 0..self.below(12) {
                    records.extend(self.record(world, kind).filter(|record| !records.contains(record)));
                }
                let after = self.filled(world, Record::new(ids.next_id(), kind));
                let place = self.below(kind.fields.len());
                let set = |before: &&Record| {
                    let mut changed = (*before).clone();
                    changed.set_at(place, after.at(place).clone());
                    let wrong = kind.required.iter().any(|any| any.iter().all(|name| changed.named(name).is_empty()));
                    if wrong { Vec::new() } else { Change::between(before, &changed) }
                };
                (Action::Edit, records.iter().flat_map(set).collect())
            }
            (8, Some(record)) => (Action::Delete, depend::removal(world, &[record.id]).edits),
            _ => {
                let kind = self.of(&needs_nothing);
                let made = self.filled(world, Record::new(ids.next_id(), kind));
                (Action::New, vec![Edit::Create(made)])
            }
        };
        Change::new(ids.next_id(), action, edits)
    }
}
