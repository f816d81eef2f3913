//! A person. Every part of the name may be missing: the sources know some people only as "Marleen". Who has left stays,
//! with the last day.

use super::{district_of, holding, joined};
use crate::catalogue::{
    Record, Value, World,
    describe::kind,
    kind::{PLAIN, computes, shows},
    known::{by, titled, twice},
};

kind! {
    /// Person.
    pub PERSON = "person" [19] {
        GIVEN_NAME: text("given_name"),
        INITIALS: text("initials"),
        PREFIX: text("prefix"),
        SURNAME: text("surname"),
        OFFICE: text("office"),
        ORGANISATION: link("organisation", &super::ORGANISATION),
        EMAIL: email("email"),
        PHONE: phone("phone"),
        ALIASES: text("aliases").name(),
        UNTIL: period("until").at_times(),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[SURNAME.name, GIVEN_NAME.name, INITIALS.name, OFFICE.name]],
    remark: Some(twice),
    known_by: &[by(&[EMAIL.name]), titled(&[SURNAME.name, GIVEN_NAME.name, INITIALS.name])],
    title,
    named_by: &[GIVEN_NAME.name, INITIALS.name, PREFIX.name, SURNAME.name, OFFICE.name],
    sort_name: surname_first,
    context: |world, record| joined(&[record.get(OFFICE), &world.title_of(record, ORGANISATION)], ", "),
    district: |world, record| district_of(world, record, ORGANISATION),
    columns: &[
        computes("name", 0, |world, record| Value::text(&surname_first(world, record))),
        shows(OFFICE, 22),
        shows(ORGANISATION, 20),
        computes("seats", 7, |world, record| holding(world, record, super::seat::PERSON)),
        shows(EMAIL, 26).hidden(),
        shows(PHONE, 14).hidden(),
        shows(UNTIL, 12).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: "name",
    weight: 7,
    ..PLAIN
}

/// "Marieke van Lente", "M. van Lente", "Van Lente", "Marleen"; the office where no name is known.
fn title(_: &World, record: &Record) -> String {
    let first = if record.get(GIVEN_NAME).is_empty() { record.get(INITIALS) } else { record.get(GIVEN_NAME) };
    let whole = joined(&[first, record.get(PREFIX), record.get(SURNAME)], " ");
    if whole.is_empty() {
        return record.get(OFFICE).to_owned();
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
    if record.get(SURNAME).is_empty() {
        return title(world, record);
    }
    let first = if record.get(GIVEN_NAME).is_empty() { record.get(INITIALS) } else { record.get(GIVEN_NAME) };
    joined(&[record.get(SURNAME), &joined(&[first, record.get(PREFIX)], " ")], ", ")
}
