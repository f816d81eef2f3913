//! A year agenda as it was adopted beside what it has become.

use super::{Basis, Cell, Edge, Figure, Table};
use crate::{
    catalogue::{
        Id, Record,
        kinds::{self as k, agenda_line},
        name,
    },
    process::year_agenda::{
        compare::{Compared, Fate, compare},
        in_view,
    },
};

/// A row for each line that was adopted, and for each that was added since.
pub(super) fn table(basis: &Basis<'_>, about: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let agenda = about.or_else(|| in_view(world, basis.scope, basis.year).map(|agenda| agenda.id));
    let year = agenda.and_then(|id| world.get(id)).and_then(Record::year);
    let found = agenda.map(|agenda| compare(world, agenda)).unwrap_or_default();
    let label = |name: &str| words.header(&k::AGENDA_LINE, name);
    let heads = [
        words.t("adopted-fate"),
        words.t("adopted-then"),
        words.t("adopted-now"),
        label(agenda_line::STATUS.name),
        words.t("adopted-changed"),
        label(agenda_line::MARK.name),
        label(agenda_line::REACHED.name),
        label(agenda_line::POSTPONED.name),
    ];
    let row = |one: &Compared<'_>| {
        let line = one.either();
        let number = line.map(|line| line.value(name::NUMBER).as_str()).unwrap_or_default();
        let subject = line.map(|line| line.get(name::SUBJECT)).unwrap_or_default();
        Edge { label: format!("{number} {subject}").trim().to_owned(), to: line.map(|line| line.id), ..Edge::default() }
    };
    Table {
        corner: words.kind(&k::AGENDA_LINE),
        columns: heads.into_iter().map(|label| Edge { label, ..Edge::default() }).collect(),
        rows: found.iter().map(row).collect(),
        cells: found.iter().map(|one| cells(basis, year, one)).collect(),
        width: 12,
        notes: notes(basis, &found),
        ..Table::default()
    }
}

fn cells(basis: &Basis<'_>, year: Option<i16>, one: &Compared<'_>) -> Vec<Cell> {
    let words = basis.words;
    let show = |record: Option<&Record>, name: &str| {
        let column = record.and_then(|record| Some((record, record.kind.column(name)?)));
        column.map_or(String::new(), |(record, column)| words.show_column(basis.world, record, column, year))
    };
    let both_of = |parts: [String; 2], between: &str| {
        Figure::text(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between))
    };
    // How far it is says nothing of what is done or was never begun.
    let under_way = one.line.filter(|line| !agenda_line::is_over(line));
    let times = one.line.and_then(|line| line.get(agenda_line::POSTPONED)).filter(|times| *times > 0);
    let why = one.line.filter(|_| times.is_some()).map(|line| line.get(agenda_line::POSTPONED_WHY)).unwrap_or_default();
    let times = times.map(|times| format!("{times}×")).unwrap_or_default();
    let fate = Figure::text(one.fate.map(|fate| words.t(&format!("fate-{}", fate.word()))).unwrap_or_default());
    let changed: Vec<String> = one.changed().iter().map(|field| words.field(&k::AGENDA_LINE, field.name)).collect();
    let ids = |record: Option<&Record>| record.map(|record| record.id);
    let both = ids(one.either());
    let fate = Cell { alarm: one.fate.is_some_and(Fate::alarms), ..Cell::of(fate).to(both) };
    vec![
        fate,
        Cell::of(Figure::text(show(one.adopted, name::PERIOD.name))).to(ids(one.adopted)),
        Cell::of(Figure::text(show(one.line, name::PERIOD.name))).to(both),
        Cell::of(both_of([show(one.line, agenda_line::STATUS.name), show(under_way, agenda_line::PROGRESS.name)], " "))
            .to(both),
        Cell::of(Figure::text(changed.join(", "))).to(both),
        Cell::of(Figure::text(show(one.line, agenda_line::MARK.name))).to(both),
        Cell::of(Figure::text(show(one.line, agenda_line::REACHED.name))).to(both),
        Cell::of(both_of([times, why.to_owned()], ": ")).to(both),
    ]
}

/// How many of each, or that nothing was kept.
fn notes(basis: &Basis<'_>, found: &[Compared<'_>]) -> Vec<String> {
    if found.is_empty() {
        return Vec::new();
    }
    if found.iter().all(|one| one.adopted.is_none()) {
        return vec![basis.words.t("adopted-not-kept")];
    }
    let count = |fate: &Fate| {
        let number = found.iter().filter(|one| one.fate == Some(*fate)).count();
        (number > 0).then(|| format!("{number} {}", basis.words.t(&format!("fate-{}", fate.word()))))
    };
    vec![Fate::ALL.iter().filter_map(count).collect::<Vec<_>>().join(", ")]
}
