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
    let store = open(&path, &own).store;
    while store.at_work() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let made = backup::take(&store, Timestamp::now(), backup::Reason::Asked).unwrap();
    drop(store);
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

/// Commits what an edit makes of a record, as one's own there.
fn edits(room: &mut Room, machine: &Machine, edits: impl FnOnce(&mut Room, &Opened) -> Vec<Edit>) {
    let path = room.path.clone();
    let mut opened = open(&path, machine);
    let edits = edits(room, &opened);
    let change = Change::new(room.desk.ids.next_id(), Action::Edit, edits);
    make(&mut opened.store, &mut opened.world, &change);
}

/// Takes back, or does again; gives how much was done of it, and which records and fields were left alone.
fn step(opened: &mut Opened, back: bool) -> Option<(usize, Vec<String>)> {
    let step = if back { opened.store.step_back() } else { opened.store.step_again() }.unwrap()?;
    opened.store.commit(&step.change).unwrap();
    opened.world.apply(&step.change).unwrap();
    let left = |left: &store::Left| left.field.map_or(left.kind.name, |field| field.name).to_owned();
    Some((step.change.edits.len(), step.left.iter().map(left).collect()))
}

fn text(record: &Record, field: &str, to: &str) -> Edit {
    crate::help::set(record, field, Value::text(to))
}

fn theme_of(opened: &Opened) -> Record {
    crate::help::first(&opened.world, &kinds::THEME)
}

#[test]
fn a_field_that_another_site_changed_since_is_left_alone() {
    let mut room = Room::new();
    let (path, own, other) = (room.path.clone(), room.own.clone(), room.other("other"));
    edits(&mut room, &own, |_, opened| {
        let theme = theme_of(opened);
        vec![text(&theme, "name", "Ons"), text(&theme, "notes", "Van ons")]
    });
    edits(&mut room, &other, |_, opened| vec![text(&theme_of(opened), "name", "Hun")]);
    let left = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>();
    for _ in 0..2 {
        let mut opened = open(&path, &own);
        assert_eq!(step(&mut opened, true), Some((1, left(&["name"]))));
        assert_eq!(opened.world.of(&kinds::THEME).next().unwrap().named("name").as_str(), "Hun");
        assert!(opened.world.of(&kinds::THEME).next().unwrap().named("notes").is_empty());
        assert_eq!(step(&mut opened, true), None);
        drop(opened);
        let mut opened = open(&path, &own);
        assert_eq!(step(&mut opened, false), Some((1, left(&["name"]))));
        assert_eq!(step(&mut opened, false), None);
    }
    // What one did oneself after that is taken back to what the other made of it.
    edits(&mut room, &own, |_, opened| vec![text(&theme_of(opened), "name", "Weer ons")]);
    let mut opened = open(&path, &own);
    assert_eq!(step(&mut opened, true), Some((1, Vec::new())));
    assert_eq!(opened.world.of(&kinds::THEME).next().unwrap().named("name").as_str(), "Hun");
    drop(opened);
    assert!(store::check::check(&path).is_sound());
}

#[test]
fn what_others_go_on_with_neither_goes_nor_comes_back_under_them() {
    let mut room = Room::new();
    let (path, own, other) = (room.path.clone(), room.own.clone(), room.other("other"));
    let mut made = Vec::new();
    edits(&mut room, &own, |room, _| {
        let group = room.desk.record(&kinds::GROUP, &[("name", Value::text("Werkgroep"))]);
        let alone = room.desk.record(&kinds::GROUP, &[("name", Value::text("Alleen"))]);
        let seat = room.desk.record(&kinds::SEAT, &[("group", Value::Ref(group.id))]);
        made.extend([seat.id, group.id, alone.id]);
        vec![Edit::Create(group), Edit::Create(alone), Edit::Create(seat)]
    });
    // The other fills in the seat: it stays, and so does the group it is in.
    edits(&mut room, &other, |_, opened| vec![text(opened.world.get(made[0]).unwrap(), "notes", "Tijdelijk")]);
    let mut opened = open(&path, &own);
    let (done, mut left) = step(&mut opened, true).unwrap();
    left.sort();
    assert_eq!((done, left), (1, vec!["group".to_owned(), "seat".to_owned()]));
    assert!(opened.world.get(made[2]).is_none());
    assert_eq!(step(&mut opened, false), Some((1, vec!["group".to_owned(), "seat".to_owned()])));
    drop(opened);

    // One's own deletion is not taken back where what it hung on was deleted by another since.
    edits(&mut room, &own, |_, opened| vec![Edit::Delete(opened.world.get(made[0]).unwrap().clone())]);
    edits(&mut room, &other, |_, opened| vec![Edit::Delete(opened.world.get(made[1]).unwrap().clone())]);
    let mut opened = open(&path, &own);
    assert_eq!(step(&mut opened, true), Some((0, vec!["seat".to_owned()])));
    drop(opened);

    // A record that another linked to stays.
    let mut theme = None;
    edits(&mut room, &own, |room, _| {
        theme = Some(room.theme());
        theme.iter().cloned().map(Edit::Create).collect()
    });
    let theme = theme.unwrap().id;
    edits(&mut room, &other, |_, opened| {
        let line = crate::help::first(&opened.world, &kinds::AGENDA_LINE);
        vec![crate::help::set(&line, "theme", Value::Ref(theme))]
    });
    let mut opened = open(&path, &own);
    assert_eq!(step(&mut opened, true), Some((0, vec!["theme".to_owned()])));
    drop(opened);
    assert!(store::check::check(&path).is_sound(), "{:?}", store::check::check(&path));
}

#[test]
fn what_stays_because_of_others_keeps_what_it_is_made_of() {
    let mut room = Room::new();
    let (path, own, other) = (room.path.clone(), room.own.clone(), room.other("other"));
    let line = |opened: &Opened| crate::help::first(&opened.world, &kinds::AGENDA_LINE);
    let mut before = None;
    edits(&mut room, &own, |room, _| {
        before = Some(room.theme());
        before.iter().cloned().map(Edit::Create).collect()
    });
    let before = before.unwrap();
    edits(&mut room, &own, |_, opened| vec![crate::help::set(&line(opened), "theme", Value::Ref(before.id))]);
    let mut after = None;
    edits(&mut room, &own, |room, _| {
        after = Some(room.theme());
        after.iter().cloned().map(Edit::Create).collect()
    });
    let after = after.unwrap();
    edits(&mut room, &own, |_, opened| vec![crate::help::set(&line(opened), "theme", Value::Ref(after.id))]);
    edits(&mut room, &other, |_, _| vec![Edit::Delete(before.clone())]);
    // The line cannot go back to a theme that is gone; so the theme it has stays, and so does what it had earlier.
    let mut opened = open(&path, &own);
    for left in ["theme", "theme", "theme", "theme"] {
        assert_eq!(step(&mut opened, true), Some((0, vec![left.to_owned()])));
    }
    assert_eq!(step(&mut opened, true), None);
    assert_eq!(line(&opened).named("theme"), &Value::Ref(after.id));
    drop(opened);
    assert!(store::check::check(&path).is_sound());
}
