//! The step from files in which an organisation had one number of inhabitants to those with one by each reference year.
//!
//! The number goes to the reference year it had; without one it is of a year that is not known, and none is made up. An
//! arrangement gets the reference year that all who pay by it had, so that it comes to the same to the cent; where they
//! differ it stays without one and goes on reading the number there was.

use super::{
    fault::Fault,
    ground::GoesOn,
    log, read,
    upkeep::{self, Upkept},
};
use crate::catalogue::{Change, Id, kinds::organisation::OrganisationKind, outdated};
use rusqlite::{Connection, Row, Transaction};
use serde_json::{Map, Value as Json, json};

const STEP: &str = "009-money";

/// An organisation with a number, or with the year of one.
struct Counted {
    id: String,
    municipality: bool,
    district: Option<String>,
    inhabitants: Option<i64>,
    year: Option<i64>,
}

impl Counted {
    fn read(row: &Row<'_>) -> rusqlite::Result<Counted> {
        let kind: Option<String> = row.get(1)?;
        Ok(Counted {
            id: row.get(0)?,
            municipality: kind.as_deref() == Some(OrganisationKind::Municipality.word()),
            district: row.get(2)?,
            inhabitants: row.get(3)?,
            year: row.get(4)?,
        })
    }
}

/// Moves each number out of its organisation.
pub(super) fn move_out(work: &Transaction<'_>, goes_on: GoesOn) -> rusqlite::Result<()> {
    let counted = "SELECT id, kind, district, inhabitants, inhabitants_year FROM organisation \
                   WHERE inhabitants NOTNULL OR inhabitants_year NOTNULL ORDER BY rowid";
    let counted: Vec<Counted> = work.prepare(counted)?.query_map([], Counted::read)?.collect::<Result<_, _>>()?;
    let mut upkept = Vec::new();
    for one in &counted {
        // What has no identity that can be read is left where it is, for `check` to tell.
        let Ok(id) = one.id.parse::<Id>() else { continue };
        upkept.extend(moved(work, one, read::text(outdated::population_of(id)))?);
    }
    let arrangements = "SELECT id, coalesce(district, (SELECT g.district FROM \"group\" g WHERE g.id = a.\"group\")) \
                        FROM arrangement a WHERE inhabitants_year IS NULL ORDER BY rowid";
    let arrangements: Vec<(String, Option<String>)> =
        work.prepare(arrangements)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (id, district) in arrangements {
        let Some(year) = year_of(work, &id, district.as_deref(), &counted)? else { continue };
        work.execute("UPDATE arrangement SET inhabitants_year = ?2 WHERE id = ?1", (&id, year))?;
        let (before, after) = (None, Some(json!(year)));
        upkept.push(Upkept { kind: "arrangement", record: id, field: "inhabitants_year", before, after });
    }
    // From here on what older changes say of numbers means something else, also where none is left.
    match upkept.is_empty() && speaks_of_numbers(work)? {
        true => upkeep::note(work, STEP, goes_on, &[]),
        false => upkeep::write(work, STEP, goes_on, &upkept),
    }
}

/// Moves the number of one, and tells what that did.
fn moved(work: &Transaction<'_>, one: &Counted, population: String) -> rusqlite::Result<Vec<Upkept>> {
    let row = (&population, &one.id, one.year, one.inhabitants);
    work.execute("INSERT INTO population (id, organisation, year, inhabitants) VALUES (?1, ?2, ?3, ?4)", row)?;
    work.execute("UPDATE organisation SET inhabitants = NULL, inhabitants_year = NULL WHERE id = ?1", [&one.id])?;
    let numbers = [("inhabitants", one.inhabitants), ("inhabitants_year", one.year)];
    let known = [
        ("organisation", Some(json!(one.id))),
        ("year", one.year.map(Json::from)),
        ("inhabitants", one.inhabitants.map(Json::from)),
    ];
    let known: Map<String, Json> =
        known.into_iter().filter_map(|(field, value)| Some((field.to_owned(), value?))).collect();
    let made =
        Upkept { kind: "population", record: population, field: "", before: None, after: Some(Json::Object(known)) };
    let gone = numbers.into_iter().filter_map(|(field, number)| {
        let (before, record) = (Some(Json::from(number?)), one.id.clone());
        Some(Upkept { kind: "organisation", record, field, before, after: None })
    });
    Ok(std::iter::once(made).chain(gone).collect())
}

/// The reference year of all who may pay by an arrangement, when it is one and known.
fn year_of(
    work: &Transaction<'_>,
    arrangement: &str,
    district: Option<&str>,
    counted: &[Counted],
) -> rusqlite::Result<Option<i64>> {
    let mut named = work.prepare_cached("SELECT target FROM arrangement_participants WHERE record = ?1")?;
    let named: Vec<String> = named.query_map([arrangement], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let pays = |one: &&Counted| match named.as_slice() {
        [] => one.municipality && district.is_none_or(|district| one.district.as_deref() == Some(district)),
        named => named.contains(&one.id),
    };
    let counted = counted.iter().filter(pays).filter(|one| one.inhabitants.is_some());
    let mut years: Vec<Option<i64>> = counted.map(|one| one.year).collect();
    years.sort_unstable();
    years.dedup();
    Ok(if let [one] = years.as_slice() { *one } else { None })
}

/// A step that takes back the change with this number or does it again, in the fields that count today where that change
/// was made before the records were brought up to date.
pub(super) fn in_todays_words(conn: &Connection, seq: i64, step: Change) -> Result<Change, Fault> {
    if !log::is_outdated(conn, seq)? {
        return Ok(step);
    }
    let known = |kind, id| read::one(conn, kind, id);
    Ok(Change { edits: outdated::translated(step.edits, known)?, ..step })
}

/// Does any change in the log say a number of inhabitants?
fn speaks_of_numbers(work: &Transaction<'_>) -> rusqlite::Result<bool> {
    let said = "SELECT EXISTS (SELECT 1 FROM change_field WHERE kind = 'organisation' \
                AND (field LIKE 'inhabitants%' OR field = '' AND ifnull(before, after) LIKE '%\"inhabitants%'))";
    work.query_row(said, [], |row| row.get(0))
}
