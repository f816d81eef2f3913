//! Which backups stay.

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Everything younger than this stays.
const ALL: SignedDuration = SignedDuration::from_hours(48);

/// A way to divide time into days, weeks or months, named by their first day.
type Part = fn(Date) -> Date;

/// Of so many days, weeks and months that have a backup the last one stays. Days without any do not count, so whoever
/// opens the program once a month keeps a year.
const LAST_OF: [(usize, Part); 3] = [(12, |day| day), (10, monday), (9, |day| day.first_of_month())];

fn monday(day: Date) -> Date {
    day.iso_week_date().first_of_week().map_or(day, Date::from)
}

/// Places of the backups (made at these times) that may go. Never the newest.
pub fn to_remove(times: &[Timestamp], now: Timestamp) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..times.len()).collect();
    newest_first.sort_by_key(|at| std::cmp::Reverse(times[*at]));
    let mut stays = vec![false; times.len()];
    if let Some(newest) = newest_first.first() {
        stays[*newest] = true;
    }
    for (at, time) in times.iter().enumerate() {
        // A time to come is that of a clock that was wrong: no reason to throw away.
        stays[at] |= now.duration_since(*time) < ALL;
    }
    for (many, part) in LAST_OF {
        let mut seen: Vec<Date> = Vec::new();
        for at in &newest_first {
            let part = part(times[*at].to_zoned(TimeZone::UTC).date());
            if seen.len() < many && seen.last() != Some(&part) {
                seen.push(part);
                stays[*at] = true;
            }
        }
    }
    (0..times.len()).filter(|at| !stays[*at]).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const HOUR: SignedDuration = SignedDuration::from_hours(1);

    fn now() -> Timestamp {
        "2026-06-15T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn hourly_for_a_year_leaves_days_weeks_and_months() {
        let times: Vec<Timestamp> = (0..24 * 365).map(|hours| now() - HOUR * hours).collect();
        let gone = to_remove(&times, now());
        let stays: Vec<Timestamp> = (0..times.len()).filter(|at| !gone.contains(at)).map(|at| times[at]).collect();
        let young = stays.iter().filter(|time| now().duration_since(**time) < ALL).count();
        assert_eq!(young, 48);
        // 12 days, of which the last two are among the young; weeks and months partly the same backups.
        assert!((48 + 10 + 7 + 6..=48 + 10 + 10 + 9).contains(&stays.len()), "{}", stays.len());
        assert!(now().duration_since(stays[stays.len() - 1]) > SignedDuration::from_hours(24 * 220));
    }

    #[test]
    fn the_newest_stays_however_old() {
        let times = [now() - HOUR * 24 * 4000, now() - HOUR * 24 * 4001];
        assert!(!to_remove(&times, now()).contains(&0));
        assert!(to_remove(&[], now()).is_empty());
    }

    #[test]
    fn a_clock_that_was_wrong_throws_nothing_away() {
        let times = [now() + HOUR * 24 * 300, now(), now() - HOUR];
        assert!(to_remove(&times, now()).is_empty());
    }

    #[test]
    fn thinning_out_twice_is_thinning_out_once() {
        let times: Vec<Timestamp> = (0..4000).map(|place| now() - HOUR * (place * 7)).collect();
        let gone = to_remove(&times, now());
        let stays: Vec<Timestamp> = (0..times.len()).filter(|at| !gone.contains(at)).map(|at| times[at]).collect();
        assert_eq!(to_remove(&stays, now()), Vec::<usize>::new());
    }
}
