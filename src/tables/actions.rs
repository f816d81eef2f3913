//! Actions and commitments over a year, and what was put off.

use super::{Basis, Cell, Edge, Figure, Table, quarters::Quarters};
use crate::{
    catalogue::{
        Id, Period, Record, World,
        kinds::{self as k, agenda_line, entry, meeting, meeting_item},
        name,
    },
    process::year,
};
use jiff::civil::Date;

/// The actions and commitments in view.
fn actions<'a>(basis: &Basis<'a>) -> Vec<&'a Record> {
    let (world, scope) = (basis.world, basis.scope);
    world.of(&k::ENTRY).filter(|entry| entry::is_task(entry)).filter(|entry| scope.holds(world, entry)).collect()
}

/// How often lines of the year agenda and actions were put off, by the quarter in which they stand now. When that was
/// done is not kept with them.
pub(super) fn postponements(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (world, words) = (basis.world, basis.words);
    let times = |record: &Record| record.get(name::POSTPONED).unwrap_or(0);
    let lines = year::lines(world, basis.scope, basis.year);
    let lines = lines.into_iter().map(|line| (line, line.get(agenda_line::PERIOD), 0));
    // An action belongs to no year but that in which it is to be done.
    let of_year = |(_, period): &(&Record, Option<Period>)| period.is_some_and(|period| period.year() == basis.year);
    let actions = actions(basis).into_iter().map(|entry| (entry, entry::due(world, entry))).filter(of_year);
    let actions = actions.map(|(entry, period)| (entry, period, 1));
    let all: Vec<_> = lines.chain(actions).filter(|(record, ..)| times(record) > 0).collect();
    let quarters = Quarters::of(basis.year, all.iter().map(|(_, period, _)| *period));
    let columns = vec![words.kinds(&k::AGENDA_LINE), words.t("tally-actions")];
    let mut tally = quarters.tally(basis, columns);
    for (record, period, column) in all {
        tally.add(quarters.row(period), column, record.id, times(record));
    }
    let mut table = tally.without_empty(4).table(words.column(&k::AGENDA_LINE, "quarter"));
    table.notes.push(words.t("tally-postponed-note"));
    table
}

/// The life of an action, as far as it is known.
struct Life {
    id: Id,
    opened: Date,
    closed: Option<Date>,
}

/// When an action was made: in its meeting, else at the latest when it was to be done, and not after today. When it was
/// done is not kept: it counts as closed when it was to be done, not before it was made and not after today.
fn life(world: &World, today: Date, entry: &Record) -> Option<Life> {
    let due = entry::due(world, entry);
    let meeting = world.follow(entry, entry::ITEM).and_then(|item| world.follow(item, meeting_item::MEETING));
    let made = meeting.and_then(|meeting| meeting.get(meeting::DATE)).map(Period::start);
    let opened = made.or_else(|| due.map(|due| due.start().min(today)))?;
    let over = entry.has(entry::STATUS) && !entry::is_open(entry);
    let closed = over.then(|| due.map_or(opened, Period::end).min(today).max(opened));
    Some(Life { id: entry.id, opened, closed })
}

/// Actions and commitments by month: made, closed, and still open at its end.
pub(super) fn over_time(basis: &Basis<'_>, _: Option<Id>) -> Table {
    let (words, today) = (basis.words, basis.today);
    let all = actions(basis);
    let lives: Vec<Life> = all.iter().filter_map(|entry| life(basis.world, today, entry)).collect();
    let months: Vec<Period> = (1..=12).filter_map(|month| Period::month(basis.year, month)).collect();
    let of = |in_it: &dyn Fn(&Life) -> bool| {
        let ids: Vec<Id> = lives.iter().filter(|life| in_it(life)).map(|life| life.id).collect();
        Cell::of(Figure::count(ids.len())).to(ids)
    };
    let row = |month: &Period| {
        let (month, end) = (*month, month.end());
        let open = |life: &Life| life.opened <= end && life.closed.is_none_or(|closed| closed > end);
        // What will be open in months to come nobody knows.
        let still = if month.start() > today { Cell::default() } else { of(&open) };
        let closed = |life: &Life| life.closed.is_some_and(|day| month.contains(day));
        vec![of(&|life| month.contains(life.opened)), of(&closed), still]
    };
    let cells: Vec<Vec<Cell>> = months.iter().map(row).collect();
    if cells.iter().flatten().all(|cell| cell.to.is_empty()) {
        return Table::default();
    }
    let sum = |column: usize| cells.iter().filter_map(|row| row.get(column)).map(|cell| cell.to.len()).sum();
    let edge = |key: &str, total| Edge { label: words.t(key), to: None, total };
    let columns = vec![
        edge("tally-opened", Figure::count(sum(0))),
        edge("tally-closed", Figure::count(sum(1))),
        // What is open month after month is the same action: it adds up to nothing.
        edge("tally-open", Figure::Nothing),
    ];
    let name = |month: &Period| month.compact(words.lang());
    let mut notes = vec![words.t("tally-actions-note")];
    let unknown = all.len() - lives.len();
    if unknown > 0 {
        notes.push(words.count("tally-actions-unknown", unknown));
    }
    Table {
        corner: words.t("tally-month"),
        columns,
        rows: months.iter().map(|month| Edge { label: name(month), ..Edge::default() }).collect(),
        cells,
        width: 11,
        notes,
        ..Table::default()
    }
}
