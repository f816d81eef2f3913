//! What changed lately: asked of the outside when the overview is opened, and again when something changes under it.

use super::{Effect, State};
use crate::{
    catalogue::{
        Id, Kind, Record, World,
        kinds::{
            self as k, group,
            meeting::{self, Status},
        },
    },
    process::scope::Scope,
};
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

/// The setting that remembers when the program was last opened, in the user's own time.
pub const OPENED: &str = "last-opened";

/// A record that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Which.
    pub id: Id,
    /// What it is.
    pub kind: &'static Kind,
    /// When it changed last, in the user's own time.
    pub time: DateTime,
    /// It came into being since.
    pub made: bool,
}

/// What is known of what changed.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// When the program was opened the time before this.
    pub opened: Option<DateTime>,
    /// What changed since then, or since the last DVO if that is longer ago; newest first.
    pub changes: Vec<Changed>,
    /// That is all of it: no more changed than is looked through.
    pub whole: bool,
}

impl News {
    /// What the file remembers.
    pub fn of(settings: &BTreeMap<String, String>) -> News {
        News { opened: settings.get(OPENED).and_then(|time| time.parse().ok()), ..News::default() }
    }
}

/// The DVOs in view.
pub fn boards(world: &World, scope: Scope) -> impl Iterator<Item = &Record> {
    let here = move |group: &&Record| {
        let its = (group.kind.district)(world, group);
        group.is(group::KIND, group::GroupKind::Dvo)
            && group.get(group::STATUS) != Some(group::Status::Closed)
            && scope.district().is_none_or(|one| its == Some(one))
    };
    world.of(&k::GROUP).filter(here)
}

/// The last meeting of a DVO in view.
pub fn last_board(world: &World, scope: Scope, today: Date) -> Option<&Record> {
    let last = boards(world, scope).filter_map(|board| last_of(world, board.id, today));
    last.max_by_key(|(day, meeting)| (*day, meeting.id)).map(|(_, meeting)| meeting)
}

/// The last meeting of a group, with its day.
fn last_of(world: &World, group: Id, today: Date) -> Option<(Date, &Record)> {
    let meetings = world.linked_by(group, meeting::GROUP).into_iter();
    let dated = meetings.filter_map(|meeting| Some((meeting.get(meeting::DATE)?.end(), meeting)));
    let over = |day: Date, meeting: &Record| match meeting.get(meeting::STATUS) {
        Some(Status::Held | Status::Closed) => day <= today,
        Some(Status::Cancelled) => false,
        Some(Status::Planned | Status::Prepared | Status::Sent) | None => day < today,
    };
    dated.filter(|(day, meeting)| over(*day, meeting)).max_by_key(|(day, meeting)| (*day, meeting.id))
}

impl State {
    /// Asks what changed since the last DVO and since the program was last opened.
    pub(super) fn ask_news(&self) -> Effect {
        // Another district may be looked at next: its last DVO may be longer ago.
        let of = |board: &Record| last_of(&self.world, board.id, self.today).map(|(day, _)| day.at(0, 0, 0, 0));
        let moments = boards(&self.world, Scope::All).filter_map(of).chain(self.news.opened);
        let longest = self.today.saturating_sub(jiff::Span::new().years(1)).at(0, 0, 0, 0);
        Effect::Changes(moments.min().unwrap_or(self.today.at(0, 0, 0, 0)).max(longest))
    }
}
