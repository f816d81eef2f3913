//! The decisions, item by item: what was decided, what came of the item, and how it goes. A line of the advice of which no
//! decision speaks stands among them, marked as what was advised.

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
    process::meeting::{
        Meeting,
        decided::{Became, Decided, decided},
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
    let Decided { decisions, advice } = decided(reading.world, item);
    let decisions = decisions.into_iter().map(|entry| row(entry.get(entry::TEXT), &outcome, reading.standing(entry)));
    let advised = |(line, became): (&Record, Became)| {
        let key = match became {
            Became::Followed => "paper-advice-followed",
            Became::NotSo => "paper-advice-not-so",
            Became::Unsaid => "paper-advice-unsaid",
        };
        // What parts it from the next line of the advice parts nothing here.
        let text = line.get(advice_line::TEXT).trim_end().trim_end_matches(" en").trim_end_matches([';', ',', ' ']);
        let said = reading.words.with(key, &[("text", text.into())]);
        row(&said, &reading.show(line, advice_line::OUTCOME.name), String::new())
    };
    let mut rows: Vec<_> = decisions.chain(advice.into_iter().map(advised)).collect();
    if rows.is_empty() && !outcome.is_empty() {
        rows.push(row("", &outcome, String::new()));
    }
    rows
}
