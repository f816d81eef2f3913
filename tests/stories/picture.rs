//! The first screen of a big file, drawn before all of it is read: letter for letter the one that comes of the whole.

use super::support::{Desk, TODAY, templates};
use super::synthetic;
use dvo::{
    app::{Key, Msg, State, command::Command, list::Shown, sheet::SHEETS, state::Start, tabs::TABS},
    catalogue::{
        Id, Ids, Kind, Lang, World,
        kinds::{self, agenda_line, group},
        part,
    },
    exchange::{csv::Profile, export},
    process::select::Selection,
    run::{
        Places, Session,
        picture::{self, Wanted},
    },
    screen::{self, Look},
    store::{self, Mode, Opening},
    tables::TABLES,
    words::Words,
};
use jiff::civil::Date;
use ratatui::{
    Terminal, TerminalOptions, Viewport,
    backend::{CrosstermBackend, TestBackend},
    buffer::Buffer,
    layout::Rect,
};
use std::{
    cell::RefCell,
    convert::Infallible,
    io::{self, Write},
    mem,
    path::Path,
    rc::Rc,
};

/// What is written on it can be read while a terminal has it.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const LOOK: Look = Look { colour: true, ascii: false };

fn terminal(paper: &Paper, (columns, rows): (u16, u16)) -> Terminal<CrosstermBackend<Paper>> {
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    Terminal::with_options(CrosstermBackend::new(paper.clone()), TerminalOptions { viewport }).unwrap()
}

/// Draws the first screen both ways; says whether the part sufficed.
fn same(path: &Path, lang: Option<Lang>, today: Date, size: (u16, u16)) -> bool {
    same_in(Mode::ReadOnly, path, lang, today, size)
}

fn same_in(mode: Mode, path: &Path, lang: Option<Lang>, today: Date, size: (u16, u16)) -> bool {
    let opening = store::begin(path, mode).unwrap();
    let (early, late) = (Paper::default(), Paper::default());
    let words = Words::new(Lang::default());
    let wanted = Wanted { lang, words: &words, today, look: LOOK, greet: &|_| {} };
    let shown = picture::draw(&mut terminal(&early, size), &opening, &wanted, || Ok(())).is_some();
    let session = Session::new(opening.finish().unwrap(), lang, today, Places::default()).unwrap();
    assert!(session.state.world.is_true());
    terminal(&late, size).draw(|frame| drop(screen::draw(&session.state, LOOK, frame))).unwrap();
    if shown {
        let text = |paper: &Paper| String::from_utf8_lossy(&paper.0.borrow()).into_owned();
        assert_eq!(text(&early), text(&late), "{path:?} {lang:?} {today} {size:?}");
    }
    shown
}

/// Leaves the first list as something is done with it.
fn arranged(desk: &mut Desk, with: impl Fn(&mut State)) {
    let session = desk.session_mut();
    with(&mut session.state);
    let remembered = session.state.tabs[0].list.remember();
    session.store.set_setting("columns.agenda", &remembered).unwrap();
}

#[test]
fn the_first_screen_of_a_part_is_that_of_the_whole() {
    let records = synthetic::records(5_000, 11).unwrap();
    for file in [templates::example().to_vec(), templates::make(&records, true)] {
        let mut desk = Desk::on(&file);
        for year in [2010, 2026, 2027, 2040] {
            let today = Date::new(year, 9, 14).unwrap();
            for (lang, size) in [(Some(Lang::Nl), (120, 40)), (Some(Lang::En), (80, 24)), (None, (200, 60))] {
                assert!(same(desk.path(), lang, today, size), "{today}");
            }
        }
        // However the list was left: what it is sorted and grouped by, and which columns it shows.
        for (at, column) in TABS[0].kind.columns.iter().enumerate() {
            arranged(&mut desk, |state| {
                let list = &mut state.tabs[0].list;
                list.sort = (column.name.to_owned(), at % 2 == 1);
                list.grouping = at % TABS[0].grouped.len();
                list.columns.iter_mut().for_each(|shown: &mut Shown| shown.on = shown.name == column.name);
            });
            assert!(same(desk.path(), None, TODAY, (120, 40)), "sorted by {}", column.name);
        }
    }
}

#[test]
fn the_first_screen_of_a_part_asks_for_the_own_district_too() {
    let records = synthetic::records(3_000, 5).unwrap();
    for file in [templates::first_start().to_vec(), templates::make(&records, false)] {
        let mut desk = Desk::on(&file);
        assert!(same(desk.path(), None, TODAY, (120, 40)));
        // One that is there no longer.
        desk.session_mut().store.set_setting("own", "018bcfe5-6801-715c-8289-ec67ec8e65a9").unwrap();
        assert!(same(desk.path(), None, TODAY, (120, 40)));
    }
}

/// A filter, a record somewhere below, another tab: as the program was left, so is the first screen.
#[test]
fn the_first_screen_of_a_part_is_as_the_program_was_left() {
    let records = synthetic::records(5_000, 11).unwrap();
    for file in [templates::example().to_vec(), templates::make(&records, true)] {
        let mut desk = Desk::on(&file);
        for keys in [
            "1 / 'veilig' Enter",
            "1 Esc Down Down Down Down",
            "4 Down Down",
            "7 / 'an' Enter Down",
            "g e Down",
            "1 )",
            "2 Down",
        ] {
            desk.keys(keys).keys("Ctrl+Q").reopen();
            let settings = desk.session_mut().store.settings().unwrap();
            let left = settings.into_iter().find(|(key, _)| key == "left").unwrap().1;
            let folder = templates::folder();
            let path = folder.path().join("zo.dvo");
            std::fs::write(&path, &file).unwrap();
            let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
            opened.store.set_setting("left", &left).unwrap();
            drop(opened);
            assert!(same_in(Mode::ReadWrite, &path, None, TODAY, (120, 40)), "after {keys}");
        }
    }
}

/// Lines that belong to no agenda are on every list of a year.
#[test]
fn lines_without_an_agenda_are_on_the_first_screen_of_a_part() {
    let mut desk = Desk::example();
    for id in desk.world().of(TABS[0].kind).map(|line| line.id).take(3).collect::<Vec<_>>() {
        let kind = TABS[0].kind;
        let (field, line) = (agenda_line::AGENDA.place, desk.world().get(id).unwrap());
        let (before, after) = (line.at(field).clone(), dvo::catalogue::Value::Empty);
        let edit = dvo::catalogue::Edit::Set { kind, id, field, before, after };
        let change =
            dvo::catalogue::Change::new(dvo::catalogue::Id::now_v7(), dvo::catalogue::Action::Edit, vec![edit]);
        desk.commit(change);
    }
    for year in [2025, 2026, 2033] {
        assert!(same(desk.path(), None, Date::new(year, 3, 1).unwrap(), (120, 40)));
    }
}

/// What is done to come to a screen.
#[derive(Clone, Copy, Debug)]
enum Step {
    Run(Command),
    Jump(Id),
    Type(&'static str),
}

/// Every tab, list, sheet, table and a card of every kind, and what can be done there.
fn screens(world: &World) -> Vec<Vec<Step>> {
    use Step::{Jump, Run, Type};
    let first = |kind: &Kind| world.of(kind).next().map(|record| Jump(record.id));
    let mut pages: Vec<Vec<Step>> = Vec::new();
    for (at, tab) in TABS.iter().enumerate() {
        pages.push(vec![Run(Command::Tab(at))]);
        for groupings in 1..tab.grouped.len() {
            pages.push([vec![Run(Command::Tab(at))], vec![Run(Command::GroupBy); groupings]].concat());
        }
        pages.push(vec![Run(Command::Tab(at)), Run(Command::District), Run(Command::Bottom)]);
        pages.push(vec![Run(Command::Tab(at)), Run(Command::Filter), Type("veilig")]);
    }
    pages.push(vec![Run(Command::NextYear)]);
    pages.push(vec![Run(Command::Timeline)]);
    for kind in kinds::ALL {
        pages.push(vec![Run(Command::Go(kind))]);
        pages.extend(first(kind).map(|card| vec![card]));
        pages.extend(first(kind).map(|card| vec![card, Run(Command::Bottom), Run(Command::Open)]));
    }
    let sheets = SHEETS.iter().map(|def| (Run(Command::Sheet(def.name)), def.about));
    let tables = TABLES.iter().map(|def| (Run(Command::Grid(def.name)), def.about));
    for (page, about) in sheets.chain(tables) {
        pages.push(vec![page]);
        pages.extend(about.iter().filter_map(|kind| first(kind)).map(|card| vec![card, page]));
    }
    let presented = pages.iter().filter(|page| matches!(page.last(), Some(Run(Command::Sheet(_) | Command::Grid(_)))));
    let presented: Vec<_> = presented.map(|page| [page, &[Run(Command::Present)][..]].concat()).collect();
    let forms = kinds::ALL.into_iter().flat_map(|kind| {
        let edit = first(kind).map(|card| vec![card, Run(Command::Edit)]);
        edit.into_iter().chain([vec![Run(Command::Go(kind)), Run(Command::New)]])
    });
    let searches = ["veilig", "soort:persoon de"].map(|text| vec![Run(Command::Find), Type(text)]);
    [forms.collect(), searches.to_vec(), presented, pages].concat()
}

/// The screen that these steps lead to.
fn screen_of(world: &mut World, words: &Words, own: &str, steps: &[Step]) -> Buffer {
    let mut state = State::new(Start {
        world: mem::take(world),
        words: words.clone(),
        today: TODAY,
        ids: Ids::new(1_800_000_000_000, 3),
        settings: [("own".to_owned(), own.to_owned())].into(),
        drafts: Default::default(),
        read_only: false,
        file: "veiligheid.dvo".to_owned(),
    });
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    state.drawn(30, 0);
    for step in steps {
        match step {
            Step::Run(command) => drop(state.run(*command)),
            Step::Jump(id) => state.jump(*id),
            Step::Type(text) => text.chars().for_each(|letter| drop(state.update(Msg::Key(Key::char(letter))))),
        }
    }
    let shown = terminal.draw(|frame| drop(screen::draw(&state, LOOK, frame))).unwrap().buffer.clone();
    *world = state.world;
    shown
}

/// Makes something of a part that begins with nothing and learns only what it was asked for.
fn of_part<T>(opening: &Opening, make: impl FnMut(&mut World) -> T) -> Option<T> {
    World::part().until_true(20, make, |part| Ok::<_, Infallible>(opening.teach(part))).unwrap()
}

/// Whatever asks for records is noted where they are not there, or a screen somewhere would be another one.
#[test]
fn every_screen_of_a_part_is_that_of_the_whole_or_none() {
    let desk = Desk::example();
    let mut opening = store::begin(desk.path(), Mode::ReadOnly).unwrap();
    let (words, own) = (Words::new(Lang::Nl), opening.store().setting("own").unwrap());
    let mut whole = opening.of_kinds(&kinds::ALL).unwrap();
    for steps in screens(&whole) {
        match of_part(&opening, |part| screen_of(part, &words, &own, &steps)) {
            Some(shown) => assert_eq!(shown, screen_of(&mut whole, &words, &own, &steps), "{steps:?}"),
            // What is typed may be looked for in all there is.
            None => assert!(matches!(steps.last(), Some(Step::Type(_))), "none of a part: {steps:?}"),
        }
    }
}

/// A table too is that of the whole, though it was made of a part that learnt as it went.
#[test]
fn every_export_of_a_part_is_that_of_the_whole() {
    let desk = Desk::example();
    let mut opening = store::begin(desk.path(), Mode::ReadOnly).unwrap();
    let whole = opening.of_kinds(&kinds::ALL).unwrap();
    let words = Words::new(Lang::Nl);
    for kind in kinds::ALL {
        let table = |world: &World| {
            let mut table = Vec::new();
            export::write(world, &words, &Selection::all(kind), Profile::ExcelNl, &mut table).map(|_| table)
        };
        let made = of_part(&opening, |part| table(part)).map(Result::unwrap);
        let wanted = table(&whole).unwrap();
        assert!(made.as_ref() == Some(&wanted), "{}", kind.name);
        // Nor does it take the whole where whole kinds are learnt, as `dvo export` does.
        let mut part = opening.of_kinds(&part::reached(kind)).unwrap();
        let made =
            part.until_true(kinds::ALL.len(), |part| table(part), |part| opening.teach_kinds(part).map(|()| true));
        assert!(made.unwrap().map(Result::unwrap) == Some(wanted), "{}", kind.name);
        assert!(part.all().count() < whole.len() && !part.is_true(), "{}", kind.name);
    }
}

/// What was read before somebody else wrote is not put together with what is read after.
#[test]
fn a_part_of_a_file_that_was_written_to_is_read_anew() {
    let mut desk = Desk::example();
    let mut opening = store::begin(desk.path(), Mode::ReadOnly).unwrap();
    for written in [false, true] {
        let mut part = opening.of_kinds(&part::reached(&kinds::THEME)).unwrap();
        part.linked_by(part.of(&kinds::THEME).next().unwrap().id, group::THEME);
        if written {
            desk.session_mut().store.set_setting("lang", "en").unwrap();
        }
        opening.teach_kinds(&mut part).unwrap();
        let held = part.all().count();
        assert_eq!((held == desk.world().len(), part.is_true()), (written, written), "{written}");
    }
}
