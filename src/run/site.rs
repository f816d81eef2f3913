//! What the user should know of who writes to the file, and when.

use super::perform::local;
use crate::{
    app::State,
    store::{Mode, Store},
};
use jiff::Timestamp;

/// The setting that remembers up to which day it was told that the times in the file run ahead.
pub(super) const AHEAD: &str = "warned.clock";

/// Says that the newest change lies ahead of the clock, unless that was said before; gives the day it lies on.
pub(super) fn tell_of_clock(state: &mut State, store: &Store, now: Timestamp) -> Option<String> {
    let newest = store.ahead(now).filter(|_| store.mode() == Mode::ReadWrite)?;
    let (newest, now) = (local(newest), local(now));
    let day = newest.date().to_string();
    if state.settings.get(AHEAD) == Some(&day) {
        return None;
    }
    let shown = |moment: jiff::civil::DateTime| moment.strftime("%d-%m-%Y %H:%M").to_string();
    let text = state.words.with("toast-clock-ahead", &[("time", shown(newest).into()), ("now", shown(now).into())]);
    state.warn(text);
    state.settings.insert(AHEAD.to_owned(), day.clone());
    Some(day)
}
