//! The year agenda in view: taken on from one status to the next, and into the next year.

use super::{
    Effect, State,
    layer::{Confirm, Layer, Yes},
    meeting::checklist::{Checklist, Line, Task},
};
use crate::{
    catalogue::{
        Action, At, Change, Edit, Id, Record,
        at::Link,
        kinds::{self as k, adopted_line, agenda, agenda_line},
        name,
    },
    process::{
        ask,
        scope::Scope,
        year_agenda::{self, next_status, next_year},
    },
};

impl State {
    /// The year agenda a command is about: the one under the cursor or on whose card or page it is, that of the line
    /// under the cursor, else that of the district and year in view.
    pub(in crate::app) fn agenda_here(&self) -> Option<Id> {
        let pages = [self.grid().and_then(|grid| grid.about), self.sheet().and_then(|sheet| sheet.about)];
        let card = if self.list_in_view() { None } else { self.tab().trail.last().map(|card| card.id) };
        let here = [self.subject()].into_iter().chain(pages).chain([card]).flatten();
        let named = here.filter_map(|id| self.world.get(id)).find_map(|record| match *record.kind == k::AGENDA {
            true => Some(record.id),
            false => self.world.follow(record, name::AGENDA).map(|agenda| agenda.id),
        });
        let scope = self.scope.district().or(self.own).map_or(Scope::All, Scope::One);
        named.or_else(|| year_agenda::in_view(&self.world, scope, self.year).map(|agenda| agenda.id))
    }

    /// Is a year agenda itself under the cursor?
    pub(in crate::app) fn is_on_agenda(&self) -> bool {
        self.focused().is_some_and(|record| *record.kind == k::AGENDA)
    }

    /// Shows the card of the year agenda in view.
    pub(in crate::app) fn show_agenda(&mut self) -> Vec<Effect> {
        match self.agenda_here() {
            Some(id) if !self.layers.is_empty() => return self.jump_from_layers(id),
            Some(id) => self.show_card(id),
            None => {}
        }
        Vec::new()
    }

    /// Takes the year agenda in view one status on.
    pub(in crate::app) fn take_agenda_on(&mut self) -> Vec<Effect> {
        let agenda = self.agenda_here();
        self.take_on(agenda.into_iter().collect())
    }

    /// Takes year agendas one status on. To be adopted is asked about; that lines were not judged is said first.
    pub(in crate::app) fn take_on(&mut self, agendas: Vec<Id>) -> Vec<Effect> {
        let records = agendas.iter().filter_map(|id| self.world.get(*id));
        let going: Vec<(&Record, agenda::Status)> =
            records.filter_map(|agenda| Some((agenda, next_status(agenda)?))).collect();
        if let Some((agenda, _)) = going.iter().find(|(_, next)| *next == agenda::Status::Adopted) {
            let record = ask::adopting(&self.world, self.ids.next_id(), agenda);
            self.ask(&ask::ADOPT, record, agendas);
            return Vec::new();
        }
        let edits: Vec<Edit> = going
            .iter()
            .flat_map(|(agenda, next)| {
                let mut after = (*agenda).clone();
                after.set(agenda::STATUS, *next);
                Change::between(agenda, &after)
            })
            .collect();
        if edits.is_empty() {
            let text = self.words.t("toast-agenda-last");
            self.say(text);
            return Vec::new();
        }
        let ended = going.iter().filter(|(_, next)| *next == agenda::Status::Evaluated);
        let unmarked: Vec<&Record> =
            ended.flat_map(|(agenda, _)| year_agenda::without_mark(&self.world, agenda.id)).collect();
        if unmarked.is_empty() {
            return self.commit(edits);
        }
        let title = self.words.count("ask-evaluate", unmarked.len());
        let lines = unmarked.iter().map(|line| format!("· {}", self.numbered(line))).collect();
        let yes = Yes::Commit(Change::new(self.ids.next_id(), Action::Edit, edits));
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes }));
        Vec::new()
    }

    /// Shows what is not finished, to choose what goes on in the next year.
    pub(in crate::app) fn take_to_next_year(&mut self) {
        let Some(agenda) = self.agenda_here() else { return };
        let found = next_year::unfinished(&self.world, agenda);
        if found.is_empty() {
            let text = self.words.t("toast-nothing-unfinished");
            return self.say(text);
        }
        let rows = found.into_iter().map(|line| (line.id, true)).collect();
        self.layers.push(Layer::Checklist(Checklist { task: Task::NextYear(agenda, rows), cursor: 0 }));
    }

    /// What the list of them asks.
    pub(in crate::app) fn next_year_title(&self, agenda: Id) -> String {
        self.words.with("checklist-next-year", &[("agenda", self.world.title(agenda).into())])
    }

    /// Takes along what was chosen, in one change.
    pub(in crate::app) fn accept_next_year(&mut self, agenda: Id, rows: &[(Id, bool)]) -> Vec<Effect> {
        let chosen: Vec<Id> = rows.iter().filter(|(_, on)| *on).map(|(id, _)| *id).collect();
        let Some(agenda) = self.world.get(agenda) else { return Vec::new() };
        let edits = next_year::edits(&self.world, &mut self.ids, agenda, &chosen);
        if edits.is_empty() {
            self.layers.pop();
        }
        self.commit(edits)
    }

    /// A line that may go on, with how it stands and when it would come.
    pub(in crate::app) fn next_year_line(&self, agenda: Id, (line, on): &(Id, bool)) -> Option<Line> {
        let line = self.world.get(*line)?;
        let year = self.world.get(agenda)?.year()?;
        let when = next_year::period(line, year).say_when_briefly(self.words.lang());
        let status = self.words.said(line, agenda_line::STATUS);
        let detail = [status, when];
        let detail = detail.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" → ");
        Some(Line { on: Some(*on), label: self.numbered(line), detail })
    }

    /// "D04 Oefening cybergevolgen"
    fn numbered(&self, line: &Record) -> String {
        format!("{} {}", line.get(agenda_line::NUMBER), line.get(agenda_line::SUBJECT)).trim().to_owned()
    }

    /// What a change of a year agenda came to, where counting records would say nothing.
    pub(in crate::app) fn told_of_agenda(&self, change: &Change) -> Option<String> {
        let made = |kind, link: At<Link>| {
            let made = change.edits.iter().filter_map(move |edit| match edit {
                Edit::Create(record) if record.kind == kind => Some(record),
                _ => None,
            });
            let made: Vec<&Record> = made.filter(|record| record.has(link)).collect();
            let agenda = made.first().map(|record| self.world.title_of(record, name::AGENDA))?;
            Some([("n", made.len().to_string().into()), ("agenda", agenda.into())])
        };
        if !matches!(change.action, Action::New | Action::Edit) {
            return None;
        }
        let adopted = made(&k::ADOPTED_LINE, adopted_line::AGENDA).map(|args| self.words.with("toast-adopted", &args));
        adopted.or_else(|| {
            made(&k::AGENDA_LINE, agenda_line::CONTINUES).map(|args| self.words.with("toast-next-year", &args))
        })
    }
}
