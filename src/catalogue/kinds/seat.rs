//! A seat: a role in a group, held by a person (or vacant) on behalf of an organisation.

use super::{district_of, joined, with_behind};
use crate::catalogue::{
    Kind, Record, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, choice, link, text},
    kind::{Fault, shows},
};

/// Seat. `post` names the seat where it goes with a post ("beleidsadviseur OM"). No person means vacant.
pub static SEAT: Kind = Kind {
    name: "seat",
    index: 2,
    fields: &[
        link("group", "group"),
        link("person", "person"),
        choice(
            "role",
            &[
                "chair",
                "vice_chair",
                "secretary",
                "coordinator",
                "project_leader",
                "portfolio_holder",
                "member",
                "adviser",
                "guest",
            ],
        )
        .starts_as("member")
        .ranked(),
        text("post"),
        link("organisation", "organisation"),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["group"]],
    check: Some(taken_once),
    follows: None,
    title,
    sort_name: |world, record| match world.follow(record, "person") {
        Some(person) => (person.kind.sort_name)(world, person),
        None => title(world, record),
    },
    seen_from: Some(|world, record, through| match through {
        "person" => joined(&[&world.title_of(record, "group"), record.str("post")], ", "),
        "organisation" => joined(&[&world.title_of(record, "person"), &world.title_of(record, "group")], ", "),
        _ => title(world, record),
    }),
    context: |world, record| world.title_of(record, "group"),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("person", 0),
        shows("role", 14),
        shows("post", 24),
        shows("organisation", 20),
        shows("group", 30),
        shows("from", 12).hidden(),
        shows("until", 12),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "person",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 3,
};

/// "Marieke van Lente (Raalte)"; a vacant seat is called by its post and organisation, else by its group.
fn title(world: &World, record: &Record) -> String {
    let organisation = world.title_of(record, "organisation");
    let who = joined(&[&world.title_of(record, "person"), record.str("post")], ", ");
    let title = with_behind(&who, &organisation);
    if title.is_empty() { world.title_of(record, "group") } else { title }
}

/// Somebody who has this seat already would be counted twice.
fn taken_once(world: &World, record: &Record) -> Option<Fault> {
    let (group, person) = (record.get("group").as_ref()?, record.get("person").as_ref()?);
    let same = |other: &&Record| {
        let alike =
            ["person", "role", "post", "organisation", "until"].map(|field| other.get(field) == record.get(field));
        other.id != record.id && alike.into_iter().all(|alike| alike)
    };
    world.linked_by(group, &SEAT, "group").into_iter().find(same)?;
    Some(Fault::perhaps("person", "problem-namesake", world.title(person)))
}
