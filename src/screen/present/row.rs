//! The lines of a row of a presentation.

use super::{Piece, Shown, across, cells};
use crate::{
    app::{State, card::Row as CardRow, list::Row as ListRow, sheet::Row as SheetRow},
    process::meeting::block,
    screen::{Look, Sign, card, paint, sheet},
    words,
};
use ratatui::style::{Modifier, Style};

/// Columns for the names of fields.
const LABELS: u16 = 24;
/// As many lines as one text takes; a sign says that there is more.
const MOST: usize = 12;

impl Shown<'_> {
    /// The lines of a row.
    pub(super) fn row(&self, state: &State, look: Look, number: usize, wide: u16, left: usize) -> Vec<Vec<Piece>> {
        let (plain, bold) = (Style::new(), look.accent().add_modifier(Modifier::BOLD));
        let text = |text: &str, indent: u16, style: Style| -> Vec<Vec<Piece>> {
            let room = wide.saturating_sub(indent);
            let lines = paint::wrapped(text, room.into(), MOST).into_iter();
            lines.map(|line| vec![(indent, room, line, style)]).collect()
        };
        match self {
            Shown::Card(card, record, rows) => {
                let named = |name: String, value: &str| {
                    let labels = LABELS.min(wide / 3);
                    let mut lines = text(value, labels, plain);
                    if let Some(first) = lines.first_mut() {
                        first.push((0, labels.saturating_sub(1), name, look.dim()));
                    }
                    lines
                };
                let field = |place: usize| state.words.field(record.kind, record.kind.fields[place].name);
                match rows.get(number).map(|at| &card.rows[*at]) {
                    Some(CardRow::Field(place, None)) => {
                        let value = state.words.show_field(&state.world, record, &record.kind.fields[*place]);
                        named(field(*place), &value)
                    }
                    Some(CardRow::Field(place, Some(id))) => named(field(*place), &state.world.title(*id)),
                    Some(CardRow::More(_, id)) => named(String::new(), &state.world.title(*id)),
                    Some(CardRow::Computed(at)) => {
                        let column = &record.kind.columns[*at];
                        let value = state.words.show_column(&state.world, record, column, None);
                        named(state.words.column(record.kind, column.name), &value)
                    }
                    Some(CardRow::WorkedOut(word, value)) => {
                        let value = state.words.show(&state.world, record.kind, word, value);
                        named(state.words.t(&format!("worked-out-{word}")), &value)
                    }
                    Some(CardRow::Head(kind, place, count)) => {
                        text(&card::heading(state, record.kind, kind, *place, *count), 0, bold)
                    }
                    Some(CardRow::Link(id, place)) => {
                        let Some(other) = state.world.get(*id) else { return Vec::new() };
                        let verb = state.words.verb(other, *place).map(|verb| format!("{verb} ")).unwrap_or_default();
                        let title = other.kind.seen_from(&state.world, other, *place);
                        let about = state.words.beside(&state.world, other, *place);
                        let about = if about.is_empty() { about } else { format!("  {about}") };
                        text(&format!("{verb}{title}{about}"), 2, plain)
                    }
                    Some(CardRow::Unknown(_)) | None => Vec::new(),
                }
            }
            Shown::Sitting(sitting, items, times) => {
                let Some(item) = items.get(number) else { return Vec::new() };
                let mut lines = Vec::new();
                if let Some(head) = block::heads(&state.world, items).get(number).copied().flatten() {
                    lines.extend(text(&state.words.heading(head.0), 0, bold));
                    lines.push(Vec::new());
                }
                let here = number == sitting.item;
                let style = if here { Style::new().add_modifier(Modifier::BOLD) } else { plain };
                let mut said = text(&state.world.title(item.id), 10, style);
                if let Some(first) = said.first_mut() {
                    let time = times.get(number).copied().flatten().map(words::time).unwrap_or_default();
                    first.push((2, 7, format!("{time:>5}"), look.dim()));
                    if here {
                        first.push((0, 1, look.sign(Sign::Cursor).to_owned(), style));
                    }
                }
                lines.extend(said);
                lines
            }
            Shown::Sheet(sheet) => match sheet.shown.get(number).map(|at| (*at, &sheet.rows[*at])) {
                Some((_, SheetRow::Head(label, count))) => {
                    let count = count.map(|count| format!(" {count}")).unwrap_or_default();
                    text(&format!("{label}{count}"), 0, bold)
                }
                Some((at, SheetRow::Line(line))) => {
                    let sign = match (line.alarm, sheet.can_fold(at) && sheet.is_folded(at)) {
                        (true, _) => "! ",
                        (_, true) => "+ ",
                        _ => "",
                    };
                    let bar = line.bar.map(|(value, of)| format!("  {}", sheet::bar(look, value, of)));
                    let detail = if line.detail.is_empty() { String::new() } else { format!("  {}", line.detail) };
                    let style = if line.alarm { look.alarm() } else { plain };
                    let said = format!("{sign}{}{}{detail}", line.label, bar.unwrap_or_default());
                    text(&said, (2 * line.depth as u16).min(wide / 2), style)
                }
                Some((_, SheetRow::Text(said))) => text(said, 0, plain),
                Some((_, SheetRow::Gap)) | None => Vec::new(),
            },
            Shown::Grid(grid) => match grid.table.rows.get(number) {
                Some(edge) => {
                    let cell = |at: usize| {
                        let cell = grid.table.cells.get(number)?.get(at)?;
                        let empty = || (look.sign(Sign::Dot).to_owned(), look.dim());
                        let style = if cell.alarm { look.alarm() } else { plain };
                        Some(if cell.figure.is_nothing() {
                            empty()
                        } else {
                            (cell.figure.show(state.words.lang()), style)
                        })
                    };
                    vec![across(grid, look, wide, left, (edge.label.clone(), plain), cell)]
                }
                None => {
                    let (total, all) = (state.words.t("table-total"), grid.table.total.show(state.words.lang()));
                    let name = if all.is_empty() { total } else { format!("{total}: {all}") };
                    let total = |at: usize| {
                        grid.table.columns.get(at).map(|column| (column.total.show(state.words.lang()), look.dim()))
                    };
                    vec![across(grid, look, wide, left, (name, look.dim()), total)]
                }
            },
            Shown::List(list, columns) => match list.rows.get(number) {
                Some(ListRow::Head(label, count, _)) => {
                    let label = if label.is_empty() { state.words.t("group-unknown") } else { label.clone() };
                    text(&format!("{label}  {count}"), 0, bold)
                }
                Some(ListRow::Item(id)) => {
                    let Some(record) = state.world.get(*id) else { return Vec::new() };
                    let year = state.tab().yearly().then_some(state.year);
                    let cell = |column| (state.words.show_column(&state.world, record, column, year), plain);
                    vec![cells(columns.iter().map(|(_, _, column, wide)| (*wide, cell(column))))]
                }
                None => Vec::new(),
            },
        }
    }
}
