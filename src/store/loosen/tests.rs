#![allow(clippy::unwrap_used)]

use super::*;
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Record, Value,
        kinds::{self as k, seat::OCCUPANCY},
    },
    store::{self, Machine, Mode, check, migrate, schema},
};
use rusqlite::{Connection, types::Value as Cell};
use std::path::Path;

/// Seats that came with a much edited file of version 5: of the first nobody ever said anything.
const SEATS: [&str; 4] = ["untouched", "held", "touched", "ended"];

/// The file, brought to version `version`, and the seats in the order of [`SEATS`].
fn file(path: &Path, version: i64) -> [Id; 4] {
    let mut conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "application_id", migrate::APPLICATION_ID).unwrap();
    migrate::migrate(&mut conn, 5, GoesOn::default()).unwrap();
    let rows = include_str!("../../../tests/store/edited.sql");
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; BEGIN; {rows} COMMIT")).unwrap();
    let one = |table: &str| -> String {
        conn.query_row(&format!("SELECT id FROM \"{table}\" LIMIT 1"), [], |row| row.get(0)).unwrap()
    };
    let (group, person) = (one("group"), one("person"));
    let mut place = 10_000;
    let seats = [1_u128, 2, 3, 4].map(|n| Id::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n));
    for (id, what) in seats.iter().zip(SEATS) {
        let mut seat = Record::new(*id, &k::SEAT);
        seat.set(k::seat::GROUP, group.parse::<Id>().unwrap()).set(k::seat::POST, what);
        let held = what == "held" || what == "ended";
        if held {
            seat.set(k::seat::PERSON, person.parse::<Id>().unwrap());
        }
        let mut log = |change: i64, field: &str, before: Option<String>, after: Option<String>| {
            place += 1;
            conn.execute(
                "INSERT INTO change_field (change, place, kind, record, field, before, after) \
                 VALUES (?1, ?2, 'seat', ?3, ?4, ?5, ?6)",
                (change, place, id.to_string(), field, before, after),
            )
            .unwrap();
        };
        log(SEED, "", None, Some(seat.to_json().to_string()));
        let last: i64 = conn.query_row("SELECT max(seq) FROM change", [], |row| row.get(0)).unwrap();
        let quoted = |text: &str| Some(Json::from(text).to_string());
        match what {
            // Touched and put back as it was: somebody looked at it.
            "touched" => {
                seat.set(k::seat::NOTES, "wie?");
                log(last, "notes", None, quoted("wie?"));
                seat.set(k::seat::NOTES, Value::Empty);
                log(last, "notes", quoted("wie?"), None);
            }
            "ended" => {
                seat.set(k::seat::PERSON, Value::Empty);
                log(last, "person", quoted(&person), None);
            }
            _ => {}
        }
        let held = (what == "held").then_some(&person);
        let row = (id.to_string(), &group, held, what, "member");
        conn.execute("INSERT INTO seat (id, \"group\", person, post, role) VALUES (?1, ?2, ?3, ?4, ?5)", row).unwrap();
    }
    migrate::migrate(&mut conn, version, GoesOn::default()).unwrap();
    seats
}

/// All rows of the tables of kinds, with their numbers, in the columns that this file has.
fn rows(conn: &Connection, columns: &[(String, String)]) -> Vec<String> {
    let mut all = Vec::new();
    for (table, columns) in columns {
        let mut rows = conn.prepare(&format!("SELECT {columns} FROM \"{table}\" ORDER BY 1, 2")).unwrap();
        let many = rows.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..many).map(|at| row.get::<_, Cell>(at)).collect::<Result<Vec<_>, _>>();
        all.extend(rows.query_map([], row).unwrap().map(|row| format!("{table} {:?}", row.unwrap())));
    }
    all
}

fn columns(conn: &Connection) -> Vec<(String, String)> {
    let columns = "SELECT m.name, group_concat('\"' || p.name || '\"') FROM sqlite_schema m, pragma_table_info(m.name) p \
                   WHERE m.type = 'table' AND m.name NOT IN ('change', 'change_field', 'chain') GROUP BY 1";
    let mut columns = conn.prepare(columns).unwrap();
    let columns = columns.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let columns = columns.map(|one: rusqlite::Result<(String, String)>| one.unwrap());
    let list = |table: &str| k::ALL.iter().all(|kind| kind.name != table);
    columns
        .map(|(table, names)| (table.clone(), if list(&table) { names } else { format!("rowid, {names}") }))
        .collect()
}

#[test]
fn every_row_stays_with_its_number_and_every_period_may_be_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("net.dvo");
    file(&path, 7);
    let mut conn = Connection::open(&path).unwrap();
    let known = columns(&conn);
    let before = rows(&conn, &known);
    assert!(before.len() > 30, "{}", before.len());
    migrate::migrate(&mut conn, 8, GoesOn::default()).unwrap();
    assert_eq!(rows(&conn, &known), before);
    assert!(conn.pragma_query_value(None, "foreign_keys", |row| row.get::<_, bool>(0)).unwrap(), "on again");
    let checked = "SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%BETWEEN 4 AND 64%'";
    assert_eq!(conn.query_row(checked, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
    let indexes = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql NOTNULL";
    let mut fresh = Connection::open_in_memory().unwrap();
    migrate::migrate(&mut fresh, 8, GoesOn::default()).unwrap();
    let count = |conn: &Connection| conn.query_row(indexes, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(&conn), count(&fresh));
    // As long as words are, or as short.
    for words in ["?", &"w".repeat(4_000)] {
        let spelled = crate::catalogue::period::spell_words(words);
        assert!(conn.execute("UPDATE \"group\" SET \"from\" = ?1", [&spelled]).unwrap() > 0);
    }
    let proposal = |status: &str| {
        let made = "INSERT INTO proposal (id, subject, status, status_why) VALUES (?1, 'x', ?2, 'te duur')";
        conn.execute(made, (Id::now_v7().to_string(), status))
    };
    for (status, fits) in [("withdrawn", true), ("held_over", true), ("idea", true), ("gone", false)] {
        assert_eq!(proposal(status).is_ok(), fits, "{status}");
    }
}

#[test]
fn what_was_never_touched_is_not_filled_in_and_the_log_agrees() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("net.dvo");
    let seats = file(&path, 7);
    let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
    let said = seats.map(|id| k::seat::occupancy(opened.world.get(id).unwrap()));
    let vacant = Some(Occupancy::Vacant);
    assert_eq!(said, [Some(Occupancy::NotFilledIn), None, vacant, vacant]);
    let stored = seats.map(|id| opened.world.get(id).unwrap().get(OCCUPANCY));
    assert_eq!(stored, [Some(Occupancy::NotFilledIn), None, None, None], "nothing else was changed");
    let history = opened.store.history(seats[0]).unwrap();
    assert_eq!(history.iter().map(|entry| entry.action).collect::<Vec<_>>(), [Action::Upkeep, Action::Load]);
    assert!(opened.store.changed_since(jiff::Timestamp::MIN, 9_999).unwrap().iter().all(|one| one.id != seats[0]));
    // What is taken back first is what the user did last, and everything that could be taken back still can.
    let mut back = 0;
    while let Some(undo) = opened.store.undoable().unwrap() {
        assert!(undo.edits.iter().all(|edit| edit.id() != seats[0]));
        opened.store.commit(&undo).unwrap();
        opened.world.apply(&undo).unwrap();
        back += 1;
    }
    assert!(back > 60, "{back}");
    drop(opened);
    let report = check::check(&path);
    assert!(report.is_sound(), "{:?}", report.findings);
}

/// Of two copies brought up to date apart the change is one and the same; a computer that wrote to the file goes on as it
/// did.
#[test]
fn it_is_worked_out_from_the_file_and_the_computer_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("net.dvo"), folder.path().join("copy.dvo"));
    file(&path, 7);
    std::fs::copy(&path, &copy).unwrap();
    let log = |path: &Path| {
        drop(store::open(path, Mode::ReadWrite).unwrap());
        let conn = Connection::open(path).unwrap();
        let known = [("change".to_owned(), "*".to_owned()), ("change_field".to_owned(), "*".to_owned())];
        rows(&conn, &known)
    };
    assert_eq!(log(&path), log(&copy));

    let here = Machine::at(&folder.path().join("here"));
    let path = folder.path().join("other.dvo");
    file(&path, 7);
    let open = || store::open_on(&path, Mode::ReadWrite, Some(&here)).unwrap();
    let mut opened = open();
    let site = opened.store.site();
    let theme = Record::new(Id::now_v7(), &k::THEME);
    let named = Edit::Create({
        let mut theme = theme;
        theme.set(k::theme::NAME, "Nieuw");
        theme
    });
    let made = Change::new(Id::now_v7(), Action::New, vec![named]);
    opened.store.commit(&made).unwrap();
    drop(opened);
    for _ in 0..2 {
        let mut opened = open();
        assert_eq!(opened.store.site(), site);
        assert_eq!(opened.store.undoable().unwrap().unwrap().action, Action::Undo(made.id));
    }
}

/// The step knows the tables as they were then: what the catalogue has today is not asked.
#[test]
fn only_what_says_how_long_a_period_is_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("net.dvo");
    file(&path, 7);
    let mut conn = Connection::open(&path).unwrap();
    let tables = |conn: &Connection| -> Vec<(String, String)> {
        let mut all = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY name").unwrap();
        all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let plain = |sql: &str| sql.split_whitespace().collect::<String>();
    let before = tables(&conn);
    migrate::migrate(&mut conn, 8, GoesOn::default()).unwrap();
    let after = tables(&conn);
    assert_eq!(before.len(), after.len());
    for ((name, was), (_, is)) in before.iter().zip(&after) {
        let mut expected = plain(was);
        while let Some(at) = expected.find("BETWEEN4AND64)") {
            let from = expected[..at].rfind("CHECK(").unwrap();
            expected.replace_range(from..at + "BETWEEN4AND64)".len(), "");
        }
        if !["proposal", "seat"].contains(&name.as_str()) {
            assert_eq!(plain(is), expected, "{name}");
        }
    }
    // With the steps since then the file is as the catalogue describes it.
    migrate::migrate(&mut conn, migrate::VERSION, GoesOn::default()).unwrap();
    let after = tables(&conn);
    let wanted =
        k::ALL.into_iter().flat_map(schema::expected).filter(|(name, _)| !k::ALL.iter().any(|k| k.name == *name));
    for (name, sql) in wanted {
        assert!(after.iter().any(|(known, is)| *known == name && plain(is) == plain(&sql)), "{name}");
    }
}
