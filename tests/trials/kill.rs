//! The program is killed at a random moment while somebody edits. The file opens, is sound, and holds what was
//! acknowledged: exactly so many steps as were said to be kept, or one more.

use super::{
    length, lived, seed,
    support::{Desk, TODAY, chance::Chance, templates},
};
use dvo::{
    app::{
        Key, Msg,
        layer::{Confirm, Layer, Yes},
    },
    catalogue::{
        Action, Change, Edit, Record, Value, World,
        kinds::{self, person},
    },
    run::{Places, Session},
    store::{self, Mode},
};
use std::{
    collections::BTreeSet,
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

const FILE: &str = "DVO_TRIALS_FILE";
const RUN: &str = "DVO_TRIALS_RUN";
/// A new file after so many kills; until then they go on with what the last one left.
const KILLS_A_FILE: usize = 25;

/// The names there are after so many steps of a run, in the order in which they came: one by a form, three at once, one
/// step back, the same step again.
fn names(run: usize, steps: usize) -> BTreeSet<String> {
    let mut made: Vec<Vec<String>> = Vec::new();
    let mut back = Vec::new();
    for step in 0..steps {
        match step % 7 {
            5 => back.extend(made.pop()),
            6 => made.extend(back.pop()),
            kind => made.push(of_step(run, step, kind)),
        }
    }
    made.into_iter().flatten().collect()
}

fn of_step(run: usize, step: usize, kind: usize) -> Vec<String> {
    let name = format!("Proef{run}x{step}");
    if kind < 3 { vec![name] } else { ["a", "b", "c"].map(|part| format!("{name}{part}")).into() }
}

fn found(world: &World, run: usize) -> BTreeSet<String> {
    let begins = format!("Proef{run}x");
    let names = world.of(&kinds::PERSON).map(|person| person.get(person::SURNAME).to_owned());
    names.filter(|name| name.starts_with(&begins)).collect()
}

/// The program that is killed; it does nothing unless it is told on which file.
#[test]
#[ignore = "is started and killed by the trial"]
fn editor() {
    let Ok(file) = std::env::var(FILE) else { return };
    let run: usize = std::env::var(RUN).unwrap().parse().unwrap();
    let opened = store::open(Path::new(&file), Mode::ReadWrite).unwrap();
    let mut session = Session::new(opened, None, TODAY, Places::default()).unwrap();
    let press = |session: &mut Session, key: &str| session.take(Msg::Key(Key::parse(key).unwrap()));
    press(&mut session, "g");
    press(&mut session, "p");
    for step in 0.. {
        let before = session.state.world.revision();
        match step % 7 {
            5 => press(&mut session, "u"),
            6 => press(&mut session, "U"),
            kind @ 0..=2 => {
                press(&mut session, "n");
                let surname = person::SURNAME.place;
                (0..surname).for_each(|_| press(&mut session, "Tab"));
                of_step(run, step, kind)[0].chars().for_each(|letter| session.take(Msg::Key(Key::char(letter))));
                press(&mut session, "Ctrl+S");
            }
            kind => {
                let ids = &mut session.state.ids;
                let person = |name: &String| {
                    let mut person = Record::new(ids.next_id(), &kinds::PERSON);
                    person.set(person::SURNAME, Value::text(name));
                    Edit::Create(person)
                };
                let edits = of_step(run, step, kind).iter().map(person).collect();
                let change = Change::new(session.state.ids.next_id(), Action::New, edits);
                let yes = Yes::Commit(change);
                let question = Confirm { title: String::new(), lines: Vec::new(), yes };
                session.state.layers.push(Layer::Confirm(question));
                press(&mut session, "Enter");
            }
        }
        assert_eq!(session.state.world.revision(), before + 1, "{:?}", session.state.messages);
        // Only now is it said to be kept.
        let mut out = std::io::stdout();
        out.write_all(format!("\nkept {} steps\n", step + 1).as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

/// Lets the program edit for a while and kills it; gives the number of steps it acknowledged.
fn edit_and_kill(file: &Path, run: usize, pause: Duration, after: Duration) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::editor", "--ignored", "--nocapture", "--test-threads=1"])
        .env(FILE, file)
        .env(RUN, run.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        let _ = out.read_to_end(&mut said);
        String::from_utf8_lossy(&said).into_owned()
    });
    std::thread::sleep(pause + after);
    assert!(child.try_wait().unwrap().is_none(), "it ended by itself: {}", reader.join().unwrap());
    child.kill().unwrap();
    child.wait().unwrap();
    let said = reader.join().unwrap();
    let whole = said.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let kept = whole.lines().filter_map(|line| line.strip_prefix("kept ")?.strip_suffix(" steps")?.parse().ok());
    kept.max().unwrap_or(0)
}

#[test]
fn killed_while_editing_it_keeps_what_it_acknowledged() {
    let wanted = length(10, 200);
    let mut chance = Chance::new(seed());
    let (mut counted, mut early, mut steps, mut ahead, mut cut, mut run) = (0, 0, 0, 0, 0, 0);
    while counted < wanted {
        let before = if (run / KILLS_A_FILE).is_multiple_of(2) { templates::example() } else { lived() };
        let mut desk = Desk::on(before);
        let path = desk.path().to_owned();
        for _ in 0..KILLS_A_FILE.min(wanted - counted) {
            desk.close();
            let pause = Duration::from_millis(60 * (1 + early as u64).min(10));
            let after = Duration::from_micros(chance.below(250_000) as u64);
            let acknowledged = edit_and_kill(&path, run, pause, after);
            let checked = store::check::check(&path);
            assert!(checked.is_sound(), "run {run}, before it was opened again: {:?}", checked.findings);
            cut += usize::from(checked.findings.iter().any(|finding| finding.what == "unfinished"));
            desk.reopen().is_sound();
            let there = found(desk.world(), run);
            let one_more = there == names(run, acknowledged + 1);
            assert!(
                one_more || there == names(run, acknowledged),
                "run {run}: {acknowledged} steps were acknowledged, but there is {there:?}"
            );
            run += 1;
            if acknowledged == 0 {
                early += 1;
                assert!(early < 50 + wanted, "it never gets to editing");
                continue;
            }
            counted += 1;
            steps += acknowledged;
            ahead += usize::from(one_more && names(run - 1, acknowledged) != there);
        }
    }
    println!(
        "killed {counted} times while editing ({early} more before the first acknowledgement, not counted): \
         {steps} acknowledged steps, all there; {ahead} times a step was kept that was not acknowledged yet, {cut} times a write was cut off"
    );
}
