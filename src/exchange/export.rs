//! Records as a table: one way for every kind.
//!
//! A big table is spelt by several threads, block after block; they share what the records are, not what they said.

use super::{
    csv::{Cell, Profile, Rows, Writer},
    said::{Labels, Said},
};
use crate::{
    catalogue::{Column, Field, Record, World},
    process::select::Selection,
    words::Words,
};
use std::{
    borrow::Cow,
    io::{self, Write},
    num::NonZero,
    thread,
};

/// Rows that one thread spells at a time.
const BLOCK: usize = 2_048;
/// More threads than this gain nothing.
const THREADS: usize = 4;

/// Writes the chosen records with a header line; gives how many rows went out after it.
///
/// # Errors
/// When it cannot be written, or when a part of the world was asked for what it does not hold; nothing untrue goes out.
pub fn write(
    world: &World,
    words: &Words,
    what: &Selection,
    profile: Profile,
    mut out: impl Write,
) -> io::Result<usize> {
    let columns: Vec<Column> = what
        .kind
        .exported()
        .into_iter()
        .filter(|column| what.notes && !what.public || !private(what, column))
        .collect();
    let mut writer = Writer::new(&mut out, profile)?;
    let headers: Vec<String> = columns.iter().map(|column| words.header(what.kind, column.name)).collect();
    let head = std::iter::once("id").chain(headers.iter().map(String::as_str));
    writer.row(&head.map(|text| Cell::Text(text.into())).collect::<Vec<_>>())?;
    writer.finish()?;
    let records = what.records(world);
    if !world.is_true() {
        return Err(io::Error::other("not all of the records are there"));
    }
    let labels = Labels::of(words, what.kind, &columns);
    // To ask how many cores there are takes a while itself.
    let cores = if records.len() <= BLOCK { 1 } else { thread::available_parallelism().map_or(1, NonZero::get) };
    let places: Vec<_> = columns.iter().map(|column| what.kind.field(column.name).map(|(place, _)| place)).collect();
    let said = || Said::new(world, &labels, what.public);
    let speller =
        |_| Speller { world, rows: Rows::new(profile), columns: &columns, places: places.clone(), said: said() };
    let mut spellers: Vec<Speller<'_>> = (0..cores.min(THREADS)).map(speller).collect();
    for wave in records.chunks(BLOCK * spellers.len()) {
        together(&mut spellers, wave);
        if !world.is_true() {
            return Err(io::Error::other("not all of the records are there"));
        }
        for speller in &mut spellers {
            out.write_all(speller.rows.bytes())?;
            speller.rows.clear();
        }
    }
    out.flush()?;
    Ok(records.len())
}

fn private(what: &Selection, column: &Column) -> bool {
    what.kind.field(column.name).is_some_and(|(_, field): (usize, &Field)| field.private)
}

/// A block for each, at the same time; this thread takes the first, and any for which no other could be had.
fn together(spellers: &mut [Speller<'_>], wave: &[&Record]) {
    let done = thread::scope(|scope| {
        let mut all = spellers.iter_mut().zip(wave.chunks(BLOCK));
        let first = all.next();
        let others = all.map(|(speller, block)| thread::Builder::new().spawn_scoped(scope, || speller.spell(block)));
        let others: Vec<_> = others.collect();
        first.into_iter().for_each(|(speller, block)| speller.spell(block));
        let others = others.into_iter().map(|other| other.is_ok_and(|other| other.join().is_ok()));
        std::iter::once(true).chain(others).collect::<Vec<_>>()
    });
    for ((speller, block), done) in spellers.iter_mut().zip(wave.chunks(BLOCK)).zip(done) {
        if !done {
            speller.rows.clear();
            speller.spell(block);
        }
    }
}

/// What one thread spells rows with.
struct Speller<'a> {
    world: &'a World,
    rows: Rows,
    columns: &'a [Column],
    /// The place of each column's field, if it shows one.
    places: Vec<Option<usize>>,
    said: Said<'a>,
}

impl Speller<'_> {
    fn spell(&mut self, records: &[&Record]) {
        for record in records {
            let mut letters = [0; 36];
            self.rows.next(&Cell::Text(Cow::Borrowed(record.id.hyphenated().encode_lower(&mut letters))));
            for (at, column) in self.columns.iter().enumerate() {
                let value = match (column.computed, self.places[at]) {
                    // A field is not copied for it.
                    (None, Some(place)) => Cow::Borrowed(record.at(place)),
                    _ => Cow::Owned(column.value(self.world, record)),
                };
                let spelt = self.said.spell(at, column, &value);
                self.rows.next(&self.said.cell(spelt));
            }
            self.rows.end();
        }
    }
}
