//! A row of the file as a record. Nothing in a file is believed: what does not fit its field is damage, never a panic.

use super::{fault::Fault, schema};
use crate::catalogue::{Field, Id, Kind, Period, Record, Type, Value};
use rusqlite::{Connection, types::ValueRef};

/// Reads a record from the cells of a row: its id, then every field that is no list of links; those stay empty.
pub(super) fn record<'a>(
    kind: &'static Kind,
    cell: impl Fn(usize) -> rusqlite::Result<ValueRef<'a>>,
) -> Result<Record, Fault> {
    let id = id(cell(0)?).ok_or_else(|| Fault::Unfit(format!("{}: id", kind.name)))?;
    let mut values = Vec::with_capacity(kind.fields.len());
    let mut column = 0;
    for field in kind.fields {
        if schema::is_column(field) {
            column += 1;
            match value(field, cell(column)?) {
                Some(value) => values.push(value),
                None => return Err(Fault::Unfit(format!("{} {id}: {}", kind.name, field.name))),
            }
        } else {
            values.push(Value::Empty);
        }
    }
    Ok(Record::from_values(id, kind, values.into()))
}

/// The record with this identity as the file has it now.
pub(super) fn one(conn: &Connection, kind: &'static Kind, wanted: Id) -> Result<Option<Record>, Fault> {
    let sql = schema::sql(kind);
    let mut statement = conn.prepare_cached(&sql.one)?;
    let mut rows = statement.query([text(wanted)])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let mut record = record(kind, |column| row.get_ref(column))?;
    for list in &sql.lists {
        record.set_at(list.place, links(conn, &list.one, wanted)?);
    }
    Ok(Some(record))
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
        ValueRef::Text(text) => parse(text.first_chunk().filter(|_| text.len() == 36)?),
        _ => None,
    }
}

/// Several times as fast as the parser that knows every spelling; a file of 100,000 records has 800,000 identities.
fn parse(text: &[u8; 36]) -> Option<Id> {
    const NONE: u8 = 0xff;
    static DIGITS: [u8; 256] = {
        let mut digits = [NONE; 256];
        let mut digit = 0;
        while digit < 16 {
            digits[b"0123456789abcdef"[digit] as usize] = digit as u8;
            digit += 1;
        }
        digits
    };
    let mut bytes = [0; 16];
    let mut seen = 0;
    for (byte, at) in bytes.iter_mut().zip([0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34]) {
        let (high, low) = (DIGITS[usize::from(text[at])], DIGITS[usize::from(text[at + 1])]);
        seen |= high | low;
        *byte = high << 4 | low;
    }
    let dashes = [8, 13, 18, 23].into_iter().all(|at| text[at] == b'-');
    (seen < 16 && dashes).then(|| Id::from_bytes(bytes))
}

/// The spelling that [`id`] reads.
pub(super) fn text(id: Id) -> String {
    id.hyphenated().to_string()
}
