//! Cells to bytes, row by row.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use jiff::civil::Date;

use super::{MARK, Profile, SEPARATORS, defuse::needs_apostrophe};
use crate::catalogue::Decimal;

/// Bytes gathered before they are handed on.
const CHUNK: usize = 64 * 1024;

/// Does a byte make a cell need quotes, whatever the separator?
const fn quoted(byte: u8) -> bool {
    let [first, second, third] = SEPARATORS;
    (byte == first) | (byte == second) | (byte == third) | (byte == b'"') | (byte == b'\r') | (byte == b'\n')
}

/// Does any byte fit? Whole chunks at a time, which the processor does at once; to stop at the first would be slower.
pub(in crate::exchange) fn holds(bytes: &[u8], fits: impl Fn(u8) -> bool) -> bool {
    let (chunks, rest) = bytes.as_chunks::<16>();
    let in_one = |chunk: &[u8; 16]| chunk.iter().fold(false, |found, byte| found | fits(*byte));
    chunks.iter().any(in_one) || rest.iter().any(|byte| fits(*byte))
}

/// One cell of a table, not yet spelt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing; not the same as an unknown that has to be shown.
    Empty,
    /// Text, made harmless by [`defuse`](super::defuse) when it is written.
    Text(Cow<'a, str>),
    /// A day, spelt as the profile does.
    Day(Date),
    /// A whole number; a negative one stays a number.
    Int(i64),
    /// A number with decimals; a negative one stays a number.
    Decimal(Decimal),
}

/// Writes a table without ever holding more than a few rows.
///
/// Quotes are put where they are needed, and also round a cell with another profile's separator or with spaces at
/// an end. (The csv crate quotes for one separator only; with it a table of one column of "a,b" could not be told
/// from one of two columns.) Line ends inside a cell stay as they are; rows end in CR LF.
#[must_use = "what was gathered is written by finish()"]
pub struct Writer<W: Write> {
    out: W,
    rows: Rows,
}

impl<W: Write> Writer<W> {
    /// Starts a table. Needs no buffered writer under it.
    pub fn new(mut out: W, profile: Profile) -> io::Result<Writer<W>> {
        if profile == Profile::ExcelNl {
            out.write_all(MARK.as_bytes())?;
        }
        Ok(Writer { out, rows: Rows::new(profile) })
    }

    /// Writes one row. Rows may differ in length; a row without cells is one with one empty cell, since an empty
    /// line is nothing to most readers.
    pub fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        self.rows.row(cells);
        if self.rows.pending.len() >= CHUNK { self.pass_on() } else { Ok(()) }
    }

    /// Writes what is left and gives back what was written to, so that the caller can sync and rename.
    pub fn finish(mut self) -> io::Result<W> {
        self.pass_on()?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn pass_on(&mut self) -> io::Result<()> {
        self.out.write_all(&self.rows.pending)?;
        self.rows.pending.clear();
        Ok(())
    }
}

/// Rows spelt, not yet written: part of a table that begins elsewhere.
pub struct Rows {
    profile: Profile,
    pending: Vec<u8>,
    begun: bool,
}

impl Rows {
    /// No rows yet.
    pub fn new(profile: Profile) -> Rows {
        Rows { profile, pending: Vec::with_capacity(CHUNK * 2), begun: false }
    }

    /// The rows as they are written.
    pub fn bytes(&self) -> &[u8] {
        &self.pending
    }

    /// Begins anew.
    pub fn clear(&mut self) {
        self.pending.clear();
    }

    /// The next cell of a row that has several.
    pub fn next(&mut self, cell: &Cell) {
        if std::mem::replace(&mut self.begun, true) {
            self.pending.push(self.profile.separator());
        }
        self.cell(cell);
    }

    /// Ends a row.
    pub fn end(&mut self) {
        self.begun = false;
        self.pending.extend_from_slice(b"\r\n");
    }

    fn row(&mut self, cells: &[Cell]) {
        let start = self.pending.len();
        cells.iter().for_each(|cell| self.next(cell));
        if let ([Cell::Decimal(_)], Profile::ExcelNl) = (cells, self.profile) {
            // Alone on a line, its decimal comma would look like a separator.
            self.pending.insert(start, b'"');
            self.pending.push(b'"');
        }
        let nothing = matches!(cells, [] | [Cell::Empty]) || matches!(cells, [Cell::Text(text)] if text.is_empty());
        if nothing {
            self.pending.extend_from_slice(b"\"\"");
        }
        self.end();
    }

    fn cell(&mut self, cell: &Cell) {
        let excel = self.profile == Profile::ExcelNl;
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => self.text(text),
            Cell::Int(number) => {
                self.sign(*number);
                self.digits(number.unsigned_abs(), 1);
            }
            Cell::Day(day) => {
                let (day, month, year) = (i64::from(day.day()), i64::from(day.month()), i64::from(day.year()));
                let mut parts = [(day, 2), (month, 2), (year, 4)];
                if !excel {
                    parts.reverse();
                }
                for (number, least) in parts {
                    self.sign(number);
                    self.digits(number.unsigned_abs(), least);
                    self.pending.push(b'-');
                }
                self.pending.pop();
            }
            Cell::Decimal(number) => {
                let plain = number.plain();
                let spelt = plain.bytes().map(|byte| if excel && byte == b'.' { b',' } else { byte });
                self.pending.extend(spelt);
            }
        }
    }

    fn sign(&mut self, number: i64) {
        if number < 0 {
            self.pending.push(b'-');
        }
    }

    /// The number in at least so many digits. By hand, because the library's formatting took half of all the time.
    fn digits(&mut self, mut number: u64, least: usize) {
        let mut digits = [b'0'; 20];
        let mut first = digits.len();
        while number > 0 || digits.len() - first < least {
            first -= 1;
            digits[first] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.pending.extend_from_slice(&digits[first..]);
    }

    fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let apostrophe = needs_apostrophe(text);
        // A mark at the very start of a file would be taken for ours.
        let edges = bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ') || text.starts_with(MARK);
        if !edges && !holds(bytes, quoted) {
            if apostrophe {
                self.pending.push(b'\'');
            }
            self.pending.extend_from_slice(bytes);
            return;
        }
        self.pending.push(b'"');
        if apostrophe {
            self.pending.push(b'\'');
        }
        for part in text.split_inclusive('"') {
            self.pending.extend_from_slice(part.as_bytes());
            if part.ends_with('"') {
                self.pending.push(b'"');
            }
        }
        self.pending.push(b'"');
    }
}
