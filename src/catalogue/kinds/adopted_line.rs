//! A line of a year agenda as it was adopted. What became of the line since is seen beside it.

use super::district_of;
use crate::catalogue::{
    Kind,
    field::{PUBLIC, link, long, period, text},
    kind::shows,
};

/// Adopted line. It stays when the line itself is deleted; then it leads nowhere.
pub static ADOPTED_LINE: Kind = Kind {
    name: "adopted_line",
    index: 29,
    fields: &[
        text("subject"),
        text("number"),
        link("agenda", "agenda"),
        link("line", "agenda_line"),
        period("period"),
        link("theme", "theme"),
        link("group", "group"),
        link("holder", "person"),
        link("project_leader", "person"),
        long("result"),
        PUBLIC,
    ],
    required: &[&["subject"], &["agenda"]],
    check: None,
    follows: None,
    title: |_, record| record.str("subject").to_owned(),
    sort_name: |_, record| record.str("subject").to_owned(),
    seen_from: None,
    context: |world, record| super::joined(&[&world.title_of(record, "agenda"), record.str("number")], " "),
    district: |world, record| district_of(world, record, "agenda"),
    columns: &[
        shows("number", 5),
        shows("subject", 0),
        shows("period", 12),
        shows("holder", 14),
        shows("line", 24).hidden(),
        shows("agenda", 18).hidden(),
        shows("public", 8).hidden(),
    ],
    export: &[],
    sort: "number",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 1,
};
