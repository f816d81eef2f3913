//! The papers of a meeting: agenda, proposals, feedback, decisions and actions; the briefing of whom one meets; the
//! report on a year; and all that is held of a person.
//!
//! | file | what |
//! |---|---|
//! | `agenda`, `proposal`, `feedback`, `decisions`, `actions`, `briefing`, `report`, `personal` | a paper each, from the records |
//! | `reading` | what several of them ask of the records |
//! | `prose` | long texts, with the lists in them |
//! | `markdown`, `plain`, `docx` | a shape each, from any paper |
//!
//! A public paper is built from a world in which only the public part is left ([`papers::in_public`]): no paper has to
//! remember to leave something out.

mod actions;
mod agenda;
mod briefing;
mod decisions;
mod docx;
mod feedback;
mod markdown;
pub mod personal;
mod plain;
mod proposal;
mod prose;
mod reading;
mod report;

use crate::{
    catalogue::{Id, World, kinds as k, text::clean},
    process::{
        meeting::Meeting,
        papers::{self, Format, Which, confirmed::Confirmed},
        select::is_public,
    },
    words::Words,
};
use reading::{Reading, capital};
use std::io::{self, Write};

/// A paper, without a shape yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// What stands above it.
    pub title: String,
    /// What its file is called, without an ending.
    pub stem: String,
    /// What stands in it, in order.
    pub parts: Vec<Part>,
}

/// A part of a paper. Texts may have line ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A heading, of level 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    Bullets(Vec<Bullet>),
    /// Labels with what stands behind them; an empty value stays visibly empty.
    Fields(Vec<(String, String)>),
    /// A table.
    Table(Table),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    /// 0, or 1 under another.
    pub depth: u8,
    /// Its text.
    pub text: String,
}

/// A table. Every row has as many cells as the head.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What stands above the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// How many columns at the left say what a row is, where there is no room for columns.
    pub lead: usize,
}

/// Makes a paper of a meeting, of a proposal alone, of whom a briefing is about, of a person, or of a year agenda. `None` when there is no such record, and when it is not public
/// while the public is who asks.
pub fn build(world: &World, words: &Words, which: Which, id: Id, public: bool) -> Option<Paper> {
    if public {
        return build_public(world, words, which, id, &Confirmed::default());
    }
    made(world, words, which, id, false)
}

/// The same for the public, with the names of those who were confirmed.
pub fn build_public(world: &World, words: &Words, which: Which, id: Id, confirmed: &Confirmed) -> Option<Paper> {
    world.get(id).filter(|record| is_public(record))?;
    made(&papers::in_public_naming(world, confirmed), words, which, id, true)
}

fn made(world: &World, words: &Words, which: Which, id: Id, public: bool) -> Option<Paper> {
    let reading = Reading { world, words, public };
    let record = world.get(id)?;
    let mut paper = if let Which::Briefing(since) = which {
        let name = words.t("paper-briefing");
        let title = reading.joined(&[&capital(&name), &world.title(id)]);
        let stem = format!("{} {name}", world.title(id));
        Paper { title, stem, parts: briefing::parts(&reading, id, since) }
    } else if which == Which::Personal {
        let person = Some(record).filter(|record| *record.kind == k::PERSON && !public)?;
        let name = words.t("paper-personal");
        let title = reading.joined(&[&capital(&name), &world.title(id)]);
        Paper { title, stem: format!("{} {name}", world.title(id)), parts: personal::parts(&reading, person) }
    } else if which == Which::Report {
        let agenda = Some(record).filter(|record| *record.kind == k::AGENDA)?;
        let name = words.t("paper-report");
        let title = reading.joined(&[&capital(&name), &world.title(id)]);
        Paper { title, stem: format!("{} {name}", world.title(id)), parts: report::parts(&reading, agenda) }
    } else if *record.kind == k::PROPOSAL {
        (which == Which::Proposal).then(|| proposal::alone(&reading, record))?
    } else {
        let meeting = Meeting::of(world, id)?;
        let parts = match which {
            Which::Agenda => agenda::parts(&reading, &meeting),
            Which::Proposal => proposal::of_meeting(&reading, &meeting),
            Which::Feedback => feedback::parts(&reading, &meeting),
            Which::Decisions => decisions::parts(&reading, &meeting),
            Which::Actions => actions::parts(&reading, &meeting),
            Which::Briefing(_) | Which::Report | Which::Personal => return None,
        };
        let name = match which {
            Which::Proposal => words.t("paper-proposals"),
            which => words.t(&format!("paper-{}", which.word())),
        };
        let title = reading.joined(&[&capital(&name), &reading.called(&meeting), &reading.show(record, "date")]);
        Paper { title, stem: format!("{} {name}", world.title(id)), parts }
    };
    // To the public it would say that there is more than what it sees.
    if paper.parts.is_empty() && !public {
        paper.parts.push(Part::Paragraph(words.t("paper-nothing")));
    }
    paper.clean();
    Some(paper)
}

/// Writes a paper.
///
/// # Errors
/// When it cannot be written there.
pub fn write(paper: &Paper, words: &Words, format: Format, mut out: impl Write) -> io::Result<()> {
    match format {
        Format::Markdown => out.write_all(markdown::text(paper).as_bytes()),
        Format::Plain => out.write_all(plain::text(paper).as_bytes()),
        Format::Docx => docx::write(paper, words.lang(), out),
    }
}

/// The paper as text, for where no file is wanted.
pub fn text(paper: &Paper) -> String {
    plain::text(paper)
}

impl Paper {
    /// A file may have been written by something else: what goes out of it goes through the gate too.
    fn clean(&mut self) {
        let line = |text: &mut String| *text = clean(text, false).trim().to_owned();
        let lines = |text: &mut String| *text = clean(text, true).trim().to_owned();
        line(&mut self.title);
        for part in &mut self.parts {
            match part {
                Part::Heading(_, text) => line(text),
                Part::Paragraph(text) => lines(text),
                Part::Bullets(bullets) => bullets.iter_mut().for_each(|bullet| lines(&mut bullet.text)),
                Part::Fields(fields) => fields.iter_mut().for_each(|(label, value)| {
                    line(label);
                    lines(value);
                }),
                Part::Table(table) => {
                    table.head.iter_mut().for_each(line);
                    table.rows.iter_mut().flatten().for_each(lines);
                }
            }
        }
    }
}

impl Part {
    /// A table, or nothing without rows.
    fn table(head: Vec<String>, rows: Vec<Vec<String>>, lead: usize) -> Option<Part> {
        (!rows.is_empty()).then_some(Part::Table(Table { head, rows, lead }))
    }
}
