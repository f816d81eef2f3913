//! What the municipalities pay in the year in view, arrangement by arrangement, to the cent.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{Decimal, Id, decimal::EURO, kinds as k},
    process::contributions::{self, Missing, Share, Shares},
};

/// Decimals of an amount that was not rounded yet: thousandths of a cent, in euros.
const EXACT: u8 = EURO + 3;

fn euros(cents: i64) -> Figure {
    Figure::Amount(Decimal::cents(cents))
}

fn exact(thousandths: i64) -> Figure {
    Figure::Amount(Decimal::new(thousandths, EXACT))
}

/// One row a municipality and arrangement. Where there are several arrangements each has a row with what it comes to
/// above its own, and the last column names it, so that a file can be filtered by it.
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let found = contributions::of_year(world, basis.year, |one| basis.scope.holds(world, one));
    let several = found.len() > 1;
    let all = || found.iter().flat_map(|one| &one.shares);
    // Where one is not known the whole is not known either: what there is would be taken for all of it.
    let sum = |of: fn(&Share) -> Option<i64>, figure: fn(i64) -> Figure| {
        let whole = all().map(of).try_fold(0_i64, |sum, one| Some(sum.saturating_add(one?)));
        whole.map_or_else(|| Figure::text(words.t("contributions-unknown")), figure)
    };
    let mut columns = vec![
        ("contributions-inhabitants", sum(|share| share.inhabitants, Figure::Count)),
        ("contributions-counted", Figure::Nothing),
        ("contributions-amount", sum(|share| share.cents.ok(), euros)),
        ("contributions-exact", sum(|share| share.exact, exact)),
        ("contributions-rounding", sum(Share::difference, exact)),
    ];
    if several {
        // The people of a municipality are no more for paying twice.
        columns[0].1 = Figure::Nothing;
        columns.push(("kind-arrangement", Figure::Nothing));
    }
    let columns: Vec<Edge> =
        columns.into_iter().map(|(key, total)| Edge { label: words.t(key), to: None, total }).collect();
    let mut rows = Vec::new();
    let mut cells = Vec::new();
    for one in &found {
        let name = world.title(one.arrangement);
        if several {
            rows.push(Edge { label: name.to_uppercase(), to: Some(one.arrangement), total: Figure::Nothing });
            let mut sums = vec![Cell::default(); columns.len()];
            sums[2] = Cell::of(euros(one.total)).to([one.arrangement]);
            cells.push(sums);
        }
        for share in &one.shares {
            rows.push(Edge {
                label: world.title(share.organisation),
                to: Some(share.organisation),
                total: Figure::Nothing,
            });
            let named = several.then(|| Cell::of(Figure::text(name.as_str())).to([one.arrangement]));
            cells.push(row(basis, one, share).into_iter().chain(named).collect());
        }
    }
    let notes = found.iter().flat_map(|one| notes(basis, one)).collect();
    let corner = words.kind(&k::ORGANISATION);
    Table { corner, columns, rows, cells, width: 13, notes, ..Table::default() }
}

fn row(basis: &Basis<'_>, of: &Shares, share: &Share) -> Vec<Cell> {
    let words = basis.words;
    let number = |number: Option<i64>| number.map_or(Figure::Nothing, Figure::Count);
    let unknown = share.cents == Err(Missing::Inhabitants) && share.inhabitants.is_none();
    let inhabitants = match unknown {
        true => Cell::of(Figure::text(words.t("contributions-unknown"))).alarming(),
        false => Cell::of(number(share.inhabitants)),
    };
    let amount = match share.cents {
        Ok(cents) => Cell::of(euros(cents)),
        Err(missing) => Cell::of(Figure::text(words.t(&format!("missing-{}", missing.word())))).alarming(),
    };
    vec![
        inhabitants.to([share.organisation]),
        Cell::of(number(share.counted)).to([share.organisation]),
        amount.to([of.arrangement]),
        Cell::of(share.exact.map_or(Figure::Nothing, exact)).to([of.arrangement]),
        Cell::of(share.difference().map_or(Figure::Nothing, exact)).to([of.arrangement]),
    ]
}

/// What is missing, and where; what a cap leaves uncovered; counts of different years.
fn notes(basis: &Basis<'_>, of: &Shares) -> Vec<String> {
    let (world, words) = (basis.world, basis.words);
    let arrangement = world.title(of.arrangement);
    let said =
        |key: &str, list: String| words.with(key, &[("name", arrangement.as_str().into()), ("list", list.into())]);
    let mut notes = Vec::new();
    for missing in Missing::ALL {
        let who = of.shares.iter().filter(|share| share.cents == Err(missing));
        let names: Vec<String> = who.map(|share| world.title(share.organisation)).collect();
        if !names.is_empty() {
            notes.push(said(&format!("contributions-no-{}", missing.word()), names.join(", ")));
        }
    }
    let capped = of.shares.iter().filter(|share| share.capped).map(|share| world.title(share.organisation));
    let capped: Vec<String> = capped.collect();
    if !capped.is_empty() {
        notes.push(said("contributions-capped", capped.join(", ")));
    }
    if of.uncovered != 0 {
        notes.push(said("contributions-uncovered", Decimal::cents(of.uncovered).show(words.lang())));
    }
    let mut years: Vec<i64> = of.shares.iter().filter_map(|share| share.counted).collect();
    years.sort_unstable();
    years.dedup();
    if years.len() > 1 {
        let years: Vec<String> = years.iter().map(i64::to_string).collect();
        notes.push(said("contributions-years-differ", years.join(", ")));
    }
    notes
}
