//! Somebody is forgotten: first in the backups, then in the file. Cut short in between, it is still to be done, and known
//! to be.

use super::{Session, perform::of};
use crate::{
    app::{Msg, Trouble},
    catalogue::{Action, Change, Id, World, kinds as k},
    process::erase::Erasure,
    store::{Erasing, Store, StoreError, backup},
    words::Words,
};
use jiff::Timestamp;

/// Forgets, and says which backups still know.
pub(super) fn erase(session: &mut Session, erasure: &Erasure) -> Result<Option<Msg>, Trouble> {
    let doing = "doing-erase";
    let (all, away) = backup::everywhere(&session.store);
    let mut left: Vec<StoreError> = away.into_iter().collect();
    let mut renewed = 0;
    for one in &all {
        match backup::renew(&one.path, |store, world| forget(store, world, erasure).map(drop)) {
            Ok(()) => renewed += 1,
            Err(error) => left.push(error),
        }
    }
    let mut world = std::mem::take(&mut session.state.world);
    let done = forget_here(&mut session.store, &mut world, erasure);
    session.begin_again(world).map_err(of(doing))?;
    done.map_err(of(doing))?;
    let left = left.iter().map(|error| (error.path().display().to_string(), why(&session.state.words, error)));
    Ok(Some(Msg::Erased(erasure.title.clone(), renewed, left.collect())))
}

/// In a file and in the world that was read from it.
fn forget_here(store: &mut Store, world: &mut World, erasure: &Erasure) -> Result<(), StoreError> {
    let change = forget(store, world, erasure)?;
    // What the file took the world takes as well.
    let _ = world.apply(&change);
    Ok(())
}

/// In a file; gives what that does to the records.
fn forget(store: &mut Store, world: &World, erasure: &Erasure) -> Result<Change, StoreError> {
    let traces = erasure.traces(world);
    let change = Change::new(Id::now_v7(), Action::Erase, traces.edits);
    let erasing = Erasing {
        change: change.id,
        edits: &change.edits,
        gone: &traces.gone,
        cleaned: &|kind, record, field, text| erasure.cleaned(kind, record, field, text),
        named: &|text| erasure.is_named(text),
    };
    store.erase(&erasing, Timestamp::now())?;
    Ok(change)
}

/// A file that was put in the place of another one may know those who were forgotten there: they are forgotten again.
/// Gives how many that were.
///
/// # Errors
/// When the file cannot be read or written.
pub fn forget_again(
    store: &mut Store,
    world: &mut World,
    forgotten: &[(Id, String)],
    words: &Words,
) -> Result<usize, StoreError> {
    let mut again = 0;
    for (id, _) in forgotten.iter().filter(|(_, kind)| kind == k::PERSON.name) {
        let before = || Ok(store.deleted()?.into_iter().map(|(_, record)| record).find(|record| record.id == *id));
        let known = match world.get(*id).cloned() {
            Some(record) => Some(record),
            None => before()?,
        };
        let Some(person) = known else { continue };
        let mut erasure = Erasure::of(&person, world, &words.t("erased-mark"));
        // What is in a text there was decided for a file that is not this one any more: what was proposed goes.
        for place in erasure.places(world) {
            let goes = erasure.proposes(world, &place);
            erasure.decide(world, &place, goes);
        }
        forget_here(store, world, &erasure)?;
        again += 1;
    }
    Ok(again)
}

/// Why a backup is as it was.
fn why(words: &Words, error: &StoreError) -> String {
    let args: Vec<_> = error.args().into_iter().map(|(name, text)| (name, text.into())).collect();
    words.with(&format!("error-store-{}", error.key()), &args)
}
