//! Saved views: what a tab is filtered and sorted by, how it is grouped and its columns, under a name.

use super::{
    Effect, State,
    bindings::key_of,
    command::Command,
    layer::{Act, Item},
    list::List,
    tabs::Tab,
};
use crate::catalogue::text::{clean, fold, sort_key, truncate};

/// As long as a name may be.
const NAME: usize = 60;
/// As many views as one can tell apart.
const MOST: usize = 50;

/// A view.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct View {
    /// What it is called.
    name: String,
    /// What the list is filtered by.
    filter: String,
    /// Columns, sorting and grouping, as the list remembers them.
    list: String,
}

/// The name of a tab in settings. A list that has no tab of its own goes by its kind.
pub(super) fn name_of(tab: &Tab) -> String {
    if tab.def.any_kind { format!("+{}", tab.def.kind.name) } else { tab.def.name.to_owned() }
}

impl State {
    fn views_key(&self) -> String {
        format!("views.{}", name_of(self.tab()))
    }

    /// The views of the tab in view, by name; what cannot be read is as good as not there.
    fn views(&self) -> Vec<View> {
        let kept = self.settings.get(&self.views_key());
        kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    fn keep_views(&self, mut views: Vec<View>) -> Vec<Effect> {
        views.sort_by_key(|view| sort_key(&view.name));
        let text = if views.is_empty() { String::new() } else { serde_json::to_string(&views).unwrap_or_default() };
        vec![Effect::Setting(self.views_key(), text)]
    }

    /// The views to choose from, then what can be done with them.
    pub(super) fn views_to_choose(&self) -> Vec<Item> {
        let views = self.views();
        let item = |view: &View| Item::new(view.name.clone(), self.told(view), Act::View(view.name.clone()));
        let mut items: Vec<Item> = views.iter().map(item).collect();
        let done = [Command::SaveView, Command::RemoveView];
        items.extend(done.into_iter().filter(|command| *command == Command::SaveView || !views.is_empty()).map(
            |command| Item {
                why_not: command.why_not(self).map(|why| self.words.t(why)),
                ..Item::new(format!("{}…", command.label(&self.words)), String::new(), Act::Run(command))
            },
        ));
        items
    }

    /// "filter: vuurwerk · periode ▲ · per status"
    fn told(&self, view: &View) -> String {
        let mut list = List::new(self.tab().def);
        list.recall(&view.list);
        let column = |name: &str| self.words.column(list.kind(), name);
        let mut parts = Vec::new();
        if !view.filter.is_empty() {
            parts.push(format!("{} {}", self.words.t("filter-prompt"), view.filter));
        }
        parts.push(self.words.with("view-sort", &[("column", column(&list.sort.0).into())]));
        if !list.grouped_by().is_empty() {
            parts.push(self.words.with("view-group", &[("column", column(list.grouped_by()).into())]));
        }
        parts.join(" · ")
    }

    /// The views that can be removed.
    pub(super) fn views_to_remove(&self) -> Vec<Item> {
        let item = |view: View| Item::new(view.name.clone(), self.told(&view), Act::DropView(view.name));
        self.views().into_iter().map(item).collect()
    }

    /// What can be done with the name typed for the list as it is now.
    pub(super) fn view_to_save(&self, typed: &str) -> Vec<Item> {
        let typed = clean(typed.trim(), false);
        let name = truncate(&typed, NAME, '…').into_owned();
        if name.is_empty() {
            return Vec::new();
        }
        let known = self.views();
        let there = known.iter().find(|view| fold(&view.name) == fold(&name));
        let key = if there.is_some() { "view-replace" } else { "view-save" };
        let item =
            Item::new(self.words.with(key, &[("name", name.clone().into())]), String::new(), Act::SaveView(name));
        let full = there.is_none() && known.len() >= MOST;
        vec![Item { why_not: full.then(|| self.words.t("whynot-views-full")), ..item }]
    }

    /// Keeps the list as it is now under a name; one of the same name makes room.
    pub(super) fn save_view(&mut self, name: String) -> Vec<Effect> {
        let list = &self.tab().list;
        let view = View { filter: list.filter.clone(), list: list.remember(), name };
        let mut views = self.views();
        views.retain(|known| fold(&known.name) != fold(&view.name));
        let key = key_of(Command::Views, None).unwrap_or_default();
        self.say_key("toast-view-saved", &[("name", view.name.clone()), ("key", key.to_owned())]);
        views.push(view);
        self.keep_views(views)
    }

    /// Removes a view; what it showed stays.
    pub(super) fn drop_view(&mut self, name: &str) -> Vec<Effect> {
        let mut views = self.views();
        views.retain(|known| known.name != name);
        self.say_key("toast-view-removed", &[("name", name.to_owned())]);
        self.keep_views(views)
    }

    /// Shows the list in view as it was kept under this name.
    pub(super) fn take_view(&mut self, name: &str) -> Vec<Effect> {
        let Some(view) = self.views().into_iter().find(|view| view.name == name) else { return Vec::new() };
        let list = &mut self.tab_mut().list;
        list.recall(&view.list);
        list.column = list.column.min(list.on_screen().count().saturating_sub(1));
        list.marked.clear();
        self.set_filter(view.filter);
        self.remember_list()
    }
}
