//! The words of a choice, once: as an enum whose cases the compiler counts.

/// Makes an enum of the words of a choice.
///
/// `choice! { /// What it says. pub enum Status { Open = "open", Done = "done" } }`
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident { $($case:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $case),*
        }

        impl $name {
            /// Every word, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$case),*];

            /// The word in the file and in the locales.
            pub const fn word(self) -> &'static str {
                match self {
                    $($name::$case => $word),*
                }
            }
        }

        impl $crate::catalogue::at::Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn word(self) -> &'static str {
                $name::word(self)
            }

            fn of(word: &str) -> Option<$name> {
                match word {
                    $($word => Some($name::$case),)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use choice;
