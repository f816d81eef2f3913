//! The briefing of a person, an organisation, a group or a theme, on the screen.

use super::{Line, Row, Scene};
use crate::{catalogue::Id, process::briefing, words::Words};

/// A heading for each section, and under it its records.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let Some(id) = about else { return Vec::new() };
    let (world, words) = (scene.world, scene.words);
    let mut rows = Vec::new();
    for (section, ids) in briefing::sections(world, id, scene.today, briefing::since(scene.today)) {
        rows.push(Row::Head(words.t(&format!("briefing-{}", section.word())), Some(ids.len())));
        for record in ids.iter().filter_map(|id| world.get(*id)) {
            let told = if section.says_role() { Words::in_role } else { Words::briefly };
            let (title, said) = told(words, world, record, id);
            rows.push(Line::new(title).to(record.id).saying(said).into());
        }
    }
    rows
}
