//! What is perhaps one and was written down twice: the pairs that share a key of their kind (see
//! [`crate::catalogue::known`]).

use crate::catalogue::{Id, Kind, Record, World, kinds, known, known::Key};
use std::collections::HashSet;

/// Of as many that are one by a key each is held against each; of more all against the first, or the pairs would soon be
/// more than anybody goes through.
const EACH: usize = 6;

/// Two records that are perhaps one; the one that was made first comes first.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The one.
    pub one: &'a Record,
    /// The other.
    pub other: &'a Record,
    /// By what.
    pub key: &'static Key,
}

/// All pairs of a world, kind after kind, each once and by its strongest key. Looks at each record once for each key.
pub fn pairs(world: &World) -> Vec<Pair<'_>> {
    kinds::ALL.into_iter().flat_map(|kind| of(world, kind)).collect()
}

fn of<'a>(world: &'a World, kind: &'static Kind) -> Vec<Pair<'a>> {
    let all: Vec<&Record> = world.of(kind).collect();
    let mut found = Vec::new();
    let mut known: HashSet<(Id, Id)> = HashSet::new();
    for key in kind.known_by {
        let print = |(at, record): (usize, &&'a Record)| Some((key.print(world, record)?, at));
        let mut prints: Vec<(u64, usize)> = all.iter().enumerate().filter_map(print).collect();
        prints.sort_unstable();
        for alike in prints.chunk_by(|a, b| a.0 == b.0).filter(|alike| alike.len() > 1) {
            for (first, (_, one)) in alike.iter().enumerate() {
                let rest = if first == 0 || alike.len() <= EACH { &alike[first + 1..] } else { &[] };
                for (_, other) in rest {
                    let (one, other) = (all[*one], all[*other]);
                    let (one, other) = if one.id <= other.id { (one, other) } else { (other, one) };
                    if key.same(world, one, other) && known.insert((one.id, other.id)) {
                        found.push(Pair { one, other, key });
                    }
                }
            }
        }
    }
    found
}

/// The records that share a key with this one, the strongest key first.
pub fn with<'a>(world: &'a World, record: &Record) -> Vec<(&'a Record, &'static Key)> {
    let mut found: Vec<(&Record, &'static Key)> = Vec::new();
    for key in record.kind.known_by.iter().filter(|key| key.print(world, record).is_some()) {
        let others = world.of(record.kind).filter(|other| key.same(world, record, other));
        let new: Vec<&Record> = others.filter(|other| found.iter().all(|(known, _)| known.id != other.id)).collect();
        found.extend(new.into_iter().map(|other| (other, key)));
    }
    found
}

/// Are these two perhaps one?
pub fn are_alike(world: &World, one: &Record, other: &Record) -> bool {
    one.kind == other.kind && known::key_of(world, one, other).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{
        Ids, Value,
        kinds::{self as k, person},
    };
    use proptest::prelude::*;

    fn people(names: &[(usize, usize)]) -> World {
        let mut ids = Ids::new(1_700_000_000_000, 52);
        let made = names.iter().map(|(name, address)| {
            let mut one = Record::new(ids.next_id(), &k::PERSON);
            one.set(person::SURNAME, ["", "Blok", "Dam", "blók"][name % 4]);
            one.set(person::EMAIL, ["", "a@b.nl", "A@B.nl"][address % 3]);
            one
        });
        World::of_records(made.collect::<Vec<_>>())
    }

    proptest! {
        /// What is found by looking once at each is what comes of holding each against each, as long as few are alike.
        #[test]
        fn all_that_are_alike_are_found(names in proptest::collection::vec((0..4_usize, 0..6_usize), 0..7)) {
            let world = people(&names);
            let mut found: Vec<(Id, Id)> = pairs(&world).iter().map(|pair| (pair.one.id, pair.other.id)).collect();
            found.sort_unstable();
            let all: Vec<&Record> = world.all().collect();
            let each = all.iter().flat_map(|one| all.iter().map(move |other| (*one, *other)));
            let mut alike: Vec<(Id, Id)> =
                each.filter(|(a, b)| a.id < b.id && are_alike(&world, a, b)).map(|(a, b)| (a.id, b.id)).collect();
            alike.sort_unstable();
            prop_assert_eq!(found, alike);
        }
    }

    #[test]
    fn of_many_that_are_alike_each_is_named_once_or_twice() {
        let world = people(&[(1, 0); 40]);
        let pairs = pairs(&world);
        assert_eq!(pairs.len(), 39, "all with the first");
        assert_eq!(with(&world, pairs[0].one).len(), 39);
        assert!(with(&world, &Record::with(Id::nil(), &k::PERSON, &[("office", Value::text("x"))])).is_empty());
    }
}
