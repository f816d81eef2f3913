//! What can go wrong with a file, told apart by what the user can do about it.
//!
//! "Damaged" is said only of bytes that were read and do not make sense. A full disk, a device error, a lock or a lack
//! of memory says nothing about the file and has a name of its own.

use super::lock::Owner;
use std::{io, path::PathBuf};

/// What went wrong with which file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("{path}: no such file")]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// A new file was asked for where one is already.
    #[error("{path}: there is a file already")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Empty, or no database at all.
    #[error("{path}: not a database")]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// A database of another program.
    #[error("{path}: a database of another program")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer version of this program.
    #[error("{path}: written by a newer version ({version})")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its layout.
        version: i64,
    },
    /// Written by an older version and opened for reading only, so it cannot be brought up to date.
    #[error("{path}: written by an older version ({version})")]
    Older {
        /// The file.
        path: PathBuf,
        /// The version of its layout.
        version: i64,
    },
    /// Something in it cannot be as it should.
    #[error("{path}: damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The file, or the way it was opened, allows reading only.
    #[error("{path}: read-only")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another run of the program writes it.
    #[error("{path}: in use by process {pid} on {host}", pid = by.pid, host = by.host)]
    InUse {
        /// The file.
        path: PathBuf,
        /// Who has it.
        by: Owner,
    },
    /// Another program holds it for longer than we wait.
    #[error("{path}: busy")]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// No room left.
    #[error("{path}: disk full")]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// Another file stands in its place, or something else wrote to it since we last did.
    #[error("{path}: replaced or changed by another program")]
    Replaced {
        /// The file.
        path: PathBuf,
    },
    /// A write was cut short; finishing it needs an open for writing.
    #[error("{path}: an interrupted write has to be finished first")]
    Unfinished {
        /// The file.
        path: PathBuf,
    },
    /// The folder is not there.
    #[error("{path}: no such folder")]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The system does not let us.
    #[error("{path}: no permission")]
    Permission {
        /// The file or folder.
        path: PathBuf,
    },
    /// A record that others still link to cannot go, nor can a link point at nothing.
    #[error("{path}: a link would point at nothing")]
    Linked {
        /// The file.
        path: PathBuf,
    },
    /// The change was made from other values than the file holds.
    #[error("{path}: the file holds something else: {detail}")]
    Stale {
        /// The file.
        path: PathBuf,
        /// Which record and field.
        detail: String,
    },
    /// A value the file does not take.
    #[error("{path}: refused: {detail}")]
    Refused {
        /// The file.
        path: PathBuf,
        /// What was refused.
        detail: String,
    },
    /// A safety setting did not take, so nothing is written.
    #[error("{path}: setting {name} did not take")]
    Setting {
        /// The file.
        path: PathBuf,
        /// The setting.
        name: &'static str,
    },
    /// The device or the system failed.
    #[error("{path}: {cause}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Anything else SQLite says.
    #[error("{path}: {cause}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What it says.
        cause: rusqlite::Error,
    },
}
