//! Who writes: a site, that is one computer's hand in one file. [`super::machine`] says which one that is.

use super::{
    Machine, clock,
    fault::Fault,
    log::{Mark, SEED},
    machine::{Hand, Head},
    read,
};
use crate::catalogue::Id;
use jiff::Timestamp;
use rusqlite::Connection;

/// The site as which an open file is written to.
#[derive(Debug)]
pub(super) struct Site {
    /// Which.
    pub id: Id,
    /// The number of its last change; -1 when it made none.
    number: i64,
    /// The newest logical time in the file, of whichever site.
    pub clock: i64,
    /// Whose changes are one's own; `None` for everyone's.
    own: Option<Vec<Head>>,
    /// Where it is kept which site this is, with the number of the last change that is known of there.
    kept: Option<(Machine, i64)>,
    /// What the file should call it, when it does not yet.
    to_list: Option<Option<String>>,
}

/// A site that made changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrote {
    /// Which.
    pub site: Id,
    /// What people call it.
    pub name: Option<String>,
}

impl Site {
    /// The one that the file names last: for whoever has no computer of his own, and to whom all of it belongs.
    pub(super) fn of_file(conn: &Connection) -> Result<Site, Fault> {
        let id =
            conn.query_row("SELECT id FROM site ORDER BY seq DESC LIMIT 1", [], |row| Ok(read::id(row.get_ref(0)?)));
        let id = match id {
            Err(rusqlite::Error::QueryReturnedNoRows) => None,
            id => id?,
        };
        let id = id.ok_or_else(|| Fault::Unfit("site".to_owned()))?;
        let (number, clock) = (last(conn, id)?, clock::newest(conn)?);
        Ok(Site { id, number, clock, own: None, kept: None, to_list: None })
    }

    /// A computer's own.
    pub(super) fn of(conn: &Connection, hand: &Hand, machine: &Machine) -> Result<Site, Fault> {
        let name = Some(machine.name()).filter(|name| !name.is_empty());
        let mut listed = conn.prepare("SELECT name FROM site WHERE id = ?1")?;
        let listed = listed.query_map([read::text(hand.site)], |row| row.get::<_, Option<String>>(0))?.next();
        let fine = listed.transpose()?.is_some_and(|known| name.is_none() || known == name);
        let (id, number) = (hand.site, last(conn, hand.site)?);
        let own = [(id, i64::MAX)].into_iter().chain(hand.before.iter().copied()).collect();
        Ok(Site {
            id,
            number,
            clock: clock::newest(conn)?,
            own: Some(own),
            kept: Some((machine.clone(), hand.last)),
            to_list: (!fine).then_some(name),
        })
    }

    /// What the next change is marked with.
    pub(super) fn mark(&self, time: Timestamp) -> Mark {
        Mark { site: self.id, number: self.number + 1, clock: clock::after(self.clock, time), time }
    }

    /// Sees to it that the file lists it, in the transaction of its first change.
    pub(super) fn list(&self, conn: &Connection, now: Timestamp) -> rusqlite::Result<()> {
        match &self.to_list {
            Some(name) => list(conn, self.id, name.as_deref(), now),
            None => Ok(()),
        }
    }

    /// A change with this mark is on disk.
    pub(super) fn wrote(&mut self, mark: &Mark) {
        (self.number, self.clock, self.to_list) = (mark.number, mark.clock, None);
    }

    /// The file lists it, under the name it has now.
    pub(super) fn listed(&mut self) {
        self.to_list = None;
    }

    /// Is nobody else's change in the file? What the file began with is nobody's.
    pub(super) fn is_alone(&self, conn: &Connection) -> Result<bool, Fault> {
        if self.own.is_none() {
            return Ok(true);
        }
        for one in wrote(conn)? {
            if !self.made(one.site, last(conn, one.site)?) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Is this change one's own?
    pub(super) fn made(&self, site: Id, number: i64) -> bool {
        let own = |own: &Vec<Head>| own.iter().any(|(of, last)| *of == site && number <= *last);
        self.own.as_ref().is_none_or(own)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some((machine, known)) = self.kept.take()
            && self.number > known
        {
            machine.leave(self.id, self.number);
        }
    }
}

/// The number of the last change of a site; -1 when it made none.
fn last(conn: &Connection, site: Id) -> Result<i64, Fault> {
    let last = "SELECT ifnull(max(number), -1) FROM change WHERE site = ?1";
    Ok(conn.query_row(last, [read::text(site)], |row| row.get(0))?)
}

/// The last change of each site, that which wrote last first.
pub(super) fn heads(conn: &Connection) -> Result<Vec<Head>, Fault> {
    let mut heads = Vec::new();
    let mut sites = conn.prepare("SELECT DISTINCT id FROM site")?;
    let mut rows = sites.query([])?;
    while let Some(row) = rows.next()? {
        let Some(site) = read::id(row.get_ref(0)?) else { continue };
        let clock = "SELECT ifnull((SELECT clock FROM change WHERE site = ?1 ORDER BY number DESC LIMIT 1), -1)";
        let clock: i64 = conn.query_row(clock, [read::text(site)], |row| row.get(0))?;
        heads.push((clock, (site, last(conn, site)?)));
    }
    heads.sort_unstable_by_key(|(clock, _)| std::cmp::Reverse(*clock));
    Ok(heads.into_iter().map(|(_, head)| head).collect())
}

/// Who made changes, beside what the file began with; in the order in which they came to the file.
pub(super) fn wrote(conn: &Connection) -> Result<Vec<Wrote>, Fault> {
    let made = "SELECT id, name FROM site s WHERE EXISTS \
                (SELECT 1 FROM change WHERE site = s.id AND seq > ?1) GROUP BY id ORDER BY min(seq)";
    let mut made = conn.prepare(made)?;
    let mut rows = made.query([SEED])?;
    let mut wrote = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(site) = read::id(row.get_ref(0)?) {
            wrote.push(Wrote { site, name: row.get(1)? });
        }
    }
    Ok(wrote)
}

/// What the file is called by the computers that write to it.
pub(super) fn file_of(conn: &Connection) -> Result<Id, Fault> {
    let id = conn.query_row("SELECT id FROM file", [], |row| Ok(read::id(row.get_ref(0)?)))?;
    id.ok_or_else(|| Fault::Unfit("file".to_owned()))
}

/// Lists a site among those that write to the file, or gives it the name it has now.
pub(super) fn list(conn: &Connection, site: Id, name: Option<&str>, now: Timestamp) -> rusqlite::Result<()> {
    let known = conn.execute("UPDATE site SET name = ifnull(?2, name) WHERE id = ?1", (read::text(site), name))?;
    if known == 0 {
        let row = (read::text(site), clock::spelled(now), name);
        conn.execute("INSERT INTO site (id, time, name) VALUES (?1, ?2, ?3)", row)?;
    }
    Ok(())
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
