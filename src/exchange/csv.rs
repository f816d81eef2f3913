//! CSV: one writer for every export, and the reader for our own import.
//!
//! What is written opens in Dutch Excel by a double click, runs no formula there, and comes back through [`read`]
//! letter for letter.

mod defuse;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use defuse::{defuse, restore};
pub use read::{MAX_BYTES, ReadError, read};
pub(super) use write::holds;
pub use write::{Cell, Rows, Writer};

/// How a table is spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// For Dutch Excel: byte order mark, `;`, dates as dd-mm-yyyy, decimal comma. No `sep=` line: Excel then no
    /// longer sees the mark and shows "coÃ¶rdinator".
    #[default]
    ExcelNl,
    /// For programs, after RFC 4180: `,`, no mark, ISO dates, decimal point.
    Rfc4180,
}

impl Profile {
    fn separator(self) -> u8 {
        match self {
            Profile::ExcelNl => b';',
            Profile::Rfc4180 => b',',
        }
    }
}

/// Separators a reader may meet; a cell that holds any of them is quoted, so that the first line tells which it is.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// The byte order mark by which Excel knows UTF-8.
const MARK: &str = "\u{feff}";
