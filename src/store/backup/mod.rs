//! Backups: whole, checked copies beside the file, and in a second place if the user names one.
//!
//! A copy is made under another name, opened again, looked through and counted before it gets its name. So whatever
//! stands in the folder under the name of a backup was good when it was made; its sum beside it tells whether it still
//! is. The newest is never removed.

mod keep;
mod list;
mod renew;
mod restore;

pub use keep::to_remove;
pub use list::{Backup, Reason, list};
pub use renew::{everywhere, renew};
pub use restore::{restore, verify};

use super::{
    Mode, Store, StoreError, connect,
    create::{self, Temporary},
    fault::Fault,
    lock, migrate, watch,
};
use jiff::{Timestamp, tz::TimeZone};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use list::{folder_of, list_in, name, name_parts};

/// The folder beside the data file.
pub const FOLDER: &str = "reservekopieen";
/// The setting that names a second folder.
pub const SECOND_FOLDER: &str = "backup.folder";

/// A backup that was just made.
#[derive(Debug)]
pub struct Made {
    /// The one beside the data file.
    pub backup: Backup,
    /// What became of the one in the second folder, if there is one.
    pub second: Option<Result<PathBuf, StoreError>>,
}

/// A backup beside the data file that is not in the second folder yet.
pub(super) struct Half {
    backup: Backup,
    second: Option<PathBuf>,
    of: PathBuf,
}

impl Half {
    /// Copies it to the second folder. This does not touch the data file, and may take as long as that folder likes.
    pub(super) fn copied(self) -> Made {
        let Half { backup, second, of } = self;
        let second = second.map(|second| copy_to(&second, &backup.path, &of, backup.time));
        Made { backup, second }
    }
}

/// Makes a backup now.
pub fn take(store: &Store, now: Timestamp, reason: Reason) -> Result<Made, StoreError> {
    let path = store.path();
    let half = connect::connect(path, Mode::ReadOnly).and_then(|conn| make(&conn, path, now, reason));
    Ok(half.map_err(|fault| fault.at(path))?.copied())
}

/// Makes the backup of the day if something changed since the last one. Opening a file does this by itself, behind the
/// first screen (see [`Store::daily_backup`]); this is for a program that stays open for days.
pub fn run_if_due(store: &Store, now: Timestamp) -> Option<Result<Made, StoreError>> {
    let path = store.path();
    match connect::connect(path, Mode::ReadOnly) {
        Ok(conn) => if_due(&conn, path, now).map(|half| half.map(Half::copied)),
        Err(fault) => Some(Err(fault.at(path))),
    }
}

pub(super) fn if_due(conn: &Connection, path: &Path, now: Timestamp) -> Option<Result<Half, StoreError>> {
    let change = match last_change(conn) {
        Ok(change) => change,
        Err(fault) => return Some(Err(fault.at(path))),
    };
    let day = |time: Timestamp| time.to_zoned(TimeZone::UTC).date();
    let due = match list(path).into_iter().find(|backup| backup.reason != Reason::Replaced) {
        Some(last) => last.change != change && day(last.time) != day(now),
        None => change > super::log::SEED,
    };
    due.then(|| make(conn, path, now, Reason::Daily).map_err(|fault| fault.at(path)))
}

/// Makes a backup with a connection that reads the file.
pub(super) fn make(conn: &Connection, path: &Path, now: Timestamp, reason: Reason) -> Result<Half, Fault> {
    let folder = folder_of(path);
    create::folder_for_user(&folder)?;
    sweep(&folder, path);
    let change = last_change(conn)?;
    // Two in one millisecond: the second gets the next.
    let mut now = now;
    while folder.join(name(path, now, change, reason)).exists() {
        now += jiff::SignedDuration::from_millis(1);
    }
    let target = folder.join(name(path, now, change, reason));
    let part = Temporary::new(lock::beside(&target, ".part"))?;
    let into = part.path().to_str().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    conn.execute("VACUUM INTO ?1", [into])?;
    {
        let copy = connect::to_look_through(part.path(), Mode::ReadWrite)?;
        migrate::version(&copy, part.path())?;
        watch::sound(&copy)?;
        if counts(&copy)? != counts(conn)? {
            return Err(Fault::Unfit("counts of the backup".to_owned()));
        }
    }
    part.sync()?;
    put_with_sum(part, &target)?;
    let size = fs::metadata(&target)?.len();
    thin_out(&folder, path, now);
    let backup = Backup { path: target, time: now, change, reason, size };
    Ok(Half { backup, second: second_folder(conn), of: path.to_path_buf() })
}

/// Gives a finished copy its name; the sum is there first, so that no backup is ever without one.
fn put_with_sum(part: Temporary, target: &Path) -> Result<(), Fault> {
    summed(&part, target)?.put(&sum_file(target), true)?;
    Ok(part.put(target, false)?)
}

/// The same over an older one. Cut short in between there is none of the two sums, and what is there is looked through.
fn put_over(part: Temporary, target: &Path) -> Result<(), Fault> {
    let sum = summed(&part, target)?;
    match fs::remove_file(sum_file(target)) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause.into()),
        _ => part.put(target, true)?,
    }
    Ok(sum.put(&sum_file(target), true)?)
}

/// The sum of a finished copy, under a name of its own.
fn summed(part: &Temporary, target: &Path) -> Result<Temporary, Fault> {
    let sum = Temporary::new(lock::beside(target, ".sha256.part"))?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    fs::write(sum.path(), format!("{}  {name}\n", sum_of(part.path())?))?;
    sum.sync()?;
    Ok(sum)
}

/// The same file in another folder, read again after it was written.
fn copy_to(folder: &Path, backup: &Path, path: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    if !folder.is_dir() {
        return Err(StoreError::NoFolder { path: folder.to_path_buf() });
    }
    let copy = || -> Result<PathBuf, Fault> {
        sweep(folder, path);
        let target = folder.join(backup.file_name().unwrap_or_default());
        let part = Temporary::new(lock::beside(&target, ".part"))?;
        part.copy_of(backup)?;
        part.sync()?;
        if sum_of(part.path())? != sum_of(backup)? {
            return Err(Fault::Unfit("sum of the copy".to_owned()));
        }
        put_with_sum(part, &target)?;
        thin_out(folder, path, now);
        Ok(target)
    };
    copy().map_err(|fault| fault.at(folder))
}

/// Removes what is too many. What a restore replaced is thinned out apart: it may be the damaged file itself.
fn thin_out(folder: &Path, path: &Path, now: Timestamp) {
    let (replaced, good): (Vec<_>, Vec<_>) =
        list_in(folder, path).into_iter().partition(|backup| backup.reason == Reason::Replaced);
    for backups in [replaced, good] {
        let times: Vec<Timestamp> = backups.iter().map(|backup| backup.time).collect();
        for at in to_remove(&times, now) {
            // One that cannot be removed now is met again next time.
            let _ = fs::remove_file(&backups[at].path);
            let _ = fs::remove_file(sum_file(&backups[at].path));
        }
    }
}

/// Removes what a run that was cut short left half done.
fn sweep(folder: &Path, path: &Path) {
    let (stem, _) = name_parts(path);
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{stem}-")) && name.ends_with(".part") {
            let _ = fs::remove_file(file.path());
        }
    }
}

fn sum_file(backup: &Path) -> PathBuf {
    lock::beside(backup, ".sha256")
}

fn sum_of(path: &Path) -> io::Result<String> {
    let mut sum = Sha256::new();
    io::copy(&mut File::open(path)?, &mut sum)?;
    Ok(super::sum::hex(&sum.finalize()))
}

fn second_folder(conn: &Connection) -> Option<PathBuf> {
    // A file of an older version has no settings yet.
    let folder = conn.query_row("SELECT value FROM setting WHERE key = ?1", [SECOND_FOLDER], |row| row.get(0));
    folder.ok().map(|folder: String| PathBuf::from(folder))
}

fn last_change(conn: &Connection) -> Result<i64, Fault> {
    Ok(conn.query_row("SELECT ifnull(max(seq), 0) FROM change", [], |row| row.get(0))?)
}

/// How many rows each table has.
fn counts(conn: &Connection) -> Result<Vec<(String, i64)>, Fault> {
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let tables = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let count = |table: String| {
        let quoted = table.replace('"', "\"\"");
        let rows = conn.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        Ok((table, rows))
    };
    tables.into_iter().map(count).collect()
}
