//! A change into the file: the records and what the log says of them, in one transaction.
//!
//! What a change says was there before must be there: an edit made from another state of the file is refused, so
//! that the log tells the truth and taking back restores what was.

use super::{
    chain,
    fault::Fault,
    log::{self, Mark},
    read, schema, sum,
};
use crate::catalogue::{Change, Edit, Field, Id, Kind, Record, Value, period::spell_words, world::IdMap};
use rusqlite::{
    Connection, ToSql,
    types::{ToSqlOutput, ValueRef},
};

/// Writes all of it; the caller has begun the transaction and ends it. `seq` is `None` for the next number.
pub(super) fn change(conn: &Connection, change: &Change, seq: Option<i64>, mark: &Mark) -> Result<i64, Fault> {
    let seq = log::head(conn, change, seq, mark)?;
    edits(conn, &change.edits)?;
    let mut sums: IdMap<Option<String>> = change.edits.iter().map(|edit| (edit.id(), None)).collect();
    for edit in change.edits.iter().rev() {
        // What the record is after the whole change; its last edit says whether it is there at all.
        let Some(sum) = sums.get_mut(&edit.id()).filter(|sum| sum.is_none()) else { continue };
        *sum = Some(match edit {
            Edit::Delete(_) => String::new(),
            Edit::Create(record) => sum::of_record(record),
            Edit::Set { kind, id, .. } => match read::one(conn, kind, *id)? {
                Some(record) => sum::of_record(&record),
                None => return Err(stale(kind, *id, "")),
            },
        });
    }
    log::entries(conn, seq, &change.edits, |id| {
        sums.get(&id).and_then(Option::as_deref).filter(|sum| !sum.is_empty())
    })?;
    chain::append(conn, seq)?;
    Ok(seq)
}

/// Does it to the records, and says nothing of it in the log.
pub(super) fn edits(conn: &Connection, edits: &[Edit]) -> Result<(), Fault> {
    for edit in edits {
        match edit {
            Edit::Create(record) => create(conn, record)?,
            Edit::Delete(record) => delete(conn, record)?,
            Edit::Set { kind, id, field, before, after } => set(conn, kind, *id, *field, before, after)?,
        }
    }
    Ok(())
}

fn create(conn: &Connection, record: &Record) -> Result<(), Fault> {
    // Who was forgotten is not brought back, by whatever way.
    let forgotten = "SELECT 1 FROM change_field WHERE record = ?1 AND field = '' AND before IS NULL AND after IS NULL";
    if conn.prepare_cached(forgotten)?.exists([read::text(record.id)])? {
        return Err(stale(record.kind, record.id, ""));
    }
    let sql = schema::sql(record.kind);
    let mut statement = conn.prepare_cached(&sql.insert)?;
    statement.raw_bind_parameter(1, Cell(&Value::Ref(record.id)))?;
    let columns = record.kind.fields.iter().zip(record.values()).filter(|(field, _)| schema::is_column(field));
    for (place, (_, value)) in columns.enumerate() {
        statement.raw_bind_parameter(place + 2, Cell(value))?;
    }
    statement.raw_execute()?;
    for list in &sql.lists {
        put_links(conn, list, record.id, record.at(list.place))?;
    }
    Ok(())
}

fn delete(conn: &Connection, record: &Record) -> Result<(), Fault> {
    if !read::one(conn, record.kind, record.id)?.is_some_and(|there| is_as(there, record)) {
        return Err(stale(record.kind, record.id, ""));
    }
    let sql = schema::sql(record.kind);
    for list in &sql.lists {
        conn.prepare_cached(&list.delete)?.execute([read::text(record.id)])?;
    }
    conn.prepare_cached(&sql.delete)?.execute([read::text(record.id)])?;
    Ok(())
}

/// Is what is there what is said to go? Who does not have what is private in it says nothing of that; it stays in the log.
fn is_as(mut there: Record, said: &Record) -> bool {
    let unsaid = |(field, value): (&Field, &Value)| field.private && value.is_empty();
    for place in 0..said.kind.fields.len() {
        if unsaid((&said.kind.fields[place], said.at(place))) {
            there.set_at(place, Value::Empty);
        }
    }
    there == *said
}

fn set(
    conn: &Connection,
    kind: &'static Kind,
    id: Id,
    place: usize,
    before: &Value,
    after: &Value,
) -> Result<(), Fault> {
    let Some(field) = kind.fields.get(place) else { return Err(stale(kind, id, "?")) };
    let sql = schema::sql(kind);
    if let Some(list) = sql.lists.iter().find(|list| list.place == place) {
        if read::links(conn, &list.one, id)? != *before {
            return Err(stale(kind, id, field.name));
        }
        conn.prepare_cached(&list.delete)?.execute([read::text(id)])?;
        return put_links(conn, list, id, after);
    }
    let mut statement = conn.prepare_cached(&sql.set[place])?;
    match statement.execute((read::text(id), Cell(after), Cell(before)))? {
        1 => Ok(()),
        _ => Err(stale(kind, id, field.name)),
    }
}

fn put_links(conn: &Connection, list: &schema::ListSql, record: Id, links: &Value) -> Result<(), Fault> {
    if links.is_empty() {
        return Ok(());
    }
    let mut statement = conn.prepare_cached(&list.insert)?;
    for (place, target) in (0_i64..).zip(links.ids()) {
        statement.execute((read::text(record), place, read::text(*target)))?;
    }
    Ok(())
}

fn stale(kind: &Kind, id: Id, field: &str) -> Fault {
    Fault::Stale(format!("{} {id} {field}", kind.name).trim_end().to_owned())
}

/// A value as a cell of the file.
struct Cell<'a>(&'a Value);

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Empty => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Choice(word) => ToSqlOutput::Borrowed(ValueRef::Text(word.as_bytes())),
            Value::Int(number) => ToSqlOutput::from(*number),
            Value::Decimal(number) => ToSqlOutput::from(number.units()),
            Value::Time(minutes) => ToSqlOutput::from(i64::from(*minutes)),
            Value::Flag(yes) => ToSqlOutput::from(i64::from(*yes)),
            Value::Period(period) => ToSqlOutput::from(period.edtf()),
            Value::InWords(words) => ToSqlOutput::from(spell_words(words)),
            Value::Ref(id) => ToSqlOutput::from(read::text(*id)),
            // Never a column; a blob is what a STRICT text column refuses.
            Value::Refs(_) => ToSqlOutput::Borrowed(ValueRef::Blob(&[])),
        })
    }
}
