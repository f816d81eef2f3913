//! Signals that were put to sleep: not shown until a day has come, or for good. Kept in the settings of the file, under
//! `sleep.<signal>.<record>` (and `.<other record>`, of a signal about two), as JSON: `{"until":"2027-01","why":"…"}`;
//! what rests for good sleeps until the last day there is.

use super::Found;
use crate::catalogue::{Id, Period};
use jiff::civil::Date;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The last day that a period reaches.
const LAST: Date = jiff::civil::date(2199, 12, 31);

/// Until when, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Sleep {
    /// It wakes on the first day of this.
    pub until: Period,
    /// Why it can wait.
    pub why: String,
}

/// The setting under which a signal about a record sleeps.
pub fn key(signal: &str, about: Id) -> String {
    format!("sleep.{signal}.{about}")
}

/// The setting under which a signal about two records sleeps.
pub fn key_of_two(signal: &str, about: Id, with: Id) -> String {
    format!("{}.{with}", key(signal, about))
}

impl Sleep {
    /// For good: what was asked is answered.
    pub fn for_good() -> Sleep {
        Sleep { until: Period::day(LAST), why: String::new() }
    }

    /// Is it for good?
    pub fn is_for_good(&self) -> bool {
        self.until == Period::day(LAST)
    }

    /// As it is kept.
    pub fn spelled(&self) -> String {
        json!({ "until": self.until.edtf(), "why": self.why }).to_string()
    }

    /// Reads it back; what cannot be read does not sleep.
    pub fn read(kept: &str) -> Option<Sleep> {
        let json: Json = serde_json::from_str(kept).ok()?;
        let until = Period::from_edtf(json.get("until")?.as_str()?).ok()?;
        Some(Sleep { until, why: json.get("why").and_then(Json::as_str).unwrap_or_default().to_owned() })
    }
}

/// The signals that are awake, and those that sleep.
pub fn apart<'a>(
    found: &'a [Found],
    settings: &BTreeMap<String, String>,
    today: Date,
) -> (Vec<&'a Found>, Vec<(&'a Found, Sleep)>) {
    let (mut awake, mut asleep) = (Vec::new(), Vec::new());
    // Mostly nothing sleeps at all; then no key is put together for each of thousands.
    let none = settings.range("sleep.".to_owned()..).next().is_none_or(|(key, _)| !key.starts_with("sleep."));
    for one in found {
        let kept = if none { None } else { settings.get(&one.key()) };
        match kept.and_then(|kept| Sleep::read(kept)).filter(|sleep| today < sleep.until.start()) {
            Some(sleep) => asleep.push((one, sleep)),
            None => awake.push(one),
        }
    }
    (awake, asleep)
}
