//! Commands that ask first, and those that change what is under the cursor with one key.

use super::sitting::Sitting;
use crate::{
    app::{
        Effect, State,
        form::{Form, Subject},
        layer::Layer,
    },
    catalogue::{
        Action, Change, Edit, Id, Record, Type, Value,
        kinds::{self as k, addressee},
        name,
    },
    process::{
        ask::{self, Ask, postpone},
        meeting::members,
        order, recipients,
        year_agenda::board,
    },
};

impl State {
    /// The view of a meeting, if it is open.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.layers.iter().find_map(|layer| if let Layer::Sitting(sitting) = layer { Some(&**sitting) } else { None })
    }

    /// The record under the cursor.
    pub(in crate::app) fn focused(&self) -> Option<&Record> {
        self.subject().and_then(|id| self.world.get(id))
    }

    /// Opens the questions before something is done to these records.
    pub(in crate::app) fn ask(&mut self, ask: &'static Ask, record: Record, about: Vec<Id>) {
        debug_assert!(record.kind == ask.kind);
        let form = Form::new(&self.world, &self.context(), Subject::Asked(record, about), &[]);
        self.open_form(form);
        self.with_form(|form, _, _, _| form.focus_missing());
    }

    /// Asks for a year of meetings: of the group under the cursor, of the one whose meeting is opened, else of the
    /// district's DVO. Which meeting the cursor is on in a list says nothing of which group is meant.
    pub(in crate::app) fn plan_meetings(&mut self) {
        let id = self.ids.next_id();
        let here = self.focused().and_then(|record| match *record.kind == k::GROUP {
            true => Some(record.id),
            false if self.list_in_view() => None,
            false => record.get(name::GROUP),
        });
        let dvo = || Some(board(&self.world, self.scope.district().or(self.own)?)?.id);
        let record = ask::begun(&self.world, id, here.or_else(dvo), self.year);
        self.ask(&ask::PLAN_MEETINGS, record, Vec::new());
    }

    /// Asks until when, and why.
    pub(in crate::app) fn postpone(&mut self) {
        let record = Record::new(self.ids.next_id(), ask::POSTPONE.kind);
        let chosen = self.chosen();
        self.ask(&ask::POSTPONE, record, chosen);
    }

    /// One period of its own length earlier, at once: that is no putting off, and is not counted.
    pub(in crate::app) fn earlier(&mut self) -> Vec<Effect> {
        let edits = postpone::earlier(&self.world, &self.chosen());
        if edits.is_empty() {
            self.say_key("toast-no-period", &[]);
        }
        self.commit(edits)
    }

    /// One period of its own length later: why is asked, and it is counted.
    pub(in crate::app) fn later(&mut self) {
        let (mut record, chosen) = (Record::new(self.ids.next_id(), ask::POSTPONE.kind), self.chosen());
        let next = postpone::later(&self.world, &chosen);
        record.set(ask::postpone::TO_PERIOD, next.map_or(Value::Empty, Value::Period));
        self.ask(&ask::POSTPONE, record, chosen);
        if next.is_some() {
            self.with_form(|form, _, _, _| {
                let why = form.entries.iter().position(|entry| entry.field.name == postpone::WHY.name);
                form.focus(why.unwrap_or(0));
            });
        }
    }

    /// Asks whom.
    pub(in crate::app) fn address(&mut self) {
        let mut record = Record::new(self.ids.next_id(), ask::ADDRESS.kind);
        let chosen = self.chosen();
        let its = self.focused().and_then(|record| (record.kind.district)(&self.world, record));
        let district = its.or(self.scope.district()).or(self.own);
        record.set(ask::address::DISTRICT, district.map_or(Value::Empty, Value::Ref));
        self.ask(&ask::ADDRESS, record, chosen);
    }

    /// Can the record under the cursor be put off?
    pub(in crate::app) fn can_be_postponed(&self) -> bool {
        self.focused().is_some_and(|record| postpone::when(record.kind).is_some())
    }

    /// Done, or not done any more; for what is answered, the next word. Several at once become the same.
    pub(in crate::app) fn turn(&mut self) -> Vec<Effect> {
        let paying = self.paying();
        if paying.as_ref().is_some_and(|paying| self.offer_to_fix(paying)) {
            return Vec::new();
        }
        let chosen = paying.unwrap_or_else(|| self.chosen());
        let records: Vec<&Record> = chosen.iter().filter_map(|id| self.world.get(*id)).collect();
        if records.iter().any(|record| *record.kind == k::AGENDA) {
            return self.take_on(chosen);
        }
        let all_done = records.iter().all(|record| record.kind.finish.is_some_and(|finish| finish.is_done(record)));
        let turned = |record: &Record| {
            let mut after = record.clone();
            if let Some(finish) = record.kind.finish {
                finish.turn(&mut after, !all_done, self.today);
            } else if let Some(turns) = record.kind.turns
                && let Type::Choice(words) = record.kind.fields[turns.place].ty
            {
                let at = words.iter().position(|word| *word == record.get(turns).as_str());
                after.set(turns, Value::Choice(words[at.map_or(0, |at| (at + 1) % words.len())]));
            }
            if let Some(today) = self.world.today().filter(|_| *record.kind == k::ADDRESSEE) {
                let day = Value::Period(crate::catalogue::Period::day(today));
                after.set(addressee::ANSWERED, if all_done { Value::Empty } else { day });
            }
            Change::between(record, &after)
        };
        let edits: Vec<Edit> = records.iter().flat_map(|record| turned(record)).collect();
        self.commit(edits)
    }

    /// Can the record under the cursor be done or answered?
    pub(in crate::app) fn can_be_turned(&self) -> bool {
        if self.grid().is_some() {
            return self.paying().is_some();
        }
        self.focused().is_some_and(|record| record.kind.finish.is_some() || record.kind.turns.is_some())
    }

    /// Is it an action, a commitment or another line that somebody is to do something about?
    pub(in crate::app) fn is_to_be_done(&self) -> bool {
        self.focused().is_some_and(|record| *record.kind == k::ENTRY)
    }

    /// One place up or down among those it stands with.
    pub(in crate::app) fn move_record(&mut self, by: isize) -> Vec<Effect> {
        let edits = self.focused().map(|record| order::moved(&self.world, record, by)).unwrap_or_default();
        self.commit(edits)
    }

    /// Does the record under the cursor stand in an order?
    pub(in crate::app) fn is_ordered(&self) -> bool {
        self.focused().is_some_and(|record| record.kind.ordered_in.is_some())
    }

    /// Asks to whom, and from when.
    pub(in crate::app) fn hand_over(&mut self) {
        let item = self.words.t("standing-announcements");
        let record = ask::handed(self.ids.next_id(), &self.world, &item);
        let chosen = self.chosen();
        self.ask(&ask::HAND_OVER, record, chosen);
    }

    /// Can the record under the cursor be handed over?
    pub(in crate::app) fn can_be_handed_over(&self) -> bool {
        self.focused().is_some_and(ask::hand_over::can_be)
    }

    /// A line for a mail program, on the clipboard; whose address is missing is named.
    pub(in crate::app) fn recipients(&mut self) -> Vec<Effect> {
        let chosen = self.chosen();
        let records: Vec<&Record> = chosen.iter().filter_map(|id| self.world.get(*id)).collect();
        let found = recipients::of(&self.world, &records, self.today);
        if !found.missing.is_empty() {
            let names = found.missing.join(", ");
            let text = self.words.with("toast-no-address", &[("names", names.into())]);
            self.warn(text);
        }
        if found.count == 0 {
            if found.missing.is_empty() {
                let text = self.words.t("toast-no-recipients");
                self.say(text);
            }
            return Vec::new();
        }
        vec![Effect::Copy(found.line, found.count)]
    }

    /// Everybody who belongs to the group and is not there yet.
    pub(in crate::app) fn add_members(&mut self) -> Vec<Effect> {
        let Some(record) = self.focused().cloned() else { return Vec::new() };
        let edits = members::missing(&self.world, &mut self.ids, &record);
        if edits.is_empty() {
            let text = self.words.t("toast-no-members");
            self.say(text);
            return Vec::new();
        }
        self.commit(edits)
    }

    /// Is something kept of each member of what is under the cursor?
    pub(in crate::app) fn has_members(&self) -> bool {
        self.focused().is_some_and(|record| members::kept_of(record).is_some())
    }

    /// Keeps these edits as one change; nothing when there are none.
    pub(in crate::app) fn commit(&mut self, edits: Vec<Edit>) -> Vec<Effect> {
        if edits.is_empty() {
            return Vec::new();
        }
        let made = edits.iter().all(|edit| matches!(edit, Edit::Create(_)));
        let action = if made { Action::New } else { Action::Edit };
        let change = Change::new(self.ids.next_id(), action, edits);
        self.keep(change)
    }
}
