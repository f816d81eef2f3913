//! Fields the compiler knows: `agenda_line::HOLDER` is a field of one kind and says what it holds, [`super::name::UNTIL`]
//! a field that many kinds have. A name that is wrong does not compile:
//!
//! ```compile_fail
//! # use dvo::catalogue::{Id, Record, kinds::{self, seat}};
//! let seat = Record::new(Id::nil(), &kinds::SEAT);
//! seat.get(seat::UNTILL);
//! ```
//!
//! nor does one that is read as something it does not hold:
//!
//! ```compile_fail
//! # use dvo::catalogue::{Id, Period, Record, kinds::{self, seat}};
//! let seat = Record::new(Id::nil(), &kinds::SEAT);
//! let until: Option<Period> = seat.get(seat::PERSON);
//! ```
//!
//! This one does:
//!
//! ```
//! # use dvo::catalogue::{Id, Period, Record, kinds::{self, seat}};
//! let seat = Record::new(Id::nil(), &kinds::SEAT);
//! let until: Option<Period> = seat.get(seat::UNTIL);
//! assert_eq!(until, None);
//! ```

use super::{Decimal, Id, Kind, Period, Value};
use std::marker::PhantomData;

/// What a field holds, as the compiler sees it; in the file it is a [`super::Type`].
pub trait Holds {
    /// What reading it gives.
    type Out<'a>;

    /// Reads it; what is not known is `None`, an empty text or no links.
    fn read(value: &Value) -> Self::Out<'_>;
}

/// A link, or several: what [`super::World`] can follow back.
pub trait Leads: Holds {}

/// What may be put in a field that holds `T`.
pub trait Fits<T> {
    /// As a value.
    fn fit(self) -> Value;
}

/// A word out of a few: an enum that [`choice!`](super::choice::choice) makes.
pub trait Choice: Copy + Eq + Sized + 'static {
    /// The words as the file has them, in the order in which they are offered.
    const WORDS: &'static [&'static str];

    /// The word in the file.
    fn word(self) -> &'static str;

    /// Reads the word back.
    fn of(word: &str) -> Option<Self>;
}

macro_rules! holds {
    ($($(#[$doc:meta])* $marker:ident: $out:ty = $read:expr;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $marker;

        impl Holds for $marker {
            type Out<'a> = $out;

            fn read(value: &Value) -> Self::Out<'_> {
                $read(value)
            }
        }
    )* };
}

holds! {
    /// Text of one line or more, an address, a number to call.
    Text: &'a str = Value::as_str;
    /// A whole number.
    Int: Option<i64> = Value::as_int;
    /// A number with decimals.
    Number: Option<Decimal> = Value::as_decimal;
    /// Yes or no.
    Flag: Option<bool> = Value::as_flag;
    /// A time of day, in minutes from midnight.
    Time: Option<u16> = Value::as_time;
    /// A period.
    When: Option<Period> = Value::as_period;
    /// A link.
    Link: Option<Id> = Value::as_ref;
    /// Several links.
    Links: &'a [Id] = Value::ids;
    /// Whatever it is: for what is done to fields of any sort.
    Any: &'a Value = |value| value;
}

/// A word of the choice `C`.
#[derive(Clone, Copy, Debug)]
pub struct Word<C>(PhantomData<C>);

impl<C: Choice> Holds for Word<C> {
    type Out<'a> = Option<C>;

    fn read(value: &Value) -> Option<C> {
        C::of(value.as_str())
    }
}

impl Leads for Link {}
impl Leads for Links {}
impl Leads for Any {}

macro_rules! fits {
    ($($marker:ty: $from:ty = $fit:expr;)*) => { $(
        impl Fits<$marker> for $from {
            fn fit(self) -> Value {
                $fit(self)
            }
        }

        impl Fits<$marker> for Option<$from> {
            fn fit(self) -> Value {
                self.map_or(Value::Empty, $fit)
            }
        }
    )* };
}

fits! {
    Text: &str = Value::text;
    Text: String = |text: String| Value::text(&text);
    Int: i64 = Value::Int;
    Number: Decimal = Value::Decimal;
    Flag: bool = Value::Flag;
    Time: u16 = Value::Time;
    When: Period = Value::Period;
    Link: Id = Value::Ref;
    Links: Vec<Id> = Value::refs;
}

impl<C: Choice> Fits<Word<C>> for C {
    fn fit(self) -> Value {
        Value::Choice(self.word())
    }
}

impl<C: Choice> Fits<Word<C>> for Option<C> {
    fn fit(self) -> Value {
        self.map_or(Value::Empty, Fits::<Word<C>>::fit)
    }
}

/// What another field of the same sort holds, or what was read: that it fits is seen to when it is put in.
impl<T> Fits<T> for Value {
    fn fit(self) -> Value {
        self
    }
}

/// Something that names a field of a kind.
pub trait Names: Copy {
    /// What the field holds.
    type Holds: Holds;

    /// The place of the field in this kind; `None` when the kind has none of that name.
    fn place_in(self, kind: &Kind) -> Option<usize>;

    /// What the field is called.
    fn name(self) -> &'static str;
}

/// A field of one kind.
pub struct At<T> {
    /// The kind's index.
    pub kind: usize,
    /// The field's place in the kind.
    pub place: usize,
    /// What the field is called.
    pub name: &'static str,
    holds: PhantomData<fn() -> T>,
}

impl<T> At<T> {
    /// The field at this place of the kind with this index; [`kind!`](super::describe::kind) counts them.
    pub const fn new(kind: usize, place: usize, name: &'static str) -> At<T> {
        At { kind, place, name, holds: PhantomData }
    }

    /// The same field, whatever it holds.
    pub const fn any(self) -> At<Any> {
        At::new(self.kind, self.place, self.name)
    }
}

impl<T: Holds> Names for At<T> {
    type Holds = T;

    fn place_in(self, kind: &Kind) -> Option<usize> {
        // A field of another kind would be read at the wrong place: that is a mistake in the program.
        if cfg!(debug_assertions) && self.kind != kind.index {
            panic!("{} is no field of {}", self.name, kind.name);
        }
        (self.kind == kind.index).then_some(self.place)
    }

    fn name(self) -> &'static str {
        self.name
    }
}

/// A field that several kinds have, by its name.
pub struct Shared<T> {
    /// What the field is called.
    pub name: &'static str,
    holds: PhantomData<fn() -> T>,
}

impl<T> Shared<T> {
    /// A name in the file, the same for all kinds that have it.
    pub const fn new(name: &'static str) -> Shared<T> {
        Shared { name, holds: PhantomData }
    }

    /// The same name, whatever the field holds.
    pub const fn any(self) -> Shared<Any> {
        Shared::new(self.name)
    }
}

impl<T: Holds> Names for Shared<T> {
    type Holds = T;

    fn place_in(self, kind: &Kind) -> Option<usize> {
        kind.field(self.name).map(|(place, _)| place)
    }

    fn name(self) -> &'static str {
        self.name
    }
}

macro_rules! copied {
    ($($which:ident)*) => { $(
        impl<T> Clone for $which<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $which<T> {}

        impl<T> std::fmt::Debug for $which<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name)
            }
        }
    )* };
}

copied! { At Shared }

impl<T> PartialEq for At<T> {
    fn eq(&self, other: &At<T>) -> bool {
        self.kind == other.kind && self.place == other.place
    }
}

/// Is the constant of a field called as the field is? That of a field called as its kind cannot be. Asked while this
/// program is compiled.
pub const fn is_called(constant: &str, field: &str, kind: &str) -> bool {
    constant.eq_ignore_ascii_case(field) || kind.eq_ignore_ascii_case(field)
}
