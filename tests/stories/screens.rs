//! Every screen as it is drawn, in both languages and three sizes, kept in `tests/snapshots`: one file for each screen
//! and language. After a change that was meant: `INSTA_UPDATE=always cargo test --test stories screens`, and read what
//! changed before it is kept.

use super::support::Desk;
use dvo::app::{Trouble, command::Place};
use std::collections::BTreeSet;

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (60, 18)];

/// Screens of the example year, each with the keys that lead to it.
const EXAMPLE: &[(&str, &str)] = &[
    ("tab-1-agenda", "1"),
    ("tab-2-meetings", "2"),
    ("tab-3-actions", "3"),
    ("tab-4-working-groups", "4"),
    ("tab-5-expert-groups", "5"),
    ("tab-6-districts", "6"),
    ("tab-7-people", "7"),
    ("tab-8-themes", "8"),
    ("tab-9-documents", "9"),
    ("card-agenda", "g a Enter"),
    ("card-agenda-line", "1 Down Enter"),
    ("card-district", "6 Down Down Enter"),
    ("card-document", "9 Enter"),
    ("card-event", "g e Enter"),
    ("card-fact", "g f Enter"),
    ("card-group", "4 Down Enter"),
    ("card-group-below", "4 Down Enter G"),
    ("card-organisation", "g o Enter"),
    ("card-person", "7 Down Down Enter"),
    ("card-plan", "g l Enter"),
    ("card-portfolio", "g h Enter"),
    ("card-priority", "g i Enter"),
    ("card-relation", "g b Enter"),
    ("card-seat", "g z Enter"),
    ("card-strategy", "g s Down Enter"),
    ("card-theme", "8 Down Down Enter"),
    ("form", "e"),
    ("form-new", "n"),
    ("form-period", "e Down Down Down '2e week maart'"),
    ("form-offers", "n 'X' Down Down Down Down Down 'veilig'"),
    ("form-chips", "n 'X' Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab 'raal' Enter 'dalf' Enter 'zw'"),
    ("form-problem", "n Down Down Down 'ooit' Tab Ctrl+S"),
    ("form-warned", "e 'Anders' Esc"),
    ("form-several", "Space Space Space e"),
    ("form-cell", "Right Right c"),
    ("editor", "n 'X' Up Up Up Up Down Down Down Down Down Down Down Down Down Down 'Eerst.' Ctrl+E"),
    ("find", "z"),
    ("find-hits", "z 'veilig'"),
    ("find-nothing", "z 'xyzzyq'"),
    ("find-narrowed", "z 'soort:persoon de'"),
    ("find-unknown", "z 'soort:xyzzyq de'"),
    ("find-to-fill", "n 'X' Down Down Down Down Down Ctrl+G 'soort:groep veilig'"),
    ("views", "b / 'an' Enter : 'bewaar deze weergave' Enter 'Per status' Enter V"),
    ("save-view", ": 'bewaar deze weergave' Enter 'Per stat'"),
    ("present-list", "1 F5"),
    ("present-card", "4 Down Enter F5"),
    ("present-card-below", "4 Down Enter F5 End"),
    ("present-sheet", "w s F5"),
    ("present-grid", "w z F5"),
    ("matrix", "w m"),
    ("matrix-below", "w m Right G"),
    ("matrix-weigh", "w m g '9' Tab Tab Up"),
    ("matrix-weigh-problem", "w m g Tab 'x9'"),
    ("matrix-choose", "w m ) c"),
    ("matrix-reason", "w m ) c Enter r"),
    ("present-matrix", "w m F5"),
    ("sheet-asked", "z 'zwolle' Enter w g"),
    (
        "present-meeting",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter L F5",
    ),
    ("parked-form", "n 'Half' Ctrl+G 'kaplan' Enter"),
    ("palette", ":"),
    ("help", "?"),
    ("export", "x"),
    ("columns", "="),
    ("district", "O"),
    ("add", "4 Enter n"),
    ("confirm-delete", "4 Down Delete"),
    ("confirm-quit", "Esc"),
    ("history", "e Tab 'X1' Ctrl+S u i"),
    ("drafts", "n 'Half' Esc Esc : 'kladversies' Enter"),
    ("deleted", "n 'Weg' Ctrl+S d d : 'verwijderds' Enter"),
    ("messages", "n 'Nieuw' Ctrl+S u : 'meldingen' Enter"),
    ("filter", "/ 'veilig'"),
    ("filter-kept", "/ 'veilig' Enter Space Space"),
    ("filter-nothing", "/ 'xyzzyq' Enter"),
    ("grouped-by-status", "b"),
    ("all-districts", "o"),
    ("prefix", "g"),
    ("toast", "n 'Nieuw' Ctrl+S"),
    ("ask-plan", "2 P"),
    ("ask-postpone", "1 p"),
    ("ask-sleep", "w i Down p"),
    ("ask-adopt", ". w c a a"),
    ("table-adopted", "w w Down Down"),
    ("checklist-next-year", "w n Down Space"),
    ("confirm-evaluated", "w c a"),
    ("timeline", "w t"),
    ("timeline-weeks", "w t End Up Up Up Up Up Up t"),
    ("timeline-empty", "w t , , , ,"),
    ("present-timeline", "w t F5"),
    ("ask-later", "w t End Up Up Up Up L"),
    ("chart-by-holder", "w h"),
    ("chart-actions-over-time", "w a"),
    ("table-actions-over-time", "w a t"),
    ("table-years", "w j"),
    ("present-chart", "w k F5"),
    ("sheet-overview", "0"),
    (
        "sheet-overview-planned",
        "1 n 'Half' Esc Esc 2 P '17 sep, 8 okt' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter 0",
    ),
    ("sheet-signals", "w i"),
    ("sheet-signals-asleep", "w i Down p 'dec 2026' Tab 'Wacht op de evaluatie' Ctrl+S G Space G"),
    ("meeting-empty", "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m"),
    ("meeting-fill", "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f"),
    ("meeting", "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter L"),
    (
        "meeting-form",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter Tab Tab a 'Een brief sturen' Enter 'kap'",
    ),
    (
        "meeting-minutes",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter Tab Tab b 'harms' Enter Tab 'Een zin over van alles en nog wat.' Ctrl+S",
    ),
    (
        "meeting-presence",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter p Space Space",
    ),
    (
        "meeting-close",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter Tab Tab c 'Dit onderwerp' Ctrl+S w",
    ),
    (
        "meeting-where",
        "2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter Tab Tab c 'Dit onderwerp' Ctrl+S w e",
    ),
];

/// Screens of a new file.
const NEW: &[(&str, &str)] = &[
    ("empty-agenda", "1"),
    ("empty-working-groups", "4"),
    ("empty-people", "7"),
    ("empty-documents", "9 O"),
    ("empty-list", "g e"),
    ("empty-drafts", ": 'kladversies' Enter"),
    ("empty-deleted", ": 'verwijderds' Enter"),
];

/// A moment of the day on which the test runs, as it stands in histories, says nothing about the screen.
fn timeless(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let shape = |from: usize| {
        let part = letters.get(from..from + 16)?;
        let fits = part.iter().zip("00-00-0000 00:00".chars()).all(|(letter, wanted)| match wanted {
            '0' => letter.is_ascii_digit(),
            sign => *letter == sign,
        });
        fits.then_some("DD-MM-JJJJ UU:MM")
    };
    let mut text = String::new();
    let mut at = 0;
    while at < letters.len() {
        match shape(at) {
            Some(instead) => {
                text.push_str(instead);
                at += 16;
            }
            None => {
                text.push(letters[at]);
                at += 1;
            }
        }
    }
    text
}

/// Draws the screen in every size and compares; help is in sight on each.
fn compare(name: &str, lang: &str, desk: &mut Desk) {
    let mut pictures = String::new();
    for (columns, rows) in SIZES {
        desk.resize(columns, rows).is_harmless().hides("«");
        let screen = desk.screen();
        assert!(screen.lines().last().unwrap().contains("F1 "), "no help on {name} at {columns}×{rows}:\n{screen}");
        let lines: Vec<String> = screen.lines().map(|line| format!("│{}", timeless(line))).collect();
        pictures.push_str(&format!("{columns}×{rows}\n{}\n\n", lines.join("\n")));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("{name}_{lang}"), pictures));
}

fn all(lang: &str, screens: &[(&str, &str)], desk: impl Fn() -> Desk) {
    for (name, keys) in screens {
        let mut desk = if lang == "en" { desk().in_english() } else { desk() };
        desk.keys(keys);
        compare(name, lang, &mut desk);
    }
}

#[test]
fn of_the_example_year_in_dutch() {
    all("nl", EXAMPLE, Desk::example);
}

#[test]
fn of_the_example_year_in_english() {
    all("en", EXAMPLE, Desk::example);
}

#[test]
fn of_a_new_file() {
    for lang in ["nl", "en"] {
        all(lang, NEW, Desk::reference);
        all(lang, &[("first-start", "Down")], Desk::first_start);
    }
}

#[test]
fn of_what_goes_wrong() {
    for lang in ["nl", "en"] {
        let mut desk = if lang == "en" { Desk::example().in_english() } else { Desk::example() };
        desk.session_mut().clipboard = |_| Err("geen klembord".to_owned());
        desk.keys("y");
        compare("error", lang, &mut desk);
        let path = ("path", "C:\\Users\\m.vanlente\\AppData\\Local\\dvo\\veiligheid.dvo".to_owned());
        let what = Trouble { doing: "doing-commit", what: "error-store-disk-full".to_owned(), args: vec![path] };
        desk.take(dvo::app::Msg::Failed(what));
        desk.draw();
        compare("error-with-a-path", lang, &mut desk);
    }
}

#[test]
fn too_small_a_window_says_so() {
    let mut desk = Desk::example().sized(59, 17);
    desk.shows("Dit venster is te klein.").shows("60×18").resize(60, 18).shows("F1 Hulp");
}

/// Nothing typed yet: first what one can do here, as the footer has it; what only moves about comes last.
#[test]
fn the_palette_begins_with_what_is_useful_here() {
    let mut desk = Desk::example().sized(80, 24);
    let first = |desk: &Desk, rows: usize| -> Vec<String> {
        let screen = desk.screen();
        let labels = screen.lines().skip(4).take(rows).map(|line| line.trim_start_matches(['│', ' ', '›']).to_owned());
        labels.map(|line| line.split("  ").next().unwrap().to_owned()).collect()
    };
    desk.keys(":");
    assert_eq!(first(&desk, 4), ["open", "nieuw", "wijzig", "filter"], "{}", desk.screen());
    desk.hides("volgend tabblad")
        .keys("PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn")
        .shows("volgend tabblad")
        .keys("Esc");
    // A card is not filtered: that gives way to what works here.
    desk.keys("Enter :");
    assert_eq!(first(&desk, 4), ["open", "nieuw", "wijzig", "zoek overal"], "{}", desk.screen());
    desk.shows("historie").hides("sorteer");
}

/// In every place help names all commands, and a key of a command once.
#[test]
fn help_names_each_key_once() {
    let mut places: Vec<Place> = Vec::new();
    for (name, keys) in EXAMPLE.iter().filter(|(name, _)| *name != "help") {
        let mut desk = Desk::example().sized(80, 24);
        desk.keys(keys);
        let place = Place::of(&desk.session().state);
        if places.contains(&place) {
            continue;
        }
        places.push(place);
        desk.keys("F1").resize(80, 250);
        assert!(desk.sees("Hulp: alle toetsen"), "no help on {name}:\n{}", desk.screen());
        let mut named = BTreeSet::new();
        for line in desk.screen().lines().filter_map(|line| line.split('│').rfind(|part| part.contains("   "))) {
            let line = line.trim().trim_start_matches("› ");
            let (Some((label, _)), Some((_, keys))) = (line.split_once("  "), line.rsplit_once("  ")) else { continue };
            for key in keys.split(" · ") {
                assert!(named.insert((label.to_owned(), key.to_owned())), "{name}: {label} {key} twice");
            }
        }
        assert!(named.len() > 100, "{name}: {}", named.len());
    }
    assert!(places.len() > 10, "{}", places.len());
}

/// What was begun with one key does not keep help away.
#[test]
fn help_is_there_after_half_a_key() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("g").shows("F1 Hulp").keys("F1").shows("Hulp: alle toetsen").keys("Esc g x").hides("Exporteren");
}
