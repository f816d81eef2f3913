//! Labels of items: a letter for each block of the agenda and a number in it ("E01"). Given when asked for, and kept:
//! what is moved later keeps the label under which it was sent.

use super::{Meeting, block};
use crate::catalogue::{
    Edit, Record,
    kinds::{meeting_item, proposal, term::Block},
};

/// The edits that give a label to every item that has none.
pub fn edits(meeting: &Meeting<'_>) -> Vec<Edit> {
    let items = meeting.items();
    let mut taken: Vec<String> = items.iter().map(|item| item.get(meeting_item::NUMBER).to_owned()).collect();
    let mut made = Vec::new();
    let mut known: Vec<(Block, String)> = Vec::new();
    let of = |item: &Record| block::of(meeting.world, item);
    for (section, run) in items.chunk_by(|a, b| of(a) == of(b)).enumerate() {
        let block = run.first().and_then(|item| of(item));
        // A block that comes back goes on under its letter.
        let before = known.iter().find(|(known, _)| Some(*known) == block).map(|(_, letter)| letter.clone());
        let letter = before.unwrap_or_else(|| letter(run, section));
        known.extend(block.map(|block| (block, letter.clone())));
        for item in run.iter().filter(|item| item.get(meeting_item::NUMBER).is_empty()) {
            let Some(number) = (1..1000).map(|n| format!("{letter}{n:02}")).find(|label| is_free(label, &taken)) else {
                continue;
            };
            made.extend(super::set(item, meeting_item::NUMBER, number.as_str()));
            // The form of the proposal names the item it is.
            if let Some(proposal) = meeting.world.follow(item, meeting_item::PROPOSAL) {
                made.extend(super::set(proposal, proposal::ITEM_NUMBER, number.as_str()));
            }
            taken.push(number);
        }
    }
    made
}

/// Is this label given to none of these?
fn is_free(label: &str, taken: &[String]) -> bool {
    !taken.iter().any(|other| meeting_item::same_number(other, label))
}

/// The letter a section goes by: that of a label given in it before, else its place on the agenda.
fn letter(run: &[&Record], section: usize) -> String {
    let given =
        run.iter().find_map(|item| item.get(meeting_item::NUMBER).chars().next().filter(char::is_ascii_uppercase));
    given.map_or_else(|| char::from(b'A' + (section % 26) as u8).to_string(), String::from)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Id, Ids, Value, World,
        kinds::{self as k, term::Block},
    };

    /// However a label was written by hand: none is given twice.
    #[test]
    fn a_label_that_is_taken_is_passed_over() {
        for (there, given) in
            [("A01", "A02"), ("a01", "A02"), (" A01 ", "A02"), ("A1", "A01"), ("A02", "A01"), ("B01", "B02")]
        {
            let mut ids = Ids::new(1_700_000_000_000, 71);
            let meeting = Record::with(ids.next_id(), &k::MEETING, &[("name", Value::text("Heidag"))]);
            let mut item = |number: &str, position| {
                let fields = [
                    ("subject", Value::text("Bibob")),
                    ("number", Value::text(number)),
                    ("meeting", Value::Ref(meeting.id)),
                    ("block", Value::Choice(Block::Discuss.word())),
                    ("position", Value::Int(position)),
                ];
                Record::with(ids.next_id(), &k::MEETING_ITEM, &fields)
            };
            let all = [item(there, 1), item("", 2)];
            let open: Id = all[1].id;
            let world = World::of_records(all.into_iter().chain([meeting.clone()]));
            let made = edits(&Meeting::of(&world, meeting.id).unwrap());
            let [Edit::Set { id, after, .. }] = &made[..] else { panic!("{made:?}") };
            assert_eq!((*id, after), (open, &Value::text(given)), "beside {there:?}");
        }
    }
}
