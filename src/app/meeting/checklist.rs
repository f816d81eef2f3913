//! A list to go through before something larger is done: what goes on an agenda, what comes back from a meeting, what
//! goes on in the next year. Each row can be left out or changed; all that is chosen is done in one change.

use crate::{
    app::{
        Effect, State,
        command::Command,
        form::{Form, Subject},
        layer::{Confirm, Layer, Yes},
        publishing::Publish,
    },
    catalogue::{Action, Change, Edit, Id, kinds::meeting_item},
    process::{
        ask,
        erase::{Erasure, Place},
        meeting::{
            Meeting,
            carry::{self, Carry, To},
            fill::{self, Candidate},
        },
        priorities::Asked,
    },
};

/// What the list is for.
#[derive(Clone, Debug)]
pub enum Task {
    /// What goes on the agenda of this meeting; chosen or not.
    Fill(Id, Vec<(Candidate, bool)>),
    /// What comes back from this meeting, each with where it goes and where it would have gone.
    Close(Id, Vec<(Carry, To)>),
    /// Where what stands on the agenda of this meeting goes, that this change cancels or deletes.
    Leave(Id, Vec<(Carry, To)>, Box<Change>),
    /// Which lines of this year agenda go on in the next year; chosen or not.
    NextYear(Id, Vec<(Id, bool)>),
    /// Themes that go on the year agenda; chosen or not.
    Choose(Vec<(Asked, bool)>),
    /// Where somebody who is to be forgotten is named; the name goes or not.
    Erase(Box<Erasure>, Vec<(Place, bool)>),
    /// Who is named on a public paper; named or not. Under them stands what it leaves out.
    Publish(Box<Publish>, Vec<(Id, bool)>),
}

/// A list to go through.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// What it is for.
    pub task: Task,
    /// The row under the cursor.
    pub cursor: usize,
}

/// A row as it is shown.
pub struct Line {
    /// Is it chosen? `None` for what is only told.
    pub on: Option<bool>,
    /// What it is called.
    pub label: String,
    /// Why it is there, and where it goes.
    pub detail: String,
}

impl Checklist {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        match &self.task {
            Task::Fill(_, rows) => rows.len(),
            Task::Close(_, rows) | Task::Leave(_, rows, _) => rows.len(),
            Task::NextYear(_, rows) => rows.len(),
            Task::Choose(rows) => rows.len(),
            Task::Erase(_, rows) => rows.len(),
            Task::Publish(publish, rows) => rows.len() + publish.told.len(),
        }
    }

    /// Is there nothing to go through?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn turn(&mut self) {
        match &mut self.task {
            Task::Fill(_, rows) => turned(rows.get_mut(self.cursor)),
            Task::Choose(rows) => turned(rows.get_mut(self.cursor)),
            Task::NextYear(_, rows) => turned(rows.get_mut(self.cursor)),
            Task::Erase(_, rows) => turned(rows.get_mut(self.cursor)),
            Task::Publish(_, rows) => turned(rows.get_mut(self.cursor)),
            Task::Close(_, rows) | Task::Leave(_, rows, _) => {
                if let Some((row, before)) = rows.get_mut(self.cursor) {
                    let to = if row.to == To::Nowhere { before.clone() } else { To::Nowhere };
                    *before = std::mem::replace(&mut row.to, to);
                    // Something that stays where it is can still be sent on.
                    if row.to == To::Nowhere && *before == To::Nowhere {
                        row.to = To::Next;
                    }
                }
            }
        }
    }

    fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.len().saturating_sub(1));
    }
}

fn turned<T>(row: Option<&mut (T, bool)>) {
    if let Some((_, on)) = row {
        *on = !*on;
    }
}

impl State {
    /// The list on top, if there is one.
    fn checklist(&self) -> Option<&Checklist> {
        match self.layers.last() {
            Some(Layer::Checklist(list)) => Some(list),
            _ => None,
        }
    }

    /// What a list asks.
    pub fn title_of(&self, list: &Checklist) -> String {
        let about = |key, meeting: Id| self.words.with(key, &[("meeting", self.world.title(meeting).into())]);
        match &list.task {
            Task::Fill(meeting, _) => about("checklist-fill", *meeting),
            Task::Close(meeting, _) => about("checklist-close", *meeting),
            Task::Leave(meeting, ..) => about("checklist-leave", *meeting),
            Task::Choose(_) => self.choose_title(),
            Task::NextYear(agenda, _) => self.next_year_title(*agenda),
            Task::Publish(publish, _) => self.publish_title(publish),
            Task::Erase(erasure, _) => self.words.with("checklist-erase", &[("name", erasure.title.as_str().into())]),
        }
    }

    /// The rows of a list as they are shown.
    pub fn lines_of(&self, list: &Checklist) -> Vec<Line> {
        match &list.task {
            Task::Choose(rows) => rows.iter().map(|row| self.choose_line(row)).collect(),
            Task::Erase(_, rows) => rows.iter().map(|row| self.erase_line(row)).collect(),
            Task::Publish(publish, rows) => self.publish_lines(publish, rows),
            Task::NextYear(agenda, rows) => rows.iter().filter_map(|row| self.next_year_line(*agenda, row)).collect(),
            Task::Fill(_, rows) => {
                let line = |(candidate, on): &(Candidate, bool)| Line {
                    on: Some(*on),
                    label: candidate.item.get(meeting_item::SUBJECT).to_owned(),
                    detail: self.words.t(&format!("why-{}", candidate.why.word())),
                };
                rows.iter().map(line).collect()
            }
            Task::Close(meeting, rows) | Task::Leave(meeting, rows, _) => {
                let line = |(row, _): &(Carry, To)| Line {
                    on: Some(row.to != To::Nowhere),
                    label: row.subject.clone(),
                    detail: format!(
                        "{} → {}",
                        self.words.t(&format!("why-{}", row.why.word())),
                        self.where_to(*meeting, &row.to)
                    ),
                };
                rows.iter().map(line).collect()
            }
        }
    }

    /// Where something goes, in words.
    fn where_to(&self, meeting: Id, to: &To) -> String {
        match to {
            To::Next => match Meeting::of(&self.world, meeting).and_then(|meeting| meeting.next()) {
                Some(next) => self.world.title(next.id),
                None => self.words.t("where-next"),
            },
            To::Meeting(id) => self.world.title(*id),
            To::Period(period) => self.words.with("where-period", &[("period", period.show(self.words.lang()).into())]),
            To::Agenda(id) => self.words.with("where-agenda", &[("agenda", self.world.title(*id).into())]),
            To::Nowhere => self.words.t("where-nowhere"),
        }
    }

    /// Carries out a command in the list on top.
    pub(in crate::app) fn checklist_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        let Some(Layer::Checklist(list)) = self.layers.last_mut() else { return Vec::new() };
        match command {
            Command::Up => list.step(-1),
            Command::Down => list.step(1),
            Command::PageUp => list.step(-page),
            Command::PageDown => list.step(page),
            Command::Top => list.cursor = 0,
            Command::Bottom => list.step(isize::MAX / 2),
            Command::Mark => {
                list.turn();
                list.step(1);
            }
            Command::Edit => self.edit_row(),
            Command::Close => drop(self.layers.pop()),
            Command::Confirm => return self.accept(),
            _ => {}
        }
        Vec::new()
    }

    /// Asks where the row under the cursor goes. What goes on an agenda is changed there, once it is on it.
    fn edit_row(&mut self) {
        let id = self.ids.next_id();
        let Some(list) = self.checklist() else { return };
        let (Task::Close(_, rows) | Task::Leave(_, rows, _)) = &list.task else {
            return drop(self.checklist_command(Command::Mark));
        };
        let Some((row, _)) = rows.get(list.cursor) else { return };
        let asked = ask::asked(id, row);
        let form = Form::new(&self.world, &self.context(), Subject::Asked(asked, Vec::new()), &[]);
        self.open_form(form);
    }

    /// The answer to where a row goes: the form closes and the row says it.
    pub(in crate::app) fn row_answered(&mut self) -> Vec<Effect> {
        let answered = self.with_form(|form, _, _, _| {
            let Subject::Asked(record, _) = form.subject.clone() else { return None };
            form.entries.iter().all(|entry| entry.value.is_ok()).then(|| form.filled(record))
        });
        let Some(record) = answered.flatten() else { return Vec::new() };
        let below = self.layers.len().checked_sub(2).and_then(|at| self.layers.get_mut(at));
        let Some(Layer::Checklist(list)) = below else { return self.close_form() };
        let (Task::Close(_, rows) | Task::Leave(_, rows, _)) = &mut list.task else { return Vec::new() };
        let Some((row, _)) = rows.get_mut(list.cursor) else { return Vec::new() };
        match ask::taken(&record, row) {
            Ok(taken) => {
                *row = taken;
                self.close_form()
            }
            Err(field) => {
                self.with_form(|form, _, _, _| form.wants(field));
                let text = self.words.t("toast-form-problem");
                self.say(text);
                Vec::new()
            }
        }
    }

    /// A meeting that lies ahead is seldom meant to be closed.
    fn ask_early(&mut self, meeting: Id, (action, edits): (Action, Vec<Edit>)) -> Vec<Effect> {
        let title = self.words.with("ask-close-early", &[("meeting", self.world.title(meeting).into())]);
        let yes = Yes::Commit(Change::new(self.ids.next_id(), action, edits));
        self.layers.push(Layer::Confirm(Confirm { title, lines: vec![self.words.t("ask-close-early-why")], yes }));
        Vec::new()
    }

    /// Does what was chosen, in one change.
    fn accept(&mut self) -> Vec<Effect> {
        // It stays until all is on disk: what was chosen is not lost when that fails.
        let Some(list) = self.checklist().cloned() else { return Vec::new() };
        let standing = self.words.t("standing-agenda");
        let used = self.sitting().map(|sitting| sitting.clock.all(self.now)).unwrap_or_default();
        let (action, edits) = match list.task {
            Task::Choose(rows) => return self.accept_chosen(&rows),
            Task::NextYear(agenda, rows) => return self.accept_next_year(agenda, &rows),
            Task::Erase(erasure, rows) => return self.accept_erase(*erasure, &rows),
            Task::Publish(publish, rows) => return self.accept_publish(*publish, &rows),
            Task::Fill(meeting, rows) => {
                let chosen: Vec<_> = rows.into_iter().filter(|(_, on)| *on).map(|(it, _)| it.item).collect();
                if chosen.is_empty() {
                    self.layers.pop();
                    return Vec::new();
                }
                let Some(meeting) = Meeting::of(&self.world, meeting) else { return Vec::new() };
                (Action::Edit, fill::edits(&meeting, &standing, &chosen))
            }
            Task::Leave(meeting, rows, change) => return self.accept_leave(meeting, rows, *change),
            Task::Close(meeting, rows) => {
                let rows: Vec<Carry> = rows.into_iter().map(|(row, _)| row).collect();
                let Some(meeting) = Meeting::of(&self.world, meeting) else { return Vec::new() };
                let early = meeting.date().filter(|date| date.start() > self.today).map(|_| meeting.record.id);
                let change = (Action::Close, carry::close(&meeting, &mut self.ids, &rows, &used));
                if let Some(early) = early {
                    return self.ask_early(early, change);
                }
                change
            }
        };
        let change = Change::new(self.ids.next_id(), action, edits);
        self.keep(change)
    }
}
