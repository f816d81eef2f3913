//! The chain over all changes, in the order in which they came to this file: each has a sum of itself and of the one
//! before it, and one row says how many there are and what the last sum is.
//!
//! So a byte that changed in the log is found, and a change that was put in, left out or cut off. It is the file's own and
//! never travels: another file has other changes before the same one. It guards against accidents, not against someone
//! who works it out again.

use super::{fault::Fault, sum::BYTES};
use rusqlite::{Connection, OptionalExtension, Row, types::ValueRef};
use sha2::{Digest, Sha256};

/// A sum in the chain.
type Link = [u8; BYTES];

/// What stands before the first change.
const START: Link = [0; BYTES];

const HEAD: &str = "SELECT seq, id, site, number, clock, time, action, about FROM change WHERE seq = ?1";
const FIELDS: &str = "SELECT place, kind, record, field, before, after, sum FROM change_field WHERE change = ?1 \
                      ORDER BY place";

/// Adds the change that was just written.
pub(super) fn append(conn: &Connection, seq: i64) -> Result<(), Fault> {
    let before: Option<Link> =
        conn.prepare_cached("SELECT head FROM chain")?.query_row([], |row| row.get(0)).optional()?;
    let link = link(conn, before.unwrap_or(START), seq)?;
    put(conn, seq, link)?;
    let head = match before {
        Some(_) => "UPDATE chain SET count = count + 1, head = ?1",
        None => "INSERT INTO chain (one, count, head) VALUES (1, 1, ?1)",
    };
    conn.prepare_cached(head)?.execute([link])?;
    Ok(())
}

/// Makes it anew over everything that is in the log.
pub(super) fn lay(conn: &Connection) -> rusqlite::Result<()> {
    let (mut last, all) = (START, changes(conn)?);
    for seq in &all {
        last = link(conn, last, *seq)?;
        put(conn, *seq, last)?;
    }
    conn.execute(
        "INSERT INTO chain (one, count, head) VALUES (1, ?1, ?2) \
                  ON CONFLICT (one) DO UPDATE SET count = excluded.count, head = excluded.head",
        (all.len() as i64, last),
    )?;
    Ok(())
}

/// The changes that are not what they were when they were made, and whether changes are missing at the end.
pub(super) fn broken(conn: &Connection) -> Result<(Vec<i64>, bool), Fault> {
    let mut broken = Vec::new();
    let (mut before, all) = (START, changes(conn)?);
    for seq in &all {
        let (kept, right) = (kept(conn, *seq)?, link(conn, before, *seq)?);
        if kept != Some(right) {
            broken.push(*seq);
        }
        // One that is broken does not take those behind it along.
        before = kept.unwrap_or(right);
    }
    let head: Option<(i64, Link)> =
        conn.query_row("SELECT count, head FROM chain", [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok((broken, head != Some((all.len() as i64, before)) && !(all.is_empty() && head.is_none())))
}

/// Is this change what it was when it was made?
pub(super) fn holds(conn: &Connection, seq: i64) -> Result<bool, Fault> {
    let before = "SELECT seq FROM change WHERE seq < ?1 ORDER BY seq DESC LIMIT 1";
    let before: Option<i64> = conn.prepare_cached(before)?.query_row([seq], |row| row.get(0)).optional()?;
    let before = match before {
        Some(before) => kept(conn, before)?,
        None => Some(START),
    };
    Ok(match before {
        Some(before) => kept(conn, seq)? == Some(link(conn, before, seq)?),
        None => false,
    })
}

fn changes(conn: &Connection) -> rusqlite::Result<Vec<i64>> {
    conn.prepare("SELECT seq FROM change ORDER BY seq")?.query_map([], |row| row.get(0))?.collect()
}

fn kept(conn: &Connection, seq: i64) -> rusqlite::Result<Option<Link>> {
    conn.prepare_cached("SELECT chain FROM change WHERE seq = ?1")?.query_row([seq], |row| row.get(0))
}

fn put(conn: &Connection, seq: i64, link: Link) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE change SET chain = ?2 WHERE seq = ?1")?.execute((seq, link)).map(drop)
}

/// The sum of a change as it stands in the file, behind the sum before it.
fn link(conn: &Connection, before: Link, seq: i64) -> rusqlite::Result<Link> {
    let mut sum = Sha256::new_with_prefix(before);
    for part in [HEAD, FIELDS] {
        let mut part = conn.prepare_cached(part)?;
        let columns = part.column_count();
        let mut rows = part.query([seq])?;
        while let Some(row) = rows.next()? {
            take(&mut sum, row, columns)?;
        }
    }
    let mut link = START;
    link.copy_from_slice(&sum.finalize()[..BYTES]);
    Ok(link)
}

/// Each cell with what it is and how long, so that none can look like two.
fn take(sum: &mut Sha256, row: &Row<'_>, columns: usize) -> rusqlite::Result<()> {
    for column in 0..columns {
        let number;
        let (sort, bytes): (u8, &[u8]) = match row.get_ref(column)? {
            ValueRef::Null => (0, &[]),
            ValueRef::Integer(of) => {
                number = of.to_le_bytes();
                (1, &number)
            }
            ValueRef::Real(of) => {
                number = of.to_le_bytes();
                (2, &number)
            }
            ValueRef::Text(text) => (3, text),
            ValueRef::Blob(blob) => (4, blob),
        };
        sum.update([sort]);
        sum.update((bytes.len() as u64).to_le_bytes());
        sum.update(bytes);
    }
    Ok(())
}
