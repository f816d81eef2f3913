//! A row of the file as a record. Nothing in a file is believed: what does not fit its field is damage, never a panic.

use super::{fault::Fault, schema};
use crate::catalogue::{Decimal, Field, Id, Kind, Record, Type, Value};
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
        (Type::Decimal(places, least, most), ValueRef::Integer(units)) if (least..=most).contains(&units) => {
            Value::Decimal(Decimal::new(units, places))
        }
        (Type::Time, ValueRef::Integer(number @ 0..1440)) => Value::Time(number as u16),
        (Type::Flag, ValueRef::Integer(number @ (0 | 1))) => Value::Flag(number == 1),
        (Type::Period, ValueRef::Text(text)) => Value::when(std::str::from_utf8(text).ok()?)?,
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

/// A file of 100,000 records has 800,000 identities, so this does without branches and table: several times as fast as
/// the parser that knows every spelling.
fn parse(text: &[u8; 36]) -> Option<Id> {
    let mut digits = [0; 32];
    digits[..8].copy_from_slice(&text[..8]);
    digits[8..12].copy_from_slice(&text[9..13]);
    digits[12..16].copy_from_slice(&text[14..18]);
    digits[16..20].copy_from_slice(&text[19..23]);
    digits[20..].copy_from_slice(&text[24..]);
    let mut wrong = (text[8] ^ b'-') | (text[13] ^ b'-') | (text[18] ^ b'-') | (text[23] ^ b'-');
    for digit in &mut digits {
        let (number, letter) = (digit.wrapping_sub(b'0'), digit.wrapping_sub(b'a'));
        wrong |= u8::from(number > 9) & u8::from(letter > 5);
        *digit = if number < 10 { number } else { letter.wrapping_add(10) };
    }
    let mut bytes = [0; 16];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = digits[2 * at] << 4 | (digits[2 * at + 1] & 15);
    }
    (wrong == 0).then(|| Id::from_bytes(bytes))
}

/// The spelling that [`id`] reads.
pub(super) fn text(id: Id) -> String {
    id.hyphenated().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_has_one_spelling() {
        let mut ids = crate::catalogue::Ids::new(1_700_000_000_000, 1);
        for _ in 0..200 {
            let id = ids.next_id();
            let spelled = text(id);
            assert_eq!(super::id(ValueRef::Text(spelled.as_bytes())), Some(id));
            for at in 0..36 {
                for wrong in [b'g', b'/', b':', b'`', b'A', b'G', b' ', 0, 0xff, b'-', b'0'] {
                    let mut other = spelled.clone().into_bytes();
                    other[at] = wrong;
                    let read = super::id(ValueRef::Text(&other));
                    // Whatever is read is spelled the same again.
                    assert!(read.is_none_or(|id| text(id).as_bytes() == other), "{}", String::from_utf8_lossy(&other));
                }
            }
            assert_eq!(super::id(ValueRef::Text(&spelled.as_bytes()[1..])), None);
        }
    }
}
