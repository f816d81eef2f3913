//! The small commands: make a file, look whether one is sound, say where things are.

use super::{
    Out,
    end::{self, End, NOT},
    house::{self, House, Unmade},
    plain,
};
use crate::{
    exchange::seed,
    store::{self, Mode, StoreError, backup::Backup, check::Finding},
    words::Words,
};
use std::{io::Write, path::Path};

/// `dvo new`: a file that is not there yet, with the reference data or the whole example.
pub(super) fn new(path: &Path, example: bool, words: &Words) -> Result<(), End> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let shown = || [("path", plain::path(&path).into())];
    match house::make(&path, if example { seed::example } else { seed::reference }) {
        Ok(()) => {
            end::say(&words.with("cli-created", &shown()));
            Ok(())
        }
        Err(Unmade::Store(StoreError::Exists { .. })) => Err(End::not(words.with("cli-exists", &shown()))),
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
    for finding in &report.findings {
        writeln!(out, "- {}", plain::line(&told(house, words, finding)))?;
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

/// A finding with its advice. Why a file does not open is said in the words that opening it has for that.
fn told(house: &House, words: &Words, finding: &Finding) -> String {
    let detail = match finding.what {
        "open" => match store::open(&house.path, Mode::ReadOnly) {
            Err(error) => return end::store_error(words, &error),
            Ok(_) => finding.detail.clone(),
        },
        _ => finding.detail.clone(),
    };
    let what = words.with(&format!("check-{}", finding.what), &[("detail", detail.into())]);
    format!("{what} {}", words.t(&format!("advice-{}", finding.advice)))
}

/// "14-09-2026 10:12 (op verzoek)"
pub(super) fn when(words: &Words, backup: &Backup) -> String {
    let time = backup.time.to_zoned(jiff::tz::TimeZone::system()).strftime("%d-%m-%Y %H:%M");
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
