//! Corners of forms and lists that a walk through the program passes by.

#![allow(clippy::unwrap_used)]

use dvo::app::layer::Layer;
use dvo::app::state::Start;
use dvo::app::{Effect, Msg, State};
use dvo::catalogue::{
    Edit, Id, Ids, Lang, Record, Value, World,
    kinds::{self, agenda, agenda_line, district, group},
};
use dvo::screen::{Look, draw};
use dvo::words::Words;
use ratatui::{Terminal, backend::TestBackend};
use std::collections::BTreeMap;

/// A program with one district, the user's own unless a setting says otherwise, and one group in it.
fn state(read_only: bool, settings: &[(&str, &str)]) -> (State, Id) {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    let (mut district, mut group) =
        (Record::new(ids.next_id(), &kinds::DISTRICT), Record::new(ids.next_id(), &kinds::GROUP));
    district.set(district::NAME, "IJsselland");
    group.set(group::NAME, "Werkgroep").set(group::KIND, group::GroupKind::WorkingGroup);
    group.set(group::DISTRICT, district.id);
    let mut settings: BTreeMap<String, String> =
        settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    settings.entry("own".to_owned()).or_insert(district.id.to_string());
    let id = group.id;
    let state = State::new(Start {
        world: World::of_records([district, group]),
        words: Words::new(Lang::Nl),
        today: jiff::civil::date(2026, 9, 14),
        ids,
        settings,
        drafts: BTreeMap::new(),
        read_only,
        file: String::new(),
    });
    (state, id)
}

fn press(state: &mut State, keys: &[&str]) -> Vec<Effect> {
    keys.iter().flat_map(|key| state.press(key).unwrap()).collect()
}

fn shown(state: &State, columns: u16, rows: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| drop(draw(state, Look { colour: true, ascii: false }, frame))).unwrap();
    terminal.backend().to_string()
}

#[test]
fn a_file_that_can_only_be_read_opens_no_form() {
    let (mut state, group) = state(true, &[]);
    state.show_card(group);
    // Whatever row Enter is pressed on, also one that leads nowhere.
    for _ in 0..30 {
        press(&mut state, &["Enter"]);
        assert!(!state.layers.iter().any(|layer| matches!(layer, Layer::Form(_))));
        if state.crumbs().len() > 1 {
            press(&mut state, &["Esc"]);
        }
        press(&mut state, &["Down"]);
    }
}

/// Whose laptop it is would be forgotten at once.
#[test]
fn a_file_that_can_only_be_read_does_not_ask_for_the_own_district() {
    for (read_only, asks) in [(true, false), (false, true)] {
        let (state, _) = state(read_only, &[("own", "")]);
        assert_eq!(state.layers.iter().any(|layer| matches!(layer, Layer::Pick(_))), asks);
        assert_eq!(shown(&state, 80, 24).contains("Voor welk district werkt u?"), asks);
    }
}

#[test]
fn the_arrows_choose_where_nothing_was_chosen() {
    let (mut state, group) = state(false, &[]);
    state.show_card(group);
    press(&mut state, &["e"]);
    let (level, _) = kinds::GROUP.field("level").unwrap();
    press(&mut state, &vec!["Tab"; level]);
    press(&mut state, &["Right", "Right"]);
    let entry = state.form().unwrap().current().unwrap();
    assert_eq!((entry.field.name, &entry.value), ("level", &Ok(Value::Choice("unit"))));
}

#[test]
fn a_line_made_in_a_form_brings_its_agenda_along() {
    let (mut state, _) = state(false, &[]);
    press(&mut state, &["9", "n"]);
    state.update(Msg::Paste("Draaiboek".to_owned()));
    let (line, _) = kinds::DOCUMENT.field("line").unwrap();
    press(&mut state, &vec!["Tab"; line]);
    assert_eq!(state.form().unwrap().current().unwrap().field.name, "line");
    press(&mut state, &["O", "e", "f", "Enter"]);
    let effects = press(&mut state, &["Ctrl+S"]);
    let change = effects.into_iter().find_map(|effect| match effect {
        Effect::Commit(change) => Some(change),
        _ => None,
    });
    let change = change.unwrap();
    let made: Vec<&Record> =
        change.edits.iter().filter_map(|e| if let Edit::Create(r) = e { Some(r) } else { None }).collect();
    assert_eq!(made.iter().map(|record| record.kind.name).collect::<Vec<_>>(), ["agenda", "agenda_line", "document"]);
    let nowhere = made.iter().flat_map(|record| record.links()).map(|(_, to)| to);
    let known = |id: &Id| made.iter().any(|record| record.id == *id) || state.world.get(*id).is_some();
    assert!(nowhere.into_iter().all(|id| known(&id)), "every link leads somewhere");
}

#[test]
fn history_is_about_the_record_in_view() {
    let (mut state, group) = state(false, &[]);
    state.show_card(group);
    for _ in 0..10 {
        assert_eq!(press(&mut state, &["i"]), [Effect::History(group)]);
        press(&mut state, &["Down"]);
    }
}

#[test]
fn a_list_that_lost_its_columns_gets_them_back() {
    let off =
        kinds::PERSON.columns.iter().map(|column| format!(r#"{{"name":"{}","width":0,"on":false}}"#, column.name));
    let kept = format!(r#"[[{}],["name",false],0]"#, off.collect::<Vec<_>>().join(","));
    let (mut state, _) = state(false, &[("columns.people", &kept)]);
    press(&mut state, &["7"]);
    assert!(shown(&state, 80, 24).contains("naam"));
}

#[test]
fn every_key_that_can_follow_is_shown_whole() {
    let (mut state, _) = state(false, &[]);
    press(&mut state, &["g"]);
    let screen = shown(&state, 60, 18).replace('\u{a0}', " ");
    for (key, command) in state.awaited() {
        assert!(screen.contains(&format!("{key} {}", command.label(&state.words))), "{key} in\n{screen}");
    }
}

#[test]
fn saving_a_cell_keeps_the_draft_of_the_form() {
    let (mut state, group) = state(false, &[]);
    state.show_card(group);
    press(&mut state, &["e", "Tab", "W", "G", "Esc", "Esc"]);
    assert_eq!(state.drafts.len(), 1);
    press(&mut state, &["g", "g", "c", "X"]);
    let effects = press(&mut state, &["Enter"]);
    let [Effect::Commit(change)] = effects.as_slice() else { panic!("{effects:?}") };
    state.update(Msg::Committed(change.clone().into_change()));
    assert_eq!((state.drafts.len(), state.layers.len()), (1, 0));
}

#[test]
fn a_form_left_open_is_safe() {
    let (mut state, _) = state(false, &[]);
    let look_up = ["Ctrl+G", "W", "e", "r", "k", "Enter"];
    press(&mut state, &["7", "n", "J", "a", "n"]);
    assert!(matches!(press(&mut state, &look_up)[..], [Effect::PutDraft(..)]));
    // A second one takes its place; the first is still among the drafts.
    press(&mut state, &["7", "n", "P", "i", "e", "t"]);
    press(&mut state, &look_up);
    assert_eq!(state.drafts.len(), 2);
    press(&mut state, &["F6"]);
    assert_eq!(state.form().unwrap().entries[0].input.value(), "Piet");
}

#[test]
fn only_enter_makes_a_record_in_a_link_field() {
    for (leave, made) in [("Enter", 1), ("Tab", 0), ("Shift+Tab", 0), ("Ctrl+S", 0)] {
        let (mut state, group) = state(false, &[]);
        state.jump(group);
        press(&mut state, &["e"]);
        let theme = state.form().unwrap().entries.iter().position(|entry| entry.field.name == "theme").unwrap();
        while state.form().unwrap().cursor != theme {
            press(&mut state, &["Tab"]);
        }
        press(&mut state, &["X", "q", "z", leave]);
        assert_eq!(state.form().unwrap().made.len(), made, "{leave}");
        assert!(shown(&state, 80, 24).contains("Xqz"), "{leave}: what was typed stays");
    }
}

#[test]
fn the_year_in_view_is_one_of_those_there_are() {
    let (mut state, _) = state(false, &[]);
    for (from, key, years) in [(2197, ")", [2198, 2199, 2199]), (1902, "(", [1901, 1900, 1900])] {
        state.year = from;
        let seen = [(); 3].map(|()| {
            press(&mut state, &[key]);
            state.year
        });
        assert_eq!(seen, years);
        // Its weeks can be shown, also the one that reaches over the edge.
        press(&mut state, &["w", "t", "t", "End"]);
        assert!(shown(&state, 140, 30).contains(&years[2].to_string()));
        press(&mut state, &["Esc"]);
    }
}

/// What is unfinished goes on as long as there is a next year for an agenda to be of.
#[test]
fn nothing_goes_on_after_the_last_year() {
    use dvo::process::year_agenda::next_year;
    for (year, edits) in [(2198, 3), (2199, 0)] {
        let mut ids = Ids::new(1_767_225_600_000, 1);
        let [mut agenda, mut line] = [&kinds::AGENDA, &kinds::AGENDA_LINE].map(|kind| Record::new(ids.next_id(), kind));
        let district = Record::new(ids.next_id(), &kinds::DISTRICT);
        agenda.set(agenda::DISTRICT, district.id).set(agenda::YEAR, year);
        line.set(agenda_line::SUBJECT, "Drugsafval").set(agenda_line::AGENDA, agenda.id);
        let chosen = [line.id];
        let world = World::of_records([district, agenda.clone(), line]);
        assert_eq!(next_year::edits(&world, &mut ids, &agenda, &chosen).len(), edits, "{year}");
    }
}
