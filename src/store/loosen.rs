//! The step from which on a period may be only words, a proposal be held over or withdrawn, and a seat not filled in yet.

use super::{
    ground::GoesOn,
    log::SEED,
    rebuild,
    upkeep::{self, Upkept},
};
use crate::catalogue::kinds::seat::Occupancy;
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
        if table == "proposal" {
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
    let shipped = "SELECT s.id FROM change_field f JOIN seat s ON s.id = f.record \
                   WHERE f.change = ?1 AND f.kind = 'seat' AND f.field = '' AND f.after NOTNULL AND s.person IS NULL \
                   AND NOT EXISTS (SELECT 1 FROM change_field o WHERE o.record = f.record AND o.change <> f.change) \
                   ORDER BY f.place";
    let shipped = work.prepare(shipped)?.query_map([SEED], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let why = Occupancy::NotFilledIn.word();
    let mut put = work.prepare("UPDATE seat SET occupancy = ?2 WHERE id = ?1")?;
    for seat in &shipped {
        put.execute((seat, why))?;
    }
    let upkept = |seat: &String| Upkept {
        kind: "seat",
        record: seat.clone(),
        field: "occupancy",
        before: None,
        after: Some(Json::from(why)),
    };
    upkeep::write(work, "008-words", goes_on, &shipped.iter().map(upkept).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests;
