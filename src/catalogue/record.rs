//! A record: one of a kind, with a value for each of the kind's fields.

use super::{
    At, Choice, Id, Kind, Period, Value,
    at::{Fits, Holds, Names, Word},
    kinds, name,
};
use serde_json::{Map, Value as Json};

/// A record. The values stand in the order of the kind's fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Who it is, for ever and in every copy of the file.
    pub id: Id,
    /// What it is.
    pub kind: &'static Kind,
    values: Box<[Value]>,
}

static EMPTY: Value = Value::Empty;

impl Record {
    /// A record in which nothing is known but what new ones start with.
    pub fn new(id: Id, kind: &'static Kind) -> Record {
        let start = |field: &super::Field| match (field.ty, field.default) {
            (super::Type::Choice(_), Some(word)) => Value::Choice(word),
            _ => Value::Empty,
        };
        Record { id, kind, values: kind.fields.iter().map(start).collect() }
    }

    /// A record with these values by the names of its fields, as tests make them: panics at a name it has not.
    #[cfg(test)]
    pub fn with(id: Id, kind: &'static Kind, values: &[(&str, Value)]) -> Record {
        let mut record = Record::new(id, kind);
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()), "{field}");
        }
        record
    }

    /// A record with these values, one for each field in the kind's order.
    ///
    /// # Panics
    /// When the number of values is not the number of fields.
    pub fn from_values(id: Id, kind: &'static Kind, values: Box<[Value]>) -> Record {
        assert_eq!(values.len(), kind.fields.len(), "values of a {}", kind.name);
        Record { id, kind, values }
    }

    /// What this field holds; what is not known is `None`, an empty text or no links.
    pub fn get<F: Names>(&self, field: F) -> <F::Holds as Holds>::Out<'_> {
        F::Holds::read(self.value(field))
    }

    /// The value of this field; empty when the kind has no such field.
    pub fn value<F: Names>(&self, field: F) -> &Value {
        field.place_in(self.kind).map_or(&EMPTY, |place| &self.values[place])
    }

    /// Is anything known in this field?
    pub fn has<F: Names>(&self, field: F) -> bool {
        !self.value(field).is_empty()
    }

    /// Is nothing known in this field?
    pub fn lacks<F: Names>(&self, field: F) -> bool {
        self.value(field).is_empty()
    }

    /// Does this choice hold this word?
    pub fn is<C: Choice>(&self, field: At<Word<C>>, word: C) -> bool {
        self.get(field) == Some(word)
    }

    /// The value of the field of this name, for a name that is data: that of a column, of a heading in a table. Empty
    /// when the kind has no such field.
    pub fn named(&self, name: &str) -> &Value {
        self.kind.field(name).map_or(&EMPTY, |(place, _)| &self.values[place])
    }

    /// When it is, where its kind goes by time in its own list: a meeting by its day, a line by its period.
    pub fn moment(&self) -> Option<Period> {
        self.named(self.kind.sort).as_period()
    }

    /// The year it is of, for what is of one: an agenda, a weighing, a grant.
    pub fn year(&self) -> Option<i16> {
        self.get(name::YEAR)?.try_into().ok()
    }

    /// The value at this place of the kind's fields.
    pub fn at(&self, place: usize) -> &Value {
        &self.values[place]
    }

    /// All values, in the order of the kind's fields.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// Puts a value at this place and gives back what stood there.
    pub fn set_at(&mut self, place: usize, value: Value) -> Value {
        std::mem::replace(&mut self.values[place], value)
    }

    /// Puts this in a field; in a field the kind does not have nothing can be put.
    pub fn set<F: Names>(&mut self, field: F, value: impl Fits<F::Holds>) -> &mut Record {
        let place = field.place_in(self.kind);
        if cfg!(debug_assertions) && place.is_none() {
            panic!("{} has no field {}", self.kind.name, field.name());
        }
        if let Some(place) = place {
            let value = value.fit();
            debug_assert!(self.kind.fields[place].ty.takes(&value), "{value:?} in {}", field.name());
            self.values[place] = value;
        }
        self
    }

    /// Puts a value in the field of this name, for a name that is data; says whether the kind has such a field.
    pub fn set_named(&mut self, name: &str, value: Value) -> bool {
        let place = self.kind.field(name).map(|(place, _)| place);
        place.into_iter().for_each(|place| self.values[place] = value.clone());
        place.is_some()
    }

    /// Points every link where `to` says; one that it says nothing of is left out.
    pub fn relink(&mut self, to: impl Fn(Id) -> Option<Id>) {
        self.relink_at(|_, id| to(id));
    }

    /// The same, by the place of the field too.
    pub fn relink_at(&mut self, to: impl Fn(usize, Id) -> Option<Id>) {
        for (place, value) in self.values.iter_mut().enumerate().filter(|(_, value)| !value.ids().is_empty()) {
            *value = value.relinked(|id| to(place, id));
        }
    }

    /// The same record as another one, with an identity of its own; what happened to this very one is left out.
    pub fn copy_as(&self, id: Id) -> Record {
        let fields = self.kind.fields.iter().zip(&self.values);
        let values = fields.map(|(field, value)| if field.own { Value::Empty } else { value.clone() });
        Record { id, kind: self.kind, values: values.collect() }
    }

    /// Every link: the place of its field and where it points.
    pub fn links(&self) -> impl Iterator<Item = (usize, Id)> + '_ {
        self.values.iter().enumerate().flat_map(|(place, value)| value.ids().iter().map(move |id| (place, *id)))
    }

    /// All that is known, as the change log spells it.
    pub fn to_json(&self) -> Json {
        let known = self.kind.fields.iter().zip(&self.values).filter(|(_, value)| !value.is_empty());
        Json::Object(known.map(|(field, value)| (field.name.to_owned(), value.to_json())).collect::<Map<_, _>>())
    }

    /// Reads a record back; fields this version does not know are passed over, values that do not fit make it `None`.
    pub fn from_json(id: Id, kind: &str, json: &Json) -> Option<Record> {
        Record::of_json(id, kinds::named(kind)?, json)
    }

    /// The same for a kind that is known already.
    pub fn of_json(id: Id, kind: &'static Kind, json: &Json) -> Option<Record> {
        let known = json.as_object()?;
        let value = |field: &super::Field| match known.get(field.name) {
            Some(json) => Value::from_json(field.ty, json),
            None => Some(Value::Empty),
        };
        Some(Record { id, kind, values: kind.fields.iter().map(value).collect::<Option<_>>()? })
    }
}
