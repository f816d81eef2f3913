//! `dvo check`: everything that can be known about a file without writing to it.
//!
//! Beside what SQLite finds itself it reads every record and compares it with the sum in the log: a changed byte in a
//! text breaks no rule of a database (of 600 flipped bits SQLite missed 521). And it goes along the chain of changes. That
//! guards against accidents; it is no seal against someone who means to forge.

use super::{
    Mode, StoreError,
    aside::Aside,
    backup,
    backup::{Backup, Reason},
    chain, connect,
    fault::Fault,
    log, migrate, open, proof,
    site::Site,
    watch,
};
use rusqlite::Connection;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

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

    pub(super) fn find(&mut self, what: &'static str, detail: impl Into<String>, advice: &'static str) {
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
pub const FINDINGS: [&str; 14] = [
    "open",
    "unfinished",
    "pages",
    "links",
    "schema",
    "log",
    "chain",
    "cut",
    "record",
    "sum",
    "lost",
    "stray",
    "order",
    "backup",
];
/// See [`FINDINGS`].
pub const ADVICE: [&str; 6] = ["see-message", "open-it", "restore", "update", "look-at-record", "make-backup"];

/// More of one sort are not listed: the report is for a person.
pub(super) const ENOUGH: usize = 20;

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
    layout(report, &snapshot)?;
    Site::of_file(&snapshot)?;
    changes(report, &snapshot)?;
    chain(report, &snapshot)?;
    proof::records(report, &snapshot)
}

/// Is the file laid out as the migrations lay it out: nothing missing, nothing besides, each rule as it was written? A
/// rule that is damaged need not be noticed by SQLite.
fn layout(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let (has, wanted) = (parts(conn)?, parts(&migrate::in_memory()?)?);
    let differs = has.iter().filter(|(name, sql)| wanted.get(*name) != Some(*sql)).map(|(name, _)| name);
    let missing = wanted.keys().filter(|name| !has.contains_key(*name));
    for name in differs.chain(missing).take(ENOUGH) {
        report.find("schema", name, "restore");
    }
    Ok(())
}

/// What the file consists of, by name, as it was written down. What SQLite makes for itself is not written down.
fn parts(conn: &Connection) -> Result<BTreeMap<String, String>, Fault> {
    let mut parts =
        conn.prepare("SELECT name, type || ' ' || tbl_name || ' ' || sql FROM sqlite_schema WHERE sql NOT NULL")?;
    let parts = parts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(parts.collect::<Result<_, _>>()?)
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

/// Is each change what it was when it was made, and are they all there?
fn chain(report: &mut Report, conn: &Connection) -> Result<(), Fault> {
    let (broken, cut) = chain::broken(conn)?;
    for seq in broken.iter().take(ENOUGH) {
        let time = conn.query_row("SELECT time FROM change WHERE seq = ?1", [seq], |row| row.get::<_, String>(0));
        report.find("chain", format!("{seq} ({})", time.unwrap_or_default()), "restore");
    }
    if cut {
        report.find("cut", String::new(), "restore");
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
