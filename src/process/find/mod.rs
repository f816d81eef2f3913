//! FIND ANYTHING: one box that finds every record, by any part of any word, typed in any order and with mistakes.
//!
//! A token holds no space, so it occurs in a text exactly when it occurs in one of its words. Twenty years of a
//! district have some 50,000 distinct words, far fewer than its texts have letters. So the index keeps every
//! distinct word once ([`words`]) and every record as the numbers of its words ([`records`]). A query is compared
//! with the words only, typing mistakes included; then one pass over the numbers finds and ranks the records
//! ([`rank`]). Compounds are found for free ("veiligheid" in "wijkveiligheid"), and a misspelt query costs hardly
//! more than a good one.

mod levels;
mod postings;
mod query;
mod rank;
mod records;
mod spelling;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod timing;
mod words;

pub use query::{Query, matches};
pub use rank::Keep;

use postings::Postings;
use records::Records;
use uuid::Uuid;
use words::Words;

/// What is put in the index for one record. The texts need no folding.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The record; one record has one entry.
    pub id: Uuid,
    /// The kind of record, given back with a hit; means nothing here.
    pub kind: u8,
    /// The title as the record shows it.
    pub title: &'a str,
    /// Abbreviations, aliases and other names, one a line. Each counts as much as the title does; a person's
    /// surname belongs here, so that it alone is an exact hit.
    pub names: &'a str,
    /// Notes and all other texts.
    pub body: &'a str,
    /// Decides between equals, higher first: a municipality above a line of the agenda.
    pub weight: u8,
}

/// One record found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub id: Uuid,
    /// The kind its entry was given.
    pub kind: u8,
    /// How good the hit is; comparable within one answer only.
    pub score: u32,
    /// Found only by taking a word of the query for misspelt.
    pub typo: bool,
}

impl Hit {
    /// How well it answers what was typed, higher is better; what is left of the score (a shorter title, the weight)
    /// only keeps equals apart.
    pub fn class(&self) -> u32 {
        rank::class(self.score)
    }
}

/// All records, ready to be found. Holds the numbers of their words, not their texts: a record of 30 words takes some
/// 200 bytes, and 120 more once [warm](Index::warm).
#[derive(Default)]
pub struct Index {
    words: Words,
    records: Records,
    postings: Postings,
}

impl Index {
    /// Adds a record; an entry that the same record already had is replaced.
    pub fn push(&mut self, entry: Entry) {
        self.records.put(&mut self.words, entry);
        self.postings.follow(&self.records, self.words.len());
    }

    /// Puts a changed record in the place of the old one, or adds it. Costs what one [`push`](Index::push) costs;
    /// among equals it keeps its place.
    pub fn replace(&mut self, entry: Entry) {
        self.push(entry);
        self.tidy();
    }

    /// Takes a record out; nothing happens when it is not there.
    pub fn remove(&mut self, id: &Uuid) {
        self.records.remove(&mut self.words, id);
        self.tidy();
    }

    /// Notes which records each word occurs in, where that is not known of the last ones. Call it after filling: answers
    /// are the same without it, only slower (at 100,000 records some milliseconds).
    pub fn warm(&mut self) {
        self.postings.refresh(&self.records, self.words.len());
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The best `limit` records for what was typed, best first; none for a query without letters or digits.
    ///
    /// Every token has to occur in the title, the names or the body. Order: exact title or name; title starts with
    /// the query; words of title or names start with the tokens; tokens inside such words; partly in the body; all
    /// in the body. Then all in the title before mixed, whole words before beginnings, the shorter title, the
    /// weight, and the order in which the records came. A token without a useful hit is also taken for misspelt.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        self.find_among(query, limit, Keep::ALL, &[])
    }

    /// The same among the records that `keep` lets through, by kind and record. Those of `also` that are found are in the
    /// answer however many others are better, each once: for whoever knows more of them than the words do.
    pub fn find_among(&self, query: &str, limit: usize, keep: Keep<'_>, also: &[Uuid]) -> Vec<Hit> {
        let query = Query::new(query);
        if query.is_empty() || limit == 0 {
            return Vec::new();
        }
        let levels = levels::Levels::new(&self.words, &query);
        let candidates = self.postings.candidates(&levels, self.records.slots());
        let best = |some: rank::Among<'_>, limit| rank::best(&self.records, &self.words, &levels, some, limit, keep);
        let mut hits = best(candidates.as_ref().map_or(rank::Among::All, rank::Among::Of), limit);
        let missing: Vec<u32> = also
            .iter()
            .filter(|id| !hits.iter().any(|hit| hit.id == **id))
            .filter_map(|id| self.records.place(id))
            .collect();
        if !missing.is_empty() {
            hits.extend(best(rank::Among::These(&missing), missing.len()));
            // Those that were there already keep their order.
            hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        }
        hits
    }

    /// After many changes, forgets the replaced entries. Words stay known; one that no record has is never offered.
    fn tidy(&mut self) {
        if self.records.compact() {
            self.postings = Postings::default();
        }
    }
}
