//! What changed lately: the change log from a moment on, a line for each record.

use super::{Store, StoreError, clock, fault::Fault, read};
use crate::catalogue::{
    Action, Id, Kind,
    kinds::{self},
};
use jiff::Timestamp;
use rusqlite::Connection;

/// So many changes are looked through, the newest; a large import does not keep anybody waiting.
const CHANGES: i64 = 2_000;

/// A record that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Which.
    pub id: Id,
    /// What it is.
    pub kind: &'static Kind,
    /// When it changed last.
    pub time: Timestamp,
    /// It came into being since.
    pub made: bool,
    /// It went; it may have come back since.
    pub gone: bool,
}

/// Records that changed since a moment, what changed last first, at most so many; only the newest changes count.
fn since(conn: &Connection, moment: Timestamp, most: usize, newest: i64) -> Result<Vec<Changed>, Fault> {
    // The newest changes first, then their fields (CROSS JOIN, and a grouping that no index offers itself for): left to
    // itself SQLite goes through all that ever changed, record by record.
    let mut statement = conn.prepare_cached(
        "SELECT f.record, f.kind, max(c.time), max(f.field = '' AND f.after IS NOT NULL), \
         max(f.field = '' AND f.after IS NULL) FROM change c CROSS JOIN change_field f ON f.change = c.seq \
         WHERE c.seq > max(0, (SELECT max(seq) FROM change) - ?1) AND c.time >= ?2 AND c.action <> ?4 \
         AND (f.field <> '' OR f.before NOT NULL OR f.after NOT NULL) \
         GROUP BY +f.record ORDER BY max(c.seq) DESC, max(f.place) DESC LIMIT ?3",
    )?;
    let mut rows = statement.query((newest, clock::spelled(moment), most as i64, Action::Upkeep.word()))?;
    let mut changed = Vec::new();
    while let Some(row) = rows.next()? {
        let unfit = || Fault::Unfit("entry of the change log".to_owned());
        let (kind, time): (String, String) = (row.get(1)?, row.get(2)?);
        changed.push(Changed {
            id: read::id(row.get_ref(0)?).ok_or_else(unfit)?,
            kind: kinds::named(&kind).ok_or_else(unfit)?,
            time: time.parse().map_err(|_| unfit())?,
            made: row.get(3)?,
            gone: row.get(4)?,
        });
    }
    Ok(changed)
}

impl Store {
    /// Records that changed since a moment, what changed last first, at most so many. What the file began with is no
    /// change, nor what a newer program did to it.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn changed_since(&self, moment: Timestamp, most: usize) -> Result<Vec<Changed>, StoreError> {
        since(&self.conn, moment, most, CHANGES).map_err(|fault| fault.at(&self.path))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::kinds::theme;
    use crate::{
        catalogue::{Change, Edit, Ids, Record, Value},
        store,
    };

    /// A file with a long past is not read from its beginning.
    #[test]
    fn only_the_newest_changes_are_looked_through() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = store::create(&folder.path().join("net.dvo"), &[], Timestamp::now()).unwrap();
        let mut ids = Ids::new(1, 1);
        let mut made = Vec::new();
        for name in ["a", "b", "c", "d"] {
            let mut theme = Record::new(ids.next_id(), &kinds::THEME);
            theme.set(theme::NAME, Value::text(name));
            made.push(theme.id);
            store.commit(&Change::new(ids.next_id(), Action::New, vec![Edit::Create(theme)])).unwrap();
        }
        let found = |newest| -> Vec<Id> {
            since(&store.conn, Timestamp::MIN, 9, newest).unwrap().into_iter().map(|one| one.id).collect()
        };
        made.reverse();
        assert_eq!(found(2), made[..2]);
        assert_eq!(found(9), made);
    }
}
