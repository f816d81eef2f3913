//! A field of a kind: its name, its type and what the program may do with it.

use super::{
    At, Choice, Kind, Record, Type,
    at::{Any, Word},
    decimal, name,
};

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
    /// Said in some cases only, so that nothing is missing where it is empty.
    pub at_times: bool,
    /// A period that is reckoned with: words in its place do not do.
    pub certain: bool,
    /// A choice whose words go from first to last: records that stand under another one do so in that order.
    pub ranked: bool,
    /// What happened to this very record, and to no copy of it.
    pub own: bool,
    /// Kept for what older changes say only ([`crate::catalogue::outdated`]): always empty, and nowhere to be seen.
    pub past: bool,
    /// A link to its own kind that goes one way, to what a record comes from or stands under: followed on and on it never
    /// comes back. SQLite cannot see that; the law does.
    pub acyclic: bool,
    /// A link to who speaks, introduces, handles or meets: on a public paper their name may stand once who makes the paper
    /// confirmed it.
    pub named: bool,
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
            certain: false,
            at_times: false,
            ranked: false,
            own: false,
            past: false,
            acyclic: false,
            named: false,
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

    /// Is said in some cases only.
    pub const fn at_times(mut self) -> Field {
        self.at_times = true;
        self
    }

    /// Asks for a period whose days are known.
    pub const fn certain(mut self) -> Field {
        self.certain = true;
        self
    }

    /// Makes records stand under another one in the order of these words.
    pub const fn ranked(mut self) -> Field {
        self.ranked = true;
        self
    }

    /// Lets the name of whom the link leads to stand on public papers once it is confirmed.
    pub const fn named(mut self) -> Field {
        self.named = true;
        self
    }

    /// Keeps what it holds out of copies.
    pub const fn own(mut self) -> Field {
        self.own = true;
        self
    }

    /// Keeps the field for older changes only.
    pub const fn past(mut self) -> Field {
        self.past = true;
        self.behind()
    }

    /// Makes the link one that never comes back to where it began.
    pub const fn acyclic(mut self) -> Field {
        self.acyclic = true;
        self
    }

    /// Links only to records with this word in this field.
    pub const fn among<C: Choice>(mut self, field: At<Word<C>>, word: &'static str) -> Field {
        self.among = Some((field.any(), word));
        self
    }

    /// Can it be a link to this record: one of its kind, with the word it is among?
    pub fn admits(&self, record: &Record) -> bool {
        self.target() == Some(record.kind) && has_word(self.among, record)
    }

    /// The kind a link points at, if the field is one.
    pub fn target(&self) -> Option<&'static Kind> {
        match self.ty {
            Type::Ref(kind) | Type::Refs(kind) => Some(kind),
            _ => None,
        }
    }
}

/// Has a record this word in this field of its kind, if that is asked for?
pub fn has_word(among: Option<(At<Any>, &'static str)>, record: &Record) -> bool {
    among.is_none_or(|(field, word)| record.kind.index == field.kind && record.get(field).as_str() == word)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{
        Ids,
        kinds::{self as k, route_step, term},
    };

    #[test]
    fn a_link_admits_what_is_of_its_kind_and_has_its_word() {
        let mut ids = Ids::new(1_730_000_000_000, 61);
        let mut made = |kind| Record::new(ids.next_id(), kind);
        let (group, plain, mut outcome, mut treatment) =
            (made(&k::GROUP), made(&k::TERM), made(&k::TERM), made(&k::TERM));
        outcome.set(term::VOCABULARY, term::Vocabulary::Outcome);
        treatment.set(term::VOCABULARY, term::Vocabulary::Treatment);
        let all = [&group, &plain, &outcome, &treatment];
        for (place, admitted) in [
            (route_step::RESULT.place, [false, false, true, false]),
            (route_step::GROUP.place, [true, false, false, false]),
            (route_step::BODY.place, [false; 4]),
        ] {
            let field = &k::ROUTE_STEP.fields[place];
            assert_eq!(all.map(|record| field.admits(record)), admitted, "{}", field.name);
        }
    }
}
