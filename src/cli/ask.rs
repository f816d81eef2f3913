//! A question before there is a screen.

use super::plain;
use std::io::{self, IsTerminal, Write};

/// Can the user answer?
pub(super) fn possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks; anything but a clear yes, in either language, is no.
pub(super) fn yes(question: &str) -> bool {
    let mut err = io::stderr().lock();
    let _ = write!(err, "{} ", plain::lines(question));
    let _ = err.flush();
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    read.is_ok() && is_yes(&answer)
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "j" | "ja" | "y" | "yes")
}
