//! By what a record is known: what makes of two records one thing that was written down twice. Said once for each kind
//! ([`Kind::known_by`](super::Kind::known_by)), strongest first; whoever looks for doubles, joins or lets something in
//! reads it there.

use super::{Id, Record, Type, Value, World, kind::Fault, text::fold_into, validity};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What must be the same in two records of a kind that are one.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Fields that both fill in with the same; of what is known by its title, those of which one at least is filled in.
    pub fields: &'static [&'static str],
    /// Fields that hold the same, be it nothing.
    with: &'static [&'static str],
    /// Fields that hold the same as far as both say something.
    and: &'static [&'static str],
    /// It is the title that is the same, in one district as far as both have one.
    titled: bool,
}

/// Known by these fields together.
pub const fn by(fields: &'static [&'static str]) -> Key {
    Key { fields, with: &[], and: &[], titled: false }
}

/// Known by its title, which is made of these fields among others.
pub const fn titled(fields: &'static [&'static str]) -> Key {
    Key { titled: true, ..by(fields) }
}

impl Key {
    /// The same, where these hold the same too, be it nothing.
    pub const fn with(mut self, fields: &'static [&'static str]) -> Key {
        self.with = fields;
        self
    }

    /// The same, where these do not contradict each other.
    pub const fn and(mut self, fields: &'static [&'static str]) -> Key {
        self.and = fields;
        self
    }

    /// Every field it reads.
    pub fn named(&self) -> impl Iterator<Item = &'static str> {
        [self.fields, self.with, self.and].into_iter().flatten().copied()
    }

    /// A number that is the same for all that are one by this key; `None` for what the key says nothing of. That two
    /// have the same number is no proof ([`Key::same`]).
    pub fn print(&self, world: &World, record: &Record) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        let mut folded = String::new();
        if self.titled {
            self.fields.iter().find(|name| !record.named(name).is_empty())?;
            fold_into(&(record.kind.title)(world, record), &mut folded);
            if folded.is_empty() {
                return None;
            }
            folded.hash(&mut hasher);
        }
        let fields = if self.titled { &[] } else { self.fields };
        for (name, must) in fields.iter().map(|name| (name, true)).chain(self.with.iter().map(|name| (name, false))) {
            match record.named(name) {
                Value::Empty if must => return None,
                Value::Empty => 0.hash(&mut hasher),
                Value::Text(text) => {
                    seen_into(text, is_address(record, name), &mut folded);
                    folded.hash(&mut hasher);
                }
                Value::Ref(id) => id.hash(&mut hasher),
                other => other.to_json().to_string().hash(&mut hasher),
            }
        }
        Some(hasher.finish())
    }

    /// Are these two, of one kind and not the same record, one by this key? What ended before the other began is another.
    pub fn same(&self, world: &World, one: &Record, other: &Record) -> bool {
        let agree = |name: &str| alike(one, other, name);
        let open = |name: &str| one.named(name).is_empty() || other.named(name).is_empty();
        let all = match self.titled {
            true => {
                self.fields.iter().any(|name| !one.named(name).is_empty()) && super::kinds::alike(world, one, other)
            }
            false => self.fields.iter().all(|name| !one.named(name).is_empty() && agree(name)),
        };
        all && one.kind == other.kind
            && one.id != other.id
            && self.with.iter().all(|name| agree(name))
            && self.and.iter().all(|name| open(name) || agree(name))
            && validity::at_once(world, one, other)
    }

    /// Can one of these be the other by this key, as far as can be told without making titles?
    fn may_be(&self, one: &Record, other: &Record) -> bool {
        !self.titled || self.fields.first().is_none_or(|name| alike(one, other, name))
    }
}

/// The first other record that this one is one with, by the strongest key there is, and that key.
pub fn twin<'a>(world: &'a World, record: &Record) -> Option<(&'a Record, &'static Key)> {
    let said = record.kind.known_by.iter().filter(|key| key.print(world, record).is_some());
    let mut found = said.filter_map(|key| {
        let mut others = world.of(record.kind).filter(|other| key.may_be(record, other));
        Some((others.find(|other| key.same(world, record, other))?, key))
    });
    found.next()
}

/// What is pointed out of a record that is perhaps there already: under a field that tells so, which other it is.
pub fn twice(world: &World, record: &Record) -> Option<Fault> {
    told(world, record, &|_| true).map(|(_, fault)| fault)
}

/// The same with that other; of the fields that tell so one that `counts` is named first.
pub fn told(world: &World, record: &Record, counts: &dyn Fn(&str) -> bool) -> Option<(Id, Fault)> {
    let (other, key) = twin(world, record)?;
    let field = key.fields.iter().find(|name| counts(name)).or(key.fields.first())?;
    let (title, context) = ((other.kind.title)(world, other), (other.kind.context)(world, other));
    let text = if context.is_empty() { title } else { format!("{title} ({context})") };
    Some((other.id, Fault { text, ..Fault::named(field, "problem-namesake") }))
}

/// The key by which these two are one, the strongest first.
pub fn key_of(world: &World, one: &Record, other: &Record) -> Option<&'static Key> {
    one.kind.known_by.iter().find(|key| key.same(world, one, other))
}

/// A text as people see it: folded, and what consists of signs only as it stands.
pub fn seen(text: &str) -> String {
    let mut into = String::new();
    seen_into(text, false, &mut into);
    into
}

fn seen_into(text: &str, address: bool, into: &mut String) {
    if !address {
        fold_into(text, into);
    }
    if address || into.is_empty() {
        // Every sign of an address counts.
        *into = text.trim().to_lowercase();
    }
}

/// Do two records hold the same in a field, as people see it?
fn alike(one: &Record, other: &Record, name: &str) -> bool {
    match (one.named(name), other.named(name)) {
        (Value::Text(a), Value::Text(b)) => {
            let seen = |text: &str| {
                let mut into = String::new();
                seen_into(text, is_address(one, name), &mut into);
                into
            };
            a == b || seen(a) == seen(b)
        }
        (Value::Refs(a), Value::Refs(b)) => a.len() == b.len() && a.iter().all(|id| b.contains(id)),
        (a, b) => a == b,
    }
}

fn is_address(record: &Record, name: &str) -> bool {
    record.kind.field(name).is_some_and(|(_, field)| matches!(field.ty, Type::Email | Type::Place))
}

/// Do two records hold the same in the field at this place, as people see it?
pub fn hold_same(one: &Record, other: &Record, place: usize) -> bool {
    alike(one, other, one.kind.fields[place].name)
}

#[cfg(test)]
mod tests;
