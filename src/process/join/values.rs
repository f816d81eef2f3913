//! What the record that stays will hold, field by field.

use super::{Asked, Plan, Take, Why};
use crate::{
    catalogue::{Field, Id, Record, Type, Value, World, at::Names, name, text::fold},
    process::sound,
};

impl Plan {
    /// Holds the fields of both against each other.
    pub(super) fn compare(&mut self, world: &World) {
        let kind = self.keep.kind;
        let aliases = name::ALIASES.place_in(kind);
        for (place, field) in kind.fields.iter().enumerate() {
            let [kept, gone] = [self.keep.clone(), self.gone.clone()].map(|record| self.noted(world, &record, place));
            let asked = match (kept, gone) {
                _ if aliases == Some(place) => {
                    let more = self.with_names(world, &self.keep, place) != *self.keep.at(place);
                    more.then(|| Asked::new(place, Why::Named, &[Take::Both, Take::Kept]))
                }
                (kept, gone) if kept == gone => {
                    self.same += usize::from(!kept.is_empty());
                    None
                }
                (_, Value::Empty) => None,
                // What stands behind is nobody's to choose.
                _ if field.behind => None,
                // To say that something may be shown to all is for whoever does it to say.
                (Value::Empty, Value::Flag(true)) if is_public(field) => {
                    Some(Asked::new(place, Why::Differs, &[Take::Kept, Take::Gone]))
                }
                (Value::Empty, _) => Some(Asked::new(place, Why::Fills, &[Take::Gone, Take::Kept])),
                _ if matches!(field.ty, Type::LongText | Type::Refs(_)) => {
                    Some(Asked::new(place, Why::Differs, &[Take::Kept, Take::Gone, Take::Both]))
                }
                _ => Some(Asked::new(place, Why::Differs, &[Take::Kept, Take::Gone])),
            };
            self.asked.extend(asked);
        }
        self.asked.sort_by_key(|asked| asked.why != Why::Differs);
    }

    /// What a field holds that nobody is asked about: what stands in the one that stays; behind the forms also what only
    /// the other has.
    pub(super) fn unasked(&self, world: &World, place: usize) -> Value {
        let kept = self.links(world, &self.keep, place);
        if kept.is_empty() && self.keep.kind.fields[place].behind { self.links(world, &self.gone, place) } else { kept }
    }

    /// What a field holds in one of the two; links that are let go are noted.
    fn noted(&mut self, world: &World, record: &Record, place: usize) -> Value {
        let value = self.links(world, record, place);
        let before = self.relinked(record.at(place), self.keep.id);
        let lost = before.ids().iter().filter(|id| !value.ids().contains(id)).map(|id| (place, *id));
        let lost: Vec<(usize, Id)> = lost.filter(|it| !self.dropped.contains(it)).collect();
        self.dropped.extend(lost);
        value
    }

    /// What a field holds in one of the two as it is once the other is gone: its links lead where they will, and none leads
    /// round to the record itself.
    fn links(&self, world: &World, record: &Record, place: usize) -> Value {
        let value = self.relinked(record.at(place), self.keep.id);
        if !record.kind.fields[place].acyclic {
            return value;
        }
        let back =
            |id: Id| [self.keep.id, self.gone.id].into_iter().any(|to| sound::way(world, &[id], place, to).is_some());
        value.relinked(|id| (!back(id)).then_some(id))
    }

    /// What a field holds when it is taken from there, in a record that is otherwise as it will be.
    pub(super) fn chosen(&self, world: &World, merged: &Record, place: usize, take: Take) -> Value {
        let [kept, gone] = [&self.keep, &self.gone].map(|record| self.links(world, record, place));
        let named = name::ALIASES.place_in(merged.kind) == Some(place);
        match take {
            Take::Kept => kept,
            Take::Gone => gone,
            Take::Both if named => self.with_names(world, merged, place),
            Take::Both => both(kept, gone),
        }
    }

    /// The other names of both, and what each of them is called now, as far as it is not called so then.
    fn with_names(&self, world: &World, merged: &Record, place: usize) -> Value {
        let title = |record: &Record| (record.kind.title)(world, record);
        let listed = |record: &Record| {
            let names = record.at(place).as_str().split([';', '\n']).map(|name| name.trim().to_owned());
            names.filter(|name| !name.is_empty()).collect::<Vec<String>>()
        };
        let mut names = listed(&self.keep);
        let own = names.len();
        let mut known: Vec<String> = names.iter().map(|name| fold(name)).chain([fold(&title(merged))]).collect();
        for name in listed(&self.gone).into_iter().chain([title(&self.keep), title(&self.gone)]) {
            let folded = fold(&name);
            if !folded.is_empty() && !known.contains(&folded) {
                known.push(folded);
                names.push(name);
            }
        }
        if names.len() == own { self.keep.at(place).clone() } else { Value::text(&names.join("; ")) }
    }
}

/// Both, one behind the other.
fn both(kept: Value, gone: Value) -> Value {
    match (&kept, &gone) {
        (Value::Refs(one), Value::Refs(other)) => {
            let more = other.iter().filter(|id| !one.contains(id));
            Value::refs(one.iter().chain(more).copied().collect())
        }
        (Value::Text(one), Value::Text(other)) => Value::text(&format!("{one}\n\n{other}")),
        (Value::Empty, _) => gone,
        _ => kept,
    }
}

/// Does this field say that something may be shown to all?
pub(super) fn is_public(field: &Field) -> bool {
    field.name == name::PUBLIC.name
}
