//! What an ordinary day brings: something new, something set right, a slip of the finger taken back.

use super::{
    Life,
    desk::{link, text},
    words,
};
use dvo::catalogue::{Id, Type, Value, kinds as k};

/// Workdays in a year.
const DAYS: usize = 260;

/// What comes up so many times a year.
type Now = fn(&mut Life<'_>);
const NOW_AND_THEN: [(usize, Now); 12] = [
    (75, |life| {
        life.document();
    }),
    (32, |life| life.event()),
    (15, |life| life.fact()),
    (8, |life| life.grant()),
    (7, |life| life.ask_in_writing()),
    (6, |life| life.give_mandate()),
    (12, |life| life.review_mandates()),
    (9, |life| life.follow_up()),
    (10, |life| life.join_or_leave()),
    (3, |life| life.new_partner()),
    (5, |life| life.relate()),
    (24, |life| life.loose_action()),
];

impl Life<'_> {
    /// A day at the desk.
    pub fn routine(&mut self) {
        for (times, now) in NOW_AND_THEN {
            if self.dice.roll(DAYS) < times {
                now(self);
            }
        }
        for _ in 0..self.dice.roll(6) {
            self.set_right();
        }
        match self.dice.roll(24) {
            0 => self.delete_in_error(),
            1 => self.make_twice(),
            2 => self.waver(),
            _ => {}
        }
    }

    fn lately(&mut self) -> Option<Id> {
        let id = self.dice.pick(self.recent.get(..).filter(|recent| !recent.is_empty())?);
        self.world.get(id).map(|record| record.id)
    }

    /// Something that was worked on lately is set right or added to.
    fn set_right(&mut self) {
        let Some(record) = self.lately().and_then(|id| self.world.get(id)) else { return };
        let (id, kind) = (record.id, record.kind);
        match self.dice.roll(4) {
            0 => {
                let notes = self.said(words::NOTED);
                return self.change(id, &[("notes", notes)]);
            }
            1 if kind.field("source").is_some() => {
                let source = self.said(&["mail van {p}", "verslag {m}", "eigen waarneming", "nieuwsbrief {p}"]);
                return self.change(id, &[("source", source)]);
            }
            _ => {}
        }
        if kind.field("phone").is_some() {
            let phone = format!("038-{:07}", self.dice.roll(10_000_000));
            return self.change(id, &[("phone", text(&phone))]);
        }
        // A word more at the end of what was written.
        let written = ["text", "summary", "explanation", "result", "description", "statement"];
        let long = written.into_iter().find(|name| {
            kind.field(name).is_some_and(|(_, field)| field.ty == Type::LongText)
                && !record.named(name).as_str().is_empty()
        });
        if let Some(field) = long {
            let written = record.named(field).as_str().to_owned();
            if !written.contains("zie ook") {
                let longer = format!("{written} (zie ook {})", self.told(&["{w}", "{m}", "de {d} {f}"]));
                self.change(id, &[(field, text(&longer))]);
            }
        }
    }

    /// Deleted, and taken back or brought back from the list of what is gone.
    fn delete_in_error(&mut self) {
        let Some(record) = self.lately().and_then(|id| self.world.get(id)).cloned() else { return };
        if !self.world.pointing_at(record.id).is_empty() {
            return;
        }
        self.delete(record.id);
        if self.chance(50) { self.undo() } else { self.bring_back(record) }
    }

    /// A document that was there already: it goes again.
    fn make_twice(&mut self) {
        let made = self.document();
        self.change(made, &[("notes", text("dubbel"))]);
        self.delete(made);
    }

    /// A change taken back; done again after all, or something else instead.
    fn waver(&mut self) {
        let Some(id) = self.lately() else { return };
        let notes = self.said(words::NOTED);
        self.change(id, &[("notes", notes)]);
        self.undo();
        if self.chance(60) {
            self.redo();
        }
    }

    /// An organisation that takes part from now on.
    fn new_partner(&mut self) {
        let place = self.dice.pick(&self.cast.municipalities);
        let sort = self.dice.pick(&["Welzijn", "Woonstichting", "Jongerenwerk", "Ondernemersvereniging", "Wijkteam"]);
        let name = format!("{sort} {} {}", self.world.title(place), self.today.year());
        let district = ("district", link(self.cast.district));
        let kind = ("kind", Value::Choice(if sort == "Welzijn" { "care" } else { "other" }));
        let organisation = self.make(&k::ORGANISATION, &[("name", text(&name)), kind, district]);
        let person = self.newcomer("contactpersoon", organisation);
        let group = self.dice.pick(&self.cast.groups);
        self.seat(group, person, organisation, "guest");
    }

    fn relate(&mut self) {
        let (from, to) = (self.dice.pick(&self.cast.partners), self.some_group());
        let relation = self.dice.choice(&k::RELATION, "relation");
        let subject = self.said(&["{w}", "{d} {f}"]);
        let values =
            [("from_organisation", link(from)), ("to_group", link(to)), ("relation", relation), ("subject", subject)];
        self.make(&k::RELATION, &values);
    }

    /// An action outside any meeting.
    fn loose_action(&mut self) {
        let days = 10 + self.dice.roll(50);
        let due = super::diary::after(self.today, days as i64);
        let due = Value::Period(self.some_time(due));
        let (owner, theme) = (self.member(self.cast.support), self.theme());
        let said = self.said(words::TO_DO);
        let values =
            [("kind", Value::Choice("action")), ("text", said), ("owner", owner), ("due", due), ("theme", link(theme))];
        let entry = self.make(&k::ENTRY, &values);
        self.in_days(days, super::diary::Task::Ask(entry));
    }
}
