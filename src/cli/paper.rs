//! `dvo export meeting … --as …`: a paper of one meeting.

use super::{
    Out,
    args::{ExportArgs, Shape},
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
    let target = Target::of(words, ask.output.as_deref(), ask.format, ask.force)?;
    let id = meeting::named(world, words, &ask.which.join(" "), asked)?;
    target.write(world, words, (asked.which, id, ask.public), out)
}

/// Where a paper goes, and in which shape.
pub(super) struct Target<'a> {
    output: Option<&'a Path>,
    format: Format,
    force: bool,
}

impl<'a> Target<'a> {
    /// What was asked for; a document for Word is not shown on a terminal.
    pub fn of(words: &Words, output: Option<&'a Path>, format: Option<Shape>, force: bool) -> Result<Target<'a>, End> {
        let output = output.filter(|path| *path != Path::new("-"));
        let format = format.map_or_else(|| by_ending(output), Shape::format);
        if format == Format::Docx && output.is_none() && io::stdout().is_terminal() {
            return Err(End::usage(words.t("cli-no-docx")));
        }
        Ok(Target { output, format, force })
    }

    /// Writes this paper of this record there, the public one or the whole.
    pub fn write(
        &self,
        world: &World,
        words: &Words,
        (which, id, public): (Which, Id, bool),
        out: &mut Out,
    ) -> Result<(), End> {
        let Some(paper) = paper::build(world, words, which, id, public) else {
            return Err(End::not(words.with("cli-not-public", &[("name", plain::line(&world.title(id)))])));
        };
        match self.output {
            None => paper::write(&paper, words, self.format, out)?,
            Some(path) => {
                let path = put(words, path, self.force, |file| paper::write(&paper, words, self.format, file))?.0;
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
