//! As much of a file as a first screen needs, found by its indexes.

use super::{fault::Fault, load, read, schema};
use crate::catalogue::{Field, Kind, Record, Type, World, kinds, part::Among};
use rusqlite::{Connection, OptionalExtension, Params};
use std::collections::BTreeSet;

/// Of a kind with more rows than this not all are read for a first screen.
const MANY: i64 = 2_048;

/// Reads what a part was asked for; `false` when it was asked for more than a part should hold.
pub(super) fn teach(conn: &Connection, part: &mut World) -> Result<bool, Fault> {
    let snapshot = conn.unchecked_transaction()?;
    let mut asked = part.take_asked();
    if asked.all {
        return Ok(false);
    }
    for index in asked.kinds.iter().map(|kind| kind.index).collect::<BTreeSet<_>>() {
        let kind = kinds::ALL[index];
        let last = format!("SELECT max(rowid) FROM \"{}\"", kind.name);
        if snapshot.query_row(&last, [], |row| row.get::<_, Option<i64>>(0))?.is_some_and(|last| last > MANY) {
            return Ok(false);
        }
        part.learn_kind(kind, some(&snapshot, kind, "true", ())?);
    }
    asked.among.sort_unstable_by_key(|(kind, place, target)| (kind.index, *place, *target));
    asked.among.dedup();
    for among in asked.among {
        let records = linking(&snapshot, among)?;
        records.into_iter().for_each(|record| part.learn(record.id, Some(record)));
        part.learnt_among(among);
    }
    for id in asked.around.into_iter().collect::<BTreeSet<_>>() {
        let Some(kind) = part.get(id).map(|record| record.kind) else { continue };
        for (from, place) in links_to(kind) {
            let records = linking(&snapshot, (from, place, Some(id)))?;
            records.into_iter().for_each(|record| part.learn(record.id, Some(record)));
        }
        part.learnt_around(id);
    }
    let known = part.kinds_linked_by_held();
    for id in asked.records.into_iter().collect::<BTreeSet<_>>() {
        let one = |kind: &&'static Kind| read::one(&snapshot, kind, id).transpose();
        let found = match known.get(&id) {
            Some(kind) => one(kind),
            None => kinds::ALL.iter().find_map(one),
        };
        part.learn(id, found.transpose()?);
    }
    Ok(true)
}

/// The fields by which records may link to one of this kind.
fn links_to(kind: &Kind) -> impl Iterator<Item = (&'static Kind, usize)> {
    let of = |from: &'static Kind| from.fields.iter().enumerate().map(move |(place, field)| (from, place, field));
    let all = kinds::ALL.into_iter().flat_map(of);
    all.filter(|(_, _, field)| field.target() == Some(kind)).map(|(from, place, _)| (from, place))
}

/// The records that link to this one by this field, or to nothing.
fn linking(conn: &Connection, (kind, place, target): Among) -> Result<Vec<Record>, Fault> {
    let field = &kind.fields[place];
    match (target, field.ty) {
        (Some(target), Type::Refs(_)) => {
            let list = schema::list_table(kind, field);
            some(conn, kind, &format!("id IN (SELECT record FROM \"{list}\" WHERE target = ?1)"), [read::text(target)])
        }
        (Some(target), _) => some(conn, kind, &format!("\"{}\" = ?1", field.name), [read::text(target)]),
        (None, _) if none_without(conn, kind, field)? => Ok(Vec::new()),
        (None, _) => some(conn, kind, &format!("\"{}\" IS NULL", field.name), ()),
    }
}

/// Is there no record without this link? The index has those with one, so to count is much less than to look.
fn none_without(conn: &Connection, kind: &Kind, field: &Field) -> Result<bool, Fault> {
    let (table, name) = (kind.name, field.name);
    let sql = format!(
        "SELECT (SELECT count(*) FROM \"{table}\") = (SELECT count(*) FROM \"{table}\" WHERE \"{name}\" IS NOT NULL)"
    );
    Ok(conn.query_row(&sql, [], |row| row.get(0)).optional()?.unwrap_or(false))
}

/// The rows of a kind that meet a condition, in the order of the file.
fn some(
    conn: &Connection,
    kind: &'static Kind,
    condition: &str,
    with: impl Params + Clone,
) -> Result<Vec<Record>, Fault> {
    let sql = schema::sql(kind);
    let mut statement = conn.prepare_cached(&format!("{} {condition} ORDER BY rowid", sql.some))?;
    let mut rows = statement.query(with.clone())?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read::record(kind, |column| row.get_ref(column))?);
    }
    for list in &sql.lists {
        let table = schema::list_table(kind, &kind.fields[list.place]);
        let links = format!(
            "SELECT record, target FROM \"{table}\" WHERE record IN (SELECT id FROM \"{}\" WHERE {condition}) \
             ORDER BY record, place",
            kind.name
        );
        let mut lists = load::links(conn, &links, with.clone())?;
        for record in &mut records {
            record.set_at(list.place, lists.take(record.id).unwrap_or_default());
        }
    }
    Ok(records)
}
