//! The decisions, item by item: what was decided, what came of the item and of each line of the advice, and how it goes.

use super::{
    Part,
    reading::{Reading, capital},
};
use crate::{
    catalogue::{
        Record,
        kinds::{
            self as k, advice_line,
            entry::{self, EntryKind},
            meeting_item,
        },
    },
    process::{
        meeting::{self, Meeting},
        order,
    },
};

pub(super) fn parts(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let head = vec![
        reading.label(&k::MEETING_ITEM, meeting_item::NUMBER.name),
        reading.label(&k::MEETING_ITEM, meeting_item::SUBJECT.name),
        reading.word(entry::KIND, EntryKind::Decision),
        reading.label(&k::MEETING_ITEM, meeting_item::OUTCOME.name),
        capital(&reading.words.t("paper-execution")),
    ];
    let rows = meeting.items().into_iter().flat_map(|item| of_item(reading, item)).collect();
    Part::table(head, rows, 2).into_iter().collect()
}

/// What was decided under an item. One of which only the outcome is known has a row for that.
fn of_item(reading: &Reading<'_>, item: &Record) -> Vec<Vec<String>> {
    let outcome = reading.show(item, meeting_item::OUTCOME.name);
    let row = |text: &str, outcome: &str, standing: String| {
        vec![
            item.get(meeting_item::NUMBER).to_owned(),
            item.get(meeting_item::SUBJECT).to_owned(),
            text.to_owned(),
            outcome.to_owned(),
            standing,
        ]
    };
    let entries =
        meeting::entries(reading.world, item.id).into_iter().filter(|entry| entry.is(entry::KIND, EntryKind::Decision));
    let mut rows: Vec<_> =
        entries.map(|entry| row(entry.get(entry::TEXT), &outcome, reading.standing(entry))).collect();
    let advice = reading.world.follow(item, meeting_item::PROPOSAL).map(|proposal| {
        order::under(reading.world, proposal.id, &k::ADVICE_LINE)
            .into_iter()
            .filter(|line| line.has(advice_line::OUTCOME))
    });
    rows.extend(
        advice.into_iter().flatten().map(|line| {
            row(line.get(advice_line::TEXT), &reading.show(line, advice_line::OUTCOME.name), String::new())
        }),
    );
    if rows.is_empty() && !outcome.is_empty() {
        rows.push(row("", &outcome, String::new()));
    }
    rows
}
