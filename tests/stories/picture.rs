//! The first screen of a big file, drawn before all of it is read: letter for letter the one that comes of the whole.

use super::support::{Desk, TODAY, templates};
use super::synthetic;
use dvo::{
    app::{State, list::Shown, tabs::TABS},
    catalogue::{Lang, kinds::agenda_line},
    run::{
        Places, Session,
        picture::{self, Wanted},
    },
    screen::{self, Look},
    store::{self, Mode},
    words::Words,
};
use jiff::civil::Date;
use ratatui::{Terminal, TerminalOptions, Viewport, backend::CrosstermBackend, layout::Rect};
use std::{
    cell::RefCell,
    io::{self, Write},
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
