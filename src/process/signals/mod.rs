//! SIGNALS: what needs attention, each found by one small function over the world and a day. None knows words: a spot
//! says what it is about and what goes into its sentence (`signal-<name>-why` in the locales).
//!
//! | file | what is looked at |
//! |---|---|
//! | `agenda` | lines of year agendas, their themes, actions |
//! | `groups` | groups, their seats, who holds them |
//! | `papers` | plans, mandates, written rounds, proposals |
//! | `money` | agreements with a notice to give, grants, inhabitants of who is merged |
//! | `counts` | what a source states beside what is counted |
//! | `words` | periods of which only words are known |
//! | [`sleep`] | signals that were put to sleep |

mod agenda;
mod counts;
mod groups;
mod money;
mod papers;
pub mod sleep;
#[cfg(test)]
mod tests;
mod words;

use crate::catalogue::{Id, Record, Value, World, text::fold};
use jiff::civil::Date;

/// What a signal is looked for in.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// All records.
    pub world: &'a World,
    /// The day from which it is looked at.
    pub today: Date,
}

/// A signal.
pub struct Signal {
    /// Word in the locales: `signal-<name>` is its title, `signal-<name>-why` the sentence of a spot.
    pub name: &'static str,
    /// Where it is on.
    find: fn(Sight<'_>) -> Vec<Spot>,
}

/// A place where a signal is on.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The record it is about.
    pub about: Id,
    /// The records whose districts it belongs to, where that is not its own: a theme has none.
    pub within: Vec<Id>,
    /// What goes into its sentence; a word of a choice decides how the sentence goes.
    pub says: Vec<(&'static str, Value)>,
    /// Fields of the record that go into the sentence by name, as `list`.
    pub fields: Vec<&'static str>,
    /// The day by which it stands among others; the oldest comes first.
    day: Option<Date>,
}

/// A signal that is on.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its name.
    pub signal: &'static str,
    /// Where.
    pub spot: Spot,
}

impl Spot {
    /// A place about this record.
    fn of(record: &Record) -> Spot {
        Spot { about: record.id, within: Vec::new(), says: Vec::new(), fields: Vec::new(), day: None }
    }

    /// The same, with this in its sentence.
    fn says(mut self, name: &'static str, value: Value) -> Spot {
        self.says.push((name, value));
        self
    }

    /// The same, with a number in its sentence.
    fn counts(self, name: &'static str, count: usize) -> Spot {
        self.says(name, Value::Int(count as i64))
    }

    /// The same, standing among others by this day.
    fn by(mut self, day: Date) -> Spot {
        self.day = Some(day);
        self
    }
}

/// Every signal, in the order in which they are shown: what is late first, what is merely unknown last.
pub static ALL: [Signal; 20] = [
    Signal { name: "overdue-action", find: agenda::overdue_actions },
    Signal { name: "overdue-line", find: agenda::overdue_lines },
    Signal { name: "proposal-incomplete", find: papers::incomplete_proposals },
    Signal { name: "round-unanswered", find: papers::unanswered_rounds },
    Signal { name: "mandate-due", find: papers::mandates_due },
    Signal { name: "line-postponed", find: agenda::postponed_lines },
    Signal { name: "theme-without-holder", find: agenda::themes_without_holder },
    Signal { name: "line-incomplete", find: agenda::incomplete_lines },
    Signal { name: "agreement-notice", find: money::notices },
    Signal { name: "grant-due", find: money::grants },
    Signal { name: "merger-inhabitants", find: money::mergers },
    Signal { name: "plan-ending", find: papers::ending_plans },
    Signal { name: "group-without-meeting", find: groups::without_meeting },
    Signal { name: "group-without-chair", find: groups::without_chair },
    Signal { name: "group-without-mandate", find: groups::without_mandate },
    Signal { name: "seat-vacant", find: groups::vacant_seats },
    Signal { name: "person-without-organisation", find: groups::people_without_organisation },
    Signal { name: "count-differs", find: counts::differing },
    Signal { name: "period-in-words", find: words::periods_in_words },
    Signal { name: "seats-not-filled-in", find: groups::seats_not_filled_in },
];

/// Every signal that is on about something this holds for, signal after signal in the order of [`ALL`]. `holds` tells
/// which records are in view, by their district.
pub fn found(world: &World, today: Date, holds: impl Fn(&Record) -> bool) -> Vec<Found> {
    ALL.iter().flat_map(|signal| of(signal, world, today, &holds)).collect()
}

/// So many of one signal are put in the order of their titles; to read the titles of thousands would be felt.
const FEW: usize = 2_500;

/// Where one signal is on: what is longest ago first, then by title.
fn of(signal: &Signal, world: &World, today: Date, holds: &impl Fn(&Record) -> bool) -> Vec<Found> {
    let in_view = |spot: &Spot| match spot.within.as_slice() {
        [] => world.get(spot.about).is_some_and(holds),
        within => within.iter().filter_map(|id| world.get(*id)).any(holds),
    };
    let mut spots: Vec<Spot> = (signal.find)(Sight { world, today }).into_iter().filter(in_view).collect();
    let few = spots.len() <= FEW;
    let title = |spot: &Spot| if few { fold(&world.title(spot.about)) } else { String::new() };
    spots.sort_by_cached_key(|spot| (spot.day.is_none(), spot.day, title(spot), spot.about));
    spots.into_iter().map(|spot| Found { signal: signal.name, spot }).collect()
}
