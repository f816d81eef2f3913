//! The rows beside the agenda, in words.

use crate::{
    app::{State, meeting::sitting::Row},
    catalogue::{
        At, Record,
        at::Any,
        kinds::{advice_line, attendance, entry, proposal},
    },
};

/// What a row is called, and what it says.
pub(super) fn said(state: &State, item: Option<&Record>, row: &Row) -> (String, String) {
    let (world, words) = (&state.world, &state.words);
    let show = |record: &Record, field: At<Any>| words.show(world, record.kind, field.name, record.value(field));
    match row {
        Row::Field(place) => match item {
            Some(item) => {
                let field = &item.kind.fields[*place];
                (words.field(item.kind, field.name), words.show_field(world, item, field))
            }
            None => (String::new(), String::new()),
        },
        Row::Proposal(id) => match world.get(*id) {
            Some(record) => {
                let summary = record.get(proposal::SUMMARY).lines().next().unwrap_or_default();
                let (status, why) = (show(record, proposal::STATUS.any()), record.get(proposal::STATUS_WHY));
                let status = if why.is_empty() { status } else { format!("{status} ({why})") };
                let parts = [record.get(proposal::SUBJECT), &status, summary].join(" · ");
                (words.kind(record.kind), parts.trim_end_matches(" · ").to_owned())
            }
            None => (String::new(), String::new()),
        },
        Row::Advice(id) => match world.get(*id) {
            Some(record) => {
                let (treatment, outcome) =
                    (show(record, advice_line::TREATMENT.any()), show(record, advice_line::OUTCOME.any()));
                let how =
                    [treatment, outcome].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" → ");
                let how = if how.is_empty() { how } else { format!(" ({how})") };
                (words.t("sitting-advice"), format!("{}{how}", record.get(advice_line::TEXT)))
            }
            None => (String::new(), String::new()),
        },
        Row::Entry(id) => match world.get(*id) {
            Some(record) => (show(record, entry::KIND.any()), entry(state, record)),
            None => (String::new(), String::new()),
        },
        Row::Present(id) => match world.get(*id) {
            Some(record) => {
                let instead = show(record, attendance::REPLACED_BY.any());
                let instead = if instead.is_empty() { instead } else { format!(" → {instead}") };
                (show(record, attendance::PRESENCE.any()), format!("{}{instead}", world.title(*id)))
            }
            None => (String::new(), String::new()),
        },
    }
}

/// "De Wit namens Bats: tekst (Kaplan, 12 nov, te laat)"
fn entry(state: &State, record: &Record) -> String {
    let (world, words) = (&state.world, &state.words);
    let show = |field: At<Any>| words.show(world, record.kind, field.name, record.value(field));
    let mut who = show(entry::SPEAKER.any());
    if record.has(entry::ON_BEHALF) {
        let behalf = words.with("sitting-on-behalf", &[("who", show(entry::ON_BEHALF.any()).into())]);
        who = [who, behalf].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    }
    let computed = |name: &str| {
        let column = record.kind.column(name);
        column.map(|column| words.show_column(world, record, column, None)).unwrap_or_default()
    };
    let tail: Vec<String> =
        [computed("owners"), show(entry::DUE.any()), show(entry::DUE_MEETING.any()), computed("standing")]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
    let tail = if tail.is_empty() { String::new() } else { format!(" ({})", tail.join(", ")) };
    let who = if who.is_empty() { who } else { format!("{who}: ") };
    format!("{who}{}{tail}", record.get(entry::TEXT))
}
