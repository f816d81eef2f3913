//! Two years of the year agenda side by side: what went on, what ended, what is new.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{
        Id, Record, Value,
        kinds::{self as k, agenda_line},
        text::fold,
    },
    process::year,
};
use std::collections::{BTreeSet, HashMap};

/// Lines that are the same work in two years.
type Pair<'a> = (Option<&'a Record>, Vec<&'a Record>);

/// The lines of the year in view beside those of the next, by theme.
pub(super) fn table(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let next = basis.year.saturating_add(1);
    let (these, those) = (year::lines(world, basis.scope, basis.year), year::lines(world, basis.scope, next));
    let mut pairs = paired(basis, &these, &those);
    if pairs.is_empty() {
        return Table::default();
    }
    let theme = |pair: &Pair<'_>| first(pair).map(|line| world.title_of(line, agenda_line::THEME)).unwrap_or_default();
    pairs.sort_by_cached_key(|pair| {
        let theme = fold(&theme(pair));
        let line = first(pair);
        let period = line.and_then(|line| line.get(agenda_line::PERIOD));
        (theme.is_empty(), theme, period.is_none(), period, line.map(|line| line.id))
    });
    let cell = |lines: &[&Record], year: i16| {
        let said = lines.first().map(|line| said(basis, line, year)).unwrap_or_default();
        let more = if lines.len() > 1 { format!("{said} +{}", lines.len() - 1) } else { said };
        Cell::of(Figure::text(more)).to(lines.iter().map(|line| line.id))
    };
    let row = |pair: &Pair<'_>| {
        let (this, others) = pair;
        let theme = Cell::of(Figure::text(theme(pair)));
        let of = first(pair).and_then(|line| line.get(agenda_line::THEME));
        vec![cell(this.as_slice(), basis.year), cell(others, next), theme.to(of)]
    };
    let edge = |pair: &Pair<'_>| Edge {
        label: first(pair).map(|line| line.get(agenda_line::SUBJECT).to_owned()).unwrap_or_default(),
        to: first(pair).map(|line| line.id),
        total: Figure::Nothing,
    };
    let both = pairs.iter().filter(|(this, others)| this.is_some() && !others.is_empty()).count();
    let args = [
        ("year", basis.year.to_string().into()),
        ("next", next.to_string().into()),
        ("n", both.to_string().into()),
        ("ended", (these.len() - both).to_string().into()),
        ("new", pairs.iter().filter(|(this, _)| this.is_none()).count().to_string().into()),
    ];
    let head = |label: String, count: Option<usize>| Edge {
        label,
        to: None,
        total: count.map_or(Figure::Nothing, Figure::count),
    };
    Table {
        corner: words.field(&k::AGENDA_LINE, agenda_line::SUBJECT.name),
        columns: vec![
            head(basis.year.to_string(), Some(these.len())),
            head(next.to_string(), Some(those.len())),
            head(words.field(&k::AGENDA_LINE, agenda_line::THEME.name), None),
        ],
        rows: pairs.iter().map(edge).collect(),
        cells: pairs.iter().map(row).collect(),
        width: 24,
        notes: vec![words.with("years-note", &args)],
        ..Table::default()
    }
}

fn first<'a>(pair: &Pair<'a>) -> Option<&'a Record> {
    pair.0.or_else(|| pair.1.first().copied())
}

/// "2e week mrt, gereed"
fn said(basis: &Basis<'_>, line: &Record, year: i16) -> String {
    let lang = basis.words.lang();
    let when = match line.value(agenda_line::PERIOD) {
        Value::Period(period) if period.year() == year => period.compact(lang),
        said => said.say_when_briefly(lang),
    };
    let status = line.get(agenda_line::STATUS).map(|status| basis.words.word(agenda_line::STATUS, status));
    Some(when).filter(|when| !when.is_empty()).into_iter().chain(status).collect::<Vec<_>>().join(", ")
}

/// A line goes on in those that say they continue it, else in one of the same district, theme and subject.
fn paired<'a>(basis: &Basis<'a>, these: &[&'a Record], those: &[&'a Record]) -> Vec<Pair<'a>> {
    let world = basis.world;
    let here: BTreeSet<Id> = these.iter().map(|line| line.id).collect();
    let continued = |line: &Record| line.get(agenda_line::CONTINUES).filter(|id| here.contains(id));
    let same = |line: &Record| {
        let district = (line.kind.district)(world, line);
        (district, line.get(agenda_line::THEME), fold(line.get(agenda_line::SUBJECT)))
    };
    let mut by_link: HashMap<Id, Vec<&Record>> = HashMap::new();
    let mut alike: HashMap<_, Vec<&Record>> = HashMap::new();
    for line in those.iter().rev() {
        match continued(line) {
            Some(id) => by_link.entry(id).or_default().insert(0, line),
            None => alike.entry(same(line)).or_default().push(line),
        }
    }
    let mut taken: BTreeSet<Id> = BTreeSet::new();
    let pair = |line: &&'a Record| {
        let found = by_link.remove(&line.id);
        let found = found.or_else(|| alike.get_mut(&same(line)).and_then(Vec::pop).map(|line| vec![line]));
        let found = found.unwrap_or_default();
        taken.extend(found.iter().map(|line| line.id));
        (Some(*line), found)
    };
    let mut pairs: Vec<Pair<'a>> = these.iter().map(pair).collect();
    pairs.extend(those.iter().filter(|line| !taken.contains(&line.id)).map(|line| (None, vec![*line])));
    pairs
}
