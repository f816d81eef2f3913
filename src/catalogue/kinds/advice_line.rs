//! A line of the advice of a proposal; each is treated, and ends, in its own way.

use super::{district_of, headline, in_order, term};
use crate::catalogue::{
    Record, World,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Advice line ("Vaststellen van …", "Kennis te nemen van …").
    pub ADVICE_LINE = "advice_line" [13] {
        TEXT: long("text"),
        PROPOSAL: link("proposal", &super::PROPOSAL),
        POSITION: int("position", 0, 1_000_000_000).behind(),
        TREATMENT: link("treatment", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Treatment.word()),
        OUTCOME: link("outcome", &super::TERM).among(term::VOCABULARY, term::Vocabulary::Outcome.word()),
        PUBLIC,
        NOTES,
    }
    required: &[&[TEXT.name]],
    known_by: &[by(&[PROPOSAL.name, TEXT.name])],
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    context: |world, record| world.title_of(record, PROPOSAL),
    district: |world, record| district_of(world, record, PROPOSAL),
    columns: &[
        shows(TEXT, 0),
        shows(TREATMENT, 20),
        shows(OUTCOME, 20),
        shows(PROPOSAL, 30),
        shows(POSITION, 8).hidden(),
        shows(PUBLIC, 8).hidden(),
    ],
    sort: PROPOSAL.name,
    ordered_in: Some(PROPOSAL),
    weight: 2,
    ..PLAIN
}

fn title(_: &World, record: &Record) -> String {
    headline(record.get(TEXT))
}
