//! The dossier of a theme, a line of a year agenda or an item: one line of time across meetings, bodies, proposals,
//! decisions, events and documents.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{Id, Period, Record, kinds as k},
    process::meeting::{chain, entries},
};
use std::collections::BTreeSet;

/// Everything that belongs to it, oldest first; what has no date comes last.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let Some(root) = about else { return Vec::new() };
    let mut found: Vec<(Option<Period>, &Record)> = gather(scene, root)
        .into_iter()
        .filter(|id| *id != root)
        .filter_map(|id| world.get(id))
        .map(|record| (when(scene, record), record))
        .collect();
    found.sort_by_key(|(date, record)| (date.is_none(), date.map(|date| (date.start(), date.end())), record.id));
    let mut rows = Vec::new();
    let mut year = None;
    for (date, record) in found {
        let this = date.map(Period::year);
        if rows.is_empty() || this != year {
            year = this;
            rows.push(Row::Head(this.map_or_else(|| words.t("dossier-undated"), |year| year.to_string()), None));
        }
        let date = date.map(|date| date.compact(words.lang())).unwrap_or_default();
        let context = (record.kind.context)(world, record);
        let outcome = world.title_of(record, "outcome");
        let kind = match record.kind.field("kind") {
            Some(_) if !record.str("kind").is_empty() => words.choice(record.kind, "kind", record.str("kind")),
            _ => words.kind(record.kind),
        };
        let said: Vec<String> = [kind, context, outcome].into_iter().filter(|text| !text.is_empty()).collect();
        let title = world.title(record.id);
        let label = if date.is_empty() { title } else { format!("{date}  {title}") };
        rows.push(Line::new(label).to(record.id).saying(said.join(" · ")).into());
    }
    rows
}

/// The records that belong to a theme, a line or an item: what links to it, and what hangs under that.
fn gather(scene: &Scene<'_>, root: Id) -> BTreeSet<Id> {
    let world = scene.world;
    let mut found = BTreeSet::new();
    let mut open = vec![root];
    let under = [
        (&k::AGENDA_LINE, "theme"),
        (&k::EVENT, "theme"),
        (&k::DOCUMENT, "theme"),
        (&k::ENTRY, "theme"),
        (&k::MANDATE, "theme"),
        (&k::PORTFOLIO, "theme"),
        (&k::PRIORITY, "theme"),
        (&k::PROPOSAL, "themes"),
        (&k::PROPOSAL, "line"),
        (&k::MEETING_ITEM, "line"),
        (&k::MEETING_ITEM, "proposal"),
        (&k::DOCUMENT, "line"),
        (&k::ROUTE_STEP, "proposal"),
        (&k::WRITTEN_ROUND, "proposal"),
        (&k::WRITTEN_ROUND, "item"),
    ];
    while let Some(id) = open.pop() {
        let Some(record) = world.get(id).filter(|record| scene.scope.holds(world, record)) else { continue };
        if !found.insert(id) {
            continue;
        }
        for (kind, field) in under {
            if kind.field(field).and_then(|(_, field)| field.target()) == Some(record.kind.name) {
                open.extend(world.linked_by(id, kind, field).iter().map(|one| one.id));
            }
        }
        if *record.kind == k::MEETING_ITEM {
            open.extend(chain::of(world, id).iter().map(|item| item.id));
            let said = entries(world, id).into_iter();
            // What was decided, promised or comes back; not every sentence that was said.
            let weighs = said.filter(|entry| !matches!(entry.str("kind"), "discussion" | "announcement" | "question"));
            open.extend(weighs.map(|entry| entry.id));
        }
    }
    found
}

/// When something belongs in the line of time.
fn when(scene: &Scene<'_>, record: &Record) -> Option<Period> {
    let fields = ["date", "period", "opens", "planned", "from", "adopted"];
    let own = fields.iter().find_map(|field| record.get(field).as_period());
    let through = ["meeting", "item", "plan", "agenda"].iter().find_map(|field| scene.world.follow(record, field));
    own.or_else(|| through.and_then(|next| when(scene, next)))
}
