//! What is done in the matrix: other weights tried, themes chosen for the year agenda, and why the others were not.

pub mod weigh;

use super::{
    Effect, State,
    form::{Form, Subject},
    layer::Layer,
    meeting::{
        Checklist,
        checklist::{Line, Task},
    },
};
use crate::{
    catalogue::{
        Edit, Id, Record, Type, Value,
        kinds::{self as k, agenda, consideration, weighing},
    },
    process::{
        ask,
        priorities::{self, Asked, Matrix},
    },
};
pub use weigh::Weigh;

impl State {
    /// Is the matrix in view?
    fn in_matrix(&self) -> bool {
        self.grid().is_some_and(|grid| grid.def.weighed)
    }

    /// The matrix as it is in view.
    fn matrix(&self) -> Matrix {
        Matrix::of(&self.world, self.scope, self.year)
    }

    /// Why nothing can be done in the matrix now.
    pub(in crate::app) fn why_no_matrix(&self) -> Option<&'static str> {
        if !self.in_matrix() {
            return Some("whynot-no-matrix");
        }
        // What is kept of a year is kept of these years only.
        let year = k::WEIGHING.field(weighing::YEAR.name).map(|(_, field)| field.ty);
        let known = matches!(year, Some(Type::Int(min, max)) if (min..=max).contains(&self.year.into()));
        (!known).then_some("whynot-far-year")
    }

    /// Shows the themes that are asked for, those that are proposed ticked.
    pub(in crate::app) fn open_choose(&mut self) {
        if let Err(why) = priorities::agenda_of(&self.world, self.scope.district(), self.year) {
            return self.say_key(why, &[]);
        }
        let matrix = self.matrix();
        if matrix.themes.is_empty() {
            return self.say_key("table-matrix-empty", &[]);
        }
        let ticked = |asked: &Asked| matrix.is_proposed(asked) && asked.unexplained();
        let rows = matrix.themes.iter().map(|asked| (asked.clone(), ticked(asked))).collect();
        self.layers.push(Layer::Checklist(Checklist { task: Task::Choose(rows), cursor: 0 }));
    }

    /// What the list of themes asks.
    pub(in crate::app) fn choose_title(&self) -> String {
        let agenda = priorities::agenda_of(&self.world, self.scope.district(), self.year).ok().flatten();
        let stands = match agenda {
            Some(agenda) => self.words.said(agenda, agenda::STATUS),
            None => self.words.t("choose-new-agenda"),
        };
        let place = self.scope.district().map(|id| self.world.title(id)).unwrap_or_default();
        let args = [("place", place.into()), ("year", self.year.to_string().into()), ("status", stands.into())];
        self.words.with("checklist-choose", &args)
    }

    /// A theme as it is shown in that list.
    pub(in crate::app) fn choose_line(&self, (asked, on): &(Asked, bool)) -> Line {
        let words = &self.words;
        let args = [
            ("some", asked.count().to_string().into()),
            ("all", asked.wishes.len().to_string().into()),
            ("sum", asked.sum.to_string().into()),
        ];
        let said = words.with("choose-asked", &args);
        let considered = asked.consideration.and_then(|id| self.world.get(id));
        let more = match (asked.on_agenda, considered) {
            (true, _) => words.t("choose-on-agenda"),
            (false, Some(record)) => words.said(record, consideration::OUTCOME),
            (false, None) => String::new(),
        };
        let detail = if more.is_empty() { said } else { format!("{more} · {said}") };
        Line { on: Some(*on), label: self.world.title(asked.theme), detail }
    }

    /// Puts what was chosen on the agenda.
    pub(in crate::app) fn accept_chosen(&mut self, rows: &[(Asked, bool)]) -> Vec<Effect> {
        let chosen: Vec<Id> = rows.iter().filter(|(_, on)| *on).map(|(asked, _)| asked.theme).collect();
        if chosen.is_empty() {
            self.layers.pop();
            return Vec::new();
        }
        let matrix = self.matrix();
        let edits = priorities::edits(&self.world, &mut self.ids, &matrix, &chosen);
        self.commit(edits)
    }

    /// Says what came of choosing, and what still asks for a reason.
    pub(in crate::app) fn say_chosen(&mut self, edits: &[Edit]) {
        let lines = edits.iter().filter(|edit| *edit.kind() == k::AGENDA_LINE).count();
        let left = self.matrix().themes.iter().filter(|asked| asked.unexplained()).count();
        let mut text = self.words.count("toast-chosen", lines);
        if left > 0 {
            text = format!("{text} {}", self.words.count("toast-unexplained", left));
        }
        self.say(text);
    }

    /// Asks why the theme under the cursor was not chosen; where that needs no reason, all that still need one.
    pub(in crate::app) fn open_reason(&mut self) {
        if self.scope.district().is_none() {
            return self.say_key("whynot-one-district", &[]);
        }
        let matrix = self.matrix();
        let here = self.grid().and_then(|grid| grid.column()).and_then(|column| column.to);
        let left = matrix.themes.iter().filter(|asked| !asked.on_agenda);
        let themes: Vec<Id> = match left.clone().find(|asked| Some(asked.theme) == here) {
            Some(asked) => vec![asked.theme],
            None => left.filter(|asked| asked.unexplained()).map(|asked| asked.theme).collect(),
        };
        if themes.is_empty() {
            return self.say_key("toast-all-explained", &[]);
        }
        let known = matrix.themes.iter().find(|asked| themes == [asked.theme]).and_then(|asked| asked.consideration);
        let mut record = Record::new(self.ids.next_id(), ask::REASON.kind);
        if let Some(known) = known.and_then(|id| self.world.get(id)) {
            record
                .set(ask::reason::OUTCOME, known.value(consideration::OUTCOME).clone())
                .set(ask::reason::WHY, known.value(consideration::WHY).clone());
        }
        record.set(ask::reason::THEMES, themes).set(ask::reason::YEAR, Value::Int(self.year.into()));
        record.set(ask::reason::DISTRICT, self.scope.district().map_or(Value::Empty, Value::Ref));
        let needless = here.filter(|theme| !record.get(ask::reason::THEMES).contains(theme));
        let form = Form::new(&self.world, &self.context(), Subject::Asked(record, Vec::new()), &[]);
        self.open_form(form);
        // The question is about others than the one under the cursor: that is said.
        if let Some(theme) = needless {
            let title = self.world.title(theme);
            self.say_key("toast-reason-others", &[("theme", title)]);
        }
        self.with_form(|form, _, _, _| {
            let why = form.entries.iter().position(|entry| entry.field.name == ask::reason::WHY.name);
            form.focus(why.unwrap_or(0));
        });
    }
}
