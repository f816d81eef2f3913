//! Files of every version that ever was open with all that was in them, and are copied aside first.

use crate::help::{Desk, content, make, open, tamper};
use dvo::{
    catalogue::{
        Edit, Id, Value,
        kinds::{self, district},
    },
    store::{self, Machine, Mode, Opened, StoreError, backup},
};
use jiff::Timestamp;
use std::{collections::BTreeMap, path::Path};

const STEPS: [&str; 6] = [
    include_str!("../../assets/migrations/001-network.sql"),
    include_str!("../../assets/migrations/002-year-agenda.sql"),
    include_str!("../../assets/migrations/003-desk.sql"),
    include_str!("../../assets/migrations/004-meetings.sql"),
    include_str!("../../assets/migrations/005-year.sql"),
    include_str!("../../assets/migrations/006-sites.sql"),
];

/// What the step to version 6 does beside its statements.
const NUMBERED: &str = "CREATE UNIQUE INDEX change_number ON change (site, number)";

/// What the program of version 5 left of a file in which was edited 180 times: made, changed, deleted, taken back and
/// done again, with a backup restored in the middle and a clock that ran back now and then.
const EDITED: &str = include_str!("edited.sql");
/// That version.
const EDITED_BY: usize = 5;
/// So many of those could be taken back, by that program.
const TO_TAKE_BACK: usize = 91;

/// A file of version 6 in which was done a thousand things at random: 888 changes and deletions, 97 taken back, 15 done
/// again; with notes, a draft and a clock that ran back now and then.
const MUCH_EDITED: &[u8] = include_bytes!("edited-6.dvo.gz");
/// So many of those could be taken back, by that program.
const MUCH_TO_TAKE_BACK: usize = 806;

/// What steps did to records, as the log says it.
const UPKEPT: [&str; 5] =
    [" occupancy: null → \"not_filled_in\"", " inhabitants: ", " inhabitants_year: ", " population ", " arrangement "];

/// Number and reference year of each organisation that has either, by this query.
fn numbers(path: &Path, query: &str) -> Vec<(String, Option<i64>, Option<i64>)> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut rows = conn.prepare(query).unwrap();
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    let mut rows: Vec<_> = rows.map(Result::unwrap).collect();
    rows.sort();
    rows
}

/// The file of a thousand changes.
fn much_edited_file(path: &Path) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut file = std::fs::File::create(path).unwrap();
    std::io::copy(&mut flate2::read::GzDecoder::new(MUCH_EDITED), &mut file).unwrap();
}

/// An empty file as version `version` of the program made it.
pub fn empty_file(path: &Path, version: usize) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let conn = rusqlite::Connection::open(path).unwrap();
    STEPS[..version].iter().for_each(|step| conn.execute_batch(step).unwrap());
    if version >= 6 {
        conn.execute_batch(NUMBERED).unwrap();
    }
    let header = format!("PRAGMA application_id = {}; PRAGMA user_version = {version}", store::APPLICATION_ID);
    conn.execute_batch(&header).unwrap();
}

/// A file as version `version` of the program left it, with one district in it.
fn old_file(path: &Path, version: usize) -> Id {
    empty_file(path, version);
    let id = Id::now_v7();
    tamper(
        path,
        &format!(
            "INSERT INTO site (id, time) VALUES ('{}', '2025-01-01T00:00:00Z');
             INSERT INTO district (id, name) VALUES ('{id}', 'Twente');",
            Id::now_v7()
        ),
    );
    id
}

/// The much edited file, as that version would have left it.
fn edited_file(path: &Path, version: usize) {
    empty_file(path, version);
    let desk = |row: &&str| row.starts_with("INSERT INTO \"setting\"") || row.starts_with("INSERT INTO \"draft\"");
    let rows: Vec<&str> = EDITED.split_inclusive(";\n").filter(|row| version >= 3 || !desk(row)).collect();
    tamper(path, &rows.concat());
}

/// What the log says, field by field, whichever rows it says it in: the change, the record, the field, what stood there
/// and what came there.
fn told(path: &Path) -> Vec<String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut rows = conn
        .prepare("SELECT c.id, f.kind, f.record, f.field, f.before, f.after FROM change_field f JOIN change c ON c.seq = f.change")
        .unwrap();
    let mut told = Vec::new();
    let mut rows = rows.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |column: usize| row.get::<_, Option<String>>(column).unwrap().unwrap_or_default();
        let json = |column: usize| serde_json::from_str::<serde_json::Value>(&text(column)).unwrap_or_default();
        let whose = format!("{} {} {}", text(0), text(1), text(2));
        let (field, before, after) = (text(3), json(4), json(5));
        if !field.is_empty() {
            told.push(format!("{whose} {field}: {before} → {after}"));
            continue;
        }
        told.push(format!("{whose}: {} → {}", !before.is_null(), !after.is_null()));
        for (field, value) in before.as_object().into_iter().flatten() {
            told.push(format!("{whose} {field}: {value} → null"));
        }
        for (field, value) in after.as_object().into_iter().flatten() {
            told.push(format!("{whose} {field}: null → {value}"));
        }
    }
    told.sort();
    told
}

/// The tables of a file, each with its columns, but not which site a change is of, and not how the log says it.
fn columns(path: &Path) -> BTreeMap<String, Vec<String>> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let list = "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'";
    let mut list = conn.prepare(list).unwrap();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for found in list.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap() {
        let (table, column): (String, String) = found.unwrap();
        if table != "change_field" && (table.as_str(), column.as_str()) != ("change", "site") {
            columns.entry(table).or_default().push(column);
        }
    }
    columns
}

/// All that stands in these columns, row by row. Moments are read: how they are written out counts for nothing.
fn everything(path: &Path, columns: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<String>> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let read = |(table, columns): (&String, &Vec<String>)| {
        let cells: Vec<String> = columns.iter().map(|column| format!("cast(\"{column}\" AS TEXT)")).collect();
        let mut rows = conn.prepare(&format!("SELECT {} FROM \"{table}\"", cells.join(", "))).unwrap();
        let rows = rows.query_map([], |row| {
            let cell = |(at, column): (usize, &String)| match row.get::<_, Option<String>>(at) {
                Ok(Some(text)) if column == "time" => text.parse::<Timestamp>().unwrap().to_string(),
                cell => format!("{column} {cell:?}"),
            };
            Ok(columns.iter().enumerate().map(cell).collect::<Vec<_>>().join("\n"))
        });
        let mut rows: Vec<String> = rows.unwrap().map(Result::unwrap).collect();
        rows.sort();
        (table.clone(), rows)
    };
    columns.iter().map(read).collect()
}

/// Number, logical time and wall clock of each change, in the order in which they were made.
fn marks(path: &Path) -> Vec<(i64, i64, String, String)> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut marks = conn.prepare("SELECT number, clock, time, site FROM change ORDER BY seq").unwrap();
    let marks = marks.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    marks.map(Result::unwrap).collect()
}

/// Takes everything back and does it again; gives how much that was.
pub fn there_and_back(opened: &mut Opened) -> usize {
    let now = content(&opened.world);
    let (mut back, mut again) = (0, 0);
    while let Some(undo) = opened.store.undoable().unwrap() {
        make(&mut opened.store, &mut opened.world, &undo);
        back += 1;
    }
    while let Some(redo) = opened.store.redoable().unwrap() {
        make(&mut opened.store, &mut opened.world, &redo);
        again += 1;
    }
    assert_eq!(back, again);
    assert_eq!(content(&opened.world), now);
    back
}

#[test]
fn an_older_file_is_copied_aside_and_brought_up_to_date() {
    for version in 1..=EDITED_BY {
        let mut desk = Desk::new();
        let path = desk.path();
        let id = old_file(&path, version);
        assert!(matches!(store::open(&path, Mode::ReadOnly), Err(StoreError::Older { .. })));
        assert!(backup::list(&path).is_empty());

        let mut opened = open(&path);
        assert_eq!(opened.world.get(id).unwrap().get(district::NAME), "Twente");
        let aside = backup::list(&path);
        assert_eq!(aside.iter().map(|backup| backup.reason).collect::<Vec<_>>(), [backup::Reason::Migration]);
        backup::verify(&aside[0].path).unwrap();
        let agenda = desk.record(&kinds::AGENDA, &[("district", Value::Ref(id)), ("year", Value::Int(2026))]);
        opened.store.commit(&desk.change(vec![Edit::Create(agenda)])).unwrap();
        opened.store.set_setting("lang", "nl").unwrap();
        drop(opened);
        assert_eq!(open(&path).world.len(), 2);
        let findings = store::check::check(&path).findings;
        assert!(findings.iter().all(|finding| finding.what != "schema"), "{findings:?}");
    }
}

#[test]
fn an_older_file_keeps_everything() {
    for version in 1..=EDITED_BY {
        let desk = Desk::new();
        let path = desk.path();
        edited_file(&path, version);
        let columns = columns(&path);
        let before = (everything(&path, &columns), told(&path));
        drop(open(&path));
        assert!(before.1.len() > 180 && before.0["theme"].len() > 3);
        assert!(before.1.iter().any(|line| line.contains(" notes: null")), "nobody noted anything");
        assert_eq!((everything(&path, &columns), told(&path)), before, "version {version}");
        assert!(store::check::check(&path).is_sound(), "{:?}", store::check::check(&path).findings);
    }
}

#[test]
fn a_file_of_a_thousand_changes_keeps_everything_and_all_its_past() {
    let desk = Desk::new();
    let path = desk.path();
    much_edited_file(&path);
    let mut columns = columns(&path);
    // What moved is compared by itself.
    let stays = |column: &String| !column.starts_with("inhabitants");
    columns.get_mut("organisation").unwrap().retain(stays);
    let stood = "SELECT id, inhabitants, inhabitants_year FROM organisation \
                 WHERE inhabitants NOTNULL OR inhabitants_year NOTNULL";
    let stood = numbers(&path, stood);
    let before = (everything(&path, &columns), told(&path));
    assert!(stood.len() > 4 && before.0["change"].len() > 1_000 && before.0["draft"].len() == 1);
    assert!(before.1.iter().filter(|line| line.contains(" notes: ")).count() > 100, "too few notes");
    let mut opened = open(&path);
    let mut after = (everything(&path, &columns), told(&path));
    // What a step did to records is a change of its own, behind all others.
    let added = after.1.extract_if(.., |line| !before.1.contains(line)).collect::<Vec<_>>();
    assert!(!added.is_empty() && added.iter().all(|line| UPKEPT.iter().any(|told| line.contains(told))), "{added:#?}");
    after.0.get_mut("change").unwrap().retain(|row| before.0["change"].contains(row));
    assert_eq!(after, before);
    assert_eq!(numbers(&path, "SELECT organisation, inhabitants, year FROM population"), stood);
    assert!(store::check::check(&path).is_sound(), "{:?}", store::check::check(&path).findings);
    assert_eq!(there_and_back(&mut opened), MUCH_TO_TAKE_BACK);
    drop(opened);
    assert!(store::check::check(&path).is_sound(), "{:?}", store::check::check(&path).findings);
}

#[test]
fn what_could_be_taken_back_in_an_older_file_still_can() {
    let desk = Desk::new();
    let path = desk.path();
    edited_file(&path, EDITED_BY);
    let own = Machine::at(&desk.folder.path().join("own"));
    let open_here = || store::open_on(&path, Mode::ReadWrite, Some(&own)).unwrap();
    let site = open_here().store.site();
    assert!(marks(&path).iter().all(|(.., by)| *by == site.to_string()));
    let mut opened = open_here();
    assert_eq!(opened.store.site(), site);
    assert_eq!(there_and_back(&mut opened), TO_TAKE_BACK);
    drop(opened);
    assert!(store::check::check(&path).is_sound(), "{:?}", store::check::check(&path).findings);
}

#[test]
fn older_changes_are_numbered_and_dated_in_the_order_in_which_they_were_made() {
    let desk = Desk::new();
    let path = desk.path();
    edited_file(&path, EDITED_BY);
    let opened = open(&path);
    let site = opened.store.site().to_string();
    drop(opened);
    let marks = marks(&path);
    assert_eq!(marks.len(), EDITED.matches("INSERT INTO \"change\"").count());
    assert!((0..).zip(&marks).all(|(at, (number, ..))| *number == at));
    assert!(marks.iter().all(|(.., by)| *by == site), "all of them are of the site that goes on");
    assert!(marks.windows(2).all(|two| two[0].1 < two[1].1), "a logical time that runs back");
    let moment = |at: usize| marks[at].2.parse::<Timestamp>().unwrap();
    let back: Vec<usize> = (1..marks.len()).filter(|at| moment(*at) < moment(at - 1)).collect();
    assert!(!back.is_empty(), "the clock on the wall does run back");
    assert!(back.iter().all(|at| marks[*at].1 == marks[at - 1].1 + 1));
    for (_, clock, time, _) in &marks {
        let wall = time.parse::<Timestamp>().unwrap().as_nanosecond();
        assert!(i128::from(*clock) >= wall, "{time}");
        assert_eq!(time.len(), "2026-01-01T00:00:00.000000000Z".len());
    }
}

#[test]
fn an_older_file_that_is_damaged_is_left_alone() {
    let desk = Desk::new();
    let path = desk.path();
    old_file(&path, 1);
    crate::help::tamper(&path, "UPDATE district SET public = 7");
    let before = crate::help::bytes(&path);
    assert!(matches!(store::open(&path, Mode::ReadWrite), Err(StoreError::Damaged { .. })));
    assert_eq!(crate::help::bytes(&path), before);
}
