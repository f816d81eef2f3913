//! What older changes say in fields that are kept for them only, said in those that took their place. Names in the log
//! are for ever: a change of an older file is taken back, done again and brought back all the same.
//!
//! | an older change says | it means now |
//! |---|---|
//! | `inhabitants`, `inhabitants_year` of an organisation | its population with the identity [`population_of`] |

use super::{
    At, Change, Edit, Id, Kind, Record, Value,
    at::Any,
    kinds::{self as k, organisation, population},
};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};
use uuid::Uuid;

/// By this the identity of a population that took the place of a number is made from that of its organisation: copies of
/// a file that are brought to a newer version apart agree on it. It is version 5 of the text "inhabitants" in the space
/// of the organisation.
pub fn population_of(organisation: Id) -> Id {
    Uuid::new_v5(&organisation, b"inhabitants")
}

/// Says edits in fields that still count. `known` gives a record as it is before them.
///
/// # Errors
/// What `known` fails with.
pub fn translated<E>(
    edits: Vec<Edit>,
    known: impl Fn(&'static Kind, Id) -> Result<Option<Record>, E>,
) -> Result<Vec<Edit>, E> {
    let concerned = |edit: &Edit| match edit {
        Edit::Create(record) => is_outdated(record),
        // A record goes as it is now; what it held of old goes with it.
        Edit::Delete(record) => *record.kind == k::ORGANISATION,
        Edit::Set { kind, field, .. } => is_number(kind, *field),
    };
    if !edits.iter().any(concerned) {
        return Ok(edits);
    }
    let gone = edits.iter().filter(|edit| matches!(edit, Edit::Delete(_))).map(Edit::id);
    let gone: BTreeSet<Id> = gone.collect();
    let mut said = Vec::with_capacity(edits.len());
    let mut populations: BTreeMap<Id, Option<Record>> = BTreeMap::new();
    for edit in edits {
        if !concerned(&edit) {
            said.push(edit);
            continue;
        }
        let (of, id) = (edit.id(), population_of(edit.id()));
        let now = match populations.entry(id) {
            Entry::Occupied(now) => now.into_mut(),
            Entry::Vacant(first) => first.insert(known(&k::POPULATION, id)?),
        };
        match edit {
            Edit::Create(mut record) => {
                let made = moved(&mut record);
                said.push(Edit::Create(record));
                if now.is_none() {
                    *now = made;
                    said.extend(now.clone().map(Edit::Create));
                }
            }
            Edit::Delete(mut record) => {
                moved(&mut record);
                said.extend(now.take().filter(|_| !gone.contains(&id)).map(Edit::Delete));
                said.push(Edit::Delete(record));
            }
            Edit::Set { field, before, after, .. } => {
                let place = usize::from(field != organisation::INHABITANTS.place);
                let mut next = now.clone().unwrap_or_else(|| empty(of, id));
                // What was changed since is not what this is about.
                if *next.value(NUMBER[place]) != before {
                    continue;
                }
                next.set(NUMBER[place], after);
                match (now.take(), holds(&next)) {
                    (Some(was), true) => said.extend(Change::between(&was, &next)),
                    (Some(was), false) => said.push(Edit::Delete(was)),
                    (None, true) => said.push(Edit::Create(next.clone())),
                    (None, false) => {}
                }
                *now = Some(next).filter(holds);
            }
        }
    }
    Ok(said)
}

/// The fields of a population that took the place of the two of an organisation.
const NUMBER: [At<Any>; 2] = [population::INHABITANTS.any(), population::YEAR.any()];

fn holds(population: &Record) -> bool {
    NUMBER.iter().any(|field| population.has(*field))
}

fn is_number(kind: &Kind, field: usize) -> bool {
    *kind == k::ORGANISATION && [organisation::INHABITANTS.place, organisation::INHABITANTS_YEAR.place].contains(&field)
}

fn is_outdated(record: &Record) -> bool {
    *record.kind == k::ORGANISATION
        && (record.has(organisation::INHABITANTS) || record.has(organisation::INHABITANTS_YEAR))
}

/// Takes the number out of an organisation and gives it as its population; `None` where it has none.
pub fn moved(organisation: &mut Record) -> Option<Record> {
    let mut made = empty(organisation.id, population_of(organisation.id));
    for (from, to) in [organisation::INHABITANTS.any(), organisation::INHABITANTS_YEAR.any()].into_iter().zip(NUMBER) {
        made.set(to, organisation.set_at(from.place, Value::Empty));
    }
    holds(&made).then_some(made)
}

fn empty(organisation: Id, id: Id) -> Record {
    let mut record = Record::new(id, &k::POPULATION);
    record.set(population::ORGANISATION, organisation);
    record
}

#[cfg(test)]
mod tests;
