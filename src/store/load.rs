//! All records of a file into a world.

use super::{fault::Fault, read, schema};
use crate::catalogue::{Id, Kind, Record, Value, World, kinds, world::IdMap};
use rusqlite::Connection;

/// Reads everything in one snapshot.
pub(super) fn load(conn: &Connection) -> Result<World, Fault> {
    let snapshot = conn.unchecked_transaction()?;
    let mut world = World::new();
    let mut rows = 0;
    for kind in kinds::ALL {
        let records = records(&snapshot, kind)?;
        world.reserve(kind, records.len());
        rows += records.len();
        records.into_iter().for_each(|record| world.insert(record));
    }
    if world.len() != rows {
        return Err(Fault::Unfit("two records with one id".to_owned()));
    }
    Ok(world)
}

fn records(conn: &Connection, kind: &'static Kind) -> Result<Vec<Record>, Fault> {
    let sql = schema::sql(kind);
    let mut lists: Vec<(usize, IdMap<Value>)> = Vec::with_capacity(sql.lists.len());
    for list in &sql.lists {
        lists.push((list.place, all_links(conn, &list.all)?));
    }
    let mut statement = conn.prepare(&sql.all)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read::record(kind, row, |place, id| {
            let list = lists.iter_mut().find(|(at, _)| *at == place);
            list.and_then(|(_, links)| links.remove(&id)).unwrap_or_default()
        })?);
    }
    Ok(found)
}

fn all_links(conn: &Connection, sql: &str) -> Result<IdMap<Value>, Fault> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut all: IdMap<Value> = IdMap::default();
    let mut whose: Option<Id> = None;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let (Some(record), Some(target)) = (read::id(row.get_ref(0)?), read::id(row.get_ref(1)?)) else {
            return Err(Fault::Unfit(format!("links: {sql}")));
        };
        if whose != Some(record) {
            whose.map(|whose| all.insert(whose, Value::refs(std::mem::take(&mut links))));
            whose = Some(record);
        }
        links.push(target);
    }
    whose.map(|whose| all.insert(whose, Value::refs(links)));
    Ok(all)
}
