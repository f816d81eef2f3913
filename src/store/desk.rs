//! What lies on the desk: settings that belong to the file, and drafts of forms that were not saved yet.

use super::{Store, StoreError, clock, fault::Fault};
use jiff::Timestamp;

/// A form that was left, or cut off by a crash, before it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is a draft of; one draft for each.
    pub key: String,
    /// When it was put down.
    pub time: Timestamp,
    /// What was filled in (JSON; the form knows how to read it).
    pub body: String,
}

impl Store {
    /// A setting of this file.
    pub fn setting(&self, key: &str) -> Option<String> {
        let mut statement = self.conn.prepare_cached("SELECT value FROM setting WHERE key = ?1").ok()?;
        statement.query_row([key], |row| row.get(0)).ok()
    }

    /// Keeps a setting; an empty value forgets it.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|conn, _| {
            if value.is_empty() {
                conn.prepare_cached("DELETE FROM setting WHERE key = ?1")?.execute([key])?;
            } else {
                let put = "INSERT INTO setting (key, value) VALUES (?1, ?2) \
                           ON CONFLICT (key) DO UPDATE SET value = excluded.value";
                conn.prepare_cached(put)?.execute([key, value])?;
            }
            Ok(())
        })
    }

    /// All settings, by key.
    pub fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        let read = || -> Result<_, Fault> {
            let mut statement = self.conn.prepare_cached("SELECT key, value FROM setting ORDER BY key")?;
            let settings = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(settings.collect::<Result<_, _>>()?)
        };
        read().map_err(|fault| fault.at(&self.path))
    }

    /// All drafts, newest first.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        let read = || -> Result<_, Fault> {
            let mut statement =
                self.conn.prepare_cached("SELECT key, time, body FROM draft ORDER BY time DESC, key")?;
            let mut rows = statement.query([])?;
            let mut drafts = Vec::new();
            while let Some(row) = rows.next()? {
                let time: String = row.get(1)?;
                let time = time.parse().map_err(|_| Fault::Unfit(format!("time {time}")))?;
                drafts.push(Draft { key: row.get(0)?, time, body: row.get(2)? });
            }
            Ok(drafts)
        };
        read().map_err(|fault| fault.at(&self.path))
    }

    /// Keeps a draft, in place of an earlier one with the same key.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        self.write(|conn, _| {
            let put = "INSERT INTO draft (key, time, body) VALUES (?1, ?2, ?3) \
                       ON CONFLICT (key) DO UPDATE SET time = excluded.time, body = excluded.body";
            conn.prepare_cached(put)?.execute((&draft.key, clock::spelled(draft.time), &draft.body))?;
            Ok(())
        })
    }

    /// Throws a draft away: it was saved, or is not wanted.
    pub fn drop_draft(&mut self, key: &str) -> Result<(), StoreError> {
        self.write(|conn, _| {
            conn.prepare_cached("DELETE FROM draft WHERE key = ?1")?.execute([key])?;
            Ok(())
        })
    }
}
