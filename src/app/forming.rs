//! Forms and the editor of long texts, from opening to what comes of them.

use super::{
    Effect, Key, State,
    command::Command,
    form::{Form, Offer, Outcome, entry::Entry},
    layer::{Confirm, Editor, Layer, Yes},
};
use crate::{
    catalogue::{
        Change, Edit, Record, known, name,
        period::{Unit, weekday},
    },
    process::ask,
};
use crossterm::event::KeyCode;
use ratatui_textarea::{Input, Key as AreaKey, TextArea};

impl State {
    /// Carries out a command in the form on top.
    pub(super) fn form_command(&mut self, command: Command) -> Vec<Effect> {
        if command == Command::Join {
            return self.join();
        }
        let outcome = self.with_form(|form, world, context, ids| {
            if matches!(command, Command::Save | Command::Accept | Command::NextField) {
                form.look_again(context, world);
            }
            form.command(command, world, context, ids)
        });
        match outcome.unwrap_or(Outcome::Stay) {
            Outcome::Stay => {
                if command == Command::Close && self.form().is_some_and(|form| form.warned) {
                    let text = self.words.t("toast-form-warned");
                    self.say(text);
                }
                Vec::new()
            }
            Outcome::Save => self.save(),
            Outcome::Close => self.close_form(),
            Outcome::PutAway => {
                self.with_form(|form, _, _, _| form.unsaved = true);
                let effects = self.put_draft_away();
                self.layers.pop();
                let text = self.words.t("toast-draft-kept");
                self.say(text);
                effects
            }
            Outcome::Discard => {
                let title = self.words.t("ask-discard");
                let lines = self.form().map(|form| self.filled_in(form)).unwrap_or_default();
                self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Discard }));
                Vec::new()
            }
            Outcome::Editor(place) => {
                self.open_editor(place);
                Vec::new()
            }
            Outcome::OwnEditor(place) => vec![Effect::OwnEditor(place, self.long_text(place))],
        }
    }

    /// What was filled in, a line for each field.
    fn filled_in(&self, form: &Form) -> Vec<String> {
        let typed = |entry: &Entry| {
            let chosen = entry.chosen.iter().map(|id| form.title(&self.world, *id));
            let first = entry.input.value().lines().next().unwrap_or_default().to_owned();
            let whole = if entry.chosen.is_empty() { vec![first] } else { chosen.collect() };
            format!("· {}: {}", self.words.field(form.kind, entry.field.name), whole.join(", "))
        };
        form.entries.iter().filter(|entry| entry.filled_in()).map(typed).collect()
    }

    /// Takes up the draft with this key; says whether there is one. A form that was left open is its own draft.
    pub(super) fn take_up(&mut self, key: &str) -> bool {
        let open = |layer: &Layer| matches!(layer, Layer::Form(form) if form.draft_key() == key);
        if self.parked.iter().any(open) {
            self.back_to_form();
            return true;
        }
        let form = self.drafts.get(key).and_then(|text| Form::take_up(&self.world, &self.context(), text));
        let taken = form.is_some();
        self.open_form(form);
        self.catch_up();
        taken
    }

    /// The same where one asked for something else: it is said.
    pub(super) fn goes_on_with(&mut self, key: &str) -> bool {
        let taken = self.take_up(key);
        if taken {
            self.say_key("toast-draft-taken-up", &[]);
        }
        taken
    }

    /// The form in view takes in what changed elsewhere.
    fn catch_up(&mut self) {
        self.with_form(|form, world, context, ids| form.catch_up(world, context, ids));
    }

    /// Was a form left open to look something up?
    pub(super) fn form_parked(&self) -> bool {
        self.parked.iter().any(|layer| matches!(layer, Layer::Form(_)))
    }

    /// Was the view of a meeting left open to look something up?
    pub(super) fn meeting_parked(&self) -> bool {
        self.parked.iter().any(|layer| matches!(layer, Layer::Sitting(_)))
    }

    fn save(&mut self) -> Vec<Effect> {
        let ask = self.form().and_then(|form| ask::of(form.kind));
        if ask.is_some_and(|ask| *ask.kind == *ask::CARRY_TO.kind) {
            return self.row_answered();
        }
        if ask.is_some_and(|ask| *ask.kind == *ask::SLEEP.kind) {
            return self.slept();
        }
        match self.with_form(|form, world, _, ids| form.change(world, ids)) {
            Some(Ok(Some(change))) => self.keep_form(change, ask.is_some_and(|ask| ask.shown_first)),
            Some(Ok(None)) => self.close_form(),
            Some(Err(_)) => {
                let text = self.words.t("toast-form-problem");
                self.say(text);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Shows what will be made before it is made, as it is `admitted` with all that follows; the form stays beneath it.
    pub(super) fn show_first(&mut self, change: Change, admitted: &Change) -> Vec<Effect> {
        // A record is named once, however many of its fields change.
        let (mut lines, mut records, mut last) = (Vec::new(), 0, String::new());
        for edit in &change.edits {
            let line = format!("· {}: {}", self.words.kind(edit.kind()), self.called(edit));
            if line != last {
                let made = admitted.edits.iter().find_map(|made| match made {
                    Edit::Create(record) if record.id == edit.id() => Some(record),
                    _ => None,
                });
                lines.push(format!("{line}{}", made.map(|made| self.weekday_of(made)).unwrap_or_default()));
                lines.extend(made.and_then(|made| self.remark_on(made)).map(|remark| format!("  {remark}")));
                (records, last) = (records + 1, line);
            }
        }
        let title = self.words.count("ask-make", records);
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Commit(change) }));
        Vec::new()
    }

    /// " (di)", for what is on a day.
    fn weekday_of(&self, record: &Record) -> String {
        let day = record.value(name::DATE).as_period().filter(|date| date.unit() == Unit::Day);
        day.map(|day| format!(" ({})", weekday(day.start(), self.words.lang()))).unwrap_or_default()
    }

    /// What may be meant so but probably is not, of a record that will be made: by its kind, or as there is one already.
    fn remark_on(&self, record: &Record) -> Option<String> {
        let own = record.kind.remark.and_then(|remark| remark(&self.world, record));
        let fault = own.or_else(|| known::twice(&self.world, record))?;
        let field = self.words.field(record.kind, fault.field);
        let args = [("text", fault.text.as_str().into()), ("offer", fault.offer.as_str().into())];
        Some(format!("{field}: {}", self.words.with(fault.problem, &args)))
    }

    /// A name nobody has may be misspelt: find-anything is asked, also when it is not filled yet.
    pub(super) fn offer_misspelt(&mut self) {
        let offers = self.form().and_then(|form| form.offers.as_ref());
        let unknown = offers.is_some_and(|offers| matches!(offers.offers.as_slice(), [Offer::Make(..)]));
        if unknown && !self.search.ready() {
            self.fill_index();
            self.with_form(|form, world, context, _| form.offer(world, context));
        }
    }

    /// Closes the form on top; a draft of it is no longer wanted.
    pub(super) fn close_form(&mut self) -> Vec<Effect> {
        self.draft_due = None;
        match self.layers.pop() {
            Some(Layer::Form(form)) => self.forget_draft(&form),
            _ => Vec::new(),
        }
    }

    fn forget_draft(&mut self, form: &Form) -> Vec<Effect> {
        let key = form.draft_key();
        let known = self.drafts.remove(&key).is_some();
        if known || form.kept { vec![Effect::DropDraft(key)] } else { Vec::new() }
    }

    /// A form that was left open to look something up comes back as it was.
    pub(super) fn back_to_form(&mut self) {
        if self.parked.is_empty() {
            return;
        }
        self.came_to = None;
        // What was said on the way (that the form stays open, say) is over.
        self.toast.take_if(|toast| toast.until.is_some());
        if let Some(place) = self.parked_at.take() {
            self.go_back_to(place);
        }
        self.layers.append(&mut self.parked);
        self.catch_up();
    }

    fn long_text(&self, place: usize) -> String {
        let entry = self.form().and_then(|form| form.entries.iter().find(|entry| entry.place == place));
        entry.map(|entry| entry.input.value().to_owned()).unwrap_or_default()
    }

    fn open_editor(&mut self, place: usize) {
        let text = self.long_text(place);
        let mut area = TextArea::from(text.split('\n').map(str::to_owned).collect::<Vec<_>>());
        area.set_cursor_line_style(ratatui::style::Style::default());
        area.set_wrap_mode(ratatui_textarea::WrapMode::Word);
        area.move_cursor(ratatui_textarea::CursorMove::Bottom);
        area.move_cursor(ratatui_textarea::CursorMove::End);
        self.layers.push(Layer::Editor(Box::new(Editor { area, place })));
    }

    /// What is typed in the editor stands in the form's field at once: what keeps the form keeps it.
    pub(super) fn edited(&mut self) {
        if let Some(Layer::Editor(editor)) = self.layers.last() {
            let (place, text) = (editor.place, editor.area.lines().join("\n"));
            self.take_text(place, text);
        }
    }

    /// Carries out a command in the editor.
    pub(super) fn editor_command(&mut self, command: Command) -> Vec<Effect> {
        if !matches!(command, Command::Save | Command::Close | Command::OwnEditor) {
            return Vec::new();
        }
        let Some(Layer::Editor(editor)) = self.layers.pop() else { return Vec::new() };
        match command {
            Command::OwnEditor => vec![Effect::OwnEditor(editor.place, self.long_text(editor.place))],
            _ => Vec::new(),
        }
    }

    /// Puts a text in the field at this place.
    pub(super) fn take_text(&mut self, place: usize, text: String) {
        let text = crate::catalogue::text::clean(&text, true).into_owned();
        self.with_form(|form, world, context, _| {
            let sight = context.sight(world, form.kind, &form.made);
            let entry = form.entries.iter_mut().find(|entry| entry.place == place);
            form.unsaved |= entry.is_some_and(|entry| entry.rewrite(text, &sight));
        });
    }
}

/// A key as the editor takes it.
pub(super) fn textarea_key(key: Key) -> Input {
    let code = match key.code {
        KeyCode::Char(letter) => AreaKey::Char(letter.to_ascii_lowercase()),
        KeyCode::Enter => AreaKey::Enter,
        KeyCode::Backspace => AreaKey::Backspace,
        KeyCode::Delete => AreaKey::Delete,
        KeyCode::Left => AreaKey::Left,
        KeyCode::Right => AreaKey::Right,
        KeyCode::Up => AreaKey::Up,
        KeyCode::Down => AreaKey::Down,
        KeyCode::Home => AreaKey::Home,
        KeyCode::End => AreaKey::End,
        KeyCode::PageUp => AreaKey::PageUp,
        KeyCode::PageDown => AreaKey::PageDown,
        KeyCode::Tab => AreaKey::Tab,
        _ => AreaKey::Null,
    };
    let code = match (key.code, key.ctrl) {
        (KeyCode::Char(letter), false) => AreaKey::Char(letter),
        _ => code,
    };
    Input { key: code, ctrl: key.ctrl, alt: false, shift: key.shift }
}
