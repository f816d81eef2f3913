//! Words where a period is asked for.

use super::{Period, read};
use crate::catalogue::{
    Lang, Type, Value,
    period::{means_no_time, spell_words, spelled_words},
};
use proptest::prelude::*;

#[test]
fn words_that_mean_no_time_are_told_from_slips() {
    for (words, none) in [
        ("doorlopend", true),
        ("Doorlopend.", true),
        ("n.t.b.", true),
        ("NTB", true),
        ("z.s.m.", true),
        ("zo spoedig mogelijk", true),
        ("nader te bepalen", true),
        ("per kwartaal", true),
        ("p.m.", true),
        ("?", true),
        ("tbd", true),
        ("febuari", false),
        ("31 februari", false),
        ("na overleg met OM", false),
        ("doorlopend tot mei", false),
    ] {
        assert_eq!(means_no_time(words), none, "{words}");
    }
}

#[test]
fn as_people_read_it_and_as_the_file_spells_it() {
    let words = Value::in_words("n.t.b.");
    assert_eq!(words.say_when(Lang::Nl), "n.t.b.");
    assert_eq!(words.say_when_briefly(Lang::En), "n.t.b.");
    assert_eq!((words.as_period(), words.as_str(), words.is_empty()), (None, "", false));
    assert_eq!(words.to_json(), serde_json::Value::from("\"n.t.b.\""));
    assert_eq!(Value::in_words(""), Value::Empty);
    for neither in ["", "n.t.b.", "\"", "\"\"", "\"open", "open\"", "2026-13"] {
        assert_eq!(Value::when(neither), None, "{neither}");
    }
    assert_eq!(Value::when("2026-33"), Some(Value::Period(read("2026-33"))));
}

proptest! {
    /// Whatever was said comes back to the letter, and a reader that knows only periods refuses it.
    #[test]
    fn words_come_back_as_they_were(words in "\\PC{1,60}|[0-9]{4}(-[0-9]{2}){0,2}|\"\\PC{0,9}\"") {
        let spelled = spell_words(&words);
        prop_assert_eq!(spelled_words(&spelled), Some(words.as_str()));
        prop_assert!(Period::from_edtf(&spelled).is_err());
        let value = Value::in_words(&words);
        prop_assert_eq!(Value::from_json(Type::Period, &value.to_json()), Some(value.clone()));
        prop_assert_eq!(Value::when(&spelled), Some(value));
    }
}
