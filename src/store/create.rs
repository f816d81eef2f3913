//! A new file: made whole under another name, then put in its place unless something is there.

use super::{
    Daily, Mode, Store, StoreError, clock, connect,
    fault::Fault,
    ground::GoesOn,
    lock,
    lock::Lock,
    log::{Mark, SEED},
    migrate, open,
    site::{self, Site},
    stamp::Stamp,
    sum,
    watch::Watch,
    write,
};
use crate::catalogue::{Action, Change, Edit, Id, Record, id::fixed};
use jiff::Timestamp;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

/// Makes a new file that begins with these records. Fails when there is one already; a folder that is missing is made,
/// for the user alone. A run cut short leaves no half file behind under this name.
pub fn create(path: &Path, seed: &[Record], now: Timestamp) -> Result<Store, StoreError> {
    create_lived(path, seed, now, |_| Ok(()))
}

/// The same with a past: whatever `live` commits, each at a time of its own (see [`Store::commit_at`]). That is in the
/// file and its log as if it had been made one by one, but brought to disk once, when the file is complete: until then
/// nobody knows of it.
pub fn create_lived(
    path: &Path,
    seed: &[Record],
    now: Timestamp,
    live: impl FnOnce(&mut Store) -> Result<(), StoreError>,
) -> Result<Store, StoreError> {
    let path = std::path::absolute(path).map_err(|cause| Fault::Io(cause).at(path))?;
    if let Some(folder) = path.parent() {
        folder_for_user(folder).map_err(|cause| Fault::Io(cause).at(folder))?;
    }
    make(&path, seed, now, live).map_err(|fault| fault.at(&path))
}

fn make(
    path: &Path,
    seed: &[Record],
    now: Timestamp,
    live: impl FnOnce(&mut Store) -> Result<(), StoreError>,
) -> Result<Store, Fault> {
    if path.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: path.to_path_buf() }.into());
    }
    let (lock, _) = Lock::take(path, now)?;
    let draft = Temporary::new(lock::beside(path, &format!(".{}.new", Id::now_v7().simple())))?;
    let site = Id::now_v7();
    let conn = begun(draft.path(), seed, site, now)?;
    live(&mut sound(conn, None, draft.path().to_path_buf())?)?;
    draft.sync()?;
    set_aside(path)?;
    draft.put(path, false)?;
    let conn = connect::connect(path, Mode::ReadWrite)?;
    connect::keep_truncated_journal(&conn)?;
    sound(conn, Some(lock), open::real(path)?)
}

/// A file that was made or looked through this moment: there is nothing to look for in it.
pub(super) fn sound(conn: Connection, lock: Option<Lock>, path: PathBuf) -> Result<Store, Fault> {
    let (watch, mode) = (Watch::sound(), Mode::ReadWrite);
    let stamp = Stamp::of(&path)?;
    let (daily, site) = (Daily::default(), Site::of_file(&conn)?);
    Ok(Store { watch, conn, _lock: lock, path, mode, site, stamp, stacks: None, daily, unlooked: None })
}

/// The draft of a file, with what it begins with.
fn begun(path: &Path, seed: &[Record], site: Id, now: Timestamp) -> Result<Connection, Fault> {
    let mut conn = connect::connect(path, Mode::ReadWrite)?;
    // Nobody knows this file yet; it is brought to disk as a whole when it is complete.
    conn.pragma_update(None, "synchronous", "OFF")?;
    conn.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    conn.pragma_update(None, "application_id", migrate::APPLICATION_ID)?;
    migrate::migrate(&mut conn, migrate::VERSION, GoesOn::default())?;
    let transaction = conn.transaction()?;
    site::list(&transaction, site, None, now)?;
    let edits = seed.iter().cloned().map(Edit::Create).collect();
    let first = Change::new(beginning(seed), Action::Load, edits);
    write::change(&transaction, &first, Some(SEED), &Mark { site, number: 0, clock: clock::of(now), time: now })?;
    transaction.commit()?;
    Ok(conn)
}

/// The identity of the change a file begins with: the same for files that begin with the same.
fn beginning(seed: &[Record]) -> Id {
    let mut all = Sha256::new();
    for record in seed {
        all.update(record.id.as_bytes());
        all.update(record.to_json().to_string());
    }
    fixed(&format!("change {}", sum::hex(&all.finalize())))
}

/// Makes a folder and those above it, as far as they are missing, for the user alone.
pub(super) fn folder_for_user(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// What SQLite keeps beside a file when a write was cut short.
pub(super) const BESIDE: [&str; 2] = ["-journal", "-wal"];

/// Takes away what an earlier file of this name left beside it: SQLite would play it into the file that comes now.
pub(super) fn set_aside(path: &Path) -> io::Result<()> {
    for beside in BESIDE {
        let left = lock::beside(path, beside);
        match fs::metadata(&left) {
            Ok(found) if found.len() > 0 => fs::rename(&left, lock::beside(&left, &format!(".{}.old", Id::now_v7())))?,
            Ok(_) => fs::remove_file(&left)?,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(())
}

/// A file under another name that is gone again unless it is put in place.
pub(super) struct Temporary(PathBuf);

impl Temporary {
    /// Makes it, empty, for the user alone.
    pub(super) fn new(path: PathBuf) -> io::Result<Temporary> {
        lock::private(OpenOptions::new().create_new(true).write(true)).open(&path)?;
        Ok(Temporary(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Fills it with the bytes of another file (and keeps its own rights, which the system's copying would not).
    pub(super) fn copy_of(&self, other: &Path) -> io::Result<()> {
        io::copy(&mut File::open(other)?, &mut OpenOptions::new().write(true).open(&self.0)?).map(drop)
    }

    /// Brings it to disk. No connection may be open on it.
    pub(super) fn sync(&self) -> io::Result<()> {
        OpenOptions::new().write(true).open(&self.0)?.sync_all()
    }

    /// Gives it its name, over what has that name or only where nothing has, and brings the folder to disk.
    pub(super) fn put(self, path: &Path, over: bool) -> io::Result<()> {
        if over {
            fs::rename(&self.0, path)?;
        } else if let Err(cause) = fs::hard_link(&self.0, path) {
            // Not every file system has hard links; there the name is taken first, which fails when it is taken.
            if cause.kind() == io::ErrorKind::AlreadyExists {
                return Err(cause);
            }
            drop(OpenOptions::new().create_new(true).write(true).open(path)?);
            fs::rename(&self.0, path)?;
        }
        sync_folder(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Brings the folder of a file to disk, so that the file has its name after a power cut.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
