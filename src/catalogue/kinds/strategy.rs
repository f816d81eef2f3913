//! A safety strategy of the unit: a few years, a few themes, and the evaluation of the one before.

use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, shows},
    known::titled,
};

kind! {
    /// Strategy (Veiligheidsstrategie). `evaluation` is the endterm review of this strategy.
    pub STRATEGY = "strategy" [22] {
        NAME: text("name"),
        ALIASES: text("aliases").name(),
        FROM,
        UNTIL,
        THEMES: links("themes", &super::THEME),
        FOLLOWS: link("follows", &STRATEGY).acyclic(),
        SUMMARY: long("summary"),
        EVALUATION: long("evaluation"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name])],
    columns: &[
        shows(NAME, 0),
        shows(FROM, 12),
        shows(UNTIL, 12),
        shows(THEMES, 40),
        shows(FOLLOWS, 30).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: FROM.name,
    weight: 6,
    ..PLAIN
}
