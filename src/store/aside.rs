//! A copy of a file aside, to look through as it will be once a write that was cut short has been taken back.
//!
//! Taking it back means writing, and a file that may be damaged is not written to. So it is done to a copy: the file with
//! its journal, in a folder of its own for the user alone, gone when the looking is over.

use super::{
    create::{BESIDE, folder_for_user},
    lock,
    stamp::Stamp,
};
use crate::catalogue::Id;
use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

/// The file itself, and what a write that was cut short leaves beside it.
const ENDINGS: [&str; 3] = ["", BESIDE[0], BESIDE[1]];

/// How often a file that changes meanwhile (another run opens it just now) is copied again.
const TIMES: usize = 3;

/// The copy.
pub(super) struct Aside {
    folder: PathBuf,
    /// The copied file; its journal lies beside it.
    pub file: PathBuf,
}

impl Aside {
    /// Copies the file with what a cut-off write left beside it. No connection may be open on it: closing the copied
    /// file would drop SQLite's locks.
    pub(super) fn of(path: &Path) -> io::Result<Aside> {
        let folder = std::env::temp_dir().join(format!("dvo-check-{}", Id::now_v7().simple()));
        folder_for_user(&folder)?;
        let file = folder.join("copy.dvo");
        let aside = Aside { folder, file };
        for _ in 0..TIMES {
            let before = state(path);
            aside.fill(path)?;
            if state(path) == before {
                return Ok(aside);
            }
        }
        Err(io::Error::from(io::ErrorKind::ResourceBusy))
    }

    fn fill(&self, path: &Path) -> io::Result<()> {
        for ending in ENDINGS {
            let to = lock::beside(&self.file, ending);
            match File::open(lock::beside(path, ending)) {
                Ok(mut from) => {
                    let mut into =
                        lock::private(OpenOptions::new().create(true).truncate(true).write(true)).open(to)?;
                    io::copy(&mut from, &mut into)?;
                }
                Err(cause) if cause.kind() != io::ErrorKind::NotFound || ending.is_empty() => return Err(cause),
                // There was one when it was copied before.
                Err(_) if to.exists() => fs::remove_file(to)?,
                Err(_) => {}
            }
        }
        Ok(())
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What the folder says of the file and of what lies beside it.
fn state(path: &Path) -> [Option<Stamp>; 3] {
    ENDINGS.map(|ending| Stamp::of(&lock::beside(path, ending)).ok())
}
