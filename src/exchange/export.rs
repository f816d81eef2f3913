//! Records as a table: one way for every kind.

use super::csv::{Cell, Profile, Writer};
use crate::{
    catalogue::{
        Column, Field, Id, Period, Record, Value, World,
        period::Unit,
        text::{FIELD_CAP, clean},
        world::IdMap,
    },
    process::select::{Selection, is_public},
    words::Words,
};
use std::{
    borrow::Cow,
    collections::HashMap,
    io::{self, Write},
};

/// Writes the chosen records with a header line; gives how many rows went out after it.
pub fn write(world: &World, words: &Words, what: &Selection, profile: Profile, out: impl Write) -> io::Result<usize> {
    let columns: Vec<Column> =
        what.kind.exported().into_iter().filter(|column| !what.public || !private(what, column)).collect();
    let mut writer = Writer::new(out, profile)?;
    let headers: Vec<String> = columns.iter().map(|column| words.header(what.kind, column.name)).collect();
    let head = std::iter::once("id").chain(headers.iter().map(String::as_str));
    writer.row(&head.map(|text| Cell::Text(text.into())).collect::<Vec<_>>())?;
    let records = what.records(world);
    let mut said =
        Said { world, words, what, titles: IdMap::default(), periods: HashMap::new(), others: HashMap::new() };
    for record in &records {
        let id = Cell::Text(record.id.to_string().into());
        let values: Vec<Cow<'_, Value>> = columns.iter().map(|column| value(world, record, column)).collect();
        columns.iter().zip(&values).for_each(|(column, value)| said.learn(column, value));
        let cells = columns.iter().zip(&values).map(|(column, value)| said.cell(column, value));
        writer.row(&std::iter::once(id).chain(cells).collect::<Vec<_>>())?;
    }
    writer.finish()?;
    Ok(records.len())
}

fn private(what: &Selection, column: &Column) -> bool {
    what.kind.field(column.name).is_some_and(|(_, field): (usize, &Field)| field.private)
}

/// What stands in a column; a field is not copied for it.
fn value<'a>(world: &World, record: &'a Record, column: &Column) -> Cow<'a, Value> {
    match column.computed {
        None => Cow::Borrowed(record.get(column.name)),
        Some(_) => Cow::Owned(column.value(world, record)),
    }
}

/// What is written for links, periods and words. The same few come back in every row, and putting a sentence together
/// costs more than the rest of the row.
struct Said<'a> {
    world: &'a World,
    words: &'a Words,
    what: &'a Selection,
    titles: IdMap<String>,
    periods: HashMap<Period, String>,
    /// By column and word; a yes or no is a word too.
    others: HashMap<(&'static str, &'static str), String>,
}

impl Said<'_> {
    fn learn(&mut self, column: &Column, value: &Value) {
        let (world, what) = (self.world, self.what);
        // In a public table a link to a record that is not public is left out: its name is a fact of its own.
        let title = |id: Id| {
            let shown = !what.public || world.get(id).is_some_and(is_public);
            if shown { tame(world.title(id)) } else { String::new() }
        };
        let show = || tame(self.words.show(world, what.kind, column.name, value));
        match value {
            Value::Ref(id) => {
                self.titles.entry(*id).or_insert_with(|| title(*id));
            }
            Value::Refs(ids) => {
                for id in ids {
                    self.titles.entry(*id).or_insert_with(|| title(*id));
                }
            }
            Value::Period(period) => {
                self.periods.entry(*period).or_insert_with(show);
            }
            Value::Choice(_) | Value::Flag(_) => {
                self.others.entry((column.name, word(value))).or_insert_with(show);
            }
            Value::Empty | Value::Text(_) | Value::Int(_) | Value::Time(_) => {}
        }
    }

    fn cell<'a>(&'a self, column: &Column, value: &'a Value) -> Cell<'a> {
        let title = |id: &Id| self.titles.get(id).map(String::as_str).unwrap_or_default();
        let known = |text: Option<&'a String>| Cell::Text(text.map(String::as_str).unwrap_or_default().into());
        match value {
            Value::Empty => Cell::Empty,
            // A file may have been written by something else: what goes out of it goes through the gate too.
            Value::Text(text) if mostly(text) => Cell::Text(Cow::Borrowed(text)),
            Value::Text(text) => Cell::Text(clean(text, true)),
            Value::Int(number) => Cell::Int(*number),
            Value::Time(minutes) => Cell::Text(crate::words::time(*minutes).into()),
            // An exact day stands in a column worked out for it; a period stands as people write it.
            Value::Period(period) if column.computed.is_some() && period.unit() == Unit::Day => {
                Cell::Day(period.start())
            }
            Value::Period(period) => known(self.periods.get(period)),
            Value::Choice(_) | Value::Flag(_) => known(self.others.get(&(column.name, word(value)))),
            Value::Ref(id) => known(self.titles.get(id)),
            Value::Refs(ids) => {
                let names: Vec<&str> = ids.iter().map(title).filter(|name| !name.is_empty()).collect();
                Cell::Text(names.join(", ").into())
            }
        }
    }
}

/// The word by which a choice or a yes or no is remembered.
fn word(value: &Value) -> &'static str {
    match value {
        Value::Choice(word) => word,
        Value::Flag(true) => "yes",
        _ => "no",
    }
}

fn tame(text: String) -> String {
    if mostly(&text) { text } else { clean(&text, true).into_owned() }
}

/// Text as it mostly is, in which nothing has to be cleaned: decided by its bytes, without reading characters.
fn mostly(text: &str) -> bool {
    text.len() <= FIELD_CAP && text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n'))
}
