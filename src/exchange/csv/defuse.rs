//! Cells that a spreadsheet would take for a formula, made harmless and whole again.

use std::borrow::Cow;

/// The text as it may stand in a cell: with an apostrophe before it when a spreadsheet would calculate it.
///
/// Dutch minutes start lines with "- " and phone numbers with "+31", so nothing is ever dropped. An apostrophe that
/// is there already matters only before such a text: `'=1` gets a second one, "'t Harde" and "'s-Hertogenbosch" stay
/// as they are. That keeps it injective: for every text `restore(defuse(text)) == text`.
pub fn defuse(text: &str) -> Cow<'_, str> {
    if needs_apostrophe(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`defuse`]; takes away one apostrophe where that would have put one.
pub fn restore(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text.strip_prefix('\'').filter(|rest| needs_apostrophe(rest)).unwrap_or(text))
}

/// Whether the text, or what follows apostrophes that may be ours, could be taken for a formula.
///
/// White space before it counts for nothing: some spreadsheets trim it when opening. Tab, CR and LF at the start make
/// programs skip to what follows; the full-width signs are what Excel turns into the narrow ones.
pub(super) fn needs_apostrophe(text: &str) -> bool {
    match text.as_bytes().first() {
        None => false,
        // The common case, decided by one byte.
        Some(byte) if byte.is_ascii_alphanumeric() => false,
        Some(_) => {
            let text = text.trim_start_matches('\'');
            let sign = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            text.starts_with(['\t', '\r', '\n']) || sign.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        }
    }
}
