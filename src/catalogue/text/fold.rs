//! Folding: what is left of a text when only its letters and digits count.
//!
//! Search, filters, duplicate detection and aliases all compare folded text, so "Coördinator", "coordinator" and
//! "COÖRDINATOR" are one word. A folded text is words separated by single spaces, with none before or after.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::is_format;

/// Marks a byte that leaves no trace, as an apostrophe does ("thema's" and "themas" are the same).
const DROP: u8 = 0;

/// Bytes looked at together; as many as processors compare at once.
const BLOCK: usize = 32;

/// What becomes of each ASCII byte: itself, its lower case, a space, or [`DROP`].
const ASCII: [u8; 128] = {
    let mut table = [b' '; 128];
    let mut byte = 0;
    while byte < 128 {
        let b = byte as u8;
        if b.is_ascii_alphanumeric() {
            table[byte] = b.to_ascii_lowercase();
        } else if b == b'\'' || b == b'`' {
            table[byte] = DROP;
        }
        byte += 1;
    }
    table
};

/// The text for comparison and search: lower case, without accents or apostrophes, ĳ as ij, ß as ss, every other
/// run of punctuation and white space as one space, trimmed. Folding a folded text changes nothing.
pub fn fold(text: &str) -> String {
    let mut out = String::new();
    fold_into(text, &mut out);
    out
}

/// [`fold`] into a string that is used again and again; what it held is replaced.
pub fn fold_into(text: &str, out: &mut String) {
    let mut folding = Folding { bytes: std::mem::take(out).into_bytes(), len: 0, last: b' ' };
    let source = text.as_bytes();
    folding.room(source.len());
    let mut at = 0;
    while at < source.len() {
        let mut end = source.len();
        if let Some(block) = source.get(at..).and_then(|rest| rest.first_chunk()) {
            if folding.block(block) {
                at += BLOCK;
                continue;
            }
            end = at + BLOCK;
        }
        while let Some(&byte) = source.get(at).filter(|_| at < end) {
            if byte < 128 {
                folding.ascii(byte);
                at += 1;
            } else {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                folding.room(source.len() - at);
                folding.other(c);
                at += c.len_utf8();
            }
        }
    }
    *out = folding.finish();
}

/// The bytes written so far. `bytes` is longer than `len`, so that the common step is one store and one addition.
struct Folding {
    bytes: Vec<u8>,
    len: usize,
    last: u8,
}

impl Folding {
    /// Makes room for `rest` bytes of source and the longest decomposition of one character (18 letters).
    fn room(&mut self, rest: usize) {
        let needed = self.len + rest + 80;
        if self.bytes.len() < needed {
            self.bytes.resize(needed, 0);
        }
    }

    /// The quick way for a block of ASCII in which nothing is dropped; `false`, and nothing done, for any other.
    fn block(&mut self, source: &[u8; BLOCK]) -> bool {
        let mut folded = [0; BLOCK];
        let mut odd = false;
        for (to, &from) in folded.iter_mut().zip(source) {
            let small = from | 0x20;
            let letter = small.wrapping_sub(b'a') < 26;
            let digit = from.wrapping_sub(b'0') < 10;
            *to = if letter {
                small
            } else if digit {
                from
            } else {
                b' '
            };
            odd |= from >= 128 || from == b'\'' || from == b'`';
        }
        odd |= self.last == b' ' && folded[0] == b' ';
        for pair in folded.windows(2) {
            odd |= pair[0] == b' ' && pair[1] == b' ';
        }
        if let Some(to) = self.bytes.get_mut(self.len..self.len + BLOCK).filter(|_| !odd) {
            to.copy_from_slice(&folded);
            self.len += BLOCK;
            self.last = folded[BLOCK - 1];
            return true;
        }
        false
    }

    fn ascii(&mut self, byte: u8) {
        let folded = ASCII[usize::from(byte & 127)];
        let keep = folded != DROP && !(folded == b' ' && self.last == b' ');
        self.bytes[self.len] = folded;
        self.len += usize::from(keep);
        self.last = if keep { folded } else { self.last };
    }

    fn other(&mut self, c: char) {
        if apostrophe(c) {
            return;
        }
        decompose_compatible(c, |part| part.to_lowercase().for_each(|small| self.letter(small)));
    }

    fn letter(&mut self, c: char) {
        let plain = match c {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' | 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            'ς' => "σ",
            _ => "",
        };
        if !plain.is_empty() {
            self.store(plain.as_bytes());
        } else if c.is_ascii() {
            self.ascii(c as u8);
        } else if is_combining_mark(c) || is_format(c) || apostrophe(c) {
        } else if c.is_alphanumeric() {
            self.store(c.encode_utf8(&mut [0; 4]).as_bytes());
        } else {
            self.ascii(b' ');
        }
    }

    fn store(&mut self, letter: &[u8]) {
        self.bytes[self.len..self.len + letter.len()].copy_from_slice(letter);
        self.len += letter.len();
        self.last = b'x';
    }

    fn finish(mut self) -> String {
        self.bytes.truncate(self.len - usize::from(self.len > 0 && self.last == b' '));
        String::from_utf8(self.bytes).unwrap_or_default()
    }
}

fn apostrophe(c: char) -> bool {
    matches!(c, '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bb}' | '\u{2bc}' | '\u{b4}' | '\u{2032}')
}
