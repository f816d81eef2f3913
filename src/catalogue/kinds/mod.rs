//! The kinds of record, one file each. A new kind is one file here, one line in [`ALL`], a migration and its words in
//! `assets/locales`; the tests of the catalogue name what is missing.

pub mod addressee;
pub mod adopted_line;
pub mod advice_line;
pub mod agenda;
pub mod agenda_line;
pub mod arrangement;
pub mod attendance;
pub mod consideration;
pub mod contribution;
pub mod district;
pub mod document;
pub mod entry;
pub mod event;
pub mod fact;
pub mod grant;
pub mod group;
pub mod mandate;
pub mod meeting;
pub mod meeting_item;
pub mod meeting_rule;
pub mod organisation;
pub mod person;
pub mod plan;
pub mod population;
pub mod portfolio;
pub mod priority;
pub mod proposal;
pub mod relation;
pub mod response;
pub mod route_step;
pub mod seat;
pub mod strategy;
pub mod term;
pub mod theme;
pub mod weighing;
pub mod written_round;

use super::{
    At, Id, Kind, Record, Value, World,
    at::{Leads, Link},
    name,
    text::{fold, truncate},
};

pub use addressee::ADDRESSEE;
pub use adopted_line::ADOPTED_LINE;
pub use advice_line::ADVICE_LINE;
pub use agenda::AGENDA;
pub use agenda_line::AGENDA_LINE;
pub use arrangement::ARRANGEMENT;
pub use attendance::ATTENDANCE;
pub use consideration::CONSIDERATION;
pub use contribution::CONTRIBUTION;
pub use district::DISTRICT;
pub use document::DOCUMENT;
pub use entry::{ENTRY, due as due_of_entry};
pub use event::EVENT;
pub use fact::{FACT, computed as computed_of_fact};
pub use grant::GRANT;
pub use group::GROUP;
pub use mandate::MANDATE;
pub use meeting::{MEETING, days_before};
pub use meeting_item::MEETING_ITEM;
pub use meeting_rule::MEETING_RULE;
pub use organisation::ORGANISATION;
pub use person::PERSON;
pub use plan::{PLAN, notice_by};
pub use population::POPULATION;
pub use portfolio::PORTFOLIO;
pub use priority::PRIORITY;
pub use proposal::{PROPOSAL, missing as missing_of_proposal};
pub use relation::RELATION;
pub use response::RESPONSE;
pub use route_step::ROUTE_STEP;
pub use seat::SEAT;
pub use strategy::STRATEGY;
pub use term::TERM;
pub use theme::THEME;
pub use weighing::WEIGHING;
pub use written_round::WRITTEN_ROUND;

/// Every kind, in the order in which a card lists what points at its record; a kind's `index` is its place here.
pub static ALL: [&Kind; 36] = [
    &DISTRICT,
    &GROUP,
    &SEAT,
    &PORTFOLIO,
    &AGENDA,
    &AGENDA_LINE,
    &MEETING,
    &MEETING_RULE,
    &MEETING_ITEM,
    &ENTRY,
    &ADDRESSEE,
    &ATTENDANCE,
    &PROPOSAL,
    &ADVICE_LINE,
    &ROUTE_STEP,
    &WRITTEN_ROUND,
    &RESPONSE,
    &MANDATE,
    &ORGANISATION,
    &PERSON,
    &RELATION,
    &THEME,
    &STRATEGY,
    &PLAN,
    &PRIORITY,
    &EVENT,
    &DOCUMENT,
    &FACT,
    &TERM,
    &ADOPTED_LINE,
    &WEIGHING,
    &CONSIDERATION,
    &ARRANGEMENT,
    &CONTRIBUTION,
    &GRANT,
    &POPULATION,
];

/// The kind of this name; `-` may stand for `_`, as on the command line.
pub fn named(name: &str) -> Option<&'static Kind> {
    ALL.into_iter().find(|kind| kind.name == name || kind.name.replace('_', "-") == name)
}

fn its_district(_: &World, record: &Record) -> Option<Id> {
    record.get(name::DISTRICT)
}

fn district_of(world: &World, record: &Record, through: At<Link>) -> Option<Id> {
    let next = world.follow(record, through)?;
    (next.kind.district)(world, next)
}

/// Are two records of a kind called the same, in the same district as far as that is known? They may be one, made twice.
pub fn alike(world: &World, one: &Record, other: &Record) -> bool {
    let title = |record: &Record| fold(&(record.kind.title)(world, record));
    let district = |record: &Record| (record.kind.district)(world, record);
    title(one) == title(other) && district(one).is_none_or(|its| district(other).is_none_or(|other| its == other))
}

/// The title of the district, as context behind a name.
fn in_district(world: &World, record: &Record) -> String {
    world.title_of(record, name::DISTRICT)
}

/// "Deventer (A. Oostveen)": one of many, called by organisation, with who speaks for it.
fn by_organisation(world: &World, record: &Record) -> String {
    with_behind(&world.title_of(record, name::ORGANISATION), &world.title_of(record, name::PERSON))
}

/// "A. Oostveen (Deventer)", or whichever of the two is known.
fn with_behind(name: &str, behind: &str) -> String {
    if name.is_empty() || behind.is_empty() { joined(&[name, behind], "") } else { format!("{name} ({behind})") }
}

/// The first line of a text, as long as a title may be.
fn headline(text: &str) -> String {
    truncate(text.lines().next().unwrap_or_default(), 90, '…').into_owned()
}

/// What stands in an order of its own sorts by its place in it; what has none yet comes last.
fn in_order(record: &Record, title: &str) -> String {
    format!("{:010} {title}", record.get(name::POSITION).unwrap_or(9_999_999_999))
}

/// Joins what is known of these parts.
fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}

/// How many records link here by this field.
fn counted<T: Leads>(world: &World, record: &Record, field: At<T>) -> Value {
    Value::Int(world.count_linked(record.id, field) as i64)
}

/// How many of them hold now.
fn holding<T: Leads>(world: &World, record: &Record, field: At<T>) -> Value {
    Value::Int(world.linked_now(record.id, field).len() as i64)
}

#[cfg(test)]
mod tests;
