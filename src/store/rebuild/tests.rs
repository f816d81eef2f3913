#![allow(clippy::unwrap_used)]

use super::*;
use rusqlite::Transaction;

/// Tables that link to each other, to themselves and by a list; names that must be quoted, numbers with holes.
const TABLES: &str = r#"
    CREATE TABLE "plan" (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 2),
      "status" TEXT NOT NULL CHECK ("status" IN ('idea', 'sent')), -- a remark, with a comma
      "above" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
      "odd "", (name" TEXT DEFAULT 'a, b) c'
    ) STRICT;
    CREATE UNIQUE INDEX "plan_odd" ON "plan" ("odd "", (name") WHERE "odd "", (name" IS NOT NULL;
    CREATE INDEX plan_above ON plan (above);
    ALTER TABLE "plan" ADD COLUMN "late" TEXT CHECK (length("late") BETWEEN 4 AND 64);
    CREATE TABLE "step" (
      id TEXT NOT NULL PRIMARY KEY,
      "plan" TEXT NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TABLE "plan_owners" (
      record TEXT NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
      place INTEGER NOT NULL CHECK (place >= 0),
      target TEXT NOT NULL REFERENCES "step" (id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (record, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE counted (number INTEGER PRIMARY KEY AUTOINCREMENT, said TEXT CHECK (length(said) < 9));
    INSERT INTO counted (number, said) VALUES (3, 'x'), (9, 'gone');
    DELETE FROM counted WHERE number = 9;
    INSERT INTO plan (rowid, id, status, above, late) VALUES (7, 'p1', 'idea', NULL, '2026-03');
    INSERT INTO plan (rowid, id, status, above, "odd "", (name") VALUES (2, 'p2', 'sent', 'p1', NULL), (40, 'p3', 'idea', 'p3', 'x');
    INSERT INTO step (rowid, id, plan) VALUES (5, 's1', 'p2'), (4, 's2', 'p1');
    INSERT INTO plan_owners VALUES ('p1', 0, 's1'), ('p1', 1, 's2');
"#;

/// As the program opens files: defensive, foreign keys on.
fn file() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).unwrap();
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DQS_DDL, false).unwrap();
    conn.pragma_update(None, "foreign_keys", "ON").unwrap();
    conn.execute_batch(TABLES).unwrap();
    conn
}

/// Does something in a transaction with foreign keys off, as migrations are done.
fn within<T>(conn: &mut Connection, act: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    conn.pragma_update(None, "foreign_keys", "OFF").unwrap();
    let work = conn.transaction().unwrap();
    let done = act(&work);
    if done.is_ok() {
        work.commit().unwrap()
    } else {
        work.rollback().unwrap()
    }
    conn.pragma_update(None, "foreign_keys", "ON").unwrap();
    done
}

/// Every row of every table, with its row number where it has one.
fn rows(conn: &Connection) -> Vec<String> {
    let mut all = Vec::new();
    for (table, columns) in
        [("plan", "rowid, *"), ("step", "rowid, *"), ("plan_owners", "*"), ("counted", "*"), ("sqlite_sequence", "*")]
    {
        let mut rows = conn.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).unwrap();
        let many = rows.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..many).map(|at| row.get::<_, Cell>(at)).collect::<Result<Vec<_>, _>>();
        let rows = rows.query_map([], row).unwrap();
        all.extend(rows.map(|row| format!("{table} {:?}", row.unwrap())));
    }
    all
}

/// What the file says of its tables and indexes.
fn schema(conn: &Connection) -> Vec<(String, String)> {
    let mut said = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY name").unwrap();
    said.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn links(conn: &Connection) -> Vec<String> {
    let mut links = conn.prepare(
        "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f ORDER BY 1, 2",
    );
    let links = links.as_mut().unwrap();
    let link = |row: &rusqlite::Row<'_>| {
        Ok(format!("{}.{} → {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    };
    links.query_map([], link).unwrap().map(Result::unwrap).collect()
}

const STATUS: &str = r#""status" TEXT NOT NULL CHECK ("status" IN ('idea', 'sent', 'held_over'))"#;

#[test]
fn a_word_is_added_and_everything_else_stays() {
    let mut conn = file();
    let (rows_before, links_before, schema_before) = (rows(&conn), links(&conn), schema(&conn));
    within(&mut conn, |work| exchange(work, "plan", &[STATUS, "\"late\" TEXT"])).unwrap();
    assert_eq!(rows(&conn), rows_before);
    assert_eq!(links(&conn), links_before);
    for ((name, before), (same, after)) in schema_before.iter().zip(&schema(&conn)) {
        assert_eq!(name, same);
        if name != "plan" {
            assert_eq!(before, after, "{name}");
        }
    }
    assert!(columns(&conn, "plan").unwrap().contains(&STATUS.to_owned()));
    // What is said now holds, and what was said before and not exchanged still does.
    conn.execute_batch("UPDATE plan SET status = 'held_over', late = 'x' WHERE id = 'p1'").unwrap();
    for wrong in [
        "UPDATE plan SET status = 'lost'",
        "UPDATE plan SET status = NULL",
        "UPDATE plan SET id = 'long'",
        "UPDATE plan SET above = 'p9'",
        "DELETE FROM plan WHERE id = 'p1'",
        "UPDATE plan SET \"odd \"\", (name\" = 'same'",
    ] {
        assert!(conn.execute_batch(wrong).is_err(), "{wrong}");
    }
    conn.execute_batch(
        "UPDATE plan SET \"odd \"\", (name\" = NULL; INSERT INTO plan (id, status) VALUES ('p4', 'idea')",
    )
    .unwrap();
    let odd: String =
        conn.query_row("SELECT \"odd \"\", (name\" FROM plan WHERE id = 'p4'", [], |row| row.get(0)).unwrap();
    assert_eq!(odd, "a, b) c");
    let said = |name: &str| schema(&conn).into_iter().any(|(known, _)| known == name);
    assert!(said("plan_above") && said("plan_odd") && !said(MADE));
}

#[test]
fn every_sort_of_table_is_made_anew() {
    let mut conn = file();
    let before = rows(&conn);
    within(&mut conn, |work| {
        exchange(work, "counted", &["said TEXT"])?;
        exchange(work, "plan_owners", &["place INTEGER NOT NULL CHECK (place >= -1)"])?;
        exchange(work, "step", &[r#""plan" TEXT REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED"#])
    })
    .unwrap();
    assert_eq!(rows(&conn), before);
    conn.execute_batch("INSERT INTO counted (said) VALUES ('a much longer text'); UPDATE step SET plan = NULL")
        .unwrap();
    // The number of what is gone is not given again.
    let last: i64 = conn.query_row("SELECT max(number) FROM counted", [], |row| row.get(0)).unwrap();
    assert_eq!(last, 10);
    assert!(schema(&conn).iter().any(|(name, sql)| name == "plan_owners" && sql.ends_with("WITHOUT ROWID")));
}

#[test]
fn what_does_not_fit_leaves_the_file_as_it_was() {
    let mut conn = file();
    let (rows_before, schema_before) = (rows(&conn), schema(&conn));
    for (table, column) in [
        ("plan", r#""status" TEXT CHECK ("status" = 'idea')"#),
        ("plan", "\"late\" TEXT NOT NULL"),
        ("plan", "\"late\" INTEGER"),
        ("plan", "\"late\" NO SUCH TYPE"),
        ("plan", "\"later\" TEXT"),
        ("plan", ""),
        ("plans", "\"late\" TEXT"),
        ("plan_above", "above TEXT"),
    ] {
        let done = within(&mut conn, |work| exchange(work, table, &[column]));
        assert!(done.is_err(), "{table} {column}");
        assert_eq!((rows(&conn), schema(&conn)), (rows_before.clone(), schema_before.clone()), "{table} {column}");
    }
}

/// Else taking the old table away would be noticed, or worse: the rows that link to it would go.
#[test]
fn with_foreign_keys_on_nothing_is_done() {
    let mut conn = file();
    let before = rows(&conn);
    let work = conn.transaction().unwrap();
    let done = exchange(&work, "plan", &[STATUS]);
    assert!(done.is_err_and(|error| error.to_string().contains("foreign keys are on")));
    work.rollback().unwrap();
    assert_eq!(rows(&conn), before);
}

#[test]
fn columns_are_known_however_they_are_spelled() {
    let sql = "CREATE TABLE t (a, [b c] TEXT, `d` INTEGER DEFAULT (1, 2), /* e, */ 'f''s' TEXT -- g,\n, CHECK (a > 1), \
               PRIMARY KEY (a, d)) STRICT";
    let parts = Parts::of(sql).unwrap();
    let names: Vec<Option<String>> = parts.items.iter().map(|item| first_name(item)).collect();
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(names, [named("a"), named("b c"), named("d"), named("f's"), None, None]);
    assert_eq!(parts.rest, "STRICT");
    assert!(Parts::of("CREATE TABLE t AS SELECT 1").is_none());
}
