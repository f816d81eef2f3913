//! What happened to a record, and what is gone.

use super::{Store, StoreError, fault::Fault, log, read};
use crate::catalogue::{Action, Edit, Field, Id, Kind, Record, Value};
use jiff::Timestamp;
use rusqlite::{Connection, Row};

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
    /// What was taken up in this record, where that is what happened, was taken back or was done again.
    pub joined: Option<Record>,
    /// Is the record there afterwards?
    pub exists: bool,
}

/// Everything that happened to a record, newest first. That another one was taken up in it is told also where none of its
/// own fields changed: that one went last in its change.
fn history(conn: &Connection, record: Id) -> Result<Vec<Entry>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT c.id, c.action, c.about, c.time, c.site, c.seq AS seq, f.kind, f.record, f.field, f.before, f.after, \
         f.place AS place FROM change_field f JOIN change c ON c.seq = f.change WHERE f.record = ?1 \
         AND (f.field <> '' OR f.before NOT NULL OR f.after NOT NULL) \
         UNION ALL \
         SELECT c.id, c.action, c.about, c.time, c.site, c.seq, f.kind, f.record, f.field, f.before, f.after, f.place \
         FROM change m JOIN change_field g ON g.change = m.seq AND g.field = '' \
         AND g.place = (SELECT max(place) FROM change_field WHERE change = m.seq) \
         JOIN change c ON c.seq = m.seq OR c.about = m.id \
         JOIN change_field f ON f.change = c.seq AND f.record = g.record AND f.field = '' \
         WHERE m.action = 'merge' AND m.about = ?1 ORDER BY seq, place",
    )?;
    let mut rows = statement.query([read::text(record)])?;
    let mut changes: Vec<(i64, Head, Vec<Edit>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let seq = row.get(5)?;
        if changes.last().is_none_or(|(last, ..)| *last != seq) {
            changes.push((seq, Head::read(row)?, Vec::new()));
        }
        let edit = log::edit(row, 6)?;
        changes.iter_mut().last().into_iter().for_each(|(.., edits)| edits.push(edit.clone()));
    }
    let entries = changes
        .into_iter()
        .flat_map(|(_, head, edits)| log::together(edits).into_iter().map(move |edit| head.entry(record, edit)));
    let mut entries: Vec<Entry> = entries.collect();
    entries.reverse();
    Ok(entries)
}

/// Who, when and what of a change.
struct Head {
    change: Id,
    action: Action,
    time: Timestamp,
    site: Id,
}

impl Head {
    /// From the columns id, action, about, time, site.
    fn read(row: &Row<'_>) -> Result<Head, Fault> {
        let (change, action) = log::who(row)?;
        let site = read::id(row.get_ref(4)?).ok_or_else(|| Fault::Unfit("site of a change".to_owned()))?;
        Ok(Head { change, action, time: log::time(row, 3)?, site })
    }

    fn entry(&self, of: Id, edit: Edit) -> Entry {
        let Head { change, action, time, site } = *self;
        let kind = edit.kind();
        let mut entry = Entry {
            time,
            site,
            change,
            action,
            kind,
            field: None,
            before: Value::Empty,
            after: Value::Empty,
            record: None,
            joined: None,
            exists: true,
        };
        match edit {
            Edit::Create(other) | Edit::Delete(other) if other.id != of => entry.joined = Some(other),
            Edit::Create(record) => entry.record = Some(record),
            Edit::Delete(record) => (entry.record, entry.exists) = (Some(record), false),
            Edit::Set { field, before, after, .. } => {
                (entry.field, entry.before, entry.after) = (kind.fields.get(field), before, after);
            }
        }
        entry
    }
}

/// Records that are gone, last gone first, each as it was.
fn deleted(conn: &Connection) -> Result<Vec<(Timestamp, Record)>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT c.time, c.seq, f.kind, f.record, f.field, f.before, f.after \
         FROM change_field f JOIN change c ON c.seq = f.change WHERE f.field = '' AND f.after IS NULL \
         AND f.before NOT NULL AND NOT EXISTS (SELECT 1 FROM change_field l WHERE l.record = f.record AND l.field = '' \
         AND (l.change, l.place) > (f.change, f.place)) ORDER BY f.change DESC, f.place",
    )?;
    let mut rows = statement.query([])?;
    let mut gone = Vec::new();
    while let Some(row) = rows.next()? {
        if let Edit::Delete(mut record) = log::edit(row, 2)? {
            put_private(conn, row.get(1)?, &mut record)?;
            gone.push((log::time(row, 0)?, record));
        }
    }
    Ok(gone)
}

/// What was private in a record that this change took away, as the log had it last: also when it was deleted by somebody
/// who did not have that.
fn put_private(conn: &Connection, gone_in: i64, record: &mut Record) -> Result<(), Fault> {
    let last = "SELECT change, kind, record, field, before, after FROM change_field WHERE record = ?1 AND field = ?2 \
                ORDER BY change DESC, place DESC LIMIT 1";
    for (place, field) in record.kind.fields.iter().enumerate().filter(|(_, field)| field.private) {
        let mut last = conn.prepare_cached(last)?;
        let mut rows = last.query((read::text(record.id), field.name))?;
        let Some(row) = rows.next()? else { continue };
        if let Edit::Set { before, after, .. } = log::edit(row, 1)? {
            let went_along = row.get::<_, i64>(0)? == gone_in;
            record.set_at(place, if went_along { before } else { after });
        }
    }
    Ok(())
}

impl Store {
    /// Everything that happened to a record, newest first.
    pub fn history(&self, id: Id) -> Result<Vec<Entry>, StoreError> {
        history(&self.conn, id).map_err(|fault| fault.at(&self.path))
    }

    /// Records that are gone, last gone first, each as it was.
    pub fn deleted(&self) -> Result<Vec<(Timestamp, Record)>, StoreError> {
        deleted(&self.conn).map_err(|fault| fault.at(&self.path))
    }
}
