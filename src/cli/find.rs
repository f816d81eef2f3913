//! `dvo find`: what find-anything on the screen finds, one hit a line.

use super::{
    Out,
    end::End,
    house::{House, Read},
    plain,
};
use crate::{
    app::finding,
    catalogue::Lang,
    process::{
        find::Index,
        findable::{self, Asker},
    },
    words::Words,
};
use std::io::Write;

/// Prints kind, title and context of what is found, best first.
pub(super) fn find(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    text: &str,
    limit: usize,
    out: &mut Out,
) -> Result<(), End> {
    let Read { world, words, own, .. } = house.read(lang, words)?;
    let mut index = Index::default();
    for record in world.all() {
        findable::entry(&world, record, |entry| index.push(entry));
    }
    let limit = if limit == 0 { index.len() } else { limit };
    let asked = finding::names(&world, &words).asked(text);
    if let Some(unknown) = &asked.unknown {
        return Err(End::not(finding::unknown(&words, unknown)));
    }
    let hits = findable::find(&world, &index, &asked, limit, Asker { district: own, opened: None });
    if hits.is_empty() {
        return Err(End::not(words.with("cli-find-none", &[("text", text.into())])));
    }
    for record in hits.iter().filter_map(|id| world.get(*id)) {
        let (title, context) = (world.title(record.id), (record.kind.context)(&world, record));
        writeln!(out, "{}\t{}\t{}", words.kind(record.kind), plain::line(&title), plain::line(&context))?;
    }
    // Taking it all apart again costs more than the search.
    std::mem::forget((world, index));
    Ok(())
}
