#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Ids, Value,
    kinds::{self as k, agenda_line, theme},
};
use proptest::prelude::*;

/// Records of a kind, each linking by a field to the one this says.
fn linked(kind: &'static Kind, field: &str, to: &[Option<usize>]) -> (World, Vec<Id>) {
    let mut ids = Ids::new(1_700_000_000_000, 41);
    let (place, _) = kind.field(field).unwrap();
    let mut all: Vec<Record> = to.iter().map(|_| Record::new(ids.next_id(), kind)).collect();
    let known: Vec<Id> = all.iter().map(|record| record.id).collect();
    for (at, (record, to)) in all.iter_mut().zip(to).enumerate() {
        record.set_named("name", Value::text(&format!("T{at}")));
        record.set_at(place, to.map_or(Value::Empty, |to| Value::Ref(known[to])));
    }
    (World::of_records(all), known)
}

#[test]
fn a_way_back_is_found_however_long_it_is() {
    for (what, to, from, expected) in [
        ("nothing", vec![None], 0, None),
        ("a chain", vec![Some(1), Some(2), None], 0, None),
        ("itself", vec![Some(0)], 0, Some(vec![0])),
        ("two", vec![Some(1), Some(0)], 1, Some(vec![1, 0])),
        ("three", vec![Some(1), Some(2), Some(0)], 0, Some(vec![0, 1, 2])),
        ("what only leads to a circle", vec![Some(1), Some(2), Some(1)], 0, None),
        ("what lies on it", vec![Some(1), Some(2), Some(1)], 2, Some(vec![2, 1])),
    ] {
        let (world, ids) = linked(&k::THEME, "parent", &to);
        let found = circle(&world, world.get(ids[from]).unwrap(), theme::PARENT.place);
        assert_eq!(found, expected.map(|way| way.into_iter().map(|at: usize| ids[at]).collect()), "{what}");
    }
    let long = 5_000;
    let (world, ids) =
        linked(&k::AGENDA_LINE, "continues", &(0..long).map(|at| Some((at + 1) % long)).collect::<Vec<_>>());
    let way = circle(&world, world.get(ids[7]).unwrap(), agenda_line::CONTINUES.place).unwrap();
    assert_eq!((way.len(), way[0], way[long - 1]), (long, ids[7], ids[6]));
    assert_eq!(circles(&world).len(), 1);
}

#[test]
fn a_circle_is_told_once_and_by_name() {
    let (world, ids) =
        linked(&k::THEME, "parent", &[Some(2), Some(0), Some(1), Some(2), None, Some(5), Some(7), Some(6)]);
    let found = circles(&world);
    let told: Vec<_> = found.iter().map(|(record, fault)| (record.id, fault.field, fault.text.as_str())).collect();
    assert_eq!(
        told,
        [(ids[0], "parent", "T0 → T2 → T1 → T0"), (ids[6], "parent", "T6 → T7 → T6")],
        "not what leads to itself"
    );
    let (world, _) = linked(&k::THEME, "parent", &(0..9).map(|at| Some((at + 1) % 9)).collect::<Vec<_>>());
    assert_eq!(circles(&world)[0].1.text, "T0 → T1 → T2 → T3 → T4 → T5 → … → T0");
}

/// A record that is not in the world yet, or is there otherwise, is taken as it would be.
#[test]
fn it_is_asked_of_a_record_as_it_would_be() {
    let (world, ids) = linked(&k::THEME, "parent", &[Some(1), Some(2), None]);
    let mut top = world.get(ids[2]).unwrap().clone();
    top.set(theme::PARENT, ids[0]).set(theme::NAME, "Boven");
    let told = fault(&world, &top, &|_| true).unwrap();
    assert_eq!((told.problem, told.text.as_str()), ("problem-circle", "Boven → T0 → T1 → Boven"));
    assert_eq!(fault(&world, &top, &|name| name == "name"), None, "what does not count");
}

proptest! {
    /// As many circles as there are ways back, wherever each record leads.
    #[test]
    fn all_circles_are_those_that_each_record_finds(
        to in (1..14_usize).prop_flat_map(|n| proptest::collection::vec(proptest::option::weighted(0.8, 0..n), n)),
    ) {
        let (world, _) = linked(&k::THEME, "parent", &to);
        let mut each: Vec<Vec<Id>> = world.all().filter_map(|record| circle(&world, record, theme::PARENT.place)).collect();
        each.retain(|way| way.len() > 1);
        each.iter_mut().for_each(|way| way.sort_unstable());
        each.sort();
        each.dedup();
        let all = circles(&world);
        prop_assert_eq!(all.len(), each.len());
        prop_assert!(all.iter().all(|(record, _)| each.iter().any(|way| way[0] == record.id)));
    }
}
