//! In what order the records of a list stand.

use super::Sight;
use crate::catalogue::{Column, Record, Type, Value, name, text::sort_key};
use std::cmp::Ordering;

/// By what a value sorts: unknown last, whatever the direction.
#[derive(PartialEq, PartialOrd)]
pub(super) enum SortKey {
    Number(i64),
    Time(crate::catalogue::Period),
    Text(String),
    /// What is said of a time in words only.
    Words(String),
}

/// What is known comes in its order or the other way round; behind it in either case what words say of, which are before
/// and after nothing, and last what nothing is known of.
pub(super) fn in_order(a: Option<&SortKey>, b: Option<&SortKey>, down: bool) -> Ordering {
    let last = |key: Option<&SortKey>| match key {
        None => 2,
        Some(SortKey::Words(_)) => 1,
        Some(_) => 0,
    };
    let order = match (a, b) {
        (Some(SortKey::Words(a)), Some(SortKey::Words(b))) => a.cmp(b),
        (Some(a), Some(b)) if down => b.partial_cmp(a).unwrap_or(Ordering::Equal),
        (Some(a), Some(b)) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
        _ => Ordering::Equal,
    };
    last(a).cmp(&last(b)).then(order)
}

pub(super) fn column_key(sight: &Sight<'_>, record: &Record, column: &str) -> Option<SortKey> {
    let column = record.kind.column(column)?;
    if column.name == name::NAME.name {
        return Some(SortKey::Text(sort_key(&(record.kind.sort_name)(sight.world, record))));
    }
    key_of(sight, record, column, &column.value(sight.world, record))
}

pub(super) fn key_of(sight: &Sight<'_>, record: &Record, column: &Column, value: &Value) -> Option<SortKey> {
    if let Some(order) = column.order {
        return order(record).map(SortKey::Number);
    }
    let kind = record.kind;
    Some(match value {
        Value::Empty => return None,
        Value::Int(number) => SortKey::Number(*number),
        Value::Decimal(number) => SortKey::Number(number.units()),
        Value::Time(minutes) => SortKey::Number(i64::from(*minutes)),
        Value::Flag(yes) => SortKey::Number(i64::from(!*yes)),
        Value::Period(period) => SortKey::Time(*period),
        Value::InWords(words) => SortKey::Words(sort_key(words)),
        Value::Text(text) => SortKey::Text(sort_key(text)),
        Value::Choice(word) => match kind.field(column.name).map(|(_, field)| field.ty) {
            Some(Type::Choice(words)) => {
                SortKey::Number(words.iter().position(|known| known == word).unwrap_or_default() as i64)
            }
            // What is worked out comes in the order in which its words are named: what is late first.
            _ if column.words.contains(word) => {
                SortKey::Number(column.words.iter().position(|known| known == word).unwrap_or_default() as i64)
            }
            _ => SortKey::Text((*word).to_owned()),
        },
        Value::Ref(id) => {
            let target = sight.world.get(*id)?;
            // What is sorted by time in its own list is so here: meetings by their day, not by how it is written.
            match target.moment() {
                Some(period) => SortKey::Time(period),
                None => SortKey::Text(sort_key(&(target.kind.sort_name)(sight.world, target))),
            }
        }
        Value::Refs(_) => SortKey::Text(sort_key(&sight.words.show(sight.world, kind, column.name, value))),
    })
}
