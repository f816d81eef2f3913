//! A relation: a typed, directed link between two groups, or a group and an organisation or district.

use super::{district_of, joined};
use crate::catalogue::{
    Id, Kind, Record, World,
    field::{FROM, NOTES, PUBLIC, SOURCE, UNTIL, choice, link, text},
    kind::shows,
};

/// Relation. Each word has a label for both reading directions: `choice-relation-<word>` and `back-relation-<word>`.
pub static RELATION: Kind = Kind {
    name: "relation",
    index: 20,
    fields: &[
        link("from_group", "group"),
        link("from_organisation", "organisation"),
        choice(
            "relation",
            &[
                "feeds",
                "guides",
                "prepares",
                "aligns_with",
                "supports",
                "hosts",
                "finances",
                "commissioned_by",
                "directs",
                "takes_part_in",
                "supplies",
                "discusses",
            ],
        )
        .ranked(),
        link("to_group", "group").far_end(),
        link("to_organisation", "organisation").far_end(),
        text("subject"),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["from_group", "from_organisation"], &["to_group", "to_organisation"]],
    check: None,
    follows: None,
    title: |world, record| joined(&[&end(world, record, "from"), &end(world, record, "to")], " → "),
    sort_name: |world, record| joined(&[&end(world, record, "from"), &end(world, record, "to")], " → "),
    seen_from: Some(|world, record, through| {
        let from_there = record.kind.field(through).is_some_and(|(_, field)| field.far_end);
        end(world, record, if from_there { "from" } else { "to" })
    }),
    context: |_, record| record.str("subject").to_owned(),
    district,
    columns: &[
        shows("from_group", 0),
        shows("from_organisation", 20),
        shows("relation", 16),
        shows("to_group", 30),
        shows("to_organisation", 20),
        shows("subject", 20).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "from_group",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 2,
};

fn end(world: &World, record: &Record, which: &str) -> String {
    let [group, organisation] = ["group", "organisation"].map(|what| format!("{which}_{what}"));
    joined(&[&world.title_of(record, &group), &world.title_of(record, &organisation)], ", ")
}

fn district(world: &World, record: &Record) -> Option<Id> {
    district_of(world, record, "from_group").or_else(|| district_of(world, record, "to_group"))
}
