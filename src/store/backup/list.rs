//! Which backups there are. All that is known of one stands in its name, so the folder needs no list that could be lost.

use jiff::{Timestamp, tz::TimeZone};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Why a backup was made; part of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Something changed since the day before.
    Daily,
    /// The user asked for it.
    Asked,
    /// The file was about to be brought to a newer version.
    Migration,
    /// Much was about to come in.
    Import,
    /// A restore put another file in this one's place. This is what stood there, whatever state it was in.
    Replaced,
}

impl Reason {
    const ALL: [Reason; 5] = [Reason::Daily, Reason::Asked, Reason::Migration, Reason::Import, Reason::Replaced];

    /// The word in the name of the file and in the locales (`backup-<word>`).
    pub fn word(self) -> &'static str {
        match self {
            Reason::Daily => "daily",
            Reason::Asked => "asked",
            Reason::Migration => "migration",
            Reason::Import => "import",
            Reason::Replaced => "replaced",
        }
    }
}

/// A backup in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub time: Timestamp,
    /// Number of the last change in it.
    pub change: i64,
    /// Why it was made.
    pub reason: Reason,
    /// Size in bytes.
    pub size: u64,
}

/// All backups of a data file, newest first.
pub fn list(path: &Path) -> Vec<Backup> {
    list_in(&folder_of(path), path)
}

pub(super) fn list_in(folder: &Path, path: &Path) -> Vec<Backup> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Backup> = files.filter_map(|file| read_name(&file.ok()?, path)).collect();
    found.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| b.path.cmp(&a.path)));
    found
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    path.with_file_name(super::FOLDER)
}

/// Name of the data file without and with its ending.
pub(super) fn name_parts(path: &Path) -> (String, String) {
    let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    (part(path.file_stem()).unwrap_or_default(), part(path.extension()).unwrap_or_else(|| "dvo".to_owned()))
}

/// `district-20260314T081500123Z-412-daily.dvo`: when, up to which change, why.
pub(super) fn name(path: &Path, time: Timestamp, change: i64, reason: Reason) -> String {
    let (stem, ending) = name_parts(path);
    format!("{stem}-{}-{change}-{}.{ending}", time.strftime("%Y%m%dT%H%M%S%3fZ"), reason.word())
}

fn read_name(file: &fs::DirEntry, path: &Path) -> Option<Backup> {
    let (stem, ending) = name_parts(path);
    let name = file.file_name();
    let rest = name.to_str()?.strip_prefix(&stem)?.strip_prefix('-')?.strip_suffix(&ending)?.strip_suffix('.')?;
    let mut parts = rest.splitn(3, '-');
    let time = jiff::fmt::strtime::parse("%Y%m%dT%H%M%S%3fZ", parts.next()?).ok()?.to_datetime().ok()?;
    let time = time.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let change = parts.next()?.parse().ok()?;
    let word = parts.next()?;
    let reason = Reason::ALL.into_iter().find(|reason| reason.word() == word)?;
    Some(Backup { path: file.path(), time, change, reason, size: file.metadata().ok()?.len() })
}
