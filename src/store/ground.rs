//! The step from files that knew one writer and one clock to those that know several.
//!
//! All that was done before belongs to the site that goes on with the file: so taking back reaches as far as it did, and
//! two copies of an older file that go on apart never number different changes alike.

use super::{clock, read, site};
use crate::catalogue::Id;
use jiff::Timestamp;
use rusqlite::Transaction;

/// The version that knows several writers.
pub(super) const VERSION: i64 = 6;

/// Who goes on with the file that is brought to a newer version; `None` for the site that the file names last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct GoesOn {
    /// What the file will be called.
    pub file: Option<Id>,
    /// Who wrote what is in it, from now on.
    pub site: Option<Id>,
}

/// Gives the file its name, and each change its number and its logical time. The clock on the wall stays what it was,
/// only written out to the nanosecond.
pub(super) fn lay(work: &Transaction<'_>, goes_on: GoesOn) -> rusqlite::Result<()> {
    let file = goes_on.file.unwrap_or_else(Id::now_v7);
    work.execute("INSERT INTO file (one, id) VALUES (1, ?1)", [read::text(file)])?;
    for table in ["site", "draft"] {
        spell_out(work, table)?;
    }
    if let Some(site) = goes_on.site {
        site::list(work, site, None, Timestamp::now())?;
    }
    number(work)?;
    work.execute("CREATE UNIQUE INDEX change_number ON change (site, number)", [])?;
    Ok(())
}

/// Numbers the changes in the order in which they were made.
fn number(work: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut changes = work.prepare("SELECT seq, time FROM change ORDER BY seq")?;
    let changes = changes.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let changes = changes.collect::<Result<Vec<_>, _>>()?;
    let mut put = work.prepare(
        "UPDATE change SET number = ?2, clock = ?3, time = ?4, \
         site = (SELECT id FROM site ORDER BY seq DESC LIMIT 1) WHERE seq = ?1",
    )?;
    let mut newest = 0;
    for (number, (seq, time)) in (0_i64..).zip(changes) {
        // What cannot be read stays as it is, and stands behind what went before.
        let (clock, time) = match time.parse::<Timestamp>() {
            Ok(moment) => (clock::after(newest, moment), clock::spelled(moment)),
            Err(_) => (newest + 1, time),
        };
        newest = clock;
        put.execute((seq, number, clock, time))?;
    }
    Ok(())
}

/// Writes the moments in a table out to the nanosecond.
fn spell_out(work: &Transaction<'_>, table: &str) -> rusqlite::Result<()> {
    let mut moments = work.prepare(&format!("SELECT DISTINCT time FROM {table}"))?;
    let moments = moments.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for text in moments {
        if let Ok(moment) = text.parse::<Timestamp>() {
            let put = format!("UPDATE {table} SET time = ?2 WHERE time = ?1");
            work.execute(&put, (&text, clock::spelled(moment)))?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::{self, Mode, lock, migrate};
    use rusqlite::{Connection, hooks::Action};
    use std::{
        fs,
        path::{Path, PathBuf},
        sync::{Arc, Mutex},
    };

    /// How often one looks at what a kill would leave.
    const EVERY: usize = 16;

    /// A file of version 5 that was much edited.
    fn old(path: &Path) -> Connection {
        let mut conn = Connection::open(path).unwrap();
        conn.pragma_update(None, "application_id", migrate::APPLICATION_ID).unwrap();
        migrate::migrate(&mut conn, 5, GoesOn::default()).unwrap();
        let rows = include_str!("../../tests/store/edited.sql");
        conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; BEGIN; {rows} COMMIT")).unwrap();
        conn
    }

    /// A copy of the file as it is on disk now, with its journal: what a kill at this moment leaves.
    fn killed(path: &Path, number: usize) -> PathBuf {
        let copy = path.with_file_name(format!("{number}.dvo"));
        fs::copy(path, &copy).unwrap();
        let _ = fs::copy(lock::beside(path, "-journal"), lock::beside(&copy, "-journal"));
        copy
    }

    #[test]
    fn killed_at_any_write_it_is_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("net.dvo");
        let mut conn = old(&path);
        // Each write goes to the file at once.
        conn.execute_batch("PRAGMA cache_size = 1; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF").unwrap();
        let left = Arc::new(Mutex::new((0, Vec::new())));
        let (into, of) = (Arc::clone(&left), path.clone());
        let wrote = move |_: Action, _: &str, _: &str, _: i64| {
            let mut left = into.lock().unwrap();
            left.0 += 1;
            if left.0 % EVERY == 0 {
                let copy = killed(&of, left.0);
                left.1.push(copy);
            }
        };
        conn.update_hook(Some(wrote)).unwrap();
        migrate::migrate(&mut conn, migrate::VERSION, GoesOn::default()).unwrap();
        drop(conn);
        let left = left.lock().unwrap().1.clone();
        assert!(left.len() > 8, "{} moments", left.len());
        let version = |path: &Path| -> i64 {
            // The first look takes back what was cut short.
            let conn = Connection::open(path).unwrap();
            conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
        };
        let half = left.iter().filter(|copy| fs::read(copy).unwrap() != fs::read(&left[0]).unwrap()).count();
        assert!(half > 0, "nothing was written half");
        for copy in left {
            assert_eq!(version(&copy), 5);
            let opened = store::open(&copy, Mode::ReadWrite).unwrap();
            assert_eq!(opened.world.len(), store::open(&path, Mode::ReadOnly).unwrap().world.len());
            drop(opened);
            assert!(store::check::check(&copy).is_sound(), "{}", copy.display());
        }
    }
}
