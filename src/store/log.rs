//! The change log: what undo, history, bringing back and later merging are made of.
//!
//! One row for each changed field; coming into being and going are one row with the field '' that carries the whole
//! record. Each row holds a sum of the record's content after the change, so that `check` finds what SQLite cannot see.

use super::{clock, fault::Fault, read};
use crate::catalogue::{Action, Change, Edit, Field, Id, Kind, Record, Value, kinds};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

/// The number of the change a file begins with. It is not taken back: an empty file is not where the user started.
pub(super) const SEED: i64 = 0;

/// What happened to a record, or to one of its fields.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub time: Timestamp,
    /// Who.
    pub site: Id,
    /// In which change.
    pub change: Id,
    /// What the user did.
    pub action: Action,
    /// The record's kind.
    pub kind: &'static Kind,
    /// The field; `None` when the record came into being or went.
    pub field: Option<&'static Field>,
    /// What stood in the field.
    pub before: Value,
    /// What came there.
    pub after: Value,
    /// The whole record, when it came or went.
    pub record: Option<Record>,
    /// Is the record there afterwards?
    pub exists: bool,
}

/// Who made a change, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The site.
    pub site: Id,
    /// Which of that site's changes.
    pub number: i64,
    /// The logical time.
    pub clock: i64,
    /// What the clock on the wall said.
    pub time: Timestamp,
}

/// Writes who, when and what of a change; gives its place in the file.
pub(super) fn head(conn: &Connection, change: &Change, seq: Option<i64>, mark: &Mark) -> Result<i64, Fault> {
    conn.prepare_cached(
        "INSERT INTO change (seq, id, site, number, clock, time, action, about) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        seq,
        read::text(change.id),
        read::text(mark.site),
        mark.number,
        mark.clock,
        clock::spelled(mark.time),
        change.action.word(),
        change.action.about().map(read::text),
    ))?;
    Ok(conn.last_insert_rowid())
}

/// Writes one edit of a change.
pub(super) fn entry(conn: &Connection, seq: i64, place: usize, edit: &Edit, sum: Option<&str>) -> Result<(), Fault> {
    let spelled = |value: &Value| (!value.is_empty()).then(|| value.to_json().to_string());
    let (field, before, after) = match edit {
        Edit::Create(record) => ("", None, Some(record.to_json().to_string())),
        Edit::Delete(record) => ("", Some(record.to_json().to_string()), None),
        Edit::Set { kind, field, before, after, .. } => {
            let name = kind.fields.get(*field).map_or("", |field| field.name);
            (name, spelled(before), spelled(after))
        }
    };
    conn.prepare_cached(
        "INSERT INTO change_field (change, place, kind, record, field, before, after, sum) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((seq, place as i64, edit.kind().name, read::text(edit.id()), field, before, after, sum))?;
    Ok(())
}

/// A sum of what a record holds: equal for equal content, whatever the order of the columns. The first 16 bytes of a
/// SHA-256, which is ample against accidents; it is no seal against someone who means to forge.
pub(super) fn sum(record: &Record) -> String {
    let known = record.kind.fields.iter().zip(record.values()).filter(|(_, value)| !value.is_empty());
    let mut known: Vec<_> = known.collect();
    known.sort_unstable_by_key(|(field, _)| field.name);
    let mut text = format!("{} {}", record.kind.name, record.id);
    for (field, value) in known {
        text.push('\n');
        text.push_str(field.name);
        text.push(' ');
        match value {
            // A line break in a text must not look like the next field.
            Value::Text(_) | Value::Refs(_) => text.push_str(&value.to_json().to_string()),
            Value::Choice(word) => text.push_str(word),
            Value::Int(number) => text.push_str(&number.to_string()),
            Value::Decimal(number) => text.push_str(&number.plain()),
            Value::Time(minutes) => text.push_str(&minutes.to_string()),
            Value::Flag(yes) => text.push_str(if *yes { "1" } else { "0" }),
            Value::Period(period) => text.push_str(&period.edtf()),
            Value::Ref(id) => text.push_str(&read::text(*id)),
            Value::Empty => {}
        }
    }
    hex(&Sha256::digest(text.as_bytes())[..16])
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles.map(|nibble| char::from(DIGITS[usize::from(nibble)])).collect()
}

/// The change with this number as it was made.
pub(super) fn change(conn: &Connection, seq: i64) -> Result<Change, Fault> {
    let unfit = || Fault::Unfit(format!("change {seq}"));
    let mut head = conn.prepare_cached("SELECT id, action, about FROM change WHERE seq = ?1")?;
    let mut heads = head.query([seq])?;
    let (id, action) = heads.next()?.map(who).transpose()?.ok_or_else(unfit)?;
    let mut statement = conn.prepare_cached(
        "SELECT kind, record, field, before, after FROM change_field WHERE change = ?1 ORDER BY place",
    )?;
    let mut rows = statement.query([seq])?;
    let mut edits = Vec::new();
    while let Some(row) = rows.next()? {
        edits.push(edit(row, 0)?);
    }
    Ok(Change::new(id, action, edits))
}

/// Was this change made before the file was brought to a newer version, and may it say what is said otherwise since?
pub(super) fn is_outdated(conn: &Connection, seq: i64) -> Result<bool, Fault> {
    let upgraded = "SELECT EXISTS (SELECT 1 FROM change u JOIN change c ON u.clock > c.clock \
                    WHERE c.seq = ?1 AND u.action = ?2)";
    Ok(conn.prepare_cached(upgraded)?.query_row((seq, Action::Upgrade.word()), |row| row.get(0))?)
}

/// Everything that happened to a record, newest first.
pub(super) fn history(conn: &Connection, record: Id) -> Result<Vec<Entry>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT c.id, c.action, c.about, c.time, c.site, f.kind, f.record, f.field, f.before, f.after \
         FROM change_field f JOIN change c ON c.seq = f.change WHERE f.record = ?1 ORDER BY f.change DESC, f.place DESC",
    )?;
    let mut rows = statement.query([read::text(record)])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let (change, action) = who(row)?;
        let time = time(row, 3)?;
        let site = read::id(row.get_ref(4)?).ok_or_else(|| Fault::Unfit("site of a change".to_owned()))?;
        let edit = edit(row, 5)?;
        let kind = edit.kind();
        let of_record = |record, exists| Entry {
            time,
            site,
            change,
            action,
            kind,
            field: None,
            before: Value::Empty,
            after: Value::Empty,
            record: Some(record),
            exists,
        };
        entries.push(match edit {
            Edit::Create(record) => of_record(record, true),
            Edit::Delete(record) => of_record(record, false),
            Edit::Set { field, before, after, .. } => {
                let field = Some(&kind.fields[field]);
                Entry { time, site, change, action, kind, field, before, after, record: None, exists: true }
            }
        });
    }
    Ok(entries)
}

/// Records that are gone, last gone first, each as it was.
pub(super) fn deleted(conn: &Connection) -> Result<Vec<(Timestamp, Record)>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT c.time, f.kind, f.record, f.field, f.before, f.after \
         FROM change_field f JOIN change c ON c.seq = f.change WHERE f.field = '' AND f.after IS NULL \
         AND NOT EXISTS (SELECT 1 FROM change_field l WHERE l.record = f.record AND l.field = '' \
         AND (l.change, l.place) > (f.change, f.place)) ORDER BY f.change DESC, f.place",
    )?;
    let mut rows = statement.query([])?;
    let mut gone = Vec::new();
    while let Some(row) = rows.next()? {
        if let Edit::Delete(record) = edit(row, 1)? {
            gone.push((time(row, 0)?, record));
        }
    }
    Ok(gone)
}

/// Id and action of a change from the columns id, action, about.
pub(super) fn who(row: &Row<'_>) -> Result<(Id, Action), Fault> {
    let unfit = || Fault::Unfit("head of a change".to_owned());
    let id = read::id(row.get_ref(0)?).ok_or_else(unfit)?;
    let about = match row.get_ref(2)? {
        rusqlite::types::ValueRef::Null => None,
        cell => Some(read::id(cell).ok_or_else(unfit)?),
    };
    let action = row.get_ref(1)?.as_str().ok().and_then(|word| Action::read(word, about)).ok_or_else(unfit)?;
    Ok((id, action))
}

fn time(row: &Row<'_>, column: usize) -> Result<Timestamp, Fault> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| Fault::Unfit(format!("time {text}")))
}

/// An edit from the columns kind, record, field, before, after that begin at `from`.
fn edit(row: &Row<'_>, from: usize) -> Result<Edit, Fault> {
    let read = || -> rusqlite::Result<Option<Edit>> {
        let text = |column: usize| row.get::<_, Option<String>>(from + column);
        let (Some(kind), Some(id), Some(field)) = (text(0)?, read::id(row.get_ref(from + 1)?), text(2)?) else {
            return Ok(None);
        };
        let json = |text: Option<String>| match text {
            Some(text) => serde_json::from_str(&text).ok(),
            None => Some(serde_json::Value::Null),
        };
        let (before, after) = (json(text(3)?), json(text(4)?));
        Ok((|| {
            let (before, after) = (before?, after?);
            let kind = kinds::named(&kind)?;
            if field.is_empty() {
                return match (before.is_null(), after.is_null()) {
                    (true, false) => Record::from_json(id, kind.name, &after).map(Edit::Create),
                    (false, true) => Record::from_json(id, kind.name, &before).map(Edit::Delete),
                    _ => None,
                };
            }
            let (place, field) = kind.field(&field)?;
            let (before, after) = (Value::from_json(field.ty, &before)?, Value::from_json(field.ty, &after)?);
            Some(Edit::Set { kind, id, field: place, before, after })
        })())
    };
    read()?.ok_or_else(|| Fault::Unfit("entry of the change log".to_owned()))
}
