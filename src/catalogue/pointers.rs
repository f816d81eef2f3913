//! Who points at whom: for each record the links to it, noted down when that is first asked for.

use super::{
    At, Id, Kind, Record, Value, World,
    at::{Leads, Link},
    kinds,
    world::IdMap,
};
use std::sync::OnceLock;

/// From so many records on, going through them once is felt less than noting down every link.
const MANY: usize = 20_000;

/// Where a link points that is looked up also where it leads to nothing; no record has this identity.
const NOTHING: &[Id] = &[Id::nil()];

/// A link, seen from where it points: the record it comes from, its kind and the place of its field.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Pointer {
    pub(super) from: Id,
    kind: u8,
    place: u8,
}

impl Pointer {
    fn new(from: Id, kind: &Kind, place: usize) -> Pointer {
        Pointer { from, kind: kind.index as u8, place: place as u8 }
    }

    pub(super) fn is_of<T>(&self, field: At<T>) -> bool {
        usize::from(self.kind) == field.kind && usize::from(self.place) == field.place
    }
}

type Pointing = IdMap<Vec<Pointer>>;

/// The links to each record, once they are noted down.
#[derive(Default)]
pub(super) struct Pointers {
    noted: OnceLock<Pointing>,
    begun: Option<Begun>,
}

/// Links noted down of the records before a slot of a kind.
#[derive(Default)]
struct Begun {
    pointing: Pointing,
    kind: usize,
    slot: usize,
}

impl Pointers {
    /// What is noted down, for a change of it. What was only begun begins anew.
    fn changing(&mut self) -> Option<&mut Pointing> {
        self.begun = None;
        self.noted.get_mut()
    }

    /// A record came.
    pub(super) fn add(&mut self, record: &Record) {
        if let Some(pointing) = self.changing() {
            note(pointing, record);
        }
    }

    /// A record went.
    pub(super) fn take(&mut self, record: &Record) {
        for (place, value) in record.values().iter().enumerate() {
            self.unpoint(record, place, value);
        }
    }

    /// The field of a record at this place held something else before.
    pub(super) fn turn(&mut self, record: &Record, place: usize, before: &Value) {
        self.unpoint(record, place, before);
        if let Some(pointing) = self.changing() {
            note_field(pointing, record, place, record.at(place));
        }
    }

    /// The links to a record, as all of these records have them.
    pub(super) fn to<'a>(&self, id: Id, held: impl Iterator<Item = &'a Record>) -> &[Pointer] {
        let pointing = self.noted.get_or_init(|| {
            let mut pointing = Pointing::default();
            held.for_each(|record| note(&mut pointing, record));
            pointing
        });
        pointing.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The same. The first screen of a very big file does not wait for all links when it shows one card.
    pub(super) fn to_one<'a>(&self, id: Id, count: usize, held: impl Iterator<Item = &'a Record>) -> Vec<Pointer> {
        if self.noted.get().is_some() || count <= MANY {
            return self.to(id, held).to_vec();
        }
        let links = held.flat_map(|record| record.links().map(move |(place, target)| (record, place, target)));
        let here = links.filter(|(_, _, target)| *target == id);
        here.map(|(record, place, _)| Pointer::new(record.id, record.kind, place)).collect()
    }

    /// The links of a kind by the field at this place to one of these records or to nothing, where that is known
    /// without going through all of the kind.
    pub(super) fn among(&self, field: At<Link>, targets: &IdMap<()>) -> Option<impl Iterator<Item = &Pointer>> {
        let pointing = self.noted.get().filter(|_| kinds::ALL[field.kind].fields[field.place].home)?;
        let here = targets.keys().chain(NOTHING).filter_map(|target| pointing.get(target)).flatten();
        Some(here.filter(move |link| link.is_of(field)))
    }

    /// Notes down the links of so many more records of these kinds; says whether that was the last.
    pub(super) fn warm_some(&mut self, slots: &[Vec<Option<Record>>], records: usize) -> bool {
        let mut begun = self.begun.take().unwrap_or_default();
        let mut left = records;
        while self.noted.get().is_none() {
            let Some(slots) = slots.get(begun.kind) else {
                let _ = self.noted.set(begun.pointing);
                break;
            };
            let some = slots.get(begun.slot..slots.len().min(begun.slot + left)).unwrap_or_default();
            some.iter().flatten().for_each(|record| note(&mut begun.pointing, record));
            left -= some.len();
            begun.slot += some.len();
            if left == 0 {
                self.begun = Some(begun);
                return false;
            }
            (begun.kind, begun.slot) = (begun.kind + 1, 0);
        }
        true
    }

    fn unpoint(&mut self, record: &Record, place: usize, value: &Value) {
        let Some(pointing) = self.changing() else { return };
        let pointer = Pointer::new(record.id, record.kind, place);
        for target in ends(record.kind, place, value) {
            if let Some(known) = pointing.get_mut(target)
                && let Some(at) = known.iter().position(|known| *known == pointer)
            {
                known.swap_remove(at);
            }
        }
    }
}

/// Where a field leads.
fn ends<'a>(kind: &Kind, place: usize, value: &'a Value) -> &'a [Id] {
    if value.is_empty() && kind.fields[place].home { NOTHING } else { value.ids() }
}

/// Does a record link by the field at this place to these records or to nothing?
pub(super) fn is_among(record: &Record, place: usize, targets: &IdMap<()>) -> bool {
    let mut ends = ends(record.kind, place, record.at(place)).iter();
    ends.all(|end| end.is_nil() || targets.contains_key(end))
}

fn note(pointing: &mut Pointing, record: &Record) {
    for (place, value) in record.values().iter().enumerate() {
        note_field(pointing, record, place, value);
    }
}

fn note_field(pointing: &mut Pointing, record: &Record, place: usize, value: &Value) {
    for target in ends(record.kind, place, value) {
        pointing.entry(*target).or_default().push(Pointer::new(record.id, record.kind, place));
    }
}

impl World {
    /// Records that link to this one, each with the place of the linking field, in the order of the catalogue.
    pub fn pointing_at(&self, id: Id) -> Vec<(&Record, usize)> {
        let mut found = self.held.pointers_to(id);
        found.sort_unstable_by_key(|link| (link.kind, link.place, link.from));
        found.iter().filter_map(|link| Some((self.get(link.from)?, usize::from(link.place)))).collect()
    }

    /// Records that link to this one by this field, oldest first.
    pub fn linked_by<T: Leads>(&self, id: Id, field: At<T>) -> Vec<&Record> {
        let mut found: Vec<Id> = self.held.pointers_from(field, id).map(|link| link.from).collect();
        found.sort_unstable();
        found.into_iter().filter_map(|from| self.get(from)).collect()
    }

    /// How many records link to this one by this field; does not look at the records themselves.
    pub fn count_linked<T: Leads>(&self, id: Id, field: At<T>) -> usize {
        self.held.pointers_from(field, id).count()
    }

    /// Those that link by this field to one of these records or to nothing, in no order. Going by their home is quick
    /// once all links are noted down.
    pub fn among(&self, field: At<Link>, targets: &IdMap<()>) -> Vec<&Record> {
        self.held.among(field, targets)
    }

    /// Notes down the links of so many more records, so that the first key press need not wait for all of them. Says
    /// whether that was the last.
    pub fn warm_some(&mut self, records: usize) -> bool {
        self.held.warm_some(records)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Action, Change, Edit, Ids,
        kinds::{self as k, agenda_line},
    };
    use proptest::prelude::*;

    proptest! {
        /// However records come, go and are moved: what is noted down is what going through all of them finds.
        #[test]
        fn what_is_noted_is_what_is_there(steps in proptest::collection::vec((0..4_usize, 0..12_usize, 0..4_usize), 1..60)) {
            let mut ids = Ids::new(1_700_000_000_000, 7);
            let agendas: Vec<Record> = (0..3).map(|_| Record::new(ids.next_id(), &k::AGENDA)).collect();
            let ends: Vec<Value> = agendas.iter().map(|one| Value::Ref(one.id)).chain([Value::Empty]).collect();
            let mut world = World::of_records(agendas.clone());
            let (calm, busy) = steps.split_at(steps.len() / 3);
            // Noted down little by little, at first between changes.
            let moments = busy.iter().map(|step| (step, false)).chain(calm.iter().map(|step| (step, true)));
            let field = agenda_line::AGENDA.place;
            for ((what, which, end), all) in moments {
                while !world.warm_some(2) && all {}
                let lines: Vec<Record> = world.of(&k::AGENDA_LINE).cloned().collect();
                let edit = match (what, lines.get(*which)) {
                    (0, Some(line)) => Edit::Delete(line.clone()),
                    (1, Some(line)) => Edit::Set {
                        kind: line.kind, id: line.id, field, before: line.at(field).clone(), after: ends[*end].clone(),
                    },
                    _ => {
                        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
                        line.set(agenda_line::AGENDA, ends[*end].clone());
                        Edit::Create(line)
                    }
                };
                world.apply(&Change::new(ids.next_id(), Action::Edit, vec![edit])).unwrap();
            }
            let cold = World::of_records(world.all().cloned());
            let found = |world: &World, targets: &[usize]| {
                let targets = targets.iter().map(|at| (agendas[*at].id, ())).collect();
                let mut found: Vec<Id> =
                    world.among(agenda_line::AGENDA, &targets).into_iter().map(|line| line.id).collect();
                found.sort_unstable();
                found
            };
            for targets in [&[][..], &[0], &[1, 2], &[0, 1, 2]] {
                prop_assert_eq!(found(&world, targets), found(&cold, targets));
            }
            for agenda in &agendas {
                let warm: Vec<Id> = world.pointing_at(agenda.id).into_iter().map(|(line, _)| line.id).collect();
                let counted = cold.of(&k::AGENDA_LINE).filter(|line| line.at(field).as_ref() == Some(agenda.id));
                let counted: Vec<Id> = counted.map(|line| line.id).collect();
                prop_assert_eq!(warm, counted);
            }
        }
    }
}
