//! The state of the program: everything that the screen shows, and nothing else.

use super::{
    bindings::Meaning,
    card::Card,
    command::Command,
    form::{Context, Form},
    layer::Layer,
    list::Sight,
    news::News,
    search::Search,
    sheet::signals::Known,
    tabs::{LISTS, TABS, Tab},
};
use crate::{
    catalogue::{Id, Ids, Record, World, kinds},
    process::{scope::Scope, year},
    words::Words,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// How long a toast stays, in milliseconds.
pub const TOAST: u64 = 4_000;
/// How long after the last key a draft is put away, in milliseconds.
pub const DRAFT_PAUSE: u64 = 800;

/// A message at the bottom of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// The words.
    pub text: String,
    /// Errors stay until Esc; others go at this time.
    pub until: Option<u64>,
}

/// The state.
pub struct State {
    /// All records.
    pub world: World,
    /// Find-anything.
    pub search: Search,
    /// The words of the interface.
    pub words: Words,
    /// Today.
    pub today: Date,
    /// Milliseconds since the program started, set by whoever calls [`State::update`].
    pub now: u64,
    /// Makes identities.
    pub ids: Ids,
    /// The tabs; one more is there while a list of another kind is open.
    pub tabs: Vec<Tab>,
    /// The tab in view.
    pub at: usize,
    /// The card beside the list, of the record under the cursor.
    pub beside: Option<Card>,
    /// What lies over it all, the top last.
    pub layers: Vec<Layer>,
    /// What was left open to look something up: a form, the view of a meeting, or one over the other.
    pub parked: Vec<Layer>,
    /// Where it was opened.
    pub(super) parked_at: Option<super::whereabouts::Whereabouts>,
    /// The card that a page led to: from there one goes back to the page.
    pub(super) came_to: Option<Id>,
    /// The district in view.
    pub scope: Scope,
    /// The user's own district.
    pub own: Option<Id>,
    /// The year in view.
    pub year: i16,
    /// The key pressed before, when it begins a longer one.
    pub prefix: Option<super::Key>,
    /// The message at the bottom.
    pub toast: Option<Toast>,
    /// All messages of this session, newest last.
    pub messages: Vec<String>,
    /// Drafts in the file: key and text.
    pub drafts: BTreeMap<String, String>,
    /// When the open form is put away as a draft.
    pub draft_due: Option<u64>,
    /// Remembered settings.
    pub settings: BTreeMap<String, String>,
    /// What changed lately, as far as it was asked for.
    pub news: News,
    /// The signals as they were found last.
    pub signals: Known,
    /// The file may only be read.
    pub read_only: bool,
    /// The name of the file, for the title.
    pub file: String,
    /// Rows of the list or card on screen, as last drawn.
    pub page: usize,
    /// Where the mouse was clicked last, and when.
    pub(super) clicked: Option<(super::Target, u64)>,
}

/// The setting by which a file is known as one to try things in, thrown away at the end.
pub const TRIAL: &str = "trial";

/// What a program starts with.
pub struct Start {
    /// All records.
    pub world: World,
    /// The words of its language.
    pub words: Words,
    /// Today.
    pub today: Date,
    /// Makes identities.
    pub ids: Ids,
    /// Remembered settings.
    pub settings: BTreeMap<String, String>,
    /// Drafts: key and text.
    pub drafts: BTreeMap<String, String>,
    /// The file may only be read.
    pub read_only: bool,
    /// The name of the file.
    pub file: String,
}

impl State {
    /// The program at its start.
    pub fn new(mut start: Start) -> State {
        start.world.set_today(start.today);
        let own = start.settings.get("own").and_then(|id| id.parse().ok()).filter(|id| start.world.get(*id).is_some());
        let mut state = State {
            world: start.world,
            search: Search::new(),
            words: start.words,
            today: start.today,
            now: 0,
            ids: start.ids,
            tabs: TABS.iter().map(Tab::new).collect(),
            at: 0,
            beside: None,
            layers: Vec::new(),
            parked: Vec::new(),
            parked_at: None,
            came_to: None,
            scope: own.map_or(Scope::All, Scope::One),
            own,
            year: start.today.year(),
            prefix: None,
            toast: None,
            messages: Vec::new(),
            drafts: start.drafts,
            draft_due: None,
            news: News::of(&start.settings),
            signals: Known::default(),
            settings: start.settings,
            read_only: start.read_only,
            file: start.file,
            page: 20,
            clicked: None,
        };
        state.recall_opened();
        for tab in &mut state.tabs {
            if let Some(columns) = state.settings.get(&columns_key(tab)) {
                tab.list.recall(columns);
            }
        }
        state.take_up_left();
        // In a file that may only be read the answer could not be kept; all districts are in view then.
        if own.is_none() && !state.read_only && state.world.of(&kinds::DISTRICT).next().is_some() {
            state.ask_own_district();
        } else if !state.drafts.is_empty() {
            let text = state.words.count("toast-drafts", state.drafts.len());
            state.say(text);
        }
        state.refresh();
        state
    }

    /// The tab in view.
    pub fn tab(&self) -> &Tab {
        &self.tabs[self.at.min(self.tabs.len() - 1)]
    }

    /// The tab in view, to change.
    pub fn tab_mut(&mut self) -> &mut Tab {
        let at = self.at.min(self.tabs.len() - 1);
        &mut self.tabs[at]
    }

    /// Is this a throw-away file, to try things in?
    pub fn is_trial(&self) -> bool {
        self.settings.contains_key(TRIAL)
    }

    /// Is a list in view, and not a card?
    pub fn list_in_view(&self) -> bool {
        self.sitting().is_none() && self.on_page().is_none() && self.tab().trail.is_empty()
    }

    /// The record under the cursor.
    pub fn current(&self) -> Option<Id> {
        match (self.sitting(), self.on_page()) {
            (Some(sitting), _) => Some(sitting.focus()),
            (None, Some(target)) => target,
            (None, None) => self.tab().current(),
        }
    }

    /// The record that editing is about: on a card the card's own, unless the cursor is on one that points at it.
    pub fn subject(&self) -> Option<Id> {
        if let Some(sitting) = self.sitting() {
            return Some(sitting.focus());
        }
        if let Some(target) = self.on_page() {
            return target;
        }
        match self.tab().trail.last() {
            Some(card) => match card.rows.get(card.cursor) {
                Some(super::card::Row::Link(id, _)) => Some(*id),
                _ => Some(card.id),
            },
            None => self.tab().list.current(),
        }
    }

    /// What forms need to know.
    pub fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            today: self.today,
            year: self.year_seen(),
            from: None,
            scope: self.scope,
            index: &self.search.index,
        }
    }

    /// The year in view, where the tab in view goes by year: elsewhere nobody sees which it is.
    pub(super) fn year_seen(&self) -> Option<i16> {
        self.tab().yearly().then_some(self.year)
    }

    /// Takes in what the last drawing showed: rows on a page and the first row in view.
    pub fn drawn(&mut self, page: usize, top: usize) {
        self.page = page;
        if let Some(shown) = self.presentation_mut() {
            shown.top = top;
            return;
        }
        if let Some(line) = self.timeline_mut() {
            line.left = top;
            return;
        }
        match self.tab_mut().trail.last_mut() {
            Some(card) => card.top = top,
            None => self.tab_mut().list.top = top,
        }
    }

    /// Brings everything shown up to date with the world.
    pub fn refresh(&mut self) {
        self.refresh_sitting();
        self.refresh_pages();
        let at = self.at.min(self.tabs.len() - 1);
        let sight = Sight { world: &self.world, words: &self.words, scope: self.scope, year: self.year };
        let tab = &mut self.tabs[at];
        tab.list.refresh(&sight);
        tab.trail.retain(|card| self.world.get(card.id).is_some());
        for card in &mut tab.trail {
            card.refresh(&self.world);
        }
        let id = tab.list.current();
        match (&mut self.beside, id) {
            (Some(card), Some(id)) if card.id == id => card.refresh(&self.world),
            (beside, Some(id)) => {
                let mut card = Card::new(id);
                card.refresh(&self.world);
                *beside = Some(card);
            }
            (beside, None) => *beside = None,
        }
    }

    /// Shows a message for a while and keeps it in the log.
    pub fn say(&mut self, text: String) {
        self.messages.push(text.clone());
        self.toast = Some(Toast { text, until: Some(self.now + TOAST) });
    }

    /// Shows a message that stays until Esc.
    pub fn warn(&mut self, text: String) {
        self.messages.push(text.clone());
        self.toast = Some(Toast { text, until: None });
    }

    /// When [`super::Msg::Tick`] is wanted, in milliseconds since the start; `None` for not at all.
    pub fn wake_at(&self) -> Option<u64> {
        let toast = self.toast.as_ref().and_then(|toast| toast.until);
        let clock = self.sitting().and_then(|sitting| sitting.clock.next(self.now));
        toast.into_iter().chain(self.draft_due).chain(clock).min()
    }

    /// The form in view, if any.
    pub fn form(&self) -> Option<&Form> {
        self.layers.iter().rev().find_map(|layer| if let Layer::Form(form) = layer { Some(&**form) } else { None })
    }

    /// The form in view, with what it can see.
    pub(super) fn with_form<T>(
        &mut self,
        act: impl FnOnce(&mut Form, &World, &Context<'_>, &mut Ids) -> T,
    ) -> Option<T> {
        let year = self.year_seen();
        let layers = &mut self.layers;
        let form = layers.iter_mut().rev().find_map(|l| if let Layer::Form(form) = l { Some(form) } else { None })?;
        let (words, index) = (&self.words, &self.search.index);
        let context = Context { words, today: self.today, year, from: None, scope: self.scope, index };
        Some(form.in_its_year(&self.world, &context, |form, context| act(form, &self.world, context, &mut self.ids)))
    }

    /// Shows the card of a record, from the list or card in view.
    pub fn show_card(&mut self, id: Id) {
        if self.tab().trail.last().is_some_and(|card| card.id == id) {
            return;
        }
        self.note_opened(id);
        self.tab_mut().trail.push(Card::new(id));
        self.refresh();
    }

    /// Shows the list of a kind: its tab if it has one, else an extra tab.
    pub fn show_list(&mut self, kind: &'static crate::catalogue::Kind) {
        let own = TABS.iter().position(|tab| tab.kind == kind && tab.only.is_none());
        match own {
            Some(tab) => self.at = tab,
            None => {
                self.tabs.truncate(TABS.len());
                let mut tab = Tab::new(&LISTS[kind.index]);
                if let Some(columns) = self.settings.get(&columns_key(&tab)) {
                    tab.list.recall(columns);
                }
                self.tabs.push(tab);
                self.at = TABS.len();
            }
        }
        self.tab_mut().trail.clear();
        self.refresh();
    }

    /// Shows a record where it belongs: in its list if it is there, with its card open.
    pub fn jump(&mut self, id: Id) {
        let Some(record) = self.world.get(id) else { return };
        let kind = record.kind;
        let district = (kind.district)(&self.world, record);
        let home = TABS.iter().position(|tab| tab.kind == kind && tab.holds(record));
        let year = year::of_line(&self.world, record);
        match home {
            Some(tab) => self.at = tab,
            None => self.show_list(kind),
        }
        if let (Scope::One(seen), Some(district)) = (self.scope, district)
            && seen != district
            && *kind != kinds::DISTRICT
        {
            self.scope = Scope::One(district);
        }
        self.year = year.unwrap_or(self.year);
        self.tab_mut().trail.clear();
        self.refresh();
        if !self.tab_mut().list.go_to(id) && !self.tab().list.filter.is_empty() {
            self.tab_mut().list.filter.clear();
            self.tab_mut().list.spoil();
            self.refresh();
            self.tab_mut().list.go_to(id);
        }
        self.show_card(id);
    }

    /// What the title bar says of where one is: the crumbs from list to card.
    pub fn crumbs(&self) -> Vec<String> {
        self.tab().trail.iter().map(|card| self.world.title(card.id)).collect()
    }

    /// The keys that can follow the prefix key, if one was pressed.
    pub fn awaited(&self) -> Vec<(&'static str, Command)> {
        let place = super::command::Place::of(self);
        self.prefix.map(|key| super::bindings::after(place, key)).unwrap_or_default()
    }

    /// What a key means now.
    pub(super) fn meaning(&self, key: super::Key) -> Meaning {
        super::bindings::meaning(super::command::Place::of(self), self.prefix, key)
    }

    /// A record by its identity, with its title.
    pub fn named(&self, id: Id) -> Option<(&Record, String)> {
        self.world.get(id).map(|record| (record, self.world.title(id)))
    }
}

/// The setting under which a tab's columns are remembered.
pub fn columns_key(tab: &Tab) -> String {
    format!("columns.{}", if tab.def.any_kind { tab.def.kind.name } else { tab.def.name })
}
