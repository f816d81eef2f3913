//! Years as they are lived: what use leaves is in them, in the file and in its log, and it stands up to being looked at
//! and taken back.

use super::{
    support::content::content,
    synthetic::lived::{self, How},
};
use dvo::{
    catalogue::{
        Kind, World,
        kinds::{self as k, agenda_line, entry, meeting_item, proposal, seat},
        name,
    },
    store::{self, Mode, Opened},
};
use std::path::PathBuf;
use tempfile::TempDir;

/// A file of so many years.
fn lived(how: How) -> (TempDir, PathBuf) {
    let folder = super::support::templates::folder();
    let path = folder.path().join("geleefd.dvo");
    std::fs::write(&path, lived::bytes(how).unwrap()).unwrap();
    (folder, path)
}

fn open(path: &std::path::Path) -> Opened {
    store::open(path, Mode::ReadWrite).unwrap()
}

fn count(world: &World, kind: &Kind, is: &[&str]) -> usize {
    world
        .of(kind)
        .filter(|one| {
            is.is_empty()
                || is.contains(&one.value(name::STATUS).as_str())
                || is.contains(&one.value(name::KIND).as_str())
        })
        .count()
}

/// A year with so many meetings has so many records beside the reference data, of every sort that use leaves.
fn a_year_of(meetings: usize, records: std::ops::RangeInclusive<usize>) {
    let (_folder, path) = lived(How { years: 1, meetings, seed: 5 });
    let report = store::check::check(&path);
    assert!(report.is_sound(), "{:?}", report.findings);
    let world = open(&path).world;
    let began = dvo::exchange::seed::reference().unwrap().len();
    assert!(records.contains(&(world.len() - began)), "{} records", world.len() - began);
    let held = count(&world, &k::MEETING, &["closed"]);
    assert!((meetings * 7 / 10..=meetings).contains(&held), "{held} meetings closed");
    assert!(count(&world, &k::MEETING, &["planned", "sent"]) >= meetings / 6, "none to come");
    for (kind, least) in [
        (&k::MEETING_ITEM, 6 * held),
        (&k::ATTENDANCE, 8 * held),
        (&k::ENTRY, 15 * held),
        (&k::AGENDA_LINE, 80),
        (&k::ADOPTED_LINE, 80),
        (&k::PORTFOLIO, 9),
        (&k::PROPOSAL, 12),
        (&k::ADVICE_LINE, 24),
        (&k::ROUTE_STEP, 24),
        (&k::PERSON, 70),
        (&k::SEAT, 70),
        (&k::PLAN, 13),
        (&k::PRIORITY, 50),
        (&k::DOCUMENT, 60),
        (&k::EVENT, 20),
        (&k::RESPONSE, 12),
        (&k::CONTRIBUTION, 11),
        (&k::CONSIDERATION, 5),
        (&k::MANDATE, 1),
        (&k::GRANT, 1),
        (&k::ADDRESSEE, 11),
    ] {
        assert!(count(&world, kind, &[]) >= least, "{}: {} of {least}", kind.name, count(&world, kind, &[]));
    }
    for word in k::entry::EntryKind::ALL.iter().map(|kind| kind.word()) {
        assert!(count(&world, &k::ENTRY, &[word]) > 0, "no {word}");
    }
    for status in ["open", "done", "dropped"] {
        assert!(count(&world, &k::ENTRY, &[status]) > 0, "nothing is {status}");
    }
    for status in ["evaluated", "running", "concept"] {
        assert_eq!(count(&world, &k::AGENDA, &[status]), 1, "agendas that are {status}");
    }
    assert!(world.of(&k::SEAT).any(|seat| seat.has(seat::UNTIL)), "nobody left");
    assert!(world.of(&k::AGENDA_LINE).any(|line| line.has(agenda_line::CONTINUES)), "no line went on");
    assert!(world.of(&k::MEETING_ITEM).any(|item| item.has(meeting_item::CAME_FROM)), "no item came back");
    assert!(world.of(&k::ENTRY).any(|entry| entry.has(entry::POSTPONED)), "nothing was put off");
    assert!(
        world.of(&k::PROPOSAL).any(|one| one.is(proposal::STATUS, proposal::Status::Treated)),
        "no proposal was treated"
    );
    for record in world.all() {
        assert_eq!(record.kind.fault(&world, record), None, "{} {}", record.kind.name, world.title(record.id));
    }
}

#[test]
fn a_year_of_fifteen_meetings() {
    a_year_of(15, 1_200..=1_900);
}

#[test]
fn a_year_of_sixty_meetings() {
    a_year_of(60, 3_200..=4_800);
}

/// Everything that was done is in the log, dated in the year that was lived, in order; and all of it can be taken back.
#[test]
fn the_log_holds_every_change() {
    let (_folder, path) = lived(How { years: 1, meetings: 15, seed: 6 });
    let log = rusqlite::Connection::open(&path).unwrap();
    let one = |sql: &str| log.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(&one("SELECT min(time) FROM change")[..10], "2025-09-15");
    assert_eq!(&one("SELECT max(time) FROM change WHERE time < '2026-09-14'")[..7], "2026-09");
    let unordered =
        "SELECT cast(count(*) AS TEXT) FROM change c JOIN change d ON d.seq = c.seq + 1 WHERE d.time <= c.time";
    assert_eq!(one(unordered), "0");
    for action in ["new", "edit", "delete", "bring-back", "close", "undo", "redo"] {
        let some = format!("SELECT cast(count(*) AS TEXT) FROM change WHERE action = '{action}'");
        assert_ne!(one(&some), "0", "{action}");
    }
    drop(log);
    let Opened { mut store, mut world, .. } = open(&path);
    let mut steps = 0;
    while let Some(back) = store.undoable().unwrap() {
        store.commit(&back).unwrap();
        world.apply(&back).unwrap();
        steps += 1;
    }
    assert!(steps > 2_000, "{steps} changes");
    let began = dvo::exchange::seed::reference().unwrap();
    let began = World::of_records(began);
    for kind in k::ALL {
        let said = |world: &World| {
            let mut all: Vec<String> = world.of(kind).map(|one| world.title(one.id)).collect();
            all.sort();
            all
        };
        assert_eq!(said(&world), said(&began), "{}", kind.name);
    }
    drop(store);
    assert!(store::check::check(&path).is_sound());
}

#[test]
fn the_same_seed_lives_the_same_years() {
    let lives = [(7, 15), (7, 15), (8, 15)].map(|(seed, meetings)| {
        let (_folder, path) = lived(How { years: 1, meetings, seed });
        let log = rusqlite::Connection::open(&path).unwrap();
        let sql = "SELECT c.id || c.time || c.action || f.record || f.field || coalesce(f.after, '') FROM change c \
                   JOIN change_field f ON f.change = c.seq WHERE c.seq > 0 ORDER BY c.seq, f.place";
        let mut rows = log.prepare(sql).unwrap();
        let log: Vec<String> = rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        (content(&open(&path).world), log)
    });
    assert!(lives[0] == lives[1]);
    assert!(lives[0].0 != lives[2].0);
}
