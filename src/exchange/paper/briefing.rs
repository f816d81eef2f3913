//! The briefing of a person, an organisation, a group or a theme: one page.

use super::{
    Bullet, Part,
    reading::{Reading, capital},
};
use crate::{catalogue::Id, process::briefing, words::Words};
use jiff::civil::Date;

/// A heading and a list for each section.
pub(super) fn parts(reading: &Reading<'_>, id: Id, since: Option<Date>) -> Vec<Part> {
    let (world, words) = (reading.world, reading.words);
    let today = world.today().unwrap_or_default();
    let mut parts = Vec::new();
    for (section, ids) in briefing::sections(world, id, today, since.unwrap_or_else(|| briefing::since(today))) {
        parts.push(Part::Heading(1, capital(&words.t(&format!("briefing-{}", section.word())))));
        let bullets = ids.iter().filter_map(|one| world.get(*one)).map(|record| {
            let told = if section.says_role() { Words::in_role } else { Words::briefly };
            let (title, said) = told(words, world, record, id);
            let text = if said.is_empty() { title } else { format!("{title} ({said})") };
            Bullet { depth: 0, text }
        });
        parts.push(Part::Bullets(bullets.collect()));
    }
    parts
}
