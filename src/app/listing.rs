//! What is done to a list as a whole: marking, sorting, grouping, its columns, its filter.

use super::{Effect, State, command::Command, layer::Layer, list::Sight, state::columns_key};

impl State {
    pub(super) fn mark(&mut self, command: Command) {
        let list = &mut self.tab_mut().list;
        let Some(here) = list.current() else { return };
        match command {
            Command::MarkAll if list.ids().all(|id| list.marked.contains(&id)) => list.marked.clear(),
            Command::MarkAll => list.marked = list.ids().collect(),
            Command::Mark => {
                if !list.marked.remove(&here) {
                    list.marked.insert(here);
                }
                list.step(1);
            }
            _ => {
                list.marked.insert(here);
                list.step(if command == Command::MarkUp { -1 } else { 1 });
                list.marked.extend(list.current());
            }
        }
    }

    pub(super) fn sort(&mut self, turn: bool) -> Vec<Effect> {
        let list = &mut self.tab_mut().list;
        if let Some(column) = list.current_column() {
            let same = list.sort.0 == column.name;
            let down = if turn || same { !list.sort.1 } else { false };
            list.sort = (if turn { list.sort.0.clone() } else { column.name.to_owned() }, down);
        }
        list.spoil();
        self.remember_list()
    }

    pub(super) fn group(&mut self) -> Vec<Effect> {
        let list = &mut self.tab_mut().list;
        list.grouping = (list.grouping + 1) % list.def.grouped.len();
        list.spoil();
        self.remember_list()
    }

    pub(super) fn fit_column(&mut self, command: Command) -> Vec<Effect> {
        let list = &mut self.tab_mut().list;
        let Some(name) = list.current_column().map(|column| column.name) else { return Vec::new() };
        let shown = list.on_screen().count();
        if let Some(column) = list.columns.iter_mut().find(|column| column.name == name) {
            match command {
                Command::HideColumn if shown > 1 => column.on = false,
                Command::Narrower if column.width == 0 => column.width = 24,
                Command::Narrower => column.width = column.width.saturating_sub(2).max(4),
                Command::Wider if column.width > 0 => column.width = (column.width + 2).min(80),
                _ => {}
            }
        }
        list.column = list.column.min(list.on_screen().count().saturating_sub(1));
        self.remember_list()
    }

    /// The list in view as it is now, to be found so the next time.
    pub(super) fn remember_list(&self) -> Vec<Effect> {
        if self.read_only {
            return Vec::new();
        }
        vec![Effect::Setting(columns_key(self.tab()), self.tab().list.remember())]
    }

    pub(super) fn set_filter(&mut self, filter: String) {
        let list = &mut self.tab_mut().list;
        list.filter = filter;
        list.spoil();
    }

    pub(super) fn open_filter(&mut self) {
        let filter = self.tab().list.filter.clone();
        let at = self.at;
        let sight = Sight { world: &self.world, words: &self.words, scope: self.scope, year: self.year };
        self.tabs[at].list.prepare(&sight);
        self.layers.push(Layer::Filter(tui_input::Input::new(filter)));
    }
}
