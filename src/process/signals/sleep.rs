//! Signals that were put to sleep: not shown until a day has come, or for good. Kept in the settings of the file, under
//! `sleep.<signal>.<record>` (and `.<other record>`, of a signal about two), as JSON: `{"until":"2027-01","why":"…"}`;
//! with `null` for `until` it is for good.

use super::Found;
use crate::catalogue::{Id, Period};
use jiff::civil::Date;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// Until when, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Sleep {
    /// It wakes on the first day of this; `None` for never.
    pub until: Option<Period>,
    /// Why it can wait.
    pub why: String,
}

/// The setting under which a signal about a record sleeps; `with` is the other one, of a signal about two.
pub fn key(signal: &str, about: Id, with: Option<Id>) -> String {
    let with = with.map(|with| format!(".{with}")).unwrap_or_default();
    format!("sleep.{signal}.{about}{with}")
}

impl Sleep {
    /// As it is kept.
    pub fn spelled(&self) -> String {
        json!({ "until": self.until.map(Period::edtf), "why": self.why }).to_string()
    }

    /// Reads it back; what cannot be read does not sleep.
    pub fn read(kept: &str) -> Option<Sleep> {
        let json: Json = serde_json::from_str(kept).ok()?;
        let until = match json.get("until")? {
            Json::Null => None,
            until => Some(Period::from_edtf(until.as_str()?).ok()?),
        };
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
        match kept
            .and_then(|kept| Sleep::read(kept))
            .filter(|sleep| sleep.until.is_none_or(|until| today < until.start()))
        {
            Some(sleep) => asleep.push((one, sleep)),
            None => awake.push(one),
        }
    }
    (awake, asleep)
}
