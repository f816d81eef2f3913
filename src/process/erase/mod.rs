//! Somebody who is to be forgotten (GDPR, art. 17): where that one stands, and what it takes that nothing of it is left.
//!
//! Links are emptied and what cannot be without that one goes along, as with deleting. In texts the name is looked for as
//! people write it. Where it stands in what is kept, somebody decides place by place; in what was written there before,
//! and in what was deleted, only what can mean nobody else goes by itself: the whole name, an address, a number.

mod names;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use super::depend;
use crate::catalogue::{
    Edit, Id, Kind, Record, Type, Value, World,
    kinds::{self as k, person},
    text::fold,
};
use names::{Names, names};
use serde_json::Value as Json;
use std::{collections::BTreeMap, ops::Range};

pub use names::Sure;

/// A field of a text in which that person seems to be named.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The record.
    pub record: Id,
    /// Place of the field in its kind.
    pub field: usize,
    /// What stands there, from a little before the first name on.
    pub excerpt: String,
    /// How sure the surest of the names in it is.
    pub sure: Sure,
    /// How many names are in it.
    pub times: usize,
}

/// What is decided of somebody who is to be forgotten; holds for the file, for its log and for its backups alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Erasure {
    /// Who.
    pub person: Id,
    /// What that one is called; for the user, and only until it is done.
    pub title: String,
    names: Names,
    /// The surname, folded.
    surname: String,
    /// Of each place whether the name goes there. Where nothing is decided, only what is sure goes.
    decided: BTreeMap<(Id, &'static str), bool>,
    /// What stands in the place of a name.
    mark: String,
}

/// What a world holds of somebody.
#[derive(Clone, Debug, Default)]
pub struct Traces {
    /// What it takes to take it out.
    pub edits: Vec<Edit>,
    /// Who and what goes: the person, and what cannot be without that one.
    pub gone: Vec<(Id, &'static Kind)>,
    /// Records that stay and lose a link.
    pub emptied: Vec<Id>,
}

/// So much of a text is shown before a name, in characters, and as much behind it.
const AROUND: usize = 24;

impl Erasure {
    /// Forgetting this person, with `mark` in the place of the name; nothing is decided yet.
    pub fn of(person: &Record, world: &World, mark: &str) -> Erasure {
        Erasure {
            person: person.id,
            title: (person.kind.title)(world, person),
            names: names(person),
            surname: fold(person.get(person::SURNAME)),
            decided: BTreeMap::new(),
            mark: mark.to_owned(),
        }
    }

    /// Decides of a place whether the name goes there.
    pub fn decide(&mut self, world: &World, place: &Place, goes: bool) {
        if let Some(field) = world.get(place.record).and_then(|record| record.kind.fields.get(place.field)) {
            self.decided.insert((place.record, field.name), goes);
        }
    }

    /// Where in texts that person seems to be named, surest first.
    pub fn places(&self, world: &World) -> Vec<Place> {
        let gone = depend::removal(world, &[self.person]).along;
        let mut places = Vec::new();
        for record in world.all().filter(|record| record.id != self.person && !gone.contains(&record.id)) {
            for (at, _) in record.kind.fields.iter().enumerate().filter(|(_, field)| is_text(field.ty)) {
                let text = text_of(record.at(at));
                let hits = self.names.in_text(text);
                if let (Some(first), Some(sure)) = (hits.first(), hits.iter().map(|(_, sure)| *sure).max()) {
                    let excerpt = excerpt(text, &first.0);
                    places.push(Place { record: record.id, field: at, excerpt, sure, times: hits.len() });
                }
            }
        }
        places.sort_by_key(|place| std::cmp::Reverse(place.sure));
        places
    }

    /// Whether the name goes at a place unless somebody says otherwise: not where somebody else may be meant.
    pub fn proposes(&self, world: &World, place: &Place) -> bool {
        match place.sure {
            Sure::Whole => true,
            Sure::Given => false,
            Sure::Surname => {
                let namesake = |one: &Record| one.id != self.person && fold(one.get(person::SURNAME)) == self.surname;
                !world.of(&k::PERSON).any(namesake)
            }
        }
    }

    /// What this world holds of that person, and what it takes to take it out.
    pub fn traces(&self, world: &World) -> Traces {
        let removal = depend::removal(world, &[self.person]);
        let gone = removal.edits.iter().filter_map(|edit| match edit {
            Edit::Delete(record) => Some((record.id, record.kind)),
            _ => None,
        });
        let mut gone: Vec<(Id, &'static Kind)> = gone.collect();
        if gone.is_empty() {
            // Deleted before: there is the log still.
            gone.push((self.person, &k::PERSON));
        }
        let mut edits = removal.edits;
        for record in world.all().filter(|record| gone.iter().all(|(id, _)| *id != record.id)) {
            for (at, field) in record.kind.fields.iter().enumerate().filter(|(_, field)| is_text(field.ty)) {
                let before = record.at(at);
                let Some(json) = self.cleaned(record.kind, record.id, field.name, text_of(before)) else { continue };
                let as_before = if field.ty == Type::Period { Value::in_words } else { Value::text };
                let after = json.as_str().map(as_before).unwrap_or_default();
                edits.push(Edit::Set { kind: record.kind, id: record.id, field: at, before: before.clone(), after });
            }
        }
        Traces { edits, gone, emptied: removal.emptied }
    }

    /// What becomes of a text in this field of a record, now or in the log; `None` when it stays as it is.
    pub fn cleaned(&self, kind: &Kind, record: Id, field: &str, text: &str) -> Option<Json> {
        let known = kind.field(field).map(|(_, field)| field);
        let decided = known.and_then(|field| self.decided.get(&(record, field.name)));
        let wanted = match decided {
            Some(false) => return None,
            Some(true) => Sure::Given,
            None => Sure::Whole,
        };
        let hits: Vec<Range<usize>> =
            self.names.in_text(text).into_iter().filter(|(_, sure)| *sure >= wanted).map(|(range, _)| range).collect();
        if hits.is_empty() {
            return None;
        }
        // Half an address is none.
        if known.is_some_and(|field| matches!(field.ty, Type::Email | Type::Phone | Type::Place)) {
            return Some(Json::Null);
        }
        let (mut cleaned, mut from) = (String::new(), 0);
        for hit in hits {
            cleaned.push_str(text.get(from..hit.start).unwrap_or_default());
            cleaned.push_str(&self.mark);
            from = hit.end;
        }
        cleaned.push_str(text.get(from..).unwrap_or_default());
        Some(Json::from(cleaned))
    }

    /// Is that person named in a text of which nobody can decide, a draft or a setting? In a form the parts of a name stand
    /// apart: there given name and surname together name somebody, and the surname where no given name is known.
    pub fn is_named(&self, text: &str) -> bool {
        let hits = self.names.in_text(text);
        let has = |wanted: Sure| hits.iter().any(|(_, sure)| *sure == wanted);
        let in_parts = has(Sure::Surname) && (has(Sure::Given) || !self.names.has(Sure::Given));
        text.contains(&self.person.to_string()) || has(Sure::Whole) || in_parts
    }
}

/// May people write in it what they like? A period may be words.
fn is_text(ty: Type) -> bool {
    matches!(ty, Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place | Type::Period)
}

/// What people wrote in a field; "" where it holds something else.
fn text_of(value: &Value) -> &str {
    if value.as_words().is_empty() { value.as_str() } else { value.as_words() }
}

/// A line of the text round a name.
fn excerpt(text: &str, hit: &Range<usize>) -> String {
    let before = text.get(..hit.start).unwrap_or_default();
    let behind = text.get(hit.start..).unwrap_or_default();
    let from = before.char_indices().rev().nth(AROUND - 1).map(|(at, _)| at);
    let to = behind.char_indices().nth(hit.len() + AROUND).map(|(at, _)| at);
    let start = from.map_or(String::new(), |_| "…".to_owned());
    let cut = format!(
        "{start}{}{}{}",
        before.get(from.unwrap_or(0)..).unwrap_or_default(),
        behind.get(..to.unwrap_or(behind.len())).unwrap_or_default(),
        if to.is_some() { "…" } else { "" }
    );
    cut.split_whitespace().collect::<Vec<_>>().join(" ")
}
