//! What can be asked on the command line. The shape is here; every sentence of the help is in the locales:
//! `cli-usage[-<command>]`, `cli-about[-<command>]`, `cli-after[-<command>]`, `cli-arg-<argument>`.

mod paper;

use super::{Out, end::End, plain};
use crate::{catalogue::Lang, exchange::csv::Profile, words::Words};
use clap::{
    ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, ValueHint,
    builder::{OsStringValueParser, TypedValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
};
pub(super) use paper::{BriefingArgs, Named, OutputArgs, ReportArgs, Shape};
use std::{
    ffi::OsString,
    io::{self, IsTerminal, Write},
    path::PathBuf,
};

/// A whole command line. In the help of a command its own options stand before those of every command.
#[derive(Debug, Parser)]
#[command(
    name = "dvo",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    subcommand_precedence_over_arg = true
)]
pub(super) struct Args {
    #[arg(long, global = true, display_order = 101)]
    pub file: Option<PathBuf>,
    #[arg(long, global = true, conflicts_with = "file", display_order = 102)]
    pub demo: bool,
    #[arg(long, global = true, display_order = 103)]
    pub lang: Option<Language>,
    #[arg(long, global = true, display_order = 104)]
    pub read_only: bool,
    #[arg(long, global = true, display_order = 105)]
    pub ascii: bool,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, display_order = 106)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 107)]
    version: Option<bool>,
    #[arg(id = "open", value_name = "open", num_args = 0.., value_hint = ValueHint::FilePath)]
    #[arg(value_parser = OsStringValueParser::new().try_map(as_file))]
    open: Vec<PathBuf>,
    #[command(subcommand)]
    pub order: Option<Order>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(super) enum Order {
    Find {
        #[arg(required = true)]
        text: Vec<String>,
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    Signals {
        #[arg(long)]
        district: Option<String>,
    },
    Export(ExportArgs),
    New {
        #[arg(id = "new_file", value_name = "new_file")]
        file: PathBuf,
        #[arg(long)]
        example: bool,
    },
    Briefing(BriefingArgs),
    Report(ReportArgs),
    Check,
    Restore {
        backup: Option<OsString>,
    },
    Paths,
    Completions {
        shell: clap_complete::Shell,
    },
}

/// What to export.
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    pub kind: String,
    pub which: Vec<String>,
    #[arg(id = "as", long = "as", value_name = "as", conflicts_with_all = ["profile", "year"])]
    pub paper: Option<Named>,
    #[arg(long, requires = "as")]
    pub format: Option<Shape>,
    #[arg(long)]
    pub district: Option<String>,
    #[arg(long, value_parser = clap::value_parser!(i16).range(1900..=2999))]
    pub year: Option<i16>,
    #[arg(long, default_value = "excel-nl")]
    pub profile: Spelling,
    #[arg(long, conflicts_with_all = ["as", "public"])]
    pub with_notes: bool,
    #[command(flatten)]
    pub out: OutputArgs,
}

/// A language on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Language {
    Nl,
    En,
}

/// How a table is spelt, on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Spelling {
    ExcelNl,
    Rfc4180,
}

impl Spelling {
    /// The profile that is meant.
    pub(super) fn profile(self) -> Profile {
        match self {
            Spelling::ExcelNl => Profile::ExcelNl,
            Spelling::Rfc4180 => Profile::Rfc4180,
        }
    }
}

/// The language asked for, looked up before anything is parsed: the parser itself has to speak it.
pub(super) fn peek_lang(given: &[OsString]) -> Option<Lang> {
    let mut words = given.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        match (word.strip_prefix("--lang"), &*word) {
            (Some(""), _) => return Lang::from_code(&words.next()?),
            (Some(rest), _) if rest.starts_with('=') => return Lang::from_code(&rest[1..]),
            (_, "--") => return None,
            _ => {}
        }
    }
    None
}

/// A word that is no command is a file to open if it looks like one: with a dot in it, or a folder before it. Anything
/// else is a command that was misspelt.
fn as_file(word: OsString) -> Result<PathBuf, &'static str> {
    let looks = word.to_string_lossy().contains(['.', '/', '\\']);
    if looks { Ok(PathBuf::from(word)) } else { Err("no such command") }
}

/// Is this all that was said: a file to open? So it is when a file is clicked on.
pub(super) fn is_only_a_file(given: &[OsString]) -> bool {
    matches!(given, [_, word] if !word.to_string_lossy().starts_with('-') && as_file(word.clone()).is_ok())
}

/// The command line, or what to say instead: help, the version, what is wrong with it.
pub(super) fn parse(given: &[OsString], words: &Words) -> Result<Args, End> {
    let read = |command: clap::Command| {
        command.try_get_matches_from(given.iter().cloned()).and_then(|found| Args::from_arg_matches(&found))
    };
    // Only when there is something to say, the words for it are needed; mostly there is not.
    let parsed = read(Args::command()).or_else(|_| read(spoken(words)));
    let usage = |text: String| End::usage(format!("{text}\n{}", words.t("cli-wrong-hint")));
    let mut args = parsed.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => shown(&error),
        _ => usage(wrong(&error, words)),
    })?;
    // One file, however it is named. More words than one are taken in only so that the first can be told to be no command.
    let mut words_left = std::mem::take(&mut args.open).into_iter();
    if let Some(open) = words_left.next() {
        let text = |path: &PathBuf| [("text", plain::path(path).into())];
        if let Some(more) = words_left.next() {
            return Err(usage(words.with("cli-wrong-argument", &text(&more))));
        }
        if args.file.is_some() || args.demo {
            return Err(usage(words.with("cli-wrong-conflict", &text(&open))));
        }
        args.file = Some(open);
    }
    Ok(args)
}

/// Help was asked for, so it is what the program gives, not a complaint.
fn shown(error: &clap::Error) -> End {
    let mut out = io::stdout();
    let text = error.render();
    // Not every console of Windows knows these sequences before the screen has asked it to.
    let colour = out.is_terminal() && super::house::colour() && cfg!(not(windows));
    let written = if colour { write!(out, "{}", text.ansi()) } else { write!(out, "{text}") };
    match written.and_then(|()| out.flush()) {
        Ok(()) => End::Quiet(0),
        Err(cause) => End::Output(cause),
    }
}

/// What is wrong with the command line, in a sentence.
fn wrong(error: &clap::Error, words: &Words) -> String {
    let part = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => plain::line(text).into_owned(),
        Some(ContextValue::Strings(texts)) => plain::line(&texts.join(", ")).into_owned(),
        _ => String::new(),
    };
    let arg = part(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            words.with("cli-wrong-command", &[("text", part(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::UnknownArgument => words.with("cli-wrong-argument", &[("text", arg.into())]),
        ErrorKind::MissingRequiredArgument => words.with("cli-wrong-missing", &[("text", arg.into())]),
        ErrorKind::ArgumentConflict => words.with("cli-wrong-conflict", &[("text", arg.into())]),
        // Of all that is checked while it is read only the file to open is no option.
        ErrorKind::ValueValidation if !arg.starts_with('-') => {
            words.with("cli-wrong-command", &[("text", part(ContextKind::InvalidValue).into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (value, list) = (part(ContextKind::InvalidValue), part(ContextKind::ValidValue));
            match (value.is_empty(), list.is_empty()) {
                (true, _) => words.with("cli-wrong-no-value", &[("text", arg.into())]),
                (false, true) => words.with("cli-wrong-value", &[("value", value.into()), ("text", arg.into())]),
                (false, false) => {
                    let args = [("value", value.into()), ("text", arg.into()), ("list", list.into())];
                    words.with("cli-wrong-choice", &args)
                }
            }
        }
        _ => words.with("cli-wrong-other", &[("text", arg.into())]),
    }
}

/// The command line with its help in the user's language.
pub(super) fn spoken(words: &Words) -> clap::Command {
    let command = Args::command().subcommand_value_name(words.t("cli-heading-command"));
    let command = speak(command, words, "");
    command.mut_subcommands(|sub| {
        let name = format!("-{}", sub.get_name());
        speak(sub, words, &name)
    })
}

fn speak(command: clap::Command, words: &Words, name: &str) -> clap::Command {
    let usage = words.t("cli-heading-usage");
    let template = format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}\n");
    let after = format!("cli-after{name}");
    let command = command
        .about(words.t(&format!("cli-about{name}")))
        .override_usage(words.t(&format!("cli-usage{name}")))
        .help_template(template)
        .subcommand_help_heading(words.t("cli-heading-commands"))
        .mut_args(|arg| {
            let of_command = arg.is_positional();
            let heading = if of_command { "cli-heading-arguments" } else { "cli-heading-options" };
            let id = arg.get_id().as_str().to_owned();
            let value = format!("cli-value-{id}");
            let arg = if words.has(&value) { arg.value_name(words.t(&value)) } else { arg };
            let arg = arg.help(words.t(&format!("cli-arg-{id}"))).help_heading(words.t(heading));
            // The lists that would be added are in English; the sentences say it themselves.
            let listed = arg.get_action().takes_values();
            arg.hide_possible_values(listed).hide_default_value(listed)
        });
    if words.has(&after) { command.after_help(words.t(&after)) } else { command }
}

/// The script that lets a shell complete what is typed.
pub(super) fn completions(shell: clap_complete::Shell, words: &Words, out: &mut Out) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut spoken(words), "dvo", &mut script);
    out.write_all(&script)
}
