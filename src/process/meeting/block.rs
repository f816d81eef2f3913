//! The blocks of an agenda: which an item stands in, and where a heading stands. Screen, paper and labels ask it here.

use crate::catalogue::{
    Record, World,
    kinds::{
        meeting_item,
        term::{self, Block},
    },
};

/// A heading on an agenda: of a block, or of what stands behind one and is of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head(pub Option<Block>);

/// The block an item stands in: its own, else that of its treatment.
pub fn of(world: &World, item: &Record) -> Option<Block> {
    let of_treatment = || world.follow(item, meeting_item::TREATMENT)?.get(term::BLOCK);
    item.get(meeting_item::BLOCK).or_else(of_treatment)
}

/// The heading before each of these items, in order; `None` where it goes on under the one before. An agenda that goes to
/// and fro between its blocks has no headings: every other item would stand under one of its own.
pub fn heads(world: &World, items: &[&Record]) -> Vec<Option<Head>> {
    let mut last = None;
    let head = |item: &&Record| {
        let block = of(world, item);
        let new = block != last;
        last = block;
        new.then_some(Head(block))
    };
    let heads: Vec<Option<Head>> = items.iter().map(head).collect();
    if goes_to_and_fro(&heads) { vec![None; items.len()] } else { heads }
}

/// Would a heading come back, and most headings have one item or two?
fn goes_to_and_fro(heads: &[Option<Head>]) -> bool {
    let blocks: Vec<&Head> = heads.iter().flatten().filter(|head| head.0.is_some()).collect();
    let again = blocks.iter().enumerate().any(|(at, head)| blocks[..at].contains(head));
    again && blocks.len() * 2 >= heads.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Ids, Value, kinds as k};

    /// The headings of an agenda on which each letter is an item of a block (`d`ecide, `t`alk, `i`nform, `-` none): by
    /// its own word, or, as a capital, by its treatment.
    fn headings(items: &str) -> String {
        let mut ids = Ids::new(1_790_000_000_000, 92);
        let block = |letter: char| match letter.to_ascii_lowercase() {
            'd' => Value::Choice(Block::Decide.word()),
            't' => Value::Choice(Block::Discuss.word()),
            'i' => Value::Choice(Block::Inform.word()),
            _ => Value::Empty,
        };
        let mut terms = Vec::new();
        let mut item = |letter: char| {
            let mut item = Record::new(ids.next_id(), &k::MEETING_ITEM);
            if letter.is_ascii_uppercase() {
                let term = Record::with(ids.next_id(), &k::TERM, &[("block", block(letter))]);
                item.set(meeting_item::TREATMENT, term.id);
                terms.push(term);
            } else {
                item.set(meeting_item::BLOCK, block(letter));
            }
            item
        };
        let items: Vec<Record> = items.chars().map(&mut item).collect();
        let world = World::of_records(terms);
        let sign = |head: Option<Head>| match head {
            None => ' ',
            Some(Head(None)) => 'o',
            Some(Head(Some(Block::Decide))) => 'd',
            Some(Head(Some(Block::Discuss))) => 't',
            Some(Head(Some(Block::Inform))) => 'i',
        };
        heads(&world, &items.iter().collect::<Vec<_>>()).into_iter().map(sign).collect()
    }

    #[test]
    fn a_heading_stands_where_a_block_begins_and_where_it_ends() {
        for (items, expected) in [
            ("", ""),
            ("---", "   "),
            ("--ddti--", "  d tio "),
            ("-DdT-", " d to"),
            // One that stands elsewhere takes no heading from the others.
            ("---dddtttid--", "   d  t  ido "),
            // To and fro.
            ("dtdtdt", "      "),
            ("-DTDITDIDTIDTDITDI---", "                     "),
            ("dtd", "   "),
            ("dti", "dti"),
        ] {
            assert_eq!(headings(items), expected, "{items}");
        }
    }
}
