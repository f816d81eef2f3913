//! What goes on behind the first screen: is the file sound, and is a backup due?
//!
//! It has connections of its own that only read. Until it has said "sound" nothing is written, and a write waits for
//! its backup to end, or ends it. What no longer touches the file (a copy to a folder on a network that does not answer)
//! nobody waits for.

use super::{Mode, StoreError, connect, fault::Fault};
use rusqlite::{Connection, ErrorCode, InterruptHandle, ffi};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// How the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// Still being looked at.
    Checking,
    /// Nothing wrong was found.
    Sound,
    /// Something is wrong with its content; nothing is written to it any more.
    Damaged(String),
    /// It could not be looked at (a device error, another program); the next write tries again. Says nothing bad of it.
    Unchecked(String),
}

/// What the thread and the store tell each other.
struct Shared {
    state: Mutex<State>,
    told: Condvar,
    stop: AtomicBool,
}

struct State {
    health: Health,
    over: bool,
    interrupt: Option<InterruptHandle>,
}

/// The thread, from the side of the store.
pub(super) struct Watch {
    shared: Arc<Shared>,
    mode: Mode,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.told.notify_all();
    }

    /// Works with a connection in a way that [`Watch::finish`] can cut short; `None` when it already did.
    fn stoppable<T>(
        &self,
        conn: Result<Connection, Fault>,
        work: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Option<Result<T, Fault>> {
        let conn = match conn {
            Ok(conn) => conn,
            Err(fault) => return Some(Err(fault)),
        };
        self.set(|state| state.interrupt = Some(conn.get_interrupt_handle()));
        let done = (!self.stop.load(Ordering::SeqCst)).then(|| work(&conn));
        self.set(|state| state.interrupt = None);
        done
    }
}

/// Says that the thread is over, however it ended.
struct Over(Arc<Shared>);

impl Drop for Over {
    fn drop(&mut self) {
        self.0.set(|state| {
            state.over = true;
            state.interrupt = None;
            if state.health == Health::Checking {
                state.health = Health::Unchecked(String::new());
            }
        });
    }
}

impl Watch {
    /// No thread: the file was made or looked at just now.
    pub(super) fn sound() -> Watch {
        let state = State { health: Health::Sound, over: true, interrupt: None };
        let shared = Shared { state: Mutex::new(state), told: Condvar::new(), stop: AtomicBool::new(false) };
        Watch { shared: Arc::new(shared), mode: Mode::ReadWrite }
    }

    /// No thread yet: whoever wants to write looks first.
    pub(super) fn not_yet(mode: Mode) -> Watch {
        let mut watch = Watch::sound();
        watch.mode = mode;
        watch.shared.set(|state| state.health = Health::Unchecked(String::new()));
        watch
    }

    /// Begins to look; when all is well `after` is done in the same thread, with a connection that reads, and then the
    /// rest that it gives, for which nobody waits.
    pub(super) fn start<Rest: FnOnce()>(
        path: PathBuf,
        mode: Mode,
        after: impl FnOnce(&Connection) -> Rest + Send + 'static,
    ) -> Watch {
        let mut watch = Watch::sound();
        watch.mode = mode;
        watch.shared.set(|state| {
            state.health = Health::Checking;
            state.over = false;
        });
        let over = Over(Arc::clone(&watch.shared));
        let work = move || {
            let shared = &over.0;
            let mut found = shared.stoppable(connect::to_look_through(&path, mode), sound);
            if matches!(found, Some(Err(Fault::Unfit(_) | Fault::Sqlite(_)))) {
                // The word "damaged" is not said on one reading: look again with fresh eyes.
                found = shared.stoppable(connect::to_look_through(&path, mode), sound);
            }
            let Some(found) = found else { return };
            let found = health(found, &path);
            let sound = found == Health::Sound;
            shared.set(|state| state.health = found);
            if sound {
                let rest = shared.stoppable(connect::connect(&path, Mode::ReadOnly), |conn| Ok(after(conn)));
                drop(over);
                if let Some(Ok(rest)) = rest {
                    rest();
                }
            }
        };
        // Without a thread `work` and `over` with it are dropped, and the next write does the looking itself.
        drop(thread::Builder::new().name("file".to_owned()).spawn(work));
        watch
    }

    /// How the file is, as far as is known now.
    pub(super) fn health(&self) -> Health {
        self.shared.state().health.clone()
    }

    /// Is nothing going on any more?
    pub(super) fn over(&self) -> bool {
        self.shared.state().over
    }

    /// Takes note of damage met elsewhere: from now on nothing is written.
    pub(super) fn damaged(&self, detail: &str) {
        self.shared.set(|state| state.health = Health::Damaged(detail.to_owned()));
    }

    /// Waits until it is known that the file is sound.
    pub(super) fn checked(&self, path: &Path) -> Result<(), StoreError> {
        let mut state = self.shared.state();
        while state.health == Health::Checking {
            state = self.shared.told.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if let Health::Unchecked(_) = state.health {
            drop(state);
            let looked = connect::to_look_through(path, self.mode).and_then(|conn| sound(&conn));
            looked.map_err(|fault| fault.at(path))?;
            self.shared.set(|state| state.health = Health::Sound);
            return Ok(());
        }
        match &state.health {
            Health::Damaged(detail) => Err(StoreError::Damaged { path: path.to_path_buf(), detail: detail.clone() }),
            _ => Ok(()),
        }
    }

    /// Waits until the thread has done with the file, so long; then cuts it short. Its backup is made another time.
    pub(super) fn finish(&mut self, patience: Duration) {
        let state = self.shared.state();
        let waited = self.shared.told.wait_timeout_while(state, patience, |state| !state.over);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner).0;
        self.shared.stop.store(true, Ordering::SeqCst);
        while !state.over {
            // Again and again: an interrupt between two statements is lost.
            if let Some(interrupt) = &state.interrupt {
                interrupt.interrupt();
            }
            let pause = self.shared.told.wait_timeout(state, Duration::from_millis(5));
            state = pause.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.finish(Duration::ZERO);
    }
}

fn health(found: Result<(), Fault>, path: &Path) -> Health {
    match found.map_err(|fault| fault.at(path)) {
        Ok(()) => Health::Sound,
        Err(StoreError::Damaged { detail, .. }) => Health::Damaged(detail),
        Err(error @ StoreError::NotADatabase { .. }) => Health::Damaged(error.to_string()),
        Err(error) => Health::Unchecked(error.to_string()),
    }
}

/// Looks through the whole file: pages, cells, and whether every link has an end.
pub(super) fn sound(conn: &Connection) -> Result<(), Fault> {
    let said: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(met(said));
    }
    let mut links = conn.prepare("PRAGMA foreign_key_check")?;
    if let Some(row) = links.query([])?.next()? {
        let (from, to): (String, String) = (row.get(0)?, row.get(2)?);
        return Err(Fault::Unfit(format!("{from} → {to}")));
    }
    Ok(())
}

/// What the check says of a page it could not read is no damage when it was the device that failed.
pub(super) fn met(said: String) -> Fault {
    let code = said.rsplit_once("error code=").and_then(|(_, code)| code.trim().parse().ok());
    match code.map(ffi::Error::new) {
        None => Fault::Unfit(said),
        Some(error) if matches!(error.code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Fault::Unfit(said),
        Some(error) => Fault::Sqlite(rusqlite::Error::SqliteFailure(error, Some(said))),
    }
}
