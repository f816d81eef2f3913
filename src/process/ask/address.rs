//! Addressed to many: all mayors of the district, its municipalities, the members of a group, or a chosen set, each
//! with a tick of their own.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Edit, Id, Ids, Kind, Record, Value, World,
        field::{choice, link, links},
        kind::Fault,
        kinds as k,
    },
    process::meeting::members,
};

static KIND: Kind = questions(
    "address",
    1,
    &[
        choice("whom", &["mayors", "municipalities", "members"]),
        link("district", "district"),
        link("of_group", "group"),
        links("organisations", "organisation"),
        links("persons", "person"),
    ],
    &[&["whom", "organisations", "persons"]],
);

/// Adds addressees to actions and commitments; those that are there already stay as they are.
pub static ADDRESS: Ask = Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: None, answer };

type Pair = (Option<Id>, Option<Id>);

fn answer(world: &World, ids: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for entry in about.iter().filter_map(|id| world.get(*id)).filter(|record| *record.kind == k::ENTRY) {
        let known = world.linked_by(entry.id, &k::ADDRESSEE, "entry");
        let mut pairs: Vec<Pair> =
            known.iter().map(|one| (one.get("person").as_ref(), one.get("organisation").as_ref())).collect();
        for pair in wanted(world, asked, entry)? {
            if !pairs.contains(&pair) {
                pairs.push(pair);
                let mut one = Record::new(ids.next_id(), &k::ADDRESSEE);
                one.set("entry", Value::Ref(entry.id)).set("person", pair.0.map_or(Value::Empty, Value::Ref));
                one.set("organisation", pair.1.map_or(Value::Empty, Value::Ref));
                edits.push(Edit::Create(one));
            }
        }
    }
    Ok(edits)
}

fn wanted(world: &World, asked: &Record, entry: &Record) -> Result<Vec<Pair>, Fault> {
    let district = asked.get("district").as_ref().or_else(|| (entry.kind.district)(world, entry));
    let mut pairs: Vec<Pair> = match asked.str("whom") {
        "members" => {
            let meeting = world.follow(entry, "item").and_then(|item| world.follow(item, "meeting"));
            let of_meeting = meeting.and_then(|meeting| meeting.get("group").as_ref());
            let Some(group) = asked.get("of_group").as_ref().or(of_meeting) else {
                return Err(Fault::new("of_group", "problem-which-group"));
            };
            let day = world.today().unwrap_or_default();
            let seats = members::seats(world, group, day).into_iter();
            seats.map(|seat| (seat.get("person").as_ref(), seat.get("organisation").as_ref())).collect()
        }
        "" => Vec::new(),
        whom => municipalities(world, district)
            .into_iter()
            .map(|municipality| (if whom == "mayors" { mayor(world, municipality) } else { None }, Some(municipality)))
            .collect(),
    };
    pairs.extend(asked.get("organisations").ids().iter().map(|id| (None, Some(*id))));
    pairs.extend(asked.get("persons").ids().iter().map(|id| (Some(*id), None)));
    if pairs.is_empty() {
        return Err(Fault::new("whom", "problem-nobody"));
    }
    Ok(pairs)
}

/// The municipalities of a district that are there now, by name.
fn municipalities(world: &World, district: Option<Id>) -> Vec<Id> {
    let ours = |one: &&Record| one.str("kind") == "municipality" && one.get("district").as_ref() == district;
    let mut found: Vec<&Record> = world.of(&k::ORGANISATION).filter(ours).filter(|one| world.holds_now(one)).collect();
    found.sort_by_cached_key(|one| crate::catalogue::text::fold(one.str("name")));
    found.into_iter().map(|one| one.id).collect()
}

/// Who is mayor of a municipality, as far as is known.
fn mayor(world: &World, municipality: Id) -> Option<Id> {
    let people = world.linked_by(municipality, &k::PERSON, "organisation").into_iter();
    let mut mayors = people.filter(|person| person.str("office").to_lowercase().starts_with("burgemeester"));
    mayors.next_back().map(|person| person.id)
}
