//! What a rank in a plan and each further criterion count for in a district and year.

use crate::catalogue::{
    At, Id, Record, World,
    at::Int,
    kinds::{self as k, weighing},
};

/// What is weighed: the fields of a weighing, in the order in which they are asked for, and what each counts for where
/// nothing was decided.
pub const WEIGHTS: [(At<Int>, i64); 11] = [
    (weighing::RANK_1, 5),
    (weighing::RANK_2, 4),
    (weighing::RANK_3, 3),
    (weighing::RANK_4, 2),
    (weighing::RANK_5, 1),
    (weighing::RANK_FURTHER, 1),
    (weighing::FOR_POLICE, 3),
    (weighing::FOR_PROSECUTION, 3),
    (weighing::FOR_STRATEGY, 2),
    (weighing::FOR_CARRIED, 2),
    (weighing::THRESHOLD, 15),
];

/// Where among [`WEIGHTS`] the ranks end: the place of every rank beyond the fifth, and of no rank.
const FURTHER: usize = 5;

/// What a theme may have beside the wishes of municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// A valid plan of the police names it.
    Police,
    /// A valid plan of the prosecution service names it.
    Prosecution,
    /// It is, or stands below, a theme of a valid strategy.
    Strategy,
    /// The agenda of the year before has an unfinished line about it.
    Carried,
}

impl Criterion {
    /// All, in the order of [`WEIGHTS`].
    pub const ALL: [Criterion; 4] =
        [Criterion::Police, Criterion::Prosecution, Criterion::Strategy, Criterion::Carried];

    /// The field of a weighing that says what it counts for.
    pub fn field(self) -> At<Int> {
        WEIGHTS[self.place()].0
    }

    fn place(self) -> usize {
        FURTHER + 1 + self as usize
    }
}

/// What everything counts for: a number for each of [`WEIGHTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighing([i64; WEIGHTS.len()]);

impl Default for Weighing {
    fn default() -> Weighing {
        Weighing(WEIGHTS.map(|(_, number)| number))
    }
}

impl Weighing {
    /// That of a record; a field in which nothing stands counts for what it counts for without a record.
    pub fn of(record: &Record) -> Weighing {
        Weighing(WEIGHTS.map(|(field, number)| record.get(field).unwrap_or(number)))
    }

    /// The number of the field at this place of [`WEIGHTS`], to change.
    pub fn at_mut(&mut self, place: usize) -> Option<&mut i64> {
        self.0.get_mut(place)
    }

    /// What this rank counts for; a priority without a rank counts as one beyond the fifth.
    pub fn rank(self, rank: Option<i64>) -> i64 {
        let place = rank.and_then(|rank| usize::try_from(rank - 1).ok()).map_or(FURTHER, |place| place.min(FURTHER));
        self.0[place]
    }

    /// What this criterion counts for.
    pub fn criterion(self, criterion: Criterion) -> i64 {
        self.0[criterion.place()]
    }

    /// From this sum on a theme is proposed.
    pub fn threshold(self) -> i64 {
        self.0[WEIGHTS.len() - 1]
    }
}

/// The weighing that was decided on for a district and year, for the whole unit without a district. Of several the last
/// one made holds.
pub fn decided(world: &World, district: Option<Id>, year: i16) -> Option<&Record> {
    let here = |one: &&Record| one.get(weighing::DISTRICT) == district && one.year() == Some(year);
    world.of(&k::WEIGHING).rfind(here)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Ids;

    #[test]
    fn every_rank_and_criterion_has_its_number() {
        let plain = Weighing::default();
        let ranks = [Some(1), Some(2), Some(3), Some(4), Some(5), Some(6), Some(99), None, Some(0)];
        assert_eq!(ranks.map(|rank| plain.rank(rank)), [5, 4, 3, 2, 1, 1, 1, 1, 1]);
        assert_eq!(Criterion::ALL.map(|one| (one.field(), plain.criterion(one))), WEIGHTS[6..10]);
        assert_eq!(plain.threshold(), 15);
        let mut record = Record::new(Ids::new(1, 1).next_id(), &k::WEIGHING);
        record.set(weighing::RANK_FURTHER, 0).set(weighing::FOR_CARRIED, 7).set(weighing::THRESHOLD, 40);
        let own = Weighing::of(&record);
        assert_eq!((own.rank(None), own.rank(Some(5)), own.criterion(Criterion::Carried)), (0, 1, 7));
        assert_eq!((own.criterion(Criterion::Strategy), own.threshold()), (2, 40));
    }

    #[test]
    fn a_form_of_a_weighing_asks_for_them_in_this_order() {
        assert_eq!(WEIGHTS.map(|(field, _)| field.place), std::array::from_fn(|at| at + 2));
    }
}
