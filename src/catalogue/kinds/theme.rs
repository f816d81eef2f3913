//! A theme or field of safety policy; themes form a tree.

use super::{counted, holding};
use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::{titled, twice},
};

kind! {
    /// Theme. The default tree is that of the VNG Kernbeleid Veiligheid plus the themes of the strategies.
    pub THEME = "theme" [21] {
        NAME: text("name"),
        ABBREVIATION: text("abbreviation").name(),
        ALIASES: text("aliases").name(),
        PARENT: link("parent", &THEME).acyclic(),
        DESCRIPTION: long("description"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    remark: Some(twice),
    known_by: &[titled(&[NAME.name])],
    context: |world, record| world.title_of(record, PARENT),
    columns: &[
        shows(NAME, 0),
        shows(PARENT, 28),
        computes("lines", 8, |world, record| counted(world, record, super::agenda_line::THEME)),
        computes("portfolios", 8, |world, record| holding(world, record, super::portfolio::THEME)),
        shows(ALIASES, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 8,
    ..PLAIN
}
