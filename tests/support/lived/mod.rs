//! Years as they are lived: a coordinator at work day after day, and everything that leaves in the file: agendas adopted
//! and evaluated, meetings held and closed, actions done and forgotten, people who came and went, and each change of it
//! in the log, at the moment at which it was made.
//!
//! What the program does itself is left to it: meetings are planned, filled, numbered and closed, agendas adopted and
//! people followed up by [`dvo::process`], and everything is kept by [`Store::commit_at`], a transaction for each change.
//! Only the disk does not wait for each of them (see [`store::create_lived`]): the log is the same, and thirty years are
//! lived in a minute.

mod agenda;
mod cycle;
mod desk;
mod diary;
mod minutes;
mod papers;
mod people;
mod plans;
mod rounds;
mod routine;
mod words;

use super::Dice;
use diary::Diary;
use dvo::{
    catalogue::{Id, Ids, World, kinds as k, name},
    exchange::seed,
    store::{self, Store, StoreError},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::path::Path;

/// The last day that is lived: the day before that on which everything is tried and measured. Of the year it falls in
/// there are meetings and work still to come.
const LAST: Date = jiff::civil::date(2026, 9, 13);

/// How is lived.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// So many years.
    pub years: i16,
    /// So many meetings in each.
    pub meetings: usize,
    /// The same seed gives the same records.
    pub seed: u64,
}

/// A coordinator, at work.
struct Life<'a> {
    store: &'a mut Store,
    world: World,
    dice: Dice,
    ids: Ids,
    /// The moment it is.
    now: Timestamp,
    today: Date,
    how: How,
    diary: Diary,
    cast: people::Cast,
    /// What was worked on lately.
    recent: Vec<Id>,
    /// The first thing that went wrong with the file; nothing is kept after it.
    failed: Option<StoreError>,
}

/// Lives, and leaves the file.
pub fn make(path: &Path, how: How) -> anyhow::Result<Store> {
    let first = diary::workday(jiff::civil::date(LAST.year() - how.years, LAST.month(), LAST.day()).tomorrow()?);
    let now = first.at(7, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp();
    let records = seed::reference()?;
    let own = records.iter().find(|record| record.get(name::NAME) == "IJsselland").map(|record| record.id);
    let own = own.ok_or_else(|| anyhow::anyhow!("the reference data have no such district"))?;
    let mut store = store::create_lived(path, &records, now, |store| {
        let mut life = Life {
            store,
            cast: people::Cast::of(&records, own),
            world: World::of_records(records.iter().cloned()),
            dice: Dice(how.seed),
            ids: Ids::new(millis(now), how.seed),
            now,
            today: first,
            how,
            diary: Diary::default(),
            recent: Vec::new(),
            failed: None,
        };
        life.live(first);
        life.failed.map_or(Ok(()), Err)
    })?;
    store.set_setting("own", &own.to_string())?;
    Ok(store)
}

/// The bytes of such a file, for tests; whoever measures has a file already.
#[allow(dead_code)]
pub fn bytes(how: How) -> anyhow::Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("geleefd.dvo");
    drop(make(&path, how)?);
    Ok(std::fs::read(path)?)
}

fn millis(now: Timestamp) -> u64 {
    now.as_millisecond().unsigned_abs()
}

impl Life<'_> {
    fn live(&mut self, first: Date) {
        self.begin_day(first);
        self.settle_in();
        while self.today < LAST && self.failed.is_none() {
            let Ok(tomorrow) = self.today.tomorrow() else { return };
            self.begin_day(tomorrow);
            for task in self.diary.due(tomorrow) {
                self.turn_to(task);
            }
            if diary::is_workday(tomorrow) {
                self.routine();
            }
        }
    }

    /// The program is opened in the morning, or later on a day on which it was used until late.
    fn begin_day(&mut self, day: Date) {
        self.today = day;
        self.world.set_today(day);
        let (hour, minute) = (7 + self.dice.roll(2) as i8, self.dice.roll(60) as i8);
        let morning = day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).map(|morning| morning.timestamp());
        self.now = morning.map_or(self.now, |morning| morning.max(self.now));
        let noise = self.dice.roll(usize::MAX) as u64;
        // A run of the program counts its identities on from the moment it began.
        self.ids = Ids::new(millis(self.now), noise);
    }

    fn board(&self) -> Id {
        self.cast.board
    }

    /// The agenda of the own district in a year.
    fn agenda_of(&self, year: i16) -> Option<Id> {
        let district = self.cast.district;
        let agendas = self.world.linked_by(district, k::agenda::DISTRICT).into_iter();
        agendas.filter(|agenda| agenda.year() == Some(year)).map(|agenda| agenda.id).next()
    }
}
