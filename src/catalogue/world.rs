//! All records of a file, in memory.

use super::{Change, Edit, Id, Kind, Record, kinds, part::Part, pointers::Pointers};
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
    pub(super) slots: Vec<Vec<Option<Record>>>,
    pub(super) places: IdMap<(u8, u32)>,
    /// For each record the links to it. Built when first asked for.
    pub(super) pointers: Pointers,
    revision: u64,
    today: Option<Date>,
    /// Set when it holds a part of the records only.
    pub(super) part: Option<Box<Part>>,
}

impl World {
    /// A world without records.
    pub fn new() -> World {
        World { slots: kinds::ALL.iter().map(|_| Vec::new()).collect(), ..World::default() }
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
        self.slots[kind.index].reserve(count);
        self.places.reserve(count);
    }

    /// Counts up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The day from which it is looked at, for what is overdue; `None` where that plays no part.
    pub fn today(&self) -> Option<Date> {
        self.today
    }

    /// Looks at it from this day on.
    pub fn set_today(&mut self, today: Date) {
        self.today = Some(today);
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.part.iter().for_each(|part| part.all());
        self.places.len()
    }

    /// Is there no record at all?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record with this identity.
    pub fn get(&self, id: Id) -> Option<&Record> {
        let Some((kind, slot)) = self.places.get(&id) else {
            self.part.iter().for_each(|part| part.record(id));
            return None;
        };
        self.slots[usize::from(*kind)][*slot as usize].as_ref()
    }

    /// The record a link field points at.
    pub fn follow(&self, record: &Record, field: &str) -> Option<&Record> {
        self.get(record.get(field).as_ref()?)
    }

    /// All records of a kind, oldest in the file first.
    pub fn of<'a>(&'a self, kind: &Kind) -> impl DoubleEndedIterator<Item = &'a Record> + 'a + use<'a> {
        self.part.iter().for_each(|part| part.kind(kind));
        self.slots[kind.index].iter().flatten()
    }

    /// All records, kind after kind.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.part.iter().for_each(|part| part.all());
        self.held()
    }

    pub(super) fn held(&self) -> impl Iterator<Item = &Record> {
        self.slots.iter().flatten().flatten()
    }

    /// What a record is called; "" when it is not there.
    pub fn title(&self, id: Id) -> String {
        self.get(id).map(|record| (record.kind.title)(self, record)).unwrap_or_default()
    }

    /// The title of the record a link field points at; "" when it points nowhere.
    pub fn title_of(&self, record: &Record, field: &str) -> String {
        record.get(field).as_ref().map(|id| self.title(id)).unwrap_or_default()
    }

    /// Carries out a change whole, or leaves everything as it is and says what does not fit.
    pub fn apply(&mut self, change: &Change) -> Result<(), Misfit> {
        self.fits(change)?;
        for edit in &change.edits {
            match edit {
                Edit::Create(record) => self.insert(record.clone()),
                Edit::Delete(record) => self.remove(record.id),
                Edit::Set { id, field, after, .. } => self.set(*id, *field, after.clone()),
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
            let known = *there.entry(id).or_insert_with(|| self.places.contains_key(&id));
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
        self.pointers.add(&record);
        let slots = &mut self.slots[record.kind.index];
        self.places.insert(record.id, (record.kind.index as u8, slots.len() as u32));
        slots.push(Some(record));
    }

    pub(super) fn remove(&mut self, id: Id) {
        let Some((kind, slot)) = self.places.remove(&id) else { return };
        let Some(record) = self.slots[usize::from(kind)][slot as usize].take() else { return };
        self.pointers.take(&record);
    }

    pub(super) fn set(&mut self, id: Id, field: usize, after: super::Value) {
        let Some((kind, slot)) = self.places.get(&id).copied() else { return };
        let Some(record) = &mut self.slots[usize::from(kind)][slot as usize] else { return };
        let before = record.set_at(field, after);
        self.pointers.turn(record, field, &before);
    }
}
