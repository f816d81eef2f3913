//! Time that never runs back.
//!
//! Each change has two times. The wall clock's is for people: the history shows it, and what changed since a meeting is
//! counted by it. It is whatever the computer said, also when that was wrong. The logical time orders changes of all
//! sites: later than that of every change that was in the file when it was made, so that a change never stands before
//! what it builds on. It is the wall clock's as long as that does not run back or behind.

use super::fault::Fault;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

/// Logical times begin here at the latest, 2220: there is room above for as many changes as there will ever be.
const LATEST: i64 = 7_900_000_000_000_000_000;

/// A logical time further than this before the clock is told.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// What the wall clock says, as a logical time.
pub(super) fn of(time: Timestamp) -> i64 {
    let nanos = time.as_nanosecond().clamp(0, LATEST.into());
    i64::try_from(nanos).unwrap_or(LATEST)
}

/// The logical time of a change that is made now, after the newest there is.
pub(super) fn after(newest: i64, now: Timestamp) -> i64 {
    of(now).max(newest.saturating_add(1))
}

/// The newest logical time, when it lies more than a day before the clock: that of this computer is behind, or that of
/// one that wrote to this file was ahead.
pub(super) fn ahead(newest: i64, now: Timestamp) -> Option<Timestamp> {
    let newest = Timestamp::from_nanosecond(newest.into()).ok()?;
    (newest.duration_since(now) > AHEAD).then_some(newest)
}

/// A moment as it stands in the file: always as long, so that it sorts as text.
pub(super) fn spelled(time: Timestamp) -> String {
    format!("{time:.9}")
}

/// The newest logical time in the file. Within a site they go up with the numbers, so the last of each will do.
pub(super) fn newest(conn: &Connection) -> Result<i64, Fault> {
    let newest = "SELECT ifnull(max(newest), 0) FROM (SELECT \
                  (SELECT clock FROM change WHERE site = s.id ORDER BY number DESC LIMIT 1) AS newest FROM site s)";
    Ok(conn.query_row(newest, [], |row| row.get(0))?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn it_never_runs_back_and_follows_the_clock_where_that_goes_on() {
        let noon = at("2026-06-15T12:00:00.000000005Z");
        let first = after(0, noon);
        assert_eq!(first, 1_781_524_800_000_000_005);
        assert_eq!(after(first, noon), first + 1, "twice in one nanosecond");
        assert_eq!(after(first, at("2025-01-01T00:00:00Z")), first + 1, "a clock that was put back");
        assert_eq!(after(first, at("2026-06-15T12:00:01Z")), 1_781_524_801_000_000_000);
    }

    #[test]
    fn there_is_room_behind_the_latest_clock_there_can_be() {
        let last = after(0, Timestamp::MAX);
        assert_eq!(after(last, Timestamp::MAX), last + 1);
        assert_eq!(after(0, Timestamp::MIN), 1);
    }

    #[test]
    fn more_than_a_day_ahead_is_told() {
        let newest = of(at("2026-06-15T12:00:00Z"));
        assert_eq!(ahead(newest, at("2026-06-14T12:00:00Z")), None);
        assert_eq!(ahead(newest, at("2026-06-14T11:59:59Z")), Some(at("2026-06-15T12:00:00Z")));
        assert_eq!(ahead(newest, at("2027-01-01T00:00:00Z")), None);
    }

    #[test]
    fn moments_sort_as_text() {
        let moments = ["2026-06-15T12:00:00Z", "2026-06-15T12:00:00.000000001Z", "2026-06-15T12:00:00.5Z"].map(at);
        let spelled = moments.map(spelled);
        assert!(spelled.is_sorted(), "{spelled:?}");
        assert_eq!(spelled[0], "2026-06-15T12:00:00.000000000Z");
        assert_eq!(spelled.map(|text| at(&text)), moments);
    }
}
