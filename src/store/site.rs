//! Who writes: a site, that is one computer's hand in one file.

use super::{clock, fault::Fault, log::Mark, read};
use crate::catalogue::Id;
use jiff::Timestamp;
use rusqlite::Connection;

/// The site as which an open file is written to.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// Which.
    pub id: Id,
    /// The number of its last change; -1 when it made none.
    number: i64,
    /// The newest logical time in the file, of whichever site.
    pub clock: i64,
}

impl Site {
    /// The one that the file names last.
    pub(super) fn of_file(conn: &Connection) -> Result<Site, Fault> {
        let mut statement = conn.prepare("SELECT id FROM site ORDER BY seq DESC LIMIT 1")?;
        let mut rows = statement.query([])?;
        let id = match rows.next()? {
            Some(row) => read::id(row.get_ref(0)?),
            None => None,
        };
        let id = id.ok_or_else(|| Fault::Unfit("site".to_owned()))?;
        Ok(Site { id, number: last(conn, id)?, clock: clock::newest(conn)? })
    }

    /// What the next change is marked with.
    pub(super) fn mark(&self, time: Timestamp) -> Mark {
        Mark { site: self.id, number: self.number + 1, clock: clock::after(self.clock, time), time }
    }

    /// A change with this mark is on disk.
    pub(super) fn wrote(&mut self, mark: &Mark) {
        (self.number, self.clock) = (mark.number, mark.clock);
    }
}

/// The number of the last change of a site; -1 when it made none.
fn last(conn: &Connection, site: Id) -> Result<i64, Fault> {
    let last = "SELECT ifnull(max(number), -1) FROM change WHERE site = ?1";
    Ok(conn.query_row(last, [read::text(site)], |row| row.get(0))?)
}

/// Lists a site among those that write to the file.
pub(super) fn list(conn: &Connection, site: Id, name: Option<&str>, now: Timestamp) -> rusqlite::Result<()> {
    let row = (read::text(site), clock::spelled(now), name);
    conn.execute("INSERT INTO site (id, time, name) VALUES (?1, ?2, ?3)", row).map(drop)
}

/// Makes of a copy that goes on by itself another file, with a site of its own. It may be of an older version.
pub(super) fn begin_anew(conn: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    let site = (read::text(Id::now_v7()), clock::spelled(now));
    conn.execute("INSERT INTO site (id, time) VALUES (?1, ?2)", site)?;
    let named: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'file'", [], |row| row.get(0))?;
    if named > 0 {
        conn.execute("UPDATE file SET id = ?1", [read::text(Id::now_v7())])?;
    }
    Ok(())
}
