//! What a migration changes in records stands in the log like any other change, as `check` holds every record against it;
//! but nobody takes it back.
//!
//! All of it is worked out from the file: of two copies of one file that are brought up to date apart, and are written to
//! as the same site, the change is the same to the letter. It says when by the change before it, for nobody was there.

use super::{clock, ground::GoesOn, read, site};
use crate::catalogue::Action;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Builder;

/// A field of a record that a migration changed, as the log has it; with the field "" the record itself.
pub(super) struct Upkept {
    pub kind: &'static str,
    pub record: String,
    pub field: &'static str,
    pub before: Option<Json>,
    pub after: Option<Json>,
}

/// Notes what a step did to the records of the file, as one change; nothing where it did nothing. The file knows several
/// writers by then. The sums are worked out when all steps are done ([`super::sum::lay`]).
pub(super) fn write(work: &Transaction<'_>, step: &str, goes_on: GoesOn, upkept: &[Upkept]) -> rusqlite::Result<()> {
    if upkept.is_empty() { Ok(()) } else { note(work, step, goes_on, upkept) }
}

/// The same, also where it did nothing: what the changes before it say may mean something else from here on.
pub(super) fn note(work: &Transaction<'_>, step: &str, goes_on: GoesOn, upkept: &[Upkept]) -> rusqlite::Result<()> {
    let last = "SELECT seq, clock, time, id FROM change ORDER BY seq DESC LIMIT 1";
    let last = work.query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).optional()?;
    let (seq, newest, time, before): (i64, i64, String, String) =
        last.unwrap_or((0, 0, clock::spelled(Timestamp::UNIX_EPOCH), String::new()));
    let newest = newest.max(work.query_row("SELECT ifnull(max(clock), 0) FROM change", [], |row| row.get(0))?);
    if let Some(site) = goes_on.site {
        site::list(work, site, None, time.parse().unwrap_or(Timestamp::UNIX_EPOCH))?;
    }
    let by = match goes_on.site {
        Some(site) => read::text(site),
        None => work.query_row("SELECT id FROM site ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))?,
    };
    let number = "SELECT ifnull(max(number), -1) + 1 FROM change WHERE site = ?1";
    let number: i64 = work.query_row(number, [&by], |row| row.get(0))?;
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(format!("{step} {before} {by}").as_bytes())[..16]);
    let id = read::text(Builder::from_custom_bytes(bytes).into_uuid());
    work.execute(
        "INSERT INTO change (seq, id, site, number, clock, time, action) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (seq + 1, id, by, number, newest + 1, time, Action::Upkeep.word()),
    )?;
    let mut entry = work.prepare(
        "INSERT INTO change_field (change, place, kind, record, field, before, after) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (place, one) in (0_i64..).zip(upkept) {
        let spelled = |json: &Option<Json>| json.as_ref().map(Json::to_string);
        let (before, after) = (spelled(&one.before), spelled(&one.after));
        entry.execute((seq + 1, place, one.kind, &one.record, one.field, before, after))?;
    }
    Ok(())
}
