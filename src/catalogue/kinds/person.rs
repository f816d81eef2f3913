//! A person. Every part of the name may be missing: the sources know some people only as "Marleen".

use super::{SEAT, district_of, holding, joined, namesake};
use crate::catalogue::{
    Kind, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, email, link, phone, text},
    kind::{computes, shows},
};

/// Person.
pub static PERSON: Kind = Kind {
    name: "person",
    index: 19,
    fields: &[
        text("given_name"),
        text("initials"),
        text("prefix"),
        text("surname"),
        text("office"),
        link("organisation", "organisation"),
        email("email"),
        phone("phone"),
        text("aliases").name(),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["surname", "given_name", "initials", "office"]],
    check: Some(|world, record| {
        let named = ["given_name", "initials", "surname"].iter().any(|part| !record.str(part).is_empty());
        named.then(|| namesake(world, record, "surname"))?
    }),
    follows: None,
    title,
    sort_name: surname_first,
    seen_from: None,
    context: |world, record| joined(&[record.str("office"), &world.title_of(record, "organisation")], ", "),
    district: |world, record| district_of(world, record, "organisation"),
    columns: &[
        computes("name", 0, |world, record| Value::text(&surname_first(world, record))),
        shows("office", 22),
        shows("organisation", 20),
        computes("seats", 7, |world, record| holding(world, record, &SEAT, "person")),
        shows("email", 26).hidden(),
        shows("phone", 14).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "name",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 7,
};

/// "Marieke van Lente", "M. van Lente", "Van Lente", "Marleen"; the office where no name is known.
fn title(_: &World, record: &Record) -> String {
    let first = if record.str("given_name").is_empty() { record.str("initials") } else { record.str("given_name") };
    let whole = joined(&[first, record.str("prefix"), record.str("surname")], " ");
    if whole.is_empty() {
        return record.str("office").to_owned();
    }
    // A surname that stands alone begins with a capital: "Van Lente".
    let mut letters = whole.chars();
    match letters.next() {
        Some(letter) if first.is_empty() => letter.to_uppercase().chain(letters).collect(),
        _ => whole,
    }
}

/// "Lente, Marieke van": how Dutch lists sort.
fn surname_first(world: &World, record: &Record) -> String {
    if record.str("surname").is_empty() {
        return title(world, record);
    }
    let first = if record.str("given_name").is_empty() { record.str("initials") } else { record.str("given_name") };
    joined(&[record.str("surname"), &joined(&[first, record.str("prefix")], " ")], ", ")
}
