//! What a field can hold: its type in the file, in forms and in exports.

use super::{Decimal, Kind, Value};

/// What a field holds; decides the column in the file, the input in the form and the cell in the export.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// One line of text.
    Text,
    /// Text of several lines.
    LongText,
    /// An e-mail address, kept as typed.
    Email,
    /// A phone number, kept as typed ("+31 …" stays text).
    Phone,
    /// A web address or a place on disk.
    Place,
    /// A whole number within these bounds, both included.
    Int(i64, i64),
    /// A number with so many decimals, within these bounds in units of the last decimal, both included.
    Decimal(u8, i64, i64),
    /// Yes, no or not said.
    Flag,
    /// One of these words; the file holds the word, the interface its label.
    Choice(&'static [&'static str]),
    /// A time of day, in minutes from midnight.
    Time,
    /// A day, week, month … (see [`crate::catalogue::Period`]).
    Period,
    /// A link to one record of this kind.
    Ref(&'static Kind),
    /// Links to any number of records of this kind, in order.
    Refs(&'static Kind),
}

impl Type {
    /// Is this a value of this type? Whether it is within its bounds is another question.
    pub fn takes(self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Empty) => true,
            (Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place, Value::Text(_)) => true,
            (Type::Choice(words), Value::Choice(word)) => words.contains(word),
            (Type::Int(..), Value::Int(_))
            | (Type::Decimal(..), Value::Decimal(_))
            | (Type::Flag, Value::Flag(_))
            | (Type::Time, Value::Time(_))
            | (Type::Period, Value::Period(_) | Value::InWords(_))
            | (Type::Ref(_), Value::Ref(_))
            | (Type::Refs(_), Value::Refs(_)) => true,
            _ => false,
        }
    }
}

impl Type {
    /// The bounds a value of this type lies outside of, as text ("1990–2199"); `None` for one within them.
    pub fn outside(self, value: &Value) -> Option<String> {
        match (self, value) {
            (Type::Int(least, most), Value::Int(number)) if !(least..=most).contains(number) => {
                Some(format!("{least}–{most}"))
            }
            (Type::Decimal(places, least, most), Value::Decimal(number))
                if !(least..=most).contains(&number.units()) =>
            {
                let plain = |units| Decimal::new(units, places).plain();
                Some(format!("{}–{}", plain(least), plain(most)))
            }
            _ => None,
        }
    }
}
