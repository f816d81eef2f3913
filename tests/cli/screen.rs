//! The way to the screen, on a real terminal: what is asked before there is one, and what is left behind.

use super::help::{Home, names, text};
use dvo::store::{self, Mode, backup};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    fs,
    io::{Read, Write},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// Longer than anything takes here, also on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(20);

struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    screen: Arc<Mutex<vt100::Parser>>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    fn start(home: &Home, args: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_dvo"));
        command.args(args);
        Terminal::run(home, command)
    }

    fn run(home: &Home, mut command: CommandBuilder) -> Terminal {
        let size = PtySize { rows: 24, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        command.cwd(home.0.path());
        command.env_remove("DVO_FILE");
        home.environment().into_iter().for_each(|(name, value)| command.env(name, value));
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 100, 0)));
        let (mut reader, seen) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&screen));
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                seen.lock().unwrap().process(&bytes[..count]);
            }
        });
        Terminal { child, keys: pair.master.take_writer().unwrap(), screen, _master: pair.master }
    }

    fn shows(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Waits until this is on the screen.
    fn wait(&self, text: &str) {
        let began = Instant::now();
        while !self.shows().contains(text) {
            assert!(began.elapsed() < PATIENCE, "no ‘{text}’ in:\n{}", self.shows());
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn keys(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Closes what has this on it; a warning, where there is one, is put away first. (What comes right after an escape
    /// would be taken together with it.)
    fn close(&mut self, text: &str) {
        self.wait(text);
        let began = Instant::now();
        while self.shows().contains(text) {
            assert!(began.elapsed() < PATIENCE, "still ‘{text}’ in:\n{}", self.shows());
            self.keys("\u{1b}");
            let pressed = Instant::now();
            while self.shows().contains(text) && pressed.elapsed() < Duration::from_millis(400) {
                thread::sleep(Duration::from_millis(10));
            }
        }
    }

    fn code(&mut self) -> u32 {
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            assert!(began.elapsed() < PATIENCE, "it does not end:\n{}", self.shows());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Leaves with Ctrl+Q.
    fn leave(&mut self) {
        self.keys("\u{11}");
        assert_eq!(self.code(), 0);
    }
}

#[test]
fn the_example_is_under_way_and_leaves_nothing_behind() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--demo"]);
    terminal.wait("F1");
    let shown = terminal.shows();
    assert!(shown.contains("IJsselland") && shown.contains("14 sep"), "{shown}");
    assert_eq!(names(&home.temporary()).len(), 1);
    terminal.leave();
    assert_eq!(names(&home.temporary()), [""; 0]);
}

#[test]
fn a_signal_leaves_nothing_behind_either() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--demo"]);
    terminal.wait("F1");
    let pid = terminal.child.process_id().unwrap();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid.to_string()]).status().unwrap().success());
    assert_ne!(terminal.code(), 0);
    assert_eq!(names(&home.temporary()), [""; 0]);
}

#[test]
fn the_first_start_makes_a_file_and_asks_whose_it_is() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--lang", "en"]);
    terminal.wait("Twente");
    terminal.close("Which district do you work for?");
    terminal.leave();
    assert_eq!(home.run(&["check"]).code, 0);
}

#[test]
fn a_file_named_by_itself_is_opened_and_a_missing_one_is_not_made() {
    let home = Home::new();
    home.example();
    let mut terminal = Terminal::start(&home, &["voorbeeld.dvo"]);
    terminal.close("Voor welk district werkt u?");
    terminal.wait("dvo · alle districten");
    terminal.leave();
    let mut terminal = Terminal::start(&home, &["niet.dvo"]);
    assert_eq!(terminal.code(), 1);
    terminal.wait("dvo new ");
    assert!(!home.path("niet.dvo").exists());
}

#[test]
fn a_file_in_use_can_be_read_after_a_question() {
    let home = Home::new();
    let path = home.example();
    let store = store::open(&path, Mode::ReadWrite).unwrap().store;
    for (answer, opens) in [("n\r", false), ("\r", false), ("j\r", true)] {
        let mut terminal = Terminal::start(&home, &["--file", text(&path)]);
        terminal.wait("Alleen-lezen openen? [j/N]");
        assert!(terminal.shows().contains(&format!("proces {}", std::process::id())), "{}", terminal.shows());
        terminal.keys(answer);
        if opens {
            terminal.wait("alleen lezen");
            terminal.wait("dvo · alle districten");
            // Nothing could be kept: it does not ask whose laptop this is.
            assert!(!terminal.shows().contains("Voor welk district"), "{}", terminal.shows());
            terminal.leave();
        } else {
            assert_eq!(terminal.code(), 1);
        }
    }
    // Nobody to ask.
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", &format!("'{}' --file '{}' < /dev/null", env!("CARGO_BIN_EXE_dvo"), path.display())]);
    let mut terminal = Terminal::run(&home, command);
    assert_eq!(terminal.code(), 1);
    terminal.wait("--read-only");
    drop(store);
}

#[test]
fn a_damaged_file_is_left_alone_and_its_newest_good_backup_offered() {
    let home = Home::new();
    let path = home.example();
    let store = store::open(&path, Mode::ReadWrite).unwrap().store;
    let made = backup::take(&store, jiff::Timestamp::now(), backup::Reason::Asked).unwrap();
    drop(store);
    fs::write(&path, "geen bestand").unwrap();
    for (answer, opens) in [("\r", false), ("ja\r", true)] {
        let mut terminal = Terminal::start(&home, &["--file", text(&path)]);
        terminal.wait("openen om alleen te lezen? [j/N]");
        let shown = terminal.shows().replace('\n', "");
        let name = made.backup.path.file_name().unwrap().to_str().unwrap();
        assert!(shown.contains("dvo restore 1") && shown.contains(name), "{shown}");
        terminal.keys(answer);
        if opens {
            terminal.wait("dvo · alle districten");
            // Nothing could be kept: it does not ask whose laptop this is.
            assert!(!terminal.shows().contains("Voor welk district"), "{}", terminal.shows());
            terminal.leave();
        } else {
            assert_eq!(terminal.code(), 1);
        }
        assert_eq!(fs::read(&path).unwrap(), b"geen bestand");
    }
}

#[test]
fn a_synchronised_folder_is_warned_of_once() {
    let home = Home::new();
    let folder = home.path("OneDrive - Gemeente");
    let path = folder.join("net.dvo");
    assert_eq!(home.run(&["new", text(&path)]).code, 0);
    for warned in [true, false] {
        let mut terminal = Terminal::start(&home, &["--file", text(&path), "--ascii"]);
        terminal.wait("F1");
        assert_eq!(terminal.shows().contains("gesynchroniseerd"), warned, "{}", terminal.shows());
        terminal.close("Voor welk district werkt u?");
        terminal.leave();
    }
}
