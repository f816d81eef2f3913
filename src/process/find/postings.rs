//! Which records have a word: a shortcut past the records that cannot be meant.

use super::{
    levels::Levels,
    records::Records,
    words::{BORDER, WordId},
};

/// Slots that may have come since the lists were made before more lists are made.
const STALE: usize = 2_000;

/// From so many slots on, lists are made while more are still to come: making them takes a millisecond or two.
const PART: usize = 8_000;

/// For each word the slots of the records it occurs in, as they were when the lists were made: a few parts, each for the
/// slots that came after those of the one before.
///
/// Invariant: slots below `covered` keep their number and words, dead or alive. What was replaced or added since has
/// a higher number and is looked at in any case, so the lists never have to be exact, only complete.
#[derive(Default)]
pub(super) struct Postings {
    parts: Vec<Part>,
    covered: usize,
}

impl Postings {
    /// Makes lists for what came lately, when that is much: while an index is filled, so that there is no long pause at
    /// the end of it.
    pub fn follow(&mut self, records: &Records, words: usize) {
        if records.slots() - self.covered >= PART.max(self.covered / 4) {
            self.cover(records, words);
        }
    }

    /// Makes lists for what came lately, when they are worth having.
    pub fn refresh(&mut self, records: &Records, words: usize) {
        let newer = records.slots() - self.covered;
        if newer > STALE && newer * 8 > self.covered {
            self.cover(records, words);
        }
    }

    fn cover(&mut self, records: &Records, words: usize) {
        if let Some(part) = Part::new(records, self.covered, words) {
            self.parts.push(part);
            self.covered = records.slots();
        }
    }

    fn of(&self, id: WordId) -> impl Iterator<Item = &[u32]> {
        self.parts.iter().map(move |part| part.of(id))
    }

    /// The slots that may hold every token; `None` when all have to be looked at.
    ///
    /// A token whose words occur more often than there are records narrows little down. The others must all agree.
    pub fn candidates(&self, levels: &Levels, slots: usize) -> Option<Candidates> {
        let many = |id: &WordId| self.of(*id).map(<[u32]>::len).sum::<usize>();
        let rare = |ids: &&Vec<WordId>| ids.iter().map(many).sum::<usize>() < self.covered;
        let mut chosen: Option<Vec<u64>> = None;
        for ids in levels.marked.iter().filter(rare) {
            let mut bits = vec![0u64; slots.div_ceil(64)];
            for &slot in ids.iter().flat_map(|&id| self.of(id)).flatten() {
                bits[slot as usize / 64] |= 1 << (slot % 64);
            }
            match &mut chosen {
                Some(others) => others.iter_mut().zip(bits).for_each(|(other, bits)| *other &= bits),
                None => chosen = Some(bits),
            }
        }
        chosen.map(|mut bits| {
            for newer in self.covered..slots {
                bits[newer / 64] |= 1 << (newer % 64);
            }
            Candidates(bits)
        })
    }
}

/// The lists of the slots from one on.
struct Part {
    /// The slots of word `n` are `slots[starts[n]..starts[n + 1]]`.
    starts: Vec<u32>,
    slots: Vec<u32>,
}

impl Part {
    /// `None` where they would be too long.
    fn new(records: &Records, first: usize, words: usize) -> Option<Part> {
        let mut ends = vec![0u32; words + 1];
        let mut total = 0usize;
        for (_, slot) in records.living_from(first) {
            for &id in records.head(slot).iter().chain(records.body(slot)).filter(|&&id| id != BORDER) {
                ends[id as usize] += 1;
                total += 1;
            }
        }
        u32::try_from(total).ok()?;
        let mut end = 0;
        for count in &mut ends {
            end += *count;
            *count = end;
        }
        // Filled from the back of each list, after which every end has become a start.
        let mut slots = vec![0; total];
        for (number, slot) in records.living_from(first) {
            for &id in records.head(slot).iter().chain(records.body(slot)).filter(|&&id| id != BORDER) {
                let place = &mut ends[id as usize];
                *place -= 1;
                slots[*place as usize] = number;
            }
        }
        Some(Part { starts: ends, slots })
    }

    fn of(&self, id: WordId) -> &[u32] {
        let id = id as usize;
        match (self.starts.get(id), self.starts.get(id + 1)) {
            (Some(&from), Some(&to)) => &self.slots[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// A set of slots.
pub(super) struct Candidates(Vec<u64>);

impl Candidates {
    /// The slots in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.0).flat_map(|(group, &bits)| {
            let rests = std::iter::successors(Some(bits), |rest| Some(rest & rest.wrapping_sub(1)));
            rests.take_while(|&rest| rest != 0).map(move |rest| group * 64 + rest.trailing_zeros())
        })
    }
}
