//! A card: a record's fields, then everything that points at it, grouped and counted.

use super::whereabouts::Whereabouts;
use crate::{
    catalogue::{
        Column, Id, Kind, Period, Record, Type, Value, World,
        kinds::{self, adopted_line},
        text::fold,
    },
    process::worked_out::worked_out,
};
use std::rc::Rc;

/// A row of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A field that is known, by its place; with the record it leads to, if it is a link.
    Field(usize, Option<Id>),
    /// One of several links in a field.
    More(usize, Id),
    /// A column that is worked out, by its place in the kind's columns.
    Computed(usize),
    /// What takes more to work out ([`crate::process::worked_out`]), under its word.
    WorkedOut(&'static str, Value),
    /// The fields of which nothing is known, by place.
    Unknown(Vec<usize>),
    /// Heading over records that link here through a field: their kind, its place, how many.
    Head(&'static Kind, usize, usize),
    /// A record that links here through the field at this place.
    Link(Id, usize),
}

/// A card with the place of the cursor.
#[derive(Clone, Debug)]
pub struct Card {
    /// The record shown.
    pub id: Id,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Row the cursor is on.
    pub cursor: usize,
    /// First row on screen, as last drawn.
    pub top: usize,
    /// Where it was looked up from, to go back to when it is closed.
    pub(super) from: Option<Rc<Whereabouts>>,
    revision: Option<u64>,
}

impl Card {
    /// The card of a record, made when first refreshed.
    pub fn new(id: Id) -> Card {
        Card { id, rows: Vec::new(), cursor: 0, top: 0, from: None, revision: None }
    }

    /// Makes the rows again when the world changed; the cursor stays on what it was on.
    pub fn refresh(&mut self, world: &World) {
        if self.revision == Some(world.revision()) {
            return;
        }
        self.revision = Some(world.revision());
        let here = self.rows.get(self.cursor).cloned();
        self.rows = world.get(self.id).map(|record| rows(world, record)).unwrap_or_default();
        let same = here.and_then(|row| self.rows.iter().position(|other| *other == row));
        self.cursor = same.unwrap_or(self.cursor).min(self.rows.len().saturating_sub(1));
        self.step(0);
    }

    /// The record the row under the cursor leads to.
    pub fn target(&self) -> Option<Id> {
        match self.rows.get(self.cursor)? {
            Row::Field(_, to) => *to,
            Row::More(_, to) | Row::Link(to, _) => Some(*to),
            Row::Computed(_) | Row::WorkedOut(..) | Row::Unknown(_) | Row::Head(..) => None,
        }
    }

    /// The field under the cursor, by its place.
    pub fn field(&self) -> Option<usize> {
        match self.rows.get(self.cursor)? {
            Row::Field(place, _) | Row::More(place, _) => Some(*place),
            _ => None,
        }
    }

    /// Under which kind's heading the cursor is, and the field by which those link here.
    pub fn under(&self) -> Option<(&'static Kind, usize)> {
        self.rows.get(..=self.cursor)?.iter().rev().find_map(|row| match row {
            Row::Head(kind, place, _) => Some((*kind, *place)),
            _ => None,
        })
    }

    /// Moves the cursor by so many rows; headings are passed over.
    pub fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1) as isize;
        self.cursor = (self.cursor as isize + by).clamp(0, last) as usize;
        let stop = |row: usize| !matches!(self.rows.get(row), Some(Row::Head(..)) | None);
        let down = (self.cursor..self.rows.len()).find(|row| stop(*row));
        let up = (0..=self.cursor).rev().find(|row| stop(*row));
        self.cursor = if by < 0 { up.or(down) } else { down.or(up) }.unwrap_or(0);
    }
}

fn rows(world: &World, record: &Record) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut unknown = Vec::new();
    for place in (0..record.kind.fields.len()).filter(|place| !record.kind.fields[*place].behind) {
        match record.at(place) {
            Value::Empty if record.kind.fields[place].at_times => {}
            Value::Empty => unknown.push(place),
            Value::Refs(ids) => {
                rows.extend(
                    ids.iter()
                        .enumerate()
                        .map(|(at, id)| if at == 0 { Row::Field(place, Some(*id)) } else { Row::More(place, *id) }),
                );
            }
            value => rows.push(Row::Field(place, value.as_ref())),
        }
    }
    // What a field is read as where it says nothing stands with what is worked out.
    let goes_without = |column: &Column| column.reads.is_some() && record.named(column.name).is_empty();
    let columns = record.kind.columns.iter().enumerate().filter(|(_, column)| column.card || goes_without(column));
    let known = columns.filter(|(_, column)| !column.value(world, record).is_empty());
    rows.extend(known.map(|(at, _)| Row::Computed(at)));
    rows.extend(worked_out(world, record).into_iter().map(|(word, value)| Row::WorkedOut(word, value)));
    if !unknown.is_empty() {
        rows.push(Row::Unknown(unknown));
    }
    rows.extend(pointing(world, record.id));
    rows
}

/// Everything that points at a record, by kind and field, each group in order; very long groups are left in the order
/// in which they were made, because naming ten thousand records to sort them would be felt.
fn pointing(world: &World, id: Id) -> Vec<Row> {
    const NAMED: usize = 500;
    // A line as it was adopted is seen from the line and the agenda; elsewhere it would only be the line once more.
    let seen = |record: &Record, place: usize| {
        *record.kind != kinds::ADOPTED_LINE || [adopted_line::LINE.place, adopted_line::AGENDA.place].contains(&place)
    };
    let mut found = world.pointing_at(id);
    found.retain(|(record, place)| seen(record, *place));
    let groups = found.chunk_by(|(a, x), (b, y)| a.kind == b.kind && x == y);
    let rows = groups.flat_map(|group| {
        let (kind, place) = (group[0].0.kind, group[0].1);
        let mut records: Vec<&Record> = group.iter().map(|(record, _)| *record).collect();
        if records.len() <= NAMED {
            records.sort_by_cached_key(|record| order(world, record, place));
        }
        let head = Row::Head(kind, place, group.len());
        std::iter::once(head).chain(records.into_iter().map(move |record| Row::Link(record.id, place)))
    });
    rows.collect()
}

/// What does not hold now last, then by the kind's own order of words (chair before member, what feeds before what
/// guides), then by time where its list goes by time and these do not stand in an order of their own, then by name.
fn order(world: &World, record: &Record, through: usize) -> (bool, Option<usize>, (bool, Option<Period>), String) {
    let past_or_ahead = !world.holds_now(record);
    let ranked = record.kind.fields.iter().zip(record.values()).find(|(field, _)| field.ranked);
    let word = ranked.and_then(|(field, value)| match field.ty {
        Type::Choice(words) => words.iter().position(|word| *word == value.as_str()),
        _ => None,
    });
    let own_order = record.kind.ordered_in.is_some_and(|link| link.place == through);
    let time = record.moment().filter(|_| !own_order);
    (past_or_ahead, word, (time.is_none(), time), fold(&(record.kind.sort_name)(world, record)))
}
