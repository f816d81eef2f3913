//! Why themes that were asked for were not chosen for a year: written down, so that who asked can be told.

use super::Ask;
use crate::{
    catalogue::{
        Action,
        describe::kind,
        kind::PLAIN,
        kinds::{self as k, consideration::Outcome},
    },
    process::priorities,
};

kind! {
    /// Why these themes did not come on the agenda.
    pub KIND = "reason" [super::FIRST + 7] {
        THEMES: links("themes", &k::THEME),
        OUTCOME: choice::<Outcome>("outcome").starts_as(Outcome::NotChosen.word()),
        WHY: long("why"),
        DISTRICT: link("district", &k::DISTRICT).behind(),
        YEAR: int("year", 1990, 2199).behind(),
    }
    required: &[&[THEMES.name], &[OUTCOME.name], &[WHY.name]],
    ..PLAIN
}

/// Writes down why themes were not chosen, one or several at once.
pub static REASON: Ask = Ask::new(&KIND, Action::Edit, |world, ids, asked, _| {
    Ok(priorities::explained(world, ids, asked.get(THEMES), asked))
});
