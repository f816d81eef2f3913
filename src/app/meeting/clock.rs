//! How long each item took. The clock lives in the settings of the file as long as the meeting is open, so that it
//! survives a restart without filling the history; closing the meeting writes the minutes in the items.

use crate::catalogue::Id;
use std::collections::BTreeMap;

/// A minute, in milliseconds.
const MINUTE: u64 = 60_000;

/// A clock for the items of a meeting.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clock {
    /// Milliseconds each item took so far, without the one that runs.
    spent: BTreeMap<Id, u64>,
    /// The item that is being treated, and since when.
    running: Option<(Id, u64)>,
}

impl Clock {
    /// A clock as it was put away; one that cannot be read begins anew.
    pub fn recall(text: &str) -> Clock {
        let spent: BTreeMap<Id, u64> = serde_json::from_str(text).unwrap_or_default();
        Clock { spent, running: None }
    }

    /// The clock as text, as it stands at `now`.
    pub fn remember(&self, now: u64) -> String {
        let mut whole = self.clone();
        whole.stop(now);
        serde_json::to_string(&whole.spent).unwrap_or_default()
    }

    /// Does it run?
    pub fn runs(&self) -> bool {
        self.running.is_some()
    }

    /// Runs for this item from now on.
    pub fn start(&mut self, item: Id, now: u64) {
        self.stop(now);
        self.running = Some((item, now));
    }

    /// Stands still.
    pub fn stop(&mut self, now: u64) {
        if let Some((item, since)) = self.running.take() {
            *self.spent.entry(item).or_default() += now.saturating_sub(since);
        }
    }

    /// Whole minutes an item took.
    pub fn minutes(&self, item: Id, now: u64) -> i64 {
        let running =
            self.running.filter(|(known, _)| *known == item).map_or(0, |(_, since)| now.saturating_sub(since));
        ((self.spent.get(&item).copied().unwrap_or(0) + running) / MINUTE) as i64
    }

    /// Minutes of every item, begun ones counted.
    pub fn all(&self, now: u64) -> BTreeMap<Id, i64> {
        let mut whole = self.clone();
        whole.stop(now);
        whole.spent.into_iter().map(|(item, spent)| (item, spent.div_ceil(MINUTE) as i64)).collect()
    }

    /// When the number of minutes on screen changes next; `None` while it stands still.
    pub fn next(&self, now: u64) -> Option<u64> {
        let (item, since) = self.running?;
        let spent = self.spent.get(&item).copied().unwrap_or(0) + now.saturating_sub(since);
        Some(now + MINUTE - spent % MINUTE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Ids;

    #[test]
    fn counts_what_runs_and_survives_a_restart() {
        let mut ids = Ids::new(1_767_225_600_000, 1);
        let (one, two) = (ids.next_id(), ids.next_id());
        let mut clock = Clock::default();
        clock.start(one, 1_000);
        assert_eq!((clock.minutes(one, 60_999), clock.minutes(one, 61_000)), (0, 1));
        assert_eq!(clock.next(30_000), Some(61_000));
        clock.start(two, 121_000);
        assert_eq!((clock.minutes(one, 500_000), clock.minutes(two, 181_000)), (2, 1));
        let again = Clock::recall(&clock.remember(181_000));
        assert_eq!((again.minutes(one, 0), again.minutes(two, 0), again.runs()), (2, 1, false));
        assert_eq!(clock.all(182_000)[&two], 2, "a minute that was begun counts");
        assert_eq!(Clock::recall("??"), Clock::default());
    }
}
