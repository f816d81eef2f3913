//! The papers of a meeting: which there are, in which shapes they go out, and of which records.

pub mod confirmed;
pub mod left_out;

use super::{briefing, meeting::Meeting, select::is_public};
use crate::catalogue::{
    Id, Record, Value, World,
    kinds::{self as k, population},
    name,
};
use confirmed::Confirmed;
use jiff::civil::Date;

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What is treated, and when.
    Agenda,
    /// The form that goes to the board.
    Proposal,
    /// What was said, decided and promised (terugkoppeling).
    Feedback,
    /// The decisions.
    Decisions,
    /// Who does what.
    Actions,
    /// What to know before a conversation, with decisions since this day; it is not of a meeting.
    Briefing(Option<Date>),
    /// What became of a year agenda.
    Report,
    /// All that is held of a person; never for the public.
    Personal,
}

impl Which {
    /// Those of a meeting, in its order.
    pub const ALL: [Which; 5] = [Which::Agenda, Which::Proposal, Which::Feedback, Which::Decisions, Which::Actions];

    /// The word on the command line and in the locales (`paper-…`).
    pub fn word(self) -> &'static str {
        match self {
            Which::Agenda => "agenda",
            Which::Proposal => "proposal",
            Which::Feedback => "feedback",
            Which::Decisions => "decisions",
            Which::Actions => "actions",
            Which::Briefing(_) => "briefing",
            Which::Report => "report",
            Which::Personal => "personal",
        }
    }
}

/// In which shape a paper goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For Word and LibreOffice.
    Docx,
    /// For a mail.
    Plain,
    /// Markdown.
    Markdown,
}

impl Format {
    /// All of them, the one most asked for first.
    pub const ALL: [Format; 3] = [Format::Docx, Format::Plain, Format::Markdown];

    /// How the name of its file ends; also its word in the locales (`paper-as-…`).
    pub fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Plain => "txt",
            Format::Markdown => "md",
        }
    }
}

/// The papers that can be made of a record, each with the record it is of: a meeting has all, an item or a line of the
/// minutes those of its meeting, a proposal its own.
pub fn of_record(world: &World, record: &Record) -> Vec<(Which, Id)> {
    let mut papers = Vec::new();
    if let Some(meeting) = Meeting::about(world, record) {
        papers.extend(Which::ALL.map(|which| (which, meeting.record.id)));
    }
    if *record.kind == k::PROPOSAL {
        papers.push((Which::Proposal, record.id));
    }
    if *record.kind == k::AGENDA {
        papers.push((Which::Report, record.id));
    }
    if briefing::can_be_about(record) {
        papers.push((Which::Briefing(None), record.id));
    }
    if *record.kind == k::PERSON {
        papers.push((Which::Personal, record.id));
    }
    papers
}

/// What the public may see of it all: the records marked public, without their private fields and without links to
/// others. Whatever is made from this says nothing of what is left out, also not in a title or a count. The weights by
/// which figures come about say nothing of anybody: without them the public would be told other figures.
pub fn in_public(world: &World) -> World {
    in_public_naming(world, &Confirmed::default())
}

/// The same, with those who were confirmed: of them what they are called by and nothing else, where a link that may name
/// leads to them.
pub fn in_public_naming(world: &World, confirmed: &Confirmed) -> World {
    let shown = |id: Id| world.get(id).is_some_and(is_public);
    // A number that came from an older file says nothing of it itself: the organisation did.
    let of_organisation = |record: &Record| {
        *record.kind == k::POPULATION
            && record.lacks(population::PUBLIC)
            && world.follow(record, population::ORGANISATION).is_some_and(is_public)
    };
    let told = |record: &&Record| is_public(record) || *record.kind == k::WEIGHING || of_organisation(record);
    let records = world.all().filter(told).map(|record| {
        let mut record = record.clone();
        for (place, _) in record.kind.fields.iter().enumerate().filter(|(_, field)| field.private) {
            record.set_at(place, Value::Empty);
        }
        let kind = record.kind;
        let named = |place: usize, id: Id| kind.fields[place].named && may_be_named(world, confirmed, id);
        record.relink_at(|place, id| (shown(id) || named(place, id)).then_some(id));
        record
    });
    let named = world.all().filter(|record| may_be_named(world, confirmed, record.id)).map(|record| {
        let mut called = Record::new(record.id, record.kind);
        for (place, field) in record.kind.fields.iter().enumerate() {
            if record.kind.named_by.contains(&field.name) {
                called.set_at(place, record.at(place).clone());
            } else {
                called.set_at(place, Value::Empty);
            }
        }
        called
    });
    let mut open = World::of_records(records.chain(named));
    if let Some(today) = world.today() {
        open.set_today(today);
    }
    open
}

/// Was this one confirmed, and is not said to be not public?
fn may_be_named(world: &World, confirmed: &Confirmed, id: Id) -> bool {
    confirmed.holds(id)
        && world.get(id).is_some_and(|record| record.lacks(name::PUBLIC) && !record.kind.named_by.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Ids;
    use crate::catalogue::kinds::{entry, person};

    #[test]
    fn the_public_sees_what_is_marked_public_and_no_link_beyond() {
        let mut ids = Ids::new(1, 1);
        let mut make = |kind, values: &[(&str, Value)]| Record::with(ids.next_id(), kind, values);
        let yes = ("public", Value::Flag(true));
        let hidden = make(&k::PERSON, &[("surname", Value::text("Stil"))]);
        let no = make(&k::PERSON, &[("surname", Value::text("Nee")), ("public", Value::Flag(false))]);
        let open = make(&k::PERSON, &[("surname", Value::text("Open")), ("notes", Value::text("geheim")), yes.clone()]);
        let several = Value::refs(vec![hidden.id, open.id, no.id]);
        let values = [("text", Value::text("x")), ("speaker", Value::Ref(no.id)), ("on_behalf", several), yes];
        let entry = make(&k::ENTRY, &values);
        let world = World::of_records([hidden.clone(), no.clone(), open.clone(), entry.clone()]);
        let seen = in_public(&world);
        assert_eq!(seen.len(), 2);
        assert!(seen.get(open.id).is_some_and(|open| open.lacks(person::NOTES)));
        let entry = seen.get(entry.id).cloned().unwrap_or(entry);
        assert!(entry.lacks(entry::SPEAKER));
        assert_eq!(entry.value(entry::ON_BEHALF), &Value::refs(vec![open.id]));
    }

    /// A number that says nothing of it itself is as public as its organisation.
    #[test]
    fn numbers_of_an_older_file_are_as_public_as_their_organisations() {
        let mut ids = Ids::new(1, 1);
        for (of_city, own, shown) in
            [(true, None, true), (true, Some(false), false), (false, None, false), (false, Some(true), true)]
        {
            let city = Record::with(ids.next_id(), &k::ORGANISATION, &[("public", Value::Flag(of_city))]);
            let mut number = Record::new(ids.next_id(), &k::POPULATION);
            number.set(population::ORGANISATION, city.id).set(population::PUBLIC, own);
            let id = number.id;
            let seen = in_public(&World::of_records([city, number]));
            assert_eq!(seen.get(id).is_some(), shown, "{of_city} {own:?}");
        }
    }
}
