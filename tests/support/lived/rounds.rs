//! Written rounds: a question to all members of a group, answered within two weeks.

use super::{
    Life,
    desk::{day, link, text},
    diary::{self, Task},
    words,
};
use dvo::{
    catalogue::{
        Id, Value,
        kinds::{self as k, response},
    },
    process::meeting::members,
};

impl Life<'_> {
    /// Asks the members of a group in writing.
    pub fn ask_in_writing(&mut self) {
        let group = if self.chance(50) { self.cast.board } else { self.cast.support };
        let subject = self.dice.sentence();
        let values = [
            ("subject", text(&subject)),
            ("group", link(group)),
            ("opens", day(self.today)),
            ("closes", day(diary::after(self.today, 14))),
            ("question", self.said(words::ADVISED)),
            ("status", Value::Choice("open")),
        ];
        let round = self.make(&k::WRITTEN_ROUND, &values);
        if let Some(record) = self.world.get(round) {
            let edits = members::missing(&self.world, &mut self.ids, record);
            self.worked_out(edits);
        }
        self.in_days(14, Task::Collect(round));
    }

    /// What came in, and what it comes to. It is reported in the next meeting.
    pub fn collect(&mut self, round: Id) {
        let all: Vec<Id> = self.world.linked_by(round, response::ROUND).iter().map(|one| one.id).collect();
        for one in all {
            let word = match self.dice.roll(10) {
                0 => continue,
                1 => "objection",
                2 => "remark",
                _ => "agreed",
            };
            let said = if word == "agreed" { Value::Empty } else { self.said(words::RESPONDED) };
            let when = day(diary::after(self.today, -(self.dice.roll(12) as i64)));
            self.change(one, &[("response", Value::Choice(word)), ("text", said), ("date", when)]);
        }
        let outcome = self.term("outcome", "effect", "settled");
        let result = self.said(words::DECIDED);
        self.change(round, &[("status", Value::Choice("closed")), ("outcome", outcome), ("result", result)]);
    }
}
