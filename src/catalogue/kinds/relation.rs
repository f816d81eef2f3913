//! A relation: a typed, directed link between two groups, or a group and an organisation or district.

use super::{district_of, joined};
use crate::catalogue::{
    At, Id, Record, World,
    at::Link,
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

choice! {
    /// How one stands to the other, read from the first.
    pub enum Relation {
        Feeds = "feeds",
        Guides = "guides",
        Prepares = "prepares",
        AlignsWith = "aligns_with",
        Supports = "supports",
        Hosts = "hosts",
        Finances = "finances",
        CommissionedBy = "commissioned_by",
        Directs = "directs",
        TakesPartIn = "takes_part_in",
        Supplies = "supplies",
        Discusses = "discusses",
    }
}

kind! {
    /// Relation. Each word has a label for both reading directions: `choice-relation-<word>` and `back-relation-<word>`.
    pub RELATION = "relation" [20] {
        FROM_GROUP: link("from_group", &super::GROUP),
        FROM_ORGANISATION: link("from_organisation", &super::ORGANISATION),
        STANDS: choice::<Relation>("relation").ranked(),
        TO_GROUP: link("to_group", &super::GROUP).far_end(),
        TO_ORGANISATION: link("to_organisation", &super::ORGANISATION).far_end(),
        SUBJECT: text("subject"),
        FROM,
        UNTIL,
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[FROM_GROUP.name, FROM_ORGANISATION.name], &[TO_GROUP.name, TO_ORGANISATION.name]],
    known_by: &[by(&[STANDS.name, FROM_GROUP.name, TO_GROUP.name]).and(&[SUBJECT.name]), by(&[STANDS.name, FROM_GROUP.name, TO_ORGANISATION.name]).and(&[SUBJECT.name]), by(&[STANDS.name, FROM_ORGANISATION.name, TO_GROUP.name]).and(&[SUBJECT.name]), by(&[STANDS.name, FROM_ORGANISATION.name, TO_ORGANISATION.name]).and(&[SUBJECT.name])],
    title: |world, record| joined(&[&end(world, record, FROM_END), &end(world, record, TO_END)], " → "),
    seen_from: Some(|world, record, through| {
        match RELATION.fields[through].far_end {
            true => end(world, record, FROM_END),
            false => end(world, record, TO_END),
        }
    }),
    context: |_, record| record.get(SUBJECT).to_owned(),
    district,
    columns: &[
        shows(FROM_GROUP, 0),
        shows(FROM_ORGANISATION, 20),
        shows(STANDS, 16),
        shows(TO_GROUP, 30),
        shows(TO_ORGANISATION, 20),
        shows(SUBJECT, 20).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: FROM_GROUP.name,
    weight: 2,
    ..PLAIN
}

/// Either end: a group, or an organisation.
type End = [At<Link>; 2];
const FROM_END: End = [FROM_GROUP, FROM_ORGANISATION];
const TO_END: End = [TO_GROUP, TO_ORGANISATION];

fn end(world: &World, record: &Record, which: End) -> String {
    let [group, organisation] = which.map(|end| world.title_of(record, end));
    joined(&[&group, &organisation], ", ")
}

fn district(world: &World, record: &Record) -> Option<Id> {
    district_of(world, record, FROM_GROUP).or_else(|| district_of(world, record, TO_GROUP))
}
