//! Many rows at once: SQLite hands the cells of each row to a function of ours, which makes the records. That spares
//! copying each cell out and asking for it again, which is half the time of reading a file.

use super::{fault::Fault, read, schema};
use crate::catalogue::{Kind, Record, kinds};
use rusqlite::{
    Connection, Error,
    functions::{Aggregate, Context, FunctionFlags},
};
use std::sync::{Arc, Mutex, PoisonError};

/// Where the function leaves what it made.
pub(super) struct Taken(Arc<Mutex<Vec<Record>>>);

struct Take(Arc<Mutex<Vec<Record>>>);

/// Teaches the connection the function `take(kind, id, fields…)`; text in the file itself cannot call it.
pub(super) fn register(conn: &Connection) -> Result<Taken, Fault> {
    let made = Arc::new(Mutex::new(Vec::new()));
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    conn.create_aggregate_function("take", -1, flags, Take(Arc::clone(&made)))?;
    Ok(Taken(made))
}

impl Taken {
    /// The rows of a kind with numbers from `from` to `to`.
    pub(super) fn rows(
        &self,
        conn: &Connection,
        kind: &'static Kind,
        from: i64,
        to: i64,
    ) -> Result<Vec<Record>, Fault> {
        let taken = conn.prepare_cached(&schema::sql(kind).take)?.query_row([from, to], |_| Ok(()));
        match taken {
            Ok(()) => Ok(std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))),
            // Only the function gives this general error: a row that makes no record.
            Err(Error::SqliteFailure(error, Some(detail))) if error.extended_code == rusqlite::ffi::SQLITE_ERROR => {
                Err(Fault::Unfit(detail))
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Aggregate<Vec<Record>, Option<i64>> for Take {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Vec<Record>> {
        Ok(Vec::new())
    }

    fn step(&self, cells: &mut Context<'_>, made: &mut Vec<Record>) -> rusqlite::Result<()> {
        let kind = cells.get_raw(0).as_i64().ok().and_then(|index| kinds::ALL.get(usize::try_from(index).ok()?));
        let kind = kind.ok_or(Error::InvalidFunctionParameterType(0, cells.get_raw(0).data_type()))?;
        match read::record(kind, |column| Ok(cells.get_raw(column + 1))) {
            Ok(record) => made.push(record),
            Err(Fault::Sqlite(error)) => return Err(error),
            Err(fault) => return Err(Error::UserFunctionError(fault.to_string().into())),
        }
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, made: Option<Vec<Record>>) -> rusqlite::Result<Option<i64>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = made.unwrap_or_default();
        Ok(None)
    }
}
