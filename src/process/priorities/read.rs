//! What the records say for a year: which municipalities there are, which plans and strategies hold, what is on the
//! agenda and what was decided about the rest.

use super::Asker;
use crate::{
    catalogue::{
        Id, Record, World,
        kinds::{self as k, agenda, agenda_line, consideration, organisation, strategy},
        name,
        text::sort_key,
        validity::{exists_in, holds_in},
        world::IdMap,
    },
    process::scope::Scope,
};

pub(super) fn municipalities(world: &World, scope: Scope, year: i16) -> Vec<Asker> {
    let ours = |one: &&Record| {
        let district = one.get(organisation::DISTRICT);
        one.is(organisation::KIND, organisation::OrganisationKind::Municipality)
            && (scope == Scope::All || district == scope.district())
            && exists_in(one, year)
    };
    let mut found: Vec<&Record> = world.of(&k::ORGANISATION).filter(ours).collect();
    found.sort_by_cached_key(|one| (sort_key(one.get(organisation::NAME)), one.id));
    found.into_iter().map(|one| Asker { id: one.id, plans: Vec::new() }).collect()
}

/// The strategies of the year by their themes.
pub(super) fn themes_of_strategies(world: &World, year: i16) -> IdMap<Vec<Id>> {
    let mut found: IdMap<Vec<Id>> = IdMap::default();
    for strategy in world.of(&k::STRATEGY).filter(|strategy| holds_in(strategy, &(year..=year))) {
        for theme in strategy.get(strategy::THEMES) {
            found.entry(*theme).or_default().push(strategy.id);
        }
    }
    found
}

/// The lines of the agendas of a year by what they are about: their theme, or that of the line they continue where they
/// have none, and the themes of the priorities they were chosen for.
pub(super) fn lines_of(world: &World, scope: Scope, year: i16) -> IdMap<Vec<&Record>> {
    let ours = |agenda: &&Record| scope == Scope::All || agenda.get(agenda::DISTRICT) == scope.district();
    let agendas = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year)).filter(ours);
    let theme_of = |record: &Record| record.get(name::THEME);
    let mut found: IdMap<Vec<&Record>> = IdMap::default();
    for line in agendas.flat_map(|agenda| world.linked_by(agenda.id, agenda_line::AGENDA)) {
        let own = theme_of(line).or_else(|| world.follow(line, agenda_line::CONTINUES).and_then(theme_of));
        let chosen_for = line.get(agenda_line::PRIORITIES).iter().filter_map(|id| world.get(*id).and_then(theme_of));
        let mut themes: Vec<Id> = own.into_iter().chain(chosen_for).collect();
        themes.sort_unstable();
        themes.dedup();
        for theme in themes {
            found.entry(theme).or_default().push(line);
        }
    }
    found
}

/// Why themes were not chosen, by theme; of several the last one made.
pub(super) fn considerations(world: &World, district: Option<Id>, year: i16) -> IdMap<Id> {
    let here = |one: &&Record| one.get(consideration::DISTRICT) == district && one.year() == Some(year);
    let found = world.of(&k::CONSIDERATION).filter(here);
    found.filter_map(|one| Some((one.get(consideration::THEME)?, one.id))).collect()
}
