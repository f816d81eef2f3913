//! The year report: what a district adopted for a year, what became of it, what its DVO decided, and what goes on.

use super::{
    Bullet, Part, prose,
    reading::{Reading, capital},
};
use crate::{
    catalogue::{
        Id, Record,
        kinds::{
            self as k, adopted_line, agenda, agenda_line, consideration,
            entry::{self, EntryKind},
            meeting, meeting_item,
        },
        name,
        text::sort_key,
    },
    process::{
        priorities::{Asked, Matrix},
        scope::Scope,
        strategy,
        year_agenda::{
            adopted,
            compare::{Compared, Fate, compare},
            decisions, lines, next_year,
        },
    },
    tables::{self, Basis, Table},
};
use std::collections::BTreeMap;

pub(super) fn parts(reading: &Reading<'_>, agenda: &Record) -> Vec<Part> {
    let (Some(district), Some(year)) = (agenda.get(agenda::DISTRICT), agenda.year()) else { return Vec::new() };
    let today = reading.world.today().unwrap_or_default();
    let basis = Basis { world: reading.world, words: reading.words, today, year, scope: Scope::One(district) };
    let shown = |name: &str| (reading.label(agenda.kind, name), reading.show(agenda, name));
    let mut fields = vec![
        shown(agenda::DISTRICT.name),
        shown(agenda::YEAR.name),
        shown(agenda::STATUS.name),
        shown(agenda::ADOPTED.name),
    ];
    fields.push((reading.label(agenda.kind, agenda::ADOPTED_IN.name), reading.show(agenda, "adopted_where")));
    fields.retain(|(_, value)| !value.is_empty());
    let mut parts = vec![Part::Fields(fields)];
    parts.extend(prose::parts(agenda.get(agenda::SUMMARY)));
    let found = compare(reading.world, agenda.id);

    let became = tables::named("adopted").map(|def| (def.table)(&basis, Some(agenda.id))).unwrap_or_default();
    let mut of_lines = became.notes.iter().cloned().map(Part::Paragraph).collect::<Vec<_>>();
    of_lines.extend(table(reading, &became));
    let theme = strategy::in_year(reading.world, year);
    let strategy_lines = if theme.is_some() { tables::strategy::of_year(&basis) } else { Table::default() };
    let mut of_strategy: Vec<Part> = table(reading, &strategy_lines).into_iter().collect();
    if !of_strategy.is_empty() {
        of_strategy.extend(strategy_lines.notes.iter().cloned().map(Part::Paragraph));
    }
    let strategy_named = theme.map(|theme| reading.world.title(theme.id)).unwrap_or_default();
    let next = (i32::from(year) + 1).to_string();
    let text = |key: &str| capital(&reading.words.t(key));
    let sections = [
        (text("report-adopted"), as_adopted(reading, agenda.id).into_iter().collect()),
        (text("report-became"), of_lines),
        (text("report-added"), told(reading, &found, Fate::Added)),
        (text("report-dropped"), told(reading, &found, Fate::Dropped)),
        (text("report-decisions"), decided(reading, district, year).into_iter().collect()),
        (text("report-themes"), table(reading, &tables::strategy::by_theme(&basis, agenda.id)).into_iter().collect()),
        (reading.words.with("report-strategy", &[("strategy", strategy_named.into())]), of_strategy),
        (text("report-chosen"), chosen(reading, &basis, agenda.id).into_iter().collect()),
        (
            reading.words.with("report-goes-on", &[("year", next.into())]),
            goes_on(reading, agenda.id).into_iter().collect(),
        ),
        (reading.label(agenda.kind, agenda::EVALUATION.name), prose::parts(agenda.get(agenda::EVALUATION))),
    ];
    for (heading, told) in sections {
        let told: Vec<Part> = told;
        if !told.is_empty() {
            parts.push(Part::Heading(1, heading));
            parts.extend(told);
        }
    }
    parts
}

/// A table as it is on screen; a column in which nothing stands is not printed.
fn table(reading: &Reading<'_>, table: &Table) -> Option<Part> {
    let lang = reading.words.lang();
    let stands = |at: &usize| table.cells.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.figure.is_nothing()));
    let kept: Vec<usize> = (0..table.columns.len()).filter(stands).collect();
    let labels = kept.iter().map(|at| capital(&table.columns[*at].label));
    let head = std::iter::once(capital(&table.corner)).chain(labels).collect();
    let rows = table.rows.iter().zip(&table.cells).map(|(row, cells)| {
        let figures = kept.iter().map(|at| cells.get(*at).map(|cell| cell.figure.show(lang)).unwrap_or_default());
        std::iter::once(row.label.clone()).chain(figures).collect()
    });
    Part::table(head, rows.collect(), 1)
}

/// The lines as they were adopted.
fn as_adopted(reading: &Reading<'_>, agenda: Id) -> Option<Part> {
    let names =
        [adopted_line::NUMBER.name, adopted_line::SUBJECT.name, adopted_line::PERIOD.name, adopted_line::HOLDER.name];
    let head = names.map(|name| reading.label(&k::AGENDA_LINE, name)).into();
    let kept = adopted::of(reading.world, agenda).into_iter();
    Part::table(head, kept.map(|line| names.map(|name| reading.show(line, name)).into()).collect(), 2)
}

/// The lines of which this became, with why.
fn told(reading: &Reading<'_>, found: &[Compared<'_>], fate: Fate) -> Vec<Part> {
    let of = found.iter().filter(|one| one.fate == Some(fate));
    let bullets: Vec<Bullet> = of
        .filter_map(|one| {
            let line = one.either()?;
            let about = [one.line.map(|line| line.get(agenda_line::EXPLANATION)).unwrap_or_default().to_owned()];
            let about = about.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join("; ");
            let when = reading.show(line, name::PERIOD.name);
            let name = reading.joined(&[line.value(name::NUMBER).as_str(), line.get(name::SUBJECT)]);
            let name = if when.is_empty() { name } else { format!("{name} ({when})") };
            let text = if about.is_empty() { name } else { format!("{name}: {about}") };
            Some(Bullet { depth: 0, text })
        })
        .collect();
    if bullets.is_empty() { Vec::new() } else { vec![Part::Bullets(bullets)] }
}

/// What the DVO decided in that year, and how it goes.
fn decided(reading: &Reading<'_>, district: Id, year: i16) -> Option<Part> {
    let head = vec![
        reading.label(&k::MEETING, meeting::DATE.name),
        reading.label(&k::MEETING_ITEM, meeting_item::SUBJECT.name),
        reading.word(entry::KIND, EntryKind::Decision),
        capital(&reading.words.t("paper-execution")),
    ];
    let row = |entry: &&Record| {
        let item = reading.world.follow(entry, entry::ITEM)?;
        let meeting = reading.world.follow(item, meeting_item::MEETING)?;
        let subject = reading.joined(&[item.get(meeting_item::NUMBER), item.get(meeting_item::SUBJECT)]);
        Some(vec![
            reading.show(meeting, meeting::DATE.name),
            subject,
            entry.get(entry::TEXT).to_owned(),
            reading.standing(entry),
        ])
    };
    let found = decisions::of_year(reading.world, district, year);
    Part::table(head, found.iter().filter_map(row).collect(), 2)
}

/// What municipal plans ask for and what is on the agenda, theme by theme: chosen or not, who asks, and why not. Who asks
/// is read from the same matrix as on the screen.
fn chosen(reading: &Reading<'_>, basis: &Basis<'_>, agenda: Id) -> Option<Part> {
    let (world, words) = (reading.world, reading.words);
    let matrix = Matrix::of(world, basis.scope, basis.year);
    let names = |asked: &Asked| -> String {
        let wishes = matrix.municipalities.iter().zip(&asked.wishes).filter(|(_, wish)| wish.is_some());
        let names: Vec<String> = wishes.map(|(one, _)| world.title(one.id)).filter(|name| !name.is_empty()).collect();
        if names.is_empty() { String::new() } else { words.with("report-asked", &[("names", names.join(", ").into())]) }
    };
    let told = |lines: usize| if lines == 0 { String::new() } else { words.count("list-count", lines) };
    let mut rows: Vec<[String; 3]> = Vec::new();
    for asked in &matrix.themes {
        let why = asked.consideration.and_then(|id| world.get(id));
        let (outcome, why) = match (asked.lines.len(), why) {
            (0, Some(why)) => {
                (reading.show(why, consideration::OUTCOME.name), reading.show(why, consideration::WHY.name))
            }
            (0, None) => (words.t("asked-open"), String::new()),
            (lines, _) => (words.t("report-was-chosen"), told(lines)),
        };
        let said = [why, names(asked)].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ");
        rows.push([world.title(asked.theme), outcome, said]);
    }
    // What nobody's plan asks for may be on the agenda all the same, or have been considered.
    let known = |theme: Id| matrix.themes.iter().any(|asked| asked.theme == theme);
    let mut others: BTreeMap<Id, usize> = BTreeMap::new();
    for theme in lines(world, agenda).into_iter().filter_map(|line| line.get(agenda_line::THEME)) {
        *others.entry(theme).or_default() += 1;
    }
    for (theme, count) in others.iter().filter(|(theme, _)| !known(**theme)) {
        rows.push([world.title(*theme), words.t("report-was-chosen"), told(*count)]);
    }
    let considered = [consideration::THEME.name, consideration::OUTCOME.name, consideration::WHY.name];
    let here = |one: &&Record| basis.scope.holds(world, one) && one.year() == Some(basis.year);
    for one in world.of(&k::CONSIDERATION).filter(here) {
        if one.get(consideration::THEME).is_some_and(|theme| !known(theme) && !others.contains_key(&theme)) {
            rows.push(considered.map(|name| reading.show(one, name)));
        }
    }
    rows.retain(|[theme, ..]| !theme.is_empty());
    rows.sort_by_cached_key(|[theme, ..]| sort_key(theme));
    let head = considered.map(|name| reading.label(&k::CONSIDERATION, name)).into();
    Part::table(head, rows.into_iter().map(Into::into).collect(), 1)
}

/// What goes on in the next year, and when.
fn goes_on(reading: &Reading<'_>, agenda: Id) -> Option<Part> {
    let fields =
        [agenda_line::NUMBER.name, agenda_line::SUBJECT.name, agenda_line::PERIOD.name, agenda_line::AGENDA.name];
    let head = fields.map(|name| reading.label(&k::AGENDA_LINE, name)).into();
    let on = next_year::continued(reading.world, agenda).into_iter().map(|(line, next)| {
        let show = |name: &str| reading.show(next, name);
        vec![line.get(agenda_line::NUMBER).to_owned(), show("subject"), show("period"), show("agenda")]
    });
    Part::table(head, on.collect(), 2)
}
