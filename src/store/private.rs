//! The step from files whose log held a record's notes among the rest of it to those in which they have rows of their
//! own.

use rusqlite::{Transaction, params};
use serde_json::Value as Json;

/// What was private when this step was made.
const NOTES: &str = "notes";

/// A row of a change, without the sum: that is worked out when all steps are done.
struct Line {
    kind: String,
    record: String,
    field: String,
    before: Option<String>,
    after: Option<String>,
    sum: Option<String>,
}

/// Takes the notes out of each whole record in the log. What cannot be read stays as it is.
pub(super) fn set_apart(work: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut changes = work.prepare(
        "SELECT DISTINCT change FROM change_field WHERE field = '' AND (before LIKE ?1 OR after LIKE ?1) ORDER BY change",
    )?;
    let changes = changes.query_map([format!("%\"{NOTES}\":%")], |row| row.get::<_, i64>(0))?;
    let changes: Vec<i64> = changes.collect::<Result<_, _>>()?;
    let mut read = work
        .prepare("SELECT kind, record, field, before, after, sum FROM change_field WHERE change = ?1 ORDER BY place")?;
    let mut put = work.prepare(
        "INSERT INTO change_field (change, place, kind, record, field, before, after, sum) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for change in changes {
        let rows = read.query_map([change], |row| {
            let (kind, record, field) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Line { kind, record, field, before: row.get(3)?, after: row.get(4)?, sum: row.get(5)? })
        })?;
        let rows: Vec<Line> = rows.collect::<Result<_, _>>()?;
        work.execute("DELETE FROM change_field WHERE change = ?1", [change])?;
        for (place, row) in (0_i64..).zip(rows.into_iter().flat_map(parts)) {
            let Line { kind, record, field, before, after, sum } = row;
            put.execute(params![change, place, kind, record, field, before, after, sum])?;
        }
    }
    Ok(())
}

/// A row, and beside it one of the notes in it: before the record goes, after it came.
fn parts(mut row: Line) -> Vec<Line> {
    if !row.field.is_empty() {
        return vec![row];
    }
    let (before, after) = (taken(&mut row.before), taken(&mut row.after));
    let of = |before, after| Line {
        kind: row.kind.clone(),
        record: row.record.clone(),
        field: NOTES.to_owned(),
        before,
        after,
        sum: None,
    };
    match (before, after) {
        (Some(before), None) => vec![of(Some(before), None), row],
        (None, Some(after)) => {
            let notes = of(None, Some(after));
            vec![row, notes]
        }
        _ => vec![row],
    }
}

/// Takes the notes out of a record as the log spells it.
fn taken(record: &mut Option<String>) -> Option<String> {
    let mut all: Json = serde_json::from_str(record.as_deref()?).ok()?;
    let notes = all.as_object_mut()?.remove(NOTES)?;
    *record = Some(all.to_string());
    Some(notes.to_string())
}
