//! Which records are found, and which of them come first.

use uuid::Uuid;

use super::{
    Hit,
    levels::{Levels, Mask},
    postings::Candidates,
    records::{Records, Slot},
    words::{BORDER, WordId, Words},
};

/// From good to bad; the place in the score is what orders them.
mod tier {
    pub const EXACT: u32 = 9;
    pub const TITLE_STARTS: u32 = 8;
    pub const WORD_STARTS: u32 = 7;
    pub const INSIDE: u32 = 6;
    pub const MIXED: u32 = 5;
    /// One slip in a long word of a title says more than the same slip found in somebody's notes.
    pub const CLOSE: u32 = 4;
    pub const BODY: u32 = 3;
    pub const MISSPELT: u32 = 2;
    pub const MISSPELT_BODY: u32 = 1;
}

/// Among which records is looked.
pub(super) enum Among<'a> {
    /// All.
    All,
    /// Those that may hold every token.
    Of(&'a Candidates),
    /// Those in these slots.
    These(&'a [u32]),
}

/// Which records are let through: by their kind, which costs nothing to ask, and by themselves.
#[derive(Clone, Copy)]
pub struct Keep<'a> {
    /// Those of this kind?
    pub kind: &'a dyn Fn(u8) -> bool,
    /// This record?
    pub record: &'a dyn Fn(Uuid) -> bool,
}

impl Keep<'_> {
    /// Lets all through.
    pub const ALL: Keep<'static> = Keep { kind: &|_| true, record: &|_| true };
}

/// The best `limit` records that `keep` lets through, best first.
pub(super) fn best(
    records: &Records,
    words: &Words,
    levels: &Levels,
    some: Among<'_>,
    limit: usize,
    keep: Keep<'_>,
) -> Vec<Hit> {
    let mut top = Top::new(limit);
    let numbered = |number| (number, records.slot(number));
    match some {
        Among::Of(candidates) => {
            let slots = candidates.iter().map(numbered);
            collect(records, words, levels, slots.filter(|(_, slot)| slot.alive), &mut top, keep);
        }
        Among::These(numbers) => {
            collect(records, words, levels, numbers.iter().copied().map(numbered), &mut top, keep);
        }
        Among::All => collect(records, words, levels, records.living(), &mut top, keep),
    }
    let hit = |(score, number)| {
        let slot = records.slot(number);
        let typo = matches!(score >> 28, tier::CLOSE | tier::MISSPELT | tier::MISSPELT_BODY);
        Hit { id: slot.id, kind: slot.kind, score, typo }
    };
    top.sorted().map(hit).collect()
}

/// Bodies are read only until there are enough hits in titles and names, because those come first. And when a word
/// of the query is not whole yet, no title or name can be all of it: then a title that is longer than those already
/// kept is not looked at either. So the first letters of a query, which occur nearly everywhere, are not the dearest.
fn collect<'a>(
    records: &Records,
    words: &Words,
    levels: &Levels,
    slots: impl Iterator<Item = (u32, &'a Slot)>,
    top: &mut Top,
    keep: Keep<'_>,
) {
    let known = levels.words.iter().all(Option::is_some);
    let highest = if known { tier::EXACT } else { tier::TITLE_STARTS };
    let mut in_heads = 0;
    for (number, slot) in slots {
        if !(keep.kind)(slot.kind) || !top.admits(pack(slot, highest, QUALITY), slot.order) {
            continue;
        }
        let title = levels.reached(records.title(slot));
        let head = title | levels.reached(records.names(slot));
        let tier = if covers(head, levels.inside) {
            let tier = head_tier(records, words, levels, slot, title, head);
            // To ask is dear: only of what would be among the best. Beside what is better than this no body counts.
            let wanted = top.admits(score(slot, tier, title, head, levels), slot.order);
            if wanted && !(keep.record)(slot.id) {
                continue;
            }
            in_heads += 1;
            tier
        } else if in_heads < top.limit {
            body_tier(levels, head, head | levels.reached(records.body(slot)))
        } else {
            0
        };
        if tier == 0 {
            continue;
        }
        let score = score(slot, tier, title, head, levels);
        if covers(head, levels.inside) || top.admits(score, slot.order) && (keep.record)(slot.id) {
            top.offer(score, slot.order, number);
        }
    }
}

fn covers(reached: Mask, wanted: Mask) -> bool {
    reached & wanted == wanted
}

/// The tier of a record that has every token in its title or names.
fn head_tier(records: &Records, words: &Words, levels: &Levels, slot: &Slot, title: Mask, head: Mask) -> u32 {
    if covers(title, levels.start) {
        match said(words, levels, records.title(slot)) {
            Said::All => return tier::EXACT,
            Said::Start => return tier::TITLE_STARTS,
            Said::Not => {}
        }
    }
    let is_name = |name| said(words, levels, name) == Said::All;
    if covers(head, levels.whole) && records.names(slot).split(|&id| id == BORDER).any(is_name) {
        tier::EXACT
    } else if covers(head, levels.start) {
        tier::WORD_STARTS
    } else {
        tier::INSIDE
    }
}

/// The tier of a record that lacks a token in title and names; 0 when it is not found at all.
fn body_tier(levels: &Levels, head: Mask, all: Mask) -> u32 {
    if covers(all, levels.inside) {
        if head & levels.inside == 0 { tier::BODY } else { tier::MIXED }
    } else if covers(head, levels.close) {
        tier::CLOSE
    } else if covers(head, levels.misspelt) {
        tier::MISSPELT
    } else if covers(all, levels.misspelt) {
        tier::MISSPELT_BODY
    } else {
        0
    }
}

#[derive(PartialEq)]
enum Said {
    /// Word for word what was typed.
    All,
    /// What was typed, the last word perhaps half, and more.
    Start,
    Not,
}

/// Whether these words are, or start with, the typed words in their order. Prefixes of surnames are passed over, as
/// they were in the query, unless the query is nothing but prefixes.
fn said(words: &Words, levels: &Levels, ids: &[WordId]) -> Said {
    let only_prefixes = levels.words.iter().all(|id| id.is_some_and(|id| words.is_prefix(id)));
    let mut ids = ids.iter().copied().filter(|&id| only_prefixes || !words.is_prefix(id));
    let Some((last, first)) = levels.words.split_last() else { return Said::Not };
    if !first.iter().all(|&typed| typed.is_some() && ids.next() == typed) {
        return Said::Not;
    }
    match ids.next() {
        Some(id) if Some(id) == *last => {
            if ids.next().is_none() {
                Said::All
            } else {
                Said::Start
            }
        }
        Some(id) if words.get(id).starts_with(&levels.last) => Said::Start,
        _ => Said::Not,
    }
}

/// The best quality: all tokens in the title, all of them whole words.
const QUALITY: u32 = 0b11;

fn score(slot: &Slot, tier: u32, title: Mask, head: Mask, levels: &Levels) -> u32 {
    let wanted = match tier {
        tier::EXACT | tier::TITLE_STARTS | tier::WORD_STARTS => levels.start,
        tier::INSIDE | tier::MIXED | tier::BODY => levels.inside,
        tier::CLOSE => levels.close,
        _ => levels.misspelt,
    };
    pack(slot, tier, u32::from(covers(title, wanted)) << 1 | u32::from(covers(head, levels.whole)))
}

/// Tier, quality, shorter title, weight: from the highest bits down. Among exact hits the weight alone decides,
/// because a name says nothing about the length of the title.
fn pack(slot: &Slot, tier: u32, quality: u32) -> u32 {
    let short = if tier == tier::EXACT { 0 } else { u32::from(u16::MAX - slot.title_bytes) };
    tier << 28 | quality << 24 | short << 8 | u32::from(slot.weight)
}

/// Tier and quality of a score.
pub(super) fn class(score: u32) -> u32 {
    score >> 24
}

/// The best so far. Keeps at most twice what is asked for and never sorts more than that.
struct Top {
    limit: usize,
    /// Score, then how early the record came, then the number of its slot.
    kept: Vec<(u64, u32)>,
    /// What a newcomer has to beat; everything, until enough are kept.
    bar: u64,
}

impl Top {
    fn new(limit: usize) -> Top {
        Top { limit, kept: Vec::new(), bar: 0 }
    }

    fn key(score: u32, order: u32) -> u64 {
        u64::from(score) << 32 | u64::from(u32::MAX - order)
    }

    /// Whether a hit with this score would be among the best so far.
    fn admits(&self, score: u32, order: u32) -> bool {
        Top::key(score, order) >= self.bar
    }

    fn offer(&mut self, score: u32, order: u32, number: u32) {
        if !self.admits(score, order) {
            return;
        }
        self.kept.push((Top::key(score, order), number));
        if self.kept.len() >= self.limit.saturating_mul(2).max(64) {
            self.prune();
        }
    }

    fn prune(&mut self) {
        if self.kept.len() > self.limit {
            let (_, worst, _) = self.kept.select_nth_unstable_by(self.limit - 1, |a, b| b.cmp(a));
            self.bar = worst.0;
            self.kept.truncate(self.limit);
        }
    }

    fn sorted(mut self) -> impl Iterator<Item = (u32, u32)> {
        self.prune();
        self.kept.sort_unstable_by(|a, b| b.cmp(a));
        self.kept.into_iter().map(|(key, number)| ((key >> 32) as u32, number))
    }
}
