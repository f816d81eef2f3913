//! WHEN: dates as periods.

use jiff::civil::Date;

/// A period (stand-in until its own work lands).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period(Date);

impl Period {
    /// One day.
    pub fn day(day: Date) -> Period {
        Period(day)
    }
    /// First day.
    pub fn start(self) -> Date {
        self.0
    }
    /// Last day.
    pub fn end(self) -> Date {
        self.0
    }
    /// EDTF spelling.
    pub fn edtf(self) -> String {
        self.0.to_string()
    }
    /// Reads EDTF.
    pub fn from_edtf(text: &str) -> Result<Period, jiff::Error> {
        Ok(Period(text.parse()?))
    }
}
