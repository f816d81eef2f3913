//! Texts that mean no good: typed, pasted, or put into the file by another program. Whatever screen they stand on, no
//! character reaches the terminal that could drive it or deceive who reads; no cell of an export is a formula.

#![allow(clippy::unwrap_used)]

mod support;

use dvo::{
    app::{
        ExportAsk, Exported, Key, Msg,
        command::Command,
        layer::{Act, Item, Layer, Pick, What},
    },
    catalogue::{Ids, Record, Type, Value, kinds, name},
    process::select::Selection,
};
use std::time::{Duration, Instant};
use support::{Desk, hostile, templates};

/// No single key may take longer than this, unoptimised and on a busy machine, however long the text.
const PATIENCE: Duration = Duration::from_millis(2_500);

/// The texts as another program might have written them.
fn written() -> Vec<String> {
    let kept = |text: &str| text.chars().take(65_000).filter(|letter| *letter != '\0').collect();
    let texts = hostile::texts().into_iter().map(|(_, text)| kept(&text));
    texts.filter(|text: &String| !text.trim().is_empty()).collect()
}

/// One record of every kind, in each of its fields another of these; every one of them is the name of some record.
fn file_with(texts: &[String]) -> Vec<u8> {
    assert!(texts.len() <= kinds::ALL.len());
    let mut ids = Ids::new(1_700_000_000_000, 3);
    let mut records: Vec<Record> = kinds::ALL.iter().map(|kind| Record::new(ids.next_id(), kind)).collect();
    let targets: Vec<_> = records.iter().map(|record| (record.kind.name, record.id)).collect();
    let of = |kind: &str| targets.iter().find(|(name, _)| *name == kind).map(|(_, id)| *id).unwrap();
    for record in &mut records {
        for (place, field) in record.kind.fields.iter().enumerate() {
            let own = |id| (id != record.id).then_some(id);
            let value = match field.ty {
                Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place => {
                    Value::text(&texts[(record.kind.index + place) % texts.len()])
                }
                Type::Ref(kind) => own(of(kind.name)).map_or(Value::Empty, Value::Ref),
                Type::Refs(kind) => own(of(kind.name)).map_or(Value::Empty, |id| Value::refs(vec![id])),
                _ => Value::Empty,
            };
            if !value.is_empty() {
                record.set_at(place, value);
            }
        }
        if record.kind.field("year").is_some() {
            record.set(name::YEAR, 2026);
        }
    }
    templates::make(&records, false)
}

/// Every list, card, form and choice there is.
fn look_around(desk: &mut Desk, check: &mut dyn FnMut(&mut Desk, &str)) {
    desk.keys("Esc");
    for kind in kinds::ALL {
        desk.session_mut().state.show_list(kind);
        desk.draw();
        check(desk, kind.name);
        for keys in ["Enter", "G", "i", "Esc", "e", "Tab", "Ctrl+E", "Esc", "Esc", "Esc", "n", "Esc", "d d", "Esc"] {
            desk.keys(keys);
            check(desk, keys);
        }
        desk.keys("Esc");
        for keys in ["y", "Y", "x", "Esc", "z 'a'", "Esc", "/ 'a'", "Esc", "=", "Esc", "O", "Esc", "D", "u"] {
            desk.keys(keys);
            check(desk, keys);
        }
    }
}

#[test]
fn from_a_file_nothing_reaches_the_terminal() {
    let mut desk = Desk::on(&file_with(&written())).sized(100, 30);
    let mut last = Instant::now();
    look_around(&mut desk, &mut |desk, keys| {
        let took = last.elapsed();
        assert!(took < PATIENCE, "{keys} took {took:?}:\n{}", desk.screen());
        desk.is_harmless();
        last = Instant::now();
    });
}

#[test]
fn through_forms_nothing_reaches_the_file_or_the_terminal() {
    for (name, text) in hostile::texts() {
        let mut desk = Desk::reference().sized(80, 24);
        let begin = Instant::now();
        desk.keys("g p n").pastes(&text).is_harmless();
        desk.keys("Tab Tab 'Achternaam' Tab").is_harmless();
        desk.types(&text.chars().take(40).collect::<String>()).is_harmless();
        desk.keys("Ctrl+S").is_harmless();
        let saved = begin.elapsed();
        for record in desk.world().all() {
            for value in record.values() {
                let text = value.as_str();
                let clean = dvo::catalogue::text::clean(text, true);
                assert!(text == clean, "{name}: {:?} is kept as it came", record.kind.name);
            }
        }
        desk.is_sound();
        assert!(saved < PATIENCE, "{name}: took {saved:?}");
    }
}

#[test]
fn typed_into_every_line_nothing_reaches_the_terminal() {
    let places = ["z", "/", ":", "F1", "x", "g k n", "g p e", "7 c", "1 n Tab Tab"];
    for (number, (name, text)) in hostile::texts().into_iter().enumerate() {
        // Each text at three of them, each of them with four or five texts.
        for keys in (0..3).map(|at| places[(number + 3 * at) % places.len()]) {
            let mut desk = Desk::reference().sized(80, 24);
            desk.keys(keys);
            let begin = Instant::now();
            for letter in text.chars().take(40) {
                desk.take(Msg::Key(Key::char(letter)));
            }
            desk.draw();
            desk.is_harmless().pastes(&text).is_harmless();
            desk.keys("Left Home End Backspace").is_harmless();
            let took = begin.elapsed();
            assert!(took < PATIENCE, "{name} at {keys}: took {took:?}");
        }
    }
}

#[test]
fn the_editor_of_long_texts_shows_nothing_harmful() {
    for (_, text) in hostile::texts() {
        let mut desk = Desk::reference().sized(80, 24);
        desk.keys("g t n 'Thema' Tab");
        while desk.session().state.form().and_then(|form| form.current()).is_some_and(|entry| !entry.is_long()) {
            desk.keys("Down");
        }
        desk.keys("Ctrl+E").types(&text.chars().take(60).collect::<String>()).is_harmless();
        desk.pastes(&text).is_harmless().keys("Esc").is_harmless().keys("Ctrl+S").is_harmless();
        assert!(desk.session().state.layers.is_empty(), "{}", desk.screen());
        desk.is_sound();
    }
}

#[test]
fn an_export_holds_no_formula_and_no_control_character() {
    let texts: Vec<String> = written().iter().map(|text| text.chars().take(1_000).collect()).collect();
    let mut desk = Desk::on(&file_with(&texts));
    for (kind, rfc4180) in kinds::ALL.into_iter().flat_map(|kind| [(kind, false), (kind, true)]) {
        let ask = ExportAsk { what: Exported::Records(Selection::all(kind)), rfc4180, over: None };
        let act = Act::Effect(Box::new(dvo::app::Effect::Export(ask)));
        let item = Item::new(String::new(), String::new(), act);
        desk.session_mut().state.layers.push(Layer::Pick(Pick::new(What::Export, vec![item])));
        desk.keys("Enter");
        let [file] = std::fs::read_dir(desk.exports()).unwrap().collect::<Vec<_>>().try_into().unwrap();
        let path = file.unwrap().path();
        is_harmless_table(&std::fs::read_to_string(&path).unwrap(), rfc4180);
        std::fs::remove_file(path).unwrap();
    }
}

fn is_harmless_table(table: &str, rfc4180: bool) {
    let table = table.strip_prefix('\u{feff}').unwrap_or(table);
    let separator = if rfc4180 { b',' } else { b';' };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1, "a text broke the rows");
    for cell in rows.iter().flatten() {
        let bad = cell.lines().next().is_some_and(|line| line.starts_with(['=', '+', '-', '@', '\t', '\r']));
        assert!(!bad, "{cell:?} is a formula");
        let danger = cell.chars().filter(|letter| *letter != '\n').find_map(|c| hostile::danger(&c.to_string()));
        assert!(danger.is_none(), "{danger:?} is in a cell");
    }
}

#[test]
fn a_command_is_never_pasted() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.pastes("dd*Dn\u{3}q\n:x\ny").pastes("uuuu");
    assert!(desk.content() == before && desk.session().state.layers.is_empty());
    assert!(Command::Quit.why_not(&desk.session().state).is_none() && !desk.session().done);
}
