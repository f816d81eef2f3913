//! The two languages of the interface.

/// A language of the interface; Dutch is the one every term was chosen in first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The two letters by which `--lang` and the setting name the language.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// The one that this is not.
    pub fn other(self) -> Lang {
        match self {
            Lang::Nl => Lang::En,
            Lang::En => Lang::Nl,
        }
    }

    /// The language with these two letters, or `None`.
    pub fn from_code(code: &str) -> Option<Lang> {
        [Lang::Nl, Lang::En].into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }
}
