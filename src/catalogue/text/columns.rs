//! How much room a text takes in a terminal, and cutting it to fit.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Stands for what was cut off; one column wide.
pub const ELLIPSIS: char = '…';

/// The terminal columns the text takes; a text on its way to the screen has gone through
/// [`clean`](super::clean), so it holds no control characters.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The text in at most `columns` columns, cut between grapheme clusters and closed with `ellipsis` ([`ELLIPSIS`]
/// unless the terminal shows ASCII only) when something had to go. Reads no further than what fits, so a row of
/// 64 KiB costs what a short one does.
pub fn truncate(text: &str, columns: usize, ellipsis: char) -> Cow<'_, str> {
    if text.len() <= columns && text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut sign = [0; 4];
    let sign: &str = ellipsis.encode_utf8(&mut sign);
    let before = columns.saturating_sub(width(sign));
    let (mut used, mut cut) = (0, 0);
    for (at, cluster) in text.grapheme_indices(true) {
        used += width(cluster);
        if used > columns {
            let fits = width(sign) <= columns;
            return Cow::Owned(if fits { format!("{}{sign}", &text[..cut]) } else { String::new() });
        }
        if used <= before {
            cut = at + cluster.len();
        }
    }
    Cow::Borrowed(text)
}
