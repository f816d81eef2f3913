//! The meeting itself and what comes of it: who was there, what was said and decided, what goes on, and what becomes of
//! actions.

use super::{
    Life,
    agenda::dedup,
    desk::{Values, day, link},
    diary::{self, Task},
    words,
};
use dvo::{
    catalogue::{
        Action, Id, Record, Value,
        kinds::{self as k, addressee, attendance, entry, meeting_item},
        name,
    },
    process::{
        ask,
        meeting::{
            Meeting,
            carry::{self, To},
            members,
        },
        order,
    },
};
use std::collections::BTreeMap;

impl Life<'_> {
    /// Sits with a meeting and writes down what is said.
    pub fn hold(&mut self, id: Id) {
        if self.today.month() < 12 && self.chance(3) {
            let why = self.said(words::WHY_LATER);
            return self.change(id, &[("status", Value::Choice("cancelled")), ("notes", why)]);
        }
        self.take_attendance(id);
        let Some(meeting) = Meeting::of(&self.world, id) else { return };
        let present: Vec<Id> = self
            .world
            .linked_by(id, attendance::MEETING)
            .into_iter()
            .filter(|one| one.is(attendance::PRESENCE, attendance::Presence::Present))
            .filter_map(|one| one.get(name::PERSON))
            .collect();
        let items: Vec<Record> = meeting.items().into_iter().cloned().collect();
        for item in items {
            self.treat(&item, &present);
        }
        if self.today.month() == 12
            && self.world.get(id).is_some_and(|one| one.value(name::GROUP) == &link(self.board()))
        {
            self.adopt(id);
        }
        self.change(id, &[("status", Value::Choice("held"))]);
        let days = 2 + self.dice.roll(9);
        self.in_days(days, Task::Close(id));
    }

    /// Everybody who belongs there, and then who is not there after all.
    fn take_attendance(&mut self, id: Id) {
        let Some(meeting) = self.world.get(id) else { return };
        let edits = members::missing(&self.world, &mut self.ids, meeting);
        self.worked_out(edits);
        let expected: Vec<Id> = self.world.linked_by(id, attendance::MEETING).iter().map(|one| one.id).collect();
        for one in expected {
            match self.dice.roll(20) {
                0..3 => self.change(one, &[("presence", Value::Choice("excused"))]),
                3 => self.change(one, &[("presence", Value::Choice("absent"))]),
                4 => {
                    let instead = self.member(self.cast.support);
                    self.change(one, &[("presence", Value::Choice("replaced")), ("replaced_by", instead)]);
                }
                _ => {}
            }
        }
    }

    /// What is said under an item, and what comes of it.
    fn treat(&mut self, item: &Record, present: &[Id]) {
        let block = item.value(meeting_item::BLOCK).as_str();
        if item.get(meeting_item::SUBJECT).starts_with("Mededeling") {
            for _ in 0..3 + self.dice.roll(3) {
                self.spoken(item, "announcement", words::ANNOUNCED, present);
            }
            return;
        }
        // Opening and end go by without a word; for some subjects there is no time left.
        let formal = ["Opening", "Sluiting"].iter().any(|word| item.get(meeting_item::SUBJECT).starts_with(word));
        if formal || block.is_empty() && self.chance(40) || self.chance(6) {
            return;
        }
        for _ in 0..1 + self.dice.roll(if block == "inform" { 2 } else { 4 }) {
            self.spoken(item, "discussion", words::DISCUSSED, present);
        }
        if block == "discuss" && self.chance(50) {
            self.entry(item, "summary", words::SUMMED_UP, &[]);
        }
        if self.chance(15) {
            self.spoken(item, "question", words::ASKED, present);
        }
        if block == "decide" {
            self.decision(item);
        }
        if !block.is_empty() && self.chance(55) {
            self.task(item, "action", words::TO_DO, present);
        }
        if self.chance(10) {
            self.task(item, "commitment", words::PROMISED, present);
        }
        if self.chance(4) {
            self.entry(item, "comes_back", words::COMES_BACK, &[]);
        }
        if block.is_empty() {
            return;
        }
        let effect = if self.chance(7) { "returns" } else { "settled" };
        let outcome = self.term("outcome", "effect", effect);
        self.change(item.id, &[("outcome", outcome.clone())]);
        if let Some(proposal) = item.get(meeting_item::PROPOSAL).filter(|_| effect == "settled") {
            self.advised(proposal, &outcome);
        }
    }

    /// Each line of an advice ends in its own way; mostly in that of the whole.
    fn advised(&mut self, proposal: Id, outcome: &Value) {
        let lines: Vec<Id> = order::under(&self.world, proposal, &k::ADVICE_LINE).iter().map(|line| line.id).collect();
        for line in lines {
            let its = if self.chance(75) { outcome.clone() } else { self.term("outcome", "effect", "settled") };
            self.change(line, &[("outcome", its)]);
        }
    }

    /// A line of the minutes. Now and then it is set right at once, or taken back and said again.
    fn entry(&mut self, item: &Record, kind: &'static str, from: &[&str], more: Values<'_>) -> Id {
        let values = [("item", link(item.id)), ("kind", Value::Choice(kind)), ("text", self.said(from))];
        let entry = self.make(&k::ENTRY, &[&values[..], more].concat());
        match self.dice.roll(60) {
            0 => {
                self.undo();
                self.redo();
            }
            1..5 => {
                let said = self.said(from);
                self.change(entry, &[("text", said)]);
            }
            _ => {}
        }
        entry
    }

    /// What somebody said.
    fn spoken(&mut self, item: &Record, kind: &'static str, from: &[&str], present: &[Id]) {
        let mut more = vec![("speaker", self.dice.id(present))];
        if self.chance(5) {
            let others = (0..2).filter_map(|_| self.dice.id(present).as_ref()).collect();
            more.push(("on_behalf", Value::refs(dedup(others))));
        }
        self.entry(item, kind, from, &more);
    }

    /// A decision, which is still to be carried out.
    fn decision(&mut self, item: &Record) {
        let entry = self.entry(item, "decision", words::DECIDED, &[]);
        let days = 20 + self.dice.roll(80);
        self.in_days(days, Task::Ask(entry));
    }

    /// An action or a commitment, with who does it and until when; some are for every municipality.
    fn task(&mut self, item: &Record, kind: &'static str, from: &[&str], present: &[Id]) {
        let due = diary::after(self.today, 14 + self.dice.roll(70) as i64);
        let mut due = ("due", Value::Period(self.some_time(due)));
        let meeting = item.get(meeting_item::MEETING).and_then(|meeting| Meeting::of(&self.world, meeting));
        let next = meeting.and_then(|meeting| meeting.next()).map(|next| next.id);
        if let Some(next) = next.filter(|_| self.dice.roll(8) == 0) {
            due = ("due_meeting", link(next));
        }
        let owner = match self.dice.roll(8) {
            0 => ("owner_group", link(self.dice.pick(&self.cast.groups))),
            1 => ("owner_organisation", link(self.dice.pick(&self.cast.partners))),
            _ => ("owner", self.dice.id(present)),
        };
        let entry = self.entry(item, kind, from, &[owner, due]);
        if self.chance(4) {
            let mut asked = Record::new(self.ids.next_id(), ask::ADDRESS.kind);
            asked
                .set(ask::address::WHOM, ask::address::Whom::Municipalities)
                .set(ask::address::DISTRICT, link(self.cast.district));
            self.answer(&ask::ADDRESS, &asked, &[entry]);
        }
        let days = 7 + self.dice.roll(80);
        self.in_days(days, Task::Ask(entry));
    }

    /// Closes a meeting once the minutes have been read: what comes back goes where it belongs.
    pub fn close(&mut self, id: Id) {
        let used: BTreeMap<Id, i64> = {
            let Some(meeting) = Meeting::of(&self.world, id) else { return };
            let items = meeting.items().into_iter();
            items
                .map(|item| (item.id, item.get(meeting_item::MINUTES).unwrap_or(0) + self.dice.roll(9) as i64))
                .collect()
        };
        let Some(meeting) = Meeting::of(&self.world, id) else { return };
        let mut rows = carry::candidates(&meeting);
        for row in &mut rows {
            // Most open actions stay on the list of actions, and a subject does not come back for ever.
            let returned = self
                .world
                .get(row.source)
                .is_some_and(|source| *source.kind == k::MEETING_ITEM && source.has(meeting_item::CAME_FROM));
            let left = if row.why == carry::Why::OpenAction { 85 } else { 30 * usize::from(returned) };
            if self.dice.roll(100) < left {
                row.to = To::Nowhere;
            }
        }
        let edits = carry::close(&meeting, &mut self.ids, &rows, &used);
        self.keep(Action::Close, edits);
        let summary = self.said(words::SUMMED_UP);
        let public = Value::Flag(self.chance(70));
        self.change(id, &[("summary", summary), ("public", public)]);
    }

    /// How it stands with what was to be done: done in time, put off, done late, dropped, forgotten.
    pub fn ask_after(&mut self, id: Id) {
        let Some(entry) = self.world.get(id).filter(|entry| entry::is_open(entry)) else {
            return;
        };
        let task = entry::is_task(entry);
        match self.dice.roll(100) {
            0..55 => {
                self.answered(id);
                self.change(id, &[("status", Value::Choice("done"))]);
            }
            55..70 if task => {
                self.put_off(id);
                self.in_days(30, Task::Ask(id));
            }
            55..70 => self.change(id, &[("status", Value::Choice("running"))]),
            // It is still on the list in half a year, and then it is done after all, or never.
            70..80 => self.in_days(120, Task::Ask(id)),
            80..88 => {
                let why = self.said(words::WHY_NOT);
                self.change(id, &[("status", Value::Choice("dropped")), ("notes", why)]);
            }
            _ => {}
        }
    }

    /// Those it was addressed to have ticked it off, nearly all.
    fn answered(&mut self, entry: Id) {
        let all: Vec<Id> = self.world.linked_by(entry, addressee::ENTRY).iter().map(|one| one.id).collect();
        for one in all {
            if self.chance(80) {
                self.change(one, &[("status", Value::Choice("done")), ("answered", day(self.today))]);
            }
        }
    }
}
