//! Addressed to many: all mayors of the district, its municipalities, the members of a group, or a chosen set, each
//! with a tick of their own.

use super::Ask;
use crate::{
    catalogue::{
        Action, Edit, Id, Ids, Record, Value, World,
        choice::choice,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, addressee, entry, meeting, meeting_item, organisation, person, seat},
    },
    process::meeting::members,
};

choice! {
    /// Who is spoken to.
    pub enum Whom {
        Mayors = "mayors",
        Municipalities = "municipalities",
        Members = "members",
    }
}

kind! {
    /// Whom something is addressed to.
    pub KIND = "address" [super::FIRST + 1] {
        WHOM: choice::<Whom>("whom"),
        DISTRICT: link("district", &k::DISTRICT),
        OF_GROUP: link("of_group", &k::GROUP),
        ORGANISATIONS: links("organisations", &k::ORGANISATION),
        PERSONS: links("persons", &k::PERSON),
    }
    required: &[&[WHOM.name, ORGANISATIONS.name, PERSONS.name]],
    ..PLAIN
}

/// Adds addressees to actions and commitments; those that are there already stay as they are.
pub static ADDRESS: Ask = Ask::new(&KIND, Action::Edit, answer);

type Pair = (Option<Id>, Option<Id>);

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for entry in about.iter().filter_map(|id| world.get(*id)).filter(|record| *record.kind == k::ENTRY) {
        let known = world.linked_by(entry.id, addressee::ENTRY);
        let mut pairs: Vec<Pair> =
            known.iter().map(|one| (one.get(addressee::PERSON), one.get(addressee::ORGANISATION))).collect();
        for pair in wanted(world, asked, entry)? {
            if !pairs.contains(&pair) {
                pairs.push(pair);
                let mut one = Record::new(ids.next_id(), &k::ADDRESSEE);
                one.set(addressee::ENTRY, entry.id).set(addressee::PERSON, pair.0.map_or(Value::Empty, Value::Ref));
                one.set(addressee::ORGANISATION, pair.1.map_or(Value::Empty, Value::Ref));
                edits.push(Edit::Create(one));
            }
        }
    }
    Ok(edits)
}

fn wanted(world: &World, asked: &Record, entry: &Record) -> Result<Vec<Pair>, Fault> {
    let district = asked.get(DISTRICT).or_else(|| (entry.kind.district)(world, entry));
    let mut pairs: Vec<Pair> = match asked.get(WHOM) {
        Some(Whom::Members) => {
            let meeting = world.follow(entry, entry::ITEM).and_then(|item| world.follow(item, meeting_item::MEETING));
            let of_meeting = meeting.and_then(|meeting| meeting.get(meeting::GROUP));
            let Some(group) = asked.get(OF_GROUP).or(of_meeting) else {
                return Err(Fault::new(OF_GROUP, "problem-which-group"));
            };
            let day = world.today().unwrap_or_default();
            let seats = members::seats(world, group, day).into_iter();
            seats.map(|seat| (seat.get(seat::PERSON), seat.get(seat::ORGANISATION))).collect()
        }
        Some(Whom::Mayors) => {
            let all = municipalities(world, district).into_iter();
            all.map(|municipality| (mayor(world, municipality), Some(municipality))).collect()
        }
        Some(Whom::Municipalities) => {
            municipalities(world, district).into_iter().map(|municipality| (None, Some(municipality))).collect()
        }
        None => Vec::new(),
    };
    pairs.extend(asked.get(ORGANISATIONS).iter().map(|id| (None, Some(*id))));
    pairs.extend(asked.get(PERSONS).iter().map(|id| (Some(*id), None)));
    if pairs.is_empty() {
        return Err(Fault::new(WHOM, "problem-nobody"));
    }
    Ok(pairs)
}

/// The municipalities of a district that are there now, by name.
fn municipalities(world: &World, district: Option<Id>) -> Vec<Id> {
    let ours = |one: &&Record| {
        one.is(organisation::KIND, organisation::OrganisationKind::Municipality)
            && one.get(organisation::DISTRICT) == district
    };
    let mut found: Vec<&Record> = world.of(&k::ORGANISATION).filter(ours).filter(|one| world.holds_now(one)).collect();
    found.sort_by_cached_key(|one| crate::catalogue::text::sort_key(one.get(organisation::NAME)));
    found.into_iter().map(|one| one.id).collect()
}

/// Who is mayor of a municipality, as far as is known.
fn mayor(world: &World, municipality: Id) -> Option<Id> {
    let people = world.linked_by(municipality, person::ORGANISATION).into_iter();
    let here = |person: &&Record| world.holds_now(person);
    let mut mayors =
        people.filter(here).filter(|person| person.get(person::OFFICE).to_lowercase().starts_with("burgemeester"));
    mayors.next_back().map(|person| person.id)
}
