//! The gate: what a text may hold before it reaches the world, the file or the terminal.
//!
//! The drawing library drops control characters but lets bidi overrides, zero-width characters and thousands of
//! combining marks through, and a spreadsheet or calendar gets whatever we keep. So nothing is escaped later: what
//! cannot be shown honestly never comes in.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// The most bytes one field may hold (64 KiB); longer text is cut at a character border.
pub const FIELD_CAP: usize = 64 * 1024;

/// The most combining marks (and joiners) kept on one base character.
pub const MARKS_CAP: usize = 8;

/// Rounds in which joiners may stay; text that has not settled by then was made to tease, and loses them all.
const JOINER_ROUNDS: usize = 4;

/// The text as it may be kept; borrowed when nothing has to change.
///
/// * NFC, at most [`FIELD_CAP`] bytes, at most [`MARKS_CAP`] combining marks on a base.
/// * CR LF, CR, U+2028, U+2029, and also vertical tab (Word's soft break), form feed and NEL end a line: dropping
///   those would glue two words together. Without `multiline` a line end is a space. A tab is a space.
/// * Other control characters (Cc) and format characters (Cf: bidi controls, zero width, soft hyphen, BOM, tags) go.
///   Only joiners stay, and only between two characters of one grapheme cluster, where they make an emoji or letter.
///
/// Invariant: `clean(clean(x)) == clean(x)`, so a text read back from the file is never seen as changed.
pub fn clean(text: &str, multiline: bool) -> Cow<'_, str> {
    if text.len() <= FIELD_CAP && text.chars().all(|c| plain(c) || (multiline && c == '\n')) {
        return Cow::Borrowed(text);
    }
    let mut kept = pass(text, multiline, true);
    if kept == text {
        return Cow::Borrowed(text);
    }
    // Taking a character out can bring two others together. Every round that changes something makes the text shorter.
    for round in 1.. {
        let next = pass(&kept, multiline, round < JOINER_ROUNDS);
        if next == kept {
            break;
        }
        kept = next;
    }
    Cow::Owned(kept)
}

/// Characters that stay as they are whatever stands beside them: not Cc or Cf, no mark, and no part of a composition
/// unless a mark follows (which is not plain). Covers Dutch with its quotes, dashes and currency signs.
fn plain(c: char) -> bool {
    matches!(c, ' '..='~'
        | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{20a0}'..='\u{20c0}')
}

fn pass(text: &str, multiline: bool, joiners: bool) -> String {
    let line = if multiline { '\n' } else { ' ' };
    let mut previous = '\0';
    let allowed = text.chars().filter_map(move |c| {
        let before = std::mem::replace(&mut previous, c);
        match c {
            '\n' if before == '\r' => None,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(line),
            '\t' => Some(' '),
            c if is_joiner(c) => (joiners && !is_joiner(before)).then_some(c),
            c if c.is_control() || is_format(c) => None,
            c => Some(c),
        }
    });
    let mut out = String::with_capacity(text.len().min(FIELD_CAP));
    let (mut marks, mut joined) = (0, false);
    for c in allowed.nfc() {
        if is_combining_mark(c) || is_joiner(c) {
            marks += 1;
            if marks > MARKS_CAP {
                continue;
            }
            joined |= is_joiner(c);
        } else {
            marks = 0;
        }
        if out.len() + c.len_utf8() > FIELD_CAP {
            break;
        }
        out.push(c);
    }
    if joined { without_loose_joiners(&out) } else { out }
}

/// A joiner stays only when it stands alone between two characters of the same cluster; elsewhere it is invisible
/// and would make two names that look alike differ.
fn without_loose_joiners(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        let mut before = None;
        let mut chars = cluster.chars().peekable();
        while let Some(c) = chars.next() {
            let between = before.is_some_and(|b| !is_joiner(b)) && chars.peek().is_some_and(|&n| !is_joiner(n));
            if between || !is_joiner(c) {
                out.push(c);
            }
            before = Some(c);
        }
    }
    out
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Unicode general category Cf (Unicode 16), and U+2065, which is reserved for one more.
pub(crate) fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}'
        | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}'
        | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}
