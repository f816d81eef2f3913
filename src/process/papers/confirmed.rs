//! Who may be named on public papers though their record is not public: whoever made such a paper saw their names and
//! confirmed them. It is about a name and an office and nothing else, and what is marked not public is never named.

use crate::catalogue::Id;
use std::collections::BTreeMap;

/// How it is kept that one may be named, or not.
const YES: &str = "yes";
const NO: &str = "no";

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

    /// As it was kept; a line that cannot be read confirms nobody.
    pub fn recall(text: Option<&String>) -> Confirmed {
        let read = |line: &str| {
            let (id, said) = line.split_once(' ')?;
            Some((
                id.parse::<Id>().ok()?,
                match said {
                    YES => true,
                    NO => false,
                    _ => return None,
                },
            ))
        };
        Confirmed(text.map(|text| text.lines().filter_map(read).collect()).unwrap_or_default())
    }

    /// As text, to be kept: one a line, so that who is forgotten takes nobody along.
    pub fn remember(&self) -> String {
        let line = |(id, yes): (&Id, &bool)| format!("{id} {}", if *yes { YES } else { NO });
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
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
        for text in ["", "x", "x yes", &format!("{three}"), &format!("{three} perhaps")] {
            assert_eq!(Confirmed::recall(Some(&text.to_owned())), Confirmed::default(), "{text}");
        }
        let left: Vec<String> = confirmed.remember().lines().skip(1).map(str::to_owned).collect();
        assert_eq!(Confirmed::recall(Some(&left.join("\n"))).said(two), Some(false), "each stands by itself");
        assert_eq!(Confirmed::recall(None), Confirmed::default());
    }
}
