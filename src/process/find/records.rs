//! Every record as the numbers of its words.

use std::collections::HashMap;

use uuid::Uuid;

use super::{
    Entry,
    words::{BORDER, WordId, Words},
};
use crate::catalogue::text;

/// Replaced entries that may lie about before the rest is moved together.
const DEAD_FLOOR: usize = 4096;

/// The records, in the order they came; what was replaced or removed stays behind as a dead slot for a while.
#[derive(Default)]
pub(super) struct Records {
    slots: Vec<Slot>,
    /// Titles and names. Apart from the bodies, because most queries are answered without those.
    heads: Vec<WordId>,
    bodies: Vec<WordId>,
    /// The living slot of each record.
    places: HashMap<Uuid, u32>,
    next_order: u32,
    folded: String,
}

/// One entry.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub id: Uuid,
    head: u32,
    body: u32,
    body_len: u32,
    title_len: u16,
    names_len: u16,
    /// Among equals the lowest comes first; an entry that replaces another takes over its number.
    pub order: u32,
    /// The length of the folded title in bytes, at most 65,535.
    pub title_bytes: u16,
    pub kind: u8,
    pub weight: u8,
    pub alive: bool,
}

impl Records {
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// The living slots, in the order of their numbers.
    pub fn living(&self) -> impl Iterator<Item = (u32, &Slot)> {
        self.living_from(0)
    }

    /// Those of them from this number on.
    pub fn living_from(&self, first: usize) -> impl Iterator<Item = (u32, &Slot)> {
        (0..).zip(&self.slots).skip(first).filter(|(_, slot)| slot.alive)
    }

    /// The slot with this number.
    pub fn slot(&self, number: u32) -> &Slot {
        &self.slots[number as usize]
    }

    /// The number of the slot of a record.
    pub fn place(&self, id: &Uuid) -> Option<u32> {
        self.places.get(id).copied()
    }

    /// How many slots there are, dead ones included.
    pub fn slots(&self) -> usize {
        self.slots.len()
    }

    /// The words of title and names.
    pub fn head(&self, slot: &Slot) -> &[WordId] {
        let from = slot.head as usize;
        &self.heads[from..from + usize::from(slot.title_len) + usize::from(slot.names_len)]
    }

    /// The words of the title.
    pub fn title(&self, slot: &Slot) -> &[WordId] {
        let from = slot.head as usize;
        &self.heads[from..from + usize::from(slot.title_len)]
    }

    /// The words of the names, with [`BORDER`] between two names.
    pub fn names(&self, slot: &Slot) -> &[WordId] {
        let from = slot.head as usize + usize::from(slot.title_len);
        &self.heads[from..from + usize::from(slot.names_len)]
    }

    /// The words of the body.
    pub fn body(&self, slot: &Slot) -> &[WordId] {
        let from = slot.body as usize;
        &self.bodies[from..from + slot.body_len as usize]
    }

    /// Adds an entry or replaces the one the record had.
    pub fn put(&mut self, words: &mut Words, entry: Entry) {
        let (Ok(head), Ok(body), Ok(number)) =
            (self.heads.len().try_into(), self.bodies.len().try_into(), self.slots.len().try_into())
        else {
            return; // Four thousand million words: more than the memory such an index would need.
        };
        let old = self.places.insert(entry.id, number).and_then(|old| self.bury(words, old));
        let order = old.unwrap_or(self.next_order);
        self.next_order += u32::from(old.is_none());

        text::fold_into(entry.title, &mut self.folded);
        let title_bytes = clip(self.folded.len());
        number_all(words, &self.folded, &mut self.heads);
        self.heads.truncate(head as usize + usize::from(u16::MAX));
        let title_len = self.heads.len() - head as usize;
        for name in entry.names.lines() {
            text::fold_into(name, &mut self.folded);
            number_all(words, &self.folded, &mut self.heads);
            self.heads.push(BORDER);
        }
        let names_from = head as usize + title_len;
        self.heads.truncate(names_from + usize::from(u16::MAX));
        let names_len = self.heads.len() - names_from;
        text::fold_into(entry.body, &mut self.folded);
        number_all(words, &self.folded, &mut self.bodies);
        let body_len = u32::try_from(self.bodies.len() - body as usize).unwrap_or(u32::MAX);

        self.slots.push(Slot {
            id: entry.id,
            head,
            body,
            body_len,
            title_len: clip(title_len),
            names_len: clip(names_len),
            order,
            title_bytes,
            kind: entry.kind,
            weight: entry.weight,
            alive: true,
        });
        self.heads[head as usize..].iter().for_each(|&id| words.count_mut(id).head += 1);
        self.bodies[body as usize..].iter().for_each(|&id| words.count_mut(id).body += 1);
    }

    /// Takes a record out.
    pub fn remove(&mut self, words: &mut Words, id: &Uuid) {
        if let Some(number) = self.places.remove(id) {
            self.bury(words, number);
        }
    }

    /// Marks a slot as dead and uncounts its words; its place in the order, for what replaces it.
    fn bury(&mut self, words: &mut Words, number: u32) -> Option<u32> {
        let slot = self.slots.get_mut(number as usize)?;
        slot.alive = false;
        let slot = *slot;
        for &id in self.head(&slot) {
            words.count_mut(id).head -= 1;
        }
        for &id in self.body(&slot) {
            words.count_mut(id).body -= 1;
        }
        Some(slot.order)
    }

    /// Moves the living entries together when the dead are a quarter of all: then the move costs each change little.
    /// Whether it did, and with that changed the numbers of the slots.
    pub fn compact(&mut self) -> bool {
        let dead = self.slots.len() - self.places.len();
        if dead < DEAD_FLOOR || dead * 4 < self.slots.len() {
            return false;
        }
        let mut kept = Records { next_order: self.next_order, ..Records::default() };
        kept.slots.reserve(self.places.len());
        for (_, slot) in self.living() {
            let moved = Slot { head: kept.heads.len() as u32, body: kept.bodies.len() as u32, ..*slot };
            kept.heads.extend_from_slice(self.head(slot));
            kept.bodies.extend_from_slice(self.body(slot));
            kept.places.insert(slot.id, kept.slots.len() as u32);
            kept.slots.push(moved);
        }
        *self = kept;
        true
    }
}

/// Walks over the bytes by hand: words are so short that the library's search for the next space costs more.
fn number_all(words: &mut Words, folded: &str, out: &mut Vec<WordId>) {
    let mut from = 0;
    for (at, &byte) in folded.as_bytes().iter().enumerate() {
        if byte == b' ' {
            out.extend(folded.get(from..at).map(|word| words.number(word)));
            from = at + 1;
        }
    }
    out.extend(folded.get(from..).filter(|word| !word.is_empty()).map(|word| words.number(word)));
}

fn clip(len: usize) -> u16 {
    u16::try_from(len).unwrap_or(u16::MAX)
}
