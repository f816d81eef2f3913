//! `dvo briefing`: one page on a person, an organisation, a group or a theme.

use super::{
    Out,
    args::BriefingArgs,
    end::End,
    house::{House, Read},
    paper::Target,
    plain,
};
use crate::{
    catalogue::{Id, Lang, World, period},
    process::{
        briefing,
        find::Index,
        findable::{self, Asker},
        narrow::Asked,
        papers::Which,
    },
    words::Words,
};

/// Writes the briefing that was asked for.
pub(super) fn briefing(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &BriefingArgs,
    out: &mut Out,
) -> Result<(), End> {
    let target = Target::of(&words, &ask.out, ask.format)?;
    let read = house.read(lang, words)?;
    let Read { world, words, own, .. } = &read;
    let today = house.today();
    let since = match &ask.since {
        None => None,
        Some(text) => Some(
            period::understand(text, today)
                .map(|period| period.start())
                .map_err(|_| End::usage(words.with("problem-period", &[("text", plain::line(text))])))?,
        ),
    };
    let asked = ask.name.join(" ");
    let id = named(world, &asked, *own)
        .ok_or_else(|| End::not(words.with("cli-find-none", &[("text", plain::line(&asked))])))?;
    target.write(&read, (Which::Briefing(since), id), out)
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
