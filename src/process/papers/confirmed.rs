//! Who may be named on public papers though their record is not public: whoever made such a paper saw their names and
//! confirmed them. It is about a name and an office and nothing else, and what is marked not public is never named.

use crate::catalogue::Id;
use std::collections::BTreeMap;

/// What was said of each who was asked about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Confirmed(BTreeMap<Id, bool>);

impl Confirmed {
    /// Under what it is kept with the file.
    pub const KEY: &'static str = "public-names";

    /// These, and nobody else.
    pub fn of(ids: impl IntoIterator<Item = Id>) -> Confirmed {
        Confirmed(ids.into_iter().map(|id| (id, true)).collect())
    }

    /// As it was kept; what cannot be read confirms nobody.
    pub fn recall(text: Option<&String>) -> Confirmed {
        Confirmed(text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    }

    /// As text, to be kept.
    pub fn remember(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// What was said of this one; `None` as long as nobody was asked.
    pub fn said(&self, id: Id) -> Option<bool> {
        self.0.get(&id).copied()
    }

    /// May this one be named?
    pub fn holds(&self, id: Id) -> bool {
        self.said(id) == Some(true)
    }

    /// Takes note of what was said of this one.
    pub fn say(&mut self, id: Id, yes: bool) {
        self.0.insert(id, yes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Ids;

    #[test]
    fn what_was_said_is_remembered_and_nothing_more() {
        let mut ids = Ids::new(1_790_000_000_000, 95);
        let [one, two, three] = [(); 3].map(|()| ids.next_id());
        let mut confirmed = Confirmed::of([one]);
        confirmed.say(two, false);
        let again = Confirmed::recall(Some(&confirmed.remember()));
        assert_eq!([one, two, three].map(|id| again.said(id)), [Some(true), Some(false), None]);
        assert_eq!([one, two, three].map(|id| again.holds(id)), [true, false, false]);
        for text in ["", "x", "[1]", "{\"x\":true}"] {
            assert_eq!(Confirmed::recall(Some(&text.to_owned())), Confirmed::default(), "{text}");
        }
        assert_eq!(Confirmed::recall(None), Confirmed::default());
    }
}
