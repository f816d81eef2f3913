//! Bytes to cells: our own exports, and what people saved again in a spreadsheet.

use std::io::{self, Read};

use super::{MARK, Profile, SEPARATORS, restore};

/// The largest file that is read: six times a hundred thousand agenda lines.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// Why a table could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file could not be read to its end.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is larger than [`MAX_BYTES`].
    #[error("more than {MAX_BYTES} bytes")]
    TooLarge,
    /// It is no table of text.
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
}

/// Reads a table: the byte order mark, the encoding and the separator are found out, and [`restore`] is applied to
/// every cell. `profile` decides only where the file leaves it open. Rows may differ in length; empty lines are
/// skipped.
///
/// The cells are what the file holds: whoever keeps one passes it through [`clean`](crate::catalogue::text::clean).
pub fn read<R: Read>(reader: R, profile: Profile) -> Result<Vec<Vec<String>>, ReadError> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = decode(bytes);
    let (marked, text) = text.strip_prefix(MARK).map_or((false, text.as_str()), |rest| (true, rest));
    let (named, text) = separator_line(text);
    let usual = if marked { b';' } else { profile.separator() };
    let separator = named.unwrap_or_else(|| detect(text.as_bytes(), usual));
    let mut table =
        ::csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in table.records() {
        rows.push(record?.iter().map(|cell| restore(cell).into_owned()).collect());
    }
    Ok(rows)
}

/// UTF-8, UTF-16 with a mark ("Unicode text" in Excel), or else Windows-1252, which is what Excel's plain "CSV" is.
/// All of these always give a text, so a letter can come out wrong, but no file is refused for one.
fn decode(bytes: Vec<u8>) -> String {
    let wide = |join: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].as_chunks().0.iter().map(|&pair| join(pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes.first_chunk() {
        Some([0xff, 0xfe]) => wide(u16::from_le_bytes),
        Some([0xfe, 0xff]) => wide(u16::from_be_bytes),
        _ => String::from_utf8(bytes)
            .unwrap_or_else(|error| error.as_bytes().iter().map(|&byte| windows_1252(byte)).collect()),
    }
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    if (0x80..0xa0).contains(&byte) { HIGH[usize::from(byte - 0x80)] } else { char::from(byte) }
}

/// The separator that a first line `sep=;` names, and what follows it. We write none, others do.
fn separator_line(text: &str) -> (Option<u8>, &str) {
    let line = text.lines().next().unwrap_or_default();
    match line.strip_prefix("sep=").map(str::as_bytes) {
        Some(&[byte]) if SEPARATORS.contains(&byte) => {
            (Some(byte), text[line.len()..].trim_start_matches(['\r', '\n']))
        }
        _ => (None, text),
    }
}

/// The separator of the first line that has one outside quotes: the usual one, or else the most frequent.
fn detect(bytes: &[u8], usual: u8) -> u8 {
    let mut counts = [0usize; SEPARATORS.len()];
    let mut quoted = false;
    for &byte in bytes {
        if byte == b'"' {
            quoted = !quoted;
        } else if quoted {
            continue;
        } else if let Some(at) = SEPARATORS.iter().position(|&separator| separator == byte) {
            counts[at] += 1;
        } else if matches!(byte, b'\r' | b'\n') && counts != [0; 3] {
            break;
        }
    }
    let seen = SEPARATORS.iter().zip(counts).filter(|&(_, count)| count > 0);
    seen.max_by_key(|&(&separator, count)| (separator == usual, count)).map_or(usual, |(&separator, _)| separator)
}
