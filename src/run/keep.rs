//! Backups while the program runs: the list, one now, the one of the day, and going back to one.

use super::{
    Session, erase,
    perform::{local, of, trouble},
};
use crate::{
    app::{Msg, Trouble},
    store::{
        self, Mode, StoreError,
        backup::{self, Made, Reason},
    },
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

/// The backups there are.
pub(super) fn list(session: &Session) -> Msg {
    let why = |reason: Reason| session.state.words.t(&format!("backup-{}", reason.word()));
    let all = backup::list(session.store.path()).into_iter();
    Msg::Backups(all.map(|backup| (backup.path, local(backup.time), why(backup.reason))).collect())
}

/// Makes one now.
pub(super) fn now(session: &mut Session) -> Result<Option<Msg>, Trouble> {
    let made = backup::take(&session.store, Timestamp::now(), Reason::Asked).map_err(of("doing-backup"))?;
    let path = made.backup.path.clone();
    session.take(Msg::BackupMade(path));
    second(made)
}

/// Takes a folder as the second one for backups, once it is sure that it is there and can be written to.
pub(super) fn folder(session: &mut Session, typed: &str) -> Result<Option<Msg>, Trouble> {
    let doing = "doing-backup-folder";
    let folder = match typed {
        "" => None,
        typed => {
            let path = written_out(typed);
            let fail = |cause: io::Error| trouble(doing, &path, &cause);
            if !path.is_dir() {
                return Err(of(doing)(StoreError::NoFolder { path }));
            }
            let own = session.store.path().with_file_name(backup::FOLDER);
            if own.canonicalize().is_ok_and(|own| path.canonicalize().is_ok_and(|path| path == own)) {
                let args = vec![("path", path.display().to_string())];
                return Err(Trouble { doing, what: "error-same-folder".to_owned(), args });
            }
            let proof = path.join(format!("dvo-{}.part", uuid::Uuid::now_v7().simple()));
            OpenOptions::new().create_new(true).write(true).open(&proof).map_err(fail)?;
            fs::remove_file(&proof).map_err(fail)?;
            Some(path)
        }
    };
    let value = folder.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    session.store.set_setting(backup::SECOND_FOLDER, &value).map_err(of("doing-setting"))?;
    session.state.settings.insert(backup::SECOND_FOLDER.to_owned(), value);
    Ok(Some(Msg::BackupFolder(folder)))
}

/// A path as people give it: within quotes when it was copied on Windows, from the home folder, or from where the
/// program was started. What is kept must not depend on that.
fn written_out(typed: &str) -> PathBuf {
    let typed = typed.trim().trim_matches('"');
    let path = match (typed.strip_prefix("~/"), directories::UserDirs::new()) {
        (Some(rest), Some(user)) => user.home_dir().join(rest),
        _ => PathBuf::from(typed),
    };
    std::path::absolute(&path).unwrap_or(path)
}

/// What is wrong with the copy in the second folder, if anything.
fn second(made: Made) -> Result<Option<Msg>, Trouble> {
    match made.second {
        Some(Err(error)) => Err(of("doing-second-backup")(error)),
        _ => Ok(None),
    }
}

/// What became of the backup that opening the file began: only what went wrong is told.
pub(super) fn daily(made: Result<Made, StoreError>) -> Option<Msg> {
    made.map_err(of("doing-backup")).and_then(second).unwrap_or_else(|trouble| Some(Msg::Failed(trouble)))
}

/// The day by which backups are counted.
pub(super) fn day() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// The backup of the day for a program that stays open overnight: opening the file, which otherwise makes it, was on
/// another day.
pub(super) fn new_day(session: &mut Session) -> Option<Msg> {
    let today = day();
    if session.backed_up == today {
        return None;
    }
    session.backed_up = today;
    backup::run_if_due(&session.store, Timestamp::now()).and_then(daily)
}

/// Goes back to a backup: closes the file, puts the backup in its place, and begins anew with that. What stood there
/// is kept. When it fails the file is opened again as it was.
pub(super) fn restore(session: &mut Session, chosen: &Path) -> Result<Option<Msg>, Trouble> {
    let trouble = of("doing-restore");
    if session.store.mode() == Mode::ReadOnly {
        return Err(trouble(StoreError::ReadOnly { path: session.store.path().to_path_buf() }));
    }
    let path = session.store.path().to_path_buf();
    // Who was forgotten must not come back by this.
    let forgotten = session.store.erased().unwrap_or_default();
    // The backup itself keeps the place of the open file meanwhile; so it is also seen to open.
    let meanwhile = store::open(chosen, Mode::ReadOnly).map_err(&trouble)?;
    drop(std::mem::replace(&mut session.store, meanwhile.store));
    let restored = backup::restore(&path, chosen, Timestamp::now());
    let machine = session.places.machine.as_ref();
    let mut opened = store::open_on(&path, Mode::ReadWrite, machine).map_err(&trouble)?;
    match restored {
        Ok(kept) => {
            let words = &session.state.words;
            erase::forget_again(&mut opened.store, &mut opened.world, &forgotten, words).map_err(&trouble)?;
            session.reopen(opened).map_err(&trouble)?;
            let kept = kept.map(|kept| kept.display().to_string()).unwrap_or_default();
            let text = session.state.words.with("toast-restored", &[("kept", kept.into())]);
            session.state.say(text);
            Ok(None)
        }
        Err(error) => {
            session.store = opened.store;
            Err(trouble(error))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::kinds::theme;
    use crate::{
        app::Effect,
        catalogue::{Action, Change, Edit, Id, Record, kinds},
        process::admit::Admitted,
        run::Places,
    };

    fn commit(session: &mut Session) {
        let mut made = Record::new(Id::now_v7(), &kinds::THEME);
        made.set(theme::NAME, "Proef");
        let change = Change::new(Id::now_v7(), Action::New, vec![Edit::Create(made)]);
        assert!(session.perform(Effect::Commit(Admitted::as_it_was(change))).is_some());
        assert!(new_day(session).is_none());
    }

    #[test]
    fn a_program_left_open_overnight_makes_the_backup_of_the_day() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("net.dvo");
        drop(store::create(&path, &[], Timestamp::now()).unwrap());
        let opened = store::open(&path, Mode::ReadWrite).unwrap();
        let mut session = Session::new(opened, None, day(), Places::default()).unwrap();
        commit(&mut session);
        assert_eq!(backup::list(session.store.path()).len(), 0, "the day on which it was opened");
        session.backed_up = day().yesterday().unwrap();
        commit(&mut session);
        commit(&mut session);
        let made = backup::list(session.store.path());
        assert_eq!(made.iter().map(|backup| backup.reason).collect::<Vec<_>>(), [Reason::Daily]);
    }
}
