//! What an error is called in the locales, and what its message names.

use super::StoreError;
use std::path::Path;

impl StoreError {
    /// The message in the locales: `error-store-<key>`.
    pub fn key(&self) -> &'static str {
        match self {
            StoreError::NotFound { .. } => "not-found",
            StoreError::Exists { .. } => "exists",
            StoreError::NotADatabase { .. } => "not-a-database",
            StoreError::Foreign { .. } => "foreign",
            StoreError::Newer { .. } => "newer",
            StoreError::Older { .. } => "older",
            StoreError::Damaged { .. } => "damaged",
            StoreError::ReadOnly { .. } => "read-only",
            StoreError::InUse { .. } => "in-use",
            StoreError::Busy { .. } => "busy",
            StoreError::DiskFull { .. } => "disk-full",
            StoreError::Replaced { .. } => "replaced",
            StoreError::Unfinished { .. } => "unfinished",
            StoreError::NoFolder { .. } => "no-folder",
            StoreError::Permission { .. } => "permission",
            StoreError::Linked { .. } => "linked",
            StoreError::Stale { .. } => "stale",
            StoreError::Refused { .. } => "refused",
            StoreError::Setting { .. } => "setting",
            StoreError::Io { .. } => "io",
            StoreError::Sqlite { .. } => "sqlite",
        }
    }

    /// Every key, for the test that holds the locales complete.
    pub const KEYS: &'static [&'static str] = &[
        "not-found",
        "exists",
        "not-a-database",
        "foreign",
        "newer",
        "older",
        "damaged",
        "read-only",
        "in-use",
        "busy",
        "disk-full",
        "replaced",
        "unfinished",
        "no-folder",
        "permission",
        "linked",
        "stale",
        "refused",
        "setting",
        "io",
        "sqlite",
    ];

    /// What the message names; `path` is always among it.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("path", self.path().display().to_string())];
        match self {
            StoreError::Newer { version, .. } | StoreError::Older { version, .. } => {
                args.push(("version", version.to_string()));
            }
            StoreError::Damaged { detail, .. }
            | StoreError::Stale { detail, .. }
            | StoreError::Refused { detail, .. } => {
                args.push(("detail", detail.clone()));
            }
            StoreError::InUse { by, .. } => {
                args.push(("host", by.host.clone()));
                args.push(("pid", by.pid.to_string()));
                args.push(("since", by.since.map(|since| since.to_string()).unwrap_or_default()));
            }
            StoreError::Setting { name, .. } => args.push(("name", (*name).to_owned())),
            StoreError::Io { cause, .. } => args.push(("cause", cause.to_string())),
            StoreError::Sqlite { cause, .. } => args.push(("cause", cause.to_string())),
            _ => {}
        }
        args
    }

    /// The file or folder it is about.
    pub fn path(&self) -> &Path {
        match self {
            StoreError::NotFound { path }
            | StoreError::Exists { path }
            | StoreError::NotADatabase { path }
            | StoreError::Foreign { path }
            | StoreError::Newer { path, .. }
            | StoreError::Older { path, .. }
            | StoreError::Damaged { path, .. }
            | StoreError::ReadOnly { path }
            | StoreError::InUse { path, .. }
            | StoreError::Busy { path }
            | StoreError::DiskFull { path }
            | StoreError::Replaced { path }
            | StoreError::Unfinished { path }
            | StoreError::NoFolder { path }
            | StoreError::Permission { path }
            | StoreError::Linked { path }
            | StoreError::Stale { path, .. }
            | StoreError::Refused { path, .. }
            | StoreError::Setting { path, .. }
            | StoreError::Io { path, .. }
            | StoreError::Sqlite { path, .. } => path,
        }
    }
}
