//! The records themselves, and the one gate to them. Where only a part of them is held, whatever asks for records is
//! noted before it is answered: nobody outside this file can look at them without asking one of its questions.
//!
//! What looks at what happens to be held, and so says nothing of the whole, has that in its name.

use super::{
    At, Id, Kind, Record, Value,
    at::Link,
    kinds,
    part::Part,
    pointers::{self, Pointer, Pointers},
    world::IdMap,
};

/// Where a record stands: the index of its kind and its place among those.
pub(super) type Slot = (u8, u32);

/// All records, or a part of them, by kind and by identity, and who points at whom.
pub(super) struct Held {
    slots: Vec<Vec<Option<Record>>>,
    places: IdMap<Slot>,
    /// For each record the links to it. Built when first asked for.
    pointers: Pointers,
    /// Set when it holds a part of the records only.
    part: Option<Box<Part>>,
}

impl Default for Held {
    fn default() -> Held {
        Held::nothing(None)
    }
}

/// The questions.
impl Held {
    /// The record with this identity.
    #[inline]
    pub(super) fn get(&self, id: Id) -> Option<&Record> {
        let Some((kind, slot)) = self.places.get(&id) else {
            self.note(|part| part.record(id));
            return None;
        };
        self.slots[usize::from(*kind)][*slot as usize].as_ref()
    }

    /// All records of a kind, oldest in the file first.
    #[inline]
    pub(super) fn of<'a>(&'a self, kind: &Kind) -> impl DoubleEndedIterator<Item = &'a Record> + 'a + use<'a> {
        self.note(|part| part.kind(kind));
        self.slots[kind.index].iter().flatten()
    }

    /// All records, kind after kind.
    pub(super) fn all(&self) -> impl Iterator<Item = &Record> {
        self.note(Part::all);
        self.only_held()
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.note(Part::all);
        self.places.len()
    }

    /// The links by this field to a record, in no order.
    pub(super) fn pointers_from<T>(&self, field: At<T>, to: Id) -> impl Iterator<Item = &Pointer> {
        self.note(|part| part.among(kinds::ALL[field.kind], field.place, Some(to)));
        self.pointers.to(to, self.only_held()).iter().filter(move |link| link.is_of(field))
    }

    /// All links to a record, in no order. Does not wait until the links to all of very many are noted down.
    pub(super) fn pointers_to(&self, id: Id) -> Vec<Pointer> {
        self.note(|part| part.around(id));
        self.pointers.to_one(id, self.places.len(), self.only_held())
    }

    /// Those that link by this field to one of these records or to nothing, in no order.
    pub(super) fn among(&self, field: At<Link>, targets: &IdMap<()>) -> Vec<&Record> {
        let (kind, place) = (kinds::ALL[field.kind], field.place);
        self.note(|part| {
            part.among(kind, place, None);
            targets.keys().for_each(|target| part.among(kind, place, Some(*target)));
        });
        match self.pointers.among(field, targets) {
            Some(pointers) => pointers.filter_map(|link| self.get(link.from)).collect(),
            None => {
                let of_kind = self.slots[kind.index].iter().flatten();
                of_kind.filter(|record| pointers::is_among(record, place, targets)).collect()
            }
        }
    }

    #[inline]
    fn note(&self, ask: impl FnOnce(&Part)) {
        if let Some(part) = &self.part {
            ask(part);
        }
    }
}

/// What is noted, and what looks only at what is held.
impl Held {
    /// Nothing, as all there is or as a part that learns.
    pub(super) fn nothing(part: Option<Box<Part>>) -> Held {
        let slots = kinds::ALL.iter().map(|_| Vec::new()).collect();
        Held { slots, places: IdMap::default(), pointers: Pointers::default(), part }
    }

    /// What was noted, when it is a part.
    pub(super) fn part(&self) -> Option<&Part> {
        self.part.as_deref()
    }

    /// The same, to learn.
    pub(super) fn part_mut(&mut self) -> Option<&mut Part> {
        self.part.as_deref_mut()
    }

    /// The kinds of what the records that happen to be held link to.
    pub(super) fn kinds_linked_by_held(&self) -> IdMap<&'static Kind> {
        let of = |record: &Record, place: usize| record.kind.fields[place].target();
        let links = self.only_held().flat_map(|record| record.links().map(move |(place, to)| (to, of(record, place))));
        links.filter_map(|(to, kind)| Some((to, kind?))).collect()
    }

    fn only_held(&self) -> impl Iterator<Item = &Record> {
        self.slots.iter().flatten().flatten()
    }
}

/// How records come, change and go.
impl Held {
    pub(super) fn reserve(&mut self, kind: &Kind, count: usize) {
        self.slots[kind.index].reserve(count);
        self.places.reserve(count);
    }

    pub(super) fn insert(&mut self, record: Record) {
        self.pointers.add(&record);
        let slots = &mut self.slots[record.kind.index];
        self.places.insert(record.id, (record.kind.index as u8, slots.len() as u32));
        slots.push(Some(record));
    }

    /// Puts a record in, unless it is held.
    pub(super) fn insert_once(&mut self, record: Record) {
        if !self.places.contains_key(&record.id) {
            self.insert(record);
        }
    }

    pub(super) fn remove(&mut self, id: Id) {
        self.take_out(id);
    }

    /// Takes a record out and says where it stood.
    pub(super) fn take_out(&mut self, id: Id) -> Option<(Record, Slot)> {
        let slot = self.places.remove(&id)?;
        let record = self.slots[usize::from(slot.0)][slot.1 as usize].take()?;
        self.pointers.take(&record);
        Some((record, slot))
    }

    /// Puts a record back where it stood.
    pub(super) fn put_back(&mut self, record: Record, slot: Slot) {
        self.pointers.add(&record);
        self.places.insert(record.id, slot);
        self.slots[usize::from(slot.0)][slot.1 as usize] = Some(record);
    }

    /// Takes out the record that came last of its kind, with the place it stood in.
    pub(super) fn remove_last(&mut self, id: Id) {
        if let Some((record, _)) = self.take_out(id) {
            self.slots[record.kind.index].pop();
        }
    }

    pub(super) fn set(&mut self, id: Id, field: usize, after: Value) {
        let Some((kind, slot)) = self.places.get(&id).copied() else { return };
        let Some(record) = &mut self.slots[usize::from(kind)][slot as usize] else { return };
        let before = record.set_at(field, after);
        self.pointers.turn(record, field, &before);
    }

    /// Takes out all that is held of a kind.
    pub(super) fn take(&mut self, kind: &Kind) -> Vec<Record> {
        let records: Vec<Record> = std::mem::take(&mut self.slots[kind.index]).into_iter().flatten().collect();
        for record in &records {
            self.places.remove(&record.id);
            self.pointers.take(record);
        }
        records
    }

    /// Notes down the links of so many more of the held records; says whether that was the last.
    pub(super) fn warm_some(&mut self, records: usize) -> bool {
        self.pointers.warm_some(&self.slots, records)
    }
}
