//! "soort:persoon district:twente lente": what a query of find-anything says beside the words looked for.

use super::find::{Entry, Index};
use crate::catalogue::{
    At, Id, Kind, Record, World,
    at::Any,
    kinds::{self},
    text::fold,
};
use uuid::Uuid;

/// A sort of record one asks for: a kind, or those of a kind with a word in a field ("werkgroep").
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sort {
    /// The kind.
    pub kind: &'static Kind,
    /// Only those with this word in this field.
    pub only: Option<(At<Any>, &'static str)>,
}

impl Sort {
    /// Is this record one of the sort?
    pub fn holds(&self, record: &Record) -> bool {
        record.kind == self.kind && self.only.is_none_or(|(field, word)| record.get(field).as_str() == word)
    }
}

/// What a query may be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The sort of record.
    Sort,
    /// The district it belongs to.
    District,
}

/// The names by which a query is narrowed. They are looked up as find-anything looks things up: any part, mistakes too.
#[derive(Default)]
pub struct Names {
    prefixes: Vec<(String, By)>,
    sorts: Vec<Sort>,
    of_sorts: Index,
    of_districts: Index,
}

/// A query taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The words looked for.
    pub text: String,
    /// Only records of one of these sorts.
    pub sorts: Option<Vec<Sort>>,
    /// Only records of one of these districts.
    pub districts: Option<Vec<Id>>,
    /// What was to narrow it and is not known.
    pub unknown: Option<(By, String)>,
}

impl Names {
    /// The names of the districts there are; sorts and prefixes are still to be told.
    pub fn of_districts(world: &World) -> Names {
        let mut names = Names::default();
        for district in world.of(&kinds::DISTRICT) {
            super::findable::entry(world, district, |entry| names.of_districts.push(Entry { body: "", ..entry }));
        }
        names
    }

    /// Adds a word that stands before a colon.
    pub fn prefix(&mut self, word: &str, by: By) {
        self.prefixes.push((fold(word), by));
    }

    /// Adds a name of a sort.
    pub fn sort(&mut self, name: &str, sort: Sort) {
        let id = Uuid::from_u128(self.sorts.len() as u128);
        self.sorts.push(sort);
        self.of_sorts.push(Entry { id, kind: 0, title: name, names: "", body: "", weight: 0 });
    }

    /// Takes a query apart. A value of several words stands in quotes; one that is still to be typed narrows nothing.
    pub fn asked(&self, typed: &str) -> Asked {
        let mut asked = Asked::default();
        let mut rest = typed.trim_start();
        while !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let word = &rest[..end];
            let by = word.split_once(':').and_then(|(prefix, _)| {
                let prefix = fold(prefix);
                self.prefixes.iter().find(|(known, _)| *known == prefix).map(|(_, by)| *by)
            });
            let Some((by, colon)) = by.zip(word.find(':')) else {
                asked.text.push_str(word);
                asked.text.push(' ');
                rest = rest[end..].trim_start();
                continue;
            };
            let (value, left) = value(rest[colon + 1..].trim_start());
            rest = left.trim_start();
            if !fold(value).is_empty() {
                self.narrow(&mut asked, by, value);
            }
        }
        asked
    }

    fn narrow(&self, asked: &mut Asked, by: By, value: &str) {
        let index = if by == By::Sort { &self.of_sorts } else { &self.of_districts };
        let hits = index.find(value, 50);
        let best = hits.first().map(|hit| hit.class());
        let ids = hits.iter().take_while(|hit| Some(hit.class()) == best).map(|hit| hit.id);
        match by {
            _ if best.is_none() => asked.unknown = Some((by, value.to_owned())),
            By::Sort => {
                let sorts = ids.filter_map(|id| self.sorts.get(id.as_u128() as usize).copied());
                asked.sorts.get_or_insert_default().extend(sorts);
            }
            By::District => asked.districts.get_or_insert_default().extend(ids),
        }
    }
}

/// A value and what follows it: up to the closing quote, else up to the next space.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

impl Asked {
    /// Is it narrowed at all?
    pub fn is_narrowed(&self) -> bool {
        self.sorts.is_some() || self.districts.is_some()
    }

    /// May a record of the kind with this number be among the answers? Asked first, because it costs nothing.
    pub fn may_hold(&self, kind: u8) -> bool {
        self.sorts.as_ref().is_none_or(|sorts| sorts.iter().any(|sort| sort.kind.index == usize::from(kind)))
    }

    /// May this record be among the answers? A district is one of its own.
    pub fn holds(&self, world: &World, record: &Record) -> bool {
        let of_sort = |sorts: &Vec<Sort>| sorts.iter().any(|sort| sort.holds(record));
        let of_district =
            |districts: &Vec<Id>| (record.kind.district)(world, record).is_some_and(|its| districts.contains(&its));
        self.sorts.as_ref().is_none_or(of_sort) && self.districts.as_ref().is_none_or(of_district)
    }
}

#[cfg(test)]
mod tests;
