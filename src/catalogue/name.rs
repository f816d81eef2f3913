//! Names of fields that are asked of records of any kind: what they mean is the same wherever they stand. A kind that
//! is known is asked by its own constant.

use super::at::{Any, Flag, Int, Link, Shared, Text, When};

/// May the record be shown to the public? Unset counts as no.
pub const PUBLIC: Shared<Flag> = Shared::new("public");
/// Where the fact was found.
pub const SOURCE: Shared<Text> = Shared::new("source");
/// The coordinator's own notes, never public.
pub const NOTES: Shared<Text> = Shared::new("notes");
/// First day, week, month … on which it holds.
pub const FROM: Shared<When> = Shared::new("from");
/// Last day, week, month … on which it holds.
pub const UNTIL: Shared<When> = Shared::new("until");
/// What it is called.
pub const NAME: Shared<Text> = Shared::new("name");
/// The district it belongs to.
pub const DISTRICT: Shared<Link> = Shared::new("district");
/// The year it is of.
pub const YEAR: Shared<Int> = Shared::new("year");
/// Where it stands in an order of its own.
pub const POSITION: Shared<Int> = Shared::new("position");
/// How it stands: words of the kind's own.
pub const STATUS: Shared<Any> = Shared::new("status");
/// How often it was put off.
pub const POSTPONED: Shared<Int> = Shared::new("postponed");
/// Why it was put off.
pub const POSTPONED_WHY: Shared<Text> = Shared::new("postponed_why");
/// What sort it is: words of the kind's own.
pub const KIND: Shared<Any> = Shared::new("kind");
/// The body it is of.
pub const GROUP: Shared<Link> = Shared::new("group");
/// What it is about.
pub const THEME: Shared<Link> = Shared::new("theme");
/// Who it is, or who does it.
pub const PERSON: Shared<Link> = Shared::new("person");
/// The organisation it is of, or that is meant.
pub const ORGANISATION: Shared<Link> = Shared::new("organisation");
/// Who answers for it.
pub const HOLDER: Shared<Link> = Shared::new("holder");
/// What it is about, in words.
pub const SUBJECT: Shared<Text> = Shared::new("subject");
/// When it is.
pub const DATE: Shared<When> = Shared::new("date");
/// When it is to be done.
pub const PERIOD: Shared<When> = Shared::new("period");
/// The year agenda it stands on.
pub const AGENDA: Shared<Link> = Shared::new("agenda");
/// What it is numbered as, in words or figures.
pub const NUMBER: Shared<Any> = Shared::new("number");
/// The meeting it is of, or in which it is treated.
pub const MEETING: Shared<Any> = Shared::new("meeting");
/// What else it is called, apart by semicolons.
pub const ALIASES: Shared<Text> = Shared::new("aliases");
/// What it is called for short.
pub const ABBREVIATION: Shared<Text> = Shared::new("abbreviation");
/// The item it stands under, or is about.
pub const ITEM: Shared<Any> = Shared::new("item");
/// The plan it is of.
pub const PLAN: Shared<Any> = Shared::new("plan");
/// What came of it.
pub const OUTCOME: Shared<Any> = Shared::new("outcome");
/// From when on one can answer.
pub const OPENS: Shared<When> = Shared::new("opens");
/// When it was to be.
pub const PLANNED: Shared<When> = Shared::new("planned");
/// When it was adopted.
pub const ADOPTED: Shared<When> = Shared::new("adopted");
/// What it was merged into.
pub const SUCCESSOR: Shared<Link> = Shared::new("successor");
