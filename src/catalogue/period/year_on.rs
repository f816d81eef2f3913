//! The same time a year later.

use super::{Period, Unit, month_number};

impl Period {
    /// The same part of the next year: Q1 becomes Q1, the second week of March the second week of March. On which day of
    /// that year is not known, so a day, or a run of days, becomes the month or months it lies in. `None` when that leaves
    /// [`super::YEARS`].
    pub fn a_year_on(self) -> Option<Period> {
        let (start, end) = (self.start(), self.end());
        let month = |number: i32| Period::of_months(number + 12, 1, Unit::Month);
        match self.unit() {
            Unit::MonthPart => self.shift(36),
            Unit::Month => self.shift(12),
            Unit::Quarter => self.shift(4),
            Unit::YearPart => self.shift(3),
            Unit::Half => self.shift(2),
            Unit::Year => self.shift(1),
            // A fifth week is not there every year.
            Unit::Week => {
                let thursday = self.anchor();
                let week = Period::week_of_month(thursday.year() + 1, thursday.month(), self.part());
                week.or_else(|| month(month_number(thursday.year(), thursday.month())))
            }
            Unit::Day | Unit::Span => {
                let first = month(month_number(start.year(), start.month()))?;
                let last = month(month_number(end.year(), end.month()))?;
                Period::span(first.start(), last.end()).ok()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::Value;

    #[test]
    fn the_same_part_of_the_next_year() {
        for (now, then) in [
            ("2026-33", "2027-33"),
            ("2026-03", "2027-03"),
            ("2026", "2027"),
            ("2026-40", "2027-40"),
            // The second week of March is another week of the year.
            ("2026-W11", "2027-W10"),
            // A fifth week of January is not there in 2027.
            ("2026-W05", "2027-01"),
            ("2026-10-08", "2027-10"),
            ("2028-02-29", "2029-02"),
            ("2026-09/2026-10", "2027-09/2027-10"),
            ("2026-03-28/2026-04-02", "2027-03/2027-04"),
        ] {
            let read = |text: &str| Value::from_json(crate::catalogue::Type::Period, &text.into()).unwrap().as_period();
            assert_eq!(read(now).unwrap().a_year_on(), read(then), "{now}");
        }
        assert_eq!(Period::of_year(2199).unwrap().a_year_on(), None);
    }
}
