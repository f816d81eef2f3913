//! A proposal (voorstel): the form that goes to a board, with the fields of the form in the form's own order.

use super::{counted, district_of};
use crate::catalogue::{
    Record, Value, World,
    choice::choice,
    describe::kind,
    kind::{Fault, Finish, PLAIN, computes, shows},
    known::by,
};

choice! {
    /// How it stands.
    pub enum Status {
        Idea = "idea",
        Concept = "concept",
        Aligned = "aligned",
        Scheduled = "scheduled",
        Sent = "sent",
        // Put before a meeting, which did not decide: it comes back.
        HeldOver = "held_over",
        Treated = "treated",
        // Taken back by who made it: it waits for nothing any more.
        Withdrawn = "withdrawn",
    }
}

kind! {
    /// Proposal. The first eight fields are the heading of the form ("voorstel DVO"), in its order; the advice stands in
    /// lines of its own ([`ADVICE_LINE`]), each with its treatment. What is not known stays visibly empty on paper.
    pub PROPOSAL = "proposal" [12] {
        SUBJECT: text("subject"),
        ITEM_NUMBER: text("item_number"),
        DATE: period("date"),
        PUBLIC,
        HANDLED_BY: link("handled_by", &super::PERSON).named(),
        REGISTRATION: text("registration").name(),
        PHONE: phone("phone"),
        HOLDER: link("holder", &super::PERSON).named(),
        INTRODUCTION: long("introduction"),
        SUMMARY: long("summary"),
        FINANCIAL: long("financial"),
        ATTACHMENTS: links("attachments", &super::DOCUMENT),
        THEMES: links("themes", &super::THEME),
        STATUS: choice::<Status>("status").starts_as(Status::Concept.word()),
        GROUP: link("group", &super::GROUP).named(),
        LINE: link("line", &super::AGENDA_LINE),
        STATUS_WHY: text("status_why").at_times(),
        SOURCE,
        NOTES,
    }
    required: &[&[SUBJECT.name]],
    known_by: &[by(&[REGISTRATION.name]), by(&[GROUP.name, SUBJECT.name]).and(&[DATE.name, REGISTRATION.name])],
    check: Some(|world, record| complete_when_sent(world, record).or_else(|| told_why(record))),
    follows: Some(keep_in_step),
    title: |_, record| record.get(SUBJECT).to_owned(),
    context: |world, record| world.title_of(record, GROUP),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(SUBJECT, 0),
        shows(STATUS, 20),
        shows(STATUS_WHY, 24).hidden(),
        shows(DATE, 16),
        shows(HOLDER, 20),
        shows(HANDLED_BY, 18),
        shows(GROUP, 24),
        computes("advice", 7, |world, record| counted(world, record, super::advice_line::PROPOSAL)),
        computes("completeness", 12, |world, record| {
            Value::Choice(if missing(world, record).is_empty() { "complete" } else { "incomplete" })
        })
        .says(&["complete", "incomplete"])
        .on_card()
        .hidden(),
        shows(ITEM_NUMBER, 10).hidden(),
        shows(REGISTRATION, 18).hidden(),
        shows(PHONE, 14).hidden(),
        shows(THEMES, 24).hidden(),
        shows(ATTACHMENTS, 24).hidden(),
        shows(LINE, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: DATE.name,
    finish: Some(Finish::by(STATUS, Status::Treated.word(), Status::Sent.word())),
    weight: 5,
    ..PLAIN
}

/// What a proposal must have before it is sent round. The registration number and the telephone number may stay empty,
/// as they do in the source.
pub fn missing(world: &World, record: &Record) -> Vec<&'static str> {
    let needed =
        [DATE.any(), PUBLIC.any(), HANDLED_BY.any(), HOLDER.any(), INTRODUCTION.any(), SUMMARY.any(), GROUP.any()];
    let lacking = needed.into_iter().filter(|field| record.lacks(*field));
    let mut missing: Vec<&str> = lacking.map(|field| field.name).collect();
    let advice = world.linked_by(record.id, super::advice_line::PROPOSAL);
    if advice.is_empty() || advice.iter().any(|line| line.lacks(super::advice_line::TREATMENT)) {
        missing.push("advice");
    }
    missing
}

/// Is it held over or withdrawn? Then it is said why.
fn has_reason(record: &Record) -> bool {
    record.get(STATUS).is_some_and(|status| match status {
        Status::HeldOver | Status::Withdrawn => true,
        Status::Idea | Status::Concept | Status::Aligned | Status::Scheduled | Status::Sent | Status::Treated => false,
    })
}

fn told_why(record: &Record) -> Option<Fault> {
    (has_reason(record) && record.lacks(STATUS_WHY)).then(|| Fault::new(STATUS_WHY, "problem-status-why"))
}

/// A reason is that of the status it was given with.
fn keep_in_step(_: &World, before: Option<&Record>, record: &mut Record) {
    let kept = |before: &Record| before.value(STATUS_WHY) == record.value(STATUS_WHY);
    let other = |before: &Record| before.value(STATUS) != record.value(STATUS);
    if before.is_some_and(|before| has_reason(before) && other(before) && kept(before)) {
        record.set(STATUS_WHY, Value::Empty);
    }
}

fn complete_when_sent(world: &World, record: &Record) -> Option<Fault> {
    let fields = if record.is(STATUS, Status::Sent) { missing(world, record) } else { Vec::new() };
    (!fields.is_empty()).then(|| Fault { fields, ..Fault::new(STATUS, "problem-incomplete") })
}
