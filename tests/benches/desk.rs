//! What the user waits for, at 1,000, 10,000 and 100,000 records: `cargo bench`.

#[path = "../support/synthetic.rs"]
mod synthetic;

use divan::{Bencher, black_box};
use dvo::{
    app::{Key, Msg},
    catalogue::{Action, Change, Edit, Ids, Value, kinds},
    exchange::{csv::Profile, export},
    process::select::Selection,
    run::{Places, Session},
    screen::{Look, draw},
    store::{self, Mode},
};
use ratatui::{Terminal, backend::TestBackend};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const LOOK: Look = Look { colour: true, ascii: false };

fn main() {
    divan::main();
}

/// A file of this size, made once for all benchmarks.
fn file(records: usize) -> PathBuf {
    static MADE: OnceLock<(tempfile::TempDir, Mutex<()>)> = OnceLock::new();
    let (folder, making) = MADE.get_or_init(|| (tempfile::tempdir().expect("a temporary folder"), Mutex::new(())));
    let path = folder.path().join(format!("{records}.dvo"));
    let _one = making.lock().expect("no other bench failed");
    if !path.exists() {
        let records = synthetic::records(records, 1).expect("the assets load");
        let own = records.iter().find(|record| record.str("name") == "IJsselland").expect("a district").id;
        let mut store = store::create(&path, &records, jiff::Timestamp::now()).expect("a new file");
        store.set_setting("own", &own.to_string()).expect("a setting");
    }
    path
}

fn session(records: usize) -> Session {
    let opened = store::open(&file(records), Mode::ReadWrite).expect("a sound file");
    let places = Places { exports: std::env::temp_dir(), temporary: std::env::temp_dir() };
    Session::new(opened, None, jiff::civil::date(2026, 9, 14), places).expect("a session")
}

fn screen() -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(120, 40)).expect("a screen in memory")
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn load(bencher: Bencher<'_, '_>, records: usize) {
    let path = file(records);
    bencher.bench(|| store::open(&path, Mode::ReadOnly).expect("a sound file").world.len());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn first_frame(bencher: Bencher<'_, '_>, records: usize) {
    file(records);
    bencher.bench(|| {
        let session = session(records);
        screen().draw(|frame| drop(draw(&session.state, LOOK, frame))).expect("a frame").area
    });
}

#[divan::bench(args = SIZES)]
fn key_to_frame(bencher: Bencher<'_, '_>, records: usize) {
    let mut session = session(records);
    while !session.state.search.ready() {
        session.state.fill_some();
    }
    let mut screen = screen();
    let down = Key::parse("j").expect("a key");
    bencher.bench_local(|| {
        session.take(Msg::Key(down));
        screen.draw(|frame| drop(draw(&session.state, LOOK, frame))).expect("a frame").area
    });
}

#[divan::bench(args = SIZES)]
fn find_anything(bencher: Bencher<'_, '_>, records: usize) {
    let mut session = session(records);
    while !session.state.search.ready() {
        session.state.fill_some();
    }
    let queries =
        ["v", "ve", "veilig", "wijkveil", "digitale weer", "ondermijnign", "lente", "coördinatie zw", "xyzzy"];
    let mut next = 0;
    bencher.bench_local(|| {
        next += 1;
        session.state.search.index.find(black_box(queries[next % queries.len()]), 50).len()
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn filter(bencher: Bencher<'_, '_>, records: usize) {
    let mut session = session(records);
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

#[divan::bench(args = SIZES, sample_count = 50)]
fn edit_commit(bencher: Bencher<'_, '_>, records: usize) {
    let mut session = session(records);
    session.store.checked().expect("a sound file");
    let line = session.state.world.of(&kinds::AGENDA_LINE).next().expect("a line").clone();
    let field = kinds::AGENDA_LINE.at("progress");
    let mut ids = Ids::new(1, 1);
    bencher.bench_local(|| {
        let before = session.state.world.get(line.id).expect("the line").at(field).clone();
        let after = Value::Int((before.as_int().unwrap_or(0) + 1) % 100);
        let edit = Edit::Set { kind: line.kind, id: line.id, field, before, after };
        let change = Change::new(ids.next_id(), Action::Edit, vec![edit]);
        session.store.commit(&change).expect("on disk");
        session.state.update(Msg::Committed(change)).len()
    });
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn csv_of_all_lines(bencher: Bencher<'_, '_>, records: usize) {
    let session = session(records);
    let what = Selection::all(&kinds::AGENDA_LINE);
    bencher.bench_local(|| {
        let out = std::io::sink();
        export::write(&session.state.world, &session.state.words, &what, Profile::ExcelNl, out).expect("written")
    });
}
