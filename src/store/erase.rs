//! Forgetting somebody for good: out of the records, the log, the drafts and the settings, in one transaction, and then
//! out of the file itself, which is written anew. Nothing of it can be taken back, nor anything before it.
//!
//! What stays is that it was done, and the bare identity of what went, so that nothing brings it back.

use super::{Store, StoreError, backup::SECOND_FOLDER, chain, clock, fault::Fault, log, read, sum, write};
use crate::catalogue::{Action, Change, Edit, Id, Kind};
use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde_json::Value as Json;

/// Set while the file still has to be written anew.
const TO_REWRITE: &str = "erased.rewrite";

/// What is to go.
pub struct Erasing<'a> {
    /// Who the change is.
    pub change: Id,
    /// What it takes to take it out of the records as they are now.
    pub edits: &'a [Edit],
    /// The records of which only the identity stays.
    pub gone: &'a [(Id, &'static Kind)],
    /// What becomes of a text in this field of a record (kind, record, field, text); `None` when it stays.
    pub cleaned: &'a dyn Fn(&Kind, Id, &str, &str) -> Option<Json>,
    /// Is somebody who goes named in this draft or setting?
    pub named: &'a dyn Fn(&str) -> bool,
}

impl Store {
    /// Forgets. When it returns nothing of it is in the file any more. It is refused in a file whose log is damaged:
    /// that would be called good from then on.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing went. Writing it anew may fail afterwards: that is done when the
    /// file is next opened.
    pub fn erase(&mut self, erasing: &Erasing<'_>, now: Timestamp) -> Result<(), StoreError> {
        let mark = self.site.mark(now);
        self.write(|conn, site| {
            let (broken, cut) = chain::broken(conn)?;
            if cut || !broken.is_empty() {
                return Err(Fault::Unfit("change log".to_owned()));
            }
            let gone = with_taken_up(conn, erasing.gone)?;
            let erasing = &Erasing { gone: &gone, ..*erasing };
            site.list(conn, now)?;
            write::edits(conn, erasing.edits)?;
            rows(conn, erasing)?;
            desk(conn, erasing)?;
            let change = Change::new(erasing.change, Action::Erase, Vec::new());
            let seq = log::head(conn, &change, None, &mark)?;
            for (place, (id, kind)) in (0_i64..).zip(erasing.gone) {
                let bare = "INSERT INTO change_field (change, place, kind, record, field) VALUES (?1, ?2, ?3, ?4, '')";
                conn.execute(bare, params![seq, place, kind.name, read::text(*id)])?;
            }
            sum::lay(conn)?;
            chain::lay(conn)?;
            let due = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING";
            conn.execute(due, (TO_REWRITE, clock::spelled(now)))?;
            Ok(())
        })?;
        self.site.wrote(&mark);
        self.stacks = None;
        let _ = self.rewrite();
        Ok(())
    }

    /// Writes the file anew when that is still to be done after something was forgotten: what went may lie in it still,
    /// where nothing reads it.
    pub(super) fn rewrite(&mut self) -> Result<(), StoreError> {
        if self.setting(TO_REWRITE).is_none() {
            return Ok(());
        }
        self.writable()?;
        let done = self.conn.execute_batch("VACUUM").map_err(|error| Fault::from(error).at(&self.path));
        self.stamp_again();
        done?;
        self.set_setting(TO_REWRITE, "")
    }

    /// What was forgotten in this file: only who it was, and of which kind.
    pub fn erased(&self) -> Result<Vec<(Id, String)>, StoreError> {
        let read = || -> Result<_, Fault> {
            let bare =
                "SELECT DISTINCT record, kind FROM change_field WHERE field = '' AND before IS NULL AND after IS NULL";
            let mut bare = self.conn.prepare_cached(bare)?;
            let mut rows = bare.query([])?;
            let mut erased = Vec::new();
            while let Some(row) = rows.next()? {
                erased.extend(read::id(row.get_ref(0)?).zip(row.get(1).ok()));
            }
            Ok(erased)
        };
        read().map_err(|fault| fault.at(&self.path))
    }
}

/// The records that go, and those that were taken up in them before: they were the same.
fn with_taken_up(conn: &Connection, gone: &[(Id, &'static Kind)]) -> Result<Vec<(Id, &'static Kind)>, Fault> {
    let mut all = gone.to_vec();
    let mut taken_up = conn.prepare(
        "SELECT f.record FROM change m JOIN change_field f ON f.change = m.seq WHERE m.action = 'merge' \
         AND m.about = ?1 AND f.kind = ?2 AND f.field = '' AND f.after IS NULL AND f.before NOT NULL",
    )?;
    let mut at = 0;
    while let Some((id, kind)) = all.get(at).copied() {
        at += 1;
        let mut rows = taken_up.query((read::text(id), kind.name))?;
        while let Some(row) = rows.next()? {
            let Some(other) = read::id(row.get_ref(0)?) else { continue };
            // Where the joining was taken back it is somebody for itself again.
            if all.iter().all(|(known, _)| *known != other) && read::one(conn, kind, other)?.is_none() {
                all.push((other, kind));
            }
        }
    }
    Ok(all)
}

/// What stood in a field, and what came there.
type Values = (Json, Json);

/// Takes it out of the log: all that was of the records that go, and in other records the links to them and the names.
fn rows(conn: &Connection, erasing: &Erasing<'_>) -> Result<(), Fault> {
    for (id, _) in erasing.gone {
        conn.execute("DELETE FROM change_field WHERE record = ?1", [read::text(*id)])?;
    }
    let mut all = conn.prepare("SELECT change, place, kind, record, field, before, after FROM change_field")?;
    let mut put = conn.prepare("UPDATE change_field SET before = ?3, after = ?4 WHERE change = ?1 AND place = ?2")?;
    let mut drop = conn.prepare("DELETE FROM change_field WHERE change = ?1 AND place = ?2")?;
    let mut changed: Vec<(i64, i64, Option<Values>)> = Vec::new();
    let mut found = all.query([])?;
    while let Some(row) = found.next()? {
        let unfit = || Fault::Unfit("entry of the change log".to_owned());
        let kind = crate::catalogue::kinds::named(row.get_ref(2)?.as_str().map_err(|_| unfit())?).ok_or_else(unfit)?;
        let record = read::id(row.get_ref(3)?).ok_or_else(unfit)?;
        let field: String = row.get(4)?;
        let value = |column: usize| -> Result<Json, Fault> {
            match row.get::<_, Option<String>>(column)? {
                Some(text) => serde_json::from_str(&text).map_err(|_| unfit()),
                None => Ok(Json::Null),
            }
        };
        let (before, after) = (value(5)?, value(6)?);
        let clean = |value: &Json| match field.is_empty() {
            true => whole(value, kind, record, erasing),
            false => one(value, kind, record, &field, erasing),
        };
        let (now_before, now_after) = (clean(&before), clean(&after));
        if (&now_before, &now_after) == (&before, &after) {
            continue;
        }
        // A field that now is as it was did not change.
        let kept = field.is_empty() || now_before != now_after;
        changed.push((row.get(0)?, row.get(1)?, kept.then_some((now_before, now_after))));
    }
    for (change, place, values) in changed {
        match values {
            Some((before, after)) => {
                let spelled = |value: Json| (!value.is_null()).then(|| value.to_string());
                put.execute(params![change, place, spelled(before), spelled(after)])?;
            }
            None => drop.execute([change, place]).map(|_| ())?,
        }
    }
    Ok(())
}

/// A whole record as the log spells it, without what goes.
fn whole(value: &Json, kind: &Kind, record: Id, erasing: &Erasing<'_>) -> Json {
    let Some(fields) = value.as_object() else { return value.clone() };
    let cleaned = fields.iter().map(|(field, value)| (field.clone(), one(value, kind, record, field, erasing)));
    Json::Object(cleaned.filter(|(_, value)| !value.is_null()).collect())
}

/// The value of a field without what goes.
fn one(value: &Json, kind: &Kind, record: Id, field: &str, erasing: &Erasing<'_>) -> Json {
    let goes = |text: &str| text.parse::<Id>().is_ok_and(|id| erasing.gone.iter().any(|(gone, _)| *gone == id));
    match value {
        Json::String(text) if goes(text) => Json::Null,
        Json::String(text) => (erasing.cleaned)(kind, record, field, text).unwrap_or_else(|| value.clone()),
        Json::Array(all) => {
            let left: Vec<Json> = all.iter().filter(|one| !one.as_str().is_some_and(goes)).cloned().collect();
            if left.is_empty() { Json::Null } else { Json::Array(left) }
        }
        other => other.clone(),
    }
}

/// Takes it off the desk: drafts in which somebody who goes is named, and lines of settings.
fn desk(conn: &Connection, erasing: &Erasing<'_>) -> Result<(), Fault> {
    let gone: Vec<String> = erasing.gone.iter().map(|(id, _)| read::text(*id)).collect();
    let named = |text: &str| gone.iter().any(|id| text.contains(id)) || (erasing.named)(text);
    let pairs = |sql: &str| -> Result<Vec<(String, String)>, Fault> {
        let mut pairs = conn.prepare(sql)?;
        let pairs = pairs.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(pairs.collect::<Result<_, _>>()?)
    };
    for (key, _) in pairs("SELECT key, body FROM draft")?.iter().filter(|(key, body)| named(key) || named(body)) {
        conn.execute("DELETE FROM draft WHERE key = ?1", [key])?;
    }
    for (key, value) in pairs("SELECT key, value FROM setting")? {
        // Where backups go is a place, and no text about somebody.
        if key == SECOND_FOLDER || value.lines().all(|line| !named(line)) && !named(&key) {
            continue;
        }
        let left: Vec<&str> = value.lines().filter(|line| !named(line)).collect();
        match () {
            () if named(&key) || left.is_empty() => conn.execute("DELETE FROM setting WHERE key = ?1", [&key])?,
            () => conn.execute("UPDATE setting SET value = ?2 WHERE key = ?1", (&key, left.join("\n")))?,
        };
    }
    let sites = pairs("SELECT id, name FROM site WHERE name NOT NULL")?;
    for (site, _) in sites.iter().filter(|(_, name)| named(name)) {
        conn.execute("UPDATE site SET name = NULL WHERE id = ?1", [site])?;
    }
    Ok(())
}
