//! Who answers for what in the DVO in view, and how much each holder carries.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{
        At, Id, Record,
        at::Link,
        kinds::{self as k, agenda_line, entry, meeting, meeting_item, portfolio, seat},
        text::sort_key,
        validity,
    },
    process::year,
};
use std::collections::BTreeMap;

/// What a holder carries.
#[derive(Default)]
struct Load {
    portfolios: usize,
    lines: usize,
    actions: usize,
    groups: usize,
    next: Vec<String>,
}

impl Load {
    fn whole(&self) -> u64 {
        (self.portfolios + self.lines + self.actions + self.groups) as u64
    }
}

/// Themes with their holder, deputy and project leader; then the load of every holder.
pub(super) fn rows(scene: &Scene<'_>, _: Option<Id>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let here = |record: &&Record| scene.scope.holds(world, record) && validity::holds(record, scene.today);
    let mut portfolios: Vec<&Record> = world.of(&k::PORTFOLIO).filter(here).collect();
    if portfolios.is_empty() {
        return Vec::new();
    }
    portfolios.sort_by_cached_key(|one| {
        (sort_key(&world.title_of(one, portfolio::GROUP)), sort_key(&world.title_of(one, portfolio::THEME)))
    });
    let mut rows = Vec::new();
    for of_group in portfolios.chunk_by(|a, b| a.value(portfolio::GROUP) == b.value(portfolio::GROUP)) {
        let group = world.title_of(of_group[0], portfolio::GROUP);
        rows.push(Row::Head(if group.is_empty() { words.t("group-unknown") } else { group }, Some(of_group.len())));
        for one in of_group {
            let person = |field: At<Link>| {
                let name = world.title_of(one, field);
                (!name.is_empty()).then(|| format!("{} {name}", words.field(one.kind, field.name)))
            };
            let holder = world.title_of(one, portfolio::HOLDER);
            let vacant = holder.is_empty();
            let first = if vacant { words.t("portfolios-vacant") } else { holder };
            let said: Vec<String> = [Some(first), person(portfolio::DEPUTY), person(portfolio::PROJECT_LEADER)]
                .into_iter()
                .flatten()
                .collect();
            let line = Line::new(world.title_of(one, portfolio::THEME)).to(one.id).saying(said.join(" · "));
            rows.push(Row::Line(if vacant { line.alarming() } else { line }));
        }
    }
    let holders: Vec<Id> = portfolios.iter().filter_map(|one| one.get(portfolio::HOLDER)).collect();
    let mut loads: BTreeMap<Id, Load> = BTreeMap::new();
    for holder in holders {
        loads.entry(holder).or_insert_with(|| load(scene, holder)).portfolios += 1;
    }
    let mut loads: Vec<(Id, Load)> = loads.into_iter().collect();
    loads.sort_by_cached_key(|(id, load)| (std::cmp::Reverse(load.whole()), sort_key(&world.title(*id))));
    let most = loads.iter().map(|(_, load)| load.whole()).max().unwrap_or(1);
    rows.push(Row::Gap);
    rows.push(Row::Head(words.t("portfolios-load"), Some(loads.len())));
    for (id, load) in loads {
        let counts = [
            ("portfolios", load.portfolios),
            ("lines", load.lines),
            ("actions", load.actions),
            ("groups", load.groups),
        ];
        let parts = counts.into_iter().filter(|(_, count)| *count > 0);
        let mut said: Vec<String> = parts.map(|(name, count)| words.count(&format!("load-{name}"), count)).collect();
        said.extend(load.next.first().cloned());
        rows.push(Line::new(world.title(id)).to(id).bar(load.whole(), most).saying(said.join(", ")).into());
    }
    rows
}

/// Lines of the year in view, open actions, seats and coming meetings of a person.
fn load(scene: &Scene<'_>, person: Id) -> Load {
    let world = scene.world;
    let mut load = Load::default();
    let this_year = |line: &Record| year::of_line(world, line) == Some(scene.year) && !agenda_line::is_over(line);
    load.lines = world.linked_by(person, agenda_line::HOLDER).into_iter().filter(|line| this_year(line)).count();
    let open = |entry: &&Record| entry::is_task(entry) && entry::is_open(entry);
    load.actions = world.linked_by(person, entry::OWNER).iter().filter(|entry| open(entry)).count();
    let seats = world.linked_by(person, seat::PERSON);
    load.groups = seats.iter().filter(|seat| validity::holds(seat, scene.today)).count();
    let mut items: Vec<_> = world
        .linked_by(person, meeting_item::INTRODUCER)
        .into_iter()
        .filter_map(|item| Some((world.follow(item, meeting_item::MEETING)?.get(meeting::DATE)?, item)))
        .filter(|(date, _)| date.end() >= scene.today)
        .collect();
    items.sort_by_key(|(date, item)| (date.start(), item.id));
    load.next = items.into_iter().map(|(_, item)| world.title_of(item, meeting_item::MEETING)).collect();
    load
}
