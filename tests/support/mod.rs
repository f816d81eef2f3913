//! The harness: somebody at the desk, keys in, screen out, on a real file of one's own.
//!
//! ```ignore
//! let mut desk = Desk::example();
//! desk.keys("7 n 'Piet' Enter Ctrl+S").shows("Piet");
//! desk.reopen().keys("u").hides("Piet");
//! ```
//!
//! Everything goes the way it goes at work: key → update → effect → store → message, and the screen as it is drawn.

#![allow(dead_code, clippy::unwrap_used)]

pub mod chance;
pub mod content;
pub mod hostile;
pub mod sitting;
pub mod templates;
pub mod year;

use dvo::{
    app::{Effect, Key, Msg, layer},
    catalogue::{Change, Ids, Lang},
    process::admit::Admitted,
    run::{Places, Session},
    screen::{self, Drawn, Look},
    store::{self, Machine, Mode},
};
use jiff::civil::Date;
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer};
use std::path::PathBuf;
use tempfile::TempDir;

/// The day on which every test takes place: a Monday in the year of the example.
pub const TODAY: Date = jiff::civil::date(2026, 9, 14);

/// Somebody at the desk.
pub struct Desk {
    session: Option<Session>,
    terminal: Terminal<TestBackend>,
    cells: Buffer,
    drawn: Drawn,
    path: PathBuf,
    folder: TempDir,
    lang: Option<Lang>,
    machine: Option<Machine>,
}

impl Desk {
    /// The example year, own district (IJsselland) chosen.
    pub fn example() -> Desk {
        Desk::on(templates::example())
    }

    /// A new file with the reference data, own district (IJsselland) chosen.
    pub fn reference() -> Desk {
        Desk::on(templates::reference())
    }

    /// A new file as the program makes it: it asks for the own district first.
    pub fn first_start() -> Desk {
        Desk::on(templates::first_start())
    }

    /// A copy of this file.
    pub fn on(file: &[u8]) -> Desk {
        let folder = templates::folder();
        let path = folder.path().join("veiligheid.dvo");
        std::fs::write(&path, file).unwrap();
        std::fs::create_dir(folder.path().join("uit")).unwrap();
        let terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
        let mut desk = Desk {
            session: None,
            cells: Buffer::default(),
            terminal,
            drawn: Drawn::default(),
            path,
            folder,
            lang: Some(Lang::Nl),
            machine: None,
        };
        desk.reopen();
        desk
    }

    /// The same in English.
    pub fn in_english(self) -> Desk {
        self.speaking(Some(Lang::En))
    }

    /// The same in this language; `None` leaves it to the file.
    pub fn speaking(mut self, lang: Option<Lang>) -> Desk {
        self.lang = lang;
        self.reopen();
        self
    }

    /// Leaves the program; on another computer, that keeps its settings under this name, it is started again.
    pub fn on_computer(&mut self, name: &str) -> &mut Desk {
        self.machine = Some(Machine::at(&self.folder.path().join(name)));
        self.reopen()
    }

    /// The same on a terminal of this size.
    pub fn sized(mut self, columns: u16, rows: u16) -> Desk {
        self.resize(columns, rows);
        self
    }

    /// With this seed for identities, which decide between equals in a list.
    pub fn seeded(mut self, seed: u64) -> Desk {
        self.seeded_again(seed);
        self
    }

    /// The same, after a restart.
    pub fn seeded_again(&mut self, seed: u64) {
        // Later than whatever the seeds before made.
        self.session_mut().state.ids = Ids::new(1_800_000_000_000 + (seed % (1 << 24)) * 100_000, seed);
    }

    /// Leaves the program and starts it again on the same file.
    pub fn reopen(&mut self) -> &mut Desk {
        self.session = None;
        let opened = store::open_on(&self.path, Mode::ReadWrite, self.machine.as_ref()).unwrap();
        let places =
            Places { exports: self.exports(), temporary: self.folder.path().to_owned(), machine: self.machine.clone() };
        let mut session = Session::new(opened, self.lang, TODAY, places).unwrap();
        session.clipboard = |_| Ok(());
        self.session = Some(session);
        self.draw();
        self
    }

    /// Presses keys by name and types what stands in quotes: `n 'Piet' Enter Ctrl+S`.
    pub fn keys(&mut self, keys: &str) -> &mut Desk {
        let mut rest = keys.trim_start();
        while let Some(first) = rest.chars().next() {
            let quoted = matches!(first, '"' | '\'').then(|| rest[1..].find(first)).flatten();
            let name = match quoted {
                Some(end) => {
                    self.types(&rest[1..=end]);
                    &rest[..end + 2]
                }
                None => {
                    let name = rest.split_whitespace().next().unwrap_or_default();
                    self.press(Key::parse(name).unwrap_or_else(|| panic!("no key is called {name:?} in {keys:?}")));
                    name
                }
            };
            rest = rest[name.len()..].trim_start();
        }
        self
    }

    /// Types a text, key by key.
    pub fn types(&mut self, text: &str) -> &mut Desk {
        for letter in text.chars() {
            match letter {
                '\n' => self.take(Msg::Key(Key::parse("Enter").unwrap())),
                letter => self.take(Msg::Key(Key::char(letter))),
            }
        }
        self.draw();
        self
    }

    /// Presses one key.
    pub fn press(&mut self, key: Key) -> &mut Desk {
        self.take(Msg::Key(key));
        self.draw();
        self
    }

    /// Puts text in as from the clipboard.
    pub fn pastes(&mut self, text: &str) -> &mut Desk {
        self.take(Msg::Paste(text.to_owned()));
        self.draw();
        self
    }

    /// Clicks on a place of the screen; true if there was something there.
    pub fn click(&mut self, column: u16, row: u16) -> bool {
        let target = self.drawn.at(column, row);
        if let Some(target) = target {
            self.take(Msg::Click(target));
            self.draw();
        }
        target.is_some()
    }

    /// Clicks where this text stands first.
    pub fn click_on(&mut self, text: &str) -> &mut Desk {
        let (column, row) = self.find(text).unwrap_or_else(|| panic!("{text:?} is not on screen:\n{}", self.screen()));
        assert!(self.click(column, row), "nothing happens at {text:?}:\n{}", self.screen());
        self
    }

    /// Turns the wheel.
    pub fn wheel(&mut self, rows: isize) -> &mut Desk {
        self.take(Msg::Wheel(rows));
        self.draw();
        self
    }

    /// Lets time pass.
    pub fn wait(&mut self, millis: u64) -> &mut Desk {
        self.session_mut().state.now += millis;
        self.take(Msg::Tick);
        self.draw();
        self
    }

    /// Makes the window larger or smaller.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Desk {
        self.terminal.backend_mut().resize(columns, rows);
        self.draw();
        self
    }

    /// Has a change kept, the way a question that is answered yes does.
    pub fn commit(&mut self, change: Change) -> &mut Desk {
        self.answers_yes(layer::Yes::Commit(change))
    }

    /// Has a change kept as it is, whatever may be wrong with it, as what was deleted is brought back.
    pub fn put(&mut self, change: Change) -> &mut Desk {
        self.answers_yes(layer::Yes::Effect(Box::new(Effect::Commit(Admitted::as_it_was(change)))))
    }

    /// Goes back to a backup, wherever it lies.
    pub fn restore(&mut self, backup: &std::path::Path) -> &mut Desk {
        self.asked(layer::Yes::Effect(Box::new(Effect::Restore(backup.to_owned()))));
        self.draw();
        self
    }

    fn asked(&mut self, yes: layer::Yes) {
        let question = layer::Confirm { title: String::new(), lines: Vec::new(), yes };
        self.session_mut().state.layers.push(layer::Layer::Confirm(question));
        self.take(Msg::Key(Key::parse("Enter").unwrap()));
    }

    fn answers_yes(&mut self, yes: layer::Yes) -> &mut Desk {
        let before = self.world().revision();
        self.asked(yes);
        assert!(self.world().revision() > before, "not kept: {:?}", self.session().state.messages.last());
        self
    }

    /// Hands the program a message and forgets what would need a terminal of its own. Time goes on a little.
    pub fn take(&mut self, msg: Msg) {
        let session = self.session_mut();
        session.state.now += 5;
        session.take(msg);
    }

    /// The text the user's own editor was given, if it was asked for; `written` is what it gives back.
    pub fn own_editor(&mut self, written: &str) -> Option<String> {
        match self.session_mut().outside.take() {
            Some(Effect::OwnEditor(place, text)) => {
                self.take(Msg::Edited(place, written.to_owned()));
                self.draw();
                Some(text)
            }
            _ => None,
        }
    }

    /// Draws, as the loop does after every message.
    pub fn draw(&mut self) {
        let Some(session) = &mut self.session else { return };
        let mut drawn = Drawn::default();
        let look = Look { colour: true, ascii: false };
        // All that was drawn, not what a terminal was sent of it: that leans on how terminals treat wide characters.
        let frame = self.terminal.draw(|frame| drawn = screen::draw(&session.state, look, frame)).unwrap();
        self.cells = frame.buffer.clone();
        session.state.drawn(drawn.page, drawn.top);
        self.drawn = drawn;
    }
}
