//! The same program without a screen, and the way to the screen.
//!
//! | file | what |
//! |---|---|
//! | [`args`] | what can be asked, with help in the user's language |
//! | [`house`] | which file, and where exports go |
//! | [`demo`] | a throw-away file |
//! | [`start`] | to the screen, or why not |
//! | `find`, `signals`, `export`, `paper`, `briefing`, `report`, `look`, `restore` | the commands |
//! | `district`, `meeting` | which one is meant |
//! | [`end`] | how a command ends: exit code and message |
//! | [`plain`] | text that cannot drive a terminal |
//!
//! Exit codes: 0 fine, 1 not found, not sound or could not, 2 wrong usage.

mod args;
mod ask;
mod briefing;
mod demo;
mod district;
mod end;
mod export;
mod find;
mod house;
mod look;
mod meeting;
mod paper;
mod plain;
mod report;
mod restore;
mod signals;
mod start;
mod table;
#[cfg(test)]
mod tests;

use crate::{catalogue::Lang, words::Words};
use args::{Args, Order};
use end::End;
use house::House;
use std::{
    ffi::OsString,
    io::{self, BufWriter, IsTerminal, Stdout, Write},
    process::ExitCode,
};

/// Where a command writes what it was asked for. Given on in large pieces.
type Out = BufWriter<Stdout>;

/// Runs what the command line asks for.
pub fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    let lang = args::peek_lang(&given);
    let words = Words::ahead(lang.unwrap_or_default());
    let alone = given.len() <= 1 || args::is_only_a_file(&given);
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    let ended = args::parse(&given, &words).and_then(|args| obey(args, lang, words, &mut out));
    // What was printed before it went wrong is printed too. Whoever reads may have gone: that is an end as well.
    let ended = match (ended, out.flush()) {
        (Ok(()), Err(cause)) => Err(End::Output(cause)),
        (ended, _) => ended,
    };
    // Nothing more may come out when it is dropped.
    drop(out.into_parts());
    let code = end::tell(ended, lang.unwrap_or_default());
    if code != 0 && alone {
        keep_window(lang.unwrap_or_default());
    }
    ExitCode::from(code)
}

/// The command line, with its help in a language.
pub fn command(lang: Lang) -> clap::Command {
    let mut command = args::spoken(&Words::new(lang));
    command.build();
    command
}

/// Carries out a command.
fn obey(args: Args, lang: Option<Lang>, words: Words, out: &mut Out) -> Result<(), End> {
    let Args { file, demo, ascii, read_only, order, .. } = args;
    match order {
        Some(Order::Completions { shell }) => Ok(args::completions(shell, &words, out)?),
        Some(Order::New { file, example }) => look::new(&file, example, &words),
        None if !io::stdout().is_terminal() => Err(End::usage(words.t("cli-no-terminal"))),
        None => {
            let house = House::find(file, demo, read_only, &words)?;
            start::start(&house, start::Wish { lang, ascii }, words)
        }
        Some(order) => {
            let house = House::find(file, demo, read_only, &words)?;
            match order {
                Order::Find { text, limit } => find::find(&house, lang, words, &text.join(" "), limit, out),
                Order::Signals { district } => signals::signals(&house, lang, words, district.as_deref(), out),
                Order::Export(ask) => export::export(&house, lang, words, &ask, out),
                Order::Briefing(ask) => briefing::briefing(&house, lang, words, &ask, out),
                Order::Report(ask) => report::report(&house, lang, words, &ask, out),
                Order::Check => look::check(&house, &words, out),
                Order::Restore { backup } => restore::restore(&house, &words, backup, out),
                Order::Paths => look::paths(&house, &words, out),
                Order::Completions { .. } | Order::New { .. } => Ok(()),
            }
        }
    }
}

/// Started by a double click on Windows, the window goes with the program, and the message with it. There is no sure
/// sign of that; a terminal and no arguments but a file come near.
fn keep_window(lang: Lang) {
    if cfg!(windows) && io::stdout().is_terminal() && io::stdin().is_terminal() {
        end::say(&Words::new(lang).t("cli-press-enter"));
        let _ = io::stdin().read_line(&mut String::new());
    }
}
