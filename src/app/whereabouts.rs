//! Where the user is, to come back to: from a record that was looked up, and to a form that was left to look one up.

use super::{
    Effect, State,
    bindings::key_of,
    card::Card,
    command::{Command, Place},
    layer::Layer,
};
use crate::{
    catalogue::{Id, Kind},
    process::scope::Scope,
};
use std::rc::Rc;

/// So many look-ups, one from the card of another, are gone back through.
const DEEPEST: usize = 30;

/// A tab with its filter, the row the cursor is on and the cards opened in it, a district and a year.
#[derive(Clone, Debug)]
pub struct Whereabouts {
    tab: usize,
    kind: &'static Kind,
    filter: String,
    row: Option<Id>,
    trail: Vec<Card>,
    scope: Scope,
    year: i16,
    depth: usize,
}

impl State {
    /// Where the user is now.
    pub(super) fn whereabouts(&self) -> Whereabouts {
        let tab = self.tab();
        let mut trail = tab.trail.clone();
        let mut depth =
            trail.iter().filter_map(|card| card.from.as_ref()).map(|from| from.depth + 1).max().unwrap_or(0);
        if depth > DEEPEST {
            trail.iter_mut().for_each(|card| card.from = None);
            depth = 0;
        }
        let (filter, row) = (tab.list.filter.clone(), tab.list.current());
        Whereabouts { tab: self.at, kind: tab.def.kind, filter, row, trail, scope: self.scope, year: self.year, depth }
    }

    /// Goes back there; cards of what is gone meanwhile are left out. A list that is the same still keeps its cursor.
    pub(super) fn go_back_to(&mut self, place: Whereabouts) {
        let here = self.at == place.tab && self.tab().def.kind == place.kind && self.tab().list.filter == place.filter;
        let same = here && (self.scope, self.year) == (place.scope, place.year);
        if same {
            self.tab_mut().trail = place.trail;
            return self.refresh();
        }
        (self.scope, self.year) = (place.scope, place.year);
        if place.tab < super::tabs::TABS.len() {
            self.go_to_tab(place.tab);
        } else {
            self.show_list(place.kind);
        }
        self.tab_mut().trail = place.trail;
        self.set_filter(place.filter);
        self.refresh();
        if let Some(row) = place.row {
            self.tab_mut().list.go_to(row);
        }
    }

    /// Shows a record that was looked up. A half-filled form is parked, and one key brings it back; to a list or a card
    /// one comes back by closing the card that was found.
    pub(super) fn jump_from_layers(&mut self, id: Id) -> Vec<Effect> {
        let effects = self.put_by();
        let open = |layer: &Layer| {
            layer.is_page() || matches!(layer, Layer::Form(_) | Layer::Sitting(_) | Layer::Checklist(_))
        };
        let open: Vec<Layer> = self.layers.drain(..).filter(open).collect();
        let mut from = None;
        if open.is_empty() {
            if self.current_card() == Some(id) {
                return effects;
            }
            from = Some(Rc::new(self.whereabouts()));
        } else {
            let page = open.iter().all(Layer::is_page);
            self.came_to = page.then_some(id);
            let too = !page && self.form_parked();
            self.parked = open;
            self.parked_at = Some(self.whereabouts());
            let key = key_of(Command::BackToForm, Some(Place::List)).unwrap_or_default();
            let said = match (page, too) {
                (true, _) => "toast-page-parked",
                (_, true) => "toast-form-parked-too",
                (_, false) => "toast-form-parked",
            };
            self.say_key(said, &[("key", key.to_owned())]);
        }
        self.jump(id);
        if let Some(card) = self.tab_mut().trail.last_mut().filter(|card| card.id == id) {
            card.from = from;
        }
        effects
    }
}
