//! Every distinct folded word once, with a number.

use std::hash::{BuildHasher, RandomState};

use crate::catalogue::text::name::PREFIXES;

/// The number of a word.
pub(super) type WordId = u32;

/// Stands between two names of a record; the number of no word.
pub(super) const BORDER: WordId = 0;

/// Bytes at the start of a word whose letters are also known apart: a long compound has nearly every letter.
const BEGINNING: usize = 10;

/// The distinct words. They are only ever added: their numbers are what the records hold.
pub(super) struct Words {
    /// All words behind each other; word `n` is `text[starts[n]..starts[n + 1]]`.
    text: String,
    starts: Vec<u32>,
    /// The letters each word has, see [`signature`].
    signatures: Vec<u64>,
    /// The letters of its first [`BEGINNING`] bytes.
    beginnings: Vec<u64>,
    counts: Vec<Count>,
    /// Open addressing with a power of two of places.
    table: Vec<Place>,
    /// Differs in every index, so that no file can be made whose words all collide.
    seed: u64,
}

/// A place in the table; free when the number is [`BORDER`]. Repeats where the word stands, to save a look elsewhere.
#[derive(Clone, Copy, Default)]
struct Place {
    hash: u32,
    id: WordId,
    start: u32,
    end: u32,
}

/// How often a word occurs in living records.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    /// In titles and names.
    pub head: u32,
    /// In bodies.
    pub body: u32,
}

impl Default for Words {
    /// The prefixes of surnames get the first numbers, so that [`Words::is_prefix`] is a comparison.
    fn default() -> Words {
        let mut words = Words {
            text: String::new(),
            starts: vec![0, 0],
            signatures: vec![0],
            beginnings: vec![0],
            counts: vec![Count::default()],
            table: vec![Place::default(); 1024],
            seed: RandomState::new().hash_one(0u8) | 1,
        };
        for prefix in PREFIXES {
            words.number(prefix);
        }
        words
    }
}

impl Words {
    /// How many numbers are in use, [`BORDER`] included.
    pub fn len(&self) -> usize {
        self.signatures.len()
    }

    /// Whether the word with this number may stand before a surname.
    pub fn is_prefix(&self, id: WordId) -> bool {
        id != BORDER && id as usize <= PREFIXES.len()
    }

    /// The word with this number; empty for [`BORDER`].
    pub fn get(&self, id: WordId) -> &str {
        let id = id as usize;
        match (self.starts.get(id), self.starts.get(id + 1)) {
            (Some(&from), Some(&to)) => self.text.get(from as usize..to as usize).unwrap_or_default(),
            _ => "",
        }
    }

    /// The number of a word that is known.
    pub fn find(&self, word: &str) -> Option<WordId> {
        self.place(word, self.hash(word.as_bytes())).ok()
    }

    /// The number of a word, new or known. [`BORDER`] for a word too many (more than 4 GiB of distinct words).
    pub fn number(&mut self, word: &str) -> WordId {
        let hash = self.hash(word.as_bytes());
        let free = match self.place(word, hash) {
            Ok(id) => return id,
            Err(free) => free,
        };
        let start = self.text.len() as u32;
        let Ok(end) = u32::try_from(self.text.len() + word.len()) else { return BORDER };
        let id = self.len() as WordId;
        self.text.push_str(word);
        self.starts.push(end);
        self.signatures.push(signature(word.as_bytes()));
        self.beginnings.push(signature(&word.as_bytes()[..word.len().min(BEGINNING)]));
        self.counts.push(Count::default());
        self.table[free] = Place { hash, id, start, end };
        if self.len() * 3 > 2 * self.table.len() {
            self.grow();
        }
        id
    }

    /// The counts of the word with this number, to be kept up to date by whoever adds or takes away a record.
    pub fn count_mut(&mut self, id: WordId) -> &mut Count {
        &mut self.counts[id as usize]
    }

    /// All words that occur and have the letters of the token.
    pub fn with_letters(&self, token: &str) -> impl Iterator<Item = (WordId, Count)> {
        self.having(&self.signatures, signature(token.as_bytes()), 0)
    }

    /// All words that occur and may be the token with this many mistakes, or begin with that.
    pub fn like(&self, token: &str, mistakes: u32) -> impl Iterator<Item = (WordId, Count)> {
        let short = token.len() + mistakes as usize <= BEGINNING;
        let letters = if short { &self.beginnings } else { &self.signatures };
        self.having(letters, signature(token.as_bytes()), mistakes)
    }

    fn having(&self, letters: &[u64], wanted: u64, missing: u32) -> impl Iterator<Item = (WordId, Count)> {
        let candidates = letters.iter().zip(&self.counts).enumerate();
        candidates.filter_map(move |(id, (&has, &count))| {
            let may = (wanted & !has).count_ones() <= missing;
            (may && count.head | count.body != 0).then_some((id as WordId, count))
        })
    }

    /// Where the word is, or the free place where it belongs.
    fn place(&self, word: &str, hash: u32) -> Result<WordId, usize> {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let known = self.table[place];
            if known.id == BORDER {
                return Err(place);
            }
            if known.hash == hash
                && self.text.as_bytes().get(known.start as usize..known.end as usize) == Some(word.as_bytes())
            {
                return Ok(known.id);
            }
            place = (place + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let mask = self.table.len() * 2 - 1;
        let old = std::mem::replace(&mut self.table, vec![Place::default(); mask + 1]);
        for known in old.into_iter().filter(|known| known.id != BORDER) {
            let mut place = known.hash as usize & mask;
            while self.table[place].id != BORDER {
                place = (place + 1) & mask;
            }
            self.table[place] = known;
        }
    }

    /// Eight bytes at a time; the last group may overlap the one before it.
    fn hash(&self, word: &[u8]) -> u32 {
        let mut hash = self.seed ^ word.len() as u64;
        let mut mix = |bits: u64| hash = (hash.rotate_left(23) ^ bits).wrapping_mul(self.seed ^ 0x9e37_79b9_7f4a_7c14);
        if let Some(last) = word.last_chunk::<8>() {
            let (groups, _) = word.as_chunks::<8>();
            groups.iter().for_each(|group| mix(u64::from_le_bytes(*group)));
            mix(u64::from_le_bytes(*last));
        } else {
            let byte = |at: usize| word.get(at).map_or(0, |&b| u64::from(b));
            mix((0..8).fold(0, |bits, at| bits << 8 | byte(at)));
        }
        (hash >> 32) as u32
    }
}

/// One bit for each letter a word has and one for each it has twice; digits and letters beyond a–z share the rest.
///
/// A word can only hold a token when it has all bits of the token, and one typing mistake misses at most one.
pub(super) fn signature(word: &[u8]) -> u64 {
    word.iter().fold(0, |bits, byte| match byte {
        b'a'..=b'z' => {
            let once = 1 << (byte - b'a');
            bits | once | (bits & once) << 26
        }
        _ => bits | 1 << (52 + byte % 12),
    })
}
