//! An organisation: municipality, police, prosecution service, RIEC, safety house and other partners.

use super::{counted, holding, in_district, its_district, population};
use crate::catalogue::{
    Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::{by, titled, twice},
};

choice! {
    /// What sort it is.
    pub enum OrganisationKind {
        Municipality = "municipality",
        Police = "police",
        BasicTeam = "basic_team",
        Prosecution = "prosecution",
        Riec = "riec",
        SafetyHouse = "safety_house",
        SafetyRegion = "safety_region",
        FireService = "fire_service",
        Care = "care",
        Network = "network",
        Other = "other",
    }
}

kind! {
    /// Organisation. A municipality has a CBS code, a population by each reference year, and a successor once merged.
    pub ORGANISATION = "organisation" [18] {
        NAME: text("name"),
        ABBREVIATION: text("abbreviation").name(),
        ALIASES: text("aliases").name(),
        KIND: choice::<OrganisationKind>("kind"),
        DISTRICT: link("district", &super::DISTRICT),
        CBS_CODE: text("cbs_code").name(),
        INHABITANTS: int("inhabitants", 0, 20_000_000).past(),
        INHABITANTS_YEAR: int("inhabitants_year", 1900, 2199).past(),
        EMAIL: email("email"),
        PHONE: phone("phone"),
        WEBSITE: place("website"),
        FROM,
        UNTIL,
        SUCCESSOR: link("successor", &ORGANISATION).acyclic(),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    remark: Some(twice),
    known_by: &[by(&[CBS_CODE.name]), by(&[EMAIL.name]), titled(&[NAME.name])],
    named_by: &[NAME.name, ABBREVIATION.name],
    context: in_district,
    district: its_district,
    columns: &[
        shows(NAME, 0),
        shows(KIND, 18),
        shows(DISTRICT, 18),
        shows(ABBREVIATION, 8).hidden(),
        shows(CBS_CODE, 8).hidden(),
        computes("population", 11, newest).on_card(),
        computes("population_year", 9, newest_year).hidden().says(&["unknown"]).on_card(),
        computes("people", 8, |world, record| counted(world, record, super::person::ORGANISATION)),
        computes("seats", 7, |world, record| holding(world, record, super::seat::ORGANISATION)),
        shows(SUCCESSOR, 16).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 8,
    ..PLAIN
}

/// The newest number of inhabitants.
fn newest(world: &World, record: &Record) -> Value {
    population::newest(world, record.id, None)
        .map(|newest| newest.value(population::INHABITANTS).clone())
        .unwrap_or_default()
}

/// The reference year of that number, or the word that it is not known.
fn newest_year(world: &World, record: &Record) -> Value {
    population::newest(world, record.id, None).map_or(Value::Empty, |newest| population::reference(world, newest))
}
