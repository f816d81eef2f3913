//! Text that cannot drive a terminal: what is printed comes from files, arguments and the names of folders.

use crate::catalogue::text;
use std::{borrow::Cow, path::Path};

/// A text on one line: no tab, line end or control character, nothing that turns the reading direction round.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    text::clean(text, false)
}

/// A message: the same, but it may have lines.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    text::clean(text, true)
}

/// A path. Its letters stay as they are (a composed é is another file than é in two parts); only what no terminal
/// may get is taken out.
pub(super) fn path(path: &Path) -> String {
    let tame = |c: char| if c.is_control() || text::is_format(c) { char::REPLACEMENT_CHARACTER } else { c };
    path.display().to_string().chars().map(tame).collect()
}
