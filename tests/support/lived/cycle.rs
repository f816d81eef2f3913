//! The cycle of meetings up to the day itself: a year planned, each agenda filled, numbered and sent.

use super::{
    Life,
    agenda::made,
    desk::{link, text},
    diary::{self, Task},
    words,
};
use dvo::{
    catalogue::{
        At, Id, Lang, Period, Value,
        at::When,
        kinds::{self as k, agenda_line, meeting, meeting_item},
        name,
    },
    process::{
        ask,
        meeting::{
            Meeting,
            fill::{self, Why},
            number,
        },
    },
};
use jiff::civil::{Date, Weekday};

/// The months in which groups meet.
const MONTHS: [i8; 10] = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];
/// A working group meets so often at most, while there are others that could.
const OFTEN: usize = 8;
/// No agenda has many more items than this.
const ITEMS: usize = 13;

impl Life<'_> {
    /// Plans the meetings of a year, or what is left of it: those of the DVO, each with the one that prepares it, and
    /// those of as many working groups as it takes.
    pub fn plan_year(&mut self, year: i16) {
        let board = (self.how.meetings / 3).clamp(1, 6);
        self.plan_group(self.cast.board, board, year, Some(self.cast.support));
        let left = self.how.meetings.saturating_sub(2 * board);
        let groups = self.cast.groups.clone();
        let meeting = left.div_ceil(OFTEN).clamp(2, groups.len());
        // Another group comes first each year.
        let first = year.unsigned_abs() as usize;
        for place in 0..meeting {
            let times = left / meeting + usize::from(place < left % meeting);
            self.plan_group(groups[(first + place) % groups.len()], times, year, None);
        }
    }

    fn plan_group(&mut self, group: Id, times: usize, year: i16, prepared_by: Option<Id>) {
        let days: Vec<Date> = (0..times).map(|nth| self.nth_day(nth, times, year, prepared_by.is_some())).collect();
        let named: Vec<String> = days
            .iter()
            .filter(|day| **day > diary::after(self.today, 16))
            .map(|day| Period::day(*day).show(Lang::Nl))
            .collect();
        if named.is_empty() {
            return;
        }
        let id = self.ids.next_id();
        let mut asked = ask::begun(&self.world, id, Some(group), year);
        asked
            .set(ask::plan_meetings::DATES, text(&named.join(", ")))
            .set(ask::plan_meetings::PREPARED_BY, prepared_by.map_or(Value::Empty, Value::Ref));
        let edits = (ask::PLAN_MEETINGS.answer)(&self.world, &mut self.ids, &asked, &[]).unwrap_or_default();
        let planned = made(&edits);
        self.worked_out(edits);
        for meeting in planned {
            self.expect(meeting);
        }
    }

    /// The day of one of so many meetings in a year, evenly spread; the last is in December.
    fn nth_day(&mut self, nth: usize, times: usize, year: i16, on_thursday: bool) -> Date {
        let month = MONTHS[((nth + 1) * MONTHS.len() / times).clamp(1, MONTHS.len()) - 1];
        let weekday = if on_thursday { Weekday::Thursday } else { Weekday::Tuesday };
        let week = if month == 12 { 2 } else { 1 + self.dice.roll(4) as i8 };
        let first = jiff::civil::date(year, month, 1);
        first.nth_weekday_of_month(week, weekday).unwrap_or(first)
    }

    /// Puts a meeting in the diary.
    fn expect(&mut self, meeting: Id) {
        let Some(record) = self.world.get(meeting) else { return };
        let day_of = |field: At<When>| record.get(field).map(|period| period.start());
        let Some(date) = day_of(meeting::DATE) else { return };
        let sent = day_of(meeting::SEND_BY).unwrap_or(date).max(diary::after(self.today, 1));
        if record.get(name::GROUP) == Some(self.cast.board) {
            let written = diary::after(day_of(meeting::SUBMIT_BY).unwrap_or(sent), -9).max(diary::after(self.today, 1));
            self.diary.put(written, Task::Propose(meeting));
        }
        self.diary.put(sent.min(date), Task::Prepare(meeting));
        self.diary.put(date, Task::Hold(meeting));
    }

    /// Puts the agenda together and sends it.
    pub fn prepare(&mut self, id: Id) {
        // Working groups live by what their members bring; the others have proposals and the year agenda.
        let group = self.world.get(id).and_then(|meeting| meeting.get(meeting::GROUP));
        let own = if group.is_some_and(|group| self.cast.groups.contains(&group)) { 5 } else { 2 };
        for _ in 0..own + self.dice.roll(3) {
            self.own_item(id);
        }
        let Some(meeting) = Meeting::of(&self.world, id) else { return };
        let there = meeting.items().len();
        let mut chosen = Vec::new();
        for candidate in fill::candidates(&meeting, "", &mut self.ids) {
            // The year agenda is the DVO's; a working group takes up what is its own.
            let its = self.world.follow(&candidate.item, meeting_item::LINE).is_none_or(|line| {
                line.value(agenda_line::GROUP) == meeting.record.value(name::GROUP)
                    || meeting.record.value(name::GROUP) == &link(self.board())
            });
            let standing = candidate.why == Why::Standing;
            if candidate.likely && (standing || its && there + chosen.len() < ITEMS) {
                chosen.push(candidate.item);
            }
        }
        let edits = fill::edits(&meeting, "", &chosen);
        self.worked_out(edits);
        self.divide_time(id);
        let edits = Meeting::of(&self.world, id).map(|meeting| number::edits(&meeting)).unwrap_or_default();
        self.worked_out(edits);
        self.change(id, &[("status", Value::Choice("sent"))]);
        self.send_proposals(id);
    }

    /// An item somebody asked for.
    fn own_item(&mut self, meeting: Id) {
        let block = self.dice.pick(&["decide", "discuss", "discuss", "inform"]);
        let subject = self.dice.sentence();
        let group = self.world.get(meeting).and_then(|meeting| meeting.get(meeting::GROUP));
        let introducer = group.map_or(Value::Empty, |group| self.member(group));
        let treatment = self.term("treatment", "block", block);
        let mut values = vec![
            ("subject", text(&subject)),
            ("meeting", link(meeting)),
            ("block", Value::Choice(block)),
            ("treatment", treatment),
            ("introducer", introducer),
        ];
        if self.chance(40) {
            values.push(("explanation", self.said(words::INTRODUCED)));
        }
        self.make(&k::MEETING_ITEM, &values);
    }

    /// How long each may take, and what is to be done with it.
    fn divide_time(&mut self, id: Id) {
        let items: Vec<(Id, bool, bool)> = Meeting::of(&self.world, id)
            .map(|meeting| meeting.items())
            .unwrap_or_default()
            .into_iter()
            .filter(|item| item.has(meeting_item::BLOCK))
            .map(|item| (item.id, item.lacks(meeting_item::MINUTES), item.lacks(meeting_item::TREATMENT)))
            .collect();
        for (item, timeless, untold) in items {
            if timeless {
                let minutes = Value::Int(5 * (1 + self.dice.roll(4) as i64));
                let mut values = vec![("minutes", minutes)];
                if untold {
                    values.push(("treatment", self.term("treatment", "block", "discuss")));
                }
                self.change(item, &values);
            }
        }
    }
}
