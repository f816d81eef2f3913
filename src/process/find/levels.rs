//! How well each word of the index answers each token of a query.
//!
//! A level is five bits in unary, so that OR takes the best of several words: `00001` a misspelling, `00011` a close
//! misspelling, `00111` the token is inside the word, `01111` at its start, `11111` the word itself. Twelve tokens
//! fit beside each other; with AND one comparison tells whether *every* token reaches a level.

use super::{
    query::Query,
    spelling,
    words::{Count, WordId, Words},
};

/// The levels a word reaches for all tokens of the query.
pub(super) type Mask = u64;

/// Bits a token takes in a [`Mask`].
const BITS: usize = 5;

/// The most tokens told apart; of a whole pasted sentence the longest ones decide.
const TOKENS: usize = 12;

/// A token with fewer hits than this, none of them at the start of a word in a title or name, may be misspelt.
const FEW: u32 = 8;

const MISSPELT: Mask = 0b00001;
const CLOSE: Mask = 0b00011;
const INSIDE: Mask = 0b00111;
const START: Mask = 0b01111;
const WHOLE: Mask = 0b11111;

/// A query compared with every word.
pub(super) struct Levels {
    /// By the number of the word.
    of_word: Vec<Mask>,
    /// For each token the words with any level.
    pub marked: Vec<Vec<WordId>>,
    /// The typed words by number, `None` for one that no record has; for exact titles.
    pub words: Vec<Option<WordId>>,
    /// The last typed word, perhaps half typed.
    pub last: String,
    /// Every token at least this good: the mask a record has to cover.
    pub misspelt: Mask,
    pub close: Mask,
    pub inside: Mask,
    pub start: Mask,
    pub whole: Mask,
}

impl Levels {
    pub fn new(words: &Words, query: &Query) -> Levels {
        let mut tokens: Vec<&String> = query.tokens().iter().collect();
        if tokens.len() > TOKENS {
            tokens.sort_by_key(|token| std::cmp::Reverse(token.len()));
            tokens.truncate(TOKENS);
        }
        let mut of_word = vec![0; words.len()];
        let mut marked = vec![Vec::new(); tokens.len()];
        for (place, (token, marked)) in tokens.iter().zip(&mut marked).enumerate() {
            let mut mark = |id: WordId, level: Mask| {
                of_word[id as usize] |= level << (place * BITS);
                marked.push(id);
            };
            if !exact(words, token, &mut mark) {
                misspelt(words, token, &mut mark);
            }
        }
        let all = |bit: Mask| (0..tokens.len()).fold(0, |mask, place| mask | bit << (place * BITS));
        Levels {
            of_word,
            marked,
            words: query.words().iter().map(|word| words.find(word)).collect(),
            last: query.words().last().cloned().unwrap_or_default(),
            misspelt: all(1),
            close: all(CLOSE ^ MISSPELT),
            inside: all(INSIDE ^ CLOSE),
            start: all(START ^ INSIDE),
            whole: all(WHOLE ^ START),
        }
    }

    /// The best level each token reaches in these words.
    pub fn reached(&self, ids: &[WordId]) -> Mask {
        ids.iter().fold(0, |mask, &id| mask | self.of_word[id as usize])
    }
}

/// Marks the words that hold the token; whether that will do, or the token may be misspelt.
fn exact(words: &Words, token: &str, mut mark: impl FnMut(WordId, Mask)) -> bool {
    let (mut hits, mut useful) = (0u32, false);
    for (id, Count { head, body }) in words.with_letters(token) {
        let word = words.get(id);
        let level = if word.starts_with(token) {
            useful |= head > 0;
            if word.len() == token.len() { WHOLE } else { START }
        } else if holds(word.as_bytes(), token.as_bytes()) {
            INSIDE
        } else {
            continue;
        };
        mark(id, level);
        hits = hits.saturating_add(head).saturating_add(body);
    }
    useful || hits >= FEW
}

/// `contains` for words: the library's search prepares for longer texts than these.
fn holds(word: &[u8], token: &[u8]) -> bool {
    let Some((first, rest)) = token.split_first() else { return true };
    let starts = 0..(word.len() + 1).saturating_sub(token.len());
    starts.into_iter().any(|at| word[at] == *first && word[at + 1..].starts_with(rest))
}

/// Marks the words the token may have been meant for. Words two mistakes away only count when none is nearer in any
/// title or name: otherwise they are noise.
fn misspelt(words: &Words, token: &str, mut mark: impl FnMut(WordId, Mask)) {
    let most = spelling::allowance(token);
    if most == 0 {
        return;
    }
    let mut found: Vec<(WordId, u32)> = Vec::new();
    let mut near = most;
    for (id, count) in words.like(token, most) {
        if let Some(mistakes) = spelling::distance(token.as_bytes(), words.get(id).as_bytes(), near)
            && mistakes > 0
        {
            found.push((id, mistakes));
            if count.head > 0 {
                near = near.min(mistakes);
            }
        }
    }
    for (id, mistakes) in found.into_iter().filter(|&(_, mistakes)| mistakes <= near) {
        let same_start = words.get(id).as_bytes().first() == token.as_bytes().first();
        let close = mistakes == 1 && most > 1 && same_start;
        mark(id, if close { CLOSE } else { MISSPELT });
    }
}
