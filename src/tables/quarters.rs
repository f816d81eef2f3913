//! The quarters of a year as rows, and behind them what falls in none of them.

use super::{Basis, tally::Tally};
use crate::catalogue::Period;
use std::collections::BTreeSet;

/// Where periods fall: Q1 to Q4 of the year in view, quarters of other years, more than one quarter, unknown.
pub(super) struct Quarters {
    year: i16,
    others: Vec<(i16, u8)>,
}

impl Quarters {
    /// The rows that these periods need.
    pub fn of(year: i16, periods: impl Iterator<Item = Option<Period>>) -> Quarters {
        let elsewhere = periods.flatten().filter(|period| period.year() != year);
        let others: BTreeSet<(i16, u8)> =
            elsewhere.filter_map(|period| Some((period.year(), period.quarter()?))).collect();
        Quarters { year, others: others.into_iter().collect() }
    }

    /// A tally by quarter; what is behind the four quarters is there only if something falls in it (see
    /// [`Tally::without_empty`]).
    pub fn tally(&self, basis: &Basis<'_>, columns: Vec<String>) -> Tally {
        let four = (1..=4).map(|quarter| format!("Q{quarter}"));
        let others = self.others.iter().map(|(year, quarter)| format!("Q{quarter} {year}"));
        let rest = ["tally-longer", "tally-no-period"].map(|key| basis.words.t(key));
        let rows = four.chain(others).chain(rest).map(|label| (label, None)).collect();
        Tally::new(rows, columns)
    }

    /// The row of a period.
    pub fn row(&self, period: Option<Period>) -> usize {
        let behind = 4 + self.others.len();
        let Some(period) = period else { return behind + 1 };
        match period.quarter() {
            None => behind,
            Some(quarter) if period.year() == self.year => usize::from(quarter) - 1,
            Some(quarter) => {
                let at = self.others.iter().position(|other| *other == (period.year(), quarter));
                at.map_or(behind, |at| 4 + at)
            }
        }
    }
}
