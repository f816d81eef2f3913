//! The world as it would be: a change is carried out, looked at and withdrawn.

use super::{Change, Edit, Id, Record, Value, World, held::Slot, world::Misfit};

/// What was done for one edit, to be withdrawn.
enum Done {
    Made(Id),
    Gone(Record, Slot),
    Turned(Id, usize, Value),
}

impl World {
    /// What is found in the world as it would be after a change. The world is left as it was, also the order of its
    /// records: nobody can tell that it was looked at.
    ///
    /// # Errors
    /// When the change does not fit it.
    pub fn supposing<T>(&mut self, change: &Change, look: impl FnOnce(&World) -> T) -> Result<T, Misfit> {
        self.fits(change)?;
        let done: Vec<Done> = change.edits.iter().filter_map(|edit| self.suppose(edit)).collect();
        let found = look(self);
        done.into_iter().rev().for_each(|done| self.withdraw(done));
        Ok(found)
    }

    fn suppose(&mut self, edit: &Edit) -> Option<Done> {
        match edit {
            Edit::Create(record) => {
                self.insert(record.clone());
                Some(Done::Made(record.id))
            }
            Edit::Delete(record) => {
                let (there, slot) = self.held.take_out(record.id)?;
                Some(Done::Gone(there, slot))
            }
            Edit::Set { id, field, after, .. } => {
                let before = self.get(*id)?.at(*field).clone();
                self.held.set(*id, *field, after.clone());
                Some(Done::Turned(*id, *field, before))
            }
        }
    }

    fn withdraw(&mut self, done: Done) {
        match done {
            Done::Made(id) => self.held.remove_last(id),
            Done::Gone(record, slot) => self.held.put_back(record, slot),
            Done::Turned(id, field, before) => self.held.set(id, field, before),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Action, Ids,
        kinds::{self as k, agenda_line},
    };
    use proptest::prelude::*;

    /// All that can be seen of a world: its records in order, who points at whom, and its revision.
    fn seen(world: &World) -> (Vec<Record>, Vec<(Id, usize)>, u64) {
        let all: Vec<Record> = world.all().cloned().collect();
        let pointing = all.iter().flat_map(|record| world.pointing_at(record.id));
        let pointing = pointing.map(|(from, place)| (from.id, place)).collect();
        (all, pointing, world.revision())
    }

    proptest! {
        #[test]
        fn what_was_supposed_leaves_no_trace(
            steps in proptest::collection::vec((0..3_usize, 0..9_usize, 0..3_usize), 1..20),
            noted: bool,
        ) {
            let mut ids = Ids::new(1_700_000_000_000, 11);
            let agendas: Vec<Record> = (0..2).map(|_| Record::new(ids.next_id(), &k::AGENDA)).collect();
            let field = agenda_line::AGENDA.place;
            let lines = (0..5).map(|at| {
                let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
                line.set_at(field, Value::Ref(agendas[at % 2].id));
                line
            });
            let lines: Vec<Record> = lines.collect();
            let mut world = World::of_records(agendas.iter().cloned().chain(lines.iter().cloned()));
            if noted {
                while !world.warm_some(3) {}
            }
            let (mut there, mut edits) = (lines, Vec::new());
            for (what, which, end) in steps {
                let at = which % there.len().max(1);
                match what {
                    0 if !there.is_empty() => edits.push(Edit::Delete(there.remove(at))),
                    1 if !there.is_empty() => {
                        let after = agendas.get(end).map_or(Value::Empty, |agenda| Value::Ref(agenda.id));
                        let before = there[at].set_at(field, after.clone());
                        edits.push(Edit::Set { kind: &k::AGENDA_LINE, id: there[at].id, field, before, after });
                    }
                    _ => {
                        let made = Record::new(ids.next_id(), &k::AGENDA_LINE);
                        there.push(made.clone());
                        edits.push(Edit::Create(made));
                    }
                }
            }
            let change = Change::new(ids.next_id(), Action::Edit, edits);
            let before = seen(&world);
            let supposed = world.supposing(&change, |world| seen(world).0).unwrap();
            prop_assert_eq!(&seen(&world), &before);
            world.apply(&change).unwrap();
            prop_assert_eq!(seen(&world).0, supposed);
        }
    }

    #[test]
    fn what_does_not_fit_is_not_supposed() {
        let mut ids = Ids::new(1_700_000_000_000, 12);
        let gone = Record::new(ids.next_id(), &k::THEME);
        let mut world = World::new();
        let change = Change::new(ids.next_id(), Action::Delete, vec![Edit::Delete(gone.clone())]);
        assert_eq!(world.supposing(&change, |_| ()), Err(Misfit::Missing(gone.id)));
    }
}
