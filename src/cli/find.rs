//! `dvo find`: what find-anything on the screen finds, one hit a line.

use super::{Out, end::End, house::House, plain};
use crate::{
    catalogue::Lang,
    process::{find::Index, findable},
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
    let (opening, words) = house.read(lang, words)?;
    let world = opening.finish().map_err(|error| End::store(&words, "doing-open", &error))?.world;
    let mut index = Index::default();
    for record in world.all() {
        findable::entry(&world, record, |entry| index.push(entry));
    }
    let limit = if limit == 0 { index.len() } else { limit };
    let hits = index.find(text, limit);
    if hits.is_empty() {
        return Err(End::not(words.with("cli-find-none", &[("text", text.into())])));
    }
    for record in hits.iter().filter_map(|hit| world.get(hit.id)) {
        let (title, context) = (world.title(record.id), (record.kind.context)(&world, record));
        writeln!(out, "{}\t{}\t{}", words.kind(record.kind), plain::line(&title), plain::line(&context))?;
    }
    // Taking it all apart again costs more than the search.
    std::mem::forget((world, index));
    Ok(())
}
