//! What a field offers while one types in it: records to link to, words to choose, or a new record.

use super::{Form, Sight, entry::Entry, known};
use crate::{
    catalogue::{
        Id, Kind, Meant, Record, Type, Value,
        kinds::{self, person},
        name,
        text::fold,
    },
    process::{
        find::Query,
        resolve::{self, Sought},
    },
};

/// One thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// Link to this record.
    Link(Id),
    /// Take this word.
    Word(String, Value),
    /// Make a record of this name and link to it.
    Make(&'static Kind, String),
}

/// What is offered, and which of it is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestions {
    /// The offers, best first.
    pub offers: Vec<Offer>,
    /// The one that Enter takes; none until a letter or an arrow has pointed one out, so that a field that was emptied
    /// stays empty.
    pub cursor: Option<usize>,
    /// The one under the cursor is the only one that can have been meant, or an arrow has pointed it out. One that only
    /// resembles what was typed is for Enter: "Anne" is not Sanne.
    pub sure: bool,
    /// There are others that fit as well: more letters tell which.
    pub more: bool,
}

impl Suggestions {
    /// Is there only one thing, already there, that can be meant?
    pub fn one_meant(&self) -> bool {
        let there = self.offers.iter().filter(|offer| !matches!(offer, Offer::Make(..))).count();
        there == 1 && self.sure && !matches!(self.pointed_out(), Some(Offer::Make(..)) | None)
    }

    /// The offer under the cursor.
    pub fn pointed_out(&self) -> Option<&Offer> {
        self.offers.get(self.cursor?)
    }

    /// Moves the cursor by so many offers.
    pub fn step(&mut self, by: isize) {
        let last = self.offers.len() as isize - 1;
        self.cursor = Some(self.cursor.map_or(0, |at| (at as isize + by).clamp(0, last) as usize));
        self.sure = true;
    }
}

/// As many as fit under a field on a small screen.
const MOST: usize = 6;
/// Hits of find-anything looked through for ones of the right kind.
const NEAR: usize = 200;

impl Form {
    /// Looks up what the field under the cursor offers for what is typed in it.
    pub fn suggest(&mut self, sight: &Sight<'_>) {
        self.offers = self.current().and_then(|entry| {
            let typed = entry.input.value().trim();
            let mut more = false;
            let offers = match entry.field.ty {
                Type::Ref(_) if !entry.chosen.is_empty() => Vec::new(),
                Type::Refs(_) if typed.is_empty() => Vec::new(),
                Type::Ref(kind) | Type::Refs(kind) => {
                    let (offers, others) = links(sight, kind, typed, entry);
                    more = others;
                    offers
                }
                Type::Flag | Type::Choice(_) => {
                    let query = Query::new(typed);
                    let mut words = sight.words_of(entry.field);
                    let fits = |label: &str| query.is_empty() || query.matches(&fold(label));
                    // When there is no such word, these are the words there are.
                    if words.iter().any(|(label, _)| fits(label)) {
                        words.retain(|(label, _)| fits(label));
                    }
                    words.sort_by_key(|(label, _)| !fold(label).starts_with(&fold(typed)));
                    words.into_iter().map(|(label, value)| Offer::Word(label, value)).collect()
                }
                _ => Vec::new(),
            };
            let said = offers.iter().filter(|offer| is_said(sight, typed, offer)).count();
            let exactly = |offer: &Offer| match (offer, entry.field.target()) {
                // All of a kind is gone through only for a name that is there.
                (Offer::Link(id), Some(kind))
                    if known(sight.world, sight.made, *id)
                        .is_some_and(|one| resolve::is_called(sight.world, one, typed)) =>
                {
                    let sought = Sought { kind, among: entry.field.among, district: sight.scope.district() };
                    resolve::resolve(sight.world, sight.made, sought, typed) == Meant::One(*id)
                }
                (Offer::Link(_), _) => false,
                (Offer::Word(..) | Offer::Make(..), _) => fold(&called(sight, offer)) == fold(typed),
            };
            let sure =
                offers.first().is_some_and(|offer| is_said(sight, typed, offer) && (said == 1 || exactly(offer)));
            // A word that is not there does not point one out that is.
            let pointed = offers.first().is_some_and(|offer| match offer {
                Offer::Word(label, _) => Query::new(typed).matches(&fold(label)),
                Offer::Link(_) | Offer::Make(..) => true,
            });
            let cursor = (pointed && !typed.is_empty()).then_some(0);
            (!offers.is_empty()).then_some(Suggestions { offers, cursor, sure, more })
        });
    }
}

/// Does every word typed begin one of what is offered? What is still to be made was not said to be made.
fn is_said(sight: &Sight<'_>, typed: &str, offer: &Offer) -> bool {
    let known_as = match offer {
        Offer::Make(..) => return false,
        Offer::Word(..) => String::new(),
        Offer::Link(id) => known(sight.world, sight.made, *id).map(names).unwrap_or_default(),
    };
    let query = Query::new(typed);
    !query.is_empty() && query.begins_words_of(&fold(&format!("{} {known_as}", called(sight, offer))))
}

/// What an offer is called.
fn called(sight: &Sight<'_>, offer: &Offer) -> String {
    match offer {
        Offer::Word(name, _) | Offer::Make(_, name) => name.clone(),
        Offer::Link(id) => sight.name(*id),
    }
}

/// How well a record fits, best first: not called exactly so, how it is called so, far away, length of its name, name.
type Fit = (bool, u8, bool, usize, String);

/// Records whose title or other names hold every word typed: those that begin with it first, then those of the
/// district in view, then the shortest, by name; and whether there are more than fit. A name that nothing is called yet can be made.
fn links(sight: &Sight<'_>, kind: &'static Kind, typed: &str, entry: &Entry) -> (Vec<Offer>, bool) {
    let chosen = &entry.chosen;
    let fits = |record: &Record| entry.field.admits(record);
    let (query, wanted) = (Query::new(typed), fold(typed));
    let mut found: Vec<(Fit, Id)> = Vec::new();
    let mut exact = false;
    let known = sight.made.iter().filter(|record| record.kind == kind).chain(sight.world.of(kind));
    for record in known.filter(|record| !chosen.contains(&record.id) && fits(record)) {
        let title = fold(&(kind.title)(sight.world, record));
        let names = fold(&names(record));
        if !query.is_empty() && !query.matches(&title) && !query.matches(&names) {
            continue;
        }
        exact |= title == wanted;
        // What is called so itself comes before what is also known under that name.
        let called = match () {
            () if title.starts_with(&wanted) => 0,
            () if names.split(' ').any(|name| name == wanted) => 1,
            () => 2,
        };
        let far = !sight.scope.holds(sight.world, record);
        found.push(((title != wanted, called, far, title.len(), title), record.id));
    }
    if found.is_empty() && !query.is_empty() {
        // Nobody is called so: perhaps it is misspelt.
        let near = sight.index.find(typed, NEAR).into_iter().filter(|hit| usize::from(hit.kind) == kind.index);
        let near =
            near.filter(|hit| !chosen.contains(&hit.id) && sight.world.get(hit.id).is_some_and(fits)).enumerate();
        found.extend(near.map(|(rank, hit)| ((false, 0, false, rank, String::new()), hit.id)));
    }
    let more = found.len() > MOST;
    let most = MOST.min(found.len());
    if most > 0 && found.len() > most {
        found.select_nth_unstable(most - 1);
    }
    found.truncate(most);
    found.sort_unstable();
    let mut offers: Vec<Offer> = found.into_iter().map(|(_, id)| Offer::Link(id)).collect();
    if !exact && !typed.is_empty() && can_be_named(kind) {
        offers.push(Offer::Make(kind, typed.to_owned()));
    }
    (offers, more)
}

fn names(record: &Record) -> String {
    let fields = record.kind.fields.iter().zip(record.values());
    let names = fields.filter(|(field, _)| field.found == crate::catalogue::Found::Name);
    names.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ")
}

/// Can a record of this kind be made from a name alone? Those that need links cannot.
fn can_be_named(kind: &Kind) -> bool {
    kind.required.iter().all(|any| any.iter().any(|name| is_text(kind, name)))
}

fn is_text(kind: &Kind, name: &str) -> bool {
    kind.field(name).is_some_and(|(_, field)| field.ty == Type::Text)
}

/// A record of this kind that is called so. A person's name is taken apart: "Marijke van Lente", "J. de Wit".
pub fn named(kind: &'static Kind, id: Id, name: &str) -> Record {
    let mut record = Record::new(id, kind);
    let name = crate::catalogue::text::clean(name.trim(), false);
    if *kind != kinds::PERSON {
        // A meeting may do with its group instead of a name; a name goes where text can.
        let required = kind.required.iter().copied().flatten().find(|name| is_text(kind, name));
        record.set_named(required.copied().unwrap_or(name::NAME.name), Value::text(&name));
        return record;
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_prefix = |word: &&str| crate::process::find::is_name_prefix(&fold(word));
    let is_initials = |word: &str| word.contains('.') || word.chars().all(char::is_uppercase);
    let (first, rest) = match words.split_first() {
        Some((first, rest)) if !rest.is_empty() && !is_prefix(first) => (*first, rest),
        Some((only, [])) => {
            record.set(person::SURNAME, Value::text(only));
            return record;
        }
        _ => ("", words.as_slice()),
    };
    let prefixes = rest.iter().take_while(|word| is_prefix(word)).count().min(rest.len().saturating_sub(1));
    record.set(if is_initials(first) { person::INITIALS } else { person::GIVEN_NAME }, Value::text(first));
    record.set(person::PREFIX, Value::text(&rest[..prefixes].join(" ").to_lowercase()));
    record.set(person::SURNAME, Value::text(&rest[prefixes..].join(" ")));
    record
}
