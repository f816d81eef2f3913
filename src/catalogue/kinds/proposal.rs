//! A proposal (voorstel): the form that goes to a board, with the fields of the form in the form's own order.

use super::{ADVICE_LINE, counted, district_of};
use crate::catalogue::{
    Kind, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, link, links, long, period, phone, text},
    kind::{Fault, Finish, computes, shows},
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
    check: Some(complete_when_sent),
    follows: None,
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
        computes("completeness", 12, |world, record| {
            Value::Choice(if missing(world, record).is_empty() { "complete" } else { "incomplete" })
        })
        .says(&["complete", "incomplete"])
        .on_card()
        .hidden(),
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
    turns: None,
    ordered_in: None,
    weight: 5,
};

/// What a proposal must have before it is sent round. The registration number and the telephone number may stay empty,
/// as they do in the source.
pub fn missing(world: &World, record: &Record) -> Vec<&'static str> {
    let needed = ["date", "public", "handled_by", "holder", "introduction", "summary", "group"];
    let mut missing: Vec<&str> = needed.into_iter().filter(|field| record.get(field).is_empty()).collect();
    let advice = world.linked_by(record.id, &ADVICE_LINE, "proposal");
    if advice.is_empty() || advice.iter().any(|line| line.get("treatment").is_empty()) {
        missing.push("advice");
    }
    missing
}

fn complete_when_sent(world: &World, record: &Record) -> Option<Fault> {
    let fields = if record.str("status") == "sent" { missing(world, record) } else { Vec::new() };
    (!fields.is_empty()).then(|| Fault { fields, ..Fault::new("status", "problem-incomplete") })
}
