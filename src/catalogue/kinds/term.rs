//! A term of a vocabulary: how an item is treated, or what came of it. Shipped, and the user's to change.

use super::in_order;
use crate::catalogue::{
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// Which list of terms it is of.
    pub enum Vocabulary {
        Treatment = "treatment",
        Outcome = "outcome",
    }
}

choice! {
    /// Part of an agenda, by what is wanted of an item.
    pub enum Block {
        Decide = "decide",
        Discuss = "discuss",
        Inform = "inform",
    }
}

choice! {
    /// What becomes of an item with this outcome.
    pub enum Effect {
        Settled = "settled",
        Returns = "returns",
        Elsewhere = "elsewhere",
        Dropped = "dropped",
    }
}

kind! {
    /// Term. What it does to the agenda is said beside what it is called, so that terms can be renamed and added:
    /// a treatment says in which block of the agenda it belongs, an outcome whether the item is settled or returns.
    pub TERM = "term" [28] {
        NAME: text("name"),
        VOCABULARY: choice::<Vocabulary>("vocabulary"),
        BLOCK: choice::<Block>("block"),
        EFFECT: choice::<Effect>("effect"),
        POSITION: int("position", 0, 1_000_000_000).behind(),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[by(&[VOCABULARY.name, NAME.name])],
    sort_name: |_, record| in_order(record, record.get(NAME)),
    columns: &[
        shows(NAME, 0),
        shows(VOCABULARY, 16),
        shows(BLOCK, 16),
        shows(EFFECT, 16),
        shows(POSITION, 8).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: POSITION.name,
    weight: 0,
    ..PLAIN
}
