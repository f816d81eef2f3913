//! What keys do in the view of a meeting: the agenda, the minutes, who is there, the clock, and closing.

use super::{
    clock::Clock,
    sitting::{self, Row, Side, Sitting},
};
use crate::{
    app::{Effect, State, command::Command, layer::Layer},
    catalogue::{
        Edit, Id, World,
        kinds::{
            self as k, attendance,
            entry::{self, EntryKind},
        },
    },
    process::meeting::{Meeting, members},
};

/// The setting under which the clock of a meeting is kept.
fn clock_key(meeting: Id) -> String {
    format!("clock.{meeting}")
}

impl State {
    /// The meeting the record under the cursor is about.
    pub(in crate::app) fn meeting_here(&self) -> Option<Meeting<'_>> {
        Meeting::about(&self.world, self.focused()?)
    }

    /// Opens the view of the meeting under the cursor. Minutes that a crash cut off are taken up again.
    pub(in crate::app) fn open_sitting(&mut self) {
        let Some(meeting) = self.meeting_here() else { return };
        let (id, record) = (meeting.record.id, self.focused().map(|record| record.id));
        let closed = meeting.is_closed();
        let clock = self.settings.get(&clock_key(id)).map(|text| Clock::recall(text)).unwrap_or_default();
        let mut view = Sitting::new(&self.world, id, clock);
        if let Some(record) = record.and_then(|id| self.world.get(id)) {
            let item = if *record.kind == k::ENTRY { self.world.follow(record, entry::ITEM) } else { Some(record) };
            if let Some(item) = item {
                view.follow(&self.world, item);
            }
        }
        self.layers.push(Layer::Sitting(Box::new(view)));
        if closed {
            let text = self.words.t("toast-meeting-closed");
            self.say(text);
        }
        self.take_up_minutes(id);
    }

    fn sitting_mut(&mut self) -> Option<(&mut Sitting, &World)> {
        let layers = self.layers.iter_mut();
        let found =
            layers.into_iter().find_map(|layer| if let Layer::Sitting(it) = layer { Some(it) } else { None })?;
        Some((found, &self.world))
    }

    /// The view of a meeting follows the world.
    pub(in crate::app) fn refresh_sitting(&mut self) {
        if let Some((sitting, world)) = self.sitting_mut() {
            sitting.refresh(world);
        }
    }

    /// The cursor goes to what was just made or changed.
    pub(in crate::app) fn follow_in_sitting(&mut self, id: Id) {
        if let Some((sitting, world)) = self.sitting_mut()
            && let Some(record) = world.get(id)
        {
            sitting.follow(world, record);
        }
    }

    /// Carries out a command in the view of a meeting.
    pub(in crate::app) fn sitting_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        match command {
            Command::Up => self.sit(-1),
            Command::Down => self.sit(1),
            Command::PageUp => self.sit(-page),
            Command::PageDown => self.sit(page),
            Command::Top => self.sit(isize::MIN / 2),
            Command::Bottom => self.sit(isize::MAX / 2),
            Command::Left => self.turn_to(Side::Agenda),
            Command::Right => self.turn_to(Side::Minutes),
            Command::NextItem => return self.go_to_item(1),
            Command::PreviousItem => return self.go_to_item(-1),
            Command::Open => self.open_row(),
            Command::Back => return self.leave_sitting(),
            Command::Say(kind) => self.write_entry(EntryKind::ALL[kind]),
            Command::Turn(kind) => return self.turn_entry(EntryKind::ALL[kind]),
            Command::New => self.new_item(),
            Command::Outcome => self.edit_outcome(),
            Command::Public => return self.turn_public(),
            Command::Presence => return self.show_presence(),
            Command::Mark => return self.mark_in_sitting(),
            Command::Fill => self.fill_agenda(),
            Command::Number => return self.number_items(),
            Command::CloseMeeting => self.close_meeting(),
            Command::ShowCard => return self.show_from_sitting(),
            other => return self.browse(other),
        }
        Vec::new()
    }

    pub(in crate::app) fn sit(&mut self, by: isize) {
        if let Some((sitting, world)) = self.sitting_mut() {
            sitting.step(world, by);
        }
    }

    /// A click in the view; not while something lies over it.
    pub(in crate::app) fn point_in_sitting(&mut self, side: Side, at: usize) {
        if !matches!(self.layers.last(), Some(Layer::Sitting(_))) {
            return;
        }
        if let Some((sitting, world)) = self.sitting_mut() {
            match side {
                Side::Agenda => sitting.go(world, at),
                Side::Minutes => sitting.row = at,
            }
            sitting.side = side;
        }
    }

    pub(super) fn turn_to(&mut self, side: Side) {
        if let Some((sitting, _)) = self.sitting_mut() {
            sitting.side = side;
        }
    }

    /// The next item or the one before; the clock goes along.
    fn go_to_item(&mut self, by: isize) -> Vec<Effect> {
        let now = self.now;
        let Some((sitting, world)) = self.sitting_mut() else { return Vec::new() };
        sitting.go(world, sitting.item.saturating_add_signed(by));
        if sitting.clock.runs()
            && let Some(item) = sitting.current_item()
        {
            sitting.clock.start(item, now);
        }
        self.keep_clock()
    }

    pub(in crate::app) fn keep_clock(&mut self) -> Vec<Effect> {
        let Some(sitting) = self.sitting().filter(|_| !self.read_only) else { return Vec::new() };
        if sitting.clock == Clock::default() {
            return Vec::new();
        }
        let (key, text) = (clock_key(sitting.meeting), sitting.clock.remember(self.now));
        self.settings.insert(key.clone(), text.clone());
        vec![Effect::Setting(key, text)]
    }

    /// Starts or stops the clock for the item under the cursor; among those present, the next word.
    fn mark_in_sitting(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some((sitting, _)) = self.sitting_mut() else { return Vec::new() };
        if sitting.presence && sitting.side == Side::Minutes {
            let effects = self.turn();
            self.sit(1);
            return effects;
        }
        match sitting.current_item() {
            Some(item) if !sitting.clock.runs() => sitting.clock.start(item, now),
            _ => sitting.clock.stop(now),
        }
        self.keep_clock()
    }

    /// Enter: from the agenda to the minutes; there what is under the cursor is changed, or shown.
    fn open_row(&mut self) {
        let Some(sitting) = self.sitting() else { return };
        let (field, row) = (sitting.field(), sitting.rows.get(sitting.row).cloned());
        match (sitting.side, row) {
            (Side::Agenda, _) => self.turn_to(Side::Minutes),
            (Side::Minutes, Some(Row::Proposal(_))) => drop(self.show_from_sitting()),
            (Side::Minutes, Some(Row::Field(_))) => {
                if let Some(place) = field {
                    self.run_edit(&[place]);
                }
            }
            (Side::Minutes, Some(_)) => self.run_edit(&[]),
            (Side::Minutes, None) => {}
        }
    }

    /// Edits what is under the cursor, if it may be written. Entries show only the fields they are written with.
    fn run_edit(&mut self, only: &[usize]) {
        if let Some(why) = Command::Edit.why_not(self) {
            let text = self.words.t(why);
            return self.say(text);
        }
        let entry = self.focused().filter(|record| *record.kind == k::ENTRY && only.is_empty());
        let written = entry.map(|entry| sitting::written(sitting::kind_of(entry)));
        self.edit(written.as_deref().unwrap_or(only));
    }

    /// Opens the card of what is under the cursor; one key brings the view back.
    fn show_from_sitting(&mut self) -> Vec<Effect> {
        match self.sitting().map(Sitting::focus) {
            Some(id) => self.jump_from_layers(id),
            None => Vec::new(),
        }
    }

    /// Esc: back to the agenda, then out of the view.
    fn leave_sitting(&mut self) -> Vec<Effect> {
        if self.toast.take_if(|toast| toast.until.is_none()).is_some() {
            return Vec::new();
        }
        if let Some((sitting, _)) = self.sitting_mut()
            && (sitting.side == Side::Minutes || sitting.presence)
        {
            (sitting.side, sitting.presence) = (Side::Agenda, false);
            self.refresh_sitting();
            return Vec::new();
        }
        let effects = self.keep_clock();
        self.layers.pop();
        effects
    }

    /// Who is there, at the right; the first time everybody who belongs to the group is put on the list.
    fn show_presence(&mut self) -> Vec<Effect> {
        let Some((sitting, world)) = self.sitting_mut() else { return Vec::new() };
        sitting.presence = !sitting.presence;
        sitting.row = 0;
        sitting.side = if sitting.presence { Side::Minutes } else { Side::Agenda };
        let (first, meeting) =
            (sitting.presence && world.linked_by(sitting.meeting, attendance::MEETING).is_empty(), sitting.meeting);
        sitting.refresh(world);
        let record = self.world.get(meeting).filter(|_| first && !self.read_only).cloned();
        let edits = record.map(|record| members::missing(&self.world, &mut self.ids, &record));
        self.commit(edits.unwrap_or_default())
    }

    /// The clock of a closed meeting is in its items now.
    pub(in crate::app) fn forget_clock(&mut self, edits: &[Edit]) -> Vec<Effect> {
        let closed = edits.iter().find(|edit| *edit.kind() == k::MEETING).map(Edit::id);
        let Some(key) = closed.map(clock_key).filter(|key| self.settings.contains_key(key)) else { return Vec::new() };
        if let Some((sitting, _)) = self.sitting_mut() {
            sitting.clock = Clock::default();
        }
        self.settings.remove(&key);
        vec![Effect::Setting(key, String::new())]
    }
}
