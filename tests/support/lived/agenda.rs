//! The life of a year agenda: begun, aligned, adopted, run, evaluated, and what goes on.

use super::{
    Life,
    desk::{day, link, text},
    diary::{self, Task},
    words,
};
use dvo::{
    catalogue::{
        Edit, Id, Period, Value,
        kinds::{self as k, agenda, agenda_line, meeting},
    },
    process::{
        ask,
        priorities::{self, Matrix},
        scope::Scope,
        year_agenda::{self, next_year},
    },
};

/// As many lines as an agenda has when it is adopted.
const LINES: usize = 44;
/// As many themes of the matrix become lines, and of as many it is written down why not.
const CHOSEN: usize = 9;
const NOT_CHOSEN: usize = 8;

impl Life<'_> {
    /// The agenda that ran when the program was taken into use.
    pub fn take_over_agenda(&mut self) {
        let year = self.today.year();
        let values = [("district", link(self.cast.district)), ("year", Value::Int(year.into()))];
        let agenda = self.make(&k::AGENDA, &values);
        for number in 0..LINES {
            self.line(agenda, year, number);
        }
        let adopted = Period::day(jiff::civil::date(year - 1, 12, 12));
        let adopted = [
            ("status", Value::Choice("adopted")),
            ("adopted", Value::Period(adopted)),
            ("adopted_in", text(&format!("DVO 12 december {}", year - 1))),
        ];
        self.change(agenda, &adopted);
        self.change(agenda, &[("status", Value::Choice("running"))]);
        self.follow_lines(agenda);
    }

    /// A line of an agenda; who is responsible follows from its theme and group.
    fn line(&mut self, agenda: Id, year: i16, number: usize) {
        let (theme, group) = (self.theme(), self.some_group());
        let subject = self.dice.sentence();
        let period = self.dice.period(year);
        let origin = (0..self.dice.roll(4)).map(|_| self.dice.pick(&self.cast.municipalities)).collect::<Vec<_>>();
        let origin = Value::refs(dedup(origin));
        let letter = char::from(b'A' + (number / 10) as u8);
        let mut values = vec![
            ("subject", text(&subject)),
            ("number", text(&format!("{letter}{:02}", number % 10 + 1))),
            ("agenda", link(agenda)),
            ("period", period),
            ("theme", link(theme)),
            ("group", link(group)),
            ("holder", self.member(self.cast.board)),
            ("project_leader", self.member(self.cast.support)),
            ("origin", origin),
        ];
        if self.chance(70) {
            values.push(("result", self.said(words::RESULTS)));
        }
        if self.chance(20) {
            values.push(("contributes", Value::refs(vec![self.theme()])));
        }
        if self.chance(15) {
            values.push(("treated_in", self.board_meeting(year)));
        }
        self.make(&k::AGENDA_LINE, &values);
    }

    /// A meeting of the DVO that is planned for a year.
    fn board_meeting(&mut self, year: i16) -> Value {
        let meetings = self.world.linked_by(self.cast.board, meeting::GROUP).into_iter();
        let ahead = meetings.filter(|meeting| {
            let date = meeting.get(meeting::DATE);
            date.is_some_and(|date| date.year() == year && date.start() > self.today)
        });
        let ahead: Vec<Id> = ahead.map(|meeting| meeting.id).collect();
        self.dice.id(&ahead)
    }

    /// In September the agenda of the next year is begun with what municipalities ask for most; why the rest was not
    /// chosen is written down.
    pub fn choose(&mut self, year: i16) {
        let mut matrix = Matrix::of(&self.world, Scope::One(self.cast.district), year);
        let weighing = [("district", link(self.cast.district)), ("year", Value::Int(year.into()))];
        self.make(&k::WEIGHING, &[&weighing[..], &[("threshold", Value::Int(12))]].concat());
        matrix.themes.retain(|asked| asked.count() > 0);
        let themes: Vec<Id> = matrix.themes.iter().map(|asked| asked.theme).collect();
        let (chosen, left) = themes.split_at(CHOSEN.min(themes.len()));
        let edits = priorities::edits(&self.world, &mut self.ids, &matrix, chosen);
        self.worked_out(edits);
        for theme in left.iter().take(NOT_CHOSEN) {
            let mut asked = dvo::catalogue::Record::new(self.ids.next_id(), ask::REASON.kind);
            asked.set(ask::reason::THEMES, vec![*theme]).set(ask::reason::WHY, self.said(words::WHY_NOT));
            asked.set(ask::reason::DISTRICT, link(self.cast.district)).set(ask::reason::YEAR, Value::Int(year.into()));
            self.answer(&ask::REASON, &asked, &[]);
        }
        let Some(agenda) = self.agenda_of(year) else { return };
        for (number, line) in self.lines_of(agenda).into_iter().enumerate() {
            let values = [
                ("number", text(&format!("P{:02}", number + 1))),
                ("period", self.dice.period(year)),
                ("holder", self.member(self.cast.board)),
            ];
            self.change(line, &values);
        }
    }

    /// In autumn the rest is written, and what there is aligned with everybody.
    pub fn align(&mut self, year: i16) {
        let Some(agenda) = self.agenda_of(year) else { return };
        for number in self.lines_of(agenda).len()..LINES {
            self.line(agenda, year, number);
        }
        self.change(agenda, &[("status", Value::Choice("aligned"))]);
    }

    /// The last DVO of the year adopts the next year's agenda; its lines as they are then are kept.
    pub fn adopt(&mut self, meeting: Id) {
        let Some(agenda) = self.agenda_of(self.today.year() + 1).and_then(|id| self.world.get(id)) else { return };
        if agenda.get(agenda::STATUS) != Some(agenda::Status::Aligned) {
            return;
        }
        let id = agenda.id;
        let mut asked = ask::adopting(&self.world, self.ids.next_id(), agenda);
        asked.set(ask::adopt::ADOPTED_MEETING, link(meeting));
        self.answer(&ask::ADOPT, &asked, &[id]);
        let summary = self.told(words::SUMMED_UP);
        self.change(id, &[("summary", text(&summary))]);
    }

    /// In January the new agenda runs; the old one is judged line by line, and what is not finished goes on.
    pub fn new_year(&mut self, year: i16) {
        if let Some(agenda) = self.agenda_of(year) {
            self.change(agenda, &[("status", Value::Choice("running"))]);
            self.follow_lines(agenda);
        }
        let Some(old) = self.agenda_of(year - 1) else { return };
        for line in year_agenda::without_mark(&self.world, old).iter().map(|line| line.id).collect::<Vec<_>>() {
            let done = self.world.get(line).is_some_and(|line| line.is(agenda_line::STATUS, agenda_line::Status::Done));
            let mark = match (done, self.dice.roll(4)) {
                (true, 0..3) => "reached",
                (false, 0..2) => "not_reached",
                _ => "partly",
            };
            let reached = self.said(words::REACHED);
            self.change(line, &[("mark", Value::Choice(mark)), ("reached", reached)]);
        }
        let unfinished: Vec<Id> = next_year::unfinished(&self.world, old).iter().map(|line| line.id).collect();
        let (unfinished, left): (Vec<Id>, Vec<Id>) = unfinished.into_iter().partition(|_| self.dice.roll(3) > 0);
        // What does not go on is dropped; now and then one is overlooked.
        for line in left {
            if self.chance(85) {
                let why = self.said(words::WHY_NOT);
                self.change(line, &[("status", Value::Choice("dropped")), ("explanation", why)]);
            }
        }
        if let Some(agenda) = self.world.get(old) {
            let edits = next_year::edits(&self.world, &mut self.ids, agenda, &unfinished);
            let gone_on: Vec<Id> = made(&edits);
            self.worked_out(edits);
            gone_on.into_iter().for_each(|line| self.follow_line(line));
        }
        let evaluation = self.told(words::SUMMED_UP);
        self.change(old, &[("evaluation", text(&evaluation)), ("status", Value::Choice("evaluated"))]);
    }

    /// Lines are looked at when their time begins.
    fn follow_lines(&mut self, agenda: Id) {
        self.lines_of(agenda).into_iter().for_each(|line| self.follow_line(line));
    }

    fn follow_line(&mut self, line: Id) {
        let Some(period) = self.world.get(line).and_then(|line| line.get(agenda_line::PERIOD)) else { return };
        let from = period.start().max(self.today);
        let day = diary::after(from, 1 + self.dice.roll(12) as i64);
        self.diary.put(day, Task::Follow(line));
    }

    /// How it stands with a line: begun, further on, done, put off, dropped.
    pub fn follow(&mut self, id: Id) {
        let Some(line) = self.world.get(id).filter(|line| !agenda_line::is_over(line)) else {
            return;
        };
        let progress = line.get(agenda_line::PROGRESS).unwrap_or(0);
        let (status, roll) = (line.value(agenda_line::STATUS).as_str(), self.dice.roll(100));
        match status {
            "moved" => return,
            "planned" if roll < 12 => return self.line_later(id),
            "planned" => self.change(id, &[("status", Value::Choice("running")), ("progress", Value::Int(10))]),
            _ if roll < 4 => {
                let why = self.said(words::WHY_NOT);
                return self.change(id, &[("status", Value::Choice("dropped")), ("explanation", why)]);
            }
            _ if roll < 12 => return self.line_later(id),
            // Some are never looked at again.
            _ if roll < 18 => return,
            _ if progress >= 60 => {
                let done = [("status", Value::Choice("done")), ("progress", Value::Int(100))];
                return self.change(id, &done);
            }
            _ => self.change(id, &[("progress", Value::Int(progress + 30))]),
        }
        let days = 14 + self.dice.roll(40);
        self.in_days(days, Task::Follow(id));
    }

    fn line_later(&mut self, id: Id) {
        self.put_off(id);
        self.follow_line(id);
    }

    /// A line or an action, to a later time, with why.
    pub fn put_off(&mut self, id: Id) {
        let mut asked = dvo::catalogue::Record::new(self.ids.next_id(), ask::POSTPONE.kind);
        let later = ask::postpone::later(&self.world, &[id]).filter(|period| period.start() > self.today);
        let later = later.map_or_else(|| day(diary::after(self.today, 45)), Value::Period);
        asked.set(ask::postpone::TO_PERIOD, later).set(ask::postpone::WHY, self.said(words::WHY_LATER));
        self.answer(&ask::POSTPONE, &asked, &[id]);
    }

    pub fn lines_of(&self, agenda: Id) -> Vec<Id> {
        year_agenda::lines(&self.world, agenda).iter().map(|line| line.id).collect()
    }
}

/// What is made by these edits.
pub fn made(edits: &[Edit]) -> Vec<Id> {
    edits.iter().filter(|edit| matches!(edit, Edit::Create(_))).map(Edit::id).collect()
}

pub fn dedup(mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort_unstable();
    ids.dedup();
    ids
}
