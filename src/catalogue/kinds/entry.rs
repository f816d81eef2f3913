//! An entry: one line of the minutes under an item, or an action or commitment made elsewhere.

use super::{district_of, headline, in_order, joined};
use crate::catalogue::{
    At, Id, Period, Record, Value, World,
    at::{Holds, Link},
    choice::choice,
    describe::kind,
    kind::{Finish, PLAIN, computes, shows},
};

choice! {
    /// What sort it is.
    pub enum EntryKind {
        Announcement = "announcement",
        Discussion = "discussion",
        Summary = "summary",
        Decision = "decision",
        Action = "action",
        Commitment = "commitment",
        ComesBack = "comes_back",
        Question = "question",
    }
}

choice! {
    /// How it stands.
    pub enum Status {
        Open = "open",
        Running = "running",
        Done = "done",
        Dropped = "dropped",
    }
}

kind! {
    /// Entry. Actions and commitments have an owner (person, group or organisation), a due period and a status; decisions a
    /// status of execution. What comes back without a meeting or period comes back in the group's next meeting.
    pub ENTRY = "entry" [9] {
        KIND: choice::<EntryKind>("kind").starts_as(EntryKind::Discussion.word()),
        SPEAKER: link("speaker", &super::PERSON).named(),
        ON_BEHALF: links("on_behalf", &super::PERSON).named(),
        TEXT: long("text"),
        OWNER: link("owner", &super::PERSON),
        OWNER_GROUP: link("owner_group", &super::GROUP),
        OWNER_ORGANISATION: link("owner_organisation", &super::ORGANISATION),
        DUE: period("due"),
        DUE_MEETING: link("due_meeting", &super::MEETING),
        STATUS: choice::<Status>("status").starts_as(Status::Open.word()),
        POSTPONED: int("postponed", 0, 99),
        POSTPONED_WHY: text("postponed_why"),
        ITEM: link("item", &super::MEETING_ITEM),
        THEME: link("theme", &super::THEME),
        POSITION: int("position", 0, 1_000_000_000).behind(),
        CAME_FROM: link("came_from", &ENTRY).acyclic(),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[TEXT.name]],
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    context: |world, record| {
        let item = world.follow(record, ITEM);
        let meeting = item.map(|item| world.title_of(item, super::meeting_item::MEETING)).unwrap_or_default();
        joined(&[&meeting, item.map(|item| item.get(super::meeting_item::SUBJECT)).unwrap_or_default()], ": ")
    },
    district,
    columns: &[
        shows(TEXT, 0),
        computes("owners", 20, owners),
        shows(DUE, 14),
        computes("standing", 10, standing).says(&["overdue", "open", "running", "done", "dropped"]),
        computes("meeting", 24, |world, record| of_item(world, record, super::meeting_item::MEETING)).on_card(),
        computes("topic", 22, topic),
        shows(KIND, 12),
        shows(SPEAKER, 18).hidden(),
        shows(ON_BEHALF, 18).hidden(),
        shows(OWNER, 18).hidden(),
        shows(OWNER_GROUP, 18).hidden(),
        shows(OWNER_ORGANISATION, 18).hidden(),
        shows(DUE_MEETING, 20).hidden(),
        shows(STATUS, 10).hidden(),
        shows(ITEM, 24).hidden(),
        shows(THEME, 20).hidden(),
        shows(POSTPONED, 9).hidden(),
        shows(POSTPONED_WHY, 20).hidden(),
        shows(CAME_FROM, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: DUE.name,
    finish: Some(Finish::by(STATUS, Status::Done.word(), Status::Open.word())),
    ordered_in: Some(ITEM),
    weight: 3,
    ..PLAIN
}

fn title(_: &World, record: &Record) -> String {
    // The full stop of a sentence is none of a title, which stands in sentences itself.
    headline(record.get(TEXT).lines().next().unwrap_or_default().trim_end_matches('.'))
}

fn of_item<T: Holds>(world: &World, record: &Record, field: At<T>) -> Value {
    world.follow(record, ITEM).map(|item| item.value(field).clone()).unwrap_or_default()
}

/// What it is about: the item it was made under, else its theme.
fn topic(world: &World, record: &Record) -> Value {
    let subject = world.follow(record, ITEM).map(|item| item.get(super::meeting_item::SUBJECT)).unwrap_or_default();
    if subject.is_empty() { record.value(THEME).clone() } else { Value::text(subject) }
}

/// Who may own what is to be done.
pub const OWNERS: [At<Link>; 3] = [OWNER, OWNER_GROUP, OWNER_ORGANISATION];

fn owners(world: &World, record: &Record) -> Value {
    let all = OWNERS.map(|field| world.title_of(record, field));
    Value::text(&joined(&all.each_ref().map(String::as_str), ", "))
}

/// Where it stands, with "overdue" for what should have been done before today. Only what is to be done has a standing.
fn standing(world: &World, record: &Record) -> Value {
    if !is_task(record) && !record.is(KIND, EntryKind::Decision) {
        return Value::Empty;
    }
    let late = || matches!((due(world, record), world.today()), (Some(due), Some(today)) if due.end() < today);
    match is_open(record) && late() {
        true => Value::Choice("overdue"),
        false => record.value(STATUS).clone(),
    }
}

/// Is an entry something to be done: an action or a commitment?
pub fn is_task(entry: &Record) -> bool {
    entry.get(KIND).is_some_and(|kind| match kind {
        EntryKind::Action | EntryKind::Commitment => true,
        EntryKind::Announcement
        | EntryKind::Discussion
        | EntryKind::Summary
        | EntryKind::Decision
        | EntryKind::ComesBack
        | EntryKind::Question => false,
    })
}

/// Is what an entry says still to be done?
pub fn is_open(entry: &Record) -> bool {
    entry.get(STATUS).is_some_and(|status| match status {
        Status::Open | Status::Running => true,
        Status::Done | Status::Dropped => false,
    })
}

/// When an entry is due: its own day, else that of its meeting.
pub fn due(world: &World, entry: &Record) -> Option<Period> {
    entry.get(DUE).or_else(|| world.follow(entry, DUE_MEETING)?.get(super::meeting::DATE))
}

fn district(world: &World, record: &Record) -> Option<Id> {
    [ITEM, OWNER_GROUP, OWNER_ORGANISATION, OWNER].into_iter().find_map(|through| district_of(world, record, through))
}
