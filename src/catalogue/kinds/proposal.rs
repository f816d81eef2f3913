//! A proposal (voorstel): the form that goes to a board, with the fields of the form in the form's own order.

use super::{ADVICE_LINE, counted, district_of};
use crate::catalogue::{
    Kind,
    field::{NOTES, PUBLIC, SOURCE, choice, link, links, long, period, phone, text},
    kind::{Finish, computes, shows},
};

/// Proposal. The first eight fields are the heading of the form ("voorstel DVO"), in its order; the advice stands in
/// lines of its own ([`ADVICE_LINE`]), each with its treatment. What is not known stays visibly empty on paper.
pub static PROPOSAL: Kind = Kind {
    name: "proposal",
    index: 12,
    fields: &[
        text("subject"),
        text("item_number"),
        period("date"),
        PUBLIC,
        link("handled_by", "person"),
        text("registration").name(),
        phone("phone"),
        link("holder", "person"),
        long("introduction"),
        long("summary"),
        long("financial"),
        links("attachments", "document"),
        links("themes", "theme"),
        choice("status", &["idea", "concept", "aligned", "scheduled", "sent", "treated"]).starts_as("concept"),
        link("group", "group"),
        link("line", "agenda_line"),
        SOURCE,
        NOTES,
    ],
    required: &[&["subject"]],
    title: |_, record| record.str("subject").to_owned(),
    sort_name: |_, record| record.str("subject").to_owned(),
    seen_from: None,
    context: |world, record| world.title_of(record, "group"),
    district: |world, record| district_of(world, record, "group"),
    columns: &[
        shows("subject", 0),
        shows("status", 20),
        shows("date", 16),
        shows("holder", 20),
        shows("handled_by", 18),
        shows("group", 24),
        computes("advice", 7, |world, record| counted(world, record, &ADVICE_LINE, "proposal")),
        shows("item_number", 10).hidden(),
        shows("registration", 18).hidden(),
        shows("phone", 14).hidden(),
        shows("themes", 24).hidden(),
        shows("attachments", 24).hidden(),
        shows("line", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "date",
    finish: Some(Finish { field: "status", done: "treated", open: "sent" }),
    ordered_in: None,
    weight: 5,
};
