//! `check` finds what SQLite cannot see, and writes nothing.

use crate::help::{Desk, bytes, cut_short, first, journal, make, open, set, tamper};
use dvo::{
    catalogue::{Edit, Value, kinds},
    store::check::{ADVICE, FINDINGS, check},
};

fn whats(path: &std::path::Path) -> Vec<&'static str> {
    let before = bytes(path);
    let report = check(path);
    assert_eq!(bytes(path), before);
    for finding in &report.findings {
        assert!(FINDINGS.contains(&finding.what) && ADVICE.contains(&finding.advice), "{finding:?}");
    }
    let mut whats: Vec<_> = report.findings.iter().filter(|finding| !finding.harmless).map(|f| f.what).collect();
    whats.dedup();
    assert_eq!(report.is_sound(), whats.is_empty());
    whats
}

#[test]
fn a_file_that_was_worked_in_is_sound() {
    let mut desk = Desk::new();
    let path = desk.file();
    let mut opened = open(&path);
    let line = first(&opened.world, &kinds::AGENDA_LINE);
    let plan = first(&opened.world, &kinds::PLAN);
    let extra = desk.record(&kinds::THEME, &[("name", Value::text("Zorg\nen name veiligheid"))]);
    for edits in [
        vec![set(&line, "subject", Value::text("Anders")), set(&line, "progress", Value::Empty)],
        vec![set(&plan, "owners", Value::Empty), Edit::Create(extra.clone())],
        vec![Edit::Delete(extra), Edit::Delete(first(&opened.world, &kinds::SEAT))],
    ] {
        let change = desk.change(edits);
        make(&mut opened.store, &mut opened.world, &change);
    }
    let undo = opened.store.undoable().unwrap().unwrap();
    make(&mut opened.store, &mut opened.world, &undo);
    drop(opened);
    assert_eq!(whats(&path), [""; 0]);
    assert_eq!(check(&path).records, open(&path).world.len());
}

#[test]
fn damage_that_breaks_no_rule_is_found() {
    for (lie, what) in [
        ("UPDATE agenda_line SET subject = 'Nooit gezegd'", "sum"),
        ("UPDATE agenda_line SET public = 1", "sum"),
        ("UPDATE plan_owners SET place = 5 WHERE place = 0", "sum"),
        ("UPDATE plan_owners SET place = 5 WHERE place = 1", "order"),
        ("UPDATE person SET notes = 'Nooit genoteerd'", "sum"),
        ("UPDATE person SET notes = NULL", "sum"),
        ("DELETE FROM seat", "lost"),
        ("INSERT INTO theme (id, name) VALUES ('01890000-0000-7000-8000-000000000000', 'x')", "stray"),
        ("UPDATE agenda_line SET progress = 900", "record"),
        ("UPDATE change_field SET after = '{' WHERE kind = 'theme'", "log"),
        ("UPDATE change SET action = 'x'", "log"),
        ("UPDATE change SET action = 'edit'", "chain"),
        ("UPDATE change SET time = '2020-01-01T00:00:00.000000000Z'", "chain"),
        ("UPDATE change SET clock = clock + 1", "chain"),
        ("UPDATE change SET chain = zeroblob(16)", "chain"),
        ("UPDATE change SET chain = NULL", "chain"),
        ("UPDATE change_field SET place = place + 100", "chain"),
        ("UPDATE change_field SET after = replace(after, 'Jeugd', 'Deugd')", "chain"),
        ("UPDATE change_field SET sum = NULL", "chain"),
        ("UPDATE chain SET count = count + 1", "cut"),
        ("UPDATE chain SET head = zeroblob(16)", "cut"),
        ("DELETE FROM chain", "cut"),
        (
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(target)', '(record)') \
             WHERE name = 'plan_owners_target'",
            "pages",
        ),
        ("UPDATE seat SET person = (SELECT id FROM theme)", "links"),
        ("ALTER TABLE theme ADD COLUMN of_nobody TEXT", "schema"),
        ("DROP INDEX seat_group", "schema"),
        ("PRAGMA user_version = 99", "open"),
    ] {
        let mut desk = Desk::new();
        let path = desk.file();
        tamper(&path, lie);
        let found = whats(&path);
        assert!(found.contains(&what), "{lie}: {found:?}");
    }
}

#[test]
fn what_is_no_file_of_ours_gets_a_report_too() {
    let desk = Desk::new();
    let path = desk.folder.path().join("x.dvo");
    assert_eq!(check(&path).findings[0].what, "open");
    std::fs::write(&path, "x").unwrap();
    assert_eq!(whats(&path), ["open"]);
}

/// A kill leaves a half write and its journal. The file is seen as opening it will leave it, and is left as it is.
#[test]
fn a_write_cut_short_does_not_make_a_file_unsound() {
    let mut desk = Desk::new();
    let path = desk.file();
    let cut = cut_short(&path);
    let (half, undone) = (bytes(&cut), bytes(&journal(&cut)));
    assert_ne!(half, bytes(&path), "nothing was written yet: the test would prove nothing");
    let there = || std::fs::read_dir(cut.parent().unwrap()).unwrap().count();
    let before = there();
    let report = check(&cut);
    assert!(report.is_sound(), "{:?}", report.findings);
    assert_eq!((report.findings[0].what, report.findings[0].harmless), ("unfinished", true));
    assert_eq!(report.records, check(&path).records);
    assert!(bytes(&cut) == half && bytes(&journal(&cut)) == undone, "the file was written to");
    assert_eq!(there(), before, "something was left beside the file");
}

/// What is wrong with it besides is found all the same.
#[test]
fn damage_beside_a_write_cut_short_is_found() {
    let mut desk = Desk::new();
    let path = desk.file();
    tamper(&path, "UPDATE theme SET name = 'Nooit gezegd'");
    let cut = cut_short(&path);
    assert_eq!(whats(&cut), ["sum"]);
    assert!(check(&cut).findings.iter().all(|finding| finding.what != "unfinished"), "that is not what matters then");
    std::fs::write(&cut, &bytes(&cut)[..20_000]).unwrap();
    assert!(!whats(&cut).is_empty());
}
