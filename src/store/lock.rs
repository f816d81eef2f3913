//! One writer per file.
//!
//! The lock is the operating system's, on a file beside the data file: it goes with the process, so a crash leaves
//! nothing that blocks. Who holds it stands in a second file, because Windows does not let others read a locked one.

use super::fault::Fault;
use jiff::Timestamp;
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::Write,
    path::{Path, PathBuf},
};

/// Who has a file open for writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The computer; "" when it could not be told.
    pub host: String,
    /// The process on that computer; 0 when it could not be told.
    pub pid: u32,
    /// Since when.
    pub since: Option<Timestamp>,
}

/// The right to write a file, for as long as it lives.
#[derive(Debug)]
pub struct Lock {
    file: File,
    owner: PathBuf,
}

/// `<file>.<suffix>`, beside the file.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

impl Lock {
    /// Takes the lock of a data file, or says who has it. Also gives who had it before and did not say goodbye: a run
    /// that crashed, or one on another computer that reaches the same folder.
    pub(super) fn take(path: &Path, now: Timestamp) -> Result<(Lock, Option<Owner>), Fault> {
        let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(beside(path, ".lock"))?;
        let owner = beside(path, ".owner");
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let by = Owner::read(&owner).unwrap_or_default();
                return Err(super::StoreError::InUse { path: path.to_path_buf(), by }.into());
            }
            Err(TryLockError::Error(cause)) => return Err(cause.into()),
        }
        let before = Owner::read(&owner);
        let lock = Lock { file, owner };
        let me = Owner { host: host(), pid: std::process::id(), since: Some(now) };
        // Only a courtesy to others: a full disk must not keep the user from the file.
        let note = private(OpenOptions::new().create(true).truncate(true).write(true)).open(&lock.owner);
        let _ = note.and_then(|mut note| note.write_all(format!("{}\n{}\n{now}\n", me.host, me.pid).as_bytes()));
        Ok((lock, before))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Both only tidy up: the lock itself ends with the file handle.
        let _ = fs::remove_file(&self.owner);
        let _ = self.file.unlock();
    }
}

impl Owner {
    fn read(path: &Path) -> Option<Owner> {
        let text = fs::read_to_string(path).ok()?;
        let mut lines = text.lines();
        let clean = |line: &str| line.chars().filter(|c| c.is_ascii_graphic()).take(80).collect();
        Some(Owner {
            host: lines.next().map(clean).unwrap_or_default(),
            pid: lines.next().and_then(|pid| pid.parse().ok()).unwrap_or_default(),
            since: lines.next().and_then(|time| time.parse().ok()),
        })
    }
}

/// Makes what is created with these options readable by the user alone.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// What this computer is called, as far as it says.
pub fn host() -> String {
    let told = || {
        let from_system =
            fs::read_to_string("/proc/sys/kernel/hostname").or_else(|_| fs::read_to_string("/etc/hostname"));
        from_system
            .ok()
            .or_else(|| ["COMPUTERNAME", "HOSTNAME", "HOST"].into_iter().find_map(|name| std::env::var(name).ok()))
    };
    told().unwrap_or_default().trim().to_owned()
}
