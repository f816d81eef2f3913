//! `dvo export meeting … --as …`: a paper of one meeting.

use super::{
    Out,
    args::{ExportArgs, OutputArgs, Shape},
    end::{self, End},
    export::put,
    meeting, plain,
};
use crate::{
    catalogue::{Id, World},
    exchange::paper,
    process::papers::{Format, Which},
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
pub(super) fn write(world: &World, words: &Words, asked: &Asked, ask: &ExportArgs, out: &mut Out) -> Result<(), End> {
    let target = Target::of(words, &ask.out, ask.format)?;
    let id = meeting::named(world, words, &ask.which.join(" "), asked)?;
    target.write(world, words, (asked.which, id), out)
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
    pub fn write(&self, world: &World, words: &Words, (which, id): (Which, Id), out: &mut Out) -> Result<(), End> {
        let Some(paper) = paper::build(world, words, which, id, self.args.public) else {
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
}

/// The shape that goes with the name of a file; Markdown where that says nothing.
fn by_ending(output: Option<&Path>) -> Format {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let known = Format::ALL.into_iter().find(|format| ending.as_deref() == Some(format.ending()));
    known.unwrap_or(Format::Markdown)
}
