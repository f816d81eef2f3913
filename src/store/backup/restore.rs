//! A backup in the place of the file; what stood there is kept first, whatever state it is in.

use super::{
    Reason, create,
    list::{folder_of, name},
    sum_file, sum_of, thin_out,
};
use crate::{
    catalogue::Id,
    store::{Mode, StoreError, connect, create::Temporary, fault::Fault, lock, lock::Lock, migrate, site, watch},
};
use jiff::Timestamp;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Is this backup as it was when it was made, and of a version that this program reads?
pub fn verify(backup: &Path) -> Result<(), StoreError> {
    let look = || -> Result<(), Fault> {
        match fs::read_to_string(sum_file(backup)) {
            Ok(noted) if noted.split_whitespace().next() != Some(&sum_of(backup)?) => {
                return Err(Fault::Unfit("sha256".to_owned()));
            }
            Ok(_) => {}
            // The user may have copied it without its sum; then the look through it has to do.
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(cause.into()),
        }
        let path = std::path::absolute(backup)?;
        let conn = connect::connect(&path, Mode::ReadOnly)?;
        migrate::version(&conn, &path)?;
        watch::sound(&conn)
    };
    look().map_err(|fault| fault.at(backup))
}

/// Puts a backup in the place of the data file, which must not be open. Gives where what stood there is kept now,
/// `None` when nothing stood there. The restored file is a copy that goes on by itself, so it gets a site of its
/// own, and is another file to every computer that knew the one it is a copy of.
pub fn restore(path: &Path, backup: &Path, now: Timestamp) -> Result<Option<PathBuf>, StoreError> {
    verify(backup)?;
    let path = &std::path::absolute(path).map_err(|cause| Fault::Io(cause).at(path))?;
    let put_back = || -> Result<Option<PathBuf>, Fault> {
        if let Some(folder) = path.parent() {
            create::folder_for_user(folder)?;
        }
        let (_lock, _) = Lock::take(path, now)?;
        let draft = Temporary::new(lock::beside(path, &format!(".{}.new", Id::now_v7().simple())))?;
        draft.copy_of(backup)?;
        {
            let conn = connect::connect(draft.path(), Mode::ReadWrite)?;
            site::begin_anew(&conn, now)?;
            watch::sound(&conn)?;
        }
        draft.sync()?;
        let kept = if path.exists() { Some(keep(path, now)?) } else { None };
        create::set_aside(path)?;
        draft.put(path, true)?;
        thin_out(&folder_of(path), path, now);
        Ok(kept)
    };
    put_back().map_err(|fault| fault.at(path))
}

/// Copies the file byte by byte: it may be too damaged for anything else.
fn keep(path: &Path, now: Timestamp) -> Result<PathBuf, Fault> {
    let folder = folder_of(path);
    create::folder_for_user(&folder)?;
    let mut now = now;
    while folder.join(name(path, now, 0, Reason::Replaced)).exists() {
        now += jiff::SignedDuration::from_millis(1);
    }
    let target = folder.join(name(path, now, 0, Reason::Replaced));
    for beside in create::BESIDE {
        let from = lock::beside(path, beside);
        if fs::metadata(&from).is_ok_and(|found| found.len() > 0) {
            copy(&from, &lock::beside(&target, beside))?;
        }
    }
    copy(path, &target)?;
    Ok(target)
}

fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    let part = Temporary::new(lock::beside(to, ".part"))?;
    part.copy_of(from)?;
    part.sync()?;
    Ok(part.put(to, false)?)
}
