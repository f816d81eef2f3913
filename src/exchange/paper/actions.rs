//! The actions and commitments of a meeting: who does what, by when, and how far it is.

use super::{
    Part,
    reading::{Reading, capital},
};
use crate::{
    catalogue::kinds::{self as k, entry},
    process::meeting::{self, Meeting},
};

pub(super) fn parts(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let words = reading.words;
    let head = vec![
        capital(&words.t("paper-what")),
        reading.label(&k::ENTRY, entry::KIND.name),
        capital(&words.t("paper-who")),
        reading.label(&k::ENTRY, entry::DUE.name),
        reading.label(&k::ENTRY, "standing"),
        reading.label(&k::ENTRY, "topic"),
    ];
    let items = meeting.items().into_iter();
    let entries = items.flat_map(|item| meeting::entries(reading.world, item.id));
    let rows = entries.filter(|entry| entry::is_task(entry)).map(|entry| {
        vec![
            entry.get(entry::TEXT).to_owned(),
            reading.show(entry, entry::KIND.name),
            reading.who(entry),
            reading.due(entry),
            reading.standing(entry),
            reading.show(entry, "topic"),
        ]
    });
    Part::table(head, rows.collect(), 1).into_iter().collect()
}
