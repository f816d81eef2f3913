//! Municipalities against the themes they ask for in a year, with what else speaks for each theme and what became of it.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{
        Id,
        kinds::{
            self as k,
            consideration::{self, Outcome},
            organisation::{self, OrganisationKind},
        },
    },
    process::priorities::{Asked, Criterion, Matrix, Weighing, Wish},
    words::Words,
};

/// Columns of a cell: "geen plan", "10 van 11", and names that are not broken too often.
const WIDTH: u16 = 10;

/// The matrix of the year and district in view, weighed as was decided.
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    of(basis, &Matrix::of(basis.world, basis.scope, basis.year))
}

/// The same, weighed like this.
pub fn weighed(basis: &Basis<'_>, weighing: Weighing) -> Table {
    of(basis, &Matrix::weighed(basis.world, basis.scope, basis.year, weighing))
}

/// In each cell the rank a municipality gives a theme; below them what else speaks for it, how many ask, and whether it
/// is on the agenda. Columns come to what that counts for.
fn of(basis: &Basis<'_>, matrix: &Matrix) -> Table {
    let (world, words) = (basis.world, basis.words);
    let place = matrix.district.map_or_else(|| words.t("all-districts"), |district| world.title(district));
    let args = [("place", place.into()), ("year", matrix.year.to_string().into())];
    let mut table = Table { heading: words.with("matrix-heading", &args), width: WIDTH, ..Table::default() };
    table.corner = words.word(organisation::KIND, OrganisationKind::Municipality);
    if matrix.themes.is_empty() {
        return table;
    }
    let column = |asked: &Asked| Edge {
        label: world.title(asked.theme),
        to: Some(asked.theme),
        total: Figure::Count(asked.sum),
    };
    table.columns = matrix.themes.iter().map(column).collect();
    table.said = matrix.themes.iter().map(|asked| said(basis, matrix, asked)).collect();
    table.divider = Some(matrix.proposed());
    for (at, municipality) in matrix.municipalities.iter().enumerate() {
        let cell = |asked: &Asked| match &asked.wishes[at] {
            Some(wish) => Cell::of(rank(wish)).to(wish.plans.iter().copied()),
            None if municipality.plans.is_empty() => Cell::of(Figure::text(words.t("matrix-no-plan"))).alarming(),
            None => Cell::default(),
        };
        let label = world.title(municipality.id);
        table.rows.push(Edge { label, to: Some(municipality.id), total: Figure::Nothing });
        table.cells.push(matrix.themes.iter().map(cell).collect());
    }
    let mut row = |label: String, cell: &dyn Fn(&Asked) -> Cell| {
        table.rows.push(Edge { label, ..Edge::default() });
        table.cells.push(matrix.themes.iter().map(cell).collect());
    };
    for (at, criterion) in Criterion::ALL.into_iter().enumerate() {
        let weight = matrix.weighing.criterion(criterion).to_string();
        row(words.with(called(criterion), &[("weight", weight.into())]), &|asked| match asked.behind[at].as_slice() {
            [] => Cell::default(),
            behind => Cell::of(Figure::text(words.flag(true))).to(behind.iter().copied()),
        });
    }
    row(words.t("matrix-asked"), &|asked| {
        let wishes = matrix.municipalities.iter().zip(&asked.wishes);
        let who = wishes.filter(|(_, wish)| wish.is_some()).map(|(one, _)| one.id);
        Cell::of(Figure::text(so_many(words, matrix, asked))).to(who)
    });
    row(words.t("matrix-agenda"), &|asked| {
        Cell::of(Figure::text(words.flag(asked.on_agenda))).to(asked.lines.iter().copied())
    });
    let threshold = matrix.weighing.threshold().to_string();
    row(words.with("matrix-threshold", &[("number", threshold.into())]), &|asked| {
        Cell::of(Figure::text(words.flag(matrix.is_proposed(asked))))
    });
    row(words.kind(&k::CONSIDERATION), &|asked| {
        let outcome = asked.consideration.and_then(|id| world.get(id)).map(|one| one.get(consideration::OUTCOME));
        let said = match outcome {
            Some(Some(Outcome::Later)) => "matrix-later",
            Some(Some(Outcome::Elsewhere)) => "matrix-elsewhere",
            Some(Some(Outcome::NotChosen) | None) => "matrix-not",
            None if asked.unexplained() => "matrix-open",
            None => return Cell::default(),
        };
        Cell::of(Figure::text(words.t(said))).to(asked.consideration)
    });
    if !matrix.unnamed.is_empty() {
        table.notes.push(words.count("matrix-unnamed", matrix.unnamed.len()));
    }
    table
}

/// The row of a criterion.
fn called(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Police => "matrix-police",
        Criterion::Prosecution => "matrix-prosecution",
        Criterion::Strategy => "matrix-strategy",
        Criterion::Carried => "matrix-carried",
    }
}

/// The rank, or a sign that it is named without one.
fn rank(wish: &Wish) -> Figure {
    wish.rank.map_or_else(|| Figure::text("x"), Figure::Count)
}

/// "7 van 11"
fn so_many(words: &Words, matrix: &Matrix, asked: &Asked) -> String {
    let [some, all] = [asked.count(), matrix.municipalities.len()].map(|number| number.to_string());
    words.with("matrix-of", &[("some", some.into()), ("all", all.into())])
}

/// What was decided about it instead of choosing it.
fn outcome(basis: &Basis<'_>, asked: &Asked) -> Option<String> {
    let record = basis.world.get(asked.consideration?)?;
    Some(basis.words.said(record, consideration::OUTCOME))
}

/// "7 van 11 vragen hierom · op de agenda: nee · som 41, drempel 15"
fn said(basis: &Basis<'_>, matrix: &Matrix, asked: &Asked) -> String {
    let words = basis.words;
    let args = [
        ("asked", so_many(words, matrix, asked).into()),
        ("agenda", words.flag(asked.on_agenda).into()),
        ("sum", asked.sum.to_string().into()),
        ("threshold", matrix.weighing.threshold().to_string().into()),
    ];
    let said = words.with("matrix-said", &args);
    let why =
        asked.consideration.and_then(|id| basis.world.get(id)).map(|record| record.get(consideration::WHY).to_owned());
    match (outcome(basis, asked), why) {
        (Some(outcome), Some(why)) if !why.is_empty() => format!("{said} · {outcome}: {why}"),
        (Some(outcome), _) => format!("{said} · {outcome}"),
        (None, _) => said,
    }
}
