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

/// What no form would keep, and SQLite cannot see: the file is sound and is worked in, and each is named with what to do.
#[test]
fn circles_and_numbers_given_twice_are_named() {
    let home = Home::new();
    let path = home.example();
    let mut opened = dvo::store::open(&path, dvo::store::Mode::ReadWrite).unwrap();
    let made = |kind, fields: &[(&str, Value)]| {
        let mut record = Record::new(Id::now_v7(), kind);
        fields.iter().for_each(|(name, value)| assert!(record.set_named(name, value.clone()), "{name}"));
        record
    };
    let theme = |name: &str| made(&kinds::THEME, &[("name", Value::text(name))]);
    let mut round = ["Rond", "Kring", "Ring"].map(theme);
    let above: Vec<Id> = round.iter().map(|one| one.id).collect();
    for (at, one) in round.iter_mut().enumerate() {
        one.set_named("parent", Value::Ref(above[(at + 1) % 3]));
    }
    let meeting = made(&kinds::MEETING, &[("name", Value::text("Heidag"))]);
    let item = |number: &str| {
        let fields =
            [("subject", Value::text("Bibob")), ("number", Value::text(number)), ("meeting", Value::Ref(meeting.id))];
        made(&kinds::MEETING_ITEM, &fields)
    };
    let nobody = made(&kinds::PERSON, &[("notes", Value::text("wie?"))]);
    let items = [item("F07"), item("f07")];
    let all = round.into_iter().chain([meeting.clone(), nobody]).chain(items);
    let edits: Vec<_> = all.map(dvo::catalogue::Edit::Create).collect();
    let change = dvo::catalogue::Change::new(Id::now_v7(), dvo::catalogue::Action::Load, edits);
    opened.store.commit(&change).unwrap();
    drop(opened);
    let told = home.ok(&["--file", text(&path), "check"]);
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("- ")).collect();
    assert!(lines.iter().any(|line| line.contains("Rond → Kring → Ring → Rond")), "{told}");
    assert_eq!(lines.iter().filter(|line| line.contains("kring:")).count(), 1, "{told}");
    assert_eq!(
        lines.iter().filter(|line| line.contains("Dit nummer heeft al: ‘Bibob’. Vrij is ")).count(),
        2,
        "{told}"
    );
    let english = home.ok(&["--lang", "en", "--file", text(&path), "check"]);
    assert!(english.contains("This is a circle: Rond → Kring → Ring → Rond."), "{english}");
    assert!(english.contains("F08 is free"), "{english}");
    assert!(told.contains("persoon ‘’, ") && told.contains("Dit is nodig"), "{told}");
    home.ok(&["--file", text(&path), "find", "Kring"]);
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
