//! All records of a file, in memory.

use super::{
    Change, Edit, Id, Kind, Record,
    at::{Leads, Names},
    held::Held,
};
use jiff::civil::Date;
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// Identities end in random bits: the last eight bytes are hash enough.
#[derive(Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        if let Some(tail) = bytes.last_chunk::<8>() {
            self.0 = u64::from_le_bytes(*tail).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    fn write_usize(&mut self, _: usize) {}
}

/// A map by identity.
pub type IdMap<V> = HashMap<Id, V, BuildHasherDefault<IdHasher>>;

/// A change that does not fit the world it is applied to; nothing was changed.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum Misfit {
    /// The record is there already.
    #[error("record {0} is there already")]
    Exists(Id),
    /// The record is not there.
    #[error("record {0} is not there")]
    Missing(Id),
}

/// All records, by kind and by identity, and who points at whom.
#[derive(Default)]
pub struct World {
    pub(super) held: Held,
    revision: u64,
    today: Option<Date>,
}

impl World {
    /// A world without records.
    pub fn new() -> World {
        World::default()
    }

    /// A world of these records. Links may point anywhere within it.
    pub fn of_records(records: impl IntoIterator<Item = Record>) -> World {
        let mut world = World::new();
        for record in records {
            world.insert(record);
        }
        world
    }

    /// Room for so many records, before many are put in.
    pub fn reserve(&mut self, kind: &Kind, count: usize) {
        self.held.reserve(kind, count);
    }

    /// Counts up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The day from which it is looked at, for what is overdue; `None` where that plays no part.
    pub fn today(&self) -> Option<Date> {
        self.today
    }

    /// Looks at it from this day on. Of another day much that is worked out is different.
    pub fn set_today(&mut self, today: Date) {
        self.revision += u64::from(self.today.is_some_and(|before| before != today));
        self.today = Some(today);
    }

    /// Puts in a record with these values by the names of its fields, as tests do; gives who it is.
    #[cfg(test)]
    pub fn made(&mut self, ids: &mut super::Ids, kind: &'static Kind, values: &[(&str, super::Value)]) -> Id {
        let record = Record::with(ids.next_id(), kind, values);
        let id = record.id;
        self.insert(record);
        id
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Is there no record at all?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record with this identity.
    pub fn get(&self, id: Id) -> Option<&Record> {
        self.held.get(id)
    }

    /// The record a link field points at.
    pub fn follow<F: Names<Holds: Leads>>(&self, record: &Record, field: F) -> Option<&Record> {
        self.get(record.value(field).as_ref()?)
    }

    /// All records of a kind, oldest in the file first.
    pub fn of<'a>(&'a self, kind: &Kind) -> impl DoubleEndedIterator<Item = &'a Record> + 'a + use<'a> {
        self.held.of(kind)
    }

    /// All records, kind after kind.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.held.all()
    }

    /// What a record is called; "" when it is not there.
    pub fn title(&self, id: Id) -> String {
        self.get(id).map(|record| (record.kind.title)(self, record)).unwrap_or_default()
    }

    /// The title of the record a link field points at; "" when it points nowhere.
    pub fn title_of<F: Names<Holds: Leads>>(&self, record: &Record, field: F) -> String {
        record.value(field).as_ref().map(|id| self.title(id)).unwrap_or_default()
    }

    /// Carries out a change whole, or leaves everything as it is and says what does not fit.
    pub fn apply(&mut self, change: &Change) -> Result<(), Misfit> {
        self.fits(change)?;
        for edit in &change.edits {
            match edit {
                Edit::Create(record) => self.insert(record.clone()),
                Edit::Delete(record) => self.held.remove(record.id),
                Edit::Set { id, field, after, .. } => self.held.set(*id, *field, after.clone()),
            }
        }
        self.revision += 1;
        Ok(())
    }

    /// A record may be made and changed within one change; that is followed here without touching the world.
    pub(super) fn fits(&self, change: &Change) -> Result<(), Misfit> {
        let mut there: IdMap<bool> = IdMap::default();
        for edit in &change.edits {
            let id = edit.id();
            let known = *there.entry(id).or_insert_with(|| self.get(id).is_some());
            match edit {
                Edit::Create(_) if known => return Err(Misfit::Exists(id)),
                Edit::Delete(_) | Edit::Set { .. } if !known => return Err(Misfit::Missing(id)),
                _ => there.insert(id, !matches!(edit, Edit::Delete(_))),
            };
        }
        Ok(())
    }

    /// Puts a record in. Loading uses this; everything else goes through [`World::apply`].
    pub fn insert(&mut self, record: Record) {
        self.held.insert(record);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Action, Ids, kinds as k};

    #[test]
    fn a_change_fits_what_is_there_or_comes_into_being_in_it() {
        let mut ids = Ids::new(1_700_600_000_000, 56);
        let [one, two] = [0, 1].map(|_| Record::new(ids.next_id(), &k::THEME));
        let (known, other) = (one.id, two.id);
        let create = |record: &Record| Edit::Create(record.clone());
        let delete = |record: &Record| Edit::Delete(record.clone());
        for (what, edits, expected, count) in [
            ("another comes into being", vec![create(&two)], Ok(()), 2),
            ("it is there already", vec![create(&one)], Err(Misfit::Exists(known)), 1),
            ("it goes", vec![delete(&one)], Ok(()), 0),
            ("what is not there goes", vec![delete(&two)], Err(Misfit::Missing(other)), 1),
            ("it goes and comes back", vec![delete(&one), create(&one)], Ok(()), 1),
            ("it goes twice", vec![delete(&one), delete(&one)], Err(Misfit::Missing(known)), 1),
            ("another comes and goes", vec![create(&two), delete(&two)], Ok(()), 1),
            ("another comes twice", vec![create(&two), create(&two)], Err(Misfit::Exists(other)), 1),
        ] {
            let mut world = World::new();
            assert!(world.is_empty());
            world.insert(one.clone());
            let before = world.revision();
            let change = Change::new(ids.next_id(), Action::Edit, edits);
            assert_eq!(world.apply(&change), expected, "{what}");
            assert_eq!((world.len(), world.is_empty()), (count, count == 0), "{what}");
            assert_eq!(world.revision() > before, expected.is_ok(), "{what}");
        }
    }
}
