//! The view of a meeting: the agenda at the left, the item under the cursor with its proposal and its minutes at the
//! right. Before a meeting one prepares the agenda in it, during the meeting one writes the minutes.

use super::clock::Clock;
use crate::{
    catalogue::{
        At, Id, Record, World,
        at::Any,
        kinds::{
            self as k, attendance,
            entry::{self, EntryKind},
            meeting_item,
        },
    },
    process::{
        meeting::{self, Meeting},
        order,
    },
};

/// A row at the right.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A field of the item, by its place.
    Field(usize),
    /// The proposal of the item.
    Proposal(Id),
    /// A line of its advice.
    Advice(Id),
    /// A line of the minutes.
    Entry(Id),
    /// Somebody who is or should be there.
    Present(Id),
}

/// Which side has the cursor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The agenda.
    #[default]
    Agenda,
    /// The item with its minutes, or who is there.
    Minutes,
}

/// The view of a meeting.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The meeting.
    pub meeting: Id,
    /// Its items, in order.
    pub items: Vec<Id>,
    /// The item under the cursor.
    pub item: usize,
    /// What stands at the right.
    pub rows: Vec<Row>,
    /// The row under the cursor there.
    pub row: usize,
    /// Where the cursor is.
    pub side: Side,
    /// Who is there stands at the right instead of the minutes.
    pub presence: bool,
    /// How long each item took.
    pub clock: Clock,
    /// Revision of the world, item and side the rows were made for.
    made_for: Option<(u64, Option<Id>, bool)>,
}

impl Sitting {
    /// The view of a meeting, the cursor on its first item.
    pub fn new(world: &World, meeting: Id, clock: Clock) -> Sitting {
        let mut sitting = Sitting {
            meeting,
            items: Vec::new(),
            item: 0,
            rows: Vec::new(),
            row: 0,
            side: Side::Agenda,
            presence: false,
            clock,
            made_for: None,
        };
        sitting.refresh(world);
        sitting
    }

    /// Follows the world; the cursors stay on what they were on.
    pub fn refresh(&mut self, world: &World) {
        let now = |sitting: &Sitting| Some((world.revision(), sitting.current_item(), sitting.presence));
        if self.made_for == now(self) {
            return;
        }
        let (item, row) = (self.current_item(), self.rows.get(self.row).cloned());
        self.items = order::under(world, self.meeting, &k::MEETING_ITEM).iter().map(|item| item.id).collect();
        let again = item.and_then(|item| self.items.iter().position(|other| *other == item));
        self.item = again.unwrap_or(self.item).min(self.items.len().saturating_sub(1));
        self.rows = if self.presence {
            let known = world.linked_by(self.meeting, attendance::MEETING);
            let mut known: Vec<&Record> = known;
            known.sort_by_cached_key(|one| crate::catalogue::text::sort_key(&(one.kind.sort_name)(world, one)));
            known.iter().map(|one| Row::Present(one.id)).collect()
        } else {
            self.current_item().and_then(|id| world.get(id)).map(|item| rows(world, item)).unwrap_or_default()
        };
        let again = row.and_then(|row| self.rows.iter().position(|other| *other == row));
        self.row = again.unwrap_or(self.row).min(self.rows.len().saturating_sub(1));
        self.made_for = now(self);
    }

    /// The item under the cursor.
    pub fn current_item(&self) -> Option<Id> {
        self.items.get(self.item).copied()
    }

    /// What commands are about: the row at the right where the cursor is there, else the item, else the meeting.
    pub fn focus(&self) -> Id {
        let item = self.current_item().unwrap_or(self.meeting);
        match (self.side, self.rows.get(self.row)) {
            (Side::Minutes, Some(Row::Proposal(id) | Row::Advice(id) | Row::Entry(id) | Row::Present(id))) => *id,
            _ => item,
        }
    }

    /// The field under the cursor at the right, by its place in the item.
    pub fn field(&self) -> Option<usize> {
        match (self.side, self.rows.get(self.row)) {
            (Side::Minutes, Some(Row::Field(place))) => Some(*place),
            _ => None,
        }
    }

    /// Moves the cursor on its side.
    pub fn step(&mut self, world: &World, by: isize) {
        let to = |at: usize, count: usize| {
            (at as isize).saturating_add(by).clamp(0, count.saturating_sub(1) as isize) as usize
        };
        match self.side {
            Side::Agenda => {
                self.item = to(self.item, self.items.len());
                self.row = 0;
                self.refresh(world);
                self.last_row();
            }
            Side::Minutes => self.row = to(self.row, self.rows.len()),
        }
    }

    /// Goes to another item, from either side, the cursor on the last that was said.
    pub fn go(&mut self, world: &World, item: usize) {
        self.item = item.min(self.items.len().saturating_sub(1));
        self.presence = false;
        self.row = 0;
        self.refresh(world);
        self.last_row();
    }

    /// Puts the cursor on a record that was just made or changed, wherever it stands.
    pub fn follow(&mut self, world: &World, record: &Record) {
        self.refresh(world);
        if let Some(at) = self.items.iter().position(|item| *item == record.id) {
            self.item = at;
            self.refresh(world);
        }
        let at = self.rows.iter().position(|row| *row == Row::Entry(record.id));
        self.row = at.unwrap_or(self.row);
    }

    fn last_row(&mut self) {
        if !self.presence {
            self.row = self.rows.len().saturating_sub(1);
        }
    }
}

/// The fields of an item that the view shows, when they are known.
const SHOWN: [usize; 7] = [
    meeting_item::TREATMENT.place,
    meeting_item::INTRODUCER.place,
    meeting_item::LINE.place,
    meeting_item::CAME_FROM.place,
    meeting_item::EXPLANATION.place,
    meeting_item::OUTCOME.place,
    meeting_item::PLANNED.place,
];

fn rows(world: &World, item: &Record) -> Vec<Row> {
    let fields = SHOWN.into_iter().filter(|place| !item.at(*place).is_empty());
    let mut rows: Vec<Row> = fields.map(Row::Field).collect();
    if let Some(proposal) = world.follow(item, meeting_item::PROPOSAL) {
        rows.push(Row::Proposal(proposal.id));
        rows.extend(order::under(world, proposal.id, &k::ADVICE_LINE).iter().map(|line| Row::Advice(line.id)));
    }
    rows.extend(meeting::entries(world, item.id).iter().map(|entry| Row::Entry(entry.id)));
    rows
}

/// An entry of this kind under an item, to be written.
pub fn entry(world: &World, id: Id, item: &Record, kind: EntryKind) -> Record {
    let mut entry = Record::new(id, &k::ENTRY);
    entry.set(entry::KIND, kind).set(entry::ITEM, item.id);
    entry.set(entry::POSITION, order::last(world, item.id, &k::ENTRY));
    // What is said under an item that is public is public only when that is said of it too.
    entry
}

/// What an entry is written as; one whose kind was emptied is as what is said mostly.
pub fn kind_of(entry: &Record) -> EntryKind {
    entry.get(entry::KIND).unwrap_or(EntryKind::Discussion)
}

/// The fields one writes an entry of this kind with, by place and in the order in which they are said.
pub fn written(kind: EntryKind) -> Vec<usize> {
    use entry::*;
    let fields: &[At<Any>] = match kind {
        EntryKind::Action | EntryKind::Commitment => &[
            TEXT.any(),
            OWNER.any(),
            OWNER_GROUP.any(),
            OWNER_ORGANISATION.any(),
            DUE.any(),
            DUE_MEETING.any(),
            SPEAKER.any(),
            PUBLIC.any(),
        ],
        EntryKind::Decision => &[TEXT.any(), STATUS.any(), SPEAKER.any(), PUBLIC.any()],
        EntryKind::ComesBack => &[TEXT.any(), DUE.any(), DUE_MEETING.any(), SPEAKER.any(), PUBLIC.any()],
        EntryKind::Summary => &[SPEAKER.any(), TEXT.any(), PUBLIC.any()],
        EntryKind::Announcement | EntryKind::Discussion | EntryKind::Question => {
            &[SPEAKER.any(), ON_BEHALF.any(), TEXT.any(), PUBLIC.any()]
        }
    };
    fields.iter().map(|field| field.place).collect()
}

/// The fields a new record is asked for, where that is not all of them: an action made outside a meeting.
pub fn asked_of(record: &Record) -> Vec<usize> {
    if *record.kind != k::ENTRY {
        return Vec::new();
    }
    let more = [entry::ITEM.place, entry::THEME.place, entry::STATUS.place, entry::NOTES.place];
    let mut fields = written(kind_of(record));
    fields.extend(more.into_iter().filter(|place| !fields.contains(place)).collect::<Vec<_>>());
    fields
}

/// The items that nothing was said or decided about.
pub fn untreated<'a>(meeting: &Meeting<'a>) -> Vec<&'a Record> {
    let silent =
        |item: &&Record| item.lacks(meeting_item::OUTCOME) && meeting::entries(meeting.world, item.id).is_empty();
    meeting.items().into_iter().filter(silent).collect()
}
