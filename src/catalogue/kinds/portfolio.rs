//! A portfolio: who answers for a theme in a DVO, from when until when.

use super::{district_of, joined};
use crate::catalogue::{
    Record, World,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Portfolio: theme × DVO with holder, deputy and project leader. A hand-over ends one and begins another.
    pub PORTFOLIO = "portfolio" [3] {
        THEME: link("theme", &super::THEME),
        GROUP: link("group", &super::GROUP),
        HOLDER: link("holder", &super::PERSON),
        DEPUTY: link("deputy", &super::PERSON),
        PROJECT_LEADER: link("project_leader", &super::PERSON),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[THEME.name]],
    known_by: &[by(&[THEME.name, HOLDER.name]).and(&[GROUP.name])],
    title,
    seen_from: Some(|world, record, through| match () {
        () if through == THEME.place => world.title_of(record, HOLDER),
        () if through == GROUP.place => title(world, record),
        () => world.title_of(record, THEME),
    }),
    context: |world, record| world.title_of(record, GROUP),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(THEME, 0),
        shows(HOLDER, 22),
        shows(DEPUTY, 22),
        shows(PROJECT_LEADER, 22),
        shows(GROUP, 24),
        shows(FROM, 12).hidden(),
        shows(UNTIL, 12),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: THEME.name,
    weight: 4,
    ..PLAIN
}

/// "Digitale criminaliteit: J. de Wit"
fn title(world: &World, record: &Record) -> String {
    joined(&[&world.title_of(record, THEME), &world.title_of(record, HOLDER)], ": ")
}
