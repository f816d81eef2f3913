//! A world that holds a part of the records. It notes what it was asked for and does not hold, so that whoever made
//! something of it knows whether that is true: if nothing was noted, the whole world would have answered the same.
//!
//! What it gains, beside reading the whole, on two busy cores (median of 11 or more, in turn with the whole):
//!
//! | records | start to first screen | export of people | export of agenda lines |
//! |---|---|---|---|
//! | 1 000 | ×1.2 (20 for 16 ms): not tried on so small a file | ×1.0 (10 ms) | ×1.0 (10 ms) |
//! | 10 000 | ×0.4 (25 for 60 ms) | ×0.4 of the processor (14 for 34 ms) | ×0.95 (46 for 48 ms) |
//! | 100 000 | ×0.14 (50 for 350 ms) | ×0.35 of the processor (87 for 252 ms) | ×0.95 (400 for 420 ms) |
//!
//! Agenda lines lead to nearly all there is, so that their export gains next to nothing.

use super::{Field, Id, Kind, Record, Type, World, held::Held, kinds, world::IdMap};
use std::{
    collections::HashSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Records of a kind that link by the field at a place to this record, or to nothing.
pub type Among = (&'static Kind, usize, Option<Id>);

/// What a part was asked for and does not hold.
#[derive(Debug, Default)]
pub struct Asked {
    /// Records.
    pub records: Vec<Id>,
    /// All that points at these.
    pub around: Vec<Id>,
    /// Those of a kind that link to something.
    pub among: Vec<Among>,
    /// All of a kind.
    pub kinds: Vec<&'static Kind>,
    /// Something that only the whole world can tell.
    pub all: bool,
}

impl Asked {
    fn is_nothing(&self) -> bool {
        let Asked { records, around, among, kinds, all } = self;
        !all && records.is_empty() && around.is_empty() && among.is_empty() && kinds.is_empty()
    }
}

/// What a part holds whole, and what it was asked for beyond that.
#[derive(Default)]
pub(super) struct Part {
    kinds: HashSet<usize>,
    around: IdMap<()>,
    among: HashSet<(usize, usize, Option<Id>)>,
    /// Known not to be there at all.
    absent: IdMap<()>,
    asked: Mutex<Asked>,
}

/// The kinds that an export of this one leads to: by its links, and from those by any link, however far; itself first.
/// Lists of links that it does not export lead nowhere.
pub fn reached(kind: &'static Kind) -> Vec<&'static Kind> {
    let exported = kind.exported();
    let mut all = vec![kind];
    let mut at = 0;
    while let Some(kind) = all.get(at) {
        // What is worked out follows one link to the next; lists of links are only named.
        let asked = |field: &&Field| {
            at > 0 || !matches!(field.ty, Type::Refs(_)) || exported.iter().any(|column| column.name == field.name)
        };
        for next in kind.fields.iter().filter(asked).filter_map(Field::target) {
            if !all.contains(&next) {
                all.push(next);
            }
        }
        at += 1;
    }
    all
}

impl Part {
    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn record(&self, id: Id) {
        if !self.absent.contains_key(&id) {
            self.asked().records.push(id);
        }
    }

    pub(super) fn around(&self, id: Id) {
        if !self.around.contains_key(&id) {
            self.asked().around.push(id);
        }
    }

    pub(super) fn kind(&self, kind: &Kind) {
        if !self.kinds.contains(&kind.index) {
            self.asked().kinds.push(kinds::ALL[kind.index]);
        }
    }

    pub(super) fn among(&self, kind: &'static Kind, place: usize, target: Option<Id>) {
        let around = target.is_some_and(|target| self.around.contains_key(&target));
        if !around && !self.kinds.contains(&kind.index) && !self.among.contains(&(kind.index, place, target)) {
            self.asked().among.push((kind, place, target));
        }
    }

    pub(super) fn all(&self) {
        self.asked().all = true;
    }
}

impl World {
    /// A part that holds nothing yet.
    pub fn part() -> World {
        let mut world = World::new();
        world.held = Held::nothing(Some(Box::default()));
        world
    }

    /// Has it told the truth so far: was it asked for nothing that it does not hold?
    pub fn is_true(&self) -> bool {
        self.held.part().is_none_or(|part| part.asked().is_nothing())
    }

    /// Makes something of a part. As long as that is not true, the part learns what it was asked for and it is made
    /// anew, so many times at most. `None` when it is not true even then, or when `learn` says that there is too much
    /// to learn. What is made must not go out before it is known to be true.
    ///
    /// # Errors
    /// When learning fails.
    pub fn until_true<T, E>(
        &mut self,
        times: usize,
        mut make: impl FnMut(&mut World) -> T,
        mut learn: impl FnMut(&mut World) -> Result<bool, E>,
    ) -> Result<Option<T>, E> {
        for left in (0..times).rev() {
            let made = make(self);
            if self.is_true() {
                return Ok(Some(made));
            }
            if left == 0 || !learn(self)? {
                break;
            }
        }
        Ok(None)
    }

    /// What a part was asked for and does not hold; from here on it is noted anew.
    pub fn take_asked(&mut self) -> Asked {
        self.held.part_mut().map(|part| std::mem::take(&mut *part.asked())).unwrap_or_default()
    }

    /// The kinds of what the records that happen to be held link to.
    pub fn kinds_linked_by_held(&self) -> IdMap<&'static Kind> {
        self.held.kinds_linked_by_held()
    }

    /// A record that was asked for; `None` when there is none.
    pub fn learn(&mut self, id: Id, record: Option<Record>) {
        match (record, self.held.part_mut()) {
            (Some(record), _) => self.held.insert_once(record),
            (None, Some(part)) => drop(part.absent.insert(id, ())),
            (None, None) => {}
        }
    }

    /// From now on the part holds all that points at this record.
    pub fn learnt_around(&mut self, id: Id) {
        if let Some(part) = self.held.part_mut() {
            part.around.insert(id, ());
        }
    }

    /// From now on the part holds those of a kind that link to something.
    pub fn learnt_among(&mut self, (kind, place, target): Among) {
        if let Some(part) = self.held.part_mut() {
            part.among.insert((kind.index, place, target));
        }
    }

    /// From now on the part holds all of a kind, in the order of the file.
    pub fn learn_kind(&mut self, kind: &Kind, records: Vec<Record>) {
        self.held.take(kind);
        records.into_iter().for_each(|record| self.insert(record));
        self.learnt_kind(kind);
    }

    /// Does it hold all of a kind?
    pub fn holds_all(&self, kind: &Kind) -> bool {
        self.held.part().is_none_or(|part| part.kinds.contains(&kind.index))
    }

    /// From now on the part holds all of these kinds, as another has them.
    pub fn learn_kinds(&mut self, kinds: &[&'static Kind], mut from: World) {
        kinds.iter().for_each(|kind| self.learn_kind(kind, from.held.take(kind)));
    }

    /// From now on the part holds all of a kind.
    pub fn learnt_kind(&mut self, kind: &Kind) {
        if let Some(part) = self.held.part_mut() {
            part.kinds.insert(kind.index);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Action, Change, Edit, Ids,
        kinds::{self as k, group, theme},
    };

    fn two() -> (Record, Record) {
        let mut ids = Ids::new(1_700_000_000_000, 7);
        let mut theme = Record::new(ids.next_id(), &k::THEME);
        theme.set(theme::NAME, "Zorg");
        let mut group = Record::new(ids.next_id(), &k::GROUP);
        group.set(group::NAME, "Wijk").set(group::THEME, theme.id);
        (theme, group)
    }

    #[test]
    fn a_part_notes_what_it_was_asked_for_and_does_not_hold() {
        let (theme, group) = two();
        let mut part = World::part();
        assert!(part.is_true());
        assert!(part.get(group.id).is_none());
        assert!(!part.is_true());
        assert_eq!(part.take_asked().records, [group.id]);
        part.learn(group.id, Some(group.clone()));
        assert_eq!(part.title_of(&group, group::THEME), "");
        assert_eq!(part.take_asked().records, [theme.id]);
        part.learn(theme.id, None);
        assert_eq!(part.title_of(&group, group::THEME), "");
        assert!(part.is_true(), "it is known not to be there");
        assert!(part.linked_by(theme.id, group::THEME).len() == 1 && !part.is_true());
        assert_eq!(part.take_asked().among, [(&k::GROUP, group::THEME.place, Some(theme.id))]);
        assert!(part.pointing_at(theme.id).len() == 1 && part.take_asked().around == [theme.id]);
        part.learnt_around(theme.id);
        assert!(part.count_linked(theme.id, group::THEME) == 1 && part.is_true());
        assert_eq!(part.of(&k::GROUP).count(), 1);
        assert_eq!(part.take_asked().kinds, [&k::GROUP]);
        part.learn_kind(&k::GROUP, vec![group.clone()]);
        assert_eq!(part.of(&k::GROUP).count(), 1);
        assert!(part.is_true());
        assert!(part.all().count() == 1 && part.take_asked().all);
        assert!(part.len() == 1 && part.take_asked().all);
    }

    #[test]
    fn a_part_knows_of_which_links_it_holds_all() {
        let (theme, group) = two();
        let mut part = World::part();
        let place = group::THEME.place;
        let to: IdMap<()> = [(theme.id, ())].into_iter().collect();
        assert_eq!(part.among(group::THEME, &to).len(), 0);
        let asked = part.take_asked().among;
        assert_eq!(asked, [(&k::GROUP, place, None), (&k::GROUP, place, Some(theme.id))]);
        part.learn(group.id, Some(group.clone()));
        asked.into_iter().for_each(|among| part.learnt_among(among));
        assert_eq!(part.among(group::THEME, &to).iter().map(|record| record.id).collect::<Vec<_>>(), [group.id]);
        assert!(part.is_true());
    }

    #[test]
    fn what_is_made_of_a_part_is_made_anew_until_it_is_true() {
        let (theme, group) = two();
        let records = [theme.clone(), group.clone()];
        let title = |part: &mut World| part.get(group.id).map(|group| part.title_of(group, group::THEME));
        let learn = |part: &mut World| {
            let asked = part.take_asked().records;
            asked.iter().for_each(|id| part.learn(*id, records.iter().find(|record| record.id == *id).cloned()));
            if asked.is_empty() { Err("asked for nothing") } else { Ok(true) }
        };
        assert_eq!(World::part().until_true(3, title, learn), Ok(Some(Some("Zorg".to_owned()))));
        assert_eq!(World::part().until_true(2, title, learn), Ok(None));
        assert_eq!(World::part().until_true(3, title, |_| Ok::<_, &str>(false)), Ok(None));
        assert_eq!(World::part().until_true(3, title, |_| Err("torn")), Err("torn"));
        // A change asks whether there is what it changes.
        let mut part = World::part();
        let change = Change::new(theme.id, Action::Delete, vec![Edit::Delete(theme.clone())]);
        assert!(part.apply(&change).is_err() && part.take_asked().records == [theme.id]);
    }

    #[test]
    fn a_whole_world_is_always_true() {
        let (theme, group) = two();
        let world = World::of_records([group]);
        assert!(world.get(theme.id).is_none() && world.of(&k::SEAT).count() == 0 && world.all().count() == 1);
        assert!(world.is_true());
    }
}
