//! Writing in the view of a meeting: lines of the minutes, items on the spot, outcomes.

use super::sitting::{self, Side, Sitting};
use crate::{
    app::{
        Effect, State,
        form::{Form, Subject, draft},
    },
    catalogue::{
        Change, Id, Record,
        at::Names,
        kinds::{
            self as k,
            entry::{self, EntryKind},
            meeting_item,
        },
        name,
    },
    process::{meeting::Meeting, order},
};

impl State {
    /// The draft of an entry of this meeting, if one was left.
    pub(super) fn take_up_minutes(&mut self, meeting: Id) {
        let of_meeting = |text: &String| {
            let entry = draft::of_new(text).filter(|record| *record.kind == k::ENTRY)?;
            let about = Meeting::about(&self.world, &entry)?;
            (about.record.id == meeting).then(|| entry.get(entry::ITEM))
        };
        let left = self.drafts.iter().find_map(|(key, text)| Some((key.clone(), of_meeting(text)?)));
        let Some((key, item)) = left else { return };
        if let Some(item) = item {
            self.follow_in_sitting(item);
        }
        self.goes_on_with(&key);
    }

    /// The form of a new line of the minutes. It lies over the view and is put away as a draft while one types.
    pub(super) fn write_entry(&mut self, kind: EntryKind) {
        let id = self.ids.next_id();
        let Some(item) = self.sitting().and_then(Sitting::current_item).and_then(|id| self.world.get(id)) else {
            let text = self.words.t("whynot-no-item");
            return self.say(text);
        };
        let entry = sitting::entry(&self.world, id, item, kind);
        let form = Form::new(&self.world, &self.context(), Subject::New(entry), &sitting::written(kind));
        self.open_form(form);
        self.turn_to(Side::Minutes);
    }

    /// The line of the minutes under the cursor becomes another kind; its text stays.
    pub(super) fn turn_entry(&mut self, kind: EntryKind) -> Vec<Effect> {
        let Some(entry) = self.focused().filter(|record| *record.kind == k::ENTRY) else {
            let text = self.words.t("whynot-no-entry");
            self.say(text);
            return Vec::new();
        };
        let mut after = entry.clone();
        after.set(entry::KIND, kind);
        let edits = Change::between(entry, &after);
        self.commit(edits)
    }

    /// An item on the spot, after the one under the cursor.
    pub(super) fn new_item(&mut self) {
        let id = self.ids.next_id();
        let Some(sitting) = self.sitting() else { return };
        let mut item = Record::new(id, &k::MEETING_ITEM);
        item.set(meeting_item::MEETING, sitting.meeting);
        let before = sitting.current_item().and_then(|id| self.world.get(id));
        if let Some(before) = before {
            item.set(meeting_item::POSITION, order::after(&self.world, before))
                .set(meeting_item::BLOCK, before.value(meeting_item::BLOCK).clone());
        } else {
            item.set(meeting_item::POSITION, order::last(&self.world, sitting.meeting, &k::MEETING_ITEM));
        }
        let fields = [
            meeting_item::SUBJECT.place,
            meeting_item::BLOCK.place,
            meeting_item::TREATMENT.place,
            meeting_item::MINUTES.place,
            meeting_item::INTRODUCER.place,
            meeting_item::LINE.place,
            meeting_item::PROPOSAL.place,
            meeting_item::EXPLANATION.place,
            meeting_item::PUBLIC.place,
        ];
        let form = Form::new(&self.world, &self.context(), Subject::New(item), &fields);
        self.open_form(form);
    }

    /// The outcome of the item, or of the line of the advice under the cursor.
    pub(super) fn edit_outcome(&mut self) {
        let Some(record) = self.focused() else { return };
        let here = [&k::ADVICE_LINE, &k::MEETING_ITEM].contains(&record.kind);
        if !here {
            // Under a line of the minutes the outcome is that of its item.
            self.turn_to(Side::Agenda);
        }
        if let Some(place) = self.focused().and_then(|record| name::OUTCOME.place_in(record.kind)) {
            self.edit(&[place]);
        }
    }

    pub(super) fn turn_public(&mut self) -> Vec<Effect> {
        let Some(record) = self.focused() else { return Vec::new() };
        if !record.kind.has_field(name::PUBLIC) {
            return Vec::new();
        }
        let mut after = record.clone();
        after.set(name::PUBLIC, record.get(name::PUBLIC) != Some(true));
        let edits = Change::between(record, &after);
        self.commit(edits)
    }
}
