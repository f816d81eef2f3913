//! What was adopted beside what it has become.

use super::{adopted, lines, order};
use crate::catalogue::{
    At, Id, Record, World,
    at::Any,
    kinds::{
        adopted_line,
        agenda_line::{self, Status},
    },
};

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is done.
    Done,
    /// It stands as it was adopted.
    Unchanged,
    /// Its time is another, or it went to a later agenda.
    Moved,
    /// Something else of it is another: its subject, or who does it.
    Changed,
    /// It was dropped, or is gone.
    Dropped,
    /// It was not adopted, but added after.
    Added,
}

impl Fate {
    /// All of them, in the order in which they are told.
    pub const ALL: [Fate; 6] = [Fate::Done, Fate::Unchanged, Fate::Moved, Fate::Changed, Fate::Dropped, Fate::Added];

    /// The word in the locales (`fate-…`).
    pub fn word(self) -> &'static str {
        match self {
            Fate::Done => "done",
            Fate::Unchanged => "unchanged",
            Fate::Moved => "moved",
            Fate::Changed => "changed",
            Fate::Dropped => "dropped",
            Fate::Added => "added",
        }
    }

    /// Does it ask for attention?
    pub fn alarms(self) -> bool {
        matches!(self, Fate::Moved | Fate::Dropped)
    }
}

/// A line, as adopted and as it is now.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// As it was adopted; not there for one that was added after.
    pub adopted: Option<&'a Record>,
    /// As it is; not there for one that is gone.
    pub line: Option<&'a Record>,
    /// What became of it. Of an agenda whose lines were not kept when it was adopted only what they say themselves is
    /// known.
    pub fate: Option<Fate>,
}

impl<'a> Compared<'a> {
    /// The line as it is, else as it was adopted.
    pub fn either(&self) -> Option<&'a Record> {
        self.line.or(self.adopted)
    }

    /// Which of its fields are another than adopted. Of one that has nothing beside it none are.
    pub fn changed(&self) -> Vec<At<Any>> {
        let (Some(before), Some(now)) = (self.adopted, self.line) else { return Vec::new() };
        let differs = |(as_adopted, field): &(_, _)| before.value(*as_adopted) != now.value(*field);
        adopted::AGREED.into_iter().filter(differs).map(|(_, field)| field).collect()
    }

    fn fate(&self, kept: bool) -> Option<Fate> {
        let said = |line: &Record| match line.get(agenda_line::STATUS)? {
            Status::Done => Some(Fate::Done),
            Status::Dropped => Some(Fate::Dropped),
            Status::Moved => Some(Fate::Moved),
            Status::Planned | Status::Running => None,
        };
        match (self.adopted, self.line) {
            (_, None) => Some(Fate::Dropped),
            (None, Some(_)) if kept => Some(Fate::Added),
            (None, Some(line)) => said(line),
            (Some(_), Some(line)) => Some(said(line).unwrap_or_else(|| match self.changed().first() {
                None => Fate::Unchanged,
                Some(field) if *field == agenda_line::PERIOD.any() => Fate::Moved,
                Some(_) => Fate::Changed,
            })),
        }
    }
}

/// Every line of an agenda: those that were adopted, and those added since, in one order.
pub fn compare(world: &World, agenda: Id) -> Vec<Compared<'_>> {
    let (kept, now) = (adopted::of(world, agenda), lines(world, agenda));
    let mut all: Vec<Compared<'_>> = kept
        .iter()
        .map(|adopted| Compared { adopted: Some(adopted), line: world.follow(adopted, adopted_line::LINE), fate: None })
        .collect();
    let known = |line: &Record| kept.iter().any(|one| one.get(adopted_line::LINE) == Some(line.id));
    let added = now.iter().filter(|line| !known(line));
    all.extend(added.map(|line| Compared { adopted: None, line: Some(line), fate: None }));
    for one in &mut all {
        one.fate = one.fate(!kept.is_empty());
    }
    all.sort_by_cached_key(|one| one.adopted.or(one.line).map(order));
    all
}
