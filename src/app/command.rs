//! What the user can ask for, each under a word by which the locales name it (`command-<word>`).

mod label;
mod need;
mod place;

use super::{State, form::Form, sheet};
use crate::{
    catalogue::{
        Kind,
        kinds::{self, entry::EntryKind},
    },
    tables,
};
use need::Need;
pub use place::Place;

macro_rules! commands {
    ($($name:ident $word:literal $need:ident,)*) => {
        /// Something the user can ask for.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum Command {
            $(#[doc = $word] $name,)*
            /// Show the tab with this number, from 0.
            Tab(usize),
            /// Show the list of this kind.
            Go(&'static Kind),
            /// Write a line of the minutes, of the kind with this number in [`EntryKind::ALL`].
            Say(usize),
            /// Make the line of the minutes under the cursor one of this kind.
            Turn(usize),
            /// Show the sheet of this name in [`super::sheet::SHEETS`].
            Sheet(&'static str),
            /// Show the table of this name in [`crate::tables::TABLES`].
            Grid(&'static str),
        }

        /// The commands that are one of a sort, with their word.
        const PLAIN: &[(Command, &str, Need)] = &[$((Command::$name, $word, Need::$need),)*];
    };
}

commands! {
    Help "help" Nothing,
    Palette "palette" Nothing,
    Find "find" Nothing,
    Filter "filter" Rows,
    Up "up" Nothing,
    Down "down" Nothing,
    PageUp "page-up" Nothing,
    PageDown "page-down" Nothing,
    Top "top" Nothing,
    Bottom "bottom" Nothing,
    Left "left" Nothing,
    Right "right" Nothing,
    NextTab "next-tab" Nothing,
    PreviousTab "previous-tab" Nothing,
    Open "open" Open,
    Back "back" Nothing,
    New "new" Write,
    Edit "edit" RecordWrite,
    EditCell "edit-cell" RecordWrite,
    Delete "delete" RecordWrite,
    Duplicate "duplicate" RecordWrite,
    Undo "undo" Write,
    Redo "redo" Write,
    Mark "mark" Rows,
    MarkDown "mark-down" List,
    MarkUp "mark-up" List,
    MarkAll "mark-all" List,
    CopyCell "copy-cell" Record,
    CopyRows "copy-rows" Record,
    Sort "sort" List,
    SortTurn "sort-turn" List,
    Narrower "narrower" List,
    Wider "wider" List,
    HideColumn "hide-column" List,
    Columns "columns" List,
    Views "views" List,
    SaveView "save-view" ListWrite,
    RemoveView "remove-view" ListWrite,
    GroupBy "group-by" List,
    PreviousYear "previous-year" Year,
    NextYear "next-year" Year,
    District "district" Nothing,
    PickDistrict "pick-district" Nothing,
    OwnDistrict "own-district" Nothing,
    Export "export" Nothing,
    History "history" Record,
    BackToForm "back-to-form" Parked,
    Drafts "drafts" Write,
    Deleted "deleted" Write,
    Backups "backups" Nothing,
    BackupNow "backup-now" Nothing,
    BackupFolder "backup-folder" Write,
    SiteName "site-name" Write,
    Messages "messages" Nothing,
    Timeline "timeline" Nothing,
    Scale "scale" Timeline,
    Chart "chart" Chart,
    Present "present" Shown,
    Language "language" Nothing,
    Suspend "suspend" Suspend,
    Meeting "meeting" Meeting,
    PlanMeetings "plan-meetings" Write,
    Done "done" Turn,
    Fix "fix" Arrangement,
    Inhabitants "inhabitants" Inhabitants,
    Postpone "postpone" Postpone,
    Earlier "earlier" Postpone,
    Later "later" Postpone,
    Sleep "sleep" Sleep,
    Address "address" Address,
    Members "members" Members,
    HandOver "hand-over" HandOver,
    Erase "erase" Person,
    Join "join" Join,
    Swap "swap" Nothing,
    Recipients "recipients" Record,
    MoveUp "move-up" Order,
    MoveDown "move-down" Order,
    NextItem "next-item" Nothing,
    PreviousItem "previous-item" Nothing,
    Outcome "outcome" Sitting,
    Public "public" Sitting,
    Presence "presence" Sitting,
    Fill "fill" Sitting,
    Number "number" Sitting,
    CloseMeeting "close-meeting" Sitting,
    AgendaCard "agenda-card" Agenda,
    AgendaOn "agenda-on" AgendaWrite,
    NextAgenda "next-agenda" AgendaWrite,
    Choose "choose" Matrix,
    Weigh "weigh" Matrix,
    Reason "reason" Matrix,
    ShowCard "show-card" Nothing,
    Quit "quit" Nothing,
    Save "save" Nothing,
    Confirm "confirm" Nothing,
    Close "close" Nothing,
    Accept "accept" Nothing,
    NextField "next-field" Nothing,
    PreviousField "previous-field" Nothing,
    StepBack "step-back" Nothing,
    StepOn "step-on" Nothing,
    LeapBack "leap-back" Nothing,
    LeapOn "leap-on" Nothing,
    LongText "long-text" LongField,
    OwnEditor "own-editor" LongField,
    Discard "discard" FilledIn,
}

impl Command {
    /// Every command there is.
    pub fn all() -> impl Iterator<Item = Command> {
        let plain = PLAIN.iter().map(|(command, ..)| *command);
        let tabs = (0..super::tabs::TABS.len()).map(Command::Tab);
        let entries = 0..EntryKind::ALL.len();
        let said = entries.clone().map(Command::Say).chain(entries.map(Command::Turn));
        let sheets = sheet::SHEETS.iter().map(|def| Command::Sheet(def.name));
        plain
            .chain(tabs)
            .chain(kinds::ALL.into_iter().map(Command::Go))
            .chain(said)
            .chain(sheets)
            .chain(tables::TABLES.iter().map(|def| Command::Grid(def.name)))
    }

    /// Why it cannot run now: the key of a sentence (`whynot-…`), or `None` when it can.
    pub fn why_not(self, state: &State) -> Option<&'static str> {
        // Over a form only what is done in a form can be done.
        let here = Place::of(state);
        let in_form = || super::bindings::BINDINGS.iter().any(|b| b.command == self && b.places.contains(&here));
        if matches!(here, Place::Form | Place::Weigh) && !in_form() {
            return Some("whynot-form-open");
        }
        let need = match self {
            Command::Say(_) | Command::Turn(_) => Need::Sitting,
            Command::Sheet(name) => return state.why_no_page(sheet::named(name)?.about),
            Command::Grid(name) => return state.why_no_page(tables::named(name)?.about),
            plain => known(plain).map_or(Need::Nothing, |(_, _, need)| *need),
        };
        let write = || state.read_only.then_some("whynot-read-only");
        let record = || state.current().is_none().then_some("whynot-no-record");
        match need {
            Need::Nothing => None,
            Need::Write => write(),
            Need::Record => record(),
            Need::RecordWrite => write().or_else(record),
            Need::ListWrite => write().or_else(|| (!state.list_in_view()).then_some("whynot-no-list")),
            Need::List => (!state.list_in_view()).then_some("whynot-no-list"),
            Need::Rows
                if matches!(here, Place::Sitting | Place::Checklist | Place::Join | Place::Sheet | Place::Grid) =>
            {
                None
            }
            Need::Rows if !state.list_in_view() => Some("whynot-no-list"),
            Need::Rows => (state.tab().list.total == 0).then_some("whynot-empty-list"),
            Need::LongField => {
                let long = state.form().and_then(|form| form.current()).is_some_and(|entry| entry.is_long());
                (!long).then_some("whynot-no-long-text")
            }
            Need::FilledIn => (!state.form().is_some_and(Form::changed)).then_some("whynot-nothing-filled-in"),
            Need::Year if state.on_page().is_some() => None,
            Need::Year => (!state.tab().yearly() || !state.list_in_view()).then_some("whynot-no-year"),
            Need::Parked => state.parked.is_empty().then_some("whynot-no-form"),
            Need::Meeting => state.meeting_here().is_none().then_some("whynot-no-meeting"),
            Need::Turn => write().or_else(|| (!state.can_be_turned()).then_some("whynot-no-turn")),
            Need::Arrangement => write().or_else(|| (!state.has_arrangement()).then_some("whynot-no-arrangement")),
            Need::Inhabitants => write().or_else(|| (!state.counts_inhabitants()).then_some("whynot-no-inhabitants")),
            Need::Postpone => write().or_else(|| (!state.can_be_postponed()).then_some("whynot-no-postpone")),
            Need::Sleep => write().or_else(|| (!state.can_sleep()).then_some("whynot-no-signal")),
            Need::Open if here == Place::Sheet => (!state.can_open_line()).then_some("whynot-no-record"),
            Need::Open if here == Place::Grid => (!state.can_open_cell()).then_some("whynot-no-record"),
            Need::Open => record(),
            Need::Address => write().or_else(|| (!state.is_to_be_done()).then_some("whynot-no-action")),
            Need::Members => write().or_else(|| (!state.has_members()).then_some("whynot-no-members")),
            Need::Person => write().or_else(|| state.person_here().is_none().then_some("whynot-no-person")),
            Need::HandOver => write().or_else(|| (!state.can_be_handed_over()).then_some("whynot-no-hand-over")),
            Need::Join => write().or_else(|| state.why_no_join()),
            Need::Order => write().or_else(|| (!state.is_ordered()).then_some("whynot-no-order")),
            Need::Sitting => write().or_else(|| state.sitting().is_none().then_some("whynot-no-sitting")),
            Need::Matrix => write().or_else(|| state.why_no_matrix()),
            Need::Shown => matches!(here, Place::Checklist | Place::Join).then_some("whynot-no-presentation"),
            Need::Agenda => state.agenda_here().is_none().then_some("whynot-no-agenda"),
            Need::AgendaWrite => write().or_else(|| state.agenda_here().is_none().then_some("whynot-no-agenda")),
            Need::Timeline => state.timeline().is_none().then_some("whynot-no-timeline"),
            Need::Chart => (!state.has_chart()).then_some("whynot-no-chart"),
            Need::Suspend => (!cfg!(unix)).then_some("whynot-suspend"),
        }
    }
}

fn known(command: Command) -> Option<&'static (Command, &'static str, Need)> {
    PLAIN.iter().find(|(known, ..)| *known == command)
}
