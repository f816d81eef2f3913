//! `dvo export meeting … --as …`: a paper of one meeting.

use super::{
    Out,
    args::{ExportArgs, OutputArgs, Shape},
    end::{self, End},
    export::put,
    house::Read,
    meeting, plain,
};
use crate::{
    app::publishing,
    catalogue::Id,
    exchange::paper,
    process::{
        papers::{Format, Which, confirmed::Confirmed, left_out::left_out},
        select::is_public,
    },
    words::Words,
};
use jiff::civil::Date;
use std::{
    io::{self, IsTerminal},
    path::Path,
};

/// What is known besides the records.
pub(super) struct Asked {
    pub which: Which,
    pub district: Option<Id>,
    pub own: Option<Id>,
    pub today: Date,
}

/// Writes a paper of the meeting that is meant.
pub(super) fn write(read: &Read, asked: &Asked, ask: &ExportArgs, out: &mut Out) -> Result<(), End> {
    let target = Target::of(&read.words, &ask.out, ask.format)?;
    let id = meeting::named(&read.world, &read.words, &ask.which.join(" "), asked)?;
    target.write(read, (asked.which, id), out)
}

/// Where a paper goes, and in which shape.
pub(super) struct Target<'a> {
    args: &'a OutputArgs,
    format: Format,
}

impl<'a> Target<'a> {
    /// What was asked for; a document for Word is not shown on a terminal.
    pub fn of(words: &Words, args: &'a OutputArgs, format: Option<Shape>) -> Result<Target<'a>, End> {
        let format = format.map_or_else(|| by_ending(args.path()), Shape::format);
        if format == Format::Docx && args.path().is_none() && io::stdout().is_terminal() {
            return Err(End::usage(words.t("cli-no-docx")));
        }
        Ok(Target { args, format })
    }

    /// Writes this paper of this record there.
    pub fn write(&self, read: &Read, (which, id): (Which, Id), out: &mut Out) -> Result<(), End> {
        let Read { world, words, .. } = read;
        let built = match self.args.public {
            true => paper::build_public(world, words, which, id, &self.confirmed(read, which, id)),
            false => paper::build(world, words, which, id, false),
        };
        let Some(paper) = built else {
            return Err(End::not(words.with("cli-not-public", &[("name", plain::line(&world.title(id)))])));
        };
        match self.args.path() {
            None => paper::write(&paper, words, self.format, out)?,
            Some(path) => {
                let path = put(words, path, self.args.force, |file| paper::write(&paper, words, self.format, file))?.0;
                end::say(&words.with("toast-paper", &[("path", plain::path(&path).into())]));
            }
        }
        Ok(())
    }

    /// Who is named on a public paper: everybody who could be where that is asked for, else who was confirmed before. Says
    /// who, who is not, and what the paper leaves out.
    fn confirmed(&self, read: &Read, which: Which, id: Id) -> Confirmed {
        let Read { world, words, settings, .. } = read;
        if !world.get(id).is_some_and(is_public) {
            return Confirmed::default();
        }
        let left = left_out(world, which, id);
        let confirmed = match self.args.names {
            true => Confirmed::of(left.names.iter().copied()),
            false => Confirmed::recall(settings.get(Confirmed::KEY)),
        };
        let name = |id: &Id| match publishing::called(world, *id) {
            (name, office) if office.is_empty() || office == name => name,
            (name, office) => format!("{name}, {office}"),
        };
        let (named, unnamed): (Vec<&Id>, Vec<&Id>) = left.names.iter().partition(|id| confirmed.holds(**id));
        list(words, "cli-named", &named.into_iter().map(name).collect::<Vec<_>>());
        list(words, "cli-unnamed", &unnamed.into_iter().map(name).collect::<Vec<_>>());
        let out = publishing::told(world, words, &left).into_iter().map(|(what, why)| format!("{what} ({why})"));
        list(words, "cli-left-out", &out.collect::<Vec<_>>());
        confirmed
    }
}

/// Says something of a list of names or things, if there are any.
fn list(words: &Words, key: &str, all: &[String]) {
    if !all.is_empty() {
        let lines: Vec<String> = all.iter().map(|one| format!("- {}", plain::line(one))).collect();
        end::say(&format!("{}\n{}", words.t(key), lines.join("\n")));
    }
}

/// The shape that goes with the name of a file; Markdown where that says nothing.
fn by_ending(output: Option<&Path>) -> Format {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let known = Format::ALL.into_iter().find(|format| ending.as_deref() == Some(format.ending()));
    known.unwrap_or(Format::Markdown)
}
