//! A small district to try things on.

use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Kind, Record, Value, World,
        kinds::{self, agenda_line},
    },
    store::{self, Mode, Opened, Store},
};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder of its own, gone after the test.
pub struct Desk {
    pub folder: TempDir,
    pub ids: Ids,
}

impl Desk {
    pub fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap(), ids: Ids::new(1_700_000_000_000, 7) }
    }

    /// Where the data file goes.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("net").join("test.dvo")
    }

    /// A record with these values; texts, words and links as they come.
    pub fn record(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Record {
        let mut record = Record::new(self.ids.next_id(), kind);
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()));
        }
        record
    }

    /// District, two organisations, a person, a group with a seat, a theme, a plan and an agenda with two lines.
    pub fn seed(&mut self) -> Vec<Record> {
        let text = Value::text;
        let district = self.record(&kinds::DISTRICT, &[("name", text("IJsselland")), ("public", Value::Flag(true))]);
        let of_district = ("district", Value::Ref(district.id));
        let city = self.record(&kinds::ORGANISATION, &[("name", text("Raalte")), of_district.clone()]);
        let police = self.record(&kinds::ORGANISATION, &[("name", text("Politie")), of_district.clone()]);
        let person = self.record(
            &kinds::PERSON,
            &[
                ("given_name", text("Marieke")),
                ("prefix", text("van")),
                ("surname", text("Lente")),
                ("notes", text("Belt liever")),
            ],
        );
        let group = self.record(&kinds::GROUP, &[("name", text("DVO IJsselland")), of_district.clone()]);
        let seat = self.record(&kinds::SEAT, &[("group", Value::Ref(group.id)), ("person", Value::Ref(person.id))]);
        let theme = self.record(&kinds::THEME, &[("name", text("Ondermijning"))]);
        let owners = Value::refs(vec![police.id, city.id]);
        let plan = self.record(&kinds::PLAN, &[("name", text("IVP 2026")), ("owners", owners)]);
        let agenda = self.record(&kinds::AGENDA, &[of_district, ("year", Value::Int(2026))]);
        let line = |desk: &mut Desk, subject| {
            let links = [("agenda", Value::Ref(agenda.id)), ("theme", Value::Ref(theme.id))];
            let mut line = desk.record(&kinds::AGENDA_LINE, &links);
            line.set(agenda_line::SUBJECT, text(subject)).set(agenda_line::PROGRESS, 40);
            line
        };
        let lines = [line(self, "Ondermijningsweek"), line(self, "Jeugd en overlast")];
        let mut all = vec![seat, district, city, police, person, group, theme, plan, agenda];
        all.extend(lines);
        all
    }

    /// A new file with the seed, closed again.
    pub fn file(&mut self) -> PathBuf {
        let seed = self.seed();
        drop(store::create(&self.path(), &seed, jiff::Timestamp::now()).unwrap());
        self.path()
    }

    /// A change of these edits.
    pub fn change(&mut self, edits: Vec<Edit>) -> Change {
        Change::new(self.ids.next_id(), Action::Edit, edits)
    }
}

pub fn open(path: &Path) -> Opened {
    store::open(path, Mode::ReadWrite).unwrap()
}

/// The only or first record of a kind.
pub fn first(world: &World, kind: &'static Kind) -> Record {
    world.of(kind).next().unwrap().clone()
}

/// The edit that sets a field of a record.
pub fn set(record: &Record, field: &str, after: Value) -> Edit {
    let (place, _) = record.kind.field(field).unwrap();
    Edit::Set { kind: record.kind, id: record.id, field: place, before: record.at(place).clone(), after }
}

/// Commits and applies.
pub fn make(store: &mut Store, world: &mut World, change: &Change) {
    store.commit(change).unwrap();
    world.apply(change).unwrap();
}

/// Everything that is known, in an order that does not matter.
pub fn content(world: &World) -> Vec<(Id, String)> {
    let mut all: Vec<_> = world.all().map(|record| (record.id, record.to_json().to_string())).collect();
    all.sort();
    all
}

/// The file in other hands: SQL that no rule of ours stops.
pub fn tamper(path: &Path, sql: &str) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;").unwrap();
    conn.execute_batch(sql).unwrap();
}

/// The file and everything beside it that holds data.
pub fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

/// A copy of the file as a kill in the middle of a write leaves it: half written, with its journal beside it.
pub fn cut_short(path: &Path) -> PathBuf {
    let cut = path.with_file_name("cut.dvo");
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA cache_size = 1; BEGIN; UPDATE agenda_line SET subject = 'Half'").unwrap();
    let fill = "INSERT INTO draft VALUES (?1, '', hex(zeroblob(5000)))";
    for at in 0..20 {
        conn.execute(fill, [at.to_string()]).unwrap();
    }
    std::fs::copy(path, &cut).unwrap();
    std::fs::copy(journal(path), journal(&cut)).unwrap();
    cut
}

/// Where SQLite keeps what a write began from.
pub fn journal(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap().to_owned();
    name.push("-journal");
    path.with_file_name(name)
}
