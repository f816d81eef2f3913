//! A value as people read it, and what is said of a record beside its title.

use super::{Words, time};
use crate::catalogue::{
    At, Choice, Field, Id, Kind, Record, Value, World,
    at::{Names, Word},
    decimal::RATE,
    kind::Column,
    kinds::{self, meeting_item, term::Block},
};

impl Words {
    /// A value as people read it; "" for one that is not known. `name` is the field or column it stands in.
    pub fn show(&self, world: &World, kind: &Kind, name: &str, value: &Value) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Text(text) => text.to_string(),
            Value::Int(number) if kind.field(name).is_some_and(|(_, field)| field.percent) => format!("{number} %"),
            Value::Int(number) => number.to_string(),
            Value::Decimal(number) if number.places() == RATE => number.brief(self.lang),
            Value::Decimal(number) => number.show(self.lang),
            Value::Flag(yes) => self.flag(*yes),
            Value::Choice(word) => self.choice(kind, name, word),
            Value::Time(minutes) => time(*minutes),
            Value::Period(_) | Value::InWords(_) => value.say_when(self.lang),
            Value::Ref(id) => world.title(*id),
            Value::Refs(ids) => ids.iter().map(|id| world.title(*id)).collect::<Vec<_>>().join(", "),
        }
    }

    /// A field of a record as people read it.
    pub fn show_field(&self, world: &World, record: &Record, field: &Field) -> String {
        self.show(world, record.kind, field.name, record.named(field.name))
    }

    /// A column of a record, short enough for a list. In a list of one year that year need not be said.
    pub fn show_column(&self, world: &World, record: &Record, column: &Column, year: Option<i16>) -> String {
        match column.value(world, record) {
            Value::Period(period) if year == Some(period.year()) => period.compact(self.lang),
            value @ Value::Period(_) => value.say_when_briefly(self.lang),
            value => self.show(world, record.kind, column.name, &value),
        }
    }

    /// What a record says in this choice; "" where it says nothing.
    pub fn said(&self, record: &Record, field: impl Names) -> String {
        match record.value(field) {
            Value::Choice(word) => self.choice(record.kind, field.name(), word),
            _ => String::new(),
        }
    }

    /// A word of the choice in this field of a kind.
    pub fn word<C: Choice>(&self, field: At<Word<C>>, word: C) -> String {
        self.choice(kinds::ALL[field.kind], field.name, word.word())
    }

    /// What stands above the items of a block, and above those behind it that are of none.
    pub fn heading(&self, block: Option<Block>) -> String {
        block.map_or_else(|| self.t("block-others"), |block| self.word(meeting_item::BLOCK, block))
    }
}

impl Words {
    /// The word by which a record says how what it points at through the field at `place` stands to its other end, in
    /// the direction in which it is read there: "begeleidt", "wordt begeleid door".
    pub fn verb(&self, record: &Record, place: usize) -> Option<String> {
        let field = record.kind.fields.iter().find(|field| self.back(record, field.name).is_some())?;
        if record.kind.fields[place].far_end {
            return self.back(record, field.name);
        }
        Some(self.choice(record.kind, field.name, record.named(field.name).as_str()))
    }

    /// The word in this field, as it is read from its other end; `None` for a word that has no direction.
    fn back(&self, record: &Record, name: &str) -> Option<String> {
        let key = format!("back-{name}-{}", record.named(name).as_str().replace('_', "-"));
        self.has(&key).then(|| self.t(&key))
    }

    /// What is said of a record beside its title where it stands under a record it points at through the field at
    /// `place`: what its list shows first, without that link itself and what was said already.
    pub fn beside(&self, world: &World, record: &Record, place: usize) -> String {
        let title = record.kind.seen_from(world, record, place);
        self.telling(world, record, Some(record.kind.fields[place].name), &title)
    }

    /// A record in a page about another one: what it is called there, and what is said of it beside that.
    pub fn briefly(&self, world: &World, record: &Record, about: Id) -> (String, String) {
        self.told(world, record, about, false)
    }

    /// The same, with how the other one stands in it where it can do so in several ways: whoever else is named is said to
    /// be what they are as well.
    pub fn in_role(&self, world: &World, record: &Record, about: Id) -> (String, String) {
        self.told(world, record, about, true)
    }

    fn told(&self, world: &World, record: &Record, about: Id, roles: bool) -> (String, String) {
        let place = record.links().find(|(_, id)| *id == about).map(|(place, _)| place);
        let title = place.map_or_else(|| world.title(record.id), |place| record.kind.seen_from(world, record, place));
        let through = place.map(|place| record.kind.fields[place].name);
        if !roles {
            return (title.clone(), self.telling(world, record, through, &title));
        }
        let its = record.links().filter(|(_, id)| *id == about).map(|(place, _)| &record.kind.fields[place]);
        let its: Vec<String> = its
            .filter(|field| one_of_several(record.kind, field))
            .map(|field| self.column(record.kind, field.name))
            .collect();
        let named = |name: &str, text: String| match record.kind.field(name) {
            Some((_, field)) if one_of_several(record.kind, field) => {
                format!("{}: {text}", self.column(record.kind, name))
            }
            _ => text,
        };
        let said = [its.join(", ")].into_iter().chain(self.parts(world, record, through, &title, named));
        (title.clone(), said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · "))
    }

    fn telling(&self, world: &World, record: &Record, through: Option<&str>, title: &str) -> String {
        self.parts(world, record, through, title, |_, text| text).join(" · ")
    }

    /// What the first columns say that is not said already, each put as `put` says.
    fn parts(
        &self,
        world: &World,
        record: &Record,
        through: Option<&str>,
        title: &str,
        put: impl Fn(&str, String) -> String,
    ) -> Vec<String> {
        let telling = record.kind.columns.iter().filter(|column| column.shown && Some(column.name) != through);
        let telling = telling.filter(|column| column.computed.is_none());
        let telling = telling.filter(|column| self.back(record, column.name).is_none());
        let telling = telling.map(|column| (column.name, column.value(world, record)));
        let telling = telling.filter(|(_, value)| !value.is_empty());
        let parts = telling.map(|(name, value)| (name, self.show(world, record.kind, name, &value)));
        // A text whose beginning is the title says nothing more.
        let new = |text: &str| !title.contains(text) && !text.starts_with(title.trim_end_matches('…'));
        parts.filter(|(_, text)| new(text)).take(3).map(|(name, text)| put(name, text)).collect()
    }
}

/// Is it one of several links of a kind to another, so that its name says how they stand to each other?
fn one_of_several(kind: &Kind, field: &Field) -> bool {
    let target = field.target();
    target.is_some() && kind.fields.iter().filter(|other| other.target() == target).count() > 1
}
