//! What commands are called, and which are offered.

use super::{Command, Place, known};
use crate::{
    app::{State, layer::Layer},
    catalogue::kinds::entry::{self, EntryKind},
};

impl Command {
    /// The word by which the locales know it.
    pub fn word(self) -> String {
        match self {
            Command::Tab(_) => "tab".to_owned(),
            Command::Go(_) => "go".to_owned(),
            Command::Say(_) => "say".to_owned(),
            Command::Turn(_) => "turn".to_owned(),
            Command::Sheet(_) => "sheet".to_owned(),
            Command::Grid(_) => "grid".to_owned(),
            plain => known(plain).map(|(_, word, _)| (*word).to_owned()).unwrap_or_default(),
        }
    }

    /// What it is called in help, palette and footer.
    pub fn label(self, words: &crate::words::Words) -> String {
        match self {
            Command::Tab(number) => match crate::app::tabs::TABS.get(number) {
                Some(tab) => words.with("command-tab", &[("tab", words.t(&format!("tab-{}", tab.name)).into())]),
                None => String::new(),
            },
            Command::Go(kind) => words.with("command-go", &[("kinds", words.kinds(kind).into())]),
            Command::Grid(name) => words.t(&format!("table-{name}")),
            Command::Sheet(name) => words.t(&format!("sheet-{name}")),
            Command::Say(number) | Command::Turn(number) => {
                let kind = words.word(entry::KIND, EntryKind::ALL[number]);
                words.with(&format!("command-{}", self.word()), &[("kind", kind.into())])
            }
            plain => words.t(&format!("command-{}", plain.word())),
        }
    }

    /// What it is called in the footer, where it can be said closer; `None` where it does nothing.
    pub fn label_here(self, state: &State) -> Option<String> {
        let key = match (self, state.layers.last()) {
            (Command::Confirm, Some(Layer::Read(_))) => return None,
            (Command::Confirm, Some(Layer::Pick(_))) => {
                let field = state.link_to_fill();
                let fill = field.map(|field| state.words.with("footer-fill", &[("field", field.into())]));
                return fill.or_else(|| Some(self.label(&state.words)));
            }
            (Command::Confirm, Some(Layer::Confirm(_))) => "footer-yes",
            (Command::Close, Some(Layer::Confirm(_))) => "footer-no",
            (Command::Confirm, Some(Layer::Filter(_))) => "footer-keep-filter",
            (Command::Close, Some(Layer::Filter(_))) => "footer-drop-filter",
            (Command::Save, Some(Layer::Editor(_))) => "footer-text-done",
            (Command::New, None) if !state.list_in_view() => "footer-add",
            (Command::Accept, Some(Layer::Form(form))) if form.offers.is_some() => "footer-take",
            (Command::Find, _) => "footer-find",
            (Command::Confirm, Some(Layer::Weigh(_))) => "footer-keep",
            (Command::Close, Some(Layer::Weigh(_))) => "footer-drop",
            (Command::NextField, Some(Layer::Weigh(_))) => "footer-next-weight",
            (Command::Up, Some(Layer::Weigh(_))) => "footer-more",
            (Command::Down, Some(Layer::Weigh(_))) => "footer-less",
            (Command::Confirm, Some(Layer::Checklist(_))) => "footer-accept",
            (Command::Mark, Some(Layer::Checklist(_))) => "footer-choose",
            (Command::Confirm, Some(Layer::Join(_))) => "footer-join",
            (Command::Mark, Some(Layer::Join(_))) => "footer-turn",
            (Command::Join, Some(Layer::Sheet(_))) if state.pair().is_some() => "footer-join",
            (Command::Join, Some(Layer::Form(_))) => "footer-join",
            (Command::Join, Some(Layer::Sheet(_))) => return None,
            (Command::Mark, Some(Layer::Sitting(sitting))) => match (sitting.presence, sitting.clock.runs()) {
                (true, _) => "footer-presence",
                (_, true) => "footer-clock-stop",
                (_, false) => "footer-clock-start",
            },
            (Command::Open, Some(Layer::Sitting(_))) => return None,
            (Command::Mark, Some(Layer::Sheet(_))) => "footer-fold",
            (Command::Done, None) if state.is_on_agenda() => "footer-status-on",
            (Command::Done, _) if state.paying().is_some() => "footer-paid",
            (Command::Fix, _) if state.is_fixed() => "footer-unfix",
            (Command::Fix, _) => "footer-fix",
            (Command::Inhabitants, _) => "footer-inhabitants",
            (Command::Sleep, _) if state.sleeps() => "footer-wake",
            (Command::Sleep, _) if state.pair().is_some() => "footer-rest",
            (Command::New, Some(Layer::Sitting(_))) => "footer-item",
            (Command::BackToForm, _) if state.form_parked() => "command-back-to-form",
            (Command::BackToForm, _) if state.meeting_parked() => "footer-back-to-meeting",
            (Command::BackToForm, _) => "footer-back-to-page",
            (Command::Done, _) if state.is_on_agenda() => "footer-agenda-on",
            (Command::Scale, _) if state.timeline().is_some_and(|line| line.weeks) => "footer-months",
            (Command::Scale, _) => "footer-weeks",
            (Command::Earlier, _) => "footer-earlier",
            (Command::Later, _) => "footer-later",
            (Command::Chart, _) if state.grid().is_some_and(|grid| grid.as_chart) => "footer-table",
            (Command::Chart, _) => "footer-chart",
            // From a list it leads out of the program, which nobody needs to be shown.
            (Command::Back, None) if state.list_in_view() => return None,
            // The way back to this year is shown, else the way on to the next.
            (Command::PreviousYear, _) if state.year > state.today.year() => return Some((state.year - 1).to_string()),
            (Command::NextYear, _) if state.year <= state.today.year() => return Some((state.year + 1).to_string()),
            (Command::PreviousYear | Command::NextYear, _) => return None,
            _ => return Some(self.label(&state.words)),
        };
        Some(state.words.t(key))
    }

    /// Does it belong in the palette: something to do, not a step within a form or a list.
    pub fn in_palette(self) -> bool {
        !matches!(
            self,
            Command::Save
                | Command::Confirm
                | Command::Close
                | Command::Accept
                | Command::NextField
                | Command::PreviousField
                | Command::StepBack
                | Command::StepOn
                | Command::LeapBack
                | Command::LeapOn
                | Command::LongText
                | Command::OwnEditor
                | Command::Up
                | Command::Down
                | Command::Left
                | Command::Right
                | Command::Palette
                | Command::NextItem
                | Command::PreviousItem
                | Command::ShowCard
                | Command::Swap
                | Command::Say(_)
                | Command::Turn(_)
        )
    }
}

impl Command {
    /// How soon it is looked for in the palette, lowest first: what works here as the footer has it, the rest that works,
    /// what cannot run now, and last the steps to another place, which nobody looks for by name.
    pub(in crate::app) fn rank(self, state: &State) -> (u8, u8) {
        let step = matches!(
            self,
            Command::PageUp
                | Command::PageDown
                | Command::Top
                | Command::Bottom
                | Command::NextTab
                | Command::PreviousTab
                | Command::Back
                | Command::Tab(_)
        );
        let here = Place::of(state);
        let of = crate::app::bindings::BINDINGS.iter().filter(|b| b.command == self && b.places.contains(&here));
        let footer = of.map(|binding| binding.footer).filter(|place| *place > 0).min().unwrap_or(u8::MAX);
        match (step, self.why_not(state)) {
            (true, _) => (2, 0),
            (false, Some(_)) => (1, footer),
            (false, None) => (0, footer),
        }
    }
}
