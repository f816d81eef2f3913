//! A seat: a role in a group, held by a person (or vacant) on behalf of an organisation.

use super::{district_of, joined, with_behind};
use crate::catalogue::{
    Record, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::{by, twice},
};

choice! {
    /// What one is in a group.
    pub enum Role {
        Chair = "chair",
        ViceChair = "vice_chair",
        Secretary = "secretary",
        Coordinator = "coordinator",
        ProjectLeader = "project_leader",
        PortfolioHolder = "portfolio_holder",
        Member = "member",
        Adviser = "adviser",
        Guest = "guest",
    }
}

kind! {
    /// Seat. `post` names the seat where it goes with a post ("beleidsadviseur OM"). No person means vacant.
    pub SEAT = "seat" [2] {
        GROUP: link("group", &super::GROUP),
        PERSON: link("person", &super::PERSON),
        ROLE: choice::<Role>("role").starts_as(Role::Member.word()).ranked(),
        POST: text("post"),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[GROUP.name]],
    remark: Some(twice),
    known_by: &[by(&[GROUP.name, PERSON.name, ROLE.name]).with(&[POST.name]).and(&[ORGANISATION.name])],
    title,
    sort_name: |world, record| match world.follow(record, PERSON) {
        Some(person) => (person.kind.sort_name)(world, person),
        None => title(world, record),
    },
    seen_from: Some(|world, record, through| match () {
        () if through == PERSON.place => joined(&[&world.title_of(record, GROUP), record.get(POST)], ", "),
        () if through == ORGANISATION.place => joined(&[&world.title_of(record, PERSON), &world.title_of(record, GROUP)], ", "),
        () => title(world, record),
    }),
    context: |world, record| world.title_of(record, GROUP),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(PERSON, 0),
        shows(ROLE, 14),
        shows(POST, 24),
        shows(ORGANISATION, 20),
        shows(GROUP, 30),
        shows(FROM, 12).hidden(),
        shows(UNTIL, 12),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: PERSON.name,
    weight: 3,
    ..PLAIN
}

/// "Marieke van Lente (Raalte)"; a vacant seat is called by its post and organisation, else by its group.
fn title(world: &World, record: &Record) -> String {
    let organisation = world.title_of(record, ORGANISATION);
    let who = joined(&[&world.title_of(record, PERSON), record.get(POST)], ", ");
    let title = with_behind(&who, &organisation);
    if title.is_empty() { world.title_of(record, GROUP) } else { title }
}
