//! What the municipalities pay in the year in view, arrangement by arrangement, to the cent.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{
        Decimal, Id,
        decimal::EURO,
        kinds::{self as k, arrangement},
    },
    process::contributions::{
        self, Missing, Now, Share, Shares,
        read::{Rise, absent, counts_heads, lost, rises, with_numbers},
    },
};

/// Where the column of amounts stands; behind it, once something is fixed, when it was paid, what was, and what is open.
const AMOUNT: usize = 2;
const SETTLED: usize = AMOUNT + 1;

/// Decimals of an amount that was not rounded yet: thousandths of a cent, in euros.
const EXACT: u8 = EURO + 3;

fn euros(cents: i64) -> Figure {
    Figure::Amount(Decimal::cents(cents))
}

fn exact(thousandths: i64) -> Figure {
    Figure::Amount(Decimal::new(thousandths, EXACT))
}

/// One row a municipality and arrangement. Where there are several arrangements each has a row with what it comes to
/// above its own, and the last column names it, so that a file can be filtered by it. Once one is fixed there is also what
/// was paid and what is open, and what would be paid now.
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let found = contributions::of_year(world, basis.year, |one| basis.scope.holds(world, one));
    let several = found.len() > 1;
    let all = || found.iter().flat_map(|one| &one.shares);
    let kept = found.iter().any(|one| one.fixed.is_some());
    // Where one is not known the whole is not known either: what there is would be taken for all of it. Of whom nothing
    // was fixed nothing is asked.
    let sum = |of: fn(&Share) -> Option<i64>, figure: fn(i64) -> Figure| {
        let asked = all().filter(|share| share.cents != Err(Missing::Fixed));
        let whole = asked.map(of).try_fold(0_i64, |sum, one| Some(sum.saturating_add(one?)));
        whole.map_or_else(|| Figure::text(words.t("contributions-unknown")), figure)
    };
    let mut columns = vec![
        ("contributions-inhabitants", sum(|share| share.inhabitants, Figure::Count)),
        ("contributions-counted", Figure::Nothing),
        ("contributions-amount", sum(|share| share.cents.ok(), euros)),
        ("contributions-exact", sum(|share| share.exact, exact)),
        ("contributions-rounding", sum(Share::difference, exact)),
    ];
    if kept {
        let whole = |of: fn(&Shares) -> i64| euros(found.iter().map(of).fold(0, i64::saturating_add));
        let settled = [
            ("contributions-paid-on", Figure::Nothing),
            ("contributions-paid", whole(Shares::paid)),
            ("contributions-open", whole(Shares::open)),
            ("contributions-now", Figure::Nothing),
        ];
        columns.splice(SETTLED..SETTLED, settled);
    }
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
        let rises = rising(basis, one);
        if several {
            rows.push(Edge { label: name.to_uppercase(), to: Some(one.arrangement), total: Figure::Nothing });
            let mut sums = vec![Cell::default(); columns.len()];
            sums[AMOUNT] = Cell::of(euros(one.total)).to([one.arrangement]);
            if kept && one.fixed.is_some() {
                sums[SETTLED + 1] = Cell::of(euros(one.paid())).to([one.arrangement]);
                sums[SETTLED + 2] = Cell::of(euros(one.open())).to([one.arrangement]);
            }
            cells.push(sums);
        }
        for share in &one.shares {
            rows.push(Edge {
                label: world.title(share.organisation),
                to: Some(share.organisation),
                total: Figure::Nothing,
            });
            let named = several.then(|| Cell::of(Figure::text(name.as_str())).to([one.arrangement]));
            let mut cells_here = row(basis, one, share);
            // By this number somebody would be left out.
            cells_here[0].alarm |= rises.iter().any(|rise| rise.organisation == share.organisation);
            if kept {
                cells_here.splice(SETTLED..SETTLED, settled(basis, one, share));
            }
            cells_here.extend(named);
            cells.push(cells_here);
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
    let year_unknown = share.inhabitants.is_some() && share.counted.is_none();
    let counted = match share.counted {
        None if year_unknown => Figure::text(words.t("contributions-unknown")),
        counted => number(counted),
    };
    let behind = [share.population.unwrap_or(share.organisation)];
    let inhabitants = match unknown {
        true => Cell::of(Figure::text(words.t("contributions-unknown"))).alarming(),
        false => Cell::of(number(share.inhabitants)),
    };
    let amount = match share.cents {
        Ok(cents) => Cell::of(euros(cents)),
        Err(missing) => Cell::of(Figure::text(words.t(&format!("missing-{}", missing.word())))).alarming(),
    };
    vec![
        inhabitants.to(behind),
        Cell::of(counted).to(behind),
        amount.to([of.arrangement]),
        Cell::of(share.exact.map_or(Figure::Nothing, exact)).to([of.arrangement]),
        Cell::of(share.difference().map_or(Figure::Nothing, exact)).to([of.arrangement]),
    ]
}

/// Whose number must rise; what is fixed stands.
fn rising(basis: &Basis<'_>, of: &Shares) -> Vec<Rise> {
    let open = basis.world.get(of.arrangement).filter(|_| of.fixed.is_none());
    open.map(|one| rises(basis.world, one)).unwrap_or_default()
}

/// A reference year, or the sign that there is none.
fn spelled(year: Option<i64>) -> String {
    year.map_or_else(|| "?".to_owned(), |year| year.to_string())
}

/// When a share was paid, what of it was and is to be, and what it would come to now where that is something else.
fn settled(basis: &Basis<'_>, of: &Shares, share: &Share) -> Vec<Cell> {
    let words = basis.words;
    let cents = |cents: Option<i64>| cents.map_or(Figure::Nothing, euros);
    let now = match share.now {
        Now::Same => Figure::Nothing,
        Now::Cents(cents) => euros(cents),
        Now::Unknown(missing) => Figure::text(words.t(&format!("missing-{}", missing.word()))),
        Now::Gone => Figure::text(words.t("contributions-gone")),
    };
    let paid = share.paid.map(|paid| paid.compact_with_year(words.lang())).unwrap_or_default();
    let now = if share.now == Now::Same { Cell::of(now) } else { Cell::of(now).alarming() };
    let behind = [share.contribution.unwrap_or(of.arrangement)];
    vec![
        Cell::of(Figure::text(paid)).to(behind),
        Cell::of(cents(of.paid_of(share))).to(behind),
        Cell::of(cents(of.open_of(share))).to(behind),
        now.to([of.arrangement]),
    ]
}

/// That it is fixed, and what was paid; whose number must rise; what is missing, and where; what a cap leaves uncovered;
/// counts of different years.
fn notes(basis: &Basis<'_>, of: &Shares) -> Vec<String> {
    let (world, words) = (basis.world, basis.words);
    let arrangement = world.title(of.arrangement);
    let said =
        |key: &str, list: String| words.with(key, &[("name", arrangement.as_str().into()), ("list", list.into())]);
    let mut notes = Vec::new();
    if let Some(fixed) = of.fixed {
        let show = |cents| Decimal::cents(cents).show(words.lang());
        let args = [
            ("name", arrangement.as_str().into()),
            ("day", fixed.show(words.lang()).into()),
            ("paid", show(of.paid()).into()),
            ("open", show(of.open()).into()),
        ];
        notes.push(words.with("contributions-fixed", &args));
        let changed = of.shares.iter().filter(|share| share.now != Now::Same && share.cents != Err(Missing::Fixed));
        let changed: Vec<String> = changed.map(|share| world.title(share.organisation)).collect();
        if !changed.is_empty() {
            notes.push(said("contributions-changed", changed.join(", ")));
        }
    }
    let record = world.get(of.arrangement);
    let year = record.and_then(|one| one.get(arrangement::INHABITANTS_YEAR));
    for rise in &rising(basis, of) {
        let args = [
            ("name", arrangement.as_str().into()),
            ("whose", world.title(rise.organisation).into()),
            ("list", with_numbers(world, &rise.merged).into()),
            ("year", spelled(year).into()),
        ];
        notes.push(words.with("contributions-rise", &args));
    }
    if let Some(record) = record.filter(|_| of.fixed.is_none()) {
        let lost = lost(world, record);
        if !lost.is_empty() {
            notes.push(said("contributions-lost", with_numbers(world, &lost)));
        }
        let absent: Vec<String> = absent(world, record).into_iter().map(|id| world.title(id)).collect();
        if !absent.is_empty() {
            notes.push(said("contributions-absent", absent.join(", ")));
        }
    }
    if record.is_some_and(counts_heads) && of.fixed.is_none() && year.is_none() {
        notes.push(words.with("contributions-no-year", &[("name", arrangement.as_str().into())]));
    }
    for missing in Missing::ALL {
        let who = of.shares.iter().filter(|share| share.cents == Err(missing));
        let names: Vec<String> = who.map(|share| world.title(share.organisation)).collect();
        if !names.is_empty() {
            let args = [
                ("name", arrangement.as_str().into()),
                ("list", names.join(", ").into()),
                ("year", spelled(year).into()),
            ];
            notes.push(words.with(&format!("contributions-no-{}", missing.word()), &args));
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
    let counted = of.shares.iter().filter(|share| share.inhabitants.is_some());
    let mut years: Vec<Option<i64>> = counted.map(|share| share.counted).collect();
    years.sort_unstable();
    years.dedup();
    if years.len() > 1 {
        let unknown = || words.t("contributions-unknown");
        let years: Vec<String> = years.iter().map(|year| year.map_or_else(unknown, |year| year.to_string())).collect();
        notes.push(said("contributions-years-differ", years.join(", ")));
    }
    notes
}
