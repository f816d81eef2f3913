//! A session: the state with the file it lives in. The loop drives it with a terminal, tests drive it with keys.

use super::{Guard, clipboard, keep, perform, site, terminal};
use crate::{
    app::{Effect, Msg, State, news::OPENED, state::Start},
    catalogue::{Ids, Lang, World},
    store::{Health, Machine, Mode, Opened, Store, StoreError},
    words::Words,
};
use jiff::{Timestamp, Zoned, civil::Date};
use std::{
    collections::VecDeque,
    io,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Where things go outside the file.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Folder for exports.
    pub exports: PathBuf,
    /// Where temporary texts for the user's own editor lie.
    pub temporary: PathBuf,
    /// What knows which site the file is written to as.
    pub machine: Option<Machine>,
}

/// The state, its file, and what is still to be done.
pub struct Session {
    /// The state.
    pub state: State,
    /// The file.
    pub store: Store,
    /// The user has left.
    pub done: bool,
    /// What needs the terminal to be given away: a suspension, the user's own editor.
    pub outside: Option<Effect>,
    /// Where things go.
    pub places: Places,
    /// The text last put on the clipboard, for tests where there is none.
    pub copied: Option<String>,
    /// Puts text on the clipboard; a test has one of its own, so that it leaves the user's alone.
    pub clipboard: fn(&str) -> Result<(), String>,
    /// Says what day it is; `None` where it is always the same.
    pub date: Option<fn() -> Date>,
    checking: bool,
    pub(super) backed_up: Date,
    /// When it began, as long as the file was not told.
    began: Option<Timestamp>,
    /// The day up to which times in the file run ahead, as long as the file was not told that the user knows.
    ahead: Option<String>,
}

impl Session {
    /// A session on an opened file. `lang` is what was asked for at the start, else the file's own setting counts.
    ///
    /// # Errors
    /// When settings or drafts cannot be read.
    pub fn new(opened: Opened, lang: Option<Lang>, today: Date, places: Places) -> Result<Session, StoreError> {
        let words = Words::new(lang.unwrap_or_default());
        Session::with_words(opened, lang, &words, today, places)
    }

    /// The same with words that were read already; they serve if they are in the right language.
    ///
    /// # Errors
    /// When settings or drafts cannot be read.
    pub fn with_words(
        Opened { store, world, .. }: Opened,
        lang: Option<Lang>,
        words: &Words,
        today: Date,
        places: Places,
    ) -> Result<Session, StoreError> {
        let mut state = State::new(start(&store, world, lang, words, today)?);
        site::tell_of_name(&mut state, &store, places.machine.as_ref());
        let ahead = site::tell_of_clock(&mut state, &store, Timestamp::now());
        Ok(Session {
            state,
            store,
            done: false,
            outside: None,
            places,
            copied: None,
            clipboard: clipboard::put,
            date: None,
            checking: true,
            backed_up: keep::day(),
            began: Some(Timestamp::now()),
            ahead,
        })
    }

    /// Begins anew with another content of the file, in the same language and at the same places.
    ///
    /// # Errors
    /// When settings or drafts cannot be read; then all is as it was.
    pub fn reopen(&mut self, opened: Opened) -> Result<(), StoreError> {
        let Opened { store, world, .. } = opened;
        let mut state = self.fresh(&store, world)?;
        state.messages.clone_from(&self.state.messages);
        (self.state, self.store, self.checking) = (state, store, true);
        Ok(())
    }

    /// Begins anew with the same file, of which nothing that was said, copied or left open is remembered.
    ///
    /// # Errors
    /// When settings or drafts cannot be read; then all is as it was.
    pub fn begin_again(&mut self, world: World) -> Result<(), StoreError> {
        (self.state, self.copied) = (self.fresh(&self.store, world)?, None);
        Ok(())
    }

    fn fresh(&self, store: &Store, world: World) -> Result<State, StoreError> {
        let old = &self.state;
        let mut state = State::new(start(store, world, Some(old.words.lang()), &old.words, old.today)?);
        state.now = old.now;
        Ok(state)
    }

    /// Takes a message in and carries out all that comes of it.
    pub fn take(&mut self, msg: Msg) {
        let mut messages = VecDeque::from([msg]);
        while let Some(msg) = messages.pop_front() {
            for effect in self.state.update(msg) {
                let commits = matches!(effect, Effect::Commit(_));
                messages.extend(self.perform(effect));
                if commits {
                    messages.extend(keep::new_day(self));
                }
            }
        }
    }

    pub(super) fn perform(&mut self, effect: Effect) -> Option<Msg> {
        match effect {
            Effect::Quit => {
                self.remember_opened();
                self.done = true;
            }
            Effect::Suspend | Effect::OwnEditor(..) => self.outside = Some(effect),
            effect => return perform::perform(self, effect),
        }
        None
    }

    /// Tells the file, once, when it was opened; what changed since is what changed after that. It is not worth a
    /// message where that cannot be kept: then the next time tells of a little more. Nor is it worth waiting for: a file
    /// that is still being looked through is told later.
    pub(super) fn remember_opened(&mut self) {
        if self.store.at_work() {
            return;
        }
        if let (Mode::ReadWrite, Some(began)) = (self.store.mode(), self.began.take()) {
            let _ = self.store.set_setting(OPENED, &perform::local(began).to_string());
            if let Some(day) = self.ahead.take() {
                let _ = self.store.set_setting(site::AHEAD, &day);
            }
        }
    }

    /// Does what needs the terminal to be away.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn go_outside(&mut self, guard: &Guard) -> io::Result<()> {
        let msg = match self.outside.take() {
            Some(Effect::Suspend) => {
                guard.lend(terminal::stop)?;
                None
            }
            Some(Effect::OwnEditor(place, text)) => {
                Some(guard.lend(|| perform::own_editor(&self.places, place, &text))?)
            }
            _ => None,
        };
        if let Some(msg) = msg {
            self.take(msg);
        }
        Ok(())
    }

    /// Looks what day it is: the program may have been open at midnight, or the laptop asleep. Says whether it is another
    /// one now.
    pub fn look_at_day(&mut self) -> bool {
        let today = self.date.map(|date| date()).filter(|today| *today != self.state.today);
        today.into_iter().for_each(|today| self.take(Msg::Today(today)));
        today.is_some()
    }

    /// How long it is until the day is over, for who has to look then.
    pub(super) fn until_midnight(&self) -> Option<Duration> {
        self.date?;
        let now = Zoned::now();
        let midnight = now.tomorrow().and_then(|tomorrow| tomorrow.start_of_day()).ok()?;
        let left = midnight.timestamp().duration_since(now.timestamp());
        Some(Duration::try_from(left).unwrap_or_default() + Duration::from_secs(1))
    }

    /// Is the file still being checked in the background, or a backup being made?
    pub fn checking(&self) -> bool {
        self.checking
    }

    /// Asks how the background check stands; says whether something is to be shown.
    pub fn look_at_health(&mut self) -> bool {
        if !self.checking {
            return false;
        }
        // First whether it is over: what it leaves behind is there by then.
        let over = !self.store.at_work();
        if let Some(msg) = self.store.daily_backup().and_then(keep::daily) {
            self.take(msg);
            return true;
        }
        if let Health::Damaged(detail) = self.store.status() {
            self.checking = false;
            self.take(Msg::Damaged(detail));
            return true;
        }
        self.checking = !over;
        false
    }
}

/// What the state of a file starts with. `lang` is what was asked for at the start, else the file's own setting counts.
pub(super) fn start(
    store: &Store,
    world: World,
    lang: Option<Lang>,
    words: &Words,
    today: Date,
) -> Result<Start, StoreError> {
    let settings: std::collections::BTreeMap<_, _> = store.settings()?.into_iter().collect();
    let kept = settings.get("lang").and_then(|code| Lang::from_code(code));
    let file = store.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Start {
        world,
        words: words.spoken(lang.or(kept).unwrap_or_default()),
        today,
        ids: fresh_ids(),
        drafts: store.drafts()?.into_iter().map(|draft| (draft.key, draft.body)).collect(),
        settings,
        read_only: store.mode() == Mode::ReadOnly,
        file,
    })
}

/// Identities of this run: from the clock, with noise that no other run has.
pub fn fresh_ids() -> Ids {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64);
    let (high, low) = uuid::Uuid::now_v7().as_u64_pair();
    Ids::new(millis, high ^ low)
}
