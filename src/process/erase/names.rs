//! A name in a text, as people write it.

use crate::catalogue::{Record, kinds::person, text::fold};
use std::{collections::HashMap, ops::Range};

/// How sure it is that a name in a text is that of this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// A given name alone.
    Given,
    /// A surname alone.
    Surname,
    /// The whole name, or an address or number of that person.
    Whole,
}

/// As people write the name of somebody: words, folded.
#[derive(Clone, Debug, PartialEq)]
struct Name {
    words: Vec<String>,
    sure: Sure,
}

/// All the names of somebody.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Names(Vec<Name>);

impl Names {
    /// Is there a name of this sort?
    pub(super) fn has(&self, sure: Sure) -> bool {
        self.0.iter().any(|name| name.sure == sure)
    }

    /// The names in a text, from front to back, the longest where several begin; none lies over another.
    pub(super) fn in_text(&self, text: &str) -> Vec<(Range<usize>, Sure)> {
        let words = words(text);
        let mut first: HashMap<&str, Vec<&Name>> = HashMap::new();
        for name in &self.0 {
            if let Some(word) = name.words.first() {
                first.entry(word).or_default().push(name);
            }
        }
        let (mut hits, mut at) = (Vec::new(), 0);
        while let Some((word, range)) = words.get(at) {
            let alone = word.strip_suffix('s').unwrap_or(word);
            let begin = [word.as_str(), alone].into_iter().flat_map(|word| first.get(word).into_iter().flatten());
            let fits = begin.filter(|name| name.fits(text, words.get(at..at + name.words.len()).unwrap_or_default()));
            match fits.max_by_key(|name| (name.words.len(), name.sure)) {
                Some(name) => {
                    let last = words.get(at + name.words.len() - 1).map_or(range.end, |(_, last)| last.end);
                    hits.push((range.start..last, name.sure));
                    at += name.words.len();
                }
                None => at += 1,
            }
        }
        hits
    }
}

impl Name {
    /// Is it this that stands there? At the end it may have an s ("Lentes voorstel"); a name that is only one word is
    /// one only with a capital.
    fn fits(&self, text: &str, found: &[(String, Range<usize>)]) -> bool {
        let Some((last, before)) = self.words.split_last() else { return false };
        let Some(((found_last, _), found_before)) = found.split_last() else { return false };
        let same = before.iter().zip(found_before).all(|(a, (b, _))| a == b);
        let same = same && found.len() == self.words.len();
        let same = same && (found_last == last || found_last.strip_suffix('s') == Some(last));
        let proper = || {
            let last = found.last().and_then(|(_, range)| text.get(range.clone())).unwrap_or_default();
            last.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
        };
        same && (self.sure == Sure::Whole || proper())
    }
}

/// The names of a person, as people write them.
pub(super) fn names(person: &Record) -> Names {
    let [given, initials, prefix, surname] =
        [person::GIVEN_NAME, person::INITIALS, person::PREFIX, person::SURNAME].map(|part| person.get(part));
    let mut names: Vec<Name> = Vec::new();
    let mut add = |parts: &[&str], sure: Sure| {
        let words: Vec<String> = parts.iter().flat_map(|part| words(part)).map(|(word, _)| word).collect();
        // A name of one or two letters says nothing.
        if words.iter().any(|word| word.len() > 2) && names.iter().all(|name| name.words != words) {
            names.push(Name { words, sure });
        }
    };
    if !surname.is_empty() {
        for first in [given, initials].into_iter().filter(|first| !first.is_empty()) {
            add(&[first, prefix, surname], Sure::Whole);
            add(&[surname, first, prefix], Sure::Whole);
            add(&[surname, prefix, first], Sure::Whole);
            add(&[first, surname], Sure::Whole);
        }
        if let (false, Some(letter)) = (given.is_empty(), given.get(..given.chars().next().map_or(0, char::len_utf8))) {
            add(&[letter, prefix, surname], Sure::Whole);
        }
        add(&[given, initials, prefix, surname], Sure::Whole);
        add(&[prefix, surname], Sure::Surname);
        add(&[surname], Sure::Surname);
    }
    for address in [person::EMAIL, person::PHONE].map(|field| person.get(field)) {
        add(&[address], Sure::Whole);
    }
    for alias in person.get(person::ALIASES).split([';', ',', '\n']) {
        add(&[alias], if words(alias).len() > 1 { Sure::Whole } else { Sure::Surname });
    }
    add(&[given], Sure::Given);
    Names(names)
}

/// The words of a text, folded, and where they stand. An apostrophe is part of one: "'t Hul".
fn words(text: &str) -> Vec<(String, Range<usize>)> {
    let (mut words, mut from) = (Vec::new(), None);
    let mut end = |from: &mut Option<usize>, to: usize| {
        let Some(start) = from.take() else { return };
        let word = fold(text.get(start..to).unwrap_or_default());
        if !word.is_empty() && !word.contains(' ') {
            words.push((word, start..to));
        }
    };
    for (at, c) in text.char_indices() {
        let part = c.is_alphanumeric() || matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}');
        match part {
            true => from = from.or(Some(at)),
            false => end(&mut from, at),
        }
    }
    end(&mut from, text.len());
    words
}
