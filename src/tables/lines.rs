//! The lines of the year agenda counted by their status: by quarter, by holder, by theme.

use super::{Basis, Table, quarters::Quarters, tally::Tally};
use crate::{
    catalogue::{
        At, Id, Record,
        at::Link,
        kinds::{
            self as k,
            agenda_line::{self, Status},
        },
        text::sort_key,
    },
    process::year,
};

/// What the columns are called; a line without a status has one of its own where there is such a line.
fn columns(basis: &Basis<'_>, lines: &[&Record]) -> Vec<String> {
    let known = Status::ALL.iter().map(|status| basis.words.word(agenda_line::STATUS, *status));
    let none = lines.iter().any(|line| line.lacks(agenda_line::STATUS));
    known.chain(none.then(|| basis.words.t("tally-no-status"))).collect()
}

fn column(line: &Record) -> usize {
    let status = line.get(agenda_line::STATUS);
    Status::ALL.iter().position(|known| Some(*known) == status).unwrap_or(Status::ALL.len())
}

/// By the quarter their period lies in.
pub(super) fn by_quarter(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let lines = year::lines(basis.world, basis.scope, basis.year);
    let quarters = Quarters::of(basis.year, lines.iter().map(|line| line.get(agenda_line::PERIOD)));
    let mut tally = quarters.tally(basis, columns(basis, &lines));
    for line in &lines {
        tally.add(quarters.row(line.get(agenda_line::PERIOD)), column(line), line.id, 1);
    }
    tally.without_empty(4).table(basis.words.column(&k::AGENDA_LINE, "quarter"))
}

/// By who holds the portfolio.
pub(super) fn by_holder(basis: &Basis<'_>, _: Option<Id>) -> Table {
    by_link(basis, agenda_line::HOLDER, "timeline-no-holder")
}

/// By theme.
pub(super) fn by_theme(basis: &Basis<'_>, _: Option<Id>) -> Table {
    by_link(basis, agenda_line::THEME, "tally-no-theme")
}

/// By what a field links to, in the order of their names; those that link to nothing last.
fn by_link(basis: &Basis<'_>, field: At<Link>, none: &str) -> Table {
    let world = basis.world;
    let lines = year::lines(world, basis.scope, basis.year);
    let mut targets: Vec<Option<Id>> = lines.iter().map(|line| line.get(field)).collect();
    targets.sort_by_cached_key(|id| {
        let target = id.and_then(|id| world.get(id));
        (target.is_none(), target.map(|target| sort_key(&(target.kind.sort_name)(world, target))), *id)
    });
    targets.dedup();
    let name = |id: &Option<Id>| match id.map(|id| (id, world.title(id))) {
        Some((id, title)) if !title.is_empty() => (title, Some(id)),
        _ => (basis.words.t(none), None),
    };
    let mut tally = Tally::new(targets.iter().map(name).collect(), columns(basis, &lines));
    for line in &lines {
        let row = targets.iter().position(|target| *target == line.get(field));
        tally.add(row.unwrap_or(0), column(line), line.id, 1);
    }
    tally.table(basis.words.field(&k::AGENDA_LINE, field.name))
}
