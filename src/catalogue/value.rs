//! A value of a field, and its spelling in the change log, in drafts and in the assets (JSON).

use super::{
    Decimal, Id, Lang, Period, Type,
    period::{spell_words, spelled_words},
};
use serde_json::Value as Json;

/// What a field of a record holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Not known, not said.
    #[default]
    Empty,
    /// Text, cleaned (see [`crate::catalogue::text::clean`]), never empty.
    Text(Box<str>),
    /// A whole number.
    Int(i64),
    /// A number with decimals.
    Decimal(Decimal),
    /// Yes or no.
    Flag(bool),
    /// A word of the field's choice.
    Choice(&'static str),
    /// A time of day, in minutes from midnight.
    Time(u16),
    /// A period.
    Period(Period),
    /// Words where a period is asked for, as they were said ("doorlopend"), cleaned as a line of text and never empty. No
    /// day is known by them: whoever reads a period finds none.
    InWords(Box<str>),
    /// A link.
    Ref(Id),
    /// Several links, never none.
    Refs(Box<[Id]>),
}

impl Value {
    /// Text as a value; empty text is [`Value::Empty`].
    pub fn text(text: &str) -> Value {
        if text.is_empty() { Value::Empty } else { Value::Text(text.into()) }
    }

    /// Words that stand for a period as a value; none are [`Value::Empty`].
    pub fn in_words(words: &str) -> Value {
        if words.is_empty() { Value::Empty } else { Value::InWords(words.into()) }
    }

    /// A period, or the words for one, from the spelling in the file; `None` when it is neither.
    pub fn when(spelled: &str) -> Option<Value> {
        match spelled_words(spelled) {
            Some(words) => Some(Value::in_words(words)),
            None => Period::from_edtf(spelled).ok().map(Value::Period),
        }
    }

    /// Links as a value; no links is [`Value::Empty`].
    pub fn refs(ids: Vec<Id>) -> Value {
        if ids.is_empty() { Value::Empty } else { Value::Refs(ids.into()) }
    }

    /// Is nothing known?
    pub fn is_empty(&self) -> bool {
        matches!(self, Value::Empty)
    }

    /// The text, or "" for anything else.
    pub fn as_str(&self) -> &str {
        match self {
            Value::Text(text) => text,
            Value::Choice(word) => word,
            _ => "",
        }
    }

    /// The number, if it is one.
    pub fn as_int(&self) -> Option<i64> {
        if let Value::Int(number) = self { Some(*number) } else { None }
    }

    /// The number with decimals, if it is one.
    pub fn as_decimal(&self) -> Option<Decimal> {
        if let Value::Decimal(number) = self { Some(*number) } else { None }
    }

    /// Yes or no, if it is said.
    pub fn as_flag(&self) -> Option<bool> {
        if let Value::Flag(yes) = self { Some(*yes) } else { None }
    }

    /// The minutes from midnight, if it is a time of day.
    pub fn as_time(&self) -> Option<u16> {
        if let Value::Time(minutes) = self { Some(*minutes) } else { None }
    }

    /// The period, if it is one and its days are known.
    pub fn as_period(&self) -> Option<Period> {
        if let Value::Period(period) = self { Some(*period) } else { None }
    }

    /// The words that stand for a period, or "" for anything else.
    pub fn as_words(&self) -> &str {
        if let Value::InWords(words) = self { words } else { "" }
    }

    /// When, as people read it: a period in full, or the words as they were said; "" for anything else.
    pub fn say_when(&self, lang: Lang) -> String {
        self.as_period().map_or_else(|| self.as_words().to_owned(), |period| period.show(lang))
    }

    /// The same where there is little room.
    pub fn say_when_briefly(&self, lang: Lang) -> String {
        self.as_period().map_or_else(|| self.as_words().to_owned(), |period| period.compact_with_year(lang))
    }

    /// The link, if it is one.
    pub fn as_ref(&self) -> Option<Id> {
        if let Value::Ref(id) = self { Some(*id) } else { None }
    }

    /// All links in the value: none, one or several.
    pub fn ids(&self) -> &[Id] {
        match self {
            Value::Ref(id) => std::slice::from_ref(id),
            Value::Refs(ids) => ids,
            _ => &[],
        }
    }

    /// The same value with each of its links where `to` says; one that it says nothing of is left out.
    pub fn relinked(&self, to: impl Fn(Id) -> Option<Id>) -> Value {
        match self {
            Value::Ref(id) => to(*id).map_or(Value::Empty, Value::Ref),
            Value::Refs(ids) => Value::refs(ids.iter().copied().filter_map(to).collect()),
            other => other.clone(),
        }
    }

    /// The value as the change log and drafts spell it.
    pub fn to_json(&self) -> Json {
        match self {
            Value::Empty => Json::Null,
            Value::Text(text) => Json::from(&**text),
            Value::Int(number) => Json::from(*number),
            Value::Decimal(number) => Json::from(number.plain()),
            Value::Flag(yes) => Json::from(*yes),
            Value::Choice(word) => Json::from(*word),
            Value::Time(minutes) => Json::from(*minutes),
            Value::Period(period) => Json::from(period.edtf()),
            Value::InWords(words) => Json::from(spell_words(words)),
            Value::Ref(id) => Json::from(id.to_string()),
            Value::Refs(ids) => Json::from(ids.iter().map(Id::to_string).collect::<Vec<_>>()),
        }
    }

    /// Reads a value back; `None` when the JSON does not fit the type.
    pub fn from_json(ty: Type, json: &Json) -> Option<Value> {
        Some(match (ty, json) {
            (_, Json::Null) => Value::Empty,
            (Type::Int(..), Json::Number(number)) => Value::Int(number.as_i64()?),
            (Type::Decimal(places, ..), Json::String(text)) => Value::Decimal(Decimal::from_plain(text, places)?),
            (Type::Flag, Json::Bool(yes)) => Value::Flag(*yes),
            (Type::Choice(words), Json::String(word)) => Value::Choice(words.iter().find(|known| *known == word)?),
            (Type::Time, Json::Number(number)) => {
                Value::Time(number.as_u64().and_then(|n| u16::try_from(n).ok()).filter(|n| *n < 1440)?)
            }
            (Type::Period, Json::String(text)) => Value::when(text)?,
            (Type::Ref(_), Json::String(id)) => Value::Ref(id.parse().ok()?),
            (Type::Refs(_), Json::Array(ids)) => {
                Value::refs(ids.iter().map(|id| id.as_str()?.parse().ok()).collect::<Option<Vec<Id>>>()?)
            }
            (Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place, Json::String(text)) => {
                Value::text(text)
            }
            _ => return None,
        })
    }
}
