//! How a command ends when it does not simply end well.

use super::plain;
use crate::{catalogue::Lang, store::StoreError, words::Words};
use jiff::tz::TimeZone;
use std::io::{self, Write};

/// Not found, not sound, or it could not be done.
pub(super) const NOT: u8 = 1;
/// Asked for in a way that cannot be understood.
pub(super) const USAGE: u8 = 2;

/// An end.
#[derive(Debug)]
pub(super) enum End {
    /// With a message.
    Said(String, u8),
    /// With nothing more to say.
    Quiet(u8),
    /// What was to be printed could not be.
    Output(io::Error),
}

impl End {
    /// It could not be done.
    pub(super) fn not(text: String) -> End {
        End::Said(text, NOT)
    }

    /// It was asked for wrongly.
    pub(super) fn usage(text: String) -> End {
        End::Said(text, USAGE)
    }

    /// Something is wrong with the file; `doing` says what was being done.
    pub(super) fn store(words: &Words, doing: &str, error: &StoreError) -> End {
        End::not(format!("{}: {}", words.t(doing), store_error(words, error)))
    }

    /// Something is wrong outside the file.
    pub(super) fn io(words: &Words, doing: &str, path: &std::path::Path, cause: &io::Error) -> End {
        let args = [("path", plain::path(path).into()), ("detail", cause.to_string().into())];
        End::not(format!("{}: {}", words.t(doing), words.with("error-io", &args)))
    }
}

impl From<io::Error> for End {
    fn from(cause: io::Error) -> End {
        End::Output(cause)
    }
}

/// Who has the file. When that could not be told (another program on a network share), only that it is in use.
pub(super) fn in_use(words: &Words, error: &StoreError) -> String {
    match error {
        StoreError::InUse { by, .. } if by.pid != 0 => {
            let args = [
                ("host", by.host.as_str().into()),
                ("pid", by.pid.to_string().into()),
                ("since", since(by.since).into()),
            ];
            words.with("cli-in-use", &args)
        }
        _ => words.with("cli-in-use-unknown", &[("path", plain::path(error.path()).into())]),
    }
}

/// The user's own time zone. The library that knows them goes through the names of all zones for it; where the system
/// keeps the rules of the user's own by itself, those are enough.
pub(super) fn zone() -> TimeZone {
    let rules = std::env::var_os("TZ").is_none().then(|| std::fs::read("/etc/localtime").ok()).flatten();
    rules.and_then(|rules| TimeZone::tzif("Local", &rules).ok()).unwrap_or_else(TimeZone::system)
}

/// A moment in the user's own time; "?" when it is not known.
pub(super) fn since(time: Option<jiff::Timestamp>) -> String {
    let local = time.map(|time| time.to_zoned(zone()).strftime("%d-%m-%Y %H:%M").to_string());
    local.unwrap_or_else(|| "?".to_owned())
}

/// What is wrong with the file and what to do, as a sentence.
pub(super) fn store_error(words: &Words, error: &StoreError) -> String {
    let args: Vec<_> = error.args().into_iter().map(|(name, text)| (name, text.into())).collect();
    words.with(&format!("error-store-{}", error.key()), &args)
}

/// Says something on standard error. When nobody listens there, nobody needs to know.
pub(super) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", plain::lines(text));
}

/// Tells how it ended; gives the exit code. A reader that has seen enough (`dvo find … | head -1`) is no error.
pub(super) fn tell(ended: Result<(), End>, lang: Lang) -> u8 {
    match ended {
        Ok(()) => 0,
        Err(End::Output(cause)) if cause.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(End::Output(cause)) => {
            let words = Words::new(lang);
            say(&words.with("cli-output", &[("detail", cause.to_string().into())]));
            NOT
        }
        Err(End::Quiet(code)) => code,
        Err(End::Said(text, code)) => {
            say(&text);
            code
        }
    }
}
