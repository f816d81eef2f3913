//! `dvo signals`.

use super::help::{Home, ids, record, text};
use dvo::{
    catalogue::{
        Period, Value,
        kinds::{self, agenda_line},
    },
    process::signals::sleep,
    store::{self, Mode},
};

#[test]
fn signals_are_one_a_line_and_end_with_one() {
    let home = Home::new();
    let run = home.run(&["--demo", "signals"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.lines().all(|line| line.split('\t').count() == 4), "{}", run.out);
    let line = "Regel van de jaaragenda over tijd\tagendaregel\tConvenant gegevensdeling\tloopt nog, de periode was 1e helft 2026\n";
    assert!(run.out.contains(line), "{}", run.out);
    let own = home.run(&["--demo", "signals", "--district", "ijsselland"]);
    assert!(own.code == 1 && own.out.contains(line) && own.out.len() < run.out.len(), "{}", own.out);
    let other = home.run(&["--demo", "--lang", "en", "signals", "--district", "twente"]);
    assert!(other.code == 1 && !other.out.contains("Convenant gegevensdeling"), "{}", other.out);
    assert!(other.out.contains("Vacant seat\tseat\t"), "{}", other.out);
    let wrong = home.run(&["--demo", "signals", "--district", "drenthe"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
    assert!(wrong.err.contains("Er is geen district ‘drenthe’."), "{}", wrong.err);
}

#[test]
fn nothing_to_say_ends_with_none_and_what_sleeps_is_left_out() {
    let home = Home::new();
    let mut ids = ids();
    // A name from anyone: it may not drive the terminal.
    let subject = Value::text("Proef\tmet \u{1b}[31m");
    let line = record(&mut ids, &kinds::AGENDA_LINE, &[("subject", subject), ("postponed", Value::Int(4))]);
    let mut quiet = line.copy_as(ids.next_id());
    quiet.set(agenda_line::STATUS, agenda_line::Status::Done);
    let path = home.file(&[line.clone(), quiet]);
    let run = || home.run(&["--file", text(&path), "signals"]);
    let loud = run();
    assert!(loud.code == 1 && loud.out.lines().count() == 2 && !loud.out.contains('\u{1b}'), "{loud:?}");
    assert!(loud.out.lines().all(|line| line.split('\t').count() == 4), "{loud:?}");
    let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
    let sleep =
        |until: &str| sleep::Sleep { until: Period::from_edtf(until).unwrap(), why: "later".to_owned() }.spelled();
    opened.store.set_setting(&sleep::key("line-postponed", line.id), &sleep("2190")).unwrap();
    assert_eq!(run().out.lines().count(), 1);
    opened.store.set_setting(&sleep::key("line-incomplete", line.id), &sleep("2190")).unwrap();
    let silent = run();
    assert_eq!((silent.code, silent.out.as_str(), silent.err.as_str()), (0, "", ""));
    opened.store.set_setting(&sleep::key("line-incomplete", line.id), &sleep("2020")).unwrap();
    assert_eq!(run().code, 1);
}
