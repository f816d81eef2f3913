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
    let output = ask.output.as_deref().filter(|path| *path != Path::new("-"));
    let format = ask.format.map_or_else(|| by_ending(output), Shape::format);
    if format == Format::Docx && output.is_none() && io::stdout().is_terminal() {
        return Err(End::usage(words.t("cli-no-docx")));
    }
    let id = meeting::named(world, words, &ask.which.join(" "), asked)?;
    let Some(paper) = paper::build(world, words, asked.which, id, ask.public) else {
        return Err(End::not(words.with("cli-not-public", &[("name", plain::line(&world.title(id)))])));
    };
    match output {
        None => paper::write(&paper, words, format, out)?,
        Some(path) => {
            let path = put(words, path, ask.force, |file| paper::write(&paper, words, format, file))?.0;
            end::say(&words.with("toast-paper", &[("path", plain::path(&path).into())]));
        }
    }
    Ok(())
}

/// The shape that goes with the name of a file; Markdown where that says nothing.
pub(super) fn by_ending(output: Option<&Path>) -> Format {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let known = Format::ALL.into_iter().find(|format| ending.as_deref() == Some(format.ending()));
    known.unwrap_or(Format::Markdown)
}
