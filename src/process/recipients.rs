//! Whom to write to: the people of a group, a meeting, a written round or an action, or those that were chosen, as a
//! line for a mail program, and who has no address.

use super::meeting::members;
use crate::catalogue::{
    Id, Record, World,
    kinds::{self as k, addressee, attendance, entry, meeting, person, response},
    name,
};
use jiff::civil::Date;

/// A line of recipients.
#[derive(Debug, Default, PartialEq)]
pub struct Recipients {
    /// "Naam <adres>; Naam <adres>"
    pub line: String,
    /// How many are in it.
    pub count: usize,
    /// Whose address is not known.
    pub missing: Vec<String>,
}

/// Everybody these records are about. Of a written round and of an action only those who have not answered.
pub fn of(world: &World, records: &[&Record], today: Date) -> Recipients {
    let mut people: Vec<Id> = Vec::new();
    for record in records {
        for person in behind(world, record, today) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    let mut found = Recipients::default();
    let mut parts = Vec::new();
    for person in people.iter().filter_map(|id| world.get(*id)) {
        let (name, address) = (world.title(person.id), person.get(person::EMAIL));
        if address.is_empty() {
            found.missing.push(name);
        } else {
            parts.push(written(&name, address));
        }
    }
    (found.count, found.line) = (parts.len(), parts.join("; "));
    found
}

/// A name with a sign in it that means something to mail programs stands in quotes.
fn written(name: &str, address: &str) -> String {
    match name.contains([',', ';', '<', '>', '"', '(', ')', '@']) {
        true => format!("\"{}\" <{address}>", name.replace(['"', '\\'], "")),
        false => format!("{name} <{address}>"),
    }
}

/// The people behind a record.
fn behind(world: &World, record: &Record, today: Date) -> Vec<Id> {
    let persons = |records: Vec<&Record>| records.iter().filter_map(|one| one.get(name::PERSON)).collect::<Vec<_>>();
    match () {
        () if *record.kind == k::PERSON => vec![record.id],
        () if *record.kind == k::GROUP => persons(members::seats(world, record.id, today)),
        () if *record.kind == k::MEETING => {
            let there = persons(world.linked_by(record.id, attendance::MEETING));
            let group = || record.get(meeting::GROUP).map(|group| persons(members::seats(world, group, today)));
            if there.is_empty() { group().unwrap_or_default() } else { there }
        }
        () if *record.kind == k::WRITTEN_ROUND => {
            let mut open = world.linked_by(record.id, response::ROUND);
            open.retain(|one| response::is_silent(one));
            persons(open)
        }
        () if *record.kind == k::ENTRY => {
            let mut open = world.linked_by(record.id, addressee::ENTRY);
            if open.is_empty() {
                return record.get(entry::OWNER).into_iter().collect();
            }
            open.retain(|one| one.is(addressee::STATUS, addressee::Status::Open));
            persons(open)
        }
        () => record.get(name::PERSON).or(record.get(name::HOLDER)).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_mean_something_to_mail_programs_stand_in_quotes() {
        assert_eq!(written("M. van Lente", "m@raalte.nl"), "M. van Lente <m@raalte.nl>");
        assert_eq!(written("Lente, M. \"van\"", "m@raalte.nl"), "\"Lente, M. van\" <m@raalte.nl>");
    }
}
