//! What is on screen and what is in the file, put so that it can be compared.

use super::Desk;
use dvo::{
    catalogue::{Id, World},
    run::Session,
    screen::Drawn,
    store::{self, Mode},
};
use ratatui::buffer::Buffer;
use std::path::{Path, PathBuf};

/// Everything that is known, in an order that does not matter.
pub fn content(world: &World) -> Vec<(Id, String)> {
    let mut all: Vec<_> =
        world.all().map(|record| (record.id, format!("{} {}", record.kind.name, record.to_json()))).collect();
    all.sort();
    all
}

/// Who points at whom.
pub fn pointers(world: &World) -> Vec<(Id, Vec<(Id, usize)>)> {
    let of = |id| world.pointing_at(id).into_iter().map(|(record, place)| (record.id, place)).collect();
    let mut all: Vec<_> = world.all().map(|record| (record.id, of(record.id))).collect();
    all.sort();
    all
}

impl Desk {
    /// The whole screen, a line for each row.
    pub fn screen(&self) -> String {
        let cells = self.cells();
        let row = |y| {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..cells.area.width {
                let symbol = cells[(x, y)].symbol();
                if skip == 0 {
                    line.push_str(symbol);
                }
                skip = if skip > 0 { skip - 1 } else { dvo::catalogue::text::width(symbol).saturating_sub(1) };
            }
            line.trim_end().to_owned()
        };
        (0..cells.area.height).map(row).collect::<Vec<_>>().join("\n")
    }

    /// Is this text on screen?
    pub fn sees(&self, text: &str) -> bool {
        self.screen().contains(text)
    }

    /// Where this text stands first: column and row.
    pub fn find(&self, text: &str) -> Option<(u16, u16)> {
        let screen = self.screen();
        let (row, line) = screen.lines().enumerate().find(|(_, line)| line.contains(text))?;
        let before = &line[..line.find(text)?];
        Some((dvo::catalogue::text::width(before) as u16, row as u16))
    }

    /// Holds that this text is on screen.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Desk {
        assert!(self.sees(text), "{text:?} is not on screen:\n{}", self.screen());
        self
    }

    /// Holds that this text is not on screen.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Desk {
        assert!(!self.sees(text), "{text:?} is on screen:\n{}", self.screen());
        self
    }

    /// All records as the program has them.
    pub fn content(&self) -> Vec<(Id, String)> {
        content(self.world())
    }

    /// Holds that the file is sound and holds what the program shows; starts the program again.
    pub fn is_sound(&mut self) -> &mut Desk {
        let (shown, pointing) = (self.content(), pointers(self.world()));
        self.close();
        let report = store::check::check(self.path());
        assert!(report.is_sound(), "{:?}", report.findings);
        let opened = store::open(self.path(), Mode::ReadOnly).unwrap();
        assert!(shown == content(&opened.world), "the file does not hold what the program showed");
        assert!(pointing == pointers(&opened.world), "links back are not those of the file");
        drop(opened);
        self.reopen()
    }

    /// Holds that nothing on screen can drive a terminal or deceive who reads it.
    #[track_caller]
    pub fn is_harmless(&mut self) -> &mut Desk {
        for cell in &self.cells().content {
            let bad = super::hostile::danger(cell.symbol());
            assert!(bad.is_none(), "{:?} {bad:?} is on screen:\n{}", cell.symbol(), self.screen());
        }
        self
    }
}

impl Desk {
    /// The session.
    pub fn session(&self) -> &Session {
        self.session.as_ref().unwrap()
    }

    /// The session, to do with it what no user can.
    pub fn session_mut(&mut self) -> &mut Session {
        self.session.as_mut().unwrap()
    }

    /// Lets go of the file.
    pub fn close(&mut self) {
        self.session = None;
    }

    /// All records as the program has them.
    pub fn world(&self) -> &World {
        &self.session().state.world
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder exports go to.
    pub fn exports(&self) -> PathBuf {
        self.folder.path().join("uit")
    }

    /// The cells of the screen.
    pub fn cells(&self) -> &Buffer {
        &self.cells
    }

    /// What was drawn where.
    pub fn drawn(&self) -> &Drawn {
        &self.drawn
    }
}
