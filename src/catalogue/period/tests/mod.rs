//! Tables of what people type and read on Sunday 22 November 2026, and what must hold for every period.

mod calendar;
mod holds;
mod in_words;
mod said;
mod shown;

use super::Period;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// A period by its spelling in the file.
fn read(spelling: &str) -> Period {
    Period::from_edtf(spelling).unwrap_or_else(|error| panic!("{spelling}: {error}"))
}
