//! What a hand on the keyboard, a mouse and a window could do next: at random, but with a liking for what changes
//! something.

use super::support::{Desk, chance::Chance, hostile};
use dvo::app::{
    Key, Msg,
    bindings::BINDINGS,
    command::{Command, Place},
    layer::Layer,
};

/// Something that happens to the program.
#[derive(Clone, Debug)]
pub enum Event {
    /// These keys, one after the other.
    Keys(Vec<Key>),
    Paste(String),
    /// A click at this place; twice for a double click.
    Click(u16, u16, bool),
    Wheel(isize),
    /// So many milliseconds pass.
    Wait(u64),
    Resize(u16, u16),
}

const LETTERS: &str = "aeinrst AEIN0123456789-./'\"=+@;:éëıßÅ€…議👩🏽\u{301}\u{200d}\u{202e}\u{1b}\u{7}\u{ad}\t";
const WORDS: [&str; 14] = [
    "Piet",
    "Veiligheid",
    "IJsselland",
    "2e week maart",
    "Q1",
    "april 2027",
    "eind okt",
    "wk 53",
    "12-11",
    "volgende do",
    "99",
    "gepland",
    "ja",
    "raalte",
];

pub fn next(chance: &mut Chance, desk: &Desk) -> Event {
    let place = Place::of(&desk.session().state);
    match (place, chance.below(100)) {
        (_, 0..=1) => Event::Resize(1 + chance.below(300) as u16, 1 + chance.below(100) as u16),
        (_, 2..=6) => Event::Resize(60 + chance.below(80) as u16, 18 + chance.below(25) as u16),
        (_, 7..=8) => Event::Wait(chance.of(&[1, 400, 900, 5_000])),
        (_, 9..=10) => Event::Wheel(chance.of(&[-3, 3, 30, -300])),
        (_, 11..=20) => click(chance, desk),
        (_, 21..=22) => Event::Paste(pasted(chance)),
        (_, 23..=25) => any_key(chance),
        (Place::Form, 26..=55) | (Place::Pick | Place::Editor, 26..=50) => typed(chance),
        (Place::Form, 56..=70) => keys(chance, &["Ctrl+S"]),
        (Place::Form, 71..=75) => keys(chance, &["Esc Esc"]),
        (Place::Form, 76..=82) => keys(chance, &["Enter", "Tab", "Down", "Shift+Tab"]),
        (Place::Pick, 51..=75) => keys(chance, &["Enter", "Enter", "Down", "Up", "PgDn", "Esc"]),
        (Place::Weigh, 26..=45) => typed(chance),
        (Place::Weigh, 46..=90) => keys(chance, &["Tab", "Left", "7", "1 5", "Up", "Down", "Enter", "Esc"]),
        (Place::Box, 26..=80) => keys(chance, &["Enter", "Esc"]),
        (Place::List | Place::Card, 26..=29) => edit(chance),
        (Place::Sheet | Place::Grid, 26..=70) => {
            keys(chance, &["Enter", "t", "j", "G", "Space", "Left", "Right", "p", "Esc", "F6", "0"])
        }
        (Place::Timeline, 26..=70) => {
            keys(chance, &["Enter", "j", "G", "t", "Left", "Right", "E", "L", "p", "e", "u", "Esc", "F6", "F5", "."])
        }
        (Place::List | Place::Card, 30..=31) => keys(
            chance,
            &["w t", "w j", "w k", "w a", "w u", "w s", "w z", "w p", "w d", "w v", "w b", "w r", "w i", "0"],
        ),
        (Place::List, 32..=33) => keys(chance, &["m", "2", "P", "2", "m"]),
        (Place::Sitting, 26..=55) => said(chance),
        (Place::Sitting, 56..=70) => keys(chance, &["f", "n", "w", "L", "p", "Tab", "Enter", "Left", "J", "K"]),
        (Place::Checklist, 26..=80) => keys(chance, &["Enter", "Space", "e", "j", "Esc"]),
        (Place::List, 34..=43) => keys(chance, &["n", "e", "c", "d d", "D", "u", "U", "Enter", "Delete", ":"]),
        (Place::List, 44..=51) => keys(chance, &["j", "k", "l", "h", "Space", "PgDn", "G", "g g", "v", "Tab"]),
        (Place::Card, 32..=51) => keys(chance, &["n", "e", "c", "d d", "u", "Enter", "j", "PgDn", "Esc", "i", "G"]),
        (place, _) => bound(chance, place),
    }
}

/// A key that means something here.
fn bound(chance: &mut Chance, place: Place) -> Event {
    let here: Vec<_> = BINDINGS.iter().filter(|it| it.places.contains(&place) && !it.keys.is_empty()).collect();
    let binding = chance.of(&here);
    let leaves = binding.command == Command::Quit && !chance.once_in(8);
    if leaves { keys(chance, &["Esc"]) } else { keys(chance, binding.keys) }
}

fn keys(chance: &mut Chance, names: &[&str]) -> Event {
    Event::Keys(chance.of(names).split(' ').map(|name| Key::parse(name).unwrap()).collect())
}

/// Any key of the table, wherever it belongs, or one that nothing is bound to.
fn any_key(chance: &mut Chance) -> Event {
    let binding = &BINDINGS[chance.below(BINDINGS.len())];
    match binding.keys {
        [] => keys(chance, &["F12", "Ctrl+W", "Ctrl+Left", "Shift+F3", "Ctrl+Backspace", "Ctrl+Delete", "Ctrl+Home"]),
        _ if binding.command == Command::Quit => keys(chance, &["Ctrl+K", "Ctrl+A", "Ctrl+V", "Ctrl+X", "Ctrl+J"]),
        names => keys(chance, names),
    }
}

fn typed(chance: &mut Chance) -> Event {
    let letters: Vec<char> = LETTERS.chars().collect();
    let text: String = match chance.below(3) {
        0 => (0..=chance.below(6)).map(|_| chance.of(&letters)).collect(),
        _ => chance.of(&WORDS).to_owned(),
    };
    Event::Keys(text.chars().map(Key::char).collect())
}

/// A whole edit: a record or a cell, a few fields on, something typed, kept.
fn edit(chance: &mut Chance) -> Event {
    let press = |name: &str| Key::parse(name).unwrap();
    let mut all = vec![press(chance.of(&["n", "e", "c", "e"]))];
    let fields = if chance.once_in(2) { chance.below(16) } else { 0 };
    all.extend((0..fields).map(|_| press("Tab")));
    all.extend(chance.of(&WORDS).chars().map(Key::char));
    all.extend(chance.once_in(2).then(|| press("Enter")));
    all.push(press("Ctrl+S"));
    Event::Keys(all)
}

/// A whole line of the minutes.
fn said(chance: &mut Chance) -> Event {
    let press = |name: &str| Key::parse(name).unwrap();
    let mut all = vec![press(chance.of(&["m", "b", "s", "d", "a", "t", "c", "r"]))];
    all.extend((0..chance.below(3)).map(|_| press("Tab")));
    all.extend(chance.of(&WORDS).chars().map(Key::char));
    all.push(press("Ctrl+S"));
    Event::Keys(all)
}

fn pasted(chance: &mut Chance) -> String {
    let texts = hostile::texts();
    let (_, text) = &texts[chance.below(texts.len())];
    let most = if chance.once_in(40) { 70_000 } else { 300 };
    text.chars().take(most).collect()
}

/// Mostly on something that can be clicked.
fn click(chance: &mut Chance, desk: &Desk) -> Event {
    let hits = &desk.drawn().hits;
    let area = desk.cells().area;
    let twice = chance.once_in(3);
    if hits.is_empty() || chance.once_in(4) {
        return Event::Click(chance.below(area.width.into()) as u16, chance.below(area.height.into()) as u16, twice);
    }
    let (hit, _) = chance.of(hits);
    Event::Click(hit.x + chance.below(hit.width.into()) as u16, hit.y, twice)
}

/// Lets it happen. The screen is drawn after every event.
pub fn happen(desk: &mut Desk, event: &Event) {
    match event {
        Event::Keys(keys) => keys.iter().for_each(|key| desk.take(Msg::Key(*key))),
        Event::Paste(text) => desk.take(Msg::Paste(text.clone())),
        Event::Click(column, row, twice) => {
            desk.click(*column, *row);
            if *twice {
                desk.click(*column, *row);
            }
        }
        Event::Wheel(rows) => desk.take(Msg::Wheel(*rows)),
        Event::Wait(millis) => drop(desk.wait(*millis)),
        Event::Resize(columns, rows) => drop(desk.resize(*columns, *rows)),
    }
    if !matches!(event, Event::Wait(_) | Event::Resize(..)) {
        desk.draw();
    }
}

/// Where the program is now, for the count of what was reached.
pub fn whereabouts(desk: &Desk) -> String {
    let state = &desk.session().state;
    match state.layers.last() {
        Some(Layer::Form(form)) => format!("form {}", form.kind.name),
        Some(Layer::Editor(_)) => "editor".to_owned(),
        Some(Layer::Pick(pick)) => format!("pick {:?}", pick.what),
        Some(Layer::Filter(_)) => "filter".to_owned(),
        Some(Layer::Confirm(_)) => "question".to_owned(),
        Some(Layer::Read(_)) => "text".to_owned(),
        Some(Layer::Sitting(sitting)) => format!("meeting {:?}", sitting.side),
        Some(Layer::Checklist(_)) => "checklist".to_owned(),
        Some(Layer::Join(_)) => "joining".to_owned(),
        Some(Layer::Grid(grid)) => format!("grid {}", grid.def.name),
        Some(Layer::Weigh(_)) => "weights".to_owned(),
        Some(Layer::Timeline(_)) => "time line".to_owned(),
        Some(Layer::Presentation(_)) => "presentation".to_owned(),
        Some(Layer::Sheet(sheet)) => format!("sheet {}", sheet.def.name),
        None if state.list_in_view() => format!("list {}", state.tab().def.kind.name),
        None => format!("card {}", state.tab().trail.last().map_or("", |card| kind_of(desk, card.id))),
    }
}

fn kind_of(desk: &Desk, id: dvo::catalogue::Id) -> &'static str {
    desk.world().get(id).map_or("", |record| record.kind.name)
}
