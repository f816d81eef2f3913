//! One message in, the next state and what is wanted of the outside.

use super::{
    Effect, Key, Msg, State,
    bindings::Meaning,
    command::{Command, Place},
    layer::{Layer, What},
    typing,
};
use crossterm::event::KeyCode;
use tui_input::Input;

impl State {
    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = match msg {
            Msg::Key(key) => self.key(key),
            Msg::Paste(text) => self.paste(&text),
            Msg::Click(target) => self.click(target),
            Msg::Wheel(rows) => self.wheel(rows),
            Msg::Tick => self.tick(),
            result => self.result(result),
        };
        self.refresh();
        if self.form().is_some_and(|form| form.unsaved) && self.draft_due.is_none() && !self.read_only {
            self.draft_due = Some(self.now + super::state::DRAFT_PAUSE);
        }
        effects.extend(self.keep_opened(false));
        effects
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        // An error stays until Esc; only the next Esc is for the form that lies open.
        let read = key.code == KeyCode::Esc && self.prefix.is_none();
        let form = matches!(Place::of(self), Place::Form | Place::Editor);
        if read && form && self.toast.take_if(|toast| toast.until.is_none()).is_some() {
            return Vec::new();
        }
        let meaning = self.meaning(key);
        let prefix = self.prefix.take();
        match meaning {
            Meaning::Command(command) => self.run(command),
            Meaning::Prefix => {
                self.prefix = Some(key);
                Vec::new()
            }
            // What was begun with one key is left by any other; those for everywhere do what they always do.
            Meaning::Nothing if prefix.is_some() && (key.ctrl || matches!(key.code, KeyCode::F(_))) => self.key(key),
            Meaning::Nothing if prefix.is_some() => Vec::new(),
            Meaning::Nothing => self.typed(key),
        }
    }

    /// Runs a command, or says why it cannot run now.
    pub fn run(&mut self, command: Command) -> Vec<Effect> {
        if let Some(why) = command.why_not(self) {
            let text = self.words.t(why);
            self.say(text);
            return Vec::new();
        }
        match command {
            Command::Quit => return self.quit(),
            Command::Find => self.open_find(),
            Command::Help => self.open_pick(What::Help),
            Command::Palette => self.open_pick(What::Palette),
            _ => {}
        }
        if matches!(command, Command::Find | Command::Help | Command::Palette) {
            return Vec::new();
        }
        match Place::of(self) {
            Place::List | Place::Card => self.browse(command),
            Place::Form => self.form_command(command),
            Place::Editor => self.editor_command(command),
            Place::Pick => self.pick_command(command),
            Place::Box => self.box_command(command),
            Place::Sitting => self.sitting_command(command),
            Place::Checklist => self.checklist_command(command),
            Place::Join => self.join_command(command),
            Place::Sheet => self.sheet_command(command),
            Place::Grid => self.grid_command(command),
            Place::Weigh => self.weigh_command(command),
            Place::Timeline => self.timeline_command(command),
            Place::Presentation => self.presentation_command(command),
        }
    }

    /// A key that is no command: text for the layer on top.
    fn typed(&mut self, key: Key) -> Vec<Effect> {
        match self.layers.last_mut() {
            Some(Layer::Form(_)) => {
                self.with_form(|form, world, context, _| form.key(key, world, context));
                self.offer_misspelt();
            }
            Some(Layer::Editor(editor)) => {
                editor.area.input(super::forming::textarea_key(key));
                self.edited();
            }
            Some(Layer::Weigh(_)) => self.weigh_key(key),
            // Who types on has not seen the question; that is never a yes, and the next Enter should not be either.
            Some(Layer::Confirm(_)) if key.printed().is_some() => drop(self.layers.pop()),
            // Nothing else is typed in.
            _ => {
                if self.line().is_some_and(|line| typing::edit(line, key) == Some(true)) {
                    self.line_changed();
                }
            }
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        match self.layers.last_mut() {
            Some(Layer::Form(_)) => {
                self.with_form(|form, world, context, _| form.paste(text, world, context));
                self.offer_misspelt();
            }
            Some(Layer::Editor(editor)) => {
                editor.area.insert_str(crate::catalogue::text::clean(text, true));
                self.edited();
            }
            Some(Layer::Weigh(_)) => self.weigh_paste(text),
            _ => match self.line() {
                Some(line) => {
                    typing::insert(line, &crate::catalogue::text::clean(text, false));
                    self.line_changed();
                }
                // Text that arrives outside a field is a paste gone astray, never a row of commands.
                None => {
                    let text = self.words.t("toast-paste-astray");
                    self.say(text);
                }
            },
        }
        Vec::new()
    }

    /// The line that is typed in, where one lies on top: that of a choice or of a filter.
    fn line(&mut self) -> Option<&mut Input> {
        match self.layers.last_mut() {
            Some(Layer::Pick(pick)) => Some(&mut pick.input),
            Some(Layer::Filter(input)) => Some(input),
            _ => None,
        }
    }

    /// What follows from what was typed in that line.
    fn line_changed(&mut self) {
        match self.layers.last() {
            Some(Layer::Filter(input)) => {
                let filter = input.value().to_owned();
                self.set_filter(filter);
            }
            _ => self.narrow(),
        }
    }

    fn tick(&mut self) -> Vec<Effect> {
        if self.toast.as_ref().and_then(|toast| toast.until).is_some_and(|until| until <= self.now) {
            self.toast = None;
        }
        if self.draft_due.is_some_and(|due| due <= self.now) {
            return self.put_draft_away();
        }
        if self.sitting().is_some_and(|sitting| sitting.clock.runs()) { self.keep_clock() } else { Vec::new() }
    }

    /// The draft of the open form, to be kept.
    pub(super) fn put_draft_away(&mut self) -> Vec<Effect> {
        self.draft_due = None;
        let draft = self.with_form(|form, _, _, _| {
            let unsaved = std::mem::take(&mut form.unsaved);
            form.kept |= unsaved;
            unsaved.then(|| (form.draft_key(), form.put_down()))
        });
        match draft.flatten() {
            Some((key, body)) if !self.read_only => {
                self.drafts.insert(key.clone(), body.clone());
                vec![Effect::PutDraft(key, body)]
            }
            _ => Vec::new(),
        }
    }

    /// What is open is kept before it goes out of sight: as a draft it is safe from a crash, and from a second form that
    /// is left open after it.
    pub(super) fn put_by(&mut self) -> Vec<Effect> {
        self.with_form(|form, _, _, _| form.unsaved |= form.changed() && !form.kept);
        let mut effects = self.put_draft_away();
        effects.extend(self.keep_clock());
        effects
    }

    /// Leaving: what is typed in an open form is kept as a draft first.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        // What was left open lies beneath what is open now; it became a draft when it was left.
        let open = std::mem::take(&mut self.layers);
        self.layers = std::mem::take(&mut self.parked);
        self.layers.extend(open);
        let mut effects = self.put_by();
        effects.extend(self.keep_opened(true));
        effects.extend(self.keep_left());
        effects.push(Effect::Quit);
        effects
    }
}
