//! `dvo briefing`: one page on a person, an organisation, a group or a theme.

use super::{
    Out,
    args::BriefingArgs,
    end::{self, End},
    export::put,
    house::{House, Read},
    paper, plain,
};
use crate::{
    catalogue::{Id, Lang, World, period},
    exchange::paper::{build, write},
    process::{
        briefing,
        find::Index,
        findable::{self, Asker},
        narrow::Asked,
        papers::{Format, Which},
    },
    words::Words,
};
use std::{
    io::{self, IsTerminal},
    path::Path,
};

/// Writes the briefing that was asked for.
pub(super) fn briefing(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &BriefingArgs,
    out: &mut Out,
) -> Result<(), End> {
    let output = ask.output.as_deref().filter(|path| *path != Path::new("-"));
    let format = ask.format.map_or_else(|| paper::by_ending(output), super::args::Shape::format);
    if format == Format::Docx && output.is_none() && io::stdout().is_terminal() {
        return Err(End::usage(words.t("cli-no-docx")));
    }
    let Read { mut world, words, own, .. } = house.read(lang, words)?;
    let today = house.today();
    world.set_today(today);
    let since = match &ask.since {
        None => None,
        Some(text) => Some(
            period::understand(text, today)
                .map(|period| period.start())
                .map_err(|_| End::usage(words.with("problem-period", &[("text", plain::line(text))])))?,
        ),
    };
    let asked = ask.name.join(" ");
    let id = named(&world, &asked, own)
        .ok_or_else(|| End::not(words.with("cli-find-none", &[("text", plain::line(&asked))])))?;
    let Some(page) = build(&world, &words, Which::Briefing(since), id, ask.public) else {
        return Err(End::not(words.with("cli-not-public", &[("name", plain::line(&world.title(id)))])));
    };
    match output {
        None => write(&page, &words, format, out)?,
        Some(path) => {
            let path = put(&words, path, ask.force, |file| write(&page, &words, format, file))?.0;
            end::say(&words.with("toast-paper", &[("path", plain::path(&path).into())]));
        }
    }
    Ok(())
}

/// The best hit that a briefing can be about.
fn named(world: &World, asked: &str, own: Option<Id>) -> Option<Id> {
    let mut index = Index::default();
    for record in world.all().filter(|record| briefing::can_be_about(record)) {
        findable::entry(world, record, |entry| index.push(entry));
    }
    let asked = Asked { text: asked.to_owned(), ..Asked::default() };
    findable::find(world, &index, &asked, 1, Asker { district: own, opened: None }).first().copied()
}
