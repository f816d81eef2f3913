//! What is done to records as a whole: deleted, copied, put on the clipboard.

use super::{
    Effect, State,
    form::{Form, Subject},
    layer::{Confirm, Layer, Yes},
};
use crate::{
    catalogue::{Action, Change, Edit, Id, Record},
    process::{admit::admit, depend},
};
use std::collections::BTreeSet;

impl State {
    /// What is deleted takes along what cannot do without it, when confirmed; other links to it are emptied.
    pub(super) fn delete(&mut self) -> Vec<Effect> {
        let chosen = self.chosen();
        let removal = depend::removal(&self.world, &chosen);
        let change = Change::new(self.ids.next_id(), Action::Delete, removal.edits);
        if removal.along.is_empty() && removal.emptied.is_empty() {
            return self.keep(change);
        }
        let title = self.words.count("ask-delete", chosen.len());
        let mut lines: Vec<String> = chosen.iter().map(|id| self.world.title(*id)).collect();
        let mut list = |key: &str, ids: &[Id]| {
            if !ids.is_empty() {
                lines.push(String::new());
                lines.push(self.words.count(key, ids.len()));
            }
            let named = ids.iter().filter_map(|id| self.named(*id));
            lines.extend(named.map(|(record, title)| format!("· {}: {title}", self.words.kind(record.kind))));
        };
        list("ask-delete-along", &removal.along);
        list("ask-delete-emptied", &removal.emptied);
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Commit(change) }));
        Vec::new()
    }

    /// Copies what is chosen. A copy that there may not be as it is (a second agenda for a year) is put in a form; of
    /// several nothing is copied then.
    pub(super) fn duplicate(&mut self) -> Vec<Effect> {
        let chosen = self.chosen();
        let chosen = chosen.iter().filter_map(|id| self.world.get(*id));
        let copies: Vec<Record> = chosen.map(|record| record.copy_as(self.ids.next_id())).collect();
        let edits = copies.iter().cloned().map(Edit::Create).collect();
        let change = Change::new(self.ids.next_id(), Action::Duplicate, edits);
        match (copies.as_slice(), admit(&mut self.world, &mut self.ids, change, &[])) {
            (_, Ok(admitted)) => return vec![Effect::Commit(admitted)],
            ([copy], Err(refused)) => {
                self.open_form(Form::new(&self.world, &self.context(), Subject::New(copy.clone()), &[]));
                self.with_form(|form, _, _, _| form.refused(&refused));
            }
            (_, Err(refused)) => {
                let ids: BTreeSet<Id> = refused.iter().map(|one| one.id).collect();
                let text = self.words.count("toast-not-copied", ids.len());
                self.warn(format!("{text} {}", self.named_wrong(&refused)));
            }
        }
        Vec::new()
    }

    pub(super) fn copy(&mut self, rows: bool) -> Vec<Effect> {
        let list = &self.tab().list;
        let Some(card) = self.tab().trail.last() else {
            let ids = if rows { list.chosen() } else { list.current().into_iter().collect() };
            let columns: Vec<_> = if rows {
                list.on_screen().map(|(_, c)| c).collect()
            } else {
                list.current_column().into_iter().collect()
            };
            let row = |record: &Record| {
                let cells = columns.iter().map(|column| self.words.show_column(&self.world, record, column, None));
                cells.map(|cell| cell.replace(['\t', '\n'], " ")).collect::<Vec<_>>().join("\t")
            };
            let text: Vec<String> = ids.iter().filter_map(|id| self.world.get(*id)).map(row).collect();
            return vec![Effect::Copy(text.join("\n"), text.len())];
        };
        let text = match (card.field(), card.target(), self.world.get(card.id)) {
            (Some(place), _, Some(record)) if !rows => {
                self.words.show_field(&self.world, record, &record.kind.fields[place])
            }
            (_, Some(target), _) => self.world.title(target),
            _ => self.world.title(card.id),
        };
        vec![Effect::Copy(text, 1)]
    }
}
