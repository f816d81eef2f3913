//! Why themes that were asked for were not chosen for a year: written down, so that who asked can be told.

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Kind,
        field::{choice, int, link, links, long},
    },
    process::priorities,
};

static KIND: Kind = questions(
    "reason",
    7,
    &[
        links("themes", "theme"),
        choice("outcome", &["not_chosen", "later", "elsewhere"]).starts_as("not_chosen"),
        long("why"),
        link("district", "district").behind(),
        int("year", 1990, 2199).behind(),
    ],
    &[&["themes"], &["outcome"], &["why"]],
);

/// Writes down why themes were not chosen, one or several at once.
pub static REASON: Ask = Ask {
    kind: &KIND,
    action: Action::Edit,
    shown_first: false,
    replaces: None,
    answer: |world, ids, asked, _| Ok(priorities::explained(world, ids, asked.get("themes").ids(), asked)),
};
