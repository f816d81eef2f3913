//! Every way to leave: the terminal is as it was, quickly, and the file is free and whole.

use super::pty::{PATIENCE, Pty, SIZE, arguments, at_home_in, command, file, signal};
use super::support::templates;
use dvo::store::{self, Mode};
use portable_pty::native_pty_system;
use std::{
    io::Read,
    path::Path,
    time::{Duration, Instant},
};

/// The promise is one second; the rest is for a busy machine.
const SOON: Duration = Duration::from_millis(1_000);

#[track_caller]
fn file_is_free(pty: &Pty) {
    let path = pty.folder.path().join("veiligheid.dvo");
    let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
    opened.store.checked().unwrap();
}

#[test]
fn signals_end_it_and_give_the_terminal_back() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let mut pty = Pty::start();
        pty.is_taken();
        // Also from the middle of a form.
        pty.press(&["n", "Half"]);
        pty.signal(name);
        let (exit, took) = pty.end();
        assert_eq!(exit, code, "SIG{name}");
        assert!(took < SOON, "SIG{name} took {took:?}");
        pty.is_given_back();
        file_is_free(&pty);
    }
}

#[test]
fn ctrl_q_ends_it_and_gives_the_terminal_back() {
    let mut pty = Pty::start();
    let (exit, took) = pty.send("\x11").end();
    assert_eq!(exit, 0);
    assert!(took < SOON, "{took:?}");
    pty.is_given_back();
    file_is_free(&pty);
}

#[test]
fn closing_the_window_ends_it() {
    let folder = templates::folder();
    let path = file(&folder);
    let pair = native_pty_system().openpty(SIZE).unwrap();
    let mut dvo = command(Path::new(env!("CARGO_BIN_EXE_dvo")), &arguments(&path));
    at_home_in(&mut dvo, folder.path());
    let mut child = pair.slave.spawn_command(dvo).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    while !seen.windows(3).any(|bytes| bytes == b"F1 ") {
        let count = reader.read(&mut buffer).unwrap();
        assert!(count > 0, "it ended: {}", String::from_utf8_lossy(&seen));
        seen.extend_from_slice(&buffer[..count]);
    }
    drop(reader);
    drop(pair.master);
    let begin = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begin.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("it lives on without a window");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(begin.elapsed() < SOON, "{:?}", begin.elapsed());
    store::open(&path, Mode::ReadWrite).unwrap().store.checked().unwrap();
}

/// Takes the terminal and panics; a program of its own.
#[test]
#[ignore = "is started in a terminal by the test below"]
fn panics() {
    if std::env::var_os("DVO_IN_TERMINAL").is_some() {
        let _guard = dvo::run::Guard::enter().unwrap();
        std::thread::sleep(Duration::from_millis(300));
        panic!("something the program did not expect");
    }
}

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    let mut pty = Pty::start_test("leaving::panics");
    pty.until("it has the terminal", vt100::Screen::alternate_screen);
    pty.is_taken();
    let (exit, _) = pty.end();
    assert_eq!(exit, 101);
    pty.is_given_back();
    pty.until("the message", |screen| screen.contents().contains("something the program did not expect"));
}

#[test]
fn ctrl_c_does_not_end_it() {
    let mut pty = Pty::start();
    pty.press(&["\x03", "\x03", "\x1bOP", "\x03", "\x1b"]);
    assert!(pty.child.try_wait().unwrap().is_none());
    pty.is_taken();
}

#[test]
fn stopped_and_brought_back_it_draws_anew() {
    let mut pty = Pty::start();
    let label = dvo::words::Words::new(dvo::catalogue::Lang::Nl).t("command-suspend");
    pty.press(&[":", &label, "\r"]);
    let begin = Instant::now();
    while pty.process().0 != 'T' {
        assert!(begin.elapsed() < PATIENCE, "it was not stopped:\n{}", pty.screen());
        std::thread::sleep(Duration::from_millis(10));
    }
    pty.is_given_back();
    // What a shell would write meanwhile.
    pty.signal("CONT");
    pty.until("it is drawn again", |screen| screen.alternate_screen() && screen.contents().contains("F1 "));
    pty.is_taken();
    let (exit, _) = pty.send("\x11").end();
    assert_eq!(exit, 0);
    pty.is_given_back();
}

#[test]
fn ended_while_stopped_it_ends() {
    let mut pty = Pty::start();
    let process = pty.child.process_id().unwrap();
    signal(process, "STOP");
    signal(process, "TERM");
    signal(process, "CONT");
    assert_eq!(pty.end().0, 143);
    pty.is_given_back();
}
