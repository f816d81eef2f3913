//! Where the user is, to come back to: a form that was left to look something up goes with the place it was opened from.

use super::{State, card::Card};
use crate::{catalogue::Kind, process::scope::Scope};

/// A tab with the cards opened in it, a district and a year.
pub struct Whereabouts {
    tab: usize,
    kind: &'static Kind,
    trail: Vec<Card>,
    scope: Scope,
    year: i16,
}

impl State {
    /// Where the user is now.
    pub(super) fn whereabouts(&self) -> Whereabouts {
        let tab = self.tab();
        Whereabouts { tab: self.at, kind: tab.def.kind, trail: tab.trail.clone(), scope: self.scope, year: self.year }
    }

    /// Goes back there; cards of what is gone meanwhile are left out.
    pub(super) fn go_back_to(&mut self, place: Whereabouts) {
        (self.scope, self.year) = (place.scope, place.year);
        if place.tab < super::tabs::TABS.len() {
            self.go_to_tab(place.tab);
        } else {
            self.show_list(place.kind);
        }
        self.tab_mut().trail = place.trail;
        self.refresh();
    }
}
