//! SIGNALS: what needs attention, each found by one small function over the world and a day. None knows words: a spot
//! says what it is about and what goes into its sentence (`signal-<name>-why` in the locales).
//!
//! | file | what is looked at |
//! |---|---|
//! | `agenda` | lines of year agendas, their themes, actions |
//! | `meetings` | meetings that were never closed |
//! | `groups` | groups, their seats, who holds them |
//! | `papers` | plans, mandates, written rounds, proposals |
//! | `money` | agreements with a notice to give, grants, inhabitants of who is merged |
//! | `counts` | what a source states beside what is counted |
//! | `words` | periods of which only words are known |
//! | `doubles` | what was perhaps written down twice |
//! | [`sleep`] | signals that were put to sleep |

mod agenda;
mod counts;
mod doubles;
mod groups;
mod meetings;
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
    /// It asks something that is answered once: who puts it to rest is not asked until when.
    pub asks: bool,
}

const fn signal(name: &'static str, find: fn(Sight<'_>) -> Vec<Spot>) -> Signal {
    Signal { name, find, asks: false }
}

/// The signal of this name.
pub fn named(name: &str) -> Option<&'static Signal> {
    ALL.iter().find(|signal| signal.name == name)
}

/// A place where a signal is on.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The record it is about.
    pub about: Id,
    /// The other one, of a signal about two.
    pub with: Option<Id>,
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

impl Found {
    /// The setting under which it sleeps.
    pub fn key(&self) -> String {
        match self.spot.with {
            Some(with) => sleep::key_of_two(self.signal, self.spot.about, with),
            None => sleep::key(self.signal, self.spot.about),
        }
    }
}

impl Spot {
    /// A place about this record.
    fn of(record: &Record) -> Spot {
        Spot { about: record.id, with: None, within: Vec::new(), says: Vec::new(), fields: Vec::new(), day: None }
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
pub static ALL: [Signal; 22] = [
    signal("overdue-action", agenda::overdue_actions),
    signal("overdue-line", agenda::overdue_lines),
    signal("meeting-not-closed", meetings::not_closed),
    signal("proposal-incomplete", papers::incomplete_proposals),
    signal("round-unanswered", papers::unanswered_rounds),
    signal("mandate-due", papers::mandates_due),
    signal("line-postponed", agenda::postponed_lines),
    signal("theme-without-holder", agenda::themes_without_holder),
    signal("line-incomplete", agenda::incomplete_lines),
    signal("agreement-notice", money::notices),
    signal("grant-due", money::grants),
    signal("merger-inhabitants", money::mergers),
    signal("plan-ending", papers::ending_plans),
    signal("group-without-meeting", groups::without_meeting),
    signal("group-without-chair", groups::without_chair),
    signal("group-without-mandate", groups::without_mandate),
    signal("seat-vacant", groups::vacant_seats),
    signal("person-without-organisation", groups::people_without_organisation),
    Signal { asks: true, ..signal("twice", doubles::twice) },
    signal("count-differs", counts::differing),
    signal("period-in-words", words::periods_in_words),
    signal("seats-not-filled-in", groups::seats_not_filled_in),
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
