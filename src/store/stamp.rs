//! Is the file at this path still the one we opened, as we left it? A sync program may put another in its place; SQLite
//! would go on writing into the old one, which nobody will ever see again.

use std::{fs, io, path::Path, time::SystemTime};

/// What the folder says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Device and number of the file, where the system has them.
    same: (u64, u64),
    size: u64,
    changed: Option<SystemTime>,
}

impl Stamp {
    /// Looks at the folder, not into the file: opening and closing it would drop SQLite's locks.
    pub(super) fn of(path: &Path) -> io::Result<Stamp> {
        let found = fs::metadata(path)?;
        #[cfg(unix)]
        let same = (std::os::unix::fs::MetadataExt::dev(&found), std::os::unix::fs::MetadataExt::ino(&found));
        #[cfg(not(unix))]
        let same = (0, 0);
        Ok(Stamp { same, size: found.len(), changed: found.modified().ok() })
    }

    /// Is it the same file, whatever was written to it since?
    pub(super) fn is_same_file(&self, other: &Stamp) -> bool {
        self.same == other.same
    }

    /// Its size in bytes.
    pub(super) fn size(&self) -> u64 {
        self.size
    }
}
