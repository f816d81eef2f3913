//! The dossier of a theme, a line of a year agenda or an item: one line of time across meetings, bodies, proposals,
//! decisions, events and documents.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{
        Id, Period, Record,
        kinds::{
            self as k, agenda_line, document,
            entry::{self, EntryKind},
            event, mandate, meeting_item, portfolio, priority, proposal, route_step, written_round,
        },
        name,
    },
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
        let outcome = world.title_of(record, name::OUTCOME);
        let sort = words.said(record, name::KIND);
        let kind = if sort.is_empty() { words.kind(record.kind) } else { sort };
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
        agenda_line::THEME.any(),
        event::THEME.any(),
        document::THEME.any(),
        entry::THEME.any(),
        mandate::THEME.any(),
        portfolio::THEME.any(),
        priority::THEME.any(),
        proposal::THEMES.any(),
        proposal::LINE.any(),
        meeting_item::LINE.any(),
        meeting_item::PROPOSAL.any(),
        document::LINE.any(),
        route_step::PROPOSAL.any(),
        written_round::PROPOSAL.any(),
        written_round::ITEM.any(),
    ];
    while let Some(id) = open.pop() {
        let Some(record) = world.get(id).filter(|record| scene.scope.holds(world, record)) else { continue };
        if !found.insert(id) {
            continue;
        }
        open.extend(under.into_iter().flat_map(|field| world.linked_by(id, field)).map(|one| one.id));
        if *record.kind == k::MEETING_ITEM {
            open.extend(chain::of(world, id).iter().map(|item| item.id));
            let said = entries(world, id).into_iter();
            // What was decided, promised or comes back; not every sentence that was said.
            let weighs = said.filter(|entry| {
                entry.get(entry::KIND).is_none_or(|kind| match kind {
                    EntryKind::Announcement | EntryKind::Discussion | EntryKind::Question => false,
                    EntryKind::Summary
                    | EntryKind::Decision
                    | EntryKind::Action
                    | EntryKind::Commitment
                    | EntryKind::ComesBack => true,
                })
            });
            open.extend(weighs.map(|entry| entry.id));
        }
    }
    found
}

/// When something belongs in the line of time.
fn when(scene: &Scene<'_>, record: &Record) -> Option<Period> {
    let fields = [name::DATE, name::PERIOD, name::OPENS, name::PLANNED, name::FROM, name::ADOPTED];
    let own = fields.into_iter().find_map(|field| record.get(field));
    let links = [name::MEETING, name::ITEM, name::PLAN, name::AGENDA.any()];
    let through = links.into_iter().find_map(|field| scene.world.follow(record, field));
    own.or_else(|| through.and_then(|next| when(scene, next)))
}
