//! WHERE IT IS KEPT: one file, one writer, one transaction for each action of the user.
//!
//! `open` gives the records and looks at the file behind the first screen; `commit` writes a change with its entry in
//! the log and returns when it is on disk. What was doubtful at opening is never written to.

mod apart;
mod aside;
pub mod backup;
mod chain;
pub mod check;
mod clock;
mod connect;
mod create;
mod desk;
mod differences;
mod erase;
mod error;
mod fault;
mod ground;
mod history;
mod load;
pub mod lock;
mod log;
mod loosen;
mod machine;
mod migrate;
mod numbers;
mod open;
mod part;
mod private;
mod proof;
mod read;
mod rebuild;
mod recent;
pub mod schema;
mod site;
mod stamp;
mod sum;
mod take;
mod undo;
mod upkeep;
mod watch;
mod words;
mod write;

pub use apart::{Left, Step};
pub use create::{create, create_lived};
pub use desk::Draft;
pub use differences::{Difference, differences};
pub use erase::Erasing;
pub use error::StoreError;
pub use history::Entry;
pub use lock::Owner;

pub use machine::Machine;
pub use migrate::{APPLICATION_ID, STEP_NAMES, VERSION};
pub use open::{Opening, begin, begin_on, open, open_on};
pub use recent::Changed;
pub use site::Wrote;
pub use watch::Health;

use crate::catalogue::{Action, Change, Id, World};
use fault::Fault;
use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use site::Site;
use stamp::Stamp;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use undo::Stacks;
use watch::Watch;

/// How long a write waits for a backup that is being made before it ends it.
const BACKUP_PATIENCE: Duration = Duration::from_secs(2);

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reading and writing; one run of the program at a time.
    ReadWrite,
    /// Reading only; any number, also from a folder that cannot be written to.
    ReadOnly,
}

/// A file that was opened, and what it holds.
pub struct Opened {
    /// The file.
    pub store: Store,
    /// All its records.
    pub world: World,
    /// Who had it open for writing and never said that it was closed: a crash, or another computer that reaches the
    /// same folder without seeing our lock.
    pub left_by: Option<Owner>,
}

/// One open file.
pub struct Store {
    // Dropped in this order: the thread, the connection, and only then the right to write.
    watch: Watch,
    conn: Connection,
    _lock: Option<lock::Lock>,
    path: PathBuf,
    mode: Mode,
    site: Site,
    stamp: Stamp,
    stacks: Option<Stacks>,
    daily: Daily,
    /// When it was opened, as long as it was not begun to be looked through.
    unlooked: Option<Timestamp>,
}

/// Where the thread leaves what became of the daily backup.
type Daily = Arc<Mutex<Option<Result<backup::Made, StoreError>>>>;

impl Store {
    /// Writes a change: its records and its entry in the log, in one transaction. When it returns, it is on disk; when
    /// it fails, nothing was written.
    pub fn commit(&mut self, change: &Change) -> Result<(), StoreError> {
        self.commit_at(change, Timestamp::now())
    }

    /// The same for a change that was made when the clock said this.
    pub fn commit_at(&mut self, change: &Change, time: Timestamp) -> Result<(), StoreError> {
        // A step of which nothing is left to do is kept: it is taken, and the next one is the one before it.
        let step = matches!(change.action, Action::Undo(_) | Action::Redo(_));
        if change.edits.is_empty() && !step {
            return self.writable();
        }
        let mark = self.site.mark(time);
        let seq = self.write(|conn, site| {
            site.list(conn, time)?;
            write::change(conn, change, None, &mark)
        })?;
        self.site.wrote(&mark);
        if let Some(stacks) = &mut self.stacks {
            stacks.push(seq, change.id, change.action);
        }
        Ok(())
    }

    /// The change that takes back the last of one's own not taken back yet, ready to be committed and applied.
    pub fn undoable(&mut self) -> Result<Option<Change>, StoreError> {
        Ok(self.step_back()?.map(|step| step.change))
    }

    /// The change that does again what was taken back last.
    pub fn redoable(&mut self) -> Result<Option<Change>, StoreError> {
        Ok(self.step_again()?.map(|step| step.change))
    }

    /// The same as [`Store::undoable`], with what it leaves alone because others changed it since.
    pub fn step_back(&mut self) -> Result<Option<Step>, StoreError> {
        let Some(made) = self.stacks()?.to_undo() else { return Ok(None) };
        self.step(made, |change| change.inverse(Id::now_v7(), Action::Undo(made.1))).map(Some)
    }

    /// The same as [`Store::redoable`], with what it leaves alone.
    pub fn step_again(&mut self) -> Result<Option<Step>, StoreError> {
        let Some(made) = self.stacks()?.to_redo() else { return Ok(None) };
        self.step(made, |change| Change::new(Id::now_v7(), Action::Redo(made.1), change.edits)).map(Some)
    }

    fn step(&self, made: undo::Made, turned: impl FnOnce(Change) -> Change) -> Result<Step, StoreError> {
        // What is not what it was made as would take back something else.
        let made_as = |conn: &Connection| match chain::holds(conn, made.0)? {
            true => log::change(conn, made.0),
            false => Err(Fault::Unfit(format!("change {}", made.0))),
        };
        let step = made_as(&self.conn).and_then(|change| {
            let of = change.action;
            apart::leave(
                &self.conn,
                made,
                of,
                numbers::in_todays_words(&self.conn, made.0, turned(change))?,
                &self.site,
            )
        });
        step.map_err(|fault| fault.at(&self.path))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it was opened for.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Which copy of the file this is.
    pub fn site(&self) -> Id {
        self.site.id
    }

    /// The newest logical time in the file, when it lies more than a day ahead of the clock.
    pub fn ahead(&self, now: Timestamp) -> Option<Timestamp> {
        clock::ahead(self.site.clock, now)
    }

    /// Who made changes in it, as they came.
    pub fn wrote(&self) -> Result<Vec<Wrote>, StoreError> {
        site::wrote(&self.conn).map_err(|fault| fault.at(&self.path))
    }

    /// Says what people call this site; the file gets to know it.
    pub fn name_site(&mut self, name: &str) -> Result<(), StoreError> {
        let now = Timestamp::now();
        self.write(|conn, site| Ok(site::list(conn, site.id, Some(name), now)?))?;
        self.site.listed();
        Ok(())
    }

    /// How the file is, as far as is known now; does not wait.
    pub fn status(&self) -> Health {
        self.watch.health()
    }

    /// Is the file still being looked through, or a backup being made?
    pub fn at_work(&self) -> bool {
        self.unlooked.is_some() || !self.watch.over()
    }

    /// Begins to look the file through behind the screen, and then to make the backup of the day if it is due. Until
    /// then every write does the looking itself.
    pub fn look_through(&mut self) {
        if let Some(now) = self.unlooked.take() {
            self.watch =
                Watch::start(self.path.clone(), self.mode, open::back_up(&self.daily, &self.path, self.mode, now));
        }
    }

    /// Waits until the file has been looked through, and fails when it is not sound.
    pub fn checked(&mut self) -> Result<(), StoreError> {
        self.watch.checked(&self.path)
    }

    /// What became of the daily backup that opening the file may have begun; once, when it is over.
    pub fn daily_backup(&self) -> Option<Result<backup::Made, StoreError>> {
        self.daily.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn stacks(&mut self) -> Result<&Stacks, StoreError> {
        if self.stacks.is_none() {
            self.stacks = Some(Stacks::read(&self.conn, &self.site).map_err(|fault| fault.at(&self.path))?);
        }
        Ok(self.stacks.get_or_insert_default())
    }

    /// May this file be written to now?
    fn writable(&mut self) -> Result<(), StoreError> {
        if self.mode == Mode::ReadOnly {
            return Err(StoreError::ReadOnly { path: self.path.clone() });
        }
        self.watch.checked(&self.path)?;
        self.watch.finish(BACKUP_PATIENCE);
        // Before the transaction begins: to begin may mean to roll back a journal that belongs to another file.
        match Stamp::of(&self.path) {
            Ok(stamp) if stamp == self.stamp => Ok(()),
            Ok(_) => Err(StoreError::Replaced { path: self.path.clone() }),
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                Err(StoreError::Replaced { path: self.path.clone() })
            }
            Err(cause) => Err(Fault::Io(cause).at(&self.path)),
        }
    }

    /// What we wrote ourselves, or began to write and took back, is no change by someone else.
    fn stamp_again(&mut self) {
        if let Ok(stamp) = Stamp::of(&self.path)
            && stamp.is_same_file(&self.stamp)
        {
            self.stamp = stamp;
        }
    }

    /// One transaction: all of `work`, or nothing.
    fn write<T>(&mut self, work: impl FnOnce(&Connection, &Site) -> Result<T, Fault>) -> Result<T, StoreError> {
        self.writable()?;
        let done = (|| {
            let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&transaction, &self.site)?;
            transaction.commit()?;
            Ok(done)
        })();
        self.stamp_again();
        done.map_err(|fault: Fault| {
            let error = fault.at(&self.path);
            if let StoreError::Damaged { detail, .. } = &error {
                self.watch.damaged(detail);
            }
            error
        })
    }
}
