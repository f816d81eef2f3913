//! How fast it is: `cargo test --release --test store speed -- --ignored --nocapture`.

use crate::help::{Desk, set};
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Record, Value,
        kinds::{self, agenda_line, person},
        name,
    },
    store::{self, Mode},
};
use std::time::Instant;

/// A network with so many records, nine in ten of them agenda lines with nearly every field filled in.
fn network(count: usize) -> Vec<Record> {
    let mut desk = Desk::new();
    let mut all = desk.seed();
    let id = |all: &[Record], kind: &str| all.iter().find(|record| record.kind.name == kind).map(|record| record.id);
    let (agenda, theme, group) = (id(&all, "agenda"), id(&all, "theme"), id(&all, "group"));
    let (person, organisation) = (id(&all, "person"), id(&all, "organisation"));
    let link = |id: Option<Id>| id.map_or(Value::Empty, Value::Ref);
    let mut ids = Ids::new(1_710_000_000_000, 3);
    let mut people = vec![person];
    while all.len() < count {
        let number = all.len();
        if number.is_multiple_of(10) {
            let mut record = Record::new(ids.next_id(), &kinds::PERSON);
            record.set(person::SURNAME, format!("Jansen {number}")).set(name::ORGANISATION, link(organisation));
            people.push(Some(record.id));
            all.push(record);
            continue;
        }
        let mut line = Record::new(ids.next_id(), &kinds::AGENDA_LINE);
        let day = jiff::civil::date(2026, 1 + (number % 12) as i8, 1 + (number % 28) as i8);
        line.set(agenda_line::SUBJECT, format!("Ondermijning op het platteland, deel {number}"))
            .set(agenda_line::NUMBER, Value::text(&format!("{}.{}", number / 100, number % 100)))
            .set(agenda_line::AGENDA, link(agenda))
            .set(agenda_line::PERIOD, dvo::catalogue::Period::day(day))
            .set(agenda_line::THEME, link(theme))
            .set(agenda_line::GROUP, link(group))
            .set(agenda_line::HOLDER, link(people[number % people.len()]))
            .set(agenda_line::PROJECT_LEADER, link(people[(number * 7) % people.len()]))
            .set(agenda_line::STATUS, agenda_line::Status::Running)
            .set(agenda_line::PROGRESS, (number % 100) as i64)
            .set(
                agenda_line::RESULT,
                Value::text("Een gedeeld beeld van de lokale situatie en drie controles in de buitengebieden"),
            )
            .set(agenda_line::MEETING, Value::text("DVO maart"))
            .set(agenda_line::POSTPONED, (number % 3) as i64)
            .set(agenda_line::PUBLIC, number.is_multiple_of(2))
            .set(
                agenda_line::EXPLANATION,
                Value::text("Op verzoek van de burgemeesters naar het tweede kwartaal verplaatst"),
            )
            .set(agenda_line::SOURCE, "Jaaragenda 2026");
        if number.is_multiple_of(4) {
            line.set(agenda_line::ORIGIN, organisation.into_iter().collect::<Vec<_>>());
        }
        all.push(line);
    }
    all
}

fn millis(what: &str, from: Instant) {
    println!("{what:<44} {:>9.2} ms", from.elapsed().as_secs_f64() * 1000.0);
}

#[test]
#[ignore = "measures, tests nothing"]
fn speed() {
    for count in [1_000, 10_000, 100_000] {
        println!("-- {count} records");
        let desk = Desk::new();
        let seed = network(count);
        let from = Instant::now();
        drop(store::create(&desk.path(), &seed, jiff::Timestamp::now()).unwrap());
        millis("create", from);
        println!("{:<44} {:>9.1} MB", "file", std::fs::metadata(desk.path()).unwrap().len() as f64 / 1e6);
        for _ in 0..5 {
            let from = Instant::now();
            let opened = store::open(&desk.path(), Mode::ReadWrite).unwrap();
            millis("open", from);
            drop(opened);
        }
        let from = Instant::now();
        let mut opened = store::open(&desk.path(), Mode::ReadWrite).unwrap();
        opened.store.checked().unwrap();
        millis("open and check", from);
        std::thread::sleep(std::time::Duration::from_millis(500));
        let (world, store) = (&mut opened.world, &mut opened.store);
        let lines: Vec<Record> = world.of(&kinds::AGENDA_LINE).take(1_000).cloned().collect();
        let mut ids = Ids::new(1_720_000_000_000, 5);
        for line in &lines[..4] {
            let edit = set(line, "subject", Value::text("Anders"));
            let change = Change::new(ids.next_id(), Action::Edit, vec![edit]);
            let from = Instant::now();
            store.commit(&change).unwrap();
            millis("commit of one field", from);
            world.apply(&change).unwrap();
        }
        let edits = lines[4..].iter().map(|line| set(line, "status", Value::Choice("done"))).collect();
        let change = Change::new(ids.next_id(), Action::Edit, edits);
        let from = Instant::now();
        store.commit(&change).unwrap();
        millis("commit of 996 edits", from);
        world.apply(&change).unwrap();
        let from = Instant::now();
        let undo = store.undoable().unwrap().unwrap();
        millis("what undoes it", from);
        let from = Instant::now();
        store.commit(&undo).unwrap();
        millis("undo of 996 edits", from);
        world.apply(&undo).unwrap();
        let lines =
            world.of(&kinds::AGENDA_LINE).skip(10).take(1_000.min(count / 3)).cloned().map(Edit::Delete).collect();
        let change = Change::new(ids.next_id(), Action::Delete, lines);
        let from = Instant::now();
        store.commit(&change).unwrap();
        millis("deleting up to 1,000 lines", from);
        let person = world.of(&kinds::PERSON).last().unwrap().clone();
        let from = Instant::now();
        let gone = Change::new(ids.next_id(), Action::Delete, vec![Edit::Delete(person)]);
        println!("{:?}", store.commit(&gone).map_err(|error| error.key()));
        millis("refused to delete a person", from);
        let from = Instant::now();
        let undo = store.undoable().unwrap().unwrap();
        store.commit(&undo).unwrap();
        millis("bringing them back", from);
        let from = Instant::now();
        println!("{}", store.deleted().unwrap().len());
        millis("list of what is gone", from);
    }
}

/// Opens one file again and again, for a profiler: `DVO_MEASURE` names the file (made when it is not there),
/// `DVO_RECORDS` says how big, `DVO_ROUNDS` how often.
#[test]
#[ignore = "measures, tests nothing"]
fn opening() {
    let desk = Desk::new();
    let number = |name: &str, otherwise: usize| std::env::var(name).map_or(otherwise, |text| text.parse().unwrap());
    let path = std::env::var("DVO_MEASURE").map_or(desk.path(), std::path::PathBuf::from);
    if !path.exists() {
        drop(store::create(&path, &network(number("DVO_RECORDS", 100_000)), jiff::Timestamp::now()).unwrap());
    }
    for _ in 0..number("DVO_ROUNDS", 12) {
        let from = Instant::now();
        let opened = store::open(&path, Mode::ReadOnly).unwrap();
        millis("open", from);
        let from = Instant::now();
        drop(opened);
        millis("close", from);
    }
}
