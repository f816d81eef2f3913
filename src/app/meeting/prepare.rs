//! Before and after: what goes on the agenda, its numbers, and closing.

use super::{
    checklist::{Checklist, Task},
    sitting,
};
use crate::{
    app::{Effect, State, layer::Layer},
    process::meeting::{carry, fill, number},
};

impl State {
    pub(super) fn fill_agenda(&mut self) {
        let standing = self.words.t("standing-agenda");
        let Some(meeting) = self.meeting_here() else { return };
        if meeting.is_closed() {
            let text = self.words.t("toast-meeting-closed");
            return self.say(text);
        }
        let (id, missing) = (meeting.record.id, meeting.last_not_closed().map(|record| record.id));
        let mut ids = self.ids.clone();
        let found = fill::candidates(&meeting, &standing, &mut ids);
        self.ids = ids;
        let missing = missing.map(|missing| self.world.title(missing));
        let missing = missing.map(|meeting| self.words.with("toast-not-closed-before", &[("meeting", meeting.into())]));
        if found.is_empty() {
            let text = self.words.t("toast-nothing-to-fill");
            return self.say([text, missing.unwrap_or_default()].join(" ").trim().to_owned());
        }
        missing.into_iter().for_each(|text| self.say(text));
        let task = Task::Fill(id, found.into_iter().map(|candidate| (candidate.clone(), candidate.likely)).collect());
        self.layers.push(Layer::Checklist(Checklist { task, cursor: 0 }));
    }

    pub(super) fn number_items(&mut self) -> Vec<Effect> {
        let edits = self.meeting_here().map(|meeting| number::edits(&meeting)).unwrap_or_default();
        if edits.is_empty() {
            let text = self.words.t("toast-nothing-to-number");
            self.say(text);
        }
        self.commit(edits)
    }

    /// Shows what comes back, and where it goes; nothing is done before that is accepted.
    pub(super) fn close_meeting(&mut self) {
        let Some(meeting) = self.meeting_here() else { return };
        let (id, rows, untreated) =
            (meeting.record.id, carry::candidates(&meeting), sitting::untreated(&meeting).len());
        if untreated > 0 {
            let text = self.words.count("toast-untreated", untreated);
            self.say(text);
        }
        let task = Task::Close(id, rows.into_iter().map(|row| (row.clone(), row.to)).collect());
        self.layers.push(Layer::Checklist(Checklist { task, cursor: 0 }));
    }
}
