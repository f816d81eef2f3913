//! A seat: a role in a group, held by a person on behalf of an organisation; or vacant, or not filled in yet.

use super::{district_of, joined, with_behind};
use crate::catalogue::{
    Record, Value, World,
    at::Fits,
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

choice! {
    /// Why no person is named.
    pub enum Occupancy {
        // Somebody may sit there: this file does not know who. It is no vacancy.
        NotFilledIn = "not_filled_in",
        // Nobody sits there.
        Vacant = "vacant",
    }
}

kind! {
    /// Seat. `post` names the seat where it goes with a post ("beleidsadviseur OM"). No person means vacant, unless it is
    /// said that it is not filled in yet ([`occupancy`]).
    pub SEAT = "seat" [2] {
        GROUP: link("group", &super::GROUP),
        PERSON: link("person", &super::PERSON),
        ROLE: choice::<Role>("role").starts_as(Role::Member.word()).ranked(),
        POST: text("post"),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        FROM,
        UNTIL,
        OCCUPANCY: choice::<Occupancy>("occupancy").at_times(),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[GROUP.name]],
    remark: Some(twice),
    known_by: &[by(&[GROUP.name, PERSON.name, ROLE.name]).with(&[POST.name]).and(&[ORGANISATION.name])],
    follows: Some(keep_in_step),
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
        shows(OCCUPANCY, 18).read_as(|seat| occupancy(seat).fit()),
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

/// Why nobody holds a seat; `None` where somebody does. A seat without a person of which nothing is said is vacant.
pub fn occupancy(seat: &Record) -> Option<Occupancy> {
    seat.lacks(PERSON).then(|| seat.get(OCCUPANCY).unwrap_or(Occupancy::Vacant))
}

/// What a seat that comes with a file says: without a name, and without a word on that, it is not filled in.
pub fn ship(seat: &mut Record) {
    if seat.has(PERSON) {
        seat.set(OCCUPANCY, Value::Empty);
    } else if seat.lacks(OCCUPANCY) {
        seat.set(OCCUPANCY, Occupancy::NotFilledIn);
    }
}

/// Who is named fills the seat; who goes, or makes a seat for nobody, leaves it vacant unless he says otherwise.
fn keep_in_step(_: &World, before: Option<&Record>, seat: &mut Record) {
    if seat.has(PERSON) {
        seat.set(OCCUPANCY, Value::Empty);
    } else if seat.lacks(OCCUPANCY) && before.is_none_or(|before| before.has(PERSON)) {
        seat.set(OCCUPANCY, Occupancy::Vacant);
    }
}
