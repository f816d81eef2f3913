//! A choice: a line to type in, what fits under it.

use super::{Drawn, Look, Sign, boxed, middle, paint, preview, window};
use crate::{
    app::{
        State, Target,
        layer::{Pick, What},
    },
    catalogue::text::{truncate, width},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Draws a choice over the body of the screen.
pub fn draw(state: &State, look: Look, pick: &Pick, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let big = matches!(pick.what, What::Find | What::Palette | What::Help | What::Join);
    let tall = if big { area.height } else { pick.items.len() as u16 + 5 };
    // Beside the hits there is a look at the one under the cursor.
    let wide = if pick.what == What::Find { 150 } else { 100 };
    let area = middle(area, if big { wide } else { 72 }, tall.max(8));
    let inner = paint::indent(boxed(look, &state.words.t(title(pick.what)), frame, area), 1);
    let prompt = format!("{} ", look.sign(Sign::More));
    let line = paint::row(inner, 0);
    let (typed, at) = paint::typed(&pick.input, usize::from(line.width.saturating_sub(14)));
    paint::put(frame.buffer_mut(), line, &prompt, look.accent());
    paint::put(frame.buffer_mut(), paint::indent(line, 2), &typed, Style::new().add_modifier(Modifier::BOLD));
    let count = match pick.what {
        What::Find => state.hit_count(pick),
        _ => (!pick.input.value().is_empty()).then(|| pick.fitting.len().to_string()),
    };
    paint::put_right(frame.buffer_mut(), line, &format!("{} ", count.unwrap_or_default()), look.dim());
    let mut rows = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    if pick.what == What::Find
        && let Some(preview) = state.preview(pick)
        && let (hits, Some(area)) = preview::part(rows)
    {
        preview::draw(state, look, &preview, frame, hits, area);
        rows = hits;
    }
    let top = window(0, pick.cursor, rows.height.into(), pick.fitting.len());
    for (number, at) in pick.fitting.iter().enumerate().skip(top).take(rows.height.into()) {
        let area = paint::row(rows, (number - top) as u16);
        item(look, pick, *at, number == pick.cursor, frame, area);
        drawn.hits.push((area, Target::Item(number)));
    }
    if pick.fitting.is_empty() {
        let key = match (pick.what, pick.input.value().is_empty()) {
            (What::Find, true) => "find-begin",
            (_, false) => "pick-nothing",
            (What::Drafts, true) => "empty-drafts",
            (What::Join, true) => "join-no-other",
            (What::Deleted, true) => "empty-deleted",
            (What::Backups, true) => "empty-backups",
            (What::BackupFolder, true) => "folder-begin",
            (What::SiteName, true) => "site-begin",
            (What::SaveView, true) => "view-begin",
            (What::RemoveView, true) => "empty-views",
            (_, true) => "pick-nothing",
        };
        let lines = paint::wrapped(&state.words.t(key), usize::from(rows.width.saturating_sub(2)), 4);
        for (at, line) in lines.iter().enumerate().take(rows.height.saturating_sub(1).into()) {
            paint::put(frame.buffer_mut(), paint::row(rows, at as u16 + 1), line, look.dim());
        }
    }
    frame.set_cursor_position((line.x + 2 + at, line.y));
}

fn item(look: Look, pick: &Pick, at: usize, here: bool, frame: &mut Frame<'_>, area: Rect) {
    let item = &pick.items[at];
    let style = if here { look.here() } else { Style::new() };
    let dim = if here { look.here() } else { look.dim() };
    if here {
        frame.buffer_mut().set_style(area, style);
    }
    let sign = if here { look.sign(Sign::Cursor) } else { " " };
    let label = format!("{sign} {}", item.label);
    let main = if item.why_not.is_some() { dim } else { style };
    let key = width(&item.key) as u16;
    // However long the name, what it is stays in sight.
    let said = item.why_not.as_deref().unwrap_or(&item.detail);
    let room = area.width.saturating_sub(key + 2 + if said.is_empty() { 0 } else { 2 + (width(said) as u16).min(22) });
    let label = truncate(&label, room.into(), '…');
    paint::put(frame.buffer_mut(), area, &label, main);
    let rest = paint::indent(area, width(&label) as u16 + 2);
    let rest = Rect { width: rest.width.saturating_sub(key + 2), ..rest };
    paint::put(frame.buffer_mut(), rest, said, dim);
    paint::put_right(frame.buffer_mut(), Rect { width: area.width.saturating_sub(1), ..area }, &item.key, dim);
}

/// The key of the title of a choice.
fn title(what: What) -> &'static str {
    match what {
        What::Find => "pick-find",
        What::Palette => "pick-palette",
        What::Help => "pick-help",
        What::District => "pick-district",
        What::OwnDistrict => "pick-own-district",
        What::Columns => "pick-columns",
        What::Export => "pick-export",
        What::Add => "pick-add",
        What::Join => "pick-join",
        What::Drafts => "pick-drafts",
        What::Deleted => "pick-deleted",
        What::Backups => "pick-backups",
        What::Behind => "pick-behind",
        What::BackupFolder => "pick-backup-folder",
        What::SiteName => "pick-site-name",
        What::Views => "pick-views",
        What::SaveView => "pick-save-view",
        What::RemoveView => "pick-remove-view",
    }
}
