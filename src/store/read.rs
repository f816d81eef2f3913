//! A row of the file as a record. Nothing in a file is believed: what does not fit its field is damage, never a panic.

use super::{fault::Fault, schema};
use crate::catalogue::{Field, Id, Kind, Period, Record, Type, Value};
use rusqlite::{Connection, Row, types::ValueRef};

/// Reads a row of [`schema::Sql::all`]; `list` gives the links of the list at a place.
pub(super) fn record(
    kind: &'static Kind,
    row: &Row<'_>,
    mut list: impl FnMut(usize, Id) -> Value,
) -> Result<Record, Fault> {
    let id = id(row.get_ref(0)?).ok_or_else(|| Fault::Unfit(format!("{}: id", kind.name)))?;
    let mut values = Vec::with_capacity(kind.fields.len());
    let mut column = 0;
    for (place, field) in kind.fields.iter().enumerate() {
        if schema::is_column(field) {
            column += 1;
            match value(field, row.get_ref(column)?) {
                Some(value) => values.push(value),
                None => return Err(Fault::Unfit(format!("{} {id}: {}", kind.name, field.name))),
            }
        } else {
            values.push(list(place, id));
        }
    }
    Ok(Record::from_values(id, kind, values.into()))
}

/// The record with this identity as the file has it now.
pub(super) fn one(conn: &Connection, kind: &'static Kind, wanted: Id) -> Result<Option<Record>, Fault> {
    let sql = schema::sql(kind);
    let mut lists = Vec::with_capacity(sql.lists.len());
    for list in &sql.lists {
        lists.push((list.place, links(conn, &list.one, wanted)?));
    }
    let mut statement = conn.prepare_cached(&sql.one)?;
    let mut rows = statement.query([text(wanted)])?;
    match rows.next()? {
        Some(row) => {
            let mut list = |place, _| {
                let found = lists.iter_mut().find(|(at, _)| *at == place);
                found.map(|(_, links)| std::mem::take(links)).unwrap_or_default()
            };
            record(kind, row, &mut list).map(Some)
        }
        None => Ok(None),
    }
}

/// The links of one record, by a statement of [`schema::ListSql::one`].
pub(super) fn links(conn: &Connection, sql: &str, record: Id) -> Result<Value, Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([text(record)])?;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        links.push(id(row.get_ref(0)?).ok_or_else(|| Fault::Unfit(format!("links of {record}")))?);
    }
    Ok(Value::refs(links))
}

/// The value of a cell, or `None` when it is none of the field's.
fn value(field: &Field, cell: ValueRef<'_>) -> Option<Value> {
    Some(match (field.ty, cell) {
        (Type::Refs(_), _) => return None,
        (_, ValueRef::Null) => Value::Empty,
        (Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place, ValueRef::Text(text)) => {
            if text.is_empty() {
                return None;
            }
            Value::Text(std::str::from_utf8(text).ok()?.into())
        }
        (Type::Ref(_), cell) => Value::Ref(id(cell)?),
        (Type::Choice(words), ValueRef::Text(text)) => {
            Value::Choice(words.iter().find(|word| word.as_bytes() == text)?)
        }
        (Type::Int(min, max), ValueRef::Integer(number)) if (min..=max).contains(&number) => Value::Int(number),
        (Type::Flag, ValueRef::Integer(number @ (0 | 1))) => Value::Flag(number == 1),
        (Type::Period, ValueRef::Text(text)) => Value::Period(Period::from_edtf(std::str::from_utf8(text).ok()?).ok()?),
        _ => return None,
    })
}

/// An identity as the file spells it: 36 characters, lower case.
pub(super) fn id(cell: ValueRef<'_>) -> Option<Id> {
    match cell {
        ValueRef::Text(text) if text.len() == 36 && !text.iter().any(u8::is_ascii_uppercase) => {
            Id::try_parse_ascii(text).ok()
        }
        _ => None,
    }
}

/// The spelling that [`id`] reads.
pub(super) fn text(id: Id) -> String {
    id.hyphenated().to_string()
}
