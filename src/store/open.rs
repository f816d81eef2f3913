//! Opening a file: first is it ours, then is it the right version, then what does it hold.

use super::{
    Daily, Machine, Mode, Opened, Owner, Store, StoreError, backup, connect,
    fault::Fault,
    ground::{self, GoesOn},
    load,
    lock::Lock,
    machine::Hand,
    migrate, part,
    site::{self, Site},
    stamp::Stamp,
    watch,
    watch::Watch,
};
use crate::catalogue::{Id, Kind, World, kinds, part::Asked};
use jiff::Timestamp;
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

/// Opens a file, reads all its records and begins to look it through. It never makes a file, and writes nothing to one
/// that is not sound, not ours or newer than this program.
pub fn open(path: &Path, mode: Mode) -> Result<Opened, StoreError> {
    open_on(path, mode, None)
}

/// The same on a computer that knows which site it writes as. On none, the site that the file names last goes on, and all
/// that was done counts as one's own.
pub fn open_on(path: &Path, mode: Mode, machine: Option<&Machine>) -> Result<Opened, StoreError> {
    let mut opened = begin_on(path, mode, machine)?.finish()?;
    opened.store.look_through();
    Ok(opened)
}

/// The first half of opening: a file of ours, of our version. Its records are not read yet.
pub fn begin(path: &Path, mode: Mode) -> Result<Opening, StoreError> {
    begin_on(path, mode, None)
}

/// The first half of [`open_on`].
pub fn begin_on(path: &Path, mode: Mode, machine: Option<&Machine>) -> Result<Opening, StoreError> {
    let path = real(path)?;
    attach(&path, mode, machine, Timestamp::now()).map_err(|fault| fault.at(&path))
}

/// A file that is being opened.
pub struct Opening {
    store: Store,
    left_by: Option<Owner>,
}

/// From so many bytes on it is felt that a file is read whole.
const BIG: u64 = 4 << 20;

impl Opening {
    /// The file. Nothing is written to it before all of it was read.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Who had it open for writing and never said that it was closed.
    pub fn left_by(&self) -> Option<&Owner> {
        self.left_by.as_ref()
    }

    /// Is the file so big that reading it is felt?
    pub fn is_big(&self) -> bool {
        self.store.stamp.size() >= BIG
    }

    /// Reads what a part of the world was asked for; `false` when that is so much that all can be read as well. What
    /// is wrong with the file is said by [`Opening::finish`].
    pub fn teach(&self, part: &mut World) -> bool {
        part::teach(&self.store.conn, part).unwrap_or(false)
    }

    /// Reads all of the kinds that a part of the world was asked for; everything, when it was asked for more than those.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn teach_kinds(&mut self, part: &mut World) -> Result<(), StoreError> {
        let Asked { records, around, among, mut kinds, all } = part.take_asked();
        kinds.extend(among.iter().map(|(kind, ..)| *kind));
        let linked = part.kinds_linked_by_held();
        kinds.extend(records.iter().filter_map(|id| linked.get(id)));
        kinds.sort_unstable_by_key(|kind| kind.index);
        kinds.dedup();
        let known = records.iter().all(|id| linked.get(id).is_some_and(|kind| !part.holds_all(kind)));
        if !all && around.is_empty() && known {
            let before = self.store.stamp;
            let read = self.of_kinds(&kinds)?;
            // Kinds that were read at different times belong together as long as nothing was written between.
            if self.store.stamp == before {
                part.learn_kinds(&kinds, read);
                return Ok(());
            }
        }
        let today = part.today();
        *part = self.of_kinds(&kinds::ALL)?;
        today.into_iter().for_each(|today| part.set_today(today));
        Ok(())
    }

    /// The second half: reads all records.
    pub fn finish(mut self) -> Result<Opened, StoreError> {
        let world = self.of_kinds(&kinds::ALL)?;
        Ok(Opened { store: self.store, world, left_by: self.left_by })
    }

    /// All records of these kinds: a part of the world, unless they are all there are.
    pub fn of_kinds(&mut self, kinds: &[&'static Kind]) -> Result<World, StoreError> {
        self.read(kinds).map_err(|fault| fault.at(&self.store.path))
    }

    fn read(&mut self, kinds: &[&'static Kind]) -> Result<World, Fault> {
        let Store { conn, path, mode, stamp: first, .. } = &self.store;
        let world = match load::load(conn, path, kinds) {
            // The word "damaged" is not said on one reading.
            Err(Fault::Unfit(_) | Fault::Sqlite(_)) => load::load(&connect::connect(path, *mode)?, path, kinds)?,
            loaded => loaded?,
        };
        let stamp = Stamp::of(path)?;
        if !stamp.is_same_file(first) {
            return Err(StoreError::Replaced { path: path.clone() }.into());
        }
        self.store.stamp = stamp;
        Ok(world)
    }
}

/// The file itself: absolute, and not a link to it, because lock, journal and backups belong beside the file.
pub(super) fn real(path: &Path) -> Result<PathBuf, StoreError> {
    let found = fs::metadata(path).map_err(|cause| Fault::Io(cause).at(path))?;
    if found.is_dir() {
        return Err(StoreError::NotADatabase { path: path.to_path_buf() });
    }
    // Windows spells a resolved path in a way that other programs do not understand.
    let real = if cfg!(windows) { std::path::absolute(path) } else { fs::canonicalize(path) };
    real.map_err(|cause| Fault::Io(cause).at(path))
}

fn attach(path: &Path, mode: Mode, machine: Option<&Machine>, now: Timestamp) -> Result<Opening, Fault> {
    let (lock, left_by) = match mode {
        Mode::ReadWrite => {
            let (lock, left_by) = Lock::take(path, now)?;
            (Some(lock), left_by)
        }
        Mode::ReadOnly => (None, None),
    };
    let first = Stamp::of(path)?;
    let mut conn = connect::connect(path, mode)?;
    let version = migrate::version(&conn, path)?;
    whole(&conn, path)?;
    let machine = machine.filter(|_| mode == Mode::ReadWrite);
    let file = if version < ground::VERSION { Id::now_v7() } else { site::file_of(&conn)? };
    let settle = |conn: &Connection| -> Result<Option<(&Machine, Hand)>, Fault> {
        let Some(machine) = machine else { return Ok(None) };
        let heads = if version < ground::VERSION { Vec::new() } else { site::heads(conn)? };
        Ok(Some((machine, machine.settle(file, path, &heads))))
    };
    let hand;
    if version < migrate::VERSION {
        if mode == Mode::ReadOnly {
            return Err(StoreError::Older { path: path.to_path_buf(), version }.into());
        }
        watch::sound(&conn)?;
        connect::keep_truncated_journal(&conn)?;
        backup::make(&connect::connect(path, Mode::ReadOnly)?, path, now, backup::Reason::Migration)?;
        // Known before the file says so: cut short in between, one begins with another site and loses nothing.
        hand = settle(&conn)?;
        let goes_on = GoesOn { file: Some(file), site: hand.as_ref().map(|(_, hand)| hand.site) };
        migrate::migrate(&mut conn, migrate::VERSION, goes_on)?;
    } else {
        if mode == Mode::ReadWrite {
            connect::keep_truncated_journal(&conn)?;
        }
        hand = settle(&conn)?;
    }
    let site = match &hand {
        Some((machine, hand)) => Site::of(&conn, hand, machine)?,
        None => Site::of_file(&conn)?,
    };
    let (watch, path) = (Watch::not_yet(mode), path.to_path_buf());
    let (daily, unlooked) = (Daily::default(), Some(now));
    let mut store = Store { watch, conn, _lock: lock, path, mode, site, stamp: first, stacks: None, daily, unlooked };
    if mode == Mode::ReadWrite {
        // It is tried again the next time.
        let _ = store.rewrite();
    }
    Ok(Opening { store, left_by })
}

/// What the thread does after the check: the daily backup, if it is due and the file is ours to look after.
pub(super) fn back_up(
    daily: &Daily,
    path: &Path,
    mode: Mode,
    now: Timestamp,
) -> impl FnOnce(&Connection) -> Box<dyn FnOnce()> + Send + use<> {
    let (daily, path) = (Arc::clone(daily), path.to_path_buf());
    move |conn| {
        let half = if mode == Mode::ReadWrite { backup::if_due(conn, &path, now) } else { None };
        // Cut short by a write or by closing: nothing to tell, it is made another time.
        let half = half.filter(|half| !matches!(half, Err(StoreError::Busy { .. })));
        Box::new(move || {
            let made = half.map(|half| half.map(backup::Half::copied));
            *daily.lock().unwrap_or_else(PoisonError::into_inner) = made;
        })
    }
}

/// A file shorter than its header says was cut off.
pub(super) fn whole(conn: &Connection, path: &Path) -> Result<(), Fault> {
    let number = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let wanted = (number("page_count")? * number("page_size")?).unsigned_abs();
    let has = Stamp::of(path)?.size();
    if has < wanted {
        return Err(Fault::Unfit(format!("{has} / {wanted}")));
    }
    Ok(())
}
