//! Puts on the terminal what changed on the screen, in few bytes: over a slow line that is what is felt.
//!
//! It remembers what the terminal shows. So it can write again what stands between two changes where that is shorter
//! than going round it, and says of a style only what differs. Every frame ends in the terminal's own style, and begins
//! by saying where it is: whatever else was written meanwhile does no harm.

mod dress;
#[cfg(test)]
mod tests;

use crate::catalogue::text::width;
use crossterm::terminal;
use dress::{Dress, codes};
use ratatui::{
    backend::{Backend, ClearType, WindowSize},
    buffer::Cell,
    layout::{Position, Size},
};
use std::io::{self, Write};

/// What writes on the terminal.
pub struct Pen<W: Write> {
    out: W,
    /// What the terminal shows, row by row; blank beyond.
    shown: Vec<Vec<Cell>>,
    /// Where the terminal's cursor is, if that is known.
    at: Option<(u16, u16)>,
    /// Only letters that every terminal finds equally wide came since its place was said.
    sure: bool,
    dress: Dress,
    hidden: Option<bool>,
}

impl<W: Write> Pen<W> {
    /// On a terminal that shows nothing.
    pub fn new(out: W) -> Pen<W> {
        Pen { out, shown: Vec::new(), at: None, sure: false, dress: Dress::default(), hidden: None }
    }

    /// Goes to a cell that is to be written.
    fn go(&mut self, x: u16, y: u16, next: Dress) -> io::Result<()> {
        if self.at == Some((x, y)) {
            return Ok(());
        }
        match self.at {
            Some((from, row)) if row == y && from < x => {
                let by = x - from;
                // By so many cells `ESC [ n C` goes on, in 3 bytes and the digits of n; one needs no number.
                let long = 3 + if by == 1 { 0 } else { digits(by) };
                let same = if self.sure && usize::from(by) <= long { self.between(from, x, y) } else { None };
                match same {
                    Some((dress, text)) if dress == self.dress => write!(self.out, "{text}")?,
                    Some((dress, text)) if dress == next => {
                        self.wear(next)?;
                        write!(self.out, "{text}")?;
                    }
                    _ if self.sure && by == 1 => write!(self.out, "\x1b[C")?,
                    _ if self.sure => write!(self.out, "\x1b[{by}C")?,
                    _ => write!(self.out, "\x1b[{}G", x + 1)?,
                }
            }
            Some((from, row)) if row == y && x < from => write!(self.out, "\x1b[{}G", x + 1)?,
            _ if x == 0 => write!(self.out, "\x1b[{}H", y + 1)?,
            _ => write!(self.out, "\x1b[{};{}H", y + 1, x + 1)?,
        }
        (self.at, self.sure) = (Some((x, y)), true);
        Ok(())
    }

    /// What the terminal shows in a row from one column to before another, if that is plain letters of one look.
    fn between(&self, from: u16, to: u16, y: u16) -> Option<(Dress, String)> {
        let blank = (Dress::default(), " ");
        let row = self.shown.get(usize::from(y)).map(Vec::as_slice).unwrap_or_default();
        let cells = row.iter().map(|cell| (Dress::of(cell), cell.symbol())).chain(std::iter::repeat(blank));
        let cells = cells.take(to.into()).skip(from.into());
        let dress = cells.clone().next()?.0;
        let plain = |(look, symbol): (Dress, &str)| look == dress && matches!(symbol.as_bytes(), [b' '..=b'~']);
        cells.clone().all(plain).then(|| (dress, cells.map(|(_, symbol)| symbol).collect()))
    }

    /// Says how what follows looks, as far as it looks otherwise than what came before.
    fn wear(&mut self, dress: Dress) -> io::Result<()> {
        if dress == self.dress {
            return Ok(());
        }
        let anew = codes(Dress::default(), dress);
        if anew.is_empty() {
            write!(self.out, "\x1b[m")?;
        } else {
            // To begin anew may be shorter than to take things off one by one.
            let (other, anew) = (codes(self.dress, dress), format!("0;{anew}"));
            write!(self.out, "\x1b[{}m", if anew.len() < other.len() { anew } else { other })?;
        }
        self.dress = dress;
        Ok(())
    }

    fn put(&mut self, x: u16, y: u16, cell: &Cell) -> io::Result<()> {
        let dress = Dress::of(cell);
        self.go(x, y, dress)?;
        self.wear(dress)?;
        let symbol = cell.symbol();
        self.out.write_all(symbol.as_bytes())?;
        let plain = matches!(symbol.as_bytes(), [b' '..=b'~']);
        // Terminals do not agree how wide every sign is: after one of those the place is said anew.
        let steady = plain || (symbol.chars().nth(1).is_none() && width(symbol) == 1);
        self.at = steady.then_some((x + 1, y));
        self.sure &= plain;
        let row = usize::from(y);
        if self.shown.len() <= row {
            self.shown.resize_with(row + 1, Vec::new);
        }
        let (row, x) = (&mut self.shown[row], usize::from(x));
        let end = x + if plain { 1 } else { width(symbol).max(1) };
        if row.len() < end {
            row.resize(end, Cell::default());
        }
        // What a wide sign covers is part of it, and never written alone.
        row[x..end].fill(Cell::new(""));
        row[x] = cell.clone();
        Ok(())
    }

    /// Where a sign is cut in two by a cell that goes over its first half only: terminals do not agree what becomes of
    /// the second, and the drawing library does not look at it.
    fn torn(&self, x: u16, y: u16, cell: &Cell) -> Option<(u16, u16)> {
        let last = x + (width(cell.symbol()) as u16).saturating_sub(1);
        let before = self.shown.get(usize::from(y))?.get(usize::from(last))?.symbol();
        (!before.is_ascii() && width(before) > 1 && (last > x || cell.symbol() != before)).then_some((last + 1, y))
    }

    /// Makes the second half of a torn sign blank, where nothing is drawn over it.
    fn mend(&mut self, torn: Option<(u16, u16)>) -> io::Result<()> {
        torn.map_or(Ok(()), |(x, y)| self.put(x, y, &Cell::default()))
    }

    /// From which of these changes in one row on there is nothing more in the row, if that saves anything.
    fn blank_from(&self, row: &[(u16, u16, &Cell)]) -> usize {
        const SAVES: usize = 4;
        let blank = |cell: &Cell| cell.symbol() == " " && Dress::of(cell) == Dress::default();
        let kept = row.iter().rposition(|(.., cell)| !blank(cell)).map_or(0, |last| last + 1);
        let Some((x, y, _)) = row.get(kept) else { return row.len() };
        let shown = self.shown.get(usize::from(*y)).map(Vec::as_slice).unwrap_or_default();
        let changed = |at: usize| row[kept..].iter().any(|(x, ..)| usize::from(*x) == at);
        let mut behind = shown.iter().enumerate().skip(usize::from(*x));
        let ends = row.len() - kept >= SAVES && behind.all(|(at, cell)| blank(cell) || changed(at));
        if ends { kept } else { row.len() }
    }

    /// Makes a row blank from here to its end.
    fn end(&mut self, x: u16, y: u16) -> io::Result<()> {
        self.go(x, y, Dress::default())?;
        self.wear(Dress::default())?;
        if let Some(row) = self.shown.get_mut(usize::from(y)) {
            row.truncate(x.into());
        }
        self.out.write_all(b"\x1b[K")
    }

    fn cursor(&mut self, hidden: bool) -> io::Result<()> {
        if self.hidden != Some(hidden) {
            self.hidden = Some(hidden);
            self.out.write_all(if hidden { b"\x1b[?25l" } else { b"\x1b[?25h" })?;
        }
        Ok(())
    }
}

fn digits(number: u16) -> usize {
    number.checked_ilog10().unwrap_or(0) as usize + 1
}

impl<W: Write> Backend for Pen<W> {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> io::Result<()> {
        let content: Vec<_> = content.collect();
        if !content.is_empty() {
            self.at = None;
        }
        let mut torn = None;
        for row in content.chunk_by(|a, b| a.1 == b.1) {
            let end = self.blank_from(row);
            for (x, y, cell) in &row[..end] {
                self.mend(torn.filter(|torn| *torn != (*x, *y)))?;
                torn = self.torn(*x, *y, cell);
                self.put(*x, *y, cell)?;
            }
            if let Some((x, y, _)) = row.get(end) {
                self.mend(torn.take().filter(|torn| torn.0 < *x))?;
                self.end(*x, *y)?;
            }
            self.mend(torn.take())?;
        }
        self.wear(Dress::default())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor(true)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor(false)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        crossterm::cursor::position().map(Position::from)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        self.go(x, y, self.dress)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    /// Whatever is to be cleared, all is: nothing in this program asks for less.
    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        self.shown.clear();
        (self.at, self.dress, self.hidden) = (None, Dress::default(), None);
        self.out.write_all(b"\x1b[m\x1b[2J")
    }

    fn size(&self) -> io::Result<Size> {
        terminal::size().map(|(width, height)| Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        let size = terminal::window_size()?;
        let (columns_rows, pixels) = ((size.columns, size.rows).into(), (size.width, size.height).into());
        Ok(WindowSize { columns_rows, pixels })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
