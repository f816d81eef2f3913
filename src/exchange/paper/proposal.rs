//! The proposal: the heading of the form with every field, known or not, then the text, the advice and the route.

use super::{Paper, Part, prose, reading::Reading, reading::capital};
use crate::{
    catalogue::{
        Record,
        kinds::{self as k, advice_line, meeting, meeting_item, proposal, route_step},
    },
    process::{meeting::Meeting, order, select::is_public},
};

/// How many fields of a proposal, from the first, are the heading of the form.
const HEADING: usize = 8;

/// A proposal as a paper of its own.
pub(super) fn alone(reading: &Reading<'_>, proposal: &Record) -> Paper {
    let items = reading.world.linked_by(proposal.id, meeting_item::PROPOSAL);
    // On several agendas it has several numbers, and this paper is of none of them.
    let item = if let [item] = items[..] { Some(item) } else { None };
    let name = reading.words.t("paper-proposal");
    let title = reading.joined(&[&capital(&name), &reading.show(proposal, proposal::GROUP.name)]);
    let stem = reading.joined(&[proposal.get(proposal::SUBJECT), &name]);
    Paper { title, stem, parts: parts(reading, proposal, item, 1) }
}

/// All proposals on the agenda of a meeting, one after the other.
pub(super) fn of_meeting(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let mut all = Vec::new();
    for item in meeting.items() {
        let Some(proposal) = reading.world.follow(item, meeting_item::PROPOSAL) else { continue };
        all.push(Part::Heading(1, proposal.get(proposal::SUBJECT).to_owned()));
        all.extend(parts(reading, proposal, Some(item), 2));
    }
    all
}

fn parts(reading: &Reading<'_>, proposal: &Record, item: Option<&Record>, level: u8) -> Vec<Part> {
    let fields = k::PROPOSAL.fields.iter().take(HEADING).map(|field| {
        let label = reading.words.field(&k::PROPOSAL, field.name).to_uppercase();
        (label, heading(reading, proposal, item, field.name))
    });
    let mut all = vec![Part::Fields(fields.collect())];
    let mut section = |label: String, always: bool, parts: Vec<Part>| {
        if always || !parts.is_empty() {
            all.push(Part::Heading(level, label));
            all.extend(parts);
        }
    };
    for text in [proposal::INTRODUCTION, proposal::SUMMARY] {
        section(reading.label(&k::PROPOSAL, text.name), true, prose::parts(proposal.get(text)));
    }
    section(reading.label(&k::PROPOSAL, "advice"), true, advice(reading, proposal));
    section(
        reading.label(&k::PROPOSAL, proposal::FINANCIAL.name),
        false,
        prose::parts(proposal.get(proposal::FINANCIAL)),
    );
    let attachments = proposal.get(proposal::ATTACHMENTS).iter();
    let attachments = attachments.map(|id| prose::bullet(reading.world.title(*id))).collect::<Vec<_>>();
    section(reading.label(&k::PROPOSAL, proposal::ATTACHMENTS.name), false, prose::list(attachments));
    section(capital(&reading.words.t("paper-route")), false, route(reading, proposal).into_iter().collect());
    all
}

/// A field of the heading. The number on the agenda and the day are those of the meeting where the proposal has none.
fn heading(reading: &Reading<'_>, proposal: &Record, item: Option<&Record>, name: &str) -> String {
    let known = reading.show(proposal, name);
    match () {
        () if name == proposal::ITEM_NUMBER.name && known.is_empty() => {
            item.map(|item| item.get(meeting_item::NUMBER).to_owned()).unwrap_or_default()
        }
        () if name == proposal::DATE.name && known.is_empty() => {
            let meeting = item.and_then(|item| reading.world.follow(item, meeting_item::MEETING));
            meeting.map(|meeting| reading.show(meeting, meeting::DATE.name)).unwrap_or_default()
        }
        // It is the number of who handles it: the public gets it only where it may see all that is known of them, not
        // where they are no more than named.
        () if name == proposal::PHONE.name && reading.public => {
            let handler = reading.world.follow(proposal, proposal::HANDLED_BY);
            if handler.is_some_and(is_public) { known } else { String::new() }
        }
        () => known,
    }
}

/// The lines of the advice, each with how it is to be treated.
fn advice(reading: &Reading<'_>, proposal: &Record) -> Vec<Part> {
    let mut all = Vec::new();
    for line in order::under(reading.world, proposal.id, &k::ADVICE_LINE) {
        let mut parts = prose::parts(line.get(advice_line::TEXT));
        let treatment = reading.show(line, advice_line::TREATMENT.name);
        if let (Some(text), false) = (prose::first(&mut parts), treatment.is_empty()) {
            text.push_str(&format!(" ({treatment})"));
        }
        prose::add(&mut all, prose::as_bullets(parts));
    }
    all
}

/// The bodies it passes, with when and what came of it. A step of which the body may not be seen is not there.
fn route(reading: &Reading<'_>, proposal: &Record) -> Option<Part> {
    const KNOWN: [&str; 3] = [route_step::PLANNED.name, route_step::DATE.name, route_step::RESULT.name];
    let steps = order::under(reading.world, proposal.id, &k::ROUTE_STEP).into_iter();
    let named = steps.map(|step| ((step.kind.title)(reading.world, step), step)).filter(|(body, _)| !body.is_empty());
    let row = |(body, step): (String, &Record)| {
        std::iter::once(body).chain(KNOWN.map(|name| reading.show(step, name))).collect()
    };
    let head = KNOWN.map(|name| reading.label(&k::ROUTE_STEP, name));
    let head = std::iter::once(capital(&reading.words.t("paper-body"))).chain(head).collect();
    Part::table(head, named.map(row).collect(), 1)
}
