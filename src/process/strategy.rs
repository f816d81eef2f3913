//! What contributes to a safety strategy: lines of year agendas, decisions and plans, per theme of the strategy; and what
//! its endterm review counts.

use super::{
    scope::Scope,
    year_agenda::{decisions, lines},
};
use crate::catalogue::{
    Id, Record, World,
    kinds::{
        self as k,
        agenda_line::{self, Mark, Status},
        entry, meeting_item, plan, priority, strategy, theme,
    },
    text::sort_key,
    validity,
};
use std::{collections::BTreeSet, ops::RangeInclusive};

/// No strategy lasts longer; a mistyped year does not make a review of centuries.
const LONGEST: i16 = 30;

/// How far lines can be, in the order in which it is told.
pub const STATUSES: [Status; 5] = [Status::Done, Status::Running, Status::Planned, Status::Moved, Status::Dropped];

/// What contributes to one theme in some years.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// The theme; none for what contributes to no theme of the strategy.
    pub theme: Option<Id>,
    /// The lines, by year, district and number, each with its year.
    pub lines: Vec<(i16, &'a Record)>,
    /// The decisions, each with the year it was taken in.
    pub decisions: Vec<(i16, &'a Record)>,
    /// The plans that hold in those years.
    pub plans: Vec<&'a Record>,
}

/// So many of each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// Lines.
    pub lines: usize,
    /// Of them so far, as in [`STATUSES`].
    pub by_status: [usize; 5],
    /// Of them judged so, as in [`Mark::ALL`].
    pub by_mark: [usize; Mark::ALL.len()],
    /// How often lines were put off, together.
    pub postponed: usize,
    /// Decisions.
    pub decisions: usize,
}

impl Tally {
    /// Counts these lines.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Record>) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            tally.lines += 1;
            let status =
                line.get(agenda_line::STATUS).and_then(|its| STATUSES.iter().position(|status| *status == its));
            let mark = line.get(agenda_line::MARK).and_then(|its| Mark::ALL.iter().position(|mark| *mark == its));
            status.into_iter().for_each(|at| tally.by_status[at] += 1);
            mark.into_iter().for_each(|at| tally.by_mark[at] += 1);
            tally.postponed += line.get(agenda_line::POSTPONED).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        }
        tally
    }

    /// How many are done.
    pub fn done(&self) -> usize {
        self.by_status[0]
    }
}

impl Part<'_> {
    /// What it comes to.
    pub fn tally(&self) -> Tally {
        Tally { decisions: self.decisions.len(), ..Tally::of(self.lines.iter().map(|(_, line)| *line)) }
    }

    /// What it comes to in one year.
    pub fn tally_of(&self, year: i16) -> Tally {
        let lines = self.lines.iter().filter(|(its, _)| *its == year).map(|(_, line)| *line);
        let decisions = self.decisions.iter().filter(|(its, _)| *its == year).count();
        Tally { decisions, ..Tally::of(lines) }
    }
}

/// The years of a strategy. One of which the end is not known goes on until now.
pub fn years(world: &World, strategy: &Record) -> Option<RangeInclusive<i16>> {
    let from = strategy.get(strategy::FROM)?.year();
    let until = strategy.get(strategy::UNTIL).map(|until| until.end().year());
    let until = until.or(world.today().map(|today| today.year())).unwrap_or(from);
    Some(from..=until.clamp(from, from.saturating_add(LONGEST)))
}

/// The strategy that holds in a year; of several the one that began last.
pub fn in_year(world: &World, year: i16) -> Option<&Record> {
    let holds = |strategy: &&Record| years(world, strategy).is_some_and(|years| years.contains(&year));
    world.of(&k::STRATEGY).filter(holds).max_by_key(|strategy| (strategy.get(strategy::FROM), strategy.id))
}

/// A theme with all that stand below it.
pub fn tree(world: &World, root: Id) -> BTreeSet<Id> {
    let below = |theme: &&Record| validity::chain(world, theme.id, theme::PARENT).any(|above| above.id == root);
    world.of(&k::THEME).filter(below).map(|theme| theme.id).collect()
}

/// Does a line contribute: its own theme is one of these, or it says so?
fn line_is_of(line: &Record, themes: &BTreeSet<Id>) -> bool {
    let named = line.value(agenda_line::THEME).ids().iter().chain(line.get(agenda_line::CONTRIBUTES));
    named.into_iter().any(|theme| themes.contains(theme))
}

/// Does a decision belong: by its own theme, or by the line its item is about?
fn decision_is_of(world: &World, entry: &Record, themes: &BTreeSet<Id>) -> bool {
    let line = world.follow(entry, entry::ITEM).and_then(|item| world.follow(item, meeting_item::LINE));
    entry.get(entry::THEME).is_some_and(|theme| themes.contains(&theme))
        || line.is_some_and(|line| line_is_of(line, themes))
}

/// Does a plan contribute: it says so, or gives priority to one of these themes?
pub fn plan_is_of(world: &World, plan: &Record, themes: &BTreeSet<Id>) -> bool {
    let named = |priority: &&Record| priority.get(priority::THEME).is_some_and(|theme| themes.contains(&theme));
    plan.get(plan::CONTRIBUTES).iter().any(|theme| themes.contains(theme))
        || world.linked_by(plan.id, priority::PLAN).iter().any(named)
}

/// Does a plan hold in one of these years? Of one without any date that cannot be said.
pub fn holds(plan: &Record, years: &RangeInclusive<i16>) -> bool {
    validity::is_dated(plan) && validity::holds_in(plan, years)
}

/// What contributes to each theme of a strategy in these years, seen from these districts; what contributes to none
/// comes last. A line may contribute to more themes than one and counts under each.
pub fn parts<'a>(world: &'a World, strategy: &Record, scope: Scope, years: RangeInclusive<i16>) -> Vec<Part<'a>> {
    let in_view = |record: &Record| scope.holds(world, record);
    let mut agendas: Vec<(i16, &Record)> =
        world.of(&k::AGENDA).filter_map(|agenda| Some((agenda.year()?, agenda))).collect();
    agendas.retain(|(year, agenda)| years.contains(year) && in_view(agenda));
    agendas.sort_by_cached_key(|(year, agenda)| (*year, sort_key(&world.title(agenda.id)), agenda.id));
    let of_agenda = |(year, agenda): &(i16, &Record)| {
        let year = *year;
        lines(world, agenda.id).into_iter().map(move |line| (year, line)).collect::<Vec<_>>()
    };
    let all_lines: Vec<(i16, &Record)> = agendas.iter().flat_map(of_agenda).collect();
    let taken = decisions::all(world).filter(|(entry, year)| years.contains(year) && in_view(entry));
    let mut all_decisions: Vec<(i16, &Record)> = taken.map(|(entry, year)| (year, entry)).collect();
    all_decisions.sort_by_key(|(year, entry)| (*year, entry.id));
    let mut plans: Vec<&Record> = world.of(&k::PLAN).filter(|plan| in_view(plan) && holds(plan, &years)).collect();
    plans.sort_by_cached_key(|plan| (sort_key(plan.get(plan::NAME)), plan.id));

    let mut whole: BTreeSet<Id> = BTreeSet::new();
    let mut parts = Vec::new();
    for theme in strategy.get(strategy::THEMES) {
        let themes = tree(world, *theme);
        parts.push(Part {
            theme: Some(*theme),
            lines: all_lines.iter().copied().filter(|(_, line)| line_is_of(line, &themes)).collect(),
            decisions: all_decisions.iter().copied().filter(|(_, it)| decision_is_of(world, it, &themes)).collect(),
            plans: plans.iter().copied().filter(|plan| plan_is_of(world, plan, &themes)).collect(),
        });
        whole.extend(themes);
    }
    parts.push(Part {
        theme: None,
        lines: all_lines.into_iter().filter(|(_, line)| !line_is_of(line, &whole)).collect(),
        decisions: all_decisions.into_iter().filter(|(_, it)| !decision_is_of(world, it, &whole)).collect(),
        plans: plans.into_iter().filter(|plan| !plan_is_of(world, plan, &whole)).collect(),
    });
    parts
}

#[cfg(test)]
mod tests;
