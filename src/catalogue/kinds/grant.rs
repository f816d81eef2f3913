//! A grant (subsidie): a scheme that is applied for, with its deadlines and how it stands.

use super::{district_of, name_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, choice, euros, link, long, period, place, text},
    kind::shows,
};

/// Grant. `deadline` is when it must be applied for, `account_by` when it must be accounted for.
pub static GRANT: Kind = Kind {
    name: "grant",
    index: 34,
    fields: &[
        text("name"),
        text("scheme").name(),
        link("applicant", "organisation"),
        link("group", "group"),
        link("theme", "theme"),
        link("holder", "person"),
        period("deadline"),
        euros("amount"),
        choice("status", &["idea", "applied", "granted", "refused", "accounted"]).starts_as("idea"),
        period("account_by"),
        place("place"),
        long("explanation"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["name"]],
    check: None,
    follows: None,
    title: name_of,
    sort_name: name_of,
    seen_from: None,
    context: |_, record| record.str("scheme").to_owned(),
    district: |world, record| district_of(world, record, "group").or_else(|| district_of(world, record, "applicant")),
    columns: &[
        shows("deadline", 14),
        shows("name", 0),
        shows("amount", 12),
        shows("status", 13),
        shows("applicant", 18).hidden(),
        shows("scheme", 20).hidden(),
        shows("account_by", 14).hidden(),
        shows("theme", 20).hidden(),
        shows("group", 20).hidden(),
        shows("holder", 16).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "deadline",
    finish: None,
    turns: Some("status"),
    ordered_in: None,
    weight: 3,
};
