//! How a kind is described: [`kind!`] makes of one table the kind and a constant for each of its fields.

/// Describes a kind: its place among the kinds, its fields each with a constant of the same name, and what else there is
/// to say of it. Fields that are the same wherever they stand are only named.
///
/// ```ignore
/// kind! {
///     /// A seat in a group.
///     pub SEAT = "seat" [2] {
///         GROUP: link("group", &kinds::GROUP),
///         ROLE: choice::<Role>("role").starts_as(Role::Member.word()),
///         UNTIL,
///     }
///     required: &[&[GROUP.name]],
///     ..PLAIN
/// }
/// ```
macro_rules! kind {
    (
        $(#[$doc:meta])* $vis:vis $kind:ident = $name:literal [$index:expr] {
            $($field:ident $(: $make:ident $(::<$choice:ty>)? ($called:literal $(, $arg:expr)*) $(.$more:ident($($said:expr),*))*)?),*
            $(,)?
        }
        $($rest:tt)*
    ) => {
        $(#[$doc])*
        $vis static $kind: $crate::catalogue::Kind = $crate::catalogue::Kind {
            name: $name,
            index: $index,
            fields: &[$(
                $crate::catalogue::describe::field!(
                    $field $(: $make $(::<$choice>)? ($called $(, $arg)*) $(.$more($($said),*))*)?
                )
            ),*],
            $($rest)*
        };

        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place {
            $($field),*
        }

        $(
            #[doc = concat!("`", stringify!($field), "` of a `", $name, "`")]
            pub const $field: $crate::catalogue::At<$crate::catalogue::describe::holds!($field $($make $($choice)?)?)> =
                $crate::catalogue::At::new(
                    $index,
                    Place::$field as usize,
                    $crate::catalogue::describe::called!($name, $field $($called)?),
                );
        )*
    };
}

/// A field as it is described, or one that is the same in every kind.
macro_rules! field {
    ($field:ident) => { $crate::catalogue::field::$field };
    ($field:ident: $make:ident $(::<$choice:ty>)? ($($arg:expr),*) $(.$more:ident($($said:expr),*))*) => {
        $crate::catalogue::field::$make$(::<$choice>)?($($arg),*)$(.$more($($said),*))*
    };
}

/// What a field is called: as its constant, in small letters; one that is called as its kind has another constant.
macro_rules! called {
    ($kind:literal, $field:ident) => {
        $crate::catalogue::name::$field.name
    };
    ($kind:literal, $field:ident $called:literal) => {{
        assert!($crate::catalogue::at::is_called(stringify!($field), $called, $kind));
        $called
    }};
}

/// What a field made by this function holds.
macro_rules! holds {
    (PUBLIC) => { $crate::catalogue::at::Flag };
    (SOURCE) => { $crate::catalogue::at::Text };
    (NOTES) => { $crate::catalogue::at::Text };
    (FROM) => { $crate::catalogue::at::When };
    (UNTIL) => { $crate::catalogue::at::When };
    ($field:ident text) => { $crate::catalogue::at::Text };
    ($field:ident long) => { $crate::catalogue::at::Text };
    ($field:ident email) => { $crate::catalogue::at::Text };
    ($field:ident phone) => { $crate::catalogue::at::Text };
    ($field:ident place) => { $crate::catalogue::at::Text };
    ($field:ident int) => { $crate::catalogue::at::Int };
    ($field:ident euros) => { $crate::catalogue::at::Number };
    ($field:ident rate) => { $crate::catalogue::at::Number };
    ($field:ident flag) => { $crate::catalogue::at::Flag };
    ($field:ident choice $choice:ty) => { $crate::catalogue::at::Word<$choice> };
    ($field:ident time) => { $crate::catalogue::at::Time };
    ($field:ident period) => { $crate::catalogue::at::When };
    ($field:ident link) => { $crate::catalogue::at::Link };
    ($field:ident links) => { $crate::catalogue::at::Links };
}

pub(crate) use {called, field, holds, kind};
