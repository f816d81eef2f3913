//! The kinds of record, one file each. A new kind is one file here, one line in [`ALL`], a migration and its words in
//! `assets/locales`; the tests of the catalogue name what is missing.

mod addressee;
mod adopted_line;
mod advice_line;
mod agenda;
mod agenda_line;
mod arrangement;
mod attendance;
mod consideration;
mod contribution;
mod district;
mod document;
mod entry;
mod event;
mod fact;
mod grant;
mod group;
mod mandate;
mod meeting;
mod meeting_item;
mod meeting_rule;
mod organisation;
mod person;
mod plan;
mod portfolio;
mod priority;
mod proposal;
mod relation;
mod response;
mod route_step;
mod seat;
mod strategy;
mod term;
mod theme;
mod weighing;
mod written_round;

use super::{
    Id, Kind, Record, Value, World,
    kind::Fault,
    text::{fold, truncate},
};

pub use addressee::ADDRESSEE;
pub use adopted_line::ADOPTED_LINE;
pub use advice_line::ADVICE_LINE;
pub use agenda::AGENDA;
pub use agenda_line::{AGENDA_LINE, is_over};
pub use arrangement::ARRANGEMENT;
pub use attendance::ATTENDANCE;
pub use consideration::CONSIDERATION;
pub use contribution::CONTRIBUTION;
pub use district::DISTRICT;
pub use document::DOCUMENT;
pub use entry::{ENTRY, ENTRY_KINDS, due as due_of_entry, is_still_to_be_done, is_task};
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
pub static ALL: [&Kind; 35] = [
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
];

/// The kind of this name; `-` may stand for `_`, as on the command line.
pub fn named(name: &str) -> Option<&'static Kind> {
    ALL.into_iter().find(|kind| kind.name == name || kind.name.replace('_', "-") == name)
}

fn name_of(_: &World, record: &Record) -> String {
    record.str("name").to_owned()
}

fn nothing(_: &World, _: &Record) -> String {
    String::new()
}

fn whole_unit(_: &World, _: &Record) -> Option<Id> {
    None
}

fn its_district(_: &World, record: &Record) -> Option<Id> {
    record.get("district").as_ref()
}

fn district_of(world: &World, record: &Record, through: &str) -> Option<Id> {
    let next = world.follow(record, through)?;
    (next.kind.district)(world, next)
}

/// Are two records of a kind called the same, in the same district as far as that is known? They may be one, made twice.
pub fn alike(world: &World, one: &Record, other: &Record) -> bool {
    let title = |record: &Record| fold(&(record.kind.title)(world, record));
    let district = |record: &Record| (record.kind.district)(world, record);
    title(one) == title(other) && district(one).is_none_or(|its| district(other).is_none_or(|other| its == other))
}

/// Another one that is called the same; `by` is the text it is mostly called by.
fn namesake(world: &World, record: &Record, by: &'static str) -> Option<Fault> {
    // There are many people: their names are looked up by place, and most differ in length already.
    let place = record.kind.at(by);
    let long = |record: &Record| record.at(place).as_str().chars().count();
    let (letters, name) = (long(record), fold(record.str(by)));
    let may_be =
        |other: &&Record| other.id != record.id && long(other) == letters && fold(other.at(place).as_str()) == name;
    let other = world.of(record.kind).filter(may_be).find(|other| alike(world, record, other))?;
    let text = with_behind(&(record.kind.title)(world, record), &(record.kind.context)(world, other));
    Some(Fault::perhaps(by, "problem-namesake", text))
}

/// The title of the district, as context behind a name.
fn in_district(world: &World, record: &Record) -> String {
    world.title_of(record, "district")
}

/// "Deventer (A. Oostveen)": one of many, called by organisation, with who speaks for it.
fn by_organisation(world: &World, record: &Record) -> String {
    with_behind(&world.title_of(record, "organisation"), &world.title_of(record, "person"))
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
    format!("{:010} {title}", record.get("position").as_int().unwrap_or(9_999_999_999))
}

/// Joins what is known of these parts.
fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}

/// How many records of `kind` link here through `field`.
fn counted(world: &World, record: &Record, kind: &'static Kind, field: &'static str) -> Value {
    Value::Int(world.count_linked(record.id, kind, field) as i64)
}

/// How many of them hold now.
fn holding(world: &World, record: &Record, kind: &'static Kind, field: &'static str) -> Value {
    Value::Int(world.linked_now(record.id, kind, field).len() as i64)
}
