//! The records held against what the log says of them last.

use super::{
    check::{ENOUGH, Report},
    fault::Fault,
    read, schema, sum,
};
use crate::catalogue::{Id, Kind, Record, kinds, world::IdMap};
use rusqlite::{Connection, types::ValueRef};
use std::collections::HashMap;

/// Reads every record and holds it against the sums of the log.
pub(super) fn records(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let mut noted = Noted::read(conn)?;
    for kind in kinds::ALL {
        orders(report, conn, kind)?;
        let mut statement = conn.prepare(&format!("SELECT id FROM \"{}\" ORDER BY rowid", kind.name))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(id) = read::id(row.get_ref(0)?) else {
                report.find("record", format!("{}: id", kind.name), "restore");
                continue;
            };
            let shared = noted.shared.remove(&id);
            let found = match read::one(conn, kind, id) {
                Ok(Some(record)) => {
                    report.records += 1;
                    match shared {
                        Some(shared) if shared == sum::of_record(&record) && noted.private_fits(&record) => continue,
                        Some(_) => ("sum", format!("{} {id}", kind.name), "look-at-record"),
                        None => ("stray", format!("{} {id}", kind.name), "look-at-record"),
                    }
                }
                Ok(None) => ("record", format!("{} {id}", kind.name), "restore"),
                Err(Fault::Unfit(detail)) => ("record", detail, "restore"),
                Err(fault) => return Err(fault),
            };
            if report.findings.len() < ENOUGH {
                report.find(found.0, found.1, found.2);
            }
        }
    }
    let mut lost: Vec<Id> = noted.shared.into_keys().collect();
    lost.sort_unstable();
    for id in lost.into_iter().take(ENOUGH) {
        report.find("lost", id.to_string(), "restore");
    }
    Ok(())
}

/// Links of a list are numbered through from nought; a number that is skipped changes no record and is damage all the
/// same.
fn orders(report: &mut Report, conn: &Connection, kind: &Kind) -> Result<(), Fault> {
    for field in kind.fields.iter().filter(|field| !schema::is_column(field)) {
        let table = schema::list_table(kind, field);
        let gaps = format!("SELECT record FROM \"{table}\" GROUP BY record HAVING max(place) <> count(*) - 1");
        let mut gaps = conn.prepare(&gaps)?;
        let mut rows = gaps.query([])?;
        while let Some(row) = rows.next()? {
            let id = read::id(row.get_ref(0)?).map(|id| id.to_string()).unwrap_or_default();
            if report.findings.len() < ENOUGH {
                report.find("order", format!("{} {id}: {}", kind.name, field.name), "look-at-record");
            }
        }
    }
    Ok(())
}

/// The sums of what is there, as the log has them.
#[derive(Default)]
struct Noted {
    /// Of each record what is in it for everyone.
    shared: IdMap<String>,
    /// Of what is private in it: record, field.
    private: HashMap<(Id, &'static str), String>,
}

impl Noted {
    fn read(conn: &Connection) -> Result<Noted, Fault> {
        let mut statement = conn.prepare("SELECT kind, record, field, sum FROM change_field ORDER BY change, place")?;
        let mut rows = statement.query([])?;
        let mut noted = Noted::default();
        while let Some(row) = rows.next()? {
            let unfit = || Fault::Unfit("entry of the change log".to_owned());
            let id = read::id(row.get_ref(1)?).ok_or_else(unfit)?;
            let text = |column: usize| -> Result<Option<&str>, Fault> {
                match row.get_ref(column)? {
                    ValueRef::Null => Ok(None),
                    cell => cell.as_str().map(Some).map_err(|_| unfit()),
                }
            };
            let (kind, field, sum) = (text(0)?.unwrap_or_default(), text(2)?.unwrap_or_default(), text(3)?);
            let field = kinds::named(kind).and_then(|kind| kind.field(field)).map(|(_, field)| field);
            match (field.filter(|field| field.private), sum) {
                (Some(field), Some(sum)) => drop(noted.private.insert((id, field.name), sum.to_owned())),
                (Some(field), None) => drop(noted.private.remove(&(id, field.name))),
                (None, Some(sum)) => drop(noted.shared.insert(id, sum.to_owned())),
                (None, None) => drop(noted.shared.remove(&id)),
            }
        }
        Ok(noted)
    }

    /// Is what is private in a record as it was written?
    fn private_fits(&self, record: &Record) -> bool {
        let private = record.kind.fields.iter().zip(record.values()).filter(|(field, _)| field.private);
        private.into_iter().all(|(field, value)| {
            let right = || sum::of_private(record.kind, record.id, field.name, &value.to_json());
            let right = (!value.is_empty()).then(right);
            self.private.get(&(record.id, field.name)) == right.as_ref()
        })
    }
}
