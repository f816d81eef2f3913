//! A group: any body that meets or works together, of a district or of the whole unit.

use super::{AGENDA_LINE, SEAT, counted, holding, in_district, its_district, name_of, namesake};
use crate::catalogue::{
    Kind, Record, Value, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, choice, int, link, long, text},
    kind::{computes, shows},
};

/// Group. Names are unique per district only: two districts have an "Integraal Veiligheidsoverleg".
pub static GROUP: Kind = Kind {
    name: "group",
    index: 1,
    fields: &[
        text("name"),
        text("abbreviation").name(),
        text("aliases").name(),
        choice(
            "kind",
            &[
                "dvo",
                "support",
                "working_group",
                "expert_group",
                "triangle",
                "steering",
                "regional",
                "board",
                "project",
                "other",
            ],
        ),
        choice("level", &["district", "unit", "local"]),
        link("district", "district"),
        link("theme", "theme"),
        long("assignment"),
        text("mandate"),
        choice("status", &["proposed", "active", "paused", "closed"]).starts_as("active"),
        FROM,
        UNTIL,
        link("host", "organisation"),
        int("stated_members", 0, 999),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: Some(|world, record| namesake(world, record, "name")),
    follows: None,
    title: name_of,
    sort_name: name_of,
    seen_from: None,
    context: in_district,
    district: its_district,
    columns: &[
        shows("name", 0),
        shows("theme", 20),
        computes("project_leader", 16, |world, record| held_by(world, record, "project_leader")),
        computes("chair", 16, |world, record| held_by(world, record, "chair")),
        computes("members", 6, |world, record| holding(world, record, &SEAT, "group")),
        shows("status", 10),
        shows("district", 16),
        shows("kind", 16).hidden(),
        computes("lines", 6, |world, record| counted(world, record, &AGENDA_LINE, "group")).hidden(),
        shows("mandate", 20).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 7,
};

/// Who holds this role in the group now: the first seat with the role that holds and has a holder.
fn held_by(world: &World, record: &Record, role: &str) -> Value {
    let seats = world.linked_now(record.id, &SEAT, "group").into_iter();
    let holders = seats.filter(|seat| seat.str("role") == role);
    holders.map(|seat| seat.get("person")).find(|person| !person.is_empty()).cloned().unwrap_or_default()
}
