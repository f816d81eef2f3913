//! The agenda: where and when, then the items in order under the block they belong to.

use super::{
    Part, Table,
    reading::{Reading, capital},
};
use crate::{
    catalogue::{
        Record,
        kinds::{self as k, meeting, meeting_item},
    },
    process::meeting::{
        Meeting,
        block::{self, Head},
    },
    words,
};

/// Columns that say which item it is.
const LEAD: usize = 3;

pub(super) fn parts(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let record = meeting.record;
    let hours = [meeting::BEGINS, meeting::ENDS].map(|field| reading.show(record, field.name));
    let hours = hours.into_iter().filter(|hour| !hour.is_empty()).collect::<Vec<_>>().join(" – ");
    let time = capital(&reading.words.t("paper-time"));
    let shown = |name: &str| (reading.label(record.kind, name), reading.show(record, name));
    let fields = [
        shown(meeting::GROUP.name),
        shown(meeting::DATE.name),
        (time.clone(), hours),
        shown(meeting::LOCATION.name),
        shown(meeting::CHAIR.name),
        shown(meeting::SECRETARY.name),
    ];
    let mut parts = vec![Part::Fields(fields.into_iter().filter(|(_, value)| !value.is_empty()).collect())];

    // Counted from what the public sees, hours would be too early, and true ones would show that something is left out.
    let times = if reading.public { Vec::new() } else { meeting.times(&meeting.items()) };
    let fields = [
        meeting_item::NUMBER.any(),
        meeting_item::SUBJECT.any(),
        meeting_item::BLOCK.any(),
        meeting_item::TREATMENT.any(),
        meeting_item::INTRODUCER.any(),
        meeting_item::MINUTES.any(),
    ];
    let head: Vec<String> =
        std::iter::once(time).chain(fields.iter().map(|field| reading.label(&k::MEETING_ITEM, field.name))).collect();
    let items = meeting.items();
    let heads = block::heads(reading.world, &items);
    let headed = heads.iter().any(Option::is_some);
    let mut tables: Vec<(Option<Head>, Vec<Vec<String>>)> = Vec::new();
    for ((at, item), head) in items.into_iter().enumerate().zip(heads) {
        if tables.is_empty() || head.is_some() {
            tables.push((head, Vec::new()));
        }
        let begins = times.get(at).copied().flatten().map(words::time).unwrap_or_default();
        let cells = fields.iter().map(|field| match *field {
            field if field == meeting_item::SUBJECT.any() => subject(reading, item),
            // Under headings it is said already.
            field if field == meeting_item::BLOCK.any() => {
                let block = block::of(reading.world, item).filter(|_| !headed);
                block.map(|block| reading.words.word(meeting_item::BLOCK, block)).unwrap_or_default()
            }
            field => reading.show(item, field.name),
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
    for (head_of, rows) in &tables {
        parts.extend(head_of.map(|of| Part::Heading(1, capital(&reading.words.heading(of.0)))));
        parts.push(Part::Table(Table { head: head.clone(), rows: rows.iter().map(pick).collect(), lead }));
    }
    parts
}

/// What it is about; that of its proposal is said too where it is put differently, and what explains it.
fn subject(reading: &Reading<'_>, item: &Record) -> String {
    let (subject, proposal) = (item.get(meeting_item::SUBJECT), reading.show(item, meeting_item::PROPOSAL.name));
    let mut told = vec![subject.to_owned()];
    if !proposal.is_empty() && proposal != subject {
        told.push(format!("{}: {proposal}", capital(&reading.words.kind(&k::PROPOSAL))));
    }
    told.extend(item.get(meeting_item::EXPLANATION).lines().map(str::trim_end).map(str::to_owned));
    told.retain(|line| !line.is_empty());
    told.join("\n")
}
