//! The change log: what undo, history, bringing back and later merging are made of.
//!
//! One row for each changed field; coming into being and going are one row with the field '' that carries the record
//! without what is private in it. Each row holds a sum of the record's content after the change. A row of which nothing
//! but the record is known says that it was forgotten for good; it is no edit.

use super::{clock, fault::Fault, read, sum};
use crate::catalogue::{Action, Change, Edit, Id, Kind, Record, Value, kinds};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde_json::Value as Json;

/// The number of the change a file begins with. It is not taken back: an empty file is not where the user started.
pub(super) const SEED: i64 = 0;

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

/// Writes the edits of a change. What is private stands in rows of its own, also where a record comes into being or
/// goes: before it goes, after it came. `sum` gives that of a record after the whole change; `None` when it is gone.
pub(super) fn entries<'a>(
    conn: &Connection,
    seq: i64,
    edits: &'a [Edit],
    sum: impl Fn(Id) -> Option<&'a str>,
) -> Result<(), Fault> {
    let mut put = conn.prepare_cached(
        "INSERT INTO change_field (change, place, kind, record, field, before, after, sum) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let mut place = 0_i64;
    let mut row = |edit: &Edit, field: &str, before: Option<&Json>, after: Option<&Json>, sum: Option<&str>| {
        let spelled = |value: Option<&Json>| value.map(Json::to_string);
        let (kind, record) = (edit.kind().name, read::text(edit.id()));
        place += 1;
        put.execute((seq, place - 1, kind, record, field, spelled(before), spelled(after), sum)).map(drop)
    };
    for edit in edits {
        let sum = sum(edit.id());
        match edit {
            Edit::Create(record) => {
                let (shared, private) = apart(record);
                row(edit, "", None, Some(&shared), sum)?;
                for (field, value) in private {
                    let sum = sum::of_private(record.kind, record.id, field, &value);
                    row(edit, field, None, Some(&value), Some(&sum))?;
                }
            }
            Edit::Delete(record) => {
                let (shared, private) = apart(record);
                for (field, value) in private {
                    row(edit, field, Some(&value), None, None)?;
                }
                row(edit, "", Some(&shared), None, None)?;
            }
            Edit::Set { kind, id, field, before, after } => {
                let Some(field) = kind.fields.get(*field) else { continue };
                let known = |value: &Value| (!value.is_empty()).then(|| value.to_json());
                let (before, after) = (known(before), known(after));
                let own = after.as_ref().filter(|_| field.private);
                let own = own.map(|value| sum::of_private(kind, *id, field.name, value));
                let sum = if field.private { own.as_deref() } else { sum };
                row(edit, field.name, before.as_ref(), after.as_ref(), sum)?;
            }
        }
    }
    Ok(())
}

/// A record as the log spells it, without what is private; and that.
fn apart(record: &Record) -> (Json, Vec<(&'static str, Json)>) {
    let mut shared = record.to_json();
    let known = record.kind.fields.iter().filter(|field| field.private);
    let private = known.filter_map(|field| Some((field.name, shared.as_object_mut()?.remove(field.name)?))).collect();
    (shared, private)
}

/// Edits as they were made, from the rows of a change: what is private goes back into the record that it came or went
/// with.
pub(super) fn together(rows: impl IntoIterator<Item = Edit>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for mut edit in rows {
        match &mut edit {
            Edit::Set { kind, id, field, before, after } if before.is_empty() && is_private(kind, *field) => {
                if let Some(Edit::Create(record)) = edits.last_mut()
                    && record.id == *id
                {
                    record.set_at(*field, after.clone());
                    continue;
                }
            }
            Edit::Delete(record) => {
                while let Some(Edit::Set { kind, id, field, before, after }) = edits.last()
                    && *id == record.id
                    && after.is_empty()
                    && is_private(kind, *field)
                {
                    record.set_at(*field, before.clone());
                    edits.pop();
                }
            }
            _ => {}
        }
        edits.push(edit);
    }
    edits
}

fn is_private(kind: &Kind, field: usize) -> bool {
    kind.fields.get(field).is_some_and(|field| field.private)
}

/// The change with this number as it was made.
pub(super) fn change(conn: &Connection, seq: i64) -> Result<Change, Fault> {
    let unfit = || Fault::Unfit(format!("change {seq}"));
    let mut head = conn.prepare_cached("SELECT id, action, about FROM change WHERE seq = ?1")?;
    let mut heads = head.query([seq])?;
    let (id, action) = heads.next()?.map(who).transpose()?.ok_or_else(unfit)?;
    let mut statement = conn.prepare_cached(
        "SELECT kind, record, field, before, after FROM change_field WHERE change = ?1 \
         AND (field <> '' OR before NOT NULL OR after NOT NULL) ORDER BY place",
    )?;
    let mut rows = statement.query([seq])?;
    let mut edits = Vec::new();
    while let Some(row) = rows.next()? {
        edits.push(edit(row, 0)?);
    }
    Ok(Change::new(id, action, together(edits)))
}

/// Was this change made before the records of the file were brought up to date, and may it say what is said otherwise
/// since?
pub(super) fn is_outdated(conn: &Connection, seq: i64) -> Result<bool, Fault> {
    let upkept = "SELECT EXISTS (SELECT 1 FROM change u JOIN change c ON u.clock > c.clock \
                  WHERE c.seq = ?1 AND u.action = ?2)";
    Ok(conn.prepare_cached(upkept)?.query_row((seq, Action::Upkeep.word()), |row| row.get(0))?)
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

pub(super) fn time(row: &Row<'_>, column: usize) -> Result<Timestamp, Fault> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| Fault::Unfit(format!("time {text}")))
}

/// An edit from the columns kind, record, field, before, after that begin at `from`.
pub(super) fn edit(row: &Row<'_>, from: usize) -> Result<Edit, Fault> {
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
