//! The small commands: make a file, look whether one is sound, say where things are.

use super::{
    Out,
    end::{self, End, NOT},
    house::{self, House, Unmade},
    plain,
};
use crate::{
    app,
    catalogue::World,
    exchange::seed,
    process::admit,
    run::session::fresh_ids,
    store::{
        self, Mode, Opened, StoreError,
        backup::Backup,
        check::{Finding, Report},
    },
    words::Words,
};
use std::{
    io::{self, Write},
    path::Path,
};

/// `dvo new`: a file that is not there yet, with the reference data or the whole example.
pub(super) fn new(path: &Path, example: bool, words: &Words) -> Result<(), End> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let args = [("path", plain::path(&path).into())];
    let records = if example { seed::example(&mut fresh_ids()) } else { seed::reference() };
    match house::make(&path, records) {
        Ok(()) => {
            end::say(&words.with("cli-created", &args));
            Ok(())
        }
        Err(Unmade::Store(StoreError::Exists { .. })) => Err(End::not(words.with("cli-exists", &args))),
        Err(unmade) => Err(unmade.end(words)),
    }
}

/// `dvo check`: what is wrong with the file and what to do about it.
pub(super) fn check(house: &House, words: &Words, out: &mut Out) -> Result<(), End> {
    if house.path.symlink_metadata().is_err() {
        return Err(End::not(words.with("cli-no-file", &[("path", plain::path(&house.path).into())])));
    }
    let report = store::check::check(&house.path);
    let path = plain::path(&report.path);
    let sound = report.is_sound();
    let args = [("path", path.into()), ("records", report.records.to_string().into())];
    writeln!(out, "{}", words.with(if sound { "cli-check-sound" } else { "cli-check-not" }, &args))?;
    let opened = store::open(&house.path, Mode::ReadOnly);
    for finding in &report.findings {
        writeln!(out, "- {}", plain::line(&told(&report, &opened, words, finding)))?;
    }
    if let Ok(opened) = &opened {
        write_broken(&opened.world, words, out)?;
    }
    if let Some(backup) = &report.backup {
        writeln!(out, "{}", words.with("cli-check-backup", &[("backup", when(words, backup).into())]))?;
    }
    if sound {
        return Ok(());
    }
    writeln!(out, "{}", words.t("cli-check-advice"))?;
    Err(End::Quiet(NOT))
}

/// As many records that are not as they should be are named.
const NAMED: usize = 20;

/// Records that no form would keep as they are: the file is sound, but they are to be looked at.
fn write_broken(world: &World, words: &Words, out: &mut Out) -> io::Result<()> {
    let broken = admit::all_broken(world);
    for one in broken.iter().take(NAMED) {
        writeln!(out, "- {} {}", plain::line(&app::wrong(words, one)), words.t("advice-look-at-record"))?;
    }
    match broken.len().checked_sub(NAMED) {
        Some(more @ 1..) => writeln!(out, "{}", words.count("box-more", more)),
        _ => Ok(()),
    }
}

/// A finding with its advice, in words: why a file does not open as opening it says that, a record by its name.
fn told(report: &Report, opened: &Result<Opened, StoreError>, words: &Words, finding: &Finding) -> String {
    let detail = match (&report.refused, opened) {
        (Some(error), _) if finding.what == "open" => return end::store_error(words, error),
        (_, Err(_)) => finding.detail.clone(),
        (_, Ok(opened)) => named(&opened.world, words, &finding.detail),
    };
    let what = words.with(&format!("check-{}", finding.what), &[("detail", detail.into())]);
    format!("{what} {}", words.t(&format!("advice-{}", finding.advice)))
}

/// "persoon ‘Fenna van Lente’" for the kind and identity by which a finding names a record; else as it is.
fn named(world: &World, words: &Words, detail: &str) -> String {
    let id = detail.rsplit(' ').next().and_then(|id| id.parse().ok());
    match id.and_then(|id| world.get(id)) {
        Some(record) => format!("{} ‘{}’", words.kind(record.kind), world.title(record.id)),
        None => detail.to_owned(),
    }
}

/// "14-09-2026 10:12 (op verzoek)"
pub(super) fn when(words: &Words, backup: &Backup) -> String {
    let time = backup.time.to_zoned(end::zone()).strftime("%d-%m-%Y %H:%M");
    format!("{time} ({})", words.t(&format!("backup-{}", backup.reason.word())))
}

/// `dvo paths`: where everything is, for people and for scripts.
pub(super) fn paths(house: &House, words: &Words, out: &mut Out) -> Result<(), End> {
    let exports = house.places().exports;
    for (label, path) in
        [("cli-paths-file", &house.path), ("cli-paths-backups", &house.backups()), ("cli-paths-exports", &exports)]
    {
        writeln!(out, "{}\t{}", words.t(label), plain::path(path))?;
    }
    Ok(())
}
