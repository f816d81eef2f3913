//! What is wrong with the records a change touches, in the world as it would be.

use super::Refused;
use crate::{
    catalogue::{Action, Change, Edit, Id, Record, Value, World, kind::Fault, name},
    process::sound,
};
use std::collections::BTreeSet;

/// A record that a change touches, as it is before.
struct Touched {
    id: Id,
    before: Option<Record>,
    whole: bool,
}

/// All that a change would leave wrong of what it touches, record by record in its order.
pub(super) fn all(world: &mut World, change: &Change, whole: &[Id]) -> Vec<Refused> {
    let touched = touched(world, change, whole);
    // What a deletion empties elsewhere was shown before; a proposal that lost who wrote it does not hold that up.
    // Of what comes to point at the record that stayed after a joining two may now say the same: they are named before,
    // and joined next.
    let checks = |id: Id| match change.action {
        Action::Delete => false,
        Action::Merge(stayed) => id == stayed,
        _ => true,
    };
    let found = world.supposing(change, |world| {
        let lost: Vec<Found> = touched.iter().flat_map(|one| lost(world, one, &touched)).map(Found::surely).collect();
        if !lost.is_empty() {
            return lost;
        }
        let there = touched.iter().filter_map(|one| Some((one, world.get(one.id)?)));
        there.flat_map(|it| worse(world, it, checks(it.0.id))).collect()
    });
    match found {
        Ok(found) => found.into_iter().filter(|one| !one.was_so(world)).map(|one| one.refused).collect(),
        Err(misfit) => Refused::misfit(world, change, &misfit).into_iter().collect(),
    }
}

/// Something that would be wrong.
struct Found {
    refused: Refused,
    /// It lies in nothing that was touched, and may have been so before.
    perhaps_known: bool,
}

impl Found {
    fn surely(refused: Refused) -> Found {
        Found { refused, perhaps_known: false }
    }

    /// Was it so before, in the world as it is?
    fn was_so(&self, world: &World) -> bool {
        let Refused { id, fault, .. } = &self.refused;
        // With another record than before it is another fault: the text names that. One hole less is none more.
        let same = |known: Fault| {
            (known.field, known.problem, &known.text) == (fault.field, fault.problem, &fault.text)
                && fault.fields.iter().all(|field| known.fields.contains(field))
        };
        let record = if self.perhaps_known { world.get(*id) } else { None };
        record.and_then(|record| record.kind.fault(world, record)).is_some_and(same)
    }
}

/// Links that lead nowhere, from a record or to one that goes. They are told before all else: with them nothing can be
/// said of the rest, and titles are made without what the change itself brings.
fn lost(world: &World, one: &Touched, touched: &[Touched]) -> Vec<Refused> {
    let known = |to: Id| world.get(to).is_some() && touched.iter().all(|one| one.id != to);
    let nowhere = |(record, field)| nowhere(world, record, field, &known);
    match world.get(one.id) {
        Some(after) => {
            leading_nowhere(world, one.before.as_ref(), after).map(|field| nowhere((after, field))).collect()
        }
        None => {
            let left = world.pointing_at(one.id).into_iter();
            left.map(|(record, place)| nowhere((record, record.kind.fields[place].name))).collect()
        }
    }
}

/// Every link of a world that leads nowhere.
pub(super) fn all_lost(world: &World) -> Vec<Refused> {
    let of = |record| leading_nowhere(world, None, record).map(|field| nowhere(world, record, field, &|_| false));
    world.all().flat_map(of).collect()
}

/// The fields of a record whose links are new and lead to nothing, or to something of another kind.
fn leading_nowhere<'a>(
    world: &'a World,
    before: Option<&'a Record>,
    after: &'a Record,
) -> impl Iterator<Item = &'static str> + use<'a> {
    let fields = after.kind.fields.iter().enumerate();
    let lost = fields.filter(move |(place, field)| {
        let there = |id: Id| world.get(id).is_some_and(|to| field.target() == Some(to.kind));
        !new_links(before.map(|before| before.at(*place)), after.at(*place)).all(there)
    });
    lost.map(|(_, field)| field.name)
}

fn nowhere(world: &World, record: &Record, field: &'static str, known: &dyn Fn(Id) -> bool) -> Refused {
    let mut plain = record.clone();
    plain.relink(|to| known(to).then_some(to));
    Refused::new(world, &plain, Fault::named(field, "problem-nowhere"))
}

fn touched(world: &World, change: &Change, whole: &[Id]) -> Vec<Touched> {
    let mut seen = BTreeSet::new();
    let ids = change.edits.iter().map(Edit::id).filter(|id| seen.insert(*id));
    let one = |id: Id| {
        let before = world.get(id).cloned();
        Touched { id, before, whole: whole.contains(&id) }
    };
    ids.map(one).collect()
}

/// What is worse in a record than it was.
fn worse(world: &World, (one, after): (&Touched, &Record), checks: bool) -> Vec<Found> {
    let before = one.before.as_ref();
    let touches = |name: &str| one.whole || before.is_none_or(|before| before.named(name) != after.named(name));
    let check = if checks { after.kind.fault(world, after) } else { None };
    let aside = check.clone().filter(|fault| !std::iter::once(&fault.field).chain(&fault.fields).any(|it| touches(it)));
    let found = |fault: Fault| {
        let perhaps_known = aside.as_ref() == Some(&fault);
        Found { refused: Refused::new(world, after, fault), perhaps_known }
    };
    let circle = sound::fault(world, after, &touches);
    faults(after, check, &touches).into_iter().chain(circle).map(found).collect()
}

/// What is wrong with a record taken by itself, every field counting. Whether it lies on a circle is not looked at.
pub(super) fn of_whole(world: &World, record: &Record) -> Vec<Fault> {
    faults(record, record.kind.fault(world, record), &|_| true)
}

/// What is wrong with a record in the fields that count, in the order in which it is told; `check` is what its kind
/// finds.
fn faults(record: &Record, check: Option<Fault>, counts: &dyn Fn(&str) -> bool) -> Vec<Fault> {
    let missing = missing(record, counts);
    let ends = ends_before_it_begins(record).filter(|_| counts(name::FROM.name) || counts(name::UNTIL.name));
    let to_itself = record.links().filter(|(_, to)| *to == record.id).map(|(place, _)| record.kind.fields[place].name);
    let itself = to_itself.filter(|name| counts(name)).map(|name| Fault::named(name, "problem-itself")).next();
    missing.into_iter().chain(outside(record, counts)).chain(ends).chain(check).chain(itself).collect()
}

/// Numbers beyond the bounds of their field: the file has no place for them.
fn outside(record: &Record, counts: &dyn Fn(&str) -> bool) -> Vec<Fault> {
    let fields = record.kind.fields.iter().enumerate().filter(|(_, field)| counts(field.name));
    let beyond = fields.filter_map(|(place, field)| Some((place, field.ty.outside(record.at(place))?)));
    beyond.map(|(place, bounds)| Fault::with(record.kind.at(place), "problem-outside", bounds)).collect()
}

/// What must be known and is not.
fn missing(record: &Record, counts: &dyn Fn(&str) -> bool) -> Vec<Fault> {
    let lacks = |any: &&&[&'static str]| any.iter().all(|name| record.named(name).is_empty());
    let lacking = record.kind.required.iter().filter(lacks).filter(|any| any.iter().any(|name| counts(name)));
    lacking.filter_map(|any| any.first()).map(|name| Fault::named(name, "problem-required")).collect()
}

/// What ends on the day it begins lasts that day; what ends in the month in which it begins may.
fn ends_before_it_begins(record: &Record) -> Option<Fault> {
    let (from, until) = (record.get(name::FROM)?, record.get(name::UNTIL)?);
    (until.end() < from.start()).then(|| Fault::new(name::UNTIL, "problem-until-before-from"))
}

/// Where a value leads that it did not lead before.
fn new_links(before: Option<&Value>, after: &Value) -> impl Iterator<Item = Id> {
    let known = before.map(Value::ids).unwrap_or_default();
    after.ids().iter().copied().filter(move |id| !known.contains(id))
}
