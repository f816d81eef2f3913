//! A fault before it is known which file it is about, and its translation into a [`StoreError`].

use super::StoreError;
use rusqlite::{ErrorCode, ffi};
use std::{io, path::Path};

/// What the inner functions of the store fail with; [`Fault::at`] adds the file.
#[derive(Debug)]
pub(super) enum Fault {
    /// SQLite says so.
    Sqlite(rusqlite::Error),
    /// The system says so.
    Io(io::Error),
    /// Something was read that cannot be.
    Unfit(String),
    /// The file holds something else than the change was made from.
    Stale(String),
    /// A safety setting did not take.
    Setting(&'static str),
    /// Already a whole error.
    Whole(StoreError),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Sqlite(cause) => cause.fmt(f),
            Fault::Io(cause) => cause.fmt(f),
            Fault::Unfit(text) | Fault::Stale(text) => f.write_str(text),
            Fault::Setting(name) => f.write_str(name),
            Fault::Whole(error) => error.fmt(f),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(cause: rusqlite::Error) -> Fault {
        Fault::Sqlite(cause)
    }
}

impl From<io::Error> for Fault {
    fn from(cause: io::Error) -> Fault {
        Fault::Io(cause)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::Whole(error)
    }
}

impl Fault {
    /// The error as the rest of the program knows it.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let path = path.to_path_buf();
        match self {
            Fault::Sqlite(cause) => of_sqlite(cause, &path),
            Fault::Io(cause) => of_io(cause, &path),
            Fault::Unfit(detail) => StoreError::Damaged { path, detail },
            Fault::Stale(detail) => StoreError::Stale { path, detail },
            Fault::Setting(name) => StoreError::Setting { path, name },
            Fault::Whole(error) => error,
        }
    }
}

fn of_io(cause: io::Error, path: &Path) -> StoreError {
    let path = path.to_path_buf();
    match cause.kind() {
        io::ErrorKind::NotFound => StoreError::NotFound { path },
        io::ErrorKind::AlreadyExists => StoreError::Exists { path },
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::Permission { path },
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull { path },
        io::ErrorKind::NotADirectory => StoreError::NoFolder { path },
        _ => StoreError::Io { path, cause },
    }
}

fn of_sqlite(cause: rusqlite::Error, path: &Path) -> StoreError {
    let detail = cause.to_string();
    let path = path.to_path_buf();
    // All our statements are made from the catalogue: what they miss, the file lacks.
    if detail.starts_with("no such table") || detail.starts_with("no such column") {
        return StoreError::Damaged { path, detail };
    }
    let Some(error) = cause.sqlite_error() else {
        return match cause {
            // A value of the wrong type, a negative count, text that is no UTF-8: the file lies.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => StoreError::Damaged { path, detail },
            _ => StoreError::Sqlite { path, cause },
        };
    };
    match (error.code, error.extended_code) {
        (_, ffi::SQLITE_READONLY_DBMOVED) => StoreError::Replaced { path },
        (_, ffi::SQLITE_READONLY_DIRECTORY) => StoreError::Permission { path },
        (_, ffi::SQLITE_READONLY_ROLLBACK | ffi::SQLITE_READONLY_RECOVERY) => StoreError::Unfinished { path },
        (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => StoreError::Linked { path },
        (ErrorCode::DatabaseCorrupt, _) => StoreError::Damaged { path, detail },
        (ErrorCode::NotADatabase, _) => StoreError::NotADatabase { path },
        (ErrorCode::DiskFull, _) => StoreError::DiskFull { path },
        (ErrorCode::ReadOnly, _) => StoreError::ReadOnly { path },
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::OperationInterrupted, _) => {
            StoreError::Busy { path }
        }
        (ErrorCode::CannotOpen, _) if !path.exists() => StoreError::NotFound { path },
        (ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => StoreError::Permission { path },
        (ErrorCode::SystemIoFailure, _) => StoreError::Io { path, cause: io::Error::other(detail) },
        (ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig, _) => {
            StoreError::Refused { path, detail }
        }
        _ => StoreError::Sqlite { path, cause },
    }
}
