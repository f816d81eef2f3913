//! Every page that is worked out is drawn whatever there is: nothing at all, or a great deal, on a small screen too.

use super::{
    support::{Desk, templates},
    synthetic::{self, lived},
};
use dvo::app::{bindings::key_of, command::Command, sheet::SHEETS, tabs::TABS};
use dvo::catalogue::{Action, Change, Edit, Id, Record, Value, kinds};
use dvo::tables::TABLES;

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (60, 18)];

/// Opens every sheet and table, each about the record with the most that points at it where it is about one.
fn all(desk: &mut Desk) {
    let sheets = SHEETS.iter().map(|def| (Command::Sheet(def.name), def.name, def.about));
    let line: (Command, &str, &[&dvo::catalogue::Kind]) = (Command::Timeline, "time line", &[]);
    let tables = TABLES.iter().map(|def| (Command::Grid(def.name), def.name, def.about));
    for (command, name, about) in sheets.chain(tables).chain([line]) {
        let label = command.label(&desk.session().state.words);
        let subjects: Vec<Option<Id>> = match about {
            [] => vec![None],
            kinds => kinds
                .iter()
                .filter_map(|kind| {
                    let world = desk.world();
                    world.of(kind).max_by_key(|record| world.pointing_at(record.id).len()).map(|record| Some(record.id))
                })
                .collect(),
        };
        for subject in subjects {
            if let Some(id) = subject {
                desk.session_mut().state.jump(id);
            }
            match key_of(command, None) {
                Some(key) => desk.keys(key),
                // From the palette.
                None => desk.keys(":").types(&label).keys("Enter"),
            };
            let state = &desk.session().state;
            let open = [state.grid().map(|grid| grid.def.name), state.sheet().map(|sheet| sheet.def.name)];
            assert!(open.contains(&Some(name)) || state.timeline().is_some(), "{name} does not open");
            for (columns, rows) in SIZES {
                desk.resize(columns, rows).is_harmless().hides("«").shows("F1 ");
            }
            // Down to the end and back, to the side and back.
            desk.resize(80, 24).keys("End PgUp Right Right Left Home Down").hides("«");
            // As a table, or by weeks, where there is such a way; and for the screen in the room.
            desk.keys("t End Right Left Home F5 Down End Esc").hides("«").is_harmless();
            desk.keys("Esc Esc");
            while !desk.session().state.layers.is_empty() {
                desk.keys("Esc");
            }
        }
    }
}

/// Opens every tab, and from it the first card there is.
fn every_tab(desk: &mut Desk) {
    for tab in 1..=TABS.len() {
        desk.keys(&format!("{tab} Home"));
        for (columns, rows) in SIZES {
            desk.resize(columns, rows).is_harmless().hides("«").shows("F1 ");
        }
        desk.keys("End PgUp Enter End Home").is_harmless().hides("«").keys("Esc");
    }
    desk.keys("1");
}

#[test]
fn with_nothing_but_reference_data() {
    all(&mut Desk::reference());
}

#[test]
fn with_the_example_year() {
    all(&mut Desk::example());
}

#[test]
fn with_twenty_thousand_records() {
    let records = synthetic::records(20_000, 1).unwrap();
    all(&mut Desk::on(&templates::make(&records, true)));
}

#[test]
fn with_three_years_that_were_lived() {
    let file = lived::bytes(lived::How { years: 3, meetings: 15, seed: 2 }).unwrap();
    let mut desk = Desk::on(&file);
    every_tab(&mut desk);
    all(&mut desk);
}

/// A file may hold what no form would keep: whatever leads on and on leads round.
#[test]
fn with_every_link_that_goes_one_way_going_round() {
    let mut desk = Desk::example();
    let mut edits = Vec::new();
    for kind in kinds::ALL {
        for (place, _) in kind.fields.iter().enumerate().filter(|(_, field)| field.acyclic) {
            // The more leads there, the more walks come by.
            let world = desk.world();
            let mut all: Vec<&Record> = world.of(kind).collect();
            all.sort_by_key(|record| std::cmp::Reverse(world.pointing_at(record.id).len()));
            all.truncate(3);
            for (at, record) in all.iter().enumerate().filter(|_| all.len() > 1) {
                let after = Value::Ref(all[(at + 1) % all.len()].id);
                let before = record.at(place).clone();
                edits.push(Edit::Set { kind, id: record.id, field: place, before, after });
            }
        }
    }
    let fields: std::collections::BTreeSet<_> = edits.iter().map(|edit| edit.kind().name).collect();
    assert!(fields.len() >= 6, "{fields:?}");
    let id = desk.session_mut().state.ids.next_id();
    desk.put(Change::new(id, Action::Load, edits));
    every_tab(&mut desk);
    all(&mut desk);
    desk.keys("u").is_sound();
}
