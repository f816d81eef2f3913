//! Putting a signal to sleep, and waking it.

use super::{Sheet, Tag};
use crate::{
    app::{
        Effect, State,
        command::Command,
        form::{Form, Subject},
        layer::Layer,
    },
    catalogue::{Id, Period},
    process::{
        ask::{self, sleep},
        signals::{self, sleep as sleeping, sleep::Sleep},
    },
};

impl State {
    /// What the line under the cursor stands for.
    fn tag(&self) -> Option<&Tag> {
        self.sheet()?.line()?.tag.as_ref()
    }

    /// Is a signal under the cursor, awake or asleep?
    pub(in crate::app) fn can_sleep(&self) -> bool {
        matches!(self.tag(), Some(Tag::Signal(_) | Tag::Pair(..) | Tag::Asleep(_)))
    }

    /// Does what is under the cursor sleep?
    pub(in crate::app) fn sleeps(&self) -> bool {
        matches!(self.tag(), Some(Tag::Asleep(_)))
    }

    /// Does the line under the cursor lead somewhere, or can it be unfolded?
    pub(in crate::app) fn can_open_line(&self) -> bool {
        let Some(sheet) = self.sheet() else { return false };
        let folds = sheet.shown.get(sheet.cursor).is_some_and(|row| sheet.can_fold(*row));
        folds || sheet.line().is_some_and(|line| line.leads())
    }

    /// Goes where the line under the cursor leads.
    pub(in crate::app) fn open_line(&mut self) -> Vec<Effect> {
        let Some(sheet) = self.sheet_mut() else { return Vec::new() };
        let on_signals = sheet.def.signals;
        match (sheet.target(), sheet.line().and_then(|line| line.tag.clone())) {
            (Some(id), _) => return self.jump_from_layers(id),
            (None, Some(Tag::Signals(name))) if !on_signals => return self.show_signals(name),
            (None, Some(Tag::Run(command))) => return self.run(command),
            (None, Some(Tag::Draft(key))) => {
                self.take_up(&key);
            }
            _ => sheet.turn(None),
        }
        Vec::new()
    }

    /// The sheet of signals, at this one.
    fn show_signals(&mut self, name: &str) -> Vec<Effect> {
        let effects = self.run(Command::Sheet("signals"));
        if let Some(sheet) = self.sheet_mut() {
            sheet.go_to(|tag| match tag {
                Tag::Signals(known) => *known == name,
                Tag::Asleep(_) => name == "asleep",
                _ => false,
            });
        }
        effects
    }

    /// The two records that the signal under the cursor is about, if it is about two.
    pub(in crate::app) fn pair(&self) -> Option<(Id, Id)> {
        let line = self.sheet()?.line()?;
        if let (Some(one), Some(Tag::Pair(_, other))) = (line.to, &line.tag) { Some((one, *other)) } else { None }
    }

    /// Says that two are not one: that is not asked again.
    fn rest(&mut self, name: &str, one: Id, other: Id) -> Vec<Effect> {
        let (key, kept) = (sleeping::key_of_two(name, one, other), Sleep::for_good().spelled());
        self.settings.insert(key.clone(), kept.clone());
        self.spoil_sheet();
        let [one, other] = [one, other].map(|id| self.world.title(id));
        self.say_key("toast-rests", &[("one", one), ("other", other)]);
        vec![Effect::Setting(key, kept)]
    }

    /// Asks until when the signal under the cursor may sleep, and why; one that asks something is answered, and one that
    /// sleeps is woken.
    pub(in crate::app) fn sleep(&mut self) -> Vec<Effect> {
        let about = self.sheet().and_then(Sheet::target);
        match (self.tag().cloned(), about) {
            (Some(Tag::Asleep(keys)), _) => return self.wake(keys),
            (Some(Tag::Pair(name, other)), Some(about)) if signals::named(name).is_some_and(|signal| signal.asks) => {
                return self.rest(name, about, other);
            }
            (Some(Tag::Signal(name)), Some(about)) => {
                let record = sleep::asked_of(self.ids.next_id(), name);
                let subject = Subject::Asked(record, vec![about]);
                self.open_form(Form::new(&self.world, &self.context(), subject, &[]));
            }
            _ => {}
        }
        Vec::new()
    }

    fn wake(&mut self, keys: Vec<String>) -> Vec<Effect> {
        let text = self.words.count("toast-woken", keys.len());
        self.say(text);
        self.spoil_sheet();
        let wake = |key: String| {
            self.settings.remove(&key);
            Effect::Setting(key, String::new())
        };
        keys.into_iter().map(wake).collect()
    }

    /// The answer to until when: it is kept, and the form closes.
    pub(in crate::app) fn slept(&mut self) -> Vec<Effect> {
        let answered = self.with_form(|form, world, _, ids| {
            form.change(world, ids).ok()?;
            let Subject::Asked(record, about) = form.subject.clone() else { return None };
            let record = form.filled(record);
            let until = record.get(ask::sleep::UNTIL_PERIOD).map(Period::start)?;
            Some((until, sleep::setting(&record, *about.first()?)?))
        });
        let Some((until, (key, kept))) = answered.flatten() else {
            let text = self.words.t("toast-form-problem");
            self.say(text);
            return Vec::new();
        };
        let mut effects = self.close_form();
        self.settings.insert(key.clone(), kept.clone());
        self.spoil_sheet();
        let until = Period::day(until).show(self.words.lang());
        self.say_key("toast-slept", &[("until", until)]);
        effects.push(Effect::Setting(key, kept));
        effects
    }

    /// The sheet in view is to be made again, as far as one lies open.
    pub(in crate::app) fn spoil_sheet(&mut self) {
        for layer in self.layers.iter_mut().chain(&mut self.parked) {
            if let Layer::Sheet(sheet) = layer {
                sheet.spoil();
            }
        }
    }
}
