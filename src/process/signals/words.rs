//! What is known in words only.

use super::{Sight, Spot};
use crate::catalogue::{
    Kind, Record, Type,
    kinds::{self as k, agenda_line},
};

/// Records that say when only in words and are not over: a day, or the whole year, would put them where they belong.
/// What was adopted stays as it was adopted.
pub(super) fn periods_in_words(sight: Sight<'_>) -> Vec<Spot> {
    let kinds = k::ALL.into_iter().filter(|kind| **kind != k::ADOPTED_LINE);
    kinds.flat_map(|kind| of_kind(sight, kind)).collect()
}

fn of_kind(sight: Sight<'_>, kind: &'static Kind) -> Vec<Spot> {
    let fields = kind.fields.iter().enumerate().filter(|(_, field)| field.ty == Type::Period && !field.behind);
    let places: Vec<usize> = fields.map(|(place, _)| place).collect();
    let spot = |record: &Record| {
        let place = *places.iter().find(|place| !record.at(**place).as_words().is_empty())?;
        let spot = Spot::of(record).says("words", record.at(place).clone());
        (!is_over(record)).then(|| Spot { fields: vec![kind.fields[place].name], ..spot })
    };
    // Most kinds say when in no field, and most records in no words.
    if places.is_empty() { Vec::new() } else { sight.world.of(kind).filter_map(spot).collect() }
}

fn is_over(record: &Record) -> bool {
    record.kind.finish.is_some_and(|finish| finish.is_done(record))
        || *record.kind == k::AGENDA_LINE && agenda_line::is_over(record)
}
