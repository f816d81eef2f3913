//! Sums of what records hold, kept in the log: a changed byte in a text breaks no rule of a database, but this.
//!
//! A record's sum leaves out what is private: that may stay at home where changes travel, and others must not miss it.
//! Each private field has a sum of its own. A sum is of the JSON of the log and asks nothing of the catalogue, so that a
//! migration can work out those of fields that there are no more. It is ample against accidents and no seal against
//! someone who means to forge: whoever can change a record can work out its sum.

use crate::catalogue::{Id, Kind, Record, kinds};
use rusqlite::{Connection, params};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};

/// Bytes of a sum: of a SHA-256 the first so many.
pub(super) const BYTES: usize = 16;

/// The sum of what a record holds for everyone: equal for equal content, whatever the order of the fields.
pub(super) fn of_record(record: &Record) -> String {
    let known = record.kind.fields.iter().zip(record.values());
    let known = known.filter(|(field, value)| !field.private && !value.is_empty());
    let known: BTreeMap<&str, Json> = known.map(|(field, value)| (field.name, value.to_json())).collect();
    of_fields(record.kind.name, &record.id.to_string(), known.iter().map(|(name, value)| (*name, value)))
}

/// The sum of one private field of a record.
pub(super) fn of_private(kind: &Kind, id: Id, field: &str, value: &Json) -> String {
    of_fields(kind.name, &id.to_string(), [(field, value)])
}

/// The sum of fields in the order of their names. JSON has no line break that could look like the next field.
fn of_fields<'a>(kind: &str, id: &str, fields: impl IntoIterator<Item = (&'a str, &'a Json)>) -> String {
    let mut sum = Sha256::new_with_prefix(format!("{kind} {id}"));
    for (name, value) in fields {
        sum.update(format!("\n{name} {value}"));
    }
    hex(&sum.finalize()[..BYTES])
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles.map(|nibble| char::from(DIGITS[usize::from(nibble)])).collect()
}

/// A record as the log tells it: the fields that are not private, by name.
type Told = BTreeMap<String, Json>;

/// Works out all sums in the log anew, from what it says. After what cannot be read a record's sums stay as they are:
/// what was not right before does not become right by this.
pub(super) fn lay(conn: &Connection) -> rusqlite::Result<()> {
    let mut told: HashMap<String, Told> = HashMap::new();
    let changes: Vec<i64> = conn
        .prepare("SELECT DISTINCT change FROM change_field ORDER BY change")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut read = conn
        .prepare("SELECT place, kind, record, field, after, sum FROM change_field WHERE change = ?1 ORDER BY place")?;
    let mut put = conn.prepare("UPDATE change_field SET sum = ?3 WHERE change = ?1 AND place = ?2")?;
    for change in changes {
        let rows: Vec<Line> = read.query_map([change], Line::read)?.collect::<Result<_, _>>()?;
        rows.iter().for_each(|row| row.tell(&mut told));
        for row in rows {
            let sum = row.sum(&told);
            if let Some(sum) = sum
                && sum != row.sum
            {
                put.execute(params![change, row.place, sum])?;
            }
        }
    }
    Ok(())
}

/// A row of the log.
struct Line {
    place: i64,
    kind: String,
    record: String,
    field: String,
    after: Option<String>,
    sum: Option<String>,
}

impl Line {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Line> {
        Ok(Line {
            place: row.get(0)?,
            kind: row.get(1)?,
            record: row.get(2)?,
            field: row.get(3)?,
            after: row.get(4)?,
            sum: row.get(5)?,
        })
    }

    fn is_private(&self) -> bool {
        kinds::named(&self.kind).and_then(|kind| kind.field(&self.field)).is_some_and(|(_, field)| field.private)
    }

    /// Takes up what it says.
    fn tell(&self, told: &mut HashMap<String, Told>) {
        let after = self.after.as_deref().map(serde_json::from_str::<Json>);
        match (self.field.as_str(), after) {
            ("", Some(Ok(Json::Object(all)))) => {
                told.insert(self.record.clone(), all.into_iter().collect());
            }
            ("", _) | (_, Some(Err(_))) => {
                told.remove(&self.record);
            }
            _ if self.is_private() => {}
            (field, after) => {
                let Some(record) = told.get_mut(&self.record) else { return };
                match after.and_then(Result::ok) {
                    Some(value) => record.insert(field.to_owned(), value),
                    None => record.remove(field),
                };
            }
        }
    }

    /// The sum that belongs in it after the whole change; `None` when that is not known.
    fn sum(&self, told: &HashMap<String, Told>) -> Option<Option<String>> {
        let of = |fields: Vec<(&str, &Json)>| of_fields(&self.kind, &self.record, fields);
        if self.is_private() {
            return match self.after.as_deref().map(serde_json::from_str::<Json>) {
                None => Some(None),
                Some(value) => value.ok().map(|value| Some(of(vec![(&self.field, &value)]))),
            };
        }
        match told.get(&self.record) {
            Some(told) => Some(Some(of(told.iter().map(|(name, value)| (name.as_str(), value)).collect()))),
            None if self.field.is_empty() && self.after.is_none() => Some(None),
            None => None,
        }
    }
}
