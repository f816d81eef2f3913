//! Taking back one's own where others went on: what they changed since stays as they left it.

use super::{fault::Fault, read, site::Site, undo::Made};
use crate::catalogue::{Change, Edit, Field, Id, Kind, Value};
use rusqlite::Connection;

/// A change that takes back another one, or does it again.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change, ready to be committed and applied. It may do nothing, when others changed all of it since.
    pub change: Change,
    /// What is left alone, because others changed it since.
    pub left: Vec<Left>,
}

/// Something that was left alone.
#[derive(Clone, Debug)]
pub struct Left {
    /// The record.
    pub id: Id,
    /// What it is.
    pub kind: &'static Kind,
    /// The field; `None` for the record itself, which would have come or gone.
    pub field: Option<&'static Field>,
}

/// Takes out of a step what others changed since the change that it is about was made.
pub(super) fn leave(conn: &Connection, about: Made, mut change: Change, site: &Site) -> Result<Step, Fault> {
    let since = Since::of(conn, about, site)?;
    let mut left = Vec::new();
    // What stays because of what stays: a group that is still linked to, a link to who is still gone.
    loop {
        let mut kept = Vec::new();
        let before = left.len();
        for edit in &change.edits {
            if since.touched(conn, edit)? || hangs_on(conn, edit, &left, &change.edits, &since)? {
                left.push(edit.clone());
            } else {
                kept.push(edit.clone());
            }
        }
        change.edits = kept;
        if left.len() == before {
            break;
        }
    }
    let left = left.iter().map(|edit| match edit {
        Edit::Set { kind, id, field, .. } => Left { id: *id, kind, field: kind.fields.get(*field) },
        edit => Left { id: edit.id(), kind: edit.kind(), field: None },
    });
    Ok(Step { change, left: left.collect() })
}

/// What others changed since.
struct Since {
    /// Record and field; "" for the record itself.
    touched: Vec<(Id, String)>,
    /// What came there, as the file spells it.
    came: Vec<String>,
}

impl Since {
    fn of(conn: &Connection, (seq, _): Made, site: &Site) -> Result<Since, Fault> {
        let mut since = Since { touched: Vec::new(), came: Vec::new() };
        if site.is_alone(conn)? {
            return Ok(since);
        }
        let mut rows = conn.prepare(
            "SELECT c.site, c.number, f.record, f.field, f.after FROM change c \
             JOIN change_field f ON f.change = c.seq WHERE c.clock > (SELECT clock FROM change WHERE seq = ?1)",
        )?;
        let mut rows = rows.query([seq])?;
        while let Some(row) = rows.next()? {
            let unfit = || Fault::Unfit("entry of the change log".to_owned());
            let by = read::id(row.get_ref(0)?).ok_or_else(unfit)?;
            if !site.made(by, row.get(1)?) {
                since.touched.push((read::id(row.get_ref(2)?).ok_or_else(unfit)?, row.get(3)?));
                since.came.extend(row.get::<_, Option<String>>(4)?);
            }
        }
        Ok(since)
    }

    fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// Did others change what this edit is about?
    fn touched(&self, conn: &Connection, edit: &Edit) -> Result<bool, Fault> {
        if self.is_empty() {
            return Ok(false);
        }
        let met = |field: &str| self.touched.iter().any(|(id, of)| *id == edit.id() && (of == field || of.is_empty()));
        Ok(match edit {
            Edit::Set { kind, field, .. } => met(kind.fields.get(*field).map_or("", |field| field.name)),
            Edit::Create(record) => met("") || read::one(conn, record.kind, record.id)?.is_some(),
            // One that others filled in further, or linked to.
            Edit::Delete(record) => {
                let spelled = read::text(record.id).to_string();
                self.touched.iter().any(|(id, _)| *id == record.id)
                    || self.came.iter().any(|after| after.contains(&spelled))
            }
        })
    }
}

/// Does this edit need what is left alone to have been done?
fn hangs_on(conn: &Connection, edit: &Edit, left: &[Edit], with: &[Edit], since: &Since) -> Result<bool, Fault> {
    if since.is_empty() {
        return Ok(false);
    }
    match edit {
        // Who stays still links to it; what stays in a field too.
        Edit::Delete(record) => Ok(left.iter().any(|stays| match stays {
            Edit::Delete(by) => by.values().iter().any(|value| value.ids().contains(&record.id)),
            Edit::Set { before, .. } => before.ids().contains(&record.id),
            Edit::Create(_) => false,
        })),
        Edit::Create(record) => {
            for (field, value) in record.kind.fields.iter().zip(record.values()) {
                if misses(conn, field, value, with)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Edit::Set { kind, id, field, after, .. } => {
            let gone = left.iter().any(|stays| matches!(stays, Edit::Create(_)) && stays.id() == *id);
            Ok(gone || kind.fields.get(*field).map_or(Ok(false), |field| misses(conn, field, after, with))?)
        }
    }
}

/// Does this value link to a record that is not there, and does not come back along?
fn misses(conn: &Connection, field: &Field, value: &Value, with: &[Edit]) -> Result<bool, Fault> {
    let Some(kind) = field.target() else { return Ok(false) };
    for id in value.ids() {
        let comes = with.iter().any(|edit| matches!(edit, Edit::Create(_)) && edit.id() == *id);
        if !comes && read::one(conn, kind, *id)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
