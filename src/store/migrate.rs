//! What the file looks like, version by version. Migrations are append-only: a file that anybody has was made by them.

use super::{
    chain,
    fault::Fault,
    ground::{self, GoesOn},
    loosen, numbers, private, sum,
};
use rusqlite::{Connection, OptionalExtension, Transaction};
use rusqlite_migration::{HookError, M, Migrations};
use std::path::Path;

/// Says that a database is ours: "dvo1" in its header.
pub const APPLICATION_ID: i64 = 0x6476_6f31;

/// The list is written out and not read from the folder when the program is built: what stands in a step, and after
/// which other, is decided once and for all files there are. A test names a file that has no line here.
macro_rules! steps {
    ($($name:literal,)*) => {
        /// What the steps are called, in order: `assets/migrations/<name>.sql`.
        pub const STEP_NAMES: &[&str] = &[$($name,)*];

        const STEPS: &[&str] = &[$(include_str!(concat!("../../assets/migrations/", $name, ".sql")),)*];
    };
}

steps! {
    "001-network",
    "002-year-agenda",
    "003-desk",
    "004-meetings",
    "005-year",
    "006-sites",
    "007-sums",
    "008-words",
    "009-money",
}

/// The version this program writes.
pub const VERSION: i64 = STEPS.len() as i64;

/// What a step does beside its statements, right after them.
type Hook = fn(&Transaction<'_>, GoesOn) -> rusqlite::Result<()>;

/// From this step on the file has sums of all that is in the log.
const SUMS: &str = "007-sums";

/// The steps that statements alone cannot do.
const HOOKS: [(&str, Hook); 4] = [
    ("006-sites", ground::lay),
    ("007-sums", |work, _| private::set_apart(work)),
    ("008-words", loosen::loosen),
    ("009-money", numbers::move_out),
];

/// Brings a file from whatever version it is at to `version`, all steps or none. Links are not held to while a table is
/// made anew; that they all lead somewhere is asked when everything is done, before any of it counts.
pub(super) fn migrate(conn: &mut Connection, version: i64, goes_on: GoesOn) -> Result<(), Fault> {
    let last = usize::try_from(version).unwrap_or_default();
    let proven = STEP_NAMES.iter().position(|name| *name == SUMS).is_some_and(|at| at < last);
    let step = |(number, (name, sql)): (usize, (&&str, &&'static str))| {
        let hook = HOOKS.iter().find(|(known, _)| known == name).map(|(_, hook)| *hook);
        M::up_with_hook(sql, move |work: &Transaction<'_>| {
            hook.map_or(Ok(()), |hook| hook(work, goes_on))?;
            if number + 1 < last {
                return Ok(());
            }
            // What the steps wrote in the log, or changed in it, is summed up once, when they are done.
            if proven {
                sum::lay(work)?;
                chain::lay(work)?;
            }
            linked(work)
        })
    };
    let steps = Migrations::new(STEP_NAMES.iter().zip(STEPS).enumerate().map(step).collect());
    let held: bool = conn.pragma_query_value(None, "foreign_keys", |row| row.get(0))?;
    conn.pragma_update(None, "foreign_keys", false)?;
    let done = steps.to_version(conn, last);
    conn.pragma_update(None, "foreign_keys", held)?;
    done.map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Fault::Sqlite(err),
        other => Fault::Unfit(other.to_string()),
    })
}

/// Does every link lead somewhere?
fn linked(work: &Transaction<'_>) -> Result<(), HookError> {
    let lost = work.query_row("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1", [], |row| {
        Ok(format!("{} → {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    });
    match lost.optional()? {
        None => Ok(()),
        Some(lost) => Err(HookError::Hook(lost)),
    }
}

/// Looks at the header: is this a file of ours, and of which version? Reads a page, writes nothing.
pub(super) fn version(conn: &Connection, path: &Path) -> Result<i64, Fault> {
    use super::StoreError;
    let path = || path.to_path_buf();
    let number = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("page_count")? == 0 {
        return Err(StoreError::NotADatabase { path: path() }.into());
    }
    if number("application_id")? != APPLICATION_ID {
        return Err(StoreError::Foreign { path: path() }.into());
    }
    match number("user_version")? {
        version if version > VERSION => Err(StoreError::Newer { path: path(), version }.into()),
        version if version < 1 => Err(Fault::Unfit(format!("version {version}"))),
        version => Ok(version),
    }
}

/// A database in memory as all steps make it.
pub(super) fn in_memory() -> Result<Connection, Fault> {
    let mut conn = Connection::open_in_memory()?;
    migrate(&mut conn, VERSION, GoesOn::default())?;
    Ok(conn)
}
