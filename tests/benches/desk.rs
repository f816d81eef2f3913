//! What the user waits for, at 1,000, 10,000 and 100,000 records, and in files in which one, ten and thirty years were
//! lived: `cargo bench`. One sort only: `cargo bench -- years`.

mod files;

use divan::{Bencher, black_box};
use dvo::{
    app::{Key, Msg},
    catalogue::{
        Action, Change, Edit, Ids, Record, Value,
        kinds::{self, agenda_line, entry, meeting_item},
        name,
    },
    exchange::{csv::Profile, export},
    process::select::Selection,
    run::{Places, Session},
    screen::{Look, draw},
    store::{self, Mode},
};
use files::{LIVED, MANY_LINES, SIZES, Size, file};
use ratatui::{Terminal, backend::TestBackend};

const LOOK: Look = Look { colour: true, ascii: false };

fn main() {
    divan::main();
}

fn session(size: Size) -> Session {
    let opened = store::open(&file(size), Mode::ReadWrite).expect("a sound file");
    let places = Places { exports: std::env::temp_dir(), temporary: std::env::temp_dir(), machine: None };
    Session::new(opened, None, jiff::civil::date(2026, 9, 14), places).expect("a session")
}

/// A session as it is a moment after it began: everything can be found.
fn filled(size: Size) -> Session {
    let mut session = session(size);
    while !session.state.search.ready() {
        session.state.fill_some();
    }
    session
}

fn screen() -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(120, 40)).expect("a screen in memory")
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn load(bencher: Bencher<'_, '_>, size: Size) {
    let path = file(size);
    bencher.bench(|| store::open(&path, Mode::ReadOnly).expect("a sound file").world.len());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn first_frame(bencher: Bencher<'_, '_>, size: Size) {
    file(size);
    bencher.bench(|| {
        let session = session(size);
        screen().draw(|frame| drop(draw(&session.state, LOOK, frame))).expect("a frame").area
    });
}

#[divan::bench(args = SIZES)]
fn key_to_frame(bencher: Bencher<'_, '_>, size: Size) {
    let mut session = filled(size);
    let mut screen = screen();
    let down = Key::parse("j").expect("a key");
    bencher.bench_local(|| {
        session.take(Msg::Key(down));
        screen.draw(|frame| drop(draw(&session.state, LOOK, frame))).expect("a frame").area
    });
}

#[divan::bench(args = SIZES)]
fn find_anything(bencher: Bencher<'_, '_>, size: Size) {
    let session = filled(size);
    let queries =
        ["v", "ve", "veilig", "wijkveil", "digitale weer", "ondermijnign", "lente", "coördinatie zw", "xyzzy"];
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        session.state.search.index.find(black_box(queries[next % queries.len()]), 50).len()
    });
}

/// A key in the box itself, narrowed and not, with much that was opened before.
#[divan::bench(args = SIZES)]
fn find_in_the_box(bencher: Bencher<'_, '_>, size: Size) {
    let mut session = filled(size);
    let ids: Vec<_> = session.state.world.of(&kinds::ENTRY).take(64).map(|record| record.id).collect();
    ids.into_iter().for_each(|id| session.state.show_card(id));
    let queries = ["v", "soort:actie v", "district:twente v", "district:twente soort:mandaat v", "district:twente"];
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        session.take(Msg::Key(Key::parse("Ctrl+G").expect("a key")));
        session.take(Msg::Paste(black_box(queries[next % queries.len()]).to_owned()));
    });
}

/// The sheet of signals and the overview, of all districts, worked out and drawn.
#[divan::bench(args = SIZES, sample_count = 20)]
fn signals(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (filled(size), screen());
    press(&mut session, &mut screen, "o");
    bencher.bench_local(|| {
        press(&mut session, &mut screen, "w");
        press(&mut session, &mut screen, "i");
        session.take(Msg::Key(Key::parse("Esc").expect("a key")));
    });
}

/// The matrix of the whole unit, worked out and drawn.
#[divan::bench(args = SIZES, sample_count = 20)]
fn matrix(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (session(size), screen());
    press(&mut session, &mut screen, "o");
    bencher.bench_local(|| {
        press(&mut session, &mut screen, "w");
        press(&mut session, &mut screen, "m");
        session.take(Msg::Key(Key::parse("Esc").expect("a key")));
    });
}

/// A weight typed below it: all sums again.
#[divan::bench(args = SIZES, sample_count = 20)]
fn weigh(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (session(size), screen());
    ["o", "w", "m", "w"].into_iter().for_each(|key| press(&mut session, &mut screen, key));
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        press(&mut session, &mut screen, ["Up", "Down"][next % 2]);
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn overview(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (filled(size), screen());
    press(&mut session, &mut screen, "o");
    bencher.bench_local(|| {
        press(&mut session, &mut screen, "0");
        session.take(Msg::Key(Key::parse("Esc").expect("a key")));
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn filter(bencher: Bencher<'_, '_>, size: Size) {
    let mut session = session(size);
    session.take(Msg::Key(Key::parse("o").expect("a key")));
    session.take(Msg::Key(Key::parse("/").expect("a key")));
    let keys = ["w", "i", "j", "k", "Backspace", "Backspace", "Backspace", "Backspace"];
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        session.take(Msg::Key(Key::parse(keys[next % keys.len()]).expect("a key")));
        session.state.tab().list.rows.len()
    });
}

/// A field of a line, changed time and again: on the screen, and in the file before that.
fn edit(bencher: Bencher<'_, '_>, size: Size, kept: bool) {
    let mut session = filled(size);
    session.store.checked().expect("a sound file");
    let line = session.state.world.of(&kinds::AGENDA_LINE).next().expect("a line").clone();
    let field = agenda_line::PROGRESS.place;
    let mut ids = Ids::new(1, 1);
    bencher.bench_local(|| {
        let before = session.state.world.get(line.id).expect("the line").at(field).clone();
        let after = Value::Int((before.as_int().unwrap_or(0) + 1) % 100);
        let edit = Edit::Set { kind: line.kind, id: line.id, field, before, after };
        let change = Change::new(ids.next_id(), Action::Edit, vec![edit]);
        if kept {
            session.store.commit(&change).expect("on disk");
        }
        session.state.update(Msg::Committed(change)).len()
    });
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn edit_commit(bencher: Bencher<'_, '_>, size: Size) {
    edit(bencher, size, true);
}

/// What of that is not the file's part.
#[divan::bench(args = SIZES, sample_count = 50)]
fn edit_on_screen(bencher: Bencher<'_, '_>, size: Size) {
    edit(bencher, size, false);
}

/// A change of a thousand records, taken back and done again in turn.
#[divan::bench(args = MANY_LINES, sample_count = 20)]
fn undo_of_a_thousand(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (filled(size), screen());
    session.store.checked().expect("a sound file");
    let field = agenda_line::PROGRESS.place;
    let set = |line: &Record| {
        let (before, after) = (line.at(field).clone(), Value::Int(33));
        Edit::Set { kind: line.kind, id: line.id, field, before, after }
    };
    let lines = session.state.world.of(&kinds::AGENDA_LINE).filter(|line| line.at(field).as_int() != Some(33));
    let edits: Vec<Edit> = lines.take(1_000).map(set).collect();
    assert_eq!(edits.len(), 1_000);
    let change = Change::new(Ids::new(1, 1).next_id(), Action::Edit, edits);
    session.store.commit(&change).expect("on disk");
    session.take(Msg::Committed(change));
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        press(&mut session, &mut screen, ["U", "u"][next % 2]);
    });
}

/// Agendas: so many items with so many entries.
const AGENDAS: [(usize, usize); 2] = [(10, 40), (200, 2_000)];

/// A session with an agenda of this size, not opened yet; the meeting is under the cursor.
fn meeting((items, entries): (usize, usize)) -> Session {
    let mut session = session(Size::Records(1_000));
    let mut ids = Ids::new(2, 2);
    let mut made = vec![Record::new(ids.next_id(), &kinds::MEETING)];
    made[0].set(name::NAME, "Proefoverleg");
    let meeting = Value::Ref(made[0].id);
    for number in 0..items {
        let mut item = Record::new(ids.next_id(), &kinds::MEETING_ITEM);
        item.set(meeting_item::SUBJECT, "Een onderwerp").set(meeting_item::MEETING, meeting.clone());
        item.set(meeting_item::POSITION, number as i64);
        for line in 0..entries / items {
            let mut entry = Record::new(ids.next_id(), &kinds::ENTRY);
            entry.set(entry::TEXT, "Er is het een en ander gezegd.").set(entry::ITEM, Value::Ref(item.id));
            entry.set(entry::POSITION, line as i64);
            made.push(entry);
        }
        made.push(item);
    }
    let edits = made.into_iter().map(Edit::Create).collect();
    session.state.world.apply(&Change::new(ids.next_id(), Action::Load, edits)).expect("it fits");
    session.take(Msg::Key(Key::parse("2").expect("a key")));
    session
}

fn press(session: &mut Session, screen: &mut Terminal<TestBackend>, key: &str) {
    session.take(Msg::Key(Key::parse(key).expect("a key")));
    screen.draw(|frame| drop(draw(&session.state, LOOK, frame))).expect("a frame");
}

#[divan::bench(args = AGENDAS)]
fn meeting_opens(bencher: Bencher<'_, '_>, agenda: (usize, usize)) {
    let (mut session, mut screen) = (meeting(agenda), screen());
    bencher.bench_local(|| {
        press(&mut session, &mut screen, "m");
        session.take(Msg::Key(Key::parse("Esc").expect("a key")));
    });
}

/// The meeting of which most is known, in files that were lived in.
#[divan::bench(args = LIVED)]
fn fullest_meeting_opens(bencher: Bencher<'_, '_>, size: Size) {
    let (mut session, mut screen) = (session(size), screen());
    let world = &session.state.world;
    let known = |meeting: &&Record| world.pointing_at(meeting.id).len();
    let fullest = world.of(&kinds::MEETING).max_by_key(known).expect("a meeting").id;
    session.state.jump(fullest);
    bencher.bench_local(|| {
        press(&mut session, &mut screen, "m");
        session.take(Msg::Key(Key::parse("Esc").expect("a key")));
    });
}

#[divan::bench(args = AGENDAS)]
fn meeting_moves(bencher: Bencher<'_, '_>, agenda: (usize, usize)) {
    let (mut session, mut screen) = (meeting(agenda), screen());
    press(&mut session, &mut screen, "m");
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        press(&mut session, &mut screen, if next % 10 < 5 { "Tab" } else { "Shift+Tab" });
    });
}

#[divan::bench(args = AGENDAS)]
fn meeting_types(bencher: Bencher<'_, '_>, agenda: (usize, usize)) {
    let (mut session, mut screen) = (meeting(agenda), screen());
    for key in ["m", "b", "Tab", "Tab"] {
        press(&mut session, &mut screen, key);
    }
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        press(&mut session, &mut screen, if next % 20 < 10 { "a" } else { "Backspace" });
    });
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn csv_of_all_lines(bencher: Bencher<'_, '_>, size: Size) {
    let session = session(size);
    let what = Selection::all(&kinds::AGENDA_LINE);
    bencher.bench_local(|| {
        let out = std::io::sink();
        export::write(&session.state.world, &session.state.words, &what, Profile::ExcelNl, out).expect("written")
    });
}
