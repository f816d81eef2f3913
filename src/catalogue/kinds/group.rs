//! A group: any body that meets or works together, of a district or of the whole unit.

use super::{counted, holding, in_district, its_district, seat::Role};
use crate::catalogue::{
    Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::{titled, twice},
};

choice! {
    /// What sort it is.
    pub enum GroupKind {
        Dvo = "dvo",
        Support = "support",
        WorkingGroup = "working_group",
        ExpertGroup = "expert_group",
        Triangle = "triangle",
        Steering = "steering",
        Regional = "regional",
        Board = "board",
        Project = "project",
        Other = "other",
    }
}

choice! {
    /// How far it reaches.
    pub enum Level {
        District = "district",
        Unit = "unit",
        Local = "local",
    }
}

choice! {
    /// How it stands.
    pub enum Status {
        Proposed = "proposed",
        Active = "active",
        Paused = "paused",
        Closed = "closed",
    }
}

kind! {
    /// Group. Names are unique per district only: two districts have an "Integraal Veiligheidsoverleg".
    pub GROUP = "group" [1] {
        NAME: text("name"),
        ABBREVIATION: text("abbreviation").name(),
        ALIASES: text("aliases").name(),
        KIND: choice::<GroupKind>("kind"),
        LEVEL: choice::<Level>("level"),
        DISTRICT: link("district", &super::DISTRICT),
        THEME: link("theme", &super::THEME),
        ASSIGNMENT: long("assignment"),
        MANDATE: text("mandate"),
        STATUS: choice::<Status>("status").starts_as(Status::Active.word()),
        FROM,
        UNTIL,
        HOST: link("host", &super::ORGANISATION),
        STATED_MEMBERS: int("stated_members", 0, 999),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    remark: Some(twice),
    known_by: &[titled(&[NAME.name])],
    named_by: &[NAME.name, ABBREVIATION.name],
    context: in_district,
    district: its_district,
    columns: &[
        shows(NAME, 0),
        shows(THEME, 20),
        computes("project_leader", 16, |world, record| held_by(world, record, Role::ProjectLeader)),
        computes("chair", 16, |world, record| held_by(world, record, Role::Chair)),
        computes("members", 6, |world, record| holding(world, record, super::seat::GROUP)),
        shows(STATUS, 10),
        shows(DISTRICT, 16),
        shows(KIND, 16).hidden(),
        computes("lines", 6, |world, record| counted(world, record, super::agenda_line::GROUP)).hidden(),
        shows(MANDATE, 20).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 7,
    ..PLAIN
}

/// Who holds this role in the group now: the first seat with the role that holds and has a holder.
fn held_by(world: &World, record: &Record, role: Role) -> Value {
    let seats = world.linked_now(record.id, super::seat::GROUP).into_iter();
    let holders = seats.filter(|seat| seat.is(super::seat::ROLE, role));
    holders.map(|seat| seat.value(super::seat::PERSON)).find(|person| !person.is_empty()).cloned().unwrap_or_default()
}
