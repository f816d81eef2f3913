//! What find-anything knows of a record.

use super::find::Entry;
use crate::catalogue::{Found, Record, World, kinds};

/// Hands the entry of a record to `take`.
pub fn entry(world: &World, record: &Record, take: impl FnOnce(Entry<'_>)) {
    let of = |found: Found| {
        let fields = record.kind.fields.iter().filter(move |field| field.found == found);
        fields.map(|field| record.str(field.name)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let title = (record.kind.title)(world, record);
    let mut names = of(Found::Name);
    if *record.kind == kinds::PERSON {
        // A surname alone is as good as the whole name.
        names.push('\n');
        names.push_str(record.str("surname"));
    }
    let mut body = of(Found::Body);
    // A fact is a sentence of a source, not a name: a word in it weighs as a word in a note does.
    let said = if *record.kind == kinds::FACT { title.as_str() } else { "" };
    body.push('\n');
    body.push_str(said);
    if *record.kind != kinds::PERSON {
        body.push('\n');
        body.push_str(&(record.kind.context)(world, record));
    }
    take(Entry {
        id: record.id,
        kind: record.kind.index as u8,
        title: if said.is_empty() { &title } else { "" },
        names: &names,
        body: &body,
        weight: record.kind.weight,
    });
}
