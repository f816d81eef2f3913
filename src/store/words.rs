//! What an error is called in the locales, and what its message names.

use super::StoreError;
use std::path::Path;

/// Each error beside its key, once: an error that is not named here does not compile, and what is named here has its
/// sentence asked for by the tests of the locales.
macro_rules! keys {
    ($($error:ident $key:literal,)*) => {
        impl StoreError {
            /// The message in the locales: `error-store-<key>`.
            pub fn key(&self) -> &'static str {
                match self {
                    $(StoreError::$error { .. } => $key,)*
                }
            }

            /// Every key, for the test that holds the locales complete.
            pub const KEYS: &'static [&'static str] = &[$($key,)*];

            /// The file or folder it is about.
            pub fn path(&self) -> &Path {
                match self {
                    $(StoreError::$error { path, .. })|* => path,
                }
            }
        }
    };
}

keys! {
    NotFound "not-found",
    Exists "exists",
    NotADatabase "not-a-database",
    Foreign "foreign",
    Newer "newer",
    Older "older",
    Damaged "damaged",
    ReadOnly "read-only",
    InUse "in-use",
    Busy "busy",
    DiskFull "disk-full",
    Replaced "replaced",
    Unfinished "unfinished",
    NoFolder "no-folder",
    Permission "permission",
    Linked "linked",
    Stale "stale",
    Refused "refused",
    Setting "setting",
    Io "io",
    Sqlite "sqlite",
}

impl StoreError {
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
}
