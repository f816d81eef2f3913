//! Forgetting somebody for good: where the name stands is gone through place by place, and what goes is shown, before
//! anything is done that cannot be taken back.

use super::{
    Effect, State,
    layer::{Confirm, Layer, Yes},
    meeting::{
        Checklist,
        checklist::{Line, Task},
    },
};
use crate::{
    catalogue::{Edit, Id, kinds as k},
    process::erase::{Erasure, Place},
};
use std::collections::BTreeMap;

impl State {
    /// The person under the cursor.
    pub(super) fn person_here(&self) -> Option<Id> {
        let id = self.current()?;
        self.world.get(id).filter(|record| *record.kind == k::PERSON).map(|record| record.id)
    }

    /// Shows where somebody is named; nothing is done before that is accepted, and asked once more.
    pub(super) fn erase(&mut self) {
        let Some(person) = self.person_here().and_then(|id| self.world.get(id)) else { return };
        let erasure = Erasure::of(person, &self.world, &self.words.t("erased-mark"));
        let places = erasure.places(&self.world);
        if places.is_empty() {
            return self.ask_erase(erasure);
        }
        let proposed = |place: &Place| erasure.proposes(&self.world, place);
        let rows = places.into_iter().map(|place| (place.clone(), proposed(&place))).collect();
        let task = Task::Erase(Box::new(erasure), rows);
        self.layers.push(Layer::Checklist(Checklist { task, cursor: 0 }));
    }

    /// A place in which somebody is named, as it is shown.
    pub(super) fn erase_line(&self, (place, on): &(Place, bool)) -> Line {
        let record = self.world.get(place.record);
        let field = record.map(|record| self.words.column(record.kind, record.kind.fields[place.field].name));
        let kind = record.map(|record| self.words.kind(record.kind)).unwrap_or_default();
        let detail = format!("{kind}: {}, {}", self.world.title(place.record), field.unwrap_or_default());
        Line { on: Some(*on), label: place.excerpt.clone(), detail }
    }

    /// What was decided place by place; now it is said what all of it comes to.
    pub(super) fn accept_erase(&mut self, mut erasure: Erasure, rows: &[(Place, bool)]) -> Vec<Effect> {
        rows.iter().for_each(|(place, goes)| erasure.decide(&self.world, place, *goes));
        self.ask_erase(erasure);
        Vec::new()
    }

    fn ask_erase(&mut self, erasure: Erasure) {
        let traces = erasure.traces(&self.world);
        let said = ["ask-erase-no-undo", "ask-erase-backups", "ask-erase-outside"];
        let mut lines: Vec<String> = said.map(|key| self.words.t(key)).into();
        let drafts = self.drafts.iter().filter(|(key, body)| erasure.is_named(key) || erasure.is_named(body)).count();
        if drafts > 0 {
            lines.push(self.words.count("ask-erase-drafts", drafts));
        }
        let mut list = |key: &str, ids: Vec<Id>| {
            let mut kinds: BTreeMap<usize, usize> = BTreeMap::new();
            for record in ids.iter().filter_map(|id| self.world.get(*id)) {
                *kinds.entry(record.kind.index).or_default() += 1;
            }
            if !ids.is_empty() {
                let named = kinds.into_iter().map(|(index, n)| format!("{} {n}", self.words.kinds(k::ALL[index])));
                let named = named.collect::<Vec<_>>().join(", ");
                lines.extend([String::new(), format!("{} {named}", self.words.count(key, ids.len()))]);
            }
        };
        list("ask-delete-emptied", traces.emptied);
        list("ask-delete-along", traces.gone.iter().map(|(id, _)| *id).filter(|id| *id != erasure.person).collect());
        let cleaned = traces.edits.iter().filter_map(|edit| match edit {
            Edit::Set { id, before, .. } if before.ids().is_empty() => Some(*id),
            _ => None,
        });
        list("ask-erase-texts", cleaned.collect());
        let title = self.words.with("ask-erase", &[("name", erasure.title.as_str().into())]);
        let yes = Yes::Effect(Box::new(Effect::Erase(Box::new(erasure))));
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes }));
    }

    /// Somebody was forgotten; and of these backups what has to be done by hand, and why.
    pub(super) fn erased(&mut self, name: &str, renewed: usize, left: &[(String, String)]) {
        let args = [("name", name.into()), ("n", renewed.to_string().into())];
        let mut text = self.words.with("toast-erase", &args);
        for (path, why) in left {
            let args = [("path", path.as_str().into()), ("why", why.as_str().into())];
            text = format!("{text} {}", self.words.with("toast-erase-left", &args));
        }
        if left.is_empty() { self.say(text) } else { self.warn(text) }
    }
}
