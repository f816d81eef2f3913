//! The one table of keys. Footer, help, palette and the README's key table are read from it.

use super::{
    command::{Command as C, Place as P},
    key::Key,
};
use crate::catalogue::kinds as k;

/// A command with the keys that ask for it, where they do.
pub struct Binding {
    /// What is asked for.
    pub command: C,
    /// Where.
    pub places: &'static [P],
    /// Keys, or two keys one after the other ("g g"). The first is shown.
    pub keys: &'static [&'static str],
    /// Place in the footer, low first; 0 is not in the footer.
    pub footer: u8,
}

const BROWSE: &[P] = &[P::List, P::Card];
const LIST: &[P] = &[P::List];
const ALL: &[P] = &[
    P::List,
    P::Card,
    P::Form,
    P::Editor,
    P::Pick,
    P::Box,
    P::Sitting,
    P::Checklist,
    P::Sheet,
    P::Grid,
    P::Presentation,
];
const NOT_PICK: &[P] =
    &[P::List, P::Card, P::Form, P::Editor, P::Box, P::Sitting, P::Checklist, P::Sheet, P::Grid, P::Presentation];
const MOVE: &[P] = &[P::List, P::Card, P::Pick, P::Box, P::Sitting, P::Checklist, P::Sheet, P::Grid, P::Presentation];
const STEP: &[P] =
    &[P::List, P::Card, P::Pick, P::Box, P::Form, P::Sitting, P::Checklist, P::Sheet, P::Grid, P::Presentation];
const FORM: &[P] = &[P::Form];
const SITTING: &[P] = &[P::Sitting];
const CHECKLIST: &[P] = &[P::Checklist];
const SHEET: &[P] = &[P::Sheet, P::Grid];
const PRESENT: &[P] = &[P::List, P::Card, P::Sitting, P::Sheet, P::Grid, P::Presentation];
const SHOWN: &[P] = &[P::Presentation];

const fn bind(command: C, places: &'static [P], keys: &'static [&'static str], footer: u8) -> Binding {
    Binding { command, places, keys, footer }
}

/// Every binding.
pub static BINDINGS: &[Binding] = &[
    bind(C::Help, ALL, &["F1"], 0),
    bind(C::Help, BROWSE, &["?"], 0),
    bind(C::Palette, NOT_PICK, &["Ctrl+P"], 0),
    bind(C::Palette, BROWSE, &[":"], 0),
    bind(C::Find, ALL, &["Ctrl+G"], 0),
    bind(C::Find, BROWSE, &["z"], 6),
    bind(C::BackToForm, BROWSE, &["f", "F6"], 1),
    bind(C::Open, BROWSE, &["Enter"], 1),
    bind(C::New, BROWSE, &["n", "Insert", "Ctrl+N"], 2),
    bind(C::Edit, BROWSE, &["e", "F4"], 3),
    bind(C::EditCell, BROWSE, &["c", "F2"], 0),
    bind(C::Filter, LIST, &["/", "Ctrl+F"], 4),
    bind(C::Export, BROWSE, &["x"], 7),
    bind(C::Meeting, BROWSE, &["m"], 3),
    bind(C::Done, BROWSE, &["a"], 10),
    bind(C::Postpone, BROWSE, &["p"], 12),
    bind(C::PlanMeetings, BROWSE, &["P"], 0),
    bind(C::Address, BROWSE, &["A"], 0),
    bind(C::Members, BROWSE, &["M"], 0),
    bind(C::HandOver, BROWSE, &["H"], 0),
    bind(C::Recipients, &[P::List, P::Card, P::Sitting, P::Sheet, P::Grid], &["@"], 0),
    bind(C::MoveUp, &[P::Card], &["K", "Shift+Up"], 0),
    bind(C::MoveDown, &[P::Card], &["J", "Shift+Down"], 0),
    bind(C::Undo, BROWSE, &["u", "Ctrl+Z"], 8),
    bind(C::Redo, BROWSE, &["U", "Ctrl+Y"], 0),
    bind(C::District, BROWSE, &["o"], 9),
    bind(C::PickDistrict, BROWSE, &["O"], 0),
    bind(C::PreviousYear, LIST, &["(", ","], 0),
    bind(C::NextYear, LIST, &[")", "."], 5),
    bind(C::GroupBy, LIST, &["b"], 10),
    bind(C::Delete, BROWSE, &["d d", "Delete"], 11),
    bind(C::Duplicate, BROWSE, &["D"], 0),
    bind(C::History, BROWSE, &["i"], 12),
    bind(C::Back, BROWSE, &["Esc", "Backspace", "q"], 0),
    bind(C::Up, STEP, &["Up"], 0),
    bind(C::Up, BROWSE, &["k"], 0),
    bind(C::Down, STEP, &["Down"], 0),
    bind(C::Down, BROWSE, &["j"], 0),
    bind(C::Left, BROWSE, &["Left", "h"], 0),
    bind(C::Right, BROWSE, &["Right", "l"], 0),
    bind(C::PageUp, MOVE, &["PgUp", "Ctrl+U"], 0),
    bind(C::PageDown, MOVE, &["PgDn", "Ctrl+D"], 0),
    bind(C::Top, BROWSE, &["g g", "Home"], 0),
    bind(C::Bottom, BROWSE, &["G", "End"], 0),
    bind(C::Tab(0), BROWSE, &["1"], 0),
    bind(C::Tab(1), BROWSE, &["2"], 0),
    bind(C::Tab(2), BROWSE, &["3"], 0),
    bind(C::Tab(3), BROWSE, &["4"], 0),
    bind(C::Tab(4), BROWSE, &["5"], 0),
    bind(C::Tab(5), BROWSE, &["6"], 0),
    bind(C::Tab(6), BROWSE, &["7"], 0),
    bind(C::Tab(7), BROWSE, &["8"], 0),
    bind(C::Tab(8), BROWSE, &["9"], 0),
    bind(C::NextTab, BROWSE, &["Tab", "]"], 0),
    bind(C::PreviousTab, BROWSE, &["Shift+Tab", "["], 0),
    bind(C::Mark, LIST, &["Space"], 13),
    bind(C::MarkDown, LIST, &["Shift+Down", "v"], 0),
    bind(C::MarkUp, LIST, &["Shift+Up"], 0),
    bind(C::MarkAll, LIST, &["*"], 0),
    bind(C::CopyCell, BROWSE, &["y", "Ctrl+C"], 0),
    bind(C::CopyRows, BROWSE, &["Y"], 0),
    bind(C::Sort, LIST, &["s"], 14),
    bind(C::SortTurn, LIST, &["S"], 0),
    bind(C::Narrower, LIST, &["<"], 0),
    bind(C::Wider, LIST, &[">"], 0),
    bind(C::HideColumn, LIST, &["-"], 0),
    bind(C::Columns, LIST, &["="], 0),
    bind(C::Views, LIST, &["V"], 0),
    bind(C::Go(&k::ORGANISATION), BROWSE, &["g o"], 0),
    bind(C::Go(&k::PERSON), BROWSE, &["g p"], 0),
    bind(C::Go(&k::GROUP), BROWSE, &["g r"], 0),
    bind(C::Go(&k::SEAT), BROWSE, &["g z"], 0),
    bind(C::Go(&k::RELATION), BROWSE, &["g b"], 0),
    bind(C::Go(&k::THEME), BROWSE, &["g t"], 0),
    bind(C::Go(&k::STRATEGY), BROWSE, &["g s"], 0),
    bind(C::Go(&k::PORTFOLIO), BROWSE, &["g h"], 0),
    bind(C::Go(&k::PLAN), BROWSE, &["g l"], 0),
    bind(C::Go(&k::PRIORITY), BROWSE, &["g i"], 0),
    bind(C::Go(&k::AGENDA), BROWSE, &["g a"], 0),
    bind(C::Go(&k::EVENT), BROWSE, &["g e"], 0),
    bind(C::Go(&k::DOCUMENT), BROWSE, &["g k"], 0),
    bind(C::Go(&k::MEETING), BROWSE, &["g m"], 0),
    bind(C::Go(&k::PROPOSAL), BROWSE, &["g v"], 0),
    bind(C::Go(&k::ENTRY), BROWSE, &["g n"], 0),
    bind(C::Go(&k::WRITTEN_ROUND), BROWSE, &["g w"], 0),
    bind(C::Go(&k::FACT), BROWSE, &["g f"], 0),
    bind(C::Go(&k::ARRANGEMENT), BROWSE, &["g c"], 0),
    bind(C::Go(&k::GRANT), BROWSE, &["g u"], 0),
    bind(C::Go(&k::DISTRICT), BROWSE, &["g d"], 0),
    bind(C::Go(&k::AGENDA_LINE), BROWSE, &["g j"], 0),
    bind(C::Open, SITTING, &["Enter"], 0),
    bind(C::Say(1), SITTING, &["b"], 1),
    bind(C::Say(3), SITTING, &["d"], 2),
    bind(C::Say(4), SITTING, &["a"], 3),
    bind(C::Say(5), SITTING, &["t"], 4),
    bind(C::Say(6), SITTING, &["c"], 5),
    bind(C::Say(2), SITTING, &["s"], 6),
    bind(C::Say(0), SITTING, &["m"], 7),
    bind(C::Say(7), SITTING, &["r"], 8),
    bind(C::Turn(1), SITTING, &["B"], 0),
    bind(C::Turn(3), SITTING, &["D"], 0),
    bind(C::Turn(4), SITTING, &["A"], 0),
    bind(C::Turn(5), SITTING, &["T"], 0),
    bind(C::Turn(6), SITTING, &["C"], 0),
    bind(C::Turn(2), SITTING, &["S"], 0),
    bind(C::Turn(0), SITTING, &["M"], 0),
    bind(C::Turn(7), SITTING, &["R"], 0),
    bind(C::NextItem, SITTING, &["Tab"], 0),
    bind(C::PreviousItem, SITTING, &["Shift+Tab"], 0),
    bind(C::Up, SITTING, &["k"], 0),
    bind(C::Down, SITTING, &["j"], 0),
    bind(C::Left, SITTING, &["Left", "h"], 0),
    bind(C::Right, SITTING, &["Right", "l"], 0),
    bind(C::Top, &[P::Sitting, P::Checklist], &["Home"], 0),
    bind(C::Bottom, &[P::Sitting, P::Checklist], &["G", "End"], 0),
    bind(C::Outcome, SITTING, &["o"], 9),
    bind(C::New, SITTING, &["n", "Insert", "Ctrl+N"], 10),
    bind(C::Edit, SITTING, &["e", "F4"], 11),
    bind(C::Fill, SITTING, &["f"], 12),
    bind(C::Presence, SITTING, &["p"], 13),
    bind(C::Mark, SITTING, &["Space"], 14),
    bind(C::CloseMeeting, SITTING, &["w"], 15),
    bind(C::Number, SITTING, &["L"], 16),
    bind(C::Public, SITTING, &["P"], 17),
    bind(C::ShowCard, SITTING, &["v"], 18),
    bind(C::MoveUp, SITTING, &["K", "Shift+Up"], 0),
    bind(C::MoveDown, SITTING, &["J", "Shift+Down"], 0),
    bind(C::Delete, SITTING, &["Delete"], 0),
    bind(C::Undo, SITTING, &["u", "Ctrl+Z"], 0),
    bind(C::Redo, SITTING, &["U", "Ctrl+Y"], 0),
    bind(C::History, SITTING, &["i"], 0),
    bind(C::Export, SITTING, &["x"], 19),
    bind(C::Find, SITTING, &["z"], 0),
    bind(C::Palette, SITTING, &[":"], 0),
    bind(C::Help, SITTING, &["?"], 0),
    bind(C::Back, SITTING, &["Esc", "Backspace", "q"], 0),
    bind(C::Open, SHEET, &["Enter"], 1),
    bind(C::Mark, &[P::Sheet], &["Space"], 2),
    bind(C::Sleep, &[P::Sheet], &["p"], 2),
    bind(C::Find, SHEET, &["z"], 3),
    bind(C::Export, SHEET, &["x"], 4),
    bind(C::District, SHEET, &["o"], 5),
    bind(C::PickDistrict, SHEET, &["O"], 0),
    bind(C::PreviousYear, SHEET, &["(", ","], 0),
    bind(C::NextYear, SHEET, &[")", "."], 6),
    bind(C::Up, SHEET, &["k"], 0),
    bind(C::Down, SHEET, &["j"], 0),
    bind(C::Left, SHEET, &["Left", "h"], 0),
    bind(C::Right, SHEET, &["Right", "l"], 0),
    bind(C::Top, SHEET, &["Home"], 0),
    bind(C::Bottom, SHEET, &["G", "End"], 0),
    bind(C::Palette, SHEET, &[":"], 0),
    bind(C::Help, SHEET, &["?"], 0),
    bind(C::Undo, SHEET, &["u", "Ctrl+Z"], 0),
    bind(C::Redo, SHEET, &["U", "Ctrl+Y"], 0),
    bind(C::Back, SHEET, &["Esc", "Backspace", "q"], 0),
    bind(C::Confirm, CHECKLIST, &["Enter", "Ctrl+S"], 1),
    bind(C::Mark, CHECKLIST, &["Space"], 2),
    bind(C::Edit, CHECKLIST, &["e", "F4"], 3),
    bind(C::Up, CHECKLIST, &["k"], 0),
    bind(C::Down, CHECKLIST, &["j"], 0),
    bind(C::Grid("seats"), BROWSE, &["w z"], 0),
    bind(C::Grid("matrix"), BROWSE, &["w m"], 0),
    bind(C::Sheet("structure"), BROWSE, &["w s"], 0),
    bind(C::Sheet("neighbours"), BROWSE, &["w b"], 0),
    bind(C::Sheet("briefing"), BROWSE, &["w r"], 0),
    bind(C::Sheet("portfolios"), BROWSE, &["w p"], 0),
    bind(C::Sheet("dossier"), BROWSE, &["w d"], 0),
    bind(C::Sheet("compare"), BROWSE, &["w v"], 0),
    bind(C::Present, PRESENT, &["F5"], 0),
    bind(C::Close, SHOWN, &["Esc", "q"], 0),
    bind(C::Up, SHOWN, &["k"], 0),
    bind(C::Down, SHOWN, &["j"], 0),
    bind(C::Left, SHOWN, &["Left", "h"], 0),
    bind(C::Right, SHOWN, &["Right", "l"], 0),
    bind(C::Top, SHOWN, &["Home"], 0),
    bind(C::Bottom, SHOWN, &["End", "G"], 0),
    bind(C::Help, SHOWN, &["?"], 0),
    bind(C::Palette, SHOWN, &[":"], 0),
    bind(C::Sheet("signals"), BROWSE, &["w i"], 0),
    bind(C::Sheet("overview"), &[P::List, P::Card, P::Sheet, P::Grid], &["0"], 0),
    bind(C::Sheet("overlap"), BROWSE, &["w o"], 0),
    bind(C::Quit, ALL, &["Ctrl+Q"], 0),
    bind(C::Save, &[P::Form, P::Editor], &["Ctrl+S"], 1),
    bind(C::Accept, FORM, &["Enter"], 2),
    bind(C::NextField, FORM, &["Tab"], 0),
    bind(C::PreviousField, FORM, &["Shift+Tab"], 0),
    bind(C::StepBack, FORM, &["Left"], 0),
    bind(C::StepOn, FORM, &["Right"], 0),
    bind(C::LeapBack, FORM, &["PgUp"], 0),
    bind(C::LeapOn, FORM, &["PgDn"], 0),
    bind(C::LongText, FORM, &["Ctrl+E", "F2"], 4),
    bind(C::OwnEditor, &[P::Form, P::Editor], &["Ctrl+O"], 5),
    bind(C::Find, FORM, &[], 6),
    bind(C::Close, &[P::Form, P::Editor, P::Pick, P::Box, P::Checklist], &["Esc"], 3),
    bind(C::Confirm, &[P::Pick, P::Box], &["Enter"], 1),
];

/// What a key, after the keys already pressed, asks for in a place.
pub enum Meaning {
    /// This command.
    Command(C),
    /// The beginning of a longer key.
    Prefix,
    /// Nothing.
    Nothing,
}

/// Looks a key up. `before` is the prefix key pressed just before, if any.
pub fn meaning(place: P, before: Option<Key>, key: Key) -> Meaning {
    let mut prefix = false;
    for binding in BINDINGS.iter().filter(|binding| binding.places.contains(&place)) {
        for keys in binding.keys {
            match (before, keys.split_once(' ')) {
                (None, None) if Key::parse(keys) == Some(key) => return Meaning::Command(binding.command),
                (None, Some((first, _))) if Key::parse(first) == Some(key) => prefix = true,
                (Some(before), Some((first, second)))
                    if Key::parse(first) == Some(before) && Key::parse(second) == Some(key) =>
                {
                    return Meaning::Command(binding.command);
                }
                _ => {}
            }
        }
    }
    if prefix { Meaning::Prefix } else { Meaning::Nothing }
}

/// The keys that may follow a prefix in a place, with what they ask for.
pub fn after(place: P, prefix: Key) -> Vec<(&'static str, C)> {
    let here = BINDINGS.iter().filter(move |binding| binding.places.contains(&place));
    let keys = here.flat_map(|binding| binding.keys.iter().map(move |keys| (*keys, binding.command)));
    keys.filter_map(|(keys, command)| {
        let (first, second) = keys.split_once(' ')?;
        (Key::parse(first) == Some(prefix)).then_some((second, command))
    })
    .collect()
}

/// The key shown for a command: the first one bound where `place` is, else anywhere.
pub fn key_of(command: C, place: Option<P>) -> Option<&'static str> {
    let of_command = BINDINGS.iter().filter(|binding| binding.command == command);
    of_command
        .filter(|binding| place.is_none_or(|place| binding.places.contains(&place)))
        .find_map(|binding| binding.keys.first())
        .copied()
}
