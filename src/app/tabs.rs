//! The tabs, as data: which kind each lists and which of them belong in it.

use super::{card::Card, list::List};
use crate::{
    catalogue::{
        At, Id, Kind, Record,
        at::Any,
        kinds::{
            self as k,
            entry::{self, EntryKind},
            group,
        },
    },
    words::Words,
};

/// A tab.
pub struct TabDef {
    /// Key in the locales: `tab-<name>`, `empty-<name>`.
    pub name: &'static str,
    /// What it lists.
    pub kind: &'static Kind,
    /// Only records with one of these words in this field; new ones get the first.
    pub only: Option<(At<Any>, &'static [&'static str])>,
    /// What its lists may be grouped by, the first from the start; "" is not grouped.
    pub grouped: &'static [&'static str],
    /// Shows one year at a time.
    pub yearly: bool,
    /// Its list begins at what is not over yet.
    pub begins_today: bool,
    /// A list for a kind without a tab of its own: it is called by its kind.
    pub any_kind: bool,
}

const fn tab(name: &'static str, kind: &'static Kind) -> TabDef {
    TabDef { name, kind, only: None, grouped: &[""], yearly: false, begins_today: false, any_kind: false }
}

/// The tabs that are always there, in order.
pub static TABS: [TabDef; 9] = [
    TabDef {
        // A remembered view knows its grouping by its number here: what is new comes last.
        grouped: &["quarter", "status", "theme", "", "in_meeting", "holder"],
        yearly: true,
        ..tab("agenda", &k::AGENDA_LINE)
    },
    TabDef { grouped: &["", "group", "status"], begins_today: true, ..tab("meetings", &k::MEETING) },
    TabDef {
        only: Some((entry::KIND.any(), &[EntryKind::Action.word(), EntryKind::Commitment.word()])),
        grouped: &["standing", "owners", "meeting", ""],
        ..tab("actions", &k::ENTRY)
    },
    TabDef {
        only: Some((group::KIND.any(), &[group::GroupKind::WorkingGroup.word()])),
        grouped: &["", "theme", "status", "district"],
        ..tab("working-groups", &k::GROUP)
    },
    TabDef {
        only: Some((group::KIND.any(), &[group::GroupKind::ExpertGroup.word()])),
        grouped: &["", "theme", "status"],
        ..tab("expert-groups", &k::GROUP)
    },
    tab("districts", &k::DISTRICT),
    TabDef { grouped: &["", "organisation", "office"], ..tab("people", &k::PERSON) },
    TabDef { grouped: &["", "parent"], ..tab("themes", &k::THEME) },
    TabDef { grouped: &["", "theme", "kind"], ..tab("documents", &k::DOCUMENT) },
];

/// Lists of kinds without a tab of their own, opened by `g` or the palette.
pub static LISTS: [TabDef; k::ALL.len()] = {
    let mut lists = [const { tab("list", &k::DISTRICT) }; k::ALL.len()];
    let mut at = 0;
    while at < k::ALL.len() {
        lists[at] = TabDef { any_kind: true, ..tab("list", k::ALL[at]) };
        at += 1;
    }
    lists
};

impl TabDef {
    /// What it is called.
    pub fn title(&self, words: &Words) -> String {
        if self.any_kind { words.kinds(self.kind) } else { words.t(&format!("tab-{}", self.name)) }
    }

    /// Does a record belong in this tab?
    pub fn holds(&self, record: &Record) -> bool {
        self.only.is_none_or(|(field, words)| words.contains(&record.get(field).as_str()))
    }
}

/// A tab with the place the user is at in it.
pub struct Tab {
    /// What it is.
    pub def: &'static TabDef,
    /// Its list.
    pub list: List,
    /// Cards opened from it, one from another; the last is in view.
    pub trail: Vec<Card>,
}

impl Tab {
    /// A tab at its beginning.
    pub fn new(def: &'static TabDef) -> Tab {
        Tab { def, list: List::new(def), trail: Vec::new() }
    }

    /// Does its list in view go by year?
    pub fn yearly(&self) -> bool {
        self.def.yearly
    }

    /// The record under the cursor: on a card the one the row leads to or that the card shows.
    pub fn current(&self) -> Option<Id> {
        match self.trail.last() {
            Some(card) => card.target().or(Some(card.id)),
            None => self.list.current(),
        }
    }
}
