//! Who writes to a file: the same site as long as it is the same file on the same computer, another one for every copy.

use crate::help::{Desk, make};
use dvo::{
    catalogue::{Action, Change, Edit, Id, Record, Value, kinds},
    store::{self, Machine, Mode, Opened, backup},
};
use jiff::Timestamp;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A file, and the computer of who made it.
struct Room {
    desk: Desk,
    path: PathBuf,
    own: Machine,
}

impl Room {
    fn new() -> Room {
        let mut desk = Desk::new();
        let path = desk.file();
        let own = Machine::at(&desk.folder.path().join("own"));
        Room { desk, path, own }
    }

    /// Another path beside the file.
    fn beside(&self, name: &str) -> PathBuf {
        self.path.with_file_name(name)
    }

    /// Another computer.
    fn other(&self, name: &str) -> Machine {
        Machine::at(&self.desk.folder.path().join(name))
    }

    /// Makes so many themes there; gives the site that did.
    fn writes(&mut self, path: &Path, machine: &Machine, many: usize) -> Id {
        let mut opened = open(path, machine);
        for _ in 0..many {
            let theme = self.theme();
            let change = Change::new(self.desk.ids.next_id(), Action::New, vec![Edit::Create(theme)]);
            make(&mut opened.store, &mut opened.world, &change);
        }
        opened.store.site()
    }

    fn theme(&mut self) -> Record {
        self.desk.record(&kinds::THEME, &[("name", Value::text("Zeden"))])
    }
}

fn open(path: &Path, machine: &Machine) -> Opened {
    store::open_on(path, Mode::ReadWrite, Some(machine)).unwrap()
}

/// How much can be taken back.
fn to_take_back(path: &Path, machine: &Machine) -> usize {
    let mut opened = open(path, machine);
    let mut many = 0;
    while let Some(undo) = opened.store.undoable().unwrap() {
        make(&mut opened.store, &mut opened.world, &undo);
        many += 1;
    }
    many
}

/// Site and number of each change that a user made.
fn numbers(path: &Path) -> Vec<(String, i64)> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut rows = conn.prepare("SELECT site, number FROM change WHERE seq > 0 ORDER BY seq").unwrap();
    rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_file_that_stays_or_moves_is_written_by_the_same_site() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let site = room.writes(&path, &own, 2);
    assert_eq!(room.writes(&path, &own, 1), site);
    let moved = room.beside("anders.dvo");
    fs::rename(&path, &moved).unwrap();
    assert_eq!(room.writes(&moved, &own, 1), site);
    // Another file of the old name does not make a copy of it, nor does one of the new name that came before it.
    room.path = room.desk.file();
    assert_ne!(room.writes(&path, &own, 1), site);
    let again = room.beside("weer-anders.dvo");
    fs::rename(&moved, &again).unwrap();
    fs::rename(&path, &moved).unwrap();
    assert_eq!(room.writes(&again, &own, 1), site);
    let numbers: Vec<i64> = numbers(&again).into_iter().map(|(_, number)| number).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    assert_eq!(to_take_back(&again, &own), 5);
    assert!(store::check::check(&again).is_sound());
}

#[test]
fn a_copy_is_written_by_another_site_and_two_that_go_on_apart_never_number_alike() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let site = room.writes(&path, &own, 3);
    let copy = room.beside("kopie.dvo");
    fs::copy(&path, &copy).unwrap();
    let its = room.writes(&copy, &own, 2);
    assert_ne!(its, site);
    assert_eq!(room.writes(&path, &own, 2), site);
    assert_eq!(room.writes(&copy, &own, 1), its, "it stays the other one");
    let [ours, theirs] = [&path, &copy].map(|path| numbers(path).into_iter().skip(3).collect::<BTreeSet<_>>());
    assert!(ours.is_disjoint(&theirs), "{ours:?} {theirs:?}");
    // What was done here before the copying is one's own in both.
    assert_eq!(to_take_back(&copy, &own), 6);
    assert_eq!(to_take_back(&path, &own), 5);
}

#[test]
fn on_another_computer_it_is_another_site_with_a_past_that_is_not_its_own() {
    let mut room = Room::new();
    let (path, own, other) = (room.path.clone(), room.own.clone(), room.other("other"));
    let site = room.writes(&path, &own, 2);
    let its = room.writes(&path, &other, 1);
    assert_ne!(its, site);
    assert_eq!(room.writes(&path, &own, 1), site, "the stick went home");
    assert_eq!(room.writes(&path, &other, 1), its);
    assert_eq!(to_take_back(&path, &other), 2);
    assert_eq!(to_take_back(&path, &own), 3);
    let nowhere = Machine::nowhere();
    assert_ne!(room.writes(&path, &nowhere, 1), room.writes(&path, &nowhere, 1));
}

#[test]
fn a_restored_backup_begins_a_new_site_that_may_take_back_what_came_before() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let site = room.writes(&path, &own, 2);
    let made = backup::take(&open(&path, &own).store, Timestamp::now(), backup::Reason::Asked).unwrap();
    for later in [0, 1] {
        room.writes(&path, &own, later);
        backup::restore(&path, &made.backup.path, Timestamp::now()).unwrap();
        let anew = room.writes(&path, &own, 1);
        assert_ne!(anew, site);
        assert_eq!(open(&path, &own).store.site(), anew);
        assert_eq!(to_take_back(&path, &own), 3);
    }
}

#[test]
fn an_older_copy_put_over_the_file_begins_a_new_site() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let site = room.writes(&path, &own, 2);
    let older = room.beside("ouder.dvo");
    fs::copy(&path, &older).unwrap();
    assert_eq!(room.writes(&path, &own, 1), site);
    fs::copy(&older, &path).unwrap();
    assert_ne!(room.writes(&path, &own, 1), site);
    assert_eq!(to_take_back(&path, &own), 3);
}

#[test]
fn a_list_that_is_lost_or_spoilt_is_no_error() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let list = room.desk.folder.path().join("own").join("sites.json");
    let mut sites = BTreeSet::from([room.writes(&path, &own, 1)]);
    for spoilt in ["", "{\"files\": 7}", "\0\0"] {
        fs::write(&list, spoilt).unwrap();
        assert!(sites.insert(room.writes(&path, &own, 1)));
    }
    fs::remove_file(&list).unwrap();
    fs::create_dir(&list).unwrap();
    assert!(sites.insert(room.writes(&path, &own, 1)));
    assert!(store::check::check(&path).is_sound());
}

#[test]
fn opening_a_file_or_reading_it_lists_nobody_and_writes_the_list_once() {
    let mut room = Room::new();
    let (path, own) = (room.path.clone(), room.own.clone());
    let list = room.desk.folder.path().join("own").join("sites.json");
    drop(store::open_on(&path, Mode::ReadOnly, Some(&own)).unwrap());
    assert!(!list.exists());
    let before = fs::read(&path).unwrap();
    drop(open(&path, &own));
    assert_eq!(fs::read(&path).unwrap(), before);
    room.writes(&path, &own, 1);
    let written = fs::metadata(&list).unwrap().modified().unwrap();
    drop(open(&path, &own));
    assert_eq!(fs::metadata(&list).unwrap().modified().unwrap(), written);
}

#[test]
fn a_site_has_the_name_that_its_computer_has() {
    let mut room = Room::new();
    let (path, own, other) = (room.path.clone(), room.own.clone(), room.other("other"));
    own.set_name("Sanne, laptop").unwrap();
    room.writes(&path, &own, 1);
    room.writes(&path, &other, 1);
    let names = || -> Vec<Option<String>> {
        let wrote = open(&path, &own).store.wrote().unwrap();
        wrote.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names(), [Some("Sanne, laptop".to_owned()), None]);
    other.set_name("Bram").unwrap();
    open(&path, &other).store.name_site("Bram").unwrap();
    assert_eq!(names(), [Some("Sanne, laptop".to_owned()), Some("Bram".to_owned())]);
    own.set_name("Sanne, thuis").unwrap();
    room.writes(&path, &own, 1);
    assert_eq!(names()[0].as_deref(), Some("Sanne, thuis"));
}
