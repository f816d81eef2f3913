//! What the file looks like, version by version. Migrations are append-only: a file that anybody has was made by them.

use super::{
    fault::Fault,
    ground::{self, GoesOn},
    numbers,
};
use rusqlite::{Connection, Transaction};
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
    "007-money",
}

/// The version this program writes.
pub const VERSION: i64 = STEPS.len() as i64;

/// The step that numbers and dates what was there before.
const GROUND: &str = "006-sites";

/// The step since which inhabitants are records of their own.
const MONEY: &str = "007-money";

/// Brings a file from whatever version it is at to `version`, all steps or none. Records are moved behind the last step:
/// they are read and written as the catalogue describes them, so the file must be as it says.
pub(super) fn migrate(conn: &mut Connection, version: i64, goes_on: GoesOn) -> Result<(), Fault> {
    let from: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let brings = |step: &str| {
        let number = (1..).zip(STEP_NAMES).find(|(_, name)| **name == step).map(|(number, _)| number);
        number.is_some_and(|number| from < number && number <= version)
    };
    let numbers = brings(MONEY);
    let last = usize::try_from(version - 1).ok().and_then(|at| STEP_NAMES.get(at)).copied();
    let step = |(name, sql): (&&'static str, &&'static str)| match *name {
        GROUND => M::up_with_hook(sql, move |work: &Transaction<'_>| Ok(ground::lay(work, goes_on)?)),
        name if Some(name) == last && numbers => {
            let failed = |fault| match fault {
                Fault::Sqlite(cause) => HookError::RusqliteError(cause),
                fault => HookError::Hook(fault.to_string()),
            };
            M::up_with_hook(sql, move |work: &Transaction<'_>| numbers::move_out(work, goes_on).map_err(failed))
        }
        _ => M::up(sql),
    };
    let steps = Migrations::new(STEP_NAMES.iter().zip(STEPS).map(step).collect());
    steps.to_version(conn, usize::try_from(version).unwrap_or_default()).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Fault::Sqlite(err),
        other => Fault::Unfit(other.to_string()),
    })
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
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) fn migrated() -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, VERSION, GoesOn::default()).unwrap();
    conn
}
