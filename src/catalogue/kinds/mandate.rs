//! A mandate: who may act on behalf of others, on what, and when that is looked at again.

use super::{district_of, joined};
use crate::catalogue::{
    Kind, Record, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, choice, link, long, period, text},
    kind::shows,
};

/// Mandate ("Steenwijkerland gaat onder mandaat horen; na een jaar wordt er geëvalueerd"). Its review comes back on an
/// agenda.
pub static MANDATE: Kind = Kind {
    name: "mandate",
    index: 17,
    fields: &[
        text("subject"),
        link("organisation", "organisation"),
        link("person", "person"),
        link("group", "group"),
        link("theme", "theme"),
        FROM,
        UNTIL,
        period("review"),
        choice("status", &["active", "extended", "ended"]).starts_as("active"),
        link("entry", "entry"),
        long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    check: None,
    follows: None,
    title,
    sort_name: |_, record| record.str("subject").to_owned(),
    seen_from: None,
    context: |world, record| world.title_of(record, "group"),
    district: |world, record| ["group", "organisation"].iter().find_map(|through| district_of(world, record, through)),
    columns: &[
        shows("subject", 0),
        shows("organisation", 20),
        shows("person", 20),
        shows("from", 14),
        shows("review", 14),
        shows("status", 12),
        shows("group", 24).hidden(),
        shows("theme", 20).hidden(),
        shows("until", 14).hidden(),
        shows("entry", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "review",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 4,
};

/// "Horen onder mandaat (Steenwijkerland)"
fn title(world: &World, record: &Record) -> String {
    let who = joined(&[&world.title_of(record, "organisation"), &world.title_of(record, "person")], ", ");
    if who.is_empty() { record.str("subject").to_owned() } else { format!("{} ({who})", record.str("subject")) }
}
