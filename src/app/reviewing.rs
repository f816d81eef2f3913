//! What will be made is shown before it is made: a line for each record, and for what passes to another who hands it to
//! whom, and from when.

use super::{
    Effect, State,
    form::{Form, Subject},
    layer::{Confirm, Layer, Yes},
};
use crate::{
    catalogue::{
        Change, Edit, Id, Period, Record, Value, known, name,
        period::{Unit, weekday},
    },
    process::{
        ask,
        carried::{self, Row},
    },
};

impl State {
    /// Shows what will be made before it is made, as it is `admitted` with all that follows; the form stays beneath it.
    pub(super) fn show_first(&mut self, change: Change, admitted: &Change) -> Vec<Effect> {
        let (lines, records) = match self.form().and_then(passes_on) {
            Some(since) => {
                let lines = self.passing(&change, since);
                let rows = lines.len();
                (lines, rows)
            }
            None => self.made_lines(&change, admitted),
        };
        let title = self.words.count("ask-make", records);
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Commit(change) }));
        Vec::new()
    }

    /// What is made, line by line, and how many records that are: one is named once, however many of its fields change.
    fn made_lines(&self, change: &Change, admitted: &Change) -> (Vec<String>, usize) {
        let (mut lines, mut records, mut last) = (Vec::new(), 0, String::new());
        for edit in &change.edits {
            let line = self.line_of(edit);
            if line != last {
                let made = admitted.edits.iter().find_map(|made| match made {
                    Edit::Create(record) if record.id == edit.id() => Some(record),
                    _ => None,
                });
                lines.push(format!("{line}{}", made.map(|made| self.weekday_of(made)).unwrap_or_default()));
                lines.extend(made.and_then(|made| self.remark_on(made)).map(|remark| format!("  {remark}")));
                (records, last) = (records + 1, line);
            }
        }
        (lines, records)
    }

    fn line_of(&self, edit: &Edit) -> String {
        format!("· {}: {}", self.words.kind(edit.kind()), self.called(edit))
    }

    /// " (di)", for what is on a day.
    fn weekday_of(&self, record: &Record) -> String {
        let day = record.value(name::DATE).as_period().filter(|date| date.unit() == Unit::Day);
        day.map(|day| format!(" ({})", weekday(day.start(), self.words.lang()))).unwrap_or_default()
    }

    /// What may be meant so but probably is not, of a record that will be made: by its kind, or as there is one already.
    fn remark_on(&self, record: &Record) -> Option<String> {
        let own = record.kind.remark.and_then(|remark| remark(&self.world, record));
        let fault = own.or_else(|| known::twice(&self.world, record))?;
        let field = self.words.field(record.kind, fault.field);
        let args = [("text", fault.text.as_str().into()), ("offer", fault.offer.as_str().into())];
        Some(format!("{field}: {}", self.words.with(fault.problem, &args)))
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
                Row::Other(edit) => lines.push(self.line_of(edit)),
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
