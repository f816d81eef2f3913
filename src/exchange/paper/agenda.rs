//! The agenda: where and when, then the items in order under the block they belong to.

use super::{
    Part, Table,
    reading::{Reading, capital},
};
use crate::{
    catalogue::{
        Record,
        kinds::{self as k, meeting_item, term},
    },
    process::meeting::Meeting,
    words,
};

/// Columns that say which item it is.
const LEAD: usize = 3;

pub(super) fn parts(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let record = meeting.record;
    let hours = [reading.show(record, "begins"), reading.show(record, "ends")];
    let hours = hours.into_iter().filter(|hour| !hour.is_empty()).collect::<Vec<_>>().join(" – ");
    let time = capital(&reading.words.t("paper-time"));
    let shown = |name: &str| (reading.label(record.kind, name), reading.show(record, name));
    let fields =
        [shown("group"), shown("date"), (time.clone(), hours), shown("location"), shown("chair"), shown("secretary")];
    let mut parts = vec![Part::Fields(fields.into_iter().filter(|(_, value)| !value.is_empty()).collect())];

    // Counted from what the public sees, hours would be too early, and true ones would show that something is left out.
    let times = if reading.public { Vec::new() } else { meeting.times(&meeting.items()) };
    let names = ["number", "subject", "treatment", "introducer", "minutes"];
    let head: Vec<String> =
        std::iter::once(time).chain(names.iter().map(|name| reading.label(&k::MEETING_ITEM, name))).collect();
    let mut block = "";
    let mut tables: Vec<(&str, Vec<Vec<String>>)> = Vec::new();
    for (at, item) in meeting.items().into_iter().enumerate() {
        let of_item = self::block(reading, item);
        if tables.is_empty() || !of_item.is_empty() && of_item != block {
            block = of_item;
            tables.push((block, Vec::new()));
        }
        let begins = times.get(at).copied().flatten().map(words::time).unwrap_or_default();
        let cells = names.iter().map(|name| match *name {
            "subject" => subject(reading, item),
            name => reading.show(item, name),
        });
        if let Some((_, rows)) = tables.last_mut() {
            rows.push(std::iter::once(begins).chain(cells).collect());
        }
    }

    // The same columns in every block; what is known of no item needs none.
    let all = || tables.iter().flat_map(|(_, rows)| rows);
    let kept: Vec<usize> = (0..head.len()).filter(|at| all().any(|row| !row[*at].is_empty())).collect();
    let lead = kept.iter().filter(|at| **at < LEAD).count();
    let pick = |row: &Vec<String>| kept.iter().map(|at| row[*at].clone()).collect::<Vec<_>>();
    let head = pick(&head);
    for (block, rows) in &tables {
        if !block.is_empty() {
            parts.push(Part::Heading(1, reading.choice(&k::MEETING_ITEM, "block", block)));
        }
        parts.push(Part::Table(Table { head: head.clone(), rows: rows.iter().map(pick).collect(), lead }));
    }
    parts
}

/// The block an item stands in: its own, else that of its treatment.
fn block<'a>(reading: &Reading<'a>, item: &'a Record) -> &'a str {
    match (item.value(meeting_item::BLOCK).as_str(), reading.world.follow(item, meeting_item::TREATMENT)) {
        ("", Some(treatment)) => treatment.value(term::BLOCK).as_str(),
        (block, _) => block,
    }
}

/// What it is about; that of its proposal is said too where it is put differently.
fn subject(reading: &Reading<'_>, item: &Record) -> String {
    let (subject, proposal) = (item.get(meeting_item::SUBJECT), reading.show(item, "proposal"));
    if proposal.is_empty() || proposal == subject {
        return subject.to_owned();
    }
    format!("{subject}\n{}: {proposal}", capital(&reading.words.kind(&k::PROPOSAL)))
}
