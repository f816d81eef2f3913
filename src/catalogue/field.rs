//! A field of a kind: its name, its type and what the program may do with it.

use super::{
    At, Choice, Kind, Value,
    at::{Any, Word},
    decimal, name,
};

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
            | (Type::Period, Value::Period(_))
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
                let plain = |units| decimal::Decimal::new(units, places).plain();
                Some(format!("{}–{}", plain(least), plain(most)))
            }
            _ => None,
        }
    }
}

/// How find-anything reads a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Not searched.
    No,
    /// A name of the record: abbreviation, alias.
    Name,
    /// Running text.
    Body,
}

/// One field. Fields are written as constants: `text("name").name()`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Column in the file, key in the locales (`field-<kind>-<name>`, else `field-<name>`).
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
    /// How find-anything reads it.
    pub found: Found,
    /// Stays out of public exports and of the presentation, whatever the record says.
    pub private: bool,
    /// What a new record starts with: a word of a choice.
    pub default: Option<&'static str>,
    /// Kept by the program itself: not asked for in forms, not shown on cards.
    pub behind: bool,
    /// A link only to records with this word in this field, a choice; one that is made in place gets it.
    pub among: Option<(At<Any>, &'static str)>,
    /// What the record is kept under and looked up by; those that are under nothing are looked up as well.
    pub home: bool,
    /// A number of hundred: it is read with a percent sign.
    pub percent: bool,
    /// A link to the end that a directed link leads to: seen from there it is read the other way round.
    pub far_end: bool,
    /// A choice whose words go from first to last: records that stand under another one do so in that order.
    pub ranked: bool,
}

impl Field {
    const fn new(name: &'static str, ty: Type, found: Found) -> Field {
        Field {
            name,
            ty,
            found,
            private: false,
            default: None,
            behind: false,
            among: None,
            home: false,
            percent: false,
            far_end: false,
            ranked: false,
        }
    }

    /// Marks the field as a name of the record.
    pub const fn name(mut self) -> Field {
        self.found = Found::Name;
        self
    }

    /// Keeps the field out of everything public.
    pub const fn private(mut self) -> Field {
        self.private = true;
        self
    }

    /// Gives new records this word.
    pub const fn starts_as(mut self, word: &'static str) -> Field {
        self.default = Some(word);
        self
    }

    /// Keeps the field out of forms and cards.
    pub const fn behind(mut self) -> Field {
        self.behind = true;
        self
    }

    /// Makes the link the one its records are looked up by.
    pub const fn home(mut self) -> Field {
        self.home = true;
        self
    }

    /// Makes the number one of hundred.
    pub const fn percent(mut self) -> Field {
        self.percent = true;
        self
    }

    /// Makes the link the end that the record leads to.
    pub const fn far_end(mut self) -> Field {
        self.far_end = true;
        self
    }

    /// Makes records stand under another one in the order of these words.
    pub const fn ranked(mut self) -> Field {
        self.ranked = true;
        self
    }

    /// Links only to records with this word in this field.
    pub const fn among<C: Choice>(mut self, field: At<Word<C>>, word: &'static str) -> Field {
        self.among = Some((field.any(), word));
        self
    }

    /// The kind a link points at, if the field is one.
    pub fn target(&self) -> Option<&'static Kind> {
        match self.ty {
            Type::Ref(kind) | Type::Refs(kind) => Some(kind),
            _ => None,
        }
    }
}

/// A line of text.
pub const fn text(name: &'static str) -> Field {
    Field::new(name, Type::Text, Found::Body)
}

/// Text of several lines.
pub const fn long(name: &'static str) -> Field {
    Field::new(name, Type::LongText, Found::Body)
}

/// An e-mail address.
pub const fn email(name: &'static str) -> Field {
    Field::new(name, Type::Email, Found::Body)
}

/// A phone number.
pub const fn phone(name: &'static str) -> Field {
    Field::new(name, Type::Phone, Found::Body)
}

/// A web address or path.
pub const fn place(name: &'static str) -> Field {
    Field::new(name, Type::Place, Found::Body)
}

/// A whole number from `min` to `max`.
pub const fn int(name: &'static str, min: i64, max: i64) -> Field {
    Field::new(name, Type::Int(min, max), Found::No)
}

/// An amount in euros, none below nothing.
pub const fn euros(name: &'static str) -> Field {
    Field::new(name, Type::Decimal(decimal::EURO, 0, 1_000_000_000_000), Found::No)
}

/// A rate in cents, to a thousandth of a cent.
pub const fn rate(name: &'static str) -> Field {
    Field::new(name, Type::Decimal(decimal::RATE, 0, 100_000_000), Found::No)
}

/// Yes, no or not said.
pub const fn flag(name: &'static str) -> Field {
    Field::new(name, Type::Flag, Found::No)
}

/// One of the words of `C`.
pub const fn choice<C: Choice>(name: &'static str) -> Field {
    Field::new(name, Type::Choice(C::WORDS), Found::No)
}

/// A time of day.
pub const fn time(name: &'static str) -> Field {
    Field::new(name, Type::Time, Found::No)
}

/// A period.
pub const fn period(name: &'static str) -> Field {
    Field::new(name, Type::Period, Found::No)
}

/// A link to a record of `kind`.
pub const fn link(name: &'static str, kind: &'static Kind) -> Field {
    Field::new(name, Type::Ref(kind), Found::No)
}

/// Links to records of `kind`.
pub const fn links(name: &'static str, kind: &'static Kind) -> Field {
    Field::new(name, Type::Refs(kind), Found::No)
}

/// See [`name::PUBLIC`].
pub const PUBLIC: Field = flag(name::PUBLIC.name);
/// See [`name::SOURCE`].
pub const SOURCE: Field = text(name::SOURCE.name);
/// See [`name::NOTES`].
pub const NOTES: Field = long(name::NOTES.name).private();
/// See [`name::FROM`].
pub const FROM: Field = period(name::FROM.name);
/// See [`name::UNTIL`].
pub const UNTIL: Field = period(name::UNTIL.name);
