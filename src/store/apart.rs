//! Taking back one's own where others went on: what they changed since stays as they left it.

use super::{fault::Fault, read, schema, site::Site, undo::Made};
use crate::catalogue::{Action, Change, Edit, Field, Id, Kind, Record, Value, kinds, world::IdMap};
use rusqlite::Connection;

/// A change that takes back another one, or does it again.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change, ready to be committed and applied. It may do nothing, when others changed all of it since.
    pub change: Change,
    /// What the user did with the change that it is about.
    pub of: Action,
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

/// Takes out of a step what others changed since the change that it is about was made, and what cannot be without that.
pub(super) fn leave(
    conn: &Connection,
    about: Made,
    of: Action,
    mut change: Change,
    site: &Site,
) -> Result<Step, Fault> {
    let touched = touched(conn, about, site)?;
    let mut left = Vec::new();
    // What stays may keep more from going or coming back: a group that is still linked to, a link to who is still gone.
    while !touched.is_empty() {
        let edits = std::mem::take(&mut change.edits);
        let before = left.len();
        let mut after = After { conn, records: IdMap::default() };
        for edit in edits {
            if !is_touched(&touched, &edit) && after.takes(&edit)? {
                change.edits.push(edit);
            } else {
                left.push(edit);
            }
        }
        let mut kept = Vec::new();
        for edit in std::mem::take(&mut change.edits) {
            if after.holds(&edit)? { kept.push(edit) } else { left.push(edit) }
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
    Ok(Step { change, of, left: left.collect() })
}

/// Record and field of what others changed since; "" for the record itself.
fn touched(conn: &Connection, (seq, _): Made, site: &Site) -> Result<Vec<(Id, String)>, Fault> {
    let mut touched = Vec::new();
    if site.is_alone(conn)? {
        return Ok(touched);
    }
    let mut rows = conn.prepare(
        "SELECT c.site, c.number, f.record, f.field FROM change c JOIN change_field f ON f.change = c.seq \
         WHERE c.clock > (SELECT clock FROM change WHERE seq = ?1) AND c.action <> ?2",
    )?;
    // What bringing the file to a newer version moved is translated, and nobody's doing.
    let mut rows = rows.query((seq, Action::Upkeep.word()))?;
    while let Some(row) = rows.next()? {
        let unfit = || Fault::Unfit("entry of the change log".to_owned());
        let by = read::id(row.get_ref(0)?).ok_or_else(unfit)?;
        if !site.made(by, row.get(1)?) {
            touched.push((read::id(row.get_ref(2)?).ok_or_else(unfit)?, row.get(3)?));
        }
    }
    Ok(touched)
}

/// Did others change what this edit is about? A record is about all of its fields.
fn is_touched(touched: &[(Id, String)], edit: &Edit) -> bool {
    let mut of_record = touched.iter().filter(|(id, _)| *id == edit.id());
    match edit {
        Edit::Set { kind, field, .. } => {
            let name = kind.fields.get(*field).map_or("", |field| field.name);
            of_record.any(|(_, of)| of == name || of.is_empty())
        }
        Edit::Create(_) => of_record.any(|(_, of)| of.is_empty()),
        Edit::Delete(_) => of_record.next().is_some(),
    }
}

/// The file as it will be.
struct After<'a> {
    conn: &'a Connection,
    records: IdMap<Option<Record>>,
}

impl After<'_> {
    fn record(&mut self, kind: &'static Kind, id: Id) -> Result<&mut Option<Record>, Fault> {
        if !self.records.contains_key(&id) {
            self.records.insert(id, read::one(self.conn, kind, id)?);
        }
        Ok(self.records.entry(id).or_default())
    }

    /// Does an edit, unless it was made from something else. What was left alone before may have led to that.
    fn takes(&mut self, edit: &Edit) -> Result<bool, Fault> {
        let now = self.record(edit.kind(), edit.id())?;
        match (edit, now) {
            (Edit::Create(record), now @ None) => *now = Some(record.clone()),
            (Edit::Delete(record), now) if now.as_ref() == Some(record) => *now = None,
            (Edit::Set { field, before, after, .. }, Some(now)) if now.at(*field) == before => {
                now.set_at(*field, after.clone());
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Does every link still lead to a record once this edit is done with the others?
    fn holds(&mut self, edit: &Edit) -> Result<bool, Fault> {
        match edit {
            Edit::Delete(record) => Ok(!self.is_linked(record)?),
            Edit::Create(record) => {
                for (field, value) in record.kind.fields.iter().zip(record.values()) {
                    if self.misses(field, value)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Edit::Set { kind, field, after, .. } => {
                let field = kind.fields.get(*field);
                Ok(!field.map_or(Ok(false), |field| self.misses(field, after))?)
            }
        }
    }

    /// Does this value link to a record that is not there?
    fn misses(&mut self, field: &Field, value: &Value) -> Result<bool, Fault> {
        let Some(kind) = field.target() else { return Ok(false) };
        for id in value.ids() {
            if self.record(kind, *id)?.is_none() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Does a record that is there link to this one?
    fn is_linked(&mut self, to: &Record) -> Result<bool, Fault> {
        for kind in kinds::ALL {
            for field in kind.fields.iter().filter(|field| field.target().is_some_and(|target| *target == *to.kind)) {
                for by in linking(self.conn, kind, field, to.id)? {
                    let links = |by: &Record| by.values().iter().any(|value| value.ids().contains(&to.id));
                    if self.record(kind, by)?.as_ref().is_some_and(links) {
                        return Ok(true);
                    }
                }
            }
        }
        // Those that the step itself brings back, or sets to it.
        let links = |by: &Record| by.values().iter().any(|value| value.ids().contains(&to.id));
        Ok(self.records.values().flatten().any(links))
    }
}

/// The records that link to one by a field, as the file has it now.
fn linking(conn: &Connection, kind: &Kind, field: &Field, to: Id) -> Result<Vec<Id>, Fault> {
    let links = match schema::is_column(field) {
        true => format!("SELECT id FROM \"{}\" WHERE \"{}\" = ?1", kind.name, field.name),
        false => format!("SELECT record FROM \"{}\" WHERE target = ?1", schema::list_table(kind, field)),
    };
    let mut links = conn.prepare_cached(&links)?;
    let mut rows = links.query([read::text(to)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.extend(read::id(row.get_ref(0)?));
    }
    Ok(found)
}
