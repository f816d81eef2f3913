//! The step from which on a period may be only words, a proposal be held over or withdrawn, and a seat not filled in yet.

use super::{
    ground::GoesOn,
    log::{self, SEED},
    read, rebuild,
    upkeep::{self, Upkept},
};
use crate::catalogue::{
    Record,
    kinds::{
        self,
        seat::{OCCUPANCY, Occupancy},
    },
};
use rusqlite::Transaction;
use serde_json::Value as Json;

const STATUS: &str = "\"status\" TEXT CHECK (\"status\" IN \
                      ('idea', 'concept', 'aligned', 'scheduled', 'sent', 'held_over', 'treated', 'withdrawn'))";

/// What is in the file stays as it is, but for seats of which nobody ever said who sits there.
pub(super) fn loosen(work: &Transaction<'_>, goes_on: GoesOn) -> rusqlite::Result<()> {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%BETWEEN 4 AND 64%' ORDER BY name";
    let tables = work.prepare(tables)?.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    for table in tables {
        let columns = rebuild::columns(work, &table)?;
        let mut loose: Vec<&str> = columns.iter().filter_map(|column| without_length(column)).collect();
        if table == kinds::PROPOSAL.name {
            loose.push(STATUS);
        }
        rebuild::exchange(work, &table, &loose)?;
    }
    not_filled_in(work, goes_on)
}

/// The column of a period, without what was said of its length; `None` for any other.
fn without_length(column: &str) -> Option<&str> {
    let (before, check) = column.split_once(" CHECK (length(")?;
    check.trim_end().ends_with(" BETWEEN 4 AND 64)").then_some(before)
}

/// What came with the file, never had a holder and was never touched by anybody is no vacancy: it is not filled in.
fn not_filled_in(work: &Transaction<'_>, goes_on: GoesOn) -> rusqlite::Result<()> {
    let shipped = "SELECT s.id, f.after FROM change_field f JOIN seat s ON s.id = f.record \
                   WHERE f.change = ?1 AND f.kind = 'seat' AND f.field = '' AND s.person IS NULL \
                   AND (SELECT count(*) FROM change_field o WHERE o.record = f.record) = 1 ORDER BY f.place";
    let mut shipped = work.prepare(shipped)?;
    let mut rows = shipped.query([SEED])?;
    let mut seats = Vec::new();
    while let Some(row) = rows.next()? {
        let (Some(id), Some(text)) = (read::id(row.get_ref(0)?), row.get::<_, Option<String>>(1)?) else { continue };
        // What cannot be read stays as it is; `check` says so.
        let json = serde_json::from_str(&text).unwrap_or(Json::Null);
        let Some(mut seat) = Record::from_json(id, kinds::SEAT.name, &json) else { continue };
        seat.set(OCCUPANCY, Occupancy::NotFilledIn);
        seats.push(seat);
    }
    drop(rows);
    for seat in &seats {
        work.execute("UPDATE seat SET occupancy = 'not_filled_in' WHERE id = ?1", [read::text(seat.id)])?;
    }
    let upkept = |seat: &Record| Upkept {
        kind: seat.kind.name,
        record: seat.id,
        field: OCCUPANCY.name,
        before: None,
        after: Some(Json::from(Occupancy::NotFilledIn.word())),
        sum: Some(log::sum(seat)),
    };
    upkeep::write(work, "007-words", goes_on, &seats.iter().map(upkept).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests;
