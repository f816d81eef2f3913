//! What keys do on a sheet.

use super::{Scene, Sheet, named};
use crate::{
    app::{Effect, State, command::Command, layer::Layer},
    catalogue::{Id, Kind},
    tables::stands_alone,
};

impl State {
    /// What sheets are made from now.
    pub fn scene(&self) -> Scene<'_> {
        Scene {
            world: &self.world,
            words: &self.words,
            today: self.today,
            year: self.year,
            scope: self.scope,
            settings: &self.settings,
            drafts: &self.drafts,
            news: &self.news,
            signals: &self.signals,
            public: false,
        }
    }

    /// The sheet in view, if there is one.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.layers.iter().find_map(|layer| if let Layer::Sheet(sheet) = layer { Some(&**sheet) } else { None })
    }

    /// Opens the sheet of this name, about the record under the cursor where it is about one.
    pub(in crate::app) fn open_sheet(&mut self, name: &str) -> Vec<Effect> {
        let Some(def) = named(name) else { return Vec::new() };
        let about = self.page_subject(def.about);
        let mut sheet = Sheet::new(def, about);
        sheet.refresh(&self.scene());
        self.open_page(Layer::Sheet(Box::new(sheet)));
        self.news_wanted()
    }

    /// Shows a page. One page is made of another: the new one takes its place.
    pub(in crate::app) fn open_page(&mut self, page: Layer) {
        self.layers.retain(|layer| !layer.is_page());
        self.layers.insert(0, page);
    }

    /// What the row or cell under the cursor leads to, where a page that is worked out is in view.
    pub fn on_page(&self) -> Option<Option<Id>> {
        self.layers.iter().find_map(|layer| match layer {
            Layer::Sheet(sheet) => Some(sheet.target()),
            Layer::Grid(_) => Some(self.grid_target()),
            Layer::Timeline(line) => Some(line.target()),
            _ => None,
        })
    }

    /// What the sheet in view asks of the change log: only the overview says what changed.
    pub(in crate::app) fn news_wanted(&self) -> Vec<Effect> {
        let wanted = self.sheet().is_some_and(|sheet| sheet.def.news);
        wanted.then(|| self.ask_news()).into_iter().collect()
    }

    /// Why a page about a record of these kinds cannot be shown now.
    pub(in crate::app) fn why_no_page(&self, about: &[&Kind]) -> Option<&'static str> {
        (!stands_alone(about) && self.page_subject(about).is_none()).then_some("whynot-no-sheet")
    }

    /// The record under the cursor, if a page about these kinds can be about it; else the one whose card is in view.
    pub(in crate::app) fn page_subject(&self, about: &[&Kind]) -> Option<Id> {
        let card = if self.layers.is_empty() { self.tab().trail.last().map(|card| card.id) } else { None };
        let here = [self.subject(), card].into_iter().flatten().filter_map(|id| self.world.get(id));
        here.into_iter().find(|record| about.contains(&record.kind)).map(|record| record.id)
    }

    /// The sheet or grid in view follows the world.
    pub(in crate::app) fn refresh_pages(&mut self) {
        let State { layers, world, words, today, year, scope, settings, drafts, news, signals, .. } = self;
        let (today, year, scope) = (*today, *year, *scope);
        let scene = Scene { world, words, today, year, scope, settings, drafts, news, signals, public: false };
        for layer in layers {
            match layer {
                Layer::Sheet(sheet) => sheet.refresh(&scene),
                Layer::Grid(grid) => grid.refresh(&scene),
                Layer::Timeline(line) => line.refresh(&scene),
                _ => {}
            }
        }
    }

    pub(in crate::app) fn sheet_mut(&mut self) -> Option<&mut Sheet> {
        self.layers.iter_mut().find_map(|layer| if let Layer::Sheet(sheet) = layer { Some(&mut **sheet) } else { None })
    }

    /// Carries out a command on a sheet.
    pub(in crate::app) fn sheet_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        let Some(sheet) = self.sheet_mut() else { return Vec::new() };
        match command {
            Command::Up => sheet.step(-1),
            Command::Down => sheet.step(1),
            Command::PageUp => sheet.step(-page),
            Command::PageDown => sheet.step(page),
            Command::Top => sheet.step(isize::MIN / 2),
            Command::Bottom => sheet.step(isize::MAX / 2),
            Command::Left => sheet.turn(Some(true)),
            Command::Right => sheet.turn(Some(false)),
            Command::Mark => sheet.turn(None),
            Command::Open => return self.open_line(),
            Command::Sleep => return self.sleep(),
            Command::Back => drop(self.layers.pop()),
            other => return self.browse(other),
        }
        Vec::new()
    }
}
