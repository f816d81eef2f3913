//! What was typed, taken apart.

use crate::catalogue::text::{self, name::is_prefix};

/// A query for [`Index::find`](super::Index::find) or for the filter of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
    tokens: Vec<String>,
}

impl Query {
    /// Folds the text and splits it. Prefixes of surnames are left out, unless there is nothing else.
    pub fn new(typed: &str) -> Query {
        let folded = text::fold(typed);
        let all = || folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
        let mut words: Vec<String> = all().filter(|word| !is_prefix(word)).collect();
        if words.is_empty() {
            words = all().collect();
        }
        let mut tokens: Vec<String> = Vec::with_capacity(words.len());
        for word in &words {
            if !tokens.contains(word) {
                tokens.push(word.clone());
            }
        }
        Query { words, tokens }
    }

    /// Nothing to look for: every record passes a filter, and find-anything finds none.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The different words that have to occur.
    pub fn tokens(&self) -> &[String] {
        &self.tokens
    }

    /// The words in the order they were typed, repeated ones included.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether every token occurs in a text that has been [folded](crate::catalogue::text::fold).
    pub fn matches(&self, folded_text: &str) -> bool {
        matches(folded_text, &self.tokens)
    }

    /// Whether every token begins a word of a text that has been folded.
    pub fn begins_words_of(&self, folded_text: &str) -> bool {
        let begins = |at: usize| !folded_text[..at].ends_with(char::is_alphanumeric);
        self.tokens.iter().all(|token| folded_text.match_indices(token).any(|(at, _)| begins(at)))
    }
}

/// Whether every folded token occurs somewhere in the folded text, in any order; true without tokens.
pub fn matches<T: AsRef<str>>(folded_text: &str, folded_query_tokens: &[T]) -> bool {
    folded_query_tokens.iter().all(|token| folded_text.contains(token.as_ref()))
}
