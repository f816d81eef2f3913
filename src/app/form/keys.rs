//! What keys do in a form.

use super::{Context, Entry, Form, Offer, Subject, Suggestions, suggest};
use crate::{
    app::{command::Command, key::Key},
    catalogue::{Id, Ids, Type, Value, World},
    process::begin,
};

/// What is to happen after a key in a form.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Go on.
    Stay,
    /// Keep what is typed.
    Save,
    /// Close: nothing was changed.
    Close,
    /// Close and keep what was typed as a draft.
    PutAway,
    /// Throw away what was typed, when the user is sure.
    Discard,
    /// The editor for the long text in this field.
    Editor(usize),
    /// The user's own editor for it.
    OwnEditor(usize),
}

impl Form {
    /// Carries out a command of the form. A name that was left without saying who is meant is asked for again as soon
    /// as one comes back to it.
    pub fn command(&mut self, command: Command, world: &World, context: &Context<'_>, ids: &mut Ids) -> Outcome {
        let before = self.cursor;
        let outcome = self.carry_out(command, world, context, ids);
        // With the arrows one passes through, and a list would hold one up.
        let comes_to = matches!(command, Command::NextField | Command::PreviousField | Command::Accept);
        if comes_to && self.cursor != before && outcome == Outcome::Stay {
            self.asks_again(world, context);
        }
        self.fill_along(world, context);
        outcome
    }

    /// Shows who can be meant by the name under the cursor, if that is not shown already and there is anybody.
    fn asks_again(&mut self, world: &World, context: &Context<'_>) -> bool {
        let asks = self.offers.is_none() && self.current().is_some_and(Entry::is_open);
        if asks {
            self.offer(world, context);
        }
        asks && self.offers.is_some()
    }

    fn carry_out(&mut self, command: Command, world: &World, context: &Context<'_>, ids: &mut Ids) -> Outcome {
        if command != Command::Close {
            self.warned = false;
        }
        match command {
            Command::Save => {
                // Saving takes what can only be meant; it never makes a record nobody asked for.
                if self.offers.as_ref().is_some_and(Suggestions::one_meant) {
                    self.settle(world, context, ids);
                }
                self.offers = None;
                return Outcome::Save;
            }
            Command::Close if self.offers.take().is_some() => {}
            Command::Close if !self.changed() => return Outcome::Close,
            Command::Close if self.warned => return Outcome::PutAway,
            Command::Close => self.warned = true,
            Command::Discard => return Outcome::Discard,
            Command::Down => self.go(1, world, context, ids),
            Command::Up => self.go(-1, world, context, ids),
            Command::Accept if self.asks_again(world, context) => {}
            Command::Accept => {
                let more = self.settle(world, context, ids);
                return self.next(more);
            }
            // Through all fields and round again: on [Opslaan] only Enter saves.
            Command::NextField if self.cursor == self.entries.len() => self.focus(0),
            Command::NextField => {
                let more = self.settle_known(world, context, ids);
                return self.next(more);
            }
            Command::PreviousField => {
                self.settle_known(world, context, ids);
                self.focus(self.cursor.checked_sub(1).unwrap_or(self.entries.len()));
            }
            Command::LongText | Command::OwnEditor => {
                if let Some(entry) = self.current().filter(|entry| entry.is_long()) {
                    let place = entry.place;
                    let own = command == Command::OwnEditor;
                    return if own { Outcome::OwnEditor(place) } else { Outcome::Editor(place) };
                }
            }
            Command::StepBack | Command::StepOn | Command::LeapBack | Command::LeapOn => {
                self.step(command, world, context);
            }
            _ => {}
        }
        Outcome::Stay
    }

    /// Enter or Tab, after what is offered was taken: to the next field; saves on [Opslaan] and after a single cell.
    fn next(&mut self, more: bool) -> Outcome {
        if self.cursor == self.entries.len() {
            return Outcome::Save;
        }
        if self.single && self.current().is_some_and(|entry| entry.value.is_ok()) && !more {
            return Outcome::Save;
        }
        if !more {
            self.focus(self.cursor + 1);
        }
        Outcome::Stay
    }

    /// Takes the offer under the cursor as the field is left, if it was said or pointed out; Enter and a click on it
    /// take any.
    pub fn settle_known(&mut self, world: &World, context: &Context<'_>, ids: &mut Ids) -> bool {
        self.offers.take_if(|offers| !offers.sure);
        self.settle(world, context, ids)
    }

    /// Takes the offer under the cursor, if there is one. Says whether the field takes more (several links).
    pub fn settle(&mut self, world: &World, context: &Context<'_>, ids: &mut Ids) -> bool {
        let Some(offers) = self.offers.take() else { return false };
        let Some(offer) = offers.pointed_out().cloned() else { return false };
        if let Offer::Make(kind, name) = &offer {
            let sight = context.sight(world, self.kind, &self.made);
            let mut record = suggest::named(&sight, kind, ids.next_id(), name);
            let among = self.entries.get(self.cursor).and_then(|entry| entry.field.among);
            if let Some((field, word)) = among {
                record.set(field, Value::Choice(word));
            }
            let record = self.begun(record, world, context, ids);
            self.made.push(record);
        }
        let sight = context.sight(world, self.kind, &self.made);
        let Some(entry) = self.entries.get_mut(self.cursor) else { return false };
        match (offer, self.made.last()) {
            (Offer::Link(id), _) => entry.choose(id, &sight),
            (Offer::Make(..), Some(made)) => entry.choose(made.id, &sight),
            (Offer::Make(..), None) => {}
            (Offer::Word(_, value), _) => entry.take(value, &sight),
        }
        self.unsaved = true;
        matches!(entry.field.ty, Type::Refs(_))
    }

    /// Fills the link under the cursor.
    pub fn take_link(&mut self, id: Id, world: &World, context: &Context<'_>) {
        let sight = context.sight(world, self.kind, &self.made);
        if let Some(entry) = self.entries.get_mut(self.cursor) {
            entry.choose(id, &sight);
            entry.selected = !entry.input.value().is_empty();
        }
        self.offers = None;
        self.unsaved = true;
        self.fill_along(world, context);
    }

    /// Fills in what follows from what was chosen in a new record, where nothing was filled in by hand.
    pub fn fill_along(&mut self, world: &World, context: &Context<'_>) {
        let Subject::New(begun) = &self.subject else { return };
        let filled = self.filled(begun.clone());
        let Subject::New(begun) = &mut self.subject else { return };
        let sight = context.sight(world, self.kind, &self.made);
        for (field, value) in begin::along(world, &self.made, &filled, context.scope, context.today) {
            let entry = self.entries.iter_mut().find(|entry| entry.place == field.place);
            let free = |entry: &&mut Entry| !entry.touched && (entry.along || entry.before.is_empty());
            if let Some(entry) = entry.filter(free).filter(|entry| entry.before != value) {
                begun.set(field, value.clone());
                *entry = Entry::new(entry.place, entry.field, value, &sight);
                entry.along = true;
            }
        }
    }

    /// Down and up: among the offers while there are any, else from field to field.
    fn go(&mut self, by: isize, world: &World, context: &Context<'_>, ids: &mut Ids) {
        match &mut self.offers {
            Some(offers) => offers.step(by),
            None => {
                self.settle_known(world, context, ids);
                self.focus((self.cursor as isize + by).max(0) as usize);
            }
        }
    }

    fn step(&mut self, command: Command, world: &World, context: &Context<'_>) {
        let sight = context.sight(world, self.kind, &self.made);
        let Some(entry) = self.entries.get_mut(self.cursor) else { return };
        // Where nothing is filled in yet there is no text to move through, and a first word to begin with.
        let steps = entry.selected || entry.input.value().is_empty() && entry.picks();
        let value = match command {
            Command::StepBack if steps => entry.stepped(-1),
            Command::StepOn if steps => entry.stepped(1),
            Command::LeapBack => entry.leapt(-1),
            Command::LeapOn => entry.leapt(1),
            _ => None,
        };
        match value {
            Some(value) => {
                entry.take(value, &sight);
                entry.selected = true;
                self.unsaved = true;
            }
            None => {
                let code = if command == Command::StepBack { "Left" } else { "Right" };
                if matches!(command, Command::StepBack | Command::StepOn)
                    && let Some(key) = Key::parse(code)
                {
                    entry.key(key, &sight);
                }
            }
        }
    }

    /// Types a key in the field under the cursor.
    pub fn key(&mut self, key: Key, world: &World, context: &Context<'_>) {
        self.warned = false;
        let sight = context.sight(world, self.kind, &self.made);
        let Some(entry) = self.entries.get_mut(self.cursor) else { return };
        let before = (entry.input.value().to_owned(), entry.chosen.len());
        if entry.key(key, &sight) && before != (entry.input.value().to_owned(), entry.chosen.len()) {
            self.unsaved = true;
            self.offer(world, context);
        }
    }

    /// Puts text in the field under the cursor.
    pub fn paste(&mut self, pasted: &str, world: &World, context: &Context<'_>) {
        let sight = context.sight(world, self.kind, &self.made);
        let Some(entry) = self.entries.get_mut(self.cursor) else { return };
        entry.paste(pasted, &sight);
        self.unsaved = true;
        self.offer(world, context);
    }

    /// Looks up again what the field offers.
    pub fn offer(&mut self, world: &World, context: &Context<'_>) {
        let made = std::mem::take(&mut self.made);
        self.suggest(&context.sight(world, self.kind, &made));
        self.made = made;
    }
}
