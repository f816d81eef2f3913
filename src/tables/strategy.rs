//! A safety strategy in figures: its endterm review, and beside the plans of police and prosecution.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{
        Id, Record,
        kinds::{
            self as k,
            agenda_line::{self, Mark},
            organisation::{self, OrganisationKind},
            plan, priority,
        },
        text::{fold, sort_key},
    },
    process::{
        strategy::{self, STATUSES, Tally},
        year_agenda,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

/// The strategy a table is about, else the one of the year in view, with its years.
fn meant<'a>(basis: &Basis<'a>, about: Option<Id>) -> Option<(&'a Record, RangeInclusive<i16>)> {
    let chosen = about.and_then(|id| basis.world.get(id)).filter(|record| *record.kind == k::STRATEGY);
    let record = chosen.or_else(|| strategy::in_year(basis.world, basis.year))?;
    Some((record, strategy::years(basis.world, record)?))
}

/// Each theme with what was done, judged, put off and decided, and under it the same year by year.
pub(super) fn review(basis: &Basis<'_>, about: Option<Id>) -> Table {
    let Some((record, years)) = meant(basis, about) else { return Table::default() };
    counted(basis, record, years.clone(), years.count() > 1)
}

/// The same of one year, for a report on it.
pub fn of_year(basis: &Basis<'_>) -> Table {
    let Some((record, years)) = meant(basis, None) else { return Table::default() };
    let year = basis.year.clamp(*years.start(), *years.end());
    counted(basis, record, year..=year, false)
}

/// Lines with the theme they have in common, if they have one.
type OfTheme<'a> = (Option<Id>, Vec<&'a Record>);

/// The lines of a year agenda per theme: how many are how far, and how they were judged.
pub fn by_theme(basis: &Basis<'_>, agenda: Id) -> Table {
    let (world, words) = (basis.world, basis.words);
    let mut of: BTreeMap<(bool, String), OfTheme<'_>> = BTreeMap::new();
    for line in year_agenda::lines(world, agenda) {
        let theme = line.get(agenda_line::THEME);
        let name = theme.map(|theme| fold(&world.title(theme))).unwrap_or_default();
        of.entry((theme.is_none(), name)).or_insert_with(|| (theme, Vec::new())).1.push(line);
    }
    let row = |(theme, lines): &OfTheme<'_>| {
        let label = theme.map_or_else(|| words.t("strategy-no-theme"), |theme| world.title(theme));
        let tally = Tally::of(lines.iter().copied());
        let mut cells = figures(&tally, (lines.iter().map(|line| line.id).collect(), Vec::new()));
        // What was decided is told per strategy theme only.
        cells.pop();
        (Edge { label, to: *theme, ..Edge::default() }, cells)
    };
    let (rows, cells) = of.values().map(row).unzip();
    let mut columns = heads(basis);
    columns.pop();
    Table { corner: words.kind(&k::THEME), columns, rows, cells, width: 10, ..Table::default() }
}

/// What is counted of lines.
fn heads(basis: &Basis<'_>) -> Vec<Edge> {
    let words = basis.words;
    let heads = std::iter::once(words.t("strategy-lines"))
        .chain(STATUSES.map(|status| words.word(agenda_line::STATUS, status)))
        .chain(Mark::ALL.iter().map(|mark| words.word(agenda_line::MARK, *mark)))
        .chain(["strategy-times", "strategy-decided"].map(|key| words.t(key)));
    heads.map(|label| Edge { label, ..Edge::default() }).collect()
}

fn counted(basis: &Basis<'_>, record: &Record, years: RangeInclusive<i16>, apart: bool) -> Table {
    let (world, words) = (basis.world, basis.words);
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    for part in strategy::parts(world, record, basis.scope, years.clone()) {
        let label = part.theme.map_or_else(|| words.t("strategy-none"), |theme| world.title(theme));
        rows.push(Edge { label: label.clone(), to: part.theme, ..Edge::default() });
        let all = |year: Option<i16>| {
            let of = |found: &[(i16, &Record)]| -> Vec<Id> {
                found.iter().filter(|(its, _)| year.is_none_or(|year| *its == year)).map(|(_, one)| one.id).collect()
            };
            (of(&part.lines), of(&part.decisions))
        };
        cells.push(figures(&part.tally(), all(None)));
        for year in years.clone().filter(|_| apart) {
            rows.push(Edge { label: format!("{label} {year}"), to: part.theme, ..Edge::default() });
            cells.push(figures(&part.tally_of(year), all(Some(year))));
        }
    }
    Table {
        corner: words.kind(&k::THEME),
        columns: heads(basis),
        rows,
        cells,
        width: 10,
        notes: vec![words.t("strategy-more-than-one")],
        ..Table::default()
    }
}

fn figures(tally: &Tally, (lines, decisions): (Vec<Id>, Vec<Id>)) -> Vec<Cell> {
    let count = |number: usize| if number == 0 { Cell::default() } else { Cell::of(Figure::count(number)) };
    let mut row = vec![Cell::of(Figure::count(tally.lines)).to(lines)];
    row.extend(tally.by_status.iter().chain(&tally.by_mark).map(|number| count(*number)));
    row.push(count(tally.postponed));
    row.push(count(tally.decisions).to(decisions));
    row
}

/// Themes against the strategy of the year in view and the plans of police and prosecution that hold then, with how many
/// plans of municipalities name the theme. In a cell stands the rank the plan gives it, or that it takes part.
pub(super) fn police(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words, year) = (basis.world, basis.words, basis.year);
    let valid: Vec<&Record> = world
        .of(&k::PLAN)
        .filter(|plan| basis.scope.holds(world, plan) && strategy::holds(plan, &(year..=year)))
        .filter(|plan| plan::says_what_is_wanted(plan))
        .collect();
    let owned = |plan: &Record, by: &[OrganisationKind]| {
        let mut owners = plan.get(plan::OWNERS).iter().filter_map(|id| world.get(*id)?.get(organisation::KIND));
        owners.any(|kind| by.contains(&kind))
    };
    let law = [OrganisationKind::Police, OrganisationKind::BasicTeam, OrganisationKind::Prosecution];
    let mut plans: Vec<&Record> = valid.iter().copied().filter(|plan| owned(plan, &law)).collect();
    plans.sort_by_cached_key(|plan| {
        (plan.get(plan::KIND) != Some(plan::PlanKind::MultiYear), sort_key(plan.get(plan::NAME)))
    });
    let municipal: Vec<&Record> =
        valid.into_iter().filter(|plan| owned(plan, &[OrganisationKind::Municipality])).collect();
    let record = strategy::in_year(world, year);

    let mut themes: Vec<Id> = record.map(|record| record.get(k::strategy::THEMES).to_vec()).unwrap_or_default();
    let mut covered: BTreeSet<Id> = themes.iter().flat_map(|theme| strategy::tree(world, *theme)).collect();
    for plan in &plans {
        for theme in priorities(basis, plan).into_iter().filter_map(|priority| priority.get(priority::THEME)) {
            if covered.insert(theme) {
                themes.push(theme);
            }
        }
    }
    let mut columns: Vec<Edge> = record.map(|one| edge(basis, one)).into_iter().collect();
    columns.extend(plans.iter().map(|plan| edge(basis, plan)));
    columns.push(Edge { label: words.t("police-municipal"), ..Edge::default() });
    let row = |theme: &Id| {
        let below = strategy::tree(world, *theme);
        let own = record.map(|one| match one.get(k::strategy::THEMES).contains(theme) {
            true => Cell::of(Figure::text(words.t("police-named"))).to([one.id]),
            false => Cell::default(),
        });
        let asked = municipal.iter().filter(|plan| strategy::plan_is_of(world, plan, &below));
        let asked: Vec<Id> = asked.map(|plan| plan.id).collect();
        own.into_iter()
            .chain(plans.iter().map(|plan| rank(basis, plan, &below)))
            .chain([if asked.is_empty() { Cell::default() } else { Cell::of(Figure::count(asked.len())).to(asked) }])
            .collect()
    };
    Table {
        corner: words.kind(&k::THEME),
        columns,
        cells: themes.iter().map(row).collect(),
        rows: themes.iter().map(|id| Edge { label: world.title(*id), to: Some(*id), ..Edge::default() }).collect(),
        width: 14,
        ..Table::default()
    }
}

fn edge(basis: &Basis<'_>, record: &Record) -> Edge {
    Edge { label: basis.world.title(record.id), to: Some(record.id), ..Edge::default() }
}

fn priorities<'a>(basis: &Basis<'a>, plan: &Record) -> Vec<&'a Record> {
    let mut found = basis.world.linked_by(plan.id, priority::PLAN);
    found.sort_by_key(|priority| (priority.get(priority::RANK).unwrap_or(i64::MAX), priority.id));
    found
}

/// The best rank a plan gives a theme or one below it; a sign where it names it without a rank.
fn rank(basis: &Basis<'_>, plan: &Record, themes: &BTreeSet<Id>) -> Cell {
    let of = |priority: &&Record| priority.get(priority::THEME).is_some_and(|theme| themes.contains(&theme));
    let best = priorities(basis, plan).into_iter().find(of);
    match best.and_then(|priority| priority.get(priority::RANK)) {
        Some(rank) => Cell::of(Figure::Count(rank)).to([plan.id]),
        None if best.is_some() || strategy::plan_is_of(basis.world, plan, themes) => {
            Cell::of(Figure::text(basis.words.t("police-named"))).to([plan.id])
        }
        None => Cell::default(),
    }
}
