//! A pseudo-terminal with a program in it, seen through the eyes of a terminal emulator.

use super::support::templates;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use std::{
    io::{Read, Write},
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use vt100::{MouseProtocolMode, Parser};

/// How long something may take on a busy machine before the test gives up.
pub const PATIENCE: Duration = Duration::from_secs(15);
/// Nothing for so long is quiet.
const QUIET: Duration = Duration::from_millis(150);

/// How the program is started on a file; the one place that knows.
pub fn arguments(file: &Path) -> Vec<String> {
    ["--file", &file.display().to_string()].map(str::to_owned).into()
}

/// What came out of the terminal so far.
struct Seen {
    parser: Parser,
    bytes: usize,
    frames: usize,
    last: Instant,
}

/// A program in a terminal.
pub struct Pty {
    pub child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    pub writer: Box<dyn Write + Send>,
    // Held open, so that the settings of the terminal can still be asked for when the program is gone.
    _slave: Box<dyn SlavePty + Send>,
    seen: Arc<Mutex<Seen>>,
    /// The settings of the terminal before the program began.
    before: String,
    pub folder: TempDir,
}

/// A terminal of 100 by 30.
pub const SIZE: PtySize = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };

pub fn file(folder: &TempDir) -> std::path::PathBuf {
    file_of(folder, templates::example())
}

pub fn file_of(folder: &TempDir, content: &[u8]) -> std::path::PathBuf {
    let path = folder.path().join("veiligheid.dvo");
    std::fs::write(&path, content).unwrap();
    path
}

pub fn command(program: &Path, arguments: &[String]) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    command
}

/// What the program keeps for itself goes here, and not to who runs the tests.
pub fn at_home_in(command: &mut CommandBuilder, folder: &Path) {
    ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"].iter().for_each(|name| command.env(name, folder));
}

impl Pty {
    /// The program on a copy of the example, drawn once.
    pub fn start() -> Pty {
        let folder = templates::folder();
        let pty = Pty::on(&file(&folder), folder);
        pty.until("F1 stands at the bottom", |screen| screen.contents().contains("F1 "));
        pty.settle();
        pty
    }

    /// The program on a file, just begun.
    pub fn on(path: &Path, folder: TempDir) -> Pty {
        Pty::run(command(Path::new(env!("CARGO_BIN_EXE_dvo")), &arguments(path)), folder)
    }

    /// One of the tests of this file by itself, as a program of its own.
    pub fn start_test(name: &str) -> Pty {
        let arguments = ["--exact", name, "--ignored", "--nocapture", "--test-threads=1"].map(str::to_owned);
        let mut command = command(&std::env::current_exe().unwrap(), &arguments);
        command.env("DVO_IN_TERMINAL", "1");
        Pty::run(command, templates::folder())
    }

    fn run(mut command: CommandBuilder, folder: TempDir) -> Pty {
        at_home_in(&mut command, folder.path());
        let pair = native_pty_system().openpty(SIZE).unwrap();
        let before = settings(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let parser = Parser::new(SIZE.rows, SIZE.cols, 0);
        let seen = Arc::new(Mutex::new(Seen { parser, bytes: 0, frames: 0, last: Instant::now() }));
        let eyes = seen.clone();
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let mut seen = eyes.lock().unwrap();
                let bytes = &buffer[..count];
                seen.parser.process(bytes);
                seen.bytes += count;
                // Every frame in which the row one is on is another one has its sign once, turned round.
                let sign = "7m›".as_bytes();
                seen.frames += bytes.windows(sign.len()).filter(|it| *it == sign).count();
                seen.last = Instant::now();
            }
        });
        Pty { child, master: pair.master, writer, _slave: pair.slave, seen, before, folder }
    }

    /// Sends bytes as the keyboard would.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> &mut Pty {
        self.writer.write_all(bytes.as_ref()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    /// Sends keys one by one, each with time to be taken in.
    pub fn press(&mut self, keys: &[&str]) -> &mut Pty {
        for key in keys {
            self.send(key);
            std::thread::sleep(QUIET);
            self.settle();
        }
        self
    }

    pub fn screen(&self) -> String {
        self.look(text)
    }

    pub fn look<T>(&self, at: impl FnOnce(&vt100::Screen) -> T) -> T {
        at(self.seen.lock().unwrap().parser.screen())
    }

    /// Bytes and frames that came so far.
    pub fn came(&self) -> (usize, usize) {
        let seen = self.seen.lock().unwrap();
        (seen.bytes, seen.frames)
    }

    /// Waits until nothing comes any more.
    pub fn settle(&self) {
        let begin = Instant::now();
        while self.seen.lock().unwrap().last.elapsed() < QUIET && begin.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[track_caller]
    pub fn until(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let begin = Instant::now();
        while !self.look(&is_so) {
            assert!(begin.elapsed() < PATIENCE, "not so: {what}\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.seen.lock().unwrap().parser.screen_mut().set_size(rows, columns);
        self.master.resize(PtySize { rows, cols: columns, ..SIZE }).unwrap();
    }

    pub fn signal(&self, name: &str) {
        signal(self.child.process_id().unwrap(), name);
    }

    /// The state of the process: `S` sleeps, `T` is stopped; and the time it has used, in hundredths of a second.
    pub fn process(&self) -> (char, u64) {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.process_id().unwrap())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        (fields[0].chars().next().unwrap(), fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap())
    }

    /// Waits for the end; gives the exit code and how long it took.
    #[track_caller]
    pub fn end(&mut self) -> (u32, Duration) {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                let took = begin.elapsed();
                self.settle();
                return (status.exit_code(), took);
            }
            assert!(begin.elapsed() < PATIENCE, "it does not end:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Is the terminal in the hands of the program?
    #[track_caller]
    pub fn is_taken(&self) {
        assert!(self.look(|screen| screen.alternate_screen() && screen.bracketed_paste()));
        assert!(self.look(|screen| screen.mouse_protocol_mode()) != MouseProtocolMode::None);
        assert!(settings(&*self.master) != self.before, "the terminal is not raw");
    }

    /// Is the terminal as it was before?
    #[track_caller]
    pub fn is_given_back(&self) {
        self.until("the alternate screen is left", |screen| !screen.alternate_screen());
        self.until("bracketed paste is off", |screen| !screen.bracketed_paste());
        self.until("the mouse is off", |screen| screen.mouse_protocol_mode() == MouseProtocolMode::None);
        self.until("the cursor is shown", |screen| !screen.hide_cursor());
        assert_eq!(settings(&*self.master), self.before, "the terminal is not as it was");
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn signal(process: u32, name: &str) {
    assert!(Command::new("kill").args([format!("-{name}"), process.to_string()]).status().unwrap().success());
}

/// What one reads: a blank that was written is like one that was not.
pub fn text(screen: &vt100::Screen) -> String {
    screen.contents().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// How the terminal is set: raw or cooked, echo, control keys.
fn settings(master: &dyn MasterPty) -> String {
    let set = master.get_termios().unwrap();
    format!("{:?} {:?} {:?} {:?}", set.input_flags, set.output_flags, set.local_flags, set.control_chars)
}
