//! The standing agenda of a group, as text: an item a line, `#` before a block, minutes in brackets behind an item.

use crate::catalogue::kinds::term::Block;

/// A line of a standing agenda.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// An item that is always there, with its minutes.
    Item(String, Option<i64>),
    /// Here come the items of this block.
    Block(Block),
}

/// The blocks of an agenda, by the words people may write them with.
const BLOCKS: [(Block, &[&str]); 3] = [
    (Block::Decide, &["besluit", "beslis", "decid", "decision"]),
    (Block::Discuss, &["opini", "bespre", "discus"]),
    (Block::Inform, &["inform", "kennis"]),
];

/// Reads a standing agenda. A block nobody knows is an item like any other: nothing that is written is passed over.
pub fn read(text: &str) -> Vec<Line> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(line).collect()
}

fn line(text: &str) -> Line {
    if let Some(name) = text.strip_prefix('#') {
        let name = crate::catalogue::text::fold(name.trim());
        let known = BLOCKS.iter().find(|(_, words)| words.iter().any(|word| name.starts_with(word)));
        return match known {
            Some((block, _)) => Line::Block(*block),
            None => Line::Item(text.trim_start_matches('#').trim().to_owned(), None),
        };
    }
    let minutes = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let number = minutes.and_then(|(subject, inside)| {
        let digits: String = inside.chars().take_while(char::is_ascii_digit).collect();
        Some((subject.trim().to_owned(), digits.parse().ok().filter(|minutes| (0..=600).contains(minutes))?))
    });
    match number {
        Some((subject, minutes)) if !subject.is_empty() => Line::Item(subject, Some(minutes)),
        _ => Line::Item(text.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_a_line_with_blocks_and_minutes() {
        let read =
            read("Opening (5)\n\n# Besluitvormend\n#Opiniërend\n# informerend\n# Iets anders\nRondvraag (b)\n(5)\n");
        let item = |text: &str, minutes| Line::Item(text.into(), minutes);
        assert_eq!(
            read,
            [
                item("Opening", Some(5)),
                Line::Block(Block::Decide),
                Line::Block(Block::Discuss),
                Line::Block(Block::Inform),
                item("Iets anders", None),
                item("Rondvraag (b)", None),
                item("(5)", None),
            ]
        );
    }
}
