//! The time line: the year agenda in view as bars over months or weeks, with the meetings and events of the year above
//! them. What it is made of is worked out when something changed; where it lies is worked out for what is in sight.

mod command;
mod scale;

use super::sheet::Scene;
use crate::{
    catalogue::{
        At, Id, Lang, Period, Record, World,
        at::When,
        kinds::{
            self as k,
            agenda_line::{self, Status},
            event, group, meeting,
        },
    },
    process::{scope::Scope, year},
    words::Words,
};
pub use scale::{Scale, Stretch};

/// A line of the year agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The line.
    pub id: Id,
    /// "D03 Weerbaar ondernemen"
    pub label: String,
    /// When; unknown as long as nobody said.
    pub period: Option<Period>,
    /// How it stands.
    pub status: Option<Status>,
    /// How far it is, in percent.
    pub progress: Option<u8>,
    /// Both in words: "loopt 40 %".
    pub said: String,
}

/// What is marked above the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A meeting of a DVO.
    Dvo,
    /// Another meeting.
    Meeting,
    /// An event.
    Event,
}

/// A meeting or an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which.
    pub id: Id,
    /// When.
    pub period: Period,
    /// What it is.
    pub sort: Sort,
}

/// A time line in view.
#[derive(Default)]
pub struct Timeline {
    /// Its rows, by period; those without one last.
    pub rows: Vec<Row>,
    /// The meetings and events of the year.
    pub marks: Vec<Mark>,
    /// The row under the cursor.
    pub cursor: usize,
    /// By weeks; else by months.
    pub weeks: bool,
    /// The first week in sight, where it goes by weeks.
    pub left: usize,
    made_for: Option<(u64, Scope, i16, Lang)>,
}

impl Timeline {
    /// Makes it again when the world or what is looked at changed; the cursor stays on its line.
    pub fn refresh(&mut self, scene: &Scene<'_>) {
        let Scene { world, words, year, scope, .. } = *scene;
        let now = (world.revision(), scope, year, words.lang());
        if self.made_for == Some(now) {
            return;
        }
        self.made_for = Some(now);
        let here = self.target();
        self.rows = year::lines(world, scope, year).into_iter().map(|line| row(words, line)).collect();
        self.marks = marks(world, scope, year);
        if here.is_none_or(|id| !self.go_to(id)) {
            self.step(0);
        }
    }

    /// The line under the cursor.
    pub fn target(&self) -> Option<Id> {
        self.rows.get(self.cursor).map(|row| row.id)
    }

    /// Puts the cursor on this line; says whether it is there.
    pub fn go_to(&mut self, id: Id) -> bool {
        let found = self.rows.iter().position(|row| row.id == id);
        self.cursor = found.unwrap_or(self.cursor);
        found.is_some()
    }

    /// Moves the cursor by so many rows.
    pub fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1) as isize;
        self.cursor = (self.cursor as isize).saturating_add(by).clamp(0, last) as usize;
    }
}

fn row(words: &Words, line: &Record) -> Row {
    let number = line.get(agenda_line::NUMBER);
    let progress = line.get(agenda_line::PROGRESS).and_then(|percent| u8::try_from(percent.clamp(0, 100)).ok());
    let mut said = words.said(line, agenda_line::STATUS);
    // What is planned has not begun, and what is done is done: only between the two a number says more.
    if let Some(percent) = progress.filter(|percent| (1..100).contains(percent)) {
        said = format!("{said} {percent} %").trim_start().to_owned();
    }
    Row {
        id: line.id,
        label: format!("{number} {}", line.get(agenda_line::SUBJECT)).trim_start().to_owned(),
        period: line.get(agenda_line::PERIOD),
        status: line.get(agenda_line::STATUS),
        progress,
        said,
    }
}

/// The meetings and events of a year in view, by day; what is called off is left out.
fn marks(world: &World, scope: Scope, year: i16) -> Vec<Mark> {
    let Some(whole) = Period::of_year(year) else { return Vec::new() };
    let of = |record: &Record, field: At<When>, sort: Sort| {
        let period = record.get(field).filter(|period| period.overlaps(whole))?;
        scope.holds(world, record).then_some(Mark { id: record.id, period, sort })
    };
    let meeting = |record: &Record| {
        let dvo =
            world.follow(record, meeting::GROUP).is_some_and(|group| group.is(group::KIND, group::GroupKind::Dvo));
        of(record, meeting::DATE, if dvo { Sort::Dvo } else { Sort::Meeting })
    };
    let held = world.of(&k::MEETING).filter(|meeting| meeting.get(meeting::STATUS) != Some(meeting::Status::Cancelled));
    let events = world.of(&k::EVENT).filter_map(|record| of(record, event::PERIOD, Sort::Event));
    let mut marks: Vec<Mark> = held.filter_map(meeting).chain(events).collect();
    marks.sort_by_key(|mark| (mark.period, mark.sort, mark.id));
    marks
}
