//! What the user should know of who writes to the file, and when.

use super::{
    Session,
    perform::{local, of, trouble},
};
use crate::{
    app::{Logged, Msg, State, Trouble},
    catalogue::Id,
    store::{Entry, Machine, Mode, Store, lock},
};
use jiff::Timestamp;
use std::collections::HashMap;

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

/// Says once that this place has no name, when that begins to matter: the file was worked on elsewhere too.
pub(super) fn tell_of_name(state: &mut State, store: &Store, machine: Option<&Machine>) {
    let Some(machine) = machine.filter(|_| store.mode() == Mode::ReadWrite) else { return };
    if store.wrote().is_ok_and(|wrote| wrote.len() > 1) && machine.asks_name() {
        state.tell_unnamed();
    }
}

/// What happened to a record; and where, when changes of more than one place are in the file.
pub(super) fn history(session: &Session, id: Id) -> Result<Option<Msg>, Trouble> {
    let doing = of("doing-history");
    let wrote = session.store.wrote().map_err(&doing)?;
    let unnamed = |site: Id| {
        let site = site.simple().to_string();
        session.state.words.with("site-unnamed", &[("name", site[site.len() - 4..].into())])
    };
    let places: HashMap<Id, String> = match wrote.len() {
        0 | 1 => HashMap::new(),
        _ => wrote.into_iter().map(|one| (one.site, one.name.unwrap_or_else(|| unnamed(one.site)))).collect(),
    };
    let logged = |entry: Entry| Logged {
        time: local(entry.time),
        place: places.get(&entry.site).cloned(),
        action: entry.action,
        field: entry.field,
        before: entry.before,
        after: entry.after,
        joined: entry.joined,
    };
    let entries = session.store.history(id).map_err(&doing)?;
    Ok(Some(Msg::History(id, entries.into_iter().map(logged).collect())))
}

/// What this place is called; as long as nobody said, who works here and on which computer.
pub(super) fn proposed(session: &Session) -> String {
    let known = session.places.machine.as_ref().map(Machine::name).unwrap_or_default();
    if !known.is_empty() {
        return known;
    }
    let user = ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let parts = [user.unwrap_or_default(), lock::host()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Keeps what this place is called: on the computer, and in the file for others to see.
pub(super) fn name(session: &mut Session, name: String) -> Result<Option<Msg>, Trouble> {
    let doing = "doing-site-name";
    if let Some(machine) = &session.places.machine {
        machine.set_name(&name).map_err(|cause| trouble(doing, session.store.path(), &cause))?;
    }
    session.store.name_site(&name).map_err(of(doing))?;
    Ok(Some(Msg::SiteNamed(name)))
}
