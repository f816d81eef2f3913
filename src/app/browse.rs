//! Commands in a list or on a card.

use super::{
    Effect, State,
    card::Row,
    command::Command,
    form::{Form, Subject},
    layer::{Confirm, Layer, What, Yes},
    tabs::TABS,
};
use crate::{
    catalogue::{Id, Kind, Record, Value, period::YEARS},
    process::{begin::begin, depend, scope::Scope},
};
use std::rc::Rc;

impl State {
    /// Carries out a command in the list or card in view.
    pub(super) fn browse(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        match command {
            Command::Up => self.step(-1),
            Command::Down => self.step(1),
            Command::PageUp => self.step(-page),
            Command::PageDown => self.step(page),
            Command::Top => self.step(isize::MIN / 2),
            Command::Bottom => self.step(isize::MAX / 2),
            Command::Left | Command::Right if !self.list_in_view() => {}
            Command::Left | Command::Right => self.step_column(command == Command::Right),
            Command::Tab(number) => self.go_to_tab(number),
            Command::NextTab => self.go_to_tab((self.at + 1) % self.tabs.len()),
            Command::PreviousTab => self.go_to_tab((self.at + self.tabs.len() - 1) % self.tabs.len()),
            Command::Go(kind) => self.show_list(kind),
            Command::Open => self.open(),
            Command::Back => return self.back(),
            Command::New => self.new_record(),
            Command::Edit => self.edit(&[]),
            Command::EditCell => self.edit_cell(),
            Command::Delete => return self.delete(),
            Command::Duplicate => return self.duplicate(),
            Command::Undo => return vec![Effect::Undo],
            Command::Redo => return vec![Effect::Redo],
            Command::CopyCell | Command::CopyRows => return self.copy(command == Command::CopyRows),
            Command::District => self.turn_scope(),
            Command::PreviousYear => self.year = (self.year - 1).max(*YEARS.start()),
            Command::NextYear => self.year = (self.year + 1).min(*YEARS.end()),
            Command::History => return self.subject().map(Effect::History).into_iter().collect(),
            Command::Deleted => return vec![Effect::Deleted],
            Command::Backups => return vec![Effect::Backups],
            Command::BackupNow => return vec![Effect::BackupNow],
            Command::BackupFolder => self.open_pick(What::BackupFolder),
            Command::SiteName => return vec![Effect::SiteName],
            Command::Suspend => return vec![Effect::Suspend],
            Command::PickDistrict => self.open_pick(What::District),
            Command::OwnDistrict => self.ask_own_district(),
            Command::Export => self.open_pick(What::Export),
            Command::Drafts => self.open_pick(What::Drafts),
            Command::Views => self.open_pick(What::Views),
            Command::SaveView => self.open_pick(What::SaveView),
            Command::RemoveView => self.open_pick(What::RemoveView),
            Command::Columns => self.open_pick(What::Columns),
            Command::Filter => self.open_filter(),
            Command::Present => self.present(),
            Command::Messages => self.open_messages(),
            Command::Language => return self.turn_language(),
            Command::BackToForm => self.back_to_form(),
            Command::Sheet(name) => return self.open_sheet(name),
            Command::Grid(name) => self.open_grid(name),
            Command::Weigh => self.open_weigh(),
            Command::Choose => self.open_choose(),
            Command::Reason => self.open_reason(),
            Command::Timeline => self.open_timeline(),
            Command::Meeting => self.open_sitting(),
            Command::PlanMeetings => self.plan_meetings(),
            Command::Done => return self.turn(),
            Command::Fix => self.fix(),
            Command::Inhabitants => self.edit_inhabitants(),
            Command::Postpone => self.postpone(),
            Command::Earlier => return self.earlier(),
            Command::Later => self.later(),
            Command::Address => self.address(),
            Command::Members => return self.add_members(),
            Command::HandOver => self.hand_over(),
            Command::Erase => self.erase(),
            Command::Join => return self.join(),
            Command::Recipients => return self.recipients(),
            Command::AgendaCard => return self.show_agenda(),
            Command::AgendaOn => return self.take_agenda_on(),
            Command::NextAgenda => self.take_to_next_year(),
            Command::MoveUp => return self.move_record(-1),
            Command::MoveDown => return self.move_record(1),
            Command::Mark | Command::MarkDown | Command::MarkUp | Command::MarkAll => self.mark(command),
            Command::Sort | Command::SortTurn => return self.sort(command == Command::SortTurn),
            Command::GroupBy => return self.group(),
            Command::Narrower | Command::Wider | Command::HideColumn => return self.fit_column(command),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn step(&mut self, by: isize) {
        match self.tab_mut().trail.last_mut() {
            Some(card) => card.step(by),
            None => self.tab_mut().list.step(by),
        }
    }

    fn step_column(&mut self, right: bool) {
        let list = &mut self.tab_mut().list;
        let last = list.on_screen().count().saturating_sub(1);
        list.column = if right { (list.column + 1).min(last) } else { list.column.saturating_sub(1) };
    }

    pub(super) fn go_to_tab(&mut self, number: usize) {
        if number >= self.tabs.len() {
            return;
        }
        // The tab that is in view already goes back to its list. From another one there is no way back any more.
        if number == self.at {
            self.tab_mut().trail.clear();
        } else {
            self.tab_mut().trail.iter_mut().for_each(|card| card.from = None);
        }
        self.at = number;
        if number < TABS.len() && self.tabs.len() > TABS.len() {
            self.tabs.truncate(TABS.len());
        }
    }

    /// Follows the row under the cursor; on a card a row that leads nowhere is edited.
    pub(super) fn open(&mut self) {
        let target = match self.tab().trail.last() {
            Some(card) => card.target(),
            None => self.tab().list.current(),
        };
        match target {
            Some(id) => self.show_card(id),
            // A double click comes here too, so what editing needs is asked there.
            None => drop(self.run(Command::EditCell)),
        }
    }

    pub(super) fn back(&mut self) -> Vec<Effect> {
        if self.toast.take_if(|toast| toast.until.is_none()).is_some() {
            return Vec::new();
        }
        if let [card] = self.tab().trail.as_slice()
            && card.from.is_none()
            && self.came_to == Some(card.id)
            && !self.parked.is_empty()
        {
            self.back_to_form();
            return Vec::new();
        }
        if let Some(card) = self.tab_mut().trail.pop() {
            if let Some(place) = card.from {
                self.go_back_to(Rc::unwrap_or_clone(place));
            }
            return Vec::new();
        }
        let list = &mut self.tab_mut().list;
        if !list.marked.is_empty() {
            list.marked.clear();
            return Vec::new();
        }
        if !list.filter.is_empty() {
            self.set_filter(String::new());
            return Vec::new();
        }
        if self.at >= TABS.len() {
            self.go_to_tab(0);
            return Vec::new();
        }
        let title = self.words.t("ask-quit");
        let lines = self.form_parked().then(|| self.words.t("ask-quit-form")).into_iter().collect();
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Effect(Box::new(Effect::Quit)) }));
        Vec::new()
    }

    /// What a command is about: what is marked in a list, else the record under the cursor.
    pub(super) fn chosen(&self) -> Vec<Id> {
        if self.list_in_view() { self.tab().list.chosen() } else { self.subject().into_iter().collect() }
    }

    fn new_record(&mut self) {
        if !self.list_in_view() {
            let nothing = self.current_card().is_some_and(|id| self.to_add(id).is_empty());
            return if nothing { self.say_key("toast-nothing-to-add", &[]) } else { self.open_pick(What::Add) };
        }
        let def = self.tab().def;
        let mut record = Record::new(self.ids.next_id(), def.kind);
        if let Some((field, [word, ..])) = def.only {
            record.set(field, Value::Choice(word));
        }
        self.open_new(record);
    }

    /// Opens the form of a new record, filled with what follows from where it is made.
    pub(super) fn open_new(&mut self, record: Record) {
        let agenda = self.ids.next_id();
        // A new record needs a district; with all in view it is the user's own.
        let scope = if self.scope == Scope::All { self.own.map_or(Scope::All, Scope::One) } else { self.scope };
        let (record, made) = begin(&self.world, record, scope, self.year, agenda);
        let asked = super::meeting::sitting::asked_of(&record);
        self.open_form(Form::new(&self.world, &self.context(), Subject::New(record), &asked));
        self.with_form(|form, world, context, _| {
            form.with_made(made, world, context);
            form.fill_along(world, context);
            form.focus_missing();
        });
    }

    /// Opens the form of what is chosen: one record, or all that are marked. A draft of it is taken up.
    pub(super) fn edit(&mut self, only: &[usize]) {
        let chosen = self.chosen();
        let subject = match chosen.as_slice() {
            [] => return,
            [id] => match self.world.get(*id) {
                Some(record) => Subject::One(record.clone()),
                None => return,
            },
            _ => Subject::Many(chosen),
        };
        let Some(form) = Form::new(&self.world, &self.context(), subject, only) else { return };
        if !self.goes_on_with(&form.draft_key()) {
            self.open_form(Some(form));
        }
    }

    pub(super) fn open_form(&mut self, form: Option<Form>) {
        let Some(form) = form else { return };
        // What was said before is over, and what can be said of the form itself shows at once.
        self.toast.take_if(|toast| toast.until.is_some());
        self.layers.push(Layer::Form(Box::new(form)));
        self.with_form(|_, _, _, _| ());
    }

    fn edit_cell(&mut self) {
        let place = match self.tab().trail.last() {
            Some(card) => match card.rows.get(card.cursor) {
                Some(Row::Unknown(places)) => {
                    let first = places.first().copied();
                    self.edit(&[]);
                    self.with_form(|form, _, _, _| {
                        if let Some(at) = form.entries.iter().position(|entry| Some(entry.place) == first) {
                            form.focus(at);
                        }
                    });
                    return;
                }
                _ => card.field(),
            },
            None => self.tab().list.current_column().and_then(|c| self.tab().def.kind.field(c.name)).map(|(at, _)| at),
        };
        match place {
            Some(place) => self.edit(&[place]),
            None => self.edit(&[]),
        }
    }

    /// Own district, then all; from all back to the user's own (or the one last looked at).
    fn turn_scope(&mut self) {
        self.scope = match (self.scope, self.own) {
            (Scope::All, Some(own)) => Scope::One(own),
            (Scope::All, None) => {
                self.open_pick(What::District);
                return;
            }
            (Scope::One(_), _) => Scope::All,
        };
    }

    fn turn_language(&mut self) -> Vec<Effect> {
        let next = self.words.lang().other();
        self.words = crate::words::Words::new(next);
        for tab in &mut self.tabs {
            tab.list.forget_words();
        }
        vec![Effect::Setting("lang".to_owned(), next.code().to_owned())]
    }

    /// Kinds that can be added to a record: those with a link to its kind, the one under the cursor first.
    pub(super) fn addable(&self, id: Id) -> Vec<(&'static Kind, usize)> {
        let Some(record) = self.world.get(id) else { return Vec::new() };
        let under = self.tab().trail.last().and_then(super::card::Card::under);
        let mut found = depend::linking_to(record.kind);
        found.sort_by_key(|link| Some(*link) != under);
        found
    }
}
