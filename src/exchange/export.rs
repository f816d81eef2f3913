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
        Value::Text(text) => Cell::Text(tame(Cow::Borrowed(text))),
        Value::Int(number) => Cell::Int(*number),
        // An exact day stands in a column worked out for it; a period stands as people write it.
        Value::Period(period) if column.computed.is_some() && period.unit() == Unit::Day => Cell::Day(period.start()),
        Value::Ref(id) if !shown(id) => Cell::Empty,
        Value::Refs(ids) => {
            let names: Vec<String> = ids.iter().filter(|id| shown(id)).map(|id| world.title(*id)).collect();
            Cell::Text(tame(names.join(", ").into()))
        }
        value => Cell::Text(tame(words.show(world, record.kind, column.name, value).into())),
    }
}

/// A table may be printed on a terminal, and a file may come from anyone: what could drive a terminal is taken out.
/// Whatever came in through a form or an import was cleaned there, and stays as it is.
fn tame(text: Cow<'_, str>) -> Cow<'_, str> {
    // Text as it mostly is, decided in one pass over its bytes.
    let plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | 0xc3..=0xcb | 0x80..=0xbf);
    if text.bytes().all(plain) { text } else { Cow::Owned(clean(&text, true).into_owned()) }
}
