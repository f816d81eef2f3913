//! How the tabs were left: what each was filtered by, the record under its cursor, which was in view, and the year. It is
//! written when the program is left, and only if it differs from what is remembered; while one moves about nothing is.

use super::{
    Effect, State,
    tabs::{LISTS, TABS, Tab},
    views::name_of,
};
use crate::catalogue::Id;
use std::collections::BTreeMap;

/// The setting that remembers it.
const LEFT: &str = "left";
/// A year further away than this is not taken up.
const FAR: i16 = 100;

/// How the tabs were left, by the names of [`name_of`]. What is as a new program has it is left out.
#[derive(Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Left {
    /// The tab in view; "" is the first.
    at: String,
    /// Filter and record of each tab.
    tabs: BTreeMap<String, (String, Option<Id>)>,
    /// The year in view, if it is not that of the day, and the year it was then: in another one begins with that.
    year: Option<(i16, i16)>,
}

impl State {
    /// How the tabs are left, to be remembered.
    pub(super) fn keep_left(&self) -> Option<Effect> {
        let known = self.settings.get(LEFT).map(String::as_str).unwrap_or_default();
        let mut left = Left::default();
        for tab in &self.tabs {
            let (filter, here) = (tab.list.filter.clone(), tab.list.kept_cursor());
            if !filter.is_empty() || here.is_some() {
                left.tabs.insert(name_of(tab), (filter, here));
            }
        }
        let this = self.today.year();
        left.year = (self.year != this).then_some((self.year, this));
        if self.at > 0 {
            left.at = name_of(self.tab());
        }
        let text =
            if left == Left::default() { String::new() } else { serde_json::to_string(&left).unwrap_or_default() };
        (!self.read_only && text != known).then(|| Effect::Setting(LEFT.to_owned(), text))
    }

    /// Takes the tabs up as they were left. A file that may only be read is shown as anybody would see it.
    pub(super) fn take_up_left(&mut self) {
        let kept = self.settings.get(LEFT).filter(|_| !self.read_only);
        let Some(left) = kept.and_then(|text| serde_json::from_str::<Left>(text).ok()) else { return };
        let extra = LISTS.iter().find(|def| left.at == format!("+{}", def.kind.name));
        self.tabs.extend(extra.map(Tab::new));
        for tab in &mut self.tabs {
            if let Some((filter, here)) = left.tabs.get(&name_of(tab)) {
                tab.list.filter = crate::catalogue::text::clean(filter, false).into_owned();
                tab.list.wanted = *here;
            }
        }
        let this = self.today.year();
        let near = |year: &i16| (this - FAR..=this + FAR).contains(year);
        let year = left.year.filter(|(_, then)| *then == this).map(|(year, _)| year).filter(near);
        self.year = year.unwrap_or(self.year);
        self.at = self.tabs.iter().position(|tab| name_of(tab) == left.at).unwrap_or(0);
        debug_assert!(self.tabs.len() <= TABS.len() + 1);
    }
}
