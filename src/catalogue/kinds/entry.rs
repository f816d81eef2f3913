//! An entry: one line of the minutes under an item, or an action or commitment made elsewhere.

use super::{district_of, headline, in_order, joined};
use crate::catalogue::{
    Id, Kind, Period, Record, Value, World,
    field::{NOTES, PUBLIC, SOURCE, choice, int, link, links, long, period, text},
    kind::{Finish, computes, shows},
};

/// What an entry can be; it may become another without losing its text.
pub const ENTRY_KINDS: &[&str] =
    &["announcement", "discussion", "summary", "decision", "action", "commitment", "comes_back", "question"];

/// Entry. Actions and commitments have an owner (person, group or organisation), a due period and a status; decisions a
/// status of execution. What comes back without a meeting or period comes back in the group's next meeting.
pub static ENTRY: Kind = Kind {
    name: "entry",
    index: 9,
    fields: &[
        choice("kind", ENTRY_KINDS).starts_as("discussion"),
        link("speaker", "person"),
        links("on_behalf", "person"),
        long("text"),
        link("owner", "person"),
        link("owner_group", "group"),
        link("owner_organisation", "organisation"),
        period("due"),
        link("due_meeting", "meeting"),
        choice("status", &["open", "running", "done", "dropped"]).starts_as("open"),
        int("postponed", 0, 99),
        text("postponed_why"),
        link("item", "meeting_item"),
        link("theme", "theme"),
        int("position", 0, 1_000_000_000).behind(),
        link("came_from", "entry"),
        PUBLIC,
        SOURCE,
        NOTES,
    ],
    required: &[&["text"]],
    check: None,
    follows: None,
    title,
    sort_name: |world, record| in_order(record, &title(world, record)),
    seen_from: None,
    context: |world, record| {
        let item = world.follow(record, "item");
        let meeting = item.map(|item| world.title_of(item, "meeting")).unwrap_or_default();
        joined(&[&meeting, item.map(|item| item.str("subject")).unwrap_or_default()], ": ")
    },
    district,
    columns: &[
        shows("text", 0),
        computes("owners", 20, owners),
        shows("due", 14),
        computes("standing", 10, standing).says(&["overdue", "open", "running", "done", "dropped"]),
        computes("meeting", 24, |world, record| of_item(world, record, "meeting")).on_card(),
        computes("topic", 22, topic),
        shows("kind", 12),
        shows("speaker", 18).hidden(),
        shows("on_behalf", 18).hidden(),
        shows("owner", 18).hidden(),
        shows("owner_group", 18).hidden(),
        shows("owner_organisation", 18).hidden(),
        shows("due_meeting", 20).hidden(),
        shows("status", 10).hidden(),
        shows("item", 24).hidden(),
        shows("theme", 20).hidden(),
        shows("postponed", 9).hidden(),
        shows("postponed_why", 20).hidden(),
        shows("came_from", 24).hidden(),
        shows("public", 8).hidden(),
        shows("source", 20).hidden(),
    ],
    export: &[],
    sort: "due",
    finish: Some(Finish { field: "status", done: "done", open: "open" }),
    turns: None,
    ordered_in: Some("item"),
    weight: 3,
};

fn title(_: &World, record: &Record) -> String {
    // The full stop of a sentence is none of a title, which stands in sentences itself.
    headline(record.str("text").lines().next().unwrap_or_default().trim_end_matches('.'))
}

fn of_item(world: &World, record: &Record, field: &str) -> Value {
    world.follow(record, "item").map(|item| item.get(field).clone()).unwrap_or_default()
}

/// What it is about: the item it was made under, else its theme.
fn topic(world: &World, record: &Record) -> Value {
    let subject = world.follow(record, "item").map(|item| item.str("subject")).unwrap_or_default();
    if subject.is_empty() { record.get("theme").clone() } else { Value::text(subject) }
}

fn owners(world: &World, record: &Record) -> Value {
    let all = ["owner", "owner_group", "owner_organisation"].map(|field| world.title_of(record, field));
    Value::text(&joined(&all.each_ref().map(String::as_str), ", "))
}

/// Where it stands, with "overdue" for what should have been done before today. Only what is to be done has a standing.
fn standing(world: &World, record: &Record) -> Value {
    if !matches!(record.str("kind"), "action" | "commitment" | "decision") {
        return Value::Empty;
    }
    let late = || matches!((due(world, record), world.today()), (Some(due), Some(today)) if due.end() < today);
    match is_still_to_be_done(record.str("status")) && late() {
        true => Value::Choice("overdue"),
        false => record.get("status").clone(),
    }
}

/// Is an entry of this kind something to be done: an action or a commitment?
pub fn is_task(kind: &str) -> bool {
    matches!(kind, "action" | "commitment")
}

/// Is what has this status still to be done?
pub fn is_still_to_be_done(status: &str) -> bool {
    matches!(status, "open" | "running")
}

/// When an entry is due: its own day, else that of its meeting.
pub fn due(world: &World, entry: &Record) -> Option<Period> {
    entry.get("due").as_period().or_else(|| world.follow(entry, "due_meeting")?.get("date").as_period())
}

fn district(world: &World, record: &Record) -> Option<Id> {
    ["item", "owner_group", "owner_organisation", "owner"]
        .iter()
        .find_map(|through| district_of(world, record, through))
}
