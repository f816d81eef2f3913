//! Names of fields, columns and choices: there, told apart, and short enough for where they stand.

use dvo::app::command::Command;
use dvo::app::state::Start;
use dvo::app::{State, tabs::TABS};
use dvo::catalogue::{
    Id, Ids, Kind, Lang, Record, Type, World,
    kinds::{
        self,
        plan::{self, PlanKind},
    },
    text::fold,
    text::width,
};
use dvo::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// Columns for the name of a field in a form and on a card.
const LABELS: usize = 19;
/// Columns for what stands under a field, in a form of one cell.
const NOTES: usize = 51;

fn both(check: impl Fn(Lang, &Words)) {
    for lang in [Lang::Nl, Lang::En] {
        check(lang, &Words::new(lang));
    }
}

/// What is written the same for two of these names.
fn alike(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names.into_iter().filter(|name| !seen.insert(fold(name))).collect()
}

#[test]
fn everything_has_a_name() {
    both(|lang, words| {
        for kind in kinds::ALL {
            let mut names = vec![words.kind(kind), words.kinds(kind)];
            names.extend(kind.fields.iter().map(|field| words.field(kind, field.name)));
            names.extend(kind.columns.iter().map(|column| words.column(kind, column.name)));
            names.extend(kind.exported().iter().map(|column| words.header(kind, column.name)));
            names.extend(choices(words, kind).into_iter().flat_map(|(_, labels)| labels));
            names.extend(Command::all().map(|command| command.label(words)));
            let bad = names.iter().find(|name| name.trim().is_empty() || name.contains(['«', '{', '$']));
            assert_eq!(bad, None, "{lang:?} {}", kind.name);
        }
    });
}

fn choices(words: &Words, kind: &Kind) -> Vec<(&'static str, Vec<String>)> {
    let fields = kind.fields.iter().filter_map(|field| match field.ty {
        Type::Choice(all) => Some((field.name, all.iter().map(|word| words.choice(kind, field.name, word)).collect())),
        _ => None,
    });
    fields.collect()
}

/// A plan of which nobody said what sort it is: there is no word for that, and none is made up.
#[test]
fn a_choice_of_which_nothing_is_known_says_nothing() {
    both(|lang, words| {
        let mut plan = Record::new(Id::nil(), &kinds::PLAN);
        assert_eq!(words.said(&plan, plan::KIND), "", "{lang:?}");
        plan.set(plan::KIND, PlanKind::Ivp);
        assert_eq!(words.said(&plan, plan::KIND), words.word(plan::KIND, PlanKind::Ivp), "{lang:?}");
        assert!(!words.said(&plan, plan::KIND).contains('«'), "{lang:?}");
    });
}

/// Two fields, headers or choices that are written alike cannot be told apart, nor read back from a table.
#[test]
fn names_can_be_told_apart() {
    both(|lang, words| {
        assert_eq!(alike(kinds::ALL.map(|kind| words.kind(kind))), [""; 0], "{lang:?}");
        assert_eq!(alike(TABS.iter().map(|tab| words.t(&format!("tab-{}", tab.name)))), [""; 0], "{lang:?}");
        for kind in kinds::ALL {
            let at = format!("{lang:?} {}", kind.name);
            assert_eq!(alike(kind.fields.iter().map(|field| words.field(kind, field.name))), [""; 0], "{at}");
            let headers = kind.exported().into_iter().map(|column| words.header(kind, column.name));
            assert_eq!(alike(headers), [""; 0], "headers of {at}");
            let columns = kind.columns.iter().map(|column| words.column(kind, column.name));
            assert_eq!(alike(columns), [""; 0], "columns of {at}");
            for (field, labels) in choices(words, kind) {
                assert_eq!(alike(labels), [""; 0], "{at}.{field}");
            }
        }
        let commands = Command::all().filter(|command| command.in_palette()).map(|command| command.label(words));
        assert_eq!(alike(commands), [""; 0], "{lang:?}: commands");
    });
}

#[test]
fn names_fit_where_they_stand() {
    both(|lang, words| {
        let mut wide = Vec::new();
        for kind in kinds::ALL.into_iter().chain(dvo::process::ask::ALL.map(|ask| ask.kind)) {
            let fields = kind.fields.iter().map(|field| (words.field(kind, field.name), LABELS));
            let columns = kind.columns.iter().filter(|column| column.width > 0);
            let columns = columns.map(|column| (words.column(kind, column.name), column.width.into()));
            let names = fields.chain(columns).filter(|(name, room)| width(name) > *room);
            wide.extend(names.map(|(name, room)| format!("{}: {name} in {room}", kind.name)));
        }
        assert!(wide.is_empty(), "{lang:?}: {wide:#?}");
    });
}

#[test]
fn what_stands_under_a_field_fits() {
    both(|lang, words| {
        for key in super::locales::sentences(lang).into_keys() {
            if key.starts_with("hint-") {
                assert!(width(&words.t(&key)) <= NOTES, "{lang:?} {key}: {}", words.t(&key));
            }
            if key.starts_with("problem-") {
                let args = [("text", "12 foo".into()), ("min", "1990".into()), ("max", "2199".into())];
                let said = format!("! {}", words.with(&key, &args));
                assert!(width(&said) <= NOTES + 4, "{lang:?} {key}: {said}");
            }
        }
    });
}

#[test]
fn the_year_agenda_is_exported_under_its_own_headers() {
    let words = Words::new(Lang::Nl);
    let headers: Vec<String> =
        kinds::AGENDA_LINE.exported().iter().map(|column| words.header(&kinds::AGENDA_LINE, column.name)).collect();
    assert_eq!(
        headers.join(";"),
        "jaar;district;nummer;thema;onderwerp;resultaat;periode;begin;eind;overleg;groep;portefeuillehouder;\
         projectleider;openbaar;status;voortgang;herkomst;verschoven;toelichting"
    );
}

/// Wherever one goes with a key, nothing on the way is without words.
#[test]
fn every_screen_has_its_words() {
    use dvo::screen::{Look, draw};
    use ratatui::{Terminal, backend::TestBackend};
    let paths: [&[&str]; 20] = [
        &[],
        &["2"],
        &["3"],
        &["4"],
        &["5"],
        &["6"],
        &["7"],
        &["8"],
        &["9"],
        &["g"],
        &["g", "o"],
        &["?"],
        &[":"],
        &["z"],
        &["/", "x"],
        &["x"],
        &["O"],
        &["="],
        &["q"],
        &["7", "n", "Down", "Down"],
    ];
    for lang in [Lang::Nl, Lang::En] {
        for path in paths {
            let mut state = State::new(Start {
                world: World::new(),
                words: Words::new(lang),
                today: jiff::civil::date(2026, 9, 14),
                ids: Ids::new(1_767_225_600_000, 1),
                settings: BTreeMap::new(),
                drafts: BTreeMap::new(),
                read_only: false,
                file: String::new(),
            });
            for key in path {
                state.press(key).unwrap();
            }
            for (columns, rows) in [(60, 18), (80, 24), (140, 40), (20, 5), (1, 1)] {
                let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
                let look = Look { colour: true, ascii: false };
                terminal.draw(|frame| drop(draw(&state, look, frame))).unwrap();
                let shown = terminal.backend().to_string();
                assert!(!shown.contains(['«', '{']), "{lang:?} after {path:?}:\n{shown}");
                let small = columns < 60;
                assert!(small || shown.contains(&format!("F1 {}", Command::Help.label(&state.words))), "{shown}");
            }
        }
    }
}
