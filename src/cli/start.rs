//! To the screen, or a clear word why not. What was doubtful at opening is at most read.

use super::{
    ask,
    end::{self, End, NOT},
    house::{self, House},
    look, plain,
};
use crate::{
    app::State,
    catalogue::Lang,
    run::{self, Session, Shown, picture::Wanted},
    screen::Look,
    store::{
        self, Mode, Opened, Opening, Owner, StoreError,
        backup::{self, Reason},
    },
    words::Words,
};
use std::path::Path;

/// How the user wants it.
pub(super) struct Wish {
    /// In this language.
    pub lang: Option<Lang>,
    /// With lines and signs in ASCII only.
    pub ascii: bool,
}

/// The setting that remembers where the user was warned about the folder of the file.
const WARNED: &str = "warned.folder";

/// Opens the file and shows it until the user leaves.
pub(super) fn start(house: &House, wish: Wish, words: Words) -> Result<(), End> {
    house.ready(&words)?;
    let today = house.today();
    let look = Look { colour: house::colour(), ascii: wish.ascii };
    let show = |opening: &Opening| {
        let greet = |state: &mut State| drop(greet(state, opening.store().path(), opening.left_by()));
        run::picture::first(opening, &Wanted { lang: wish.lang, words: &words, today, look, greet: &greet })
    };
    let (opened, shown, warning) = open(house, &words, show)?;
    let left_by = opened.left_by.clone();
    let session = Session::with_words(opened, wish.lang, &words, today, house.places());
    let mut session = session.map_err(|error| End::store(&words, "doing-open", &error))?;
    session.date = house.date();
    let path = session.store.path().to_path_buf();
    if let Some(here) = greet(&mut session.state, &path, left_by.as_ref())
        && session.store.mode() == Mode::ReadWrite
        && session.store.set_setting(WARNED, &here).is_ok()
    {
        session.state.settings.insert(WARNED.to_owned(), here);
    }
    if let Some(key) = warning {
        let text = session.state.words.t(key);
        session.state.warn(text);
    }
    run::run(&mut session, look, shown)
        .map_err(|cause| End::not(words.with("cli-terminal", &[("detail", cause.to_string().into())])))
}

/// A file that was opened, the screen if it shows the file already, and what is to be said about it there.
type Begun = (Opened, Option<Shown>, Option<&'static str>);

/// Opens the file, or something to read when it cannot be.
fn open(house: &House, words: &Words, show: impl Fn(&Opening) -> Option<Shown>) -> Result<Begun, End> {
    let mode = if house.read_only { Mode::ReadOnly } else { Mode::ReadWrite };
    let both = |opening: Opening| {
        // When the file cannot be read to its end, the terminal is given back before that is told.
        let shown = show(&opening);
        opening.finish().map(|opened| (opened, shown, None))
    };
    let error = match store::begin_on(&house.path, mode, house.machine().as_ref()).and_then(both) {
        Ok(begun) => return Ok(begun),
        Err(error) => error,
    };
    let read = match error {
        StoreError::InUse { .. } => {
            end::say(&end::in_use(words, &error));
            if !ask::possible() {
                end::say(&words.t("cli-in-use-hint"));
            }
            read_instead(&house.path, words, "cli-in-use-ask").map(|opened| (opened, None))
        }
        // A write-protected file or folder: there is nothing to ask.
        StoreError::ReadOnly { .. } | StoreError::Permission { .. } if !house.read_only => {
            match store::open(&house.path, Mode::ReadOnly) {
                Ok(opened) => Ok((opened, Some("cli-read-only"))),
                Err(_) => Err(End::store(words, "doing-open", &error)),
            }
        }
        StoreError::Damaged { .. } | StoreError::NotADatabase { .. } => offer_backup(house, words, &error),
        _ => Err(End::store(words, "doing-open", &error)),
    };
    read.map(|(opened, warning)| (opened, None, warning))
}

/// The newest good backup, to look at. The file itself stays as it is.
fn offer_backup(house: &House, words: &Words, error: &StoreError) -> Result<(Opened, Option<&'static str>), End> {
    end::say(&format!("{}: {}", words.t("doing-open"), end::store_error(words, error)));
    let all = backup::list(&house.path);
    let good = |backup: &&backup::Backup| backup.reason != Reason::Replaced && backup::verify(&backup.path).is_ok();
    let Some((at, newest)) = all.iter().enumerate().find(|(_, backup)| good(backup)) else {
        end::say(&words.t("cli-no-backups"));
        return Err(End::Quiet(NOT));
    };
    let args = [
        ("backup", look::when(words, newest).into()),
        ("path", plain::path(&newest.path).into()),
        ("number", (at + 1).to_string().into()),
    ];
    end::say(&words.with("cli-damaged-offer", &args));
    read_instead(&newest.path, words, "cli-damaged-ask").map(|opened| (opened, Some("cli-reading-backup")))
}

/// Opens a file for reading only, if the user wants that.
fn read_instead(path: &Path, words: &Words, question: &str) -> Result<Opened, End> {
    if !ask::possible() || !ask::yes(&words.t(question)) {
        return Err(End::Quiet(NOT));
    }
    store::open(path, Mode::ReadOnly).map_err(|error| End::store(words, "doing-open", &error))
}

/// Says of the file what the user should know; gives its place when that is something to be said only once.
fn greet(state: &mut State, path: &Path, left_by: Option<&Owner>) -> Option<String> {
    if let Some(by) = left_by.filter(|by| by.pid != 0) {
        let args = [("host", by.host.as_str().into()), ("since", end::since(by.since).into())];
        let text = state.words.with("cli-left-by", &args);
        state.warn(text);
    }
    let here = plain::path(path);
    if !house::shared(path) || state.settings.get(WARNED) == Some(&here) {
        return None;
    }
    // Where others may write it.
    let text = state.words.with("cli-synced", &[("path", here.as_str().into())]);
    state.warn(text);
    Some(here)
}
