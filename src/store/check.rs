//! `dvo check`: everything that can be known about a file without writing to it.
//!
//! Beside what SQLite finds itself it reads every record and compares it with the sum in the log: a changed byte in a
//! text breaks no rule of a database (of 600 flipped bits SQLite missed 521).

use super::{
    Mode, StoreError,
    aside::Aside,
    backup,
    backup::{Backup, Reason},
    connect,
    differences::differences,
    fault::Fault,
    log, migrate, open, read,
    site::Site,
    watch,
};
use crate::catalogue::{Id, kinds, world::IdMap};
use rusqlite::{Connection, types::ValueRef};
use std::path::{Path, PathBuf};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What (`check-<what>` in the locales).
    pub what: &'static str,
    /// Where and how, in the words of the file.
    pub detail: String,
    /// What to do about it (`advice-<advice>` in the locales).
    pub advice: &'static str,
    /// Is the file to be trusted all the same?
    pub harmless: bool,
}

/// What was found out about a file.
#[derive(Debug, Default)]
pub struct Report {
    /// The file.
    pub path: PathBuf,
    /// The version of its layout; `None` when that could not be read.
    pub version: Option<i64>,
    /// How many records could be read.
    pub records: usize,
    /// How many changes the log has.
    pub changes: usize,
    /// The newest good backup.
    pub backup: Option<Backup>,
    /// Why the file does not open.
    pub refused: Option<StoreError>,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Nothing was found that takes away trust in the file.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.harmless)
    }

    fn find(&mut self, what: &'static str, detail: impl Into<String>, advice: &'static str) {
        self.findings.push(Finding { what, detail: detail.into(), advice, harmless: false });
    }

    /// Something that takes away no trust.
    fn note(&mut self, what: &'static str, detail: String, advice: &'static str) {
        self.findings.push(Finding { what, detail, advice, harmless: true });
    }

    fn refuse(&mut self, error: StoreError) {
        match &error {
            StoreError::Damaged { .. } | StoreError::NotADatabase { .. } => {
                self.find("open", error.to_string(), "restore");
            }
            StoreError::Older { .. } => self.note("open", error.to_string(), "update"),
            StoreError::Newer { .. } => self.find("open", error.to_string(), "update"),
            _ => self.find("open", error.to_string(), "see-message"),
        }
        self.refused = Some(error);
    }
}

/// Each `what` and `advice` there is, for the test that holds the locales complete.
pub const FINDINGS: [&str; 11] =
    ["open", "unfinished", "pages", "links", "schema", "log", "record", "sum", "lost", "stray", "backup"];
/// See [`FINDINGS`].
pub const ADVICE: [&str; 6] = ["see-message", "open-it", "restore", "update", "look-at-record", "make-backup"];

/// More of one sort are not listed: the report is for a person.
const ENOUGH: usize = 20;

/// Looks at everything, changes nothing.
pub fn check(path: &Path) -> Report {
    let mut report = Report { path: path.to_path_buf(), ..Report::default() };
    let real = match open::real(path) {
        Ok(real) => real,
        Err(error) => {
            report.refuse(error);
            return report;
        }
    };
    report.path = real.clone();
    let good = |backup: &Backup| backup.reason != Reason::Replaced && backup::verify(&backup.path).is_ok();
    report.backup = backup::list(&real).into_iter().find(good);
    let seen = look(&mut report, &real, &real, Mode::ReadOnly).map_err(|fault| fault.at(&real));
    let seen = match seen {
        Err(StoreError::Unfinished { .. }) => look_aside(&mut report, &real),
        seen => seen,
    };
    if let Err(error) = seen {
        report.refuse(error);
    }
    if report.backup.is_none() {
        report.note("backup", String::new(), "make-backup");
    }
    report
}

/// A write was cut short, by a kill or a power cut: that is no damage, and opening the file takes it back. What the file
/// is worth then is seen in a copy in which that was done.
fn look_aside(report: &mut Report, path: &Path) -> Result<(), StoreError> {
    let unfinished = || StoreError::Unfinished { path: path.to_path_buf() };
    // Without a copy nothing can be said but that.
    let aside = Aside::of(path).map_err(|_| unfinished())?;
    look(report, &aside.file, path, Mode::ReadWrite).map_err(|fault| fault.at(path))?;
    if report.is_sound() {
        report.note("unfinished", String::new(), "open-it");
    }
    Ok(())
}

/// Looks through the file at `at`; what is said of it is said of `path`.
fn look(report: &mut Report, at: &Path, path: &Path, mode: Mode) -> Result<(), Fault> {
    let conn = connect::connect(at, mode)?;
    let version = migrate::version(&conn, path)?;
    report.version = Some(version);
    open::whole(&conn, at)?;
    let snapshot = conn.unchecked_transaction()?;
    pages(report, &snapshot)?;
    links(report, &snapshot)?;
    if version < migrate::VERSION {
        return Err(StoreError::Older { path: path.to_path_buf(), version }.into());
    }
    for difference in differences(&snapshot)? {
        report.find("schema", difference.to_string(), "restore");
    }
    Site::of_file(&snapshot)?;
    changes(report, &snapshot)?;
    records(report, &snapshot)
}

/// Reads every change as undo would.
fn changes(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let mut statement = conn.prepare("SELECT seq FROM change ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match log::change(conn, row.get(0)?) {
            Ok(_) => report.changes += 1,
            Err(Fault::Unfit(detail)) if report.findings.len() < ENOUGH => report.find("log", detail, "restore"),
            Err(Fault::Unfit(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

fn pages(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({ENOUGH})"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let said: String = row.get(0)?;
        if said != "ok" {
            match watch::met(said) {
                Fault::Unfit(said) => report.find("pages", said, "restore"),
                fault => return Err(fault),
            }
        }
    }
    Ok(())
}

fn links(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let mut many = 0;
    while let Some(row) = rows.next()? {
        let (from, to): (String, String) = (row.get(0)?, row.get(2)?);
        many += 1;
        if many <= ENOUGH {
            report.find("links", format!("{from} → {to}"), "restore");
        }
    }
    Ok(())
}

/// Reads every record and holds it against what the log says of it last.
fn records(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let mut noted = sums(conn)?;
    for kind in kinds::ALL {
        let mut statement = conn.prepare(&format!("SELECT id FROM \"{}\" ORDER BY rowid", kind.name))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let enough = report.findings.len() >= ENOUGH;
            let Some(id) = read::id(row.get_ref(0)?) else {
                report.find("record", format!("{}: id", kind.name), "restore");
                continue;
            };
            let sum = noted.remove(&id);
            let found = match read::one(conn, kind, id) {
                Ok(Some(record)) => {
                    report.records += 1;
                    match sum {
                        Some(sum) if sum == log::sum(&record) => continue,
                        Some(_) => ("sum", format!("{} {id}", kind.name), "look-at-record"),
                        None => ("stray", format!("{} {id}", kind.name), "look-at-record"),
                    }
                }
                Ok(None) => ("record", format!("{} {id}", kind.name), "restore"),
                Err(Fault::Unfit(detail)) => ("record", detail, "restore"),
                Err(fault) => return Err(fault),
            };
            if !enough {
                report.find(found.0, found.1, found.2);
            }
        }
    }
    let mut lost: Vec<Id> = noted.into_keys().collect();
    lost.sort_unstable();
    for id in lost.into_iter().take(ENOUGH) {
        report.find("lost", id.to_string(), "restore");
    }
    Ok(())
}

/// The sum of each record that is there, as the log has it.
fn sums(conn: &Connection) -> Result<IdMap<String>, Fault> {
    let mut statement = conn.prepare("SELECT record, sum FROM change_field ORDER BY change, place")?;
    let mut rows = statement.query([])?;
    let mut sums: IdMap<String> = IdMap::default();
    while let Some(row) = rows.next()? {
        let id = read::id(row.get_ref(0)?).ok_or_else(|| Fault::Unfit("entry of the change log".to_owned()))?;
        match row.get_ref(1)? {
            ValueRef::Null => sums.remove(&id),
            sum => sums.insert(id, sum.as_str().unwrap_or_default().to_owned()),
        };
    }
    Ok(sums)
}
