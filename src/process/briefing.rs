//! A briefing: what somebody needs to know before a conversation with a mayor, an organisation or a group, or about a
//! theme. On the screen, on paper and from the shell it is the same.

use super::meeting::entries;
use crate::catalogue::{
    Id, Period, Record, World,
    at::{Leads, Names},
    kinds::{
        self as k, addressee, agenda_line, entry, group, meeting, meeting_item, person, plan, portfolio, priority,
        proposal, seat,
    },
    validity,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A part of a briefing; the word of its heading (`briefing-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What they answer for.
    Portfolios,
    /// What they still have to do.
    Actions,
    /// What their plans put first.
    Priorities,
    /// Where they, or their people, sit.
    Groups,
    /// What comes up that touches them.
    Coming,
    /// What was decided lately.
    Decided,
}

impl Section {
    /// All of them, in the order of a page.
    pub const ALL: [Section; 6] = [
        Section::Portfolios,
        Section::Actions,
        Section::Priorities,
        Section::Groups,
        Section::Coming,
        Section::Decided,
    ];

    /// The word in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Section::Portfolios => "portfolios",
            Section::Actions => "actions",
            Section::Priorities => "priorities",
            Section::Groups => "groups",
            Section::Coming => "coming",
            Section::Decided => "decided",
        }
    }

    /// Is it said of each of its records in which role they are theirs? What they have to do is theirs in one only.
    pub fn says_role(self) -> bool {
        matches!(self, Section::Portfolios | Section::Coming)
    }
}

/// Whom or what a briefing can be about.
pub fn can_be_about(record: &Record) -> bool {
    [&k::PERSON, &k::ORGANISATION, &k::GROUP, &k::THEME].contains(&record.kind)
}

/// What a briefing is about, and all that stands for it: a person and the organisation they speak for, an organisation
/// and its people.
struct About {
    people: BTreeSet<Id>,
    organisations: BTreeSet<Id>,
    groups: BTreeSet<Id>,
    themes: BTreeSet<Id>,
    /// What is of another district does not touch them.
    district: Option<Id>,
}

impl About {
    fn of(world: &World, record: &Record, today: Date) -> About {
        let mut about = About {
            people: BTreeSet::new(),
            organisations: BTreeSet::new(),
            groups: BTreeSet::new(),
            themes: BTreeSet::new(),
            district: (record.kind.district)(world, record),
        };
        match () {
            () if *record.kind == k::PERSON => {
                about.people.insert(record.id);
                about.organisations.extend(record.get(person::ORGANISATION));
                for portfolio in world.linked_by(record.id, portfolio::HOLDER) {
                    if validity::holds(portfolio, today) {
                        about.themes.extend(portfolio.get(portfolio::THEME));
                    }
                }
            }
            () if *record.kind == k::ORGANISATION => {
                about.organisations.insert(record.id);
                about.people.extend(world.linked_by(record.id, person::ORGANISATION).iter().map(|one| one.id));
            }
            () if *record.kind == k::GROUP => {
                about.groups.insert(record.id);
                about.themes.extend(record.get(group::THEME));
            }
            () => {
                about.themes.insert(record.id);
            }
        }
        about
    }

    fn near(&self, world: &World, record: &Record) -> bool {
        let its = (record.kind.district)(world, record);
        its.is_none() || self.district.is_none() || its == self.district
    }

    /// Is a line of the year agenda theirs: carried or asked for by them, or on one of their themes?
    fn has_line(&self, line: &Record) -> bool {
        self.has(&self.people, line, &[agenda_line::HOLDER, agenda_line::PROJECT_LEADER])
            || self.has(&self.organisations, line, &[agenda_line::ORIGIN])
            || self.has(&self.groups, line, &[agenda_line::GROUP])
            || self.has(&self.themes, line, &[agenda_line::THEME])
    }

    fn has<F: Names<Holds: Leads>>(&self, set: &BTreeSet<Id>, record: &Record, fields: &[F]) -> bool {
        fields.iter().any(|field| record.value(*field).ids().iter().any(|id| set.contains(id)))
    }
}

/// The sections that have something in them, each with its records. What was decided counts from `since` on.
pub fn sections(world: &World, id: Id, today: Date, since: Date) -> Vec<(Section, Vec<Id>)> {
    let Some(record) = world.get(id) else { return Vec::new() };
    let about = About::of(world, record, today);
    let only = *record.kind == k::THEME;
    let mut found: Vec<(Section, Vec<Id>)> = Vec::new();
    for section in Section::ALL {
        let mut ids: Vec<Id> = match section {
            Section::Portfolios => world
                .of(&k::PORTFOLIO)
                .filter(|one| validity::holds(one, today))
                .filter(|one| {
                    about.has(&about.people, one, &[portfolio::HOLDER, portfolio::DEPUTY, portfolio::PROJECT_LEADER])
                        || about.has(&about.groups, one, &[portfolio::GROUP])
                        || only && about.has(&about.themes, one, &[portfolio::THEME])
                })
                .map(|one| one.id)
                .collect(),
            Section::Actions => actions(world, &about, only),
            Section::Priorities => priorities(world, &about, today, only),
            Section::Groups => world
                .of(&k::SEAT)
                .filter(|seat| validity::holds(seat, today))
                .filter(|seat| {
                    about.has(&about.people, seat, &[seat::PERSON])
                        || *record.kind == k::ORGANISATION
                            && about.has(&about.organisations, seat, &[seat::ORGANISATION])
                        || about.has(&about.groups, seat, &[seat::GROUP])
                })
                .map(|seat| seat.id)
                .chain(
                    world
                        .of(&k::GROUP)
                        .filter(|one| only && about.has(&about.themes, one, &[group::THEME]))
                        .map(|one| one.id),
                )
                .collect(),
            Section::Coming => coming(world, &about, today),
            Section::Decided => decided(world, &about, today, since),
        };
        ids.dedup();
        if !ids.is_empty() {
            found.push((section, ids));
        }
    }
    found
}

/// Open actions and commitments of theirs, also those they are one of many for; the first to be done first.
fn actions(world: &World, about: &About, only: bool) -> Vec<Id> {
    let ours = |entry: &&Record| {
        let owner = about.has(&about.people, entry, &[entry::OWNER])
            || about.has(&about.organisations, entry, &[entry::OWNER_ORGANISATION])
            || about.has(&about.groups, entry, &[entry::OWNER_GROUP])
            || only && about.has(&about.themes, entry, &[entry::THEME]);
        owner
            || world.linked_by(entry.id, addressee::ENTRY).iter().any(|one| {
                one.is(addressee::STATUS, addressee::Status::Open)
                    && (about.has(&about.people, one, &[addressee::PERSON])
                        || about.has(&about.organisations, one, &[addressee::ORGANISATION]))
            })
    };
    let open = world.of(&k::ENTRY).filter(|entry| entry::is_task(entry) && entry::is_open(entry));
    let mut found: Vec<&Record> = open.filter(ours).collect();
    found.sort_by_key(|entry| {
        let due = entry.get(entry::DUE);
        (due.is_none(), due.map(|due| due.end()), entry.id)
    });
    found.into_iter().map(|entry| entry.id).collect()
}

/// The priorities of the plans of their municipality that are valid now, by plan and rank; of a theme those that name it.
fn priorities(world: &World, about: &About, today: Date, only: bool) -> Vec<Id> {
    let valid =
        |priority: &&Record| world.follow(priority, priority::PLAN).is_some_and(|plan| validity::holds(plan, today));
    let theirs = |priority: &&Record| match only {
        true => about.has(&about.themes, priority, &[priority::THEME]),
        false => world
            .follow(priority, priority::PLAN)
            .is_some_and(|plan| about.has(&about.organisations, plan, &[plan::OWNERS])),
    };
    let mut found: Vec<&Record> = world.of(&k::PRIORITY).filter(theirs).filter(valid).collect();
    found.sort_by_key(|one| (one.get(priority::PLAN), one.get(priority::RANK).unwrap_or(i64::MAX), one.id));
    found.into_iter().map(|one| one.id).collect()
}

/// Does an item touch them: introduced by them, about a line that is theirs, or on one of their themes?
fn touches(world: &World, about: &About, item: &Record) -> bool {
    let of_line = world.follow(item, meeting_item::LINE).is_some_and(|line| about.has_line(line));
    let of_proposal = world.follow(item, meeting_item::PROPOSAL).is_some_and(|proposal| {
        about.has(&about.people, proposal, &[proposal::HOLDER, proposal::HANDLED_BY])
            || about.has(&about.themes, proposal, &[proposal::THEMES])
    });
    let of_group = world
        .follow(item, meeting_item::MEETING)
        .is_some_and(|meeting| about.has(&about.groups, meeting, &[meeting::GROUP]));
    of_line || of_proposal || of_group || about.has(&about.people, item, &[meeting_item::INTRODUCER])
}

/// Items of meetings to come and lines of the year agenda that are still open, the nearest first.
fn coming(world: &World, about: &About, today: Date) -> Vec<Id> {
    let mut found: Vec<(Date, Id)> = Vec::new();
    for item in world.of(&k::MEETING_ITEM) {
        let date = world.follow(item, meeting_item::MEETING).and_then(|meeting| meeting.get(meeting::DATE));
        let ahead = |date: &Period| date.end() >= today && about.near(world, item) && touches(world, about, item);
        if let Some(date) = date.filter(ahead) {
            found.push((date.start(), item.id));
        }
    }
    for line in world.of(&k::AGENDA_LINE).filter(|line| !agenda_line::is_over(line)) {
        let ahead = |period: &Period| period.end() >= today && about.has_line(line) && about.near(world, line);
        if let Some(period) = line.get(agenda_line::PERIOD).filter(ahead) {
            found.push((period.start(), line.id));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

/// Decisions under items that touch them, the latest first.
fn decided(world: &World, about: &About, today: Date, since: Date) -> Vec<Id> {
    let mut found: Vec<(std::cmp::Reverse<Date>, Id)> = Vec::new();
    for item in world.of(&k::MEETING_ITEM) {
        let date = world.follow(item, meeting_item::MEETING).and_then(|meeting| meeting.get(meeting::DATE));
        let Some(date) = date.filter(|date| date.end() >= since && date.start() <= today) else { continue };
        if about.near(world, item) && touches(world, about, item) {
            let said =
                entries(world, item.id).into_iter().filter(|entry| entry.is(entry::KIND, entry::EntryKind::Decision));
            found.extend(said.map(|entry| (std::cmp::Reverse(date.start()), entry.id)));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

/// From when decisions count where nobody says: a year back.
pub fn since(today: Date) -> Date {
    today.saturating_sub(jiff::Span::new().years(1))
}
