//! What older changes say of inhabitants, said of populations.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{Action, Ids, World};
use std::convert::Infallible;

/// A world, and what is done to it in the words of an older program.
struct Old {
    world: World,
    ids: Ids,
}

impl Old {
    fn new() -> Old {
        Old { world: World::new(), ids: Ids::new(1_700_000_000_000, 1) }
    }

    /// Does it as it is said now; gives the edits.
    fn does(&mut self, edits: Vec<Edit>) -> Vec<Edit> {
        let known = |_, id| Ok::<_, Infallible>(self.world.get(id).cloned());
        let Ok(said) = translated(edits, known);
        let again = translated(said.clone(), known);
        assert_eq!(again, Ok(said.clone()), "what is said in today's words is left as it is");
        self.world.apply(&Change::new(self.ids.next_id(), Action::Edit, said.clone())).unwrap();
        said
    }

    /// Number and year of an organisation.
    fn number(&self, of: Id) -> Option<(Option<i64>, Option<i64>)> {
        let one = self.world.get(population_of(of))?;
        assert_eq!(one.get(population::ORGANISATION), Some(of));
        Some((one.get(population::INHABITANTS), one.get(population::YEAR)))
    }
}

fn set(id: Id, field: At<crate::catalogue::at::Int>, before: Option<i64>, after: Option<i64>) -> Edit {
    let value = |number: Option<i64>| number.map_or(Value::Empty, Value::Int);
    Edit::Set { kind: &k::ORGANISATION, id, field: field.place, before: value(before), after: value(after) }
}

#[test]
fn numbers_come_change_and_go_as_they_did() {
    use organisation::{INHABITANTS as N, INHABITANTS_YEAR as Y};
    let mut old = Old::new();
    let mut city = Record::new(old.ids.next_id(), &k::ORGANISATION);
    city.set(organisation::NAME, "Vriezenveen").set(N, 40);
    let id = city.id;
    let made = old.does(vec![Edit::Create(city.clone())]);
    assert_eq!(made.len(), 2);
    assert_eq!(old.number(id), Some((Some(40), None)), "of a year that is not known");
    assert!(old.world.get(id).unwrap().lacks(N));
    for (edit, number) in [
        (set(id, Y, None, Some(2025)), Some((Some(40), Some(2025)))),
        (set(id, N, Some(40), Some(41)), Some((Some(41), Some(2025)))),
        // What was changed since stays.
        (set(id, N, Some(40), Some(39)), Some((Some(41), Some(2025)))),
        (set(id, N, Some(41), None), Some((None, Some(2025)))),
        (set(id, Y, Some(2025), None), None),
        (set(id, N, None, Some(7)), Some((Some(7), None))),
    ] {
        old.does(vec![edit]);
        assert_eq!(old.number(id), number);
    }
    // It goes with all it holds; brought back it has it again.
    old.does(vec![Edit::Delete(city.clone())]);
    assert_eq!(old.world.len(), 0);
    old.does(vec![Edit::Create(city)]);
    assert_eq!(old.number(id), Some((Some(40), None)));
}

#[test]
fn an_organisation_that_goes_in_todays_words_takes_its_number_along_once() {
    let mut old = Old::new();
    let mut city = Record::new(old.ids.next_id(), &k::ORGANISATION);
    city.set(organisation::NAME, "Vriezenveen").set(organisation::INHABITANTS, 40);
    let made = old.does(vec![Edit::Create(city)]);
    for order in [[0, 1], [1, 0]] {
        let gone: Vec<Edit> = order.into_iter().map(|at: usize| made[at].inverse()).collect();
        assert_eq!(old.does(gone).len(), 2);
        assert_eq!(old.world.len(), 0);
        old.does(made.clone());
    }
}

#[test]
fn other_changes_are_left_as_they_are() {
    let mut theme = Record::new(Id::from_u128(5), &k::THEME);
    theme.set(k::theme::NAME, "Wapens");
    let edits = vec![Edit::Create(theme)];
    let known = |_, _| -> Result<Option<Record>, ()> { Err(()) };
    assert_eq!(translated(edits.clone(), known), Ok(edits));
}

#[test]
fn copies_that_are_brought_up_to_date_apart_agree() {
    let of = Id::from_u128(0x018b_cfe5_6802_722a_b1ba_80cb_293e_6770);
    assert_eq!(population_of(of), population_of(of));
    assert_eq!(population_of(of).get_version_num(), 5);
    assert_ne!(population_of(of), population_of(Id::from_u128(1)));
}
