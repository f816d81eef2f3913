//! What municipalities ask for in a year: the priorities of their valid plans as themes, weighed and put in order, with
//! what else speaks for each theme and what became of it.
//!
//! A plan counts in every year it has a day in; one that does not say from when or until when is open at that end.
//! Wishes of a municipality that was merged are those of its successor.

mod choose;
mod read;
#[cfg(test)]
mod tests;
mod trace;
mod weighing;

use super::scope::Scope;
use crate::catalogue::{
    Id, Record, World,
    kinds::{
        self as k, agenda_line,
        organisation::{self, OrganisationKind},
        plan, priority, theme,
    },
    text::sort_key,
    validity::{chain, holds_in, stands_for},
    world::IdMap,
};
pub use choose::{agenda_of, edits, explained};
use read::{considerations, lines_of, municipalities, themes_of_strategies};
pub use trace::{Became, Traced, trace};
pub use weighing::{Criterion, WEIGHTS, Weighing, decided};

/// A municipality, with the plans in which it says what it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asker {
    /// The municipality.
    pub id: Id,
    /// Its valid plans; none is not the same as asking for nothing.
    pub plans: Vec<Id>,
}

/// That a municipality asks for a theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    /// The best rank its plans give it; `None` when they name it without one.
    pub rank: Option<i64>,
    /// The plans that name it.
    pub plans: Vec<Id>,
    /// The priorities in which they do.
    pub priorities: Vec<Id>,
}

/// A theme that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The theme.
    pub theme: Id,
    /// What each municipality says of it, in their order.
    pub wishes: Vec<Option<Wish>>,
    /// What is behind each criterion it meets, in the order of [`Criterion::ALL`].
    pub behind: [Vec<Id>; 4],
    /// The lines about it on this year's agenda.
    pub lines: Vec<Id>,
    /// One of them at least was not dropped.
    pub on_agenda: bool,
    /// Why it was not chosen, as far as that was written down.
    pub consideration: Option<Id>,
    /// What all that counts for.
    pub sum: i64,
}

impl Asked {
    /// How many municipalities ask for it.
    pub fn count(&self) -> usize {
        self.wishes.iter().flatten().count()
    }

    /// It is asked for, but neither chosen nor is it said why not.
    pub fn unexplained(&self) -> bool {
        self.lines.is_empty() && self.consideration.is_none()
    }
}

/// Municipalities against the themes they ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The district; `None` is the whole unit.
    pub district: Option<Id>,
    /// The year.
    pub year: i16,
    /// What everything counts for.
    pub weighing: Weighing,
    /// The municipalities there are in that year, by name.
    pub municipalities: Vec<Asker>,
    /// The themes, what counts most first; equals by name.
    pub themes: Vec<Asked>,
    /// Priorities of their plans that still have no theme.
    pub unnamed: Vec<Id>,
}

impl Matrix {
    /// The matrix of a district or the whole unit, weighed as was decided for it.
    pub fn of(world: &World, scope: Scope, year: i16) -> Matrix {
        let decided = decided(world, scope.district(), year).map(Weighing::of);
        Matrix::weighed(world, scope, year, decided.unwrap_or_default())
    }

    /// The same, weighed like this.
    pub fn weighed(world: &World, scope: Scope, year: i16, weighing: Weighing) -> Matrix {
        let municipalities = municipalities(world, scope, year);
        let district = scope.district();
        let mut matrix = Matrix { district, year, weighing, municipalities, themes: Vec::new(), unnamed: Vec::new() };
        let support = matrix.read_plans(world);
        let [police, prosecution] = support;
        let strategies = themes_of_strategies(world, year);
        let now = lines_of(world, scope, year);
        let before = lines_of(world, scope, year.saturating_sub(1));
        let considered = considerations(world, district, year);
        for asked in &mut matrix.themes {
            let theme = asked.theme;
            let of = |map: &IdMap<Vec<Id>>| map.get(&theme).cloned().unwrap_or_default();
            let carried = before.get(&theme).into_iter().flatten().filter(|line| !agenda_line::is_over(line));
            asked.behind = [
                of(&police),
                of(&prosecution),
                chain(world, theme, theme::PARENT)
                    .filter_map(|theme| strategies.get(&theme.id))
                    .flatten()
                    .copied()
                    .collect(),
                carried.map(|line| line.id).collect(),
            ];
            let lines = now.get(&theme).map(Vec::as_slice).unwrap_or_default();
            asked.lines = lines.iter().map(|line| line.id).collect();
            asked.on_agenda =
                lines.iter().any(|line| line.get(agenda_line::STATUS) != Some(agenda_line::Status::Dropped));
            asked.consideration = considered.get(&theme).copied();
            asked.sum = sum(asked, weighing);
        }
        matrix.themes.sort_by_cached_key(|asked| (-asked.sum, sort_key(&world.title(asked.theme)), asked.theme));
        matrix
    }

    /// At or above the threshold.
    pub fn is_proposed(&self, asked: &Asked) -> bool {
        asked.sum >= self.weighing.threshold()
    }

    /// How many themes, from the first, are proposed.
    pub fn proposed(&self) -> usize {
        self.themes.iter().take_while(|asked| self.is_proposed(asked)).count()
    }

    /// Takes in what the plans say; gives which plans of the police and of the prosecution service name which theme.
    fn read_plans(&mut self, world: &World) -> [IdMap<Vec<Id>>; 2] {
        let row: IdMap<usize> = self.municipalities.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        let mut priorities: IdMap<Vec<&Record>> = IdMap::default();
        for priority in world.of(&k::PRIORITY) {
            if let Some(plan) = priority.get(priority::PLAN) {
                priorities.entry(plan).or_default().push(priority);
            }
        }
        let mut support = [IdMap::default(), IdMap::default()];
        let mut column: IdMap<usize> = IdMap::default();
        for plan in world
            .of(&k::PLAN)
            .filter(|plan| plan::says_what_is_wanted(plan) && holds_in(plan, &(self.year..=self.year)))
        {
            let named = priorities.get(&plan.id).map(Vec::as_slice).unwrap_or_default();
            let mut rows: Vec<usize> = Vec::new();
            for owner in plan.get(plan::OWNERS) {
                if let Some(who) = self.supporter(world, *owner) {
                    for theme in named.iter().filter_map(|priority| priority.get(priority::THEME)) {
                        note(support[who].entry(theme).or_default(), plan.id);
                    }
                }
                let speaks_for = stands_for(world, *owner, self.year).and_then(|id| row.get(&id).copied());
                rows.extend(speaks_for.filter(|_| plan.get(plan::KIND) != Some(plan::PlanKind::TeamYear)));
            }
            rows.sort_unstable();
            rows.dedup();
            for at in &rows {
                self.municipalities[*at].plans.push(plan.id);
            }
            for priority in named.iter().filter(|_| !rows.is_empty()) {
                let Some(theme) = priority.get(priority::THEME).filter(|theme| world.get(*theme).is_some()) else {
                    self.unnamed.push(priority.id);
                    continue;
                };
                let at = *column.entry(theme).or_insert_with(|| {
                    self.themes.push(Asked::new(theme, self.municipalities.len()));
                    self.themes.len() - 1
                });
                for row in &rows {
                    self.themes[at].wishes[*row].get_or_insert_default().add(plan.id, priority);
                }
            }
        }
        support
    }

    /// Whose plans speak for a theme beside those of municipalities: 0 the police, 1 the prosecution service.
    fn supporter(&self, world: &World, owner: Id) -> Option<usize> {
        let owner = world.get(owner)?;
        let elsewhere = |its: Id| self.district.is_some_and(|district| district != its);
        if owner.get(organisation::DISTRICT).is_some_and(elsewhere) {
            return None;
        }
        match owner.get(organisation::KIND)? {
            OrganisationKind::Police | OrganisationKind::BasicTeam => Some(0),
            OrganisationKind::Prosecution => Some(1),
            OrganisationKind::Municipality
            | OrganisationKind::Riec
            | OrganisationKind::SafetyHouse
            | OrganisationKind::SafetyRegion
            | OrganisationKind::FireService
            | OrganisationKind::Care
            | OrganisationKind::Network
            | OrganisationKind::Other => None,
        }
    }
}

impl Asked {
    fn new(theme: Id, municipalities: usize) -> Asked {
        Asked {
            theme,
            wishes: vec![None; municipalities],
            behind: Default::default(),
            lines: Vec::new(),
            on_agenda: false,
            consideration: None,
            sum: 0,
        }
    }
}

impl Wish {
    fn add(&mut self, plan: Id, priority: &Record) {
        let rank = priority.get(priority::RANK);
        self.rank = self.rank.into_iter().chain(rank).min();
        note(&mut self.plans, plan);
        self.priorities.push(priority.id);
    }
}

fn note(list: &mut Vec<Id>, id: Id) {
    if !list.contains(&id) {
        list.push(id);
    }
}

fn sum(asked: &Asked, weighing: Weighing) -> i64 {
    let wishes = asked.wishes.iter().flatten().map(|wish| weighing.rank(wish.rank));
    let criteria = Criterion::ALL.into_iter().zip(&asked.behind).filter(|(_, behind)| !behind.is_empty());
    wishes.sum::<i64>() + criteria.map(|(criterion, _)| weighing.criterion(criterion)).sum::<i64>()
}
