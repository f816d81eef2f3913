//! What can be asked of papers on the command line.

use crate::process::papers::{Format, Which};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// For whom something is written, and where to.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct OutputArgs {
    #[arg(long)]
    pub public: bool,
    #[arg(long, requires = "public")]
    pub names: bool,
    #[arg(long, short = 'o')]
    output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

impl OutputArgs {
    /// The file it goes to; `None` for standard output.
    pub(in crate::cli) fn path(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }
}

/// Whom or what a briefing is about.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct BriefingArgs {
    #[arg(required = true)]
    pub name: Vec<String>,
    #[arg(long)]
    pub since: Option<String>,
    #[arg(long)]
    pub format: Option<Shape>,
    #[command(flatten)]
    pub out: OutputArgs,
}

/// Of which year agenda a report is wanted.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ReportArgs {
    #[arg(id = "of_district", long = "district", value_name = "of_district")]
    pub district: Option<String>,
    #[arg(id = "of_year", long = "year", value_name = "of_year")]
    #[arg(value_parser = clap::value_parser!(i16).range(1900..=2999))]
    pub year: Option<i16>,
    #[arg(long)]
    pub format: Option<Shape>,
    #[command(flatten)]
    pub out: OutputArgs,
}

/// A paper on the command line, by its English name; the Dutch ones are understood too.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(in crate::cli) enum Named {
    Agenda,
    #[value(alias = "voorstel")]
    Proposal,
    #[value(alias = "terugkoppeling")]
    Feedback,
    #[value(alias = "besluitenlijst", alias = "besluiten")]
    Decisions,
    #[value(alias = "actielijst", alias = "acties")]
    Actions,
}

impl Named {
    pub(in crate::cli) fn which(self) -> Which {
        match self {
            Named::Agenda => Which::Agenda,
            Named::Proposal => Which::Proposal,
            Named::Feedback => Which::Feedback,
            Named::Decisions => Which::Decisions,
            Named::Actions => Which::Actions,
        }
    }
}

/// The shape of a paper on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(in crate::cli) enum Shape {
    Md,
    Txt,
    Docx,
}

impl Shape {
    pub(in crate::cli) fn format(self) -> Format {
        match self {
            Shape::Md => Format::Markdown,
            Shape::Txt => Format::Plain,
            Shape::Docx => Format::Docx,
        }
    }
}
