//! `dvo check`, and files that are not what they should be: told what is wrong, and left as they are.

use super::help::{Home, names, text};
use dvo::catalogue::{
    Id, Period, Record, Value,
    kinds::{self, written_round},
};
use std::fs;

fn sql(path: &std::path::Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_sound_file_is_said_to_be() {
    let home = Home::new();
    let path = home.example();
    let told = home.ok(&["--file", text(&path), "check"]);
    assert!(told.starts_with(&format!("{} is in orde", path.display())), "{told}");
    assert!(told.contains("Er is nog geen goede reservekopie."), "{told}");
    let told = home.ok(&["--file", text(&path), "--lang", "en", "check"]);
    assert!(told.contains("is sound"), "{told}");
    assert!(home.ok(&["--demo", "check"]).contains("is in orde"));
}

/// As a kill in the middle of a write leaves it: that is no damage, and nothing for a check to write.
#[test]
fn a_write_that_was_cut_off_is_told_and_the_file_is_sound() {
    let home = Home::new();
    let (path, journal) = (home.example(), home.path("voorbeeld.dvo-journal"));
    let (cut, left) = (home.path("kil.dvo"), home.path("kil.dvo-journal"));
    {
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE agenda_line SET subject = 'Half'").unwrap();
        conn.execute_batch("INSERT INTO draft VALUES ('x', '', hex(zeroblob(50000)))").unwrap();
        fs::copy(&path, &cut).unwrap();
        fs::copy(&journal, &left).unwrap();
    }
    let before = (fs::read(&cut).unwrap(), fs::read(&left).unwrap());
    assert_ne!(before.0, fs::read(&path).unwrap());
    let told = home.ok(&["--file", text(&cut), "check"]);
    assert!(told.contains("is in orde") && told.contains("Een wijziging is afgebroken"), "{told}");
    assert!(before == (fs::read(&cut).unwrap(), fs::read(&left).unwrap()), "it was written to");
    assert_eq!(names(&home.temporary()), [""; 0], "the copy is gone");
}

/// A record changed by another program: no rule of the database is broken, but the log knows better.
#[test]
fn a_record_changed_from_outside_is_named() {
    let home = Home::new();
    let path = home.example();
    sql(&path, "UPDATE organisation SET notes = 'van buiten' WHERE name = 'Enschede'");
    let run = home.run(&["--file", text(&path), "check"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.contains("organisatie ‘Enschede’") && run.out.contains("Kijk deze regel na"), "{}", run.out);
    let run = home.run(&["--lang", "en", "--file", text(&path), "check"]);
    assert!(run.code == 1 && run.out.contains("organisation ‘Enschede’"), "{}", run.out);
}

#[test]
fn a_doubtful_file_is_refused_in_words_and_left_as_it_is() {
    let home = Home::new();
    let example = home.example();
    let whole = fs::read(&example).unwrap();
    let mut scribbled = whole.clone();
    scribbled[4096..16_384].fill(0xa5);
    for (name, bytes, said) in [
        ("leeg", Vec::new(), "leeg of is geen bestand"),
        ("tekst", b"Beste allemaal,\n".repeat(300), "geen bestand van dit programma"),
        ("kort", whole[..whole.len() / 2].to_vec(), "beschadigd"),
        ("beklad", scribbled, "beschadigd"),
    ] {
        let path = home.path(name);
        fs::write(&path, &bytes).unwrap();
        for command in [&["find", "enschede"][..], &["export", "agenda"], &["check"]] {
            let run = home.run(&[&["--file", text(&path)], command].concat());
            assert_eq!(run.code, 1, "{name} {command:?}: {run:?}");
            assert!(run.err.contains(said) || run.out.contains(said), "{name} {command:?}: {run:?}");
            assert!(fs::read(&path).unwrap() == bytes, "{name} {command:?} was written to");
        }
    }
}

#[test]
fn a_newer_file_and_one_of_another_program_are_told_apart() {
    let home = Home::new();
    let path = home.example();
    sql(&path, "PRAGMA user_version = 99");
    let run = home.run(&["--file", text(&path), "find", "x"]);
    assert!(run.code == 1 && run.err.contains("nieuwere versie") && run.err.contains("99"), "{run:?}");
    let run = home.run(&["--file", text(&path), "check"]);
    assert!(run.code == 1 && run.out.contains("nieuwere versie"), "{run:?}");
    let other = home.path("ander.db");
    sql(&other, "PRAGMA application_id = 42; CREATE TABLE t (a);");
    let run = home.run(&["--lang", "en", "--file", text(&other), "find", "x"]);
    assert!(run.code == 1 && run.err.contains("another program"), "{run:?}");
    assert_eq!(home.run(&["--file", text(home.0.path()), "find", "x"]).code, 1);
}

/// A sound file may hold what no form would keep: it is named, and the file is sound all the same.
#[test]
fn what_is_not_as_it_should_be_is_named() {
    let home = Home::new();
    let [opens, closes] = [10, 9].map(|day| Value::Period(Period::day(jiff::civil::date(2026, 3, day))));
    let mut round = Record::new(Id::now_v7(), &kinds::WRITTEN_ROUND);
    round
        .set(written_round::SUBJECT, "Cameratoezicht")
        .set(written_round::OPENS, opens)
        .set(written_round::CLOSES, closes);
    let path = home.file(&[round]);
    let told = home.ok(&["--file", text(&path), "check"]);
    assert!(told.contains("is in orde"), "{told}");
    assert!(told.contains("‘Cameratoezicht’, sluit: De ronde sluit vóór ze opent. Kijk deze regel na"), "{told}");
}
