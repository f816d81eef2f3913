//! Backups out of which something has to go: each is made anew beside the old one, looked through, and put in its place.

use super::{Backup, list::list_in, lock, put_over, verify};
use crate::{
    catalogue::{World, kinds},
    store::{Mode, Store, StoreError, connect, create, create::Temporary, fault::Fault, load, migrate, site, watch},
};
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// The backups of a data file in its own folder, and those in the second one; an error where that is not there now.
pub fn everywhere(store: &Store) -> (Vec<Backup>, Option<StoreError>) {
    let mut all = super::list(store.path());
    let Some(second) = store.setting(super::SECOND_FOLDER).map(PathBuf::from) else { return (all, None) };
    if !second.is_dir() {
        return (all, Some(StoreError::NoFolder { path: second }));
    }
    all.extend(list_in(&second, store.path()));
    (all, None)
}

/// Does something to a backup. The old one stays until the new one is whole.
///
/// # Errors
/// When it is not as it was when it was made, of an older version, or cannot be written; then the old one is as it was.
pub fn renew(backup: &Path, work: impl FnOnce(&mut Store, &World) -> Result<(), StoreError>) -> Result<(), StoreError> {
    verify(backup)?;
    let backup = std::path::absolute(backup).map_err(|cause| Fault::Io(cause).at(backup))?;
    let draft = Temporary::new(lock::beside(&backup, ".part")).map_err(|cause| Fault::Io(cause).at(&backup))?;
    let opened = || -> Result<(Store, World), Fault> {
        draft.copy_of(&backup)?;
        let conn = connect::connect(draft.path(), Mode::ReadWrite)?;
        let version = migrate::version(&conn, &backup)?;
        if version < migrate::VERSION {
            return Err(StoreError::Older { path: backup.clone(), version }.into());
        }
        // What is done in it is not done in the file it is a copy of.
        site::begin_anew(&conn, Timestamp::now())?;
        connect::keep_truncated_journal(&conn)?;
        watch::sound(&conn)?;
        let world = load::load(&conn, draft.path(), &kinds::ALL)?;
        Ok((create::sound(conn, None, draft.path().to_path_buf())?, world))
    };
    let (mut store, world) = opened().map_err(|fault| fault.at(&backup))?;
    work(&mut store, &world)?;
    drop(store);
    let put = || -> Result<(), Fault> {
        watch::sound(&connect::to_look_through(draft.path(), Mode::ReadWrite)?)?;
        draft.sync()?;
        put_over(draft, &backup)
    };
    put().map_err(|fault| fault.at(&backup))
}
