//! Records as a table: one way for every kind.

use super::csv::{Cell, Profile, Writer};
use crate::{
    catalogue::{Column, Field, Record, Value, World, period::Unit, text::clean},
    process::select::{Selection, is_public},
    words::Words,
};
use std::{
    borrow::Cow,
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
    for record in &records {
        let id = Cell::Text(record.id.to_string().into());
        let values: Vec<Value> = columns.iter().map(|column| column.value(world, record)).collect();
        let cells = columns.iter().zip(&values).map(|(column, value)| cell(world, words, what, record, column, value));
        writer.row(&std::iter::once(id).chain(cells).collect::<Vec<_>>())?;
    }
    writer.finish()?;
    Ok(records.len())
}

fn private(what: &Selection, column: &Column) -> bool {
    what.kind.field(column.name).is_some_and(|(_, field): (usize, &Field)| field.private)
}

/// A file may have been written by something else: what goes out of it goes through the gate too.
fn cleaned(text: String) -> Cell<'static> {
    match clean(&text, true) {
        Cow::Borrowed(_) => Cell::Text(text.into()),
        Cow::Owned(clean) => Cell::Text(clean.into()),
    }
}

/// In a public table a link to a record that is not public is left out: its name is a fact of its own.
fn cell<'a>(
    world: &World,
    words: &Words,
    what: &Selection,
    record: &Record,
    column: &Column,
    value: &'a Value,
) -> Cell<'a> {
    let shown = |id: &_| !what.public || world.get(*id).is_some_and(is_public);
    match value {
        Value::Empty => Cell::Empty,
        Value::Text(text) => Cell::Text(clean(text, true)),
        Value::Int(number) => Cell::Int(*number),
        // An exact day stands in a column worked out for it; a period stands as people write it.
        Value::Period(period) if column.computed.is_some() && period.unit() == Unit::Day => Cell::Day(period.start()),
        Value::Ref(id) if !shown(id) => Cell::Empty,
        Value::Refs(ids) => {
            let names: Vec<String> = ids.iter().filter(|id| shown(id)).map(|id| world.title(*id)).collect();
            cleaned(names.join(", "))
        }
        value => cleaned(words.show(world, record.kind, column.name, value)),
    }
}
