//! An event: dated, often only to the week or month ("ondermijningsweek, second week of March").

use super::its_district;
use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, shows},
    known::titled,
};

kind! {
    /// Event.
    pub EVENT = "event" [25] {
        NAME: text("name"),
        PERIOD: period("period"),
        LOCATION: text("location"),
        DISTRICT: link("district", &super::DISTRICT),
        THEME: link("theme", &super::THEME),
        GROUP: link("group", &super::GROUP),
        DESCRIPTION: long("description"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name]).and(&[PERIOD.name])],
    context: |world, record| super::in_district(world, record),
    district: its_district,
    columns: &[
        shows(PERIOD, 16),
        shows(NAME, 0),
        shows(LOCATION, 20),
        shows(DISTRICT, 16),
        shows(THEME, 22),
        shows(GROUP, 22).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: PERIOD.name,
    weight: 4,
    ..PLAIN
}
