//! `dvo restore`: which backups there are, and one of them in the place of the file.

use super::{
    Out,
    end::{self, End, NOT},
    house::House,
    look, plain,
};
use crate::{
    run::erase,
    store::{
        self, Mode, StoreError,
        backup::{self, Backup},
    },
    words::Words,
};
use std::{
    ffi::OsString,
    io::Write,
    path::{Path, PathBuf},
};

/// Lists the backups, or puts one back: by its number in that list or by its path.
pub(super) fn restore(house: &House, words: &Words, asked: Option<OsString>, out: &mut Out) -> Result<(), End> {
    let all = backup::list(&house.path);
    let Some(asked) = asked else { return list(house, words, &all, out) };
    let chosen = choose(&asked, &all).ok_or_else(|| {
        let args = [("text", asked.to_string_lossy()), ("n", all.len().to_string().into())];
        End::usage(words.with("cli-no-such-backup", &args))
    })?;
    // Who was forgotten in the file that stands there must not come back by this.
    let forgotten = store::begin(&house.path, Mode::ReadOnly).and_then(|opening| opening.store().erased());
    let restored = backup::restore(&house.path, &chosen, jiff::Timestamp::now());
    let kept = restored.map_err(|error| failed(words, &chosen, &error))?;
    if let Some(forgotten) = forgotten.ok().filter(|forgotten| !forgotten.is_empty()) {
        let again = || {
            let mut opened = store::open_on(&house.path, Mode::ReadWrite, house.machine().as_ref())?;
            erase::forget_again(&mut opened.store, &mut opened.world, &forgotten, words)
        };
        again().map_err(|error| End::store(words, "doing-erase", &error))?;
    }
    let args = [
        ("path", plain::path(&house.path).into()),
        ("kept", kept.as_deref().map(plain::path).unwrap_or_default().into()),
    ];
    let key = if kept.is_some() { "cli-restore-done" } else { "cli-restore-done-new" };
    writeln!(out, "{}", words.with(key, &args))?;
    Ok(())
}

/// A number of the list; anything else, or a number where there is a file of that name, is a path.
fn choose(asked: &OsString, all: &[Backup]) -> Option<PathBuf> {
    let number = asked.to_str().and_then(|text| text.parse::<usize>().ok());
    match number {
        Some(number) => number.checked_sub(1).and_then(|at| all.get(at)).map(|backup| backup.path.clone()),
        None => Some(PathBuf::from(asked)),
    }
}

/// A damaged backup is told apart from a damaged file: there may be an older one that is whole.
fn failed(words: &Words, backup: &Path, error: &StoreError) -> End {
    match error {
        StoreError::Damaged { path, .. } if path == backup => {
            End::not(words.with("cli-backup-damaged", &[("path", plain::path(backup).into())]))
        }
        StoreError::InUse { .. } => End::not(format!("{} {}", end::in_use(words, error), words.t("cli-in-use-close"))),
        _ => End::store(words, "doing-restore", error),
    }
}

fn list(house: &House, words: &Words, all: &[Backup], out: &mut Out) -> Result<(), End> {
    if all.is_empty() {
        let args = [("path", plain::path(&house.path).into())];
        end::say(&format!("{} {}", words.t("cli-no-backups"), words.with("cli-no-backups-why", &args)));
        return Err(End::Quiet(NOT));
    }
    for (at, backup) in all.iter().enumerate() {
        let size = backup.size.div_ceil(1024);
        let name = backup.path.file_name().map(Path::new).unwrap_or(&backup.path);
        writeln!(out, "{}\t{}\t{size} kB\t{}", at + 1, look::when(words, backup), plain::path(name))?;
    }
    out.flush()?;
    end::say(&words.t("cli-restore-hint"));
    Ok(())
}
