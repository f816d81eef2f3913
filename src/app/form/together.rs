//! What the fields of a form mean together: the year it is in, what an answer takes the place of, what is perhaps a slip.

use super::{Context, Entry, Form, Subject, known};
use crate::{
    catalogue::{
        At, Id, Period, Record, Type, Value, World,
        at::Any,
        kind::Fault,
        known::{self, Key},
        name,
    },
    process::ask,
};

impl Form {
    /// Does something with the form, periods falling in its own year: that of the agenda it is on. When it comes to be
    /// on another, what was said without a year goes along.
    pub fn in_its_year<T>(
        &mut self,
        world: &World,
        context: &Context<'_>,
        act: impl FnOnce(&mut Form, &Context<'_>) -> T,
    ) -> T {
        let year = self.year(world, context);
        let done = act(self, &Context { year, from: self.put_off_from(world), ..*context });
        let now = self.year(world, context);
        if now != year {
            let sight = Context { year: now, ..*context }.sight(world, self.kind, &self.made);
            let periods = self.entries.iter_mut().filter(|entry| entry.touched && entry.field.ty == Type::Period);
            periods.for_each(|entry| entry.understand(&sight));
        }
        self.twin = self.twin_of(world);
        // That there is one already is said with what can be done about it.
        let said = self.twin.as_ref().map(|(_, fault)| fault.problem);
        self.remark = self.remarked(world).filter(|fault| Some(fault.problem) != said);
        done
    }

    /// What may be meant so but probably is not, about what was changed here.
    fn remarked(&self, world: &World) -> Option<Fault> {
        let remark = |record: Record| record.kind.remark?(world, &record);
        match &self.subject {
            Subject::New(record) | Subject::One(record) if self.changed() => {
                let fault = remark(self.filled(record.clone()))?;
                self.entries.iter().any(|entry| entry.changed() && entry.field.name == fault.field).then_some(fault)
            }
            // What is asked about a record is remarked upon as it will be there.
            Subject::Asked(_, about) => {
                let mut record = world.get(*about.first()?)?.clone();
                let (kind, replaces) = (record.kind, ask::of(self.kind)?.replaces?);
                for entry in &self.entries {
                    let field = replaces(kind, entry.field.name);
                    if let (Some(field), Ok(value)) = (field, entry.value.as_ref())
                        && !value.is_empty()
                    {
                        record.set(field, value.clone());
                    }
                }
                let fault = remark(record)?;
                let about = self
                    .entries
                    .iter()
                    .find(|entry| replaces(kind, entry.field.name).is_some_and(|field| field.name == fault.field))?;
                Some(Fault { field: about.field.name, ..fault })
            }
            _ => None,
        }
    }

    /// The one that is there already and is perhaps this one, and what is said of that under the field that tells so; as
    /// long as what tells so was changed here, and nothing else is wrong with it.
    fn twin_of(&self, world: &World) -> Option<(Id, Fault)> {
        let (Subject::New(record) | Subject::One(record)) = &self.subject else { return None };
        let changed = |name: &&str| self.entries.iter().any(|entry| entry.changed() && entry.field.name == *name);
        if !record.kind.known_by.iter().flat_map(Key::named).any(|name| changed(&name)) {
            return None;
        }
        let record = self.filled(record.clone());
        let (other, fault) = known::told(world, &record, &|name| changed(&name))?;
        // What is refused is told as such.
        let refused = record.kind.fault(world, &record).is_some_and(|refused| refused.field == fault.field);
        (!refused).then_some((other, fault))
    }

    /// What the answer to a question takes the place of, where that is the same for all records it is about: of which
    /// kind of record, in which field, and what stands there.
    pub fn replaced(&self, world: &World, entry: &Entry) -> Option<(At<Any>, Value)> {
        let Subject::Asked(_, about) = &self.subject else { return None };
        let replaces = ask::of(self.kind)?.replaces?;
        let held = |id: &Id| {
            let record = world.get(*id)?;
            let field = replaces(record.kind, entry.field.name)?;
            Some((field, record.get(field).clone()))
        };
        let first = held(about.first()?)?;
        about.iter().all(|id| held(id).as_ref() == Some(&first)).then_some(first)
    }

    /// What is put off by two weeks is put off from when it was to be.
    fn put_off_from(&self, world: &World) -> Option<Period> {
        self.entries.iter().find_map(|entry| self.replaced(world, entry)?.1.as_period())
    }

    /// The year that what is said without a year falls in: that of the agenda it is on, or of what is asked about, else
    /// the one in view. What is asked about other things is said from today.
    fn year(&self, world: &World, context: &Context<'_>) -> Option<i16> {
        let of = |record: &Record| known(world, &self.made, record.get(name::AGENDA)?)?.year();
        match &self.subject {
            Subject::New(record) | Subject::One(record) => of(&self.filled(record.clone())).or(context.year),
            Subject::Many(ids) => ids.first().and_then(|id| of(world.get(*id)?)).or(context.year),
            Subject::Asked(_, about) => about.first().and_then(|id| of(world.get(*id)?)),
        }
    }
}
