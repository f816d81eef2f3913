//! The step from files in which an organisation had one number of inhabitants to those with one by each reference year.
//!
//! The number goes to the reference year it had; without one it is of a year that is not known, and none is made up. An
//! arrangement gets the reference year that all who pay by it had, so that it comes to the same to the cent; where they
//! differ it stays without one and goes on reading the number there was. What is moved is a change in the log like any
//! other, by the site that goes on with the file, but for one thing: it is not taken back.

use super::{fault::Fault, ground::GoesOn, read, site, write};
use crate::catalogue::{
    Action, Change, Edit, Id, Kind, Record,
    kinds::{
        self as k, arrangement, group,
        organisation::{self, OrganisationKind},
        population,
    },
    outdated,
};
use jiff::Timestamp;
use rusqlite::Transaction;

/// Moves each number out of its organisation.
pub(super) fn move_out(work: &Transaction<'_>, goes_on: GoesOn) -> Result<(), Fault> {
    let mut edits = Vec::new();
    let mut moved = Vec::new();
    for before in some(work, &k::ORGANISATION, "inhabitants IS NOT NULL OR inhabitants_year IS NOT NULL")? {
        let mut after = before.clone();
        let Some(number) = outdated::moved(&mut after) else { continue };
        edits.push(Edit::Create(number.clone()));
        edits.extend(Change::between(&before, &after));
        moved.push((before, number));
    }
    for before in some(work, &k::ARRANGEMENT, "inhabitants_year IS NULL")? {
        let mut after = before.clone();
        after.set(arrangement::INHABITANTS_YEAR, year_of(work, &before, &moved)?);
        edits.extend(Change::between(&before, &after));
    }
    // From here on what older changes say of numbers means something else, also where none is left.
    if edits.is_empty() && !speaks_of_numbers(work)? {
        return Ok(());
    }
    let mark = site::mark_of(work, goes_on.site, Timestamp::now())?;
    write::change(work, &Change::new(Id::now_v7(), Action::Upgrade, edits), None, &mark)?;
    Ok(())
}

/// Does any change in the log say a number of inhabitants?
fn speaks_of_numbers(work: &Transaction<'_>) -> rusqlite::Result<bool> {
    let said = "SELECT EXISTS (SELECT 1 FROM change_field WHERE kind = 'organisation' \
                AND (field LIKE 'inhabitants%' OR field = '' AND ifnull(before, after) LIKE '%\"inhabitants%'))";
    work.query_row(said, [], |row| row.get(0))
}

/// The reference year of all who may pay by an arrangement, when it is one and known.
fn year_of(work: &Transaction<'_>, of: &Record, moved: &[(Record, Record)]) -> Result<Option<i64>, Fault> {
    let named = of.get(arrangement::PARTICIPANTS);
    let district = match (of.get(arrangement::DISTRICT), of.get(arrangement::GROUP)) {
        (None, Some(group)) => read::one(work, &k::GROUP, group)?.and_then(|group| group.get(group::DISTRICT)),
        (district, _) => district,
    };
    let pays = |one: &Record| match named {
        [] => {
            one.is(organisation::KIND, OrganisationKind::Municipality)
                && district.is_none_or(|district| one.get(organisation::DISTRICT) == Some(district))
        }
        named => named.contains(&one.id),
    };
    let counted = moved.iter().filter(|(one, number)| pays(one) && number.has(population::INHABITANTS));
    let mut years: Vec<Option<i64>> = counted.map(|(_, number)| number.get(population::YEAR)).collect();
    years.sort_unstable();
    years.dedup();
    Ok(if let [one] = years.as_slice() { *one } else { None })
}

/// The records of a kind for which this holds, in the order in which they came.
fn some(work: &Transaction<'_>, kind: &'static Kind, holds: &str) -> Result<Vec<Record>, Fault> {
    let mut ids = work.prepare(&format!("SELECT id FROM \"{}\" WHERE {holds} ORDER BY rowid", kind.name))?;
    let mut ids = ids.query([])?;
    let mut found = Vec::new();
    while let Some(row) = ids.next()? {
        let id = read::id(row.get_ref(0)?).ok_or_else(|| Fault::Unfit(format!("{}: id", kind.name)))?;
        found.extend(read::one(work, kind, id)?);
    }
    Ok(found)
}
