//! What is to be done on which day.

use super::Life;
use dvo::catalogue::{Id, Period};
use jiff::{
    Span,
    civil::{Date, Weekday},
};
use std::collections::BTreeMap;

/// Something to do.
#[derive(Clone, Copy, Debug)]
pub enum Task {
    /// Put the agenda of a meeting together, number it and send it.
    Prepare(Id),
    /// Sit with it and write the minutes.
    Hold(Id),
    /// Close it: what came back goes on.
    Close(Id),
    /// Look how it stands with an action or commitment.
    Ask(Id),
    /// Look how it stands with a line of the year agenda.
    Follow(Id),
    /// Write a proposal for a meeting.
    Propose(Id),
    /// Take in what members said in a written round, and close it.
    Collect(Id),
    /// Take a grant one step on.
    Grant(Id),
    /// What a plan is followed by.
    Renew(Id),
    /// What the time of the year asks for.
    Season(Season),
}

/// Times of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// Meetings of the next year are planned.
    Plan,
    /// The agenda of the next year is begun with what municipalities ask for.
    Choose,
    /// It is aligned.
    Align,
    /// The agenda of the year runs, that of the year before is evaluated.
    NewYear,
    /// Who pays what.
    Money,
}

const SEASONS: [(Season, i8, i8); 4] =
    [(Season::Money, 2, 3), (Season::Choose, 9, 2), (Season::Plan, 10, 5), (Season::Align, 11, 16)];

/// The days on which there is something to do, in the order in which it was thought of.
#[derive(Default)]
pub struct Diary(BTreeMap<Date, Vec<Task>>);

impl Diary {
    pub fn put(&mut self, day: Date, task: Task) {
        self.0.entry(workday(day)).or_default().push(task);
    }

    pub fn due(&mut self, day: Date) -> Vec<Task> {
        self.0.remove(&day).unwrap_or_default()
    }
}

pub fn is_workday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The day itself, else the Monday after it.
pub fn workday(day: Date) -> Date {
    if is_workday(day) { day } else { day.nth_weekday(1, Weekday::Monday).unwrap_or(day) }
}

/// So many days later, or earlier.
pub fn after(day: Date, days: i64) -> Date {
    day.checked_add(Span::new().days(days)).unwrap_or(day)
}

impl Life<'_> {
    /// The same in so many days from now.
    pub fn in_days(&mut self, days: usize, task: Task) {
        self.diary.put(after(self.today, days as i64), task);
    }

    /// Puts the times of a year that are still to come in the diary, and that at which the next one begins.
    pub fn seasons_of(&mut self, year: i16) {
        for (season, month, day) in SEASONS {
            let day = jiff::civil::date(year, month, day);
            if day > self.today {
                self.diary.put(day, Task::Season(season));
            }
        }
        self.diary.put(jiff::civil::date(year + 1, 1, 12), Task::Season(Season::NewYear));
    }

    /// Does what the diary says.
    pub fn turn_to(&mut self, task: Task) {
        match task {
            Task::Prepare(meeting) => self.prepare(meeting),
            Task::Hold(meeting) => self.hold(meeting),
            Task::Close(meeting) => self.close(meeting),
            Task::Ask(entry) => self.ask_after(entry),
            Task::Follow(line) => self.follow(line),
            Task::Propose(meeting) => self.propose(meeting),
            Task::Collect(round) => self.collect(round),
            Task::Grant(grant) => self.next_of_grant(grant),
            Task::Renew(plan) => self.renew(plan),
            Task::Season(Season::Plan) => self.plan_year(self.today.year() + 1),
            Task::Season(Season::Choose) => self.choose(self.today.year() + 1),
            Task::Season(Season::Align) => self.align(self.today.year() + 1),
            Task::Season(Season::Money) => self.share_costs(),
            Task::Season(Season::NewYear) => {
                self.seasons_of(self.today.year());
                self.new_year(self.today.year());
            }
        }
    }

    /// The next Monday to Friday is a period of its own now and then; mostly a day, a week or a month is named.
    pub fn some_time(&mut self, day: Date) -> Period {
        match self.dice.roll(6) {
            0..3 => Period::day(workday(day)),
            3 => Period::week_of(day),
            _ => Period::month(day.year(), day.month()).unwrap_or(Period::day(day)),
        }
    }
}
