//! All records of a file into a world.
//!
//! A big file is read by several threads, each with a connection of its own, in ranges of rows. They see one state of
//! the file: the first connection holds its read lock from before the others begin until all are done, and a writer
//! cannot finish a transaction beside it.

use super::{Mode, connect, fault::Fault, read, schema, take, take::Taken};
use crate::catalogue::{Id, Kind, Record, Value, World, kinds};
use rusqlite::{Connection, Params};
use std::{
    collections::HashMap,
    num::NonZero,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// Rows that one thread reads at a time.
const RANGE: u64 = 2_048;
/// With fewer rows than this a second connection costs more than it saves.
const MANY: u64 = 4_096;
/// More threads than this gain nothing.
const THREADS: usize = 4;

/// A part of the reading.
#[derive(Clone, Copy)]
enum Part {
    /// Rows of a kind, from one number to another.
    Rows(&'static Kind, i64, i64),
    /// The links of the list of a kind at this place of its lists.
    Links(&'static Kind, usize),
}

/// What reading a part gave.
enum Found {
    Rows(Vec<Record>),
    Links(Lists),
}

/// Reads all records of these kinds in one snapshot.
pub(super) fn load(conn: &Connection, path: &Path, kinds: &[&'static Kind]) -> Result<World, Fault> {
    let taken = take::register(conn)?;
    let snapshot = conn.unchecked_transaction()?;
    let (parts, rows) = parts(&snapshot, kinds)?;
    // To ask how many cores there are takes a while itself.
    let cores = if rows < MANY { 1 } else { thread::available_parallelism().map_or(1, NonZero::get).min(THREADS) };
    let found = if cores < 2 {
        parts.iter().map(|part| read_part(&snapshot, &taken, *part)).collect::<Result<Vec<_>, _>>()?
    } else {
        together(&snapshot, &taken, path, &parts, cores)?
    };
    gather(kinds, &parts, found)
}

/// What there is to read, and about how many rows that is.
fn parts(conn: &Connection, kinds: &[&'static Kind]) -> Result<(Vec<Part>, u64), Fault> {
    let (mut parts, mut all) = (Vec::new(), 0_u64);
    for kind in kinds.iter().copied() {
        let ends = format!("SELECT (SELECT min(rowid) FROM \"{0}\"), (SELECT max(rowid) FROM \"{0}\")", kind.name);
        let ends =
            conn.query_row(&ends, [], |row| Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?)))?;
        let (Some(first), Some(last)) = ends else { continue };
        parts.extend((0..schema::sql(kind).lists.len()).map(|list| Part::Links(kind, list)));
        // Numbers need not be close together, in a file that lies not at all: the ranges grow instead of their number.
        let span = last.abs_diff(first);
        let step = i64::try_from((span / 64).max(RANGE - 1)).unwrap_or(i64::MAX);
        let mut from = first;
        loop {
            let to = from.saturating_add(step).min(last);
            parts.push(Part::Rows(kind, from, to));
            if to == last {
                break;
            }
            from = to + 1;
        }
        all = all.saturating_add(span.saturating_add(1));
    }
    Ok((parts, all))
}

/// Threads take parts in turn until none is left; this one joins in.
fn together(
    conn: &Connection,
    taken: &Taken,
    path: &Path,
    parts: &[Part],
    threads: usize,
) -> Result<Vec<Found>, Fault> {
    let next = AtomicUsize::new(0);
    let work = |conn: &Connection, taken: &Taken| -> Result<Vec<(usize, Found)>, Fault> {
        let mut found = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(part) = parts.get(at) else { return Ok(found) };
            found.push((at, read_part(conn, taken, *part)?));
        }
    };
    let mut found: Vec<Option<Found>> = parts.iter().map(|_| None).collect();
    let mut keep = |some: Vec<(usize, Found)>| some.into_iter().for_each(|(at, part)| found[at] = Some(part));
    thread::scope(|scope| -> Result<(), Fault> {
        let help = || {
            let conn = connect::connect(path, Mode::ReadOnly)?;
            let taken = take::register(&conn)?;
            let snapshot = conn.unchecked_transaction()?;
            work(&snapshot, &taken)
        };
        let helpers: Vec<_> =
            (1..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, help).ok()).collect();
        keep(work(conn, taken)?);
        for helper in helpers {
            keep(helper.join().map_err(|_| Fault::Io(std::io::Error::other("reading was cut short")))??);
        }
        Ok(())
    })?;
    found.into_iter().collect::<Option<Vec<_>>>().ok_or_else(|| Fault::Io(std::io::Error::other("parts are missing")))
}

/// Puts the parts together in their order.
fn gather(kinds: &[&'static Kind], parts: &[Part], found: Vec<Found>) -> Result<World, Fault> {
    let mut world = if kinds.len() < kinds::ALL.len() { World::part() } else { World::new() };
    kinds.iter().for_each(|kind| world.learnt_kind(kind));
    let mut links: HashMap<usize, Vec<(usize, Lists)>> = HashMap::new();
    let mut rows = 0;
    for kind in kinds.iter().copied() {
        let of_kind = parts.iter().zip(&found).map(|(part, found)| match (part, found) {
            (Part::Rows(of, ..), Found::Rows(records)) if *of == kind => records.len(),
            _ => 0,
        });
        world.reserve(kind, of_kind.sum());
    }
    for (part, found) in parts.iter().zip(found) {
        match (*part, found) {
            (Part::Links(kind, list), Found::Links(lists)) => {
                links.entry(kind.index).or_default().push((schema::sql(kind).lists[list].place, lists));
            }
            (Part::Rows(kind, ..), Found::Rows(records)) => {
                rows += records.len();
                let mut lists = links.get_mut(&kind.index);
                for mut record in records {
                    for (place, lists) in lists.iter_mut().flat_map(|lists| lists.iter_mut()) {
                        if let Some(list) = lists.take(record.id) {
                            record.set_at(*place, list);
                        }
                    }
                    world.insert(record);
                }
            }
            _ => {}
        }
    }
    // Links of a record that is not there would be lost silently.
    if links.values().flatten().any(|(_, lists)| lists.left > 0) {
        return Err(Fault::Unfit("links of no record".to_owned()));
    }
    if world.len() != rows {
        return Err(Fault::Unfit("two records with one id".to_owned()));
    }
    // That was our own question.
    world.take_asked();
    Ok(world)
}

fn read_part(conn: &Connection, taken: &Taken, part: Part) -> Result<Found, Fault> {
    match part {
        Part::Rows(kind, from, to) => taken.rows(conn, kind, from, to).map(Found::Rows),
        Part::Links(kind, list) => links(conn, &schema::sql(kind).lists[list].all, ()).map(Found::Links),
    }
}

/// Lists of links by record, in the order of the records' identities.
#[derive(Default)]
pub(super) struct Lists {
    all: Vec<(Id, Value)>,
    next: usize,
    left: usize,
}

impl Lists {
    fn push(&mut self, record: Id, links: Vec<Id>) {
        self.all.push((record, Value::refs(links)));
        self.left += 1;
    }

    /// The list of a record. Records mostly come in the order in which they were made, which is that of their
    /// identities: then it is the next one.
    pub(super) fn take(&mut self, record: Id) -> Option<Value> {
        if self.all.get(self.next).is_none_or(|(next, _)| *next != record) {
            self.next = self.all.binary_search_by_key(&record, |(of, _)| *of).ok()?;
        }
        let list = std::mem::take(&mut self.all[self.next].1);
        self.next += 1;
        self.left -= usize::from(!list.is_empty());
        Some(list)
    }
}

/// The lists that a statement gives as record and target, ordered by record.
pub(super) fn links(conn: &Connection, sql: &str, with: impl Params) -> Result<Lists, Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(with)?;
    let mut lists = Lists::default();
    let mut whose: Option<Id> = None;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let (Some(record), Some(target)) = (read::id(row.get_ref(0)?), read::id(row.get_ref(1)?)) else {
            return Err(Fault::Unfit(format!("links: {sql}")));
        };
        if let Some(before) = whose.replace(record).filter(|before| *before != record) {
            lists.push(before, std::mem::take(&mut links));
        }
        links.push(target);
    }
    if let Some(whose) = whose {
        lists.push(whose, links);
    }
    Ok(lists)
}
