//! What will be made is shown before it is made: a line for each record, and for what passes to another who hands it to
//! whom, and from when.

use super::{
    Effect, State,
    form::{Form, Subject},
    layer::{Confirm, Layer, Yes},
};
use crate::{
    catalogue::{Change, Edit, Id, Period, Value},
    process::{
        ask,
        carried::{self, Row},
    },
};

impl State {
    /// Shows what will be made before it is made; the form stays beneath it.
    pub(super) fn show_first(&mut self, change: Change) -> Vec<Effect> {
        let lines = match self.form().and_then(passes_on) {
            Some(since) => self.passing(&change, since),
            None => self.named_once(change.edits.iter()),
        };
        let title = self.words.count("ask-make", lines.len());
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Commit(change) }));
        Vec::new()
    }

    /// A record is named once, however many of its fields change.
    fn named_once<'a>(&self, edits: impl Iterator<Item = &'a Edit>) -> Vec<String> {
        let mut lines: Vec<String> =
            edits.map(|edit| format!("· {}: {}", self.words.kind(edit.kind()), self.called(edit))).collect();
        lines.dedup();
        lines
    }

    /// Who hands what to whom, from when; and what else is made.
    fn passing(&self, change: &Change, since: Period) -> Vec<String> {
        let name = |id: Option<Id>| {
            let made = change.edits.iter().find(|edit| matches!(edit, Edit::Create(made) if Some(made.id) == id));
            let name = made.map(|edit| self.called(edit)).or_else(|| id.map(|id| self.world.title(id)));
            name.filter(|name| !name.is_empty()).unwrap_or_else(|| "—".to_owned())
        };
        let mut lines: Vec<String> = Vec::new();
        for row in carried::rows(&self.world, &change.edits, since) {
            match row {
                Row::Other(edit) => lines.extend(self.named_once(std::iter::once(edit))),
                Row::Passes { record, field, from, to, since } => {
                    let what = record.kind.seen_from(&self.world, record, field.place);
                    let args = [
                        ("kind", self.words.kind(record.kind).into()),
                        ("name", what.into()),
                        ("from", name(from).into()),
                        ("to", name(to).into()),
                        ("when", Value::Period(since).say_when(self.words.lang()).into()),
                    ];
                    lines.push(format!("· {}", self.words.with("review-passes", &args)));
                }
            }
        }
        lines
    }
}

/// From when on something passes to another, where that is what is asked.
fn passes_on(form: &Form) -> Option<Period> {
    let Subject::Asked(record, _) = &form.subject else { return None };
    form.filled(record.clone()).get(ask::of(form.kind)?.passes_on?)
}
