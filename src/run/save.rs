//! A table into a file: never over another one unless the user said so, and then only once the new one is whole.

use crate::catalogue::Id;
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// May the file be put over another one?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Yes: the user was asked.
    Yes,
    /// No.
    No,
}

/// Writes a file; gives what `write` gives. No link is followed: a new name is made, or the name itself is replaced.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] when there is something of that name; whatever the system says otherwise. Nothing
/// half written is left behind.
pub fn save<T>(path: &Path, over: Over, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>) -> io::Result<T> {
    let target = match over {
        Over::No => path.to_path_buf(),
        Over::Yes => beside(path),
    };
    let file = OpenOptions::new().write(true).create_new(true).open(&target)?;
    let written = (|| {
        let mut out = BufWriter::with_capacity(1 << 16, file);
        let given = write(&mut out)?;
        out.flush()?;
        out.get_ref().sync_all()?;
        drop(out);
        if over == Over::Yes {
            fs::rename(&target, path)?;
        }
        Ok(given)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&target);
    }
    written
}

/// A name beside the file that nothing has.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(format!(".{}", Id::now_v7().simple()));
    PathBuf::from(name)
}
