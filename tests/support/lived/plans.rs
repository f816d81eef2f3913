//! The plans of municipalities and partners: each for a few years, with what it asks for first.

use super::{
    Life,
    desk::{day, link, text, whole_year},
    diary::{self, Task},
    words,
};
use dvo::catalogue::{
    Id, Value,
    kinds::{self as k, mandate, plan},
    name,
};

/// So many years a plan lasts.
const LASTS: i16 = 4;

impl Life<'_> {
    /// What municipalities and the police have when the program is taken into use, begun in different years.
    pub fn write_plans(&mut self) {
        let year = self.today.year();
        for (place, municipality) in self.cast.municipalities.clone().into_iter().enumerate() {
            self.plan(municipality, "ivp", year - (place as i16 % LASTS));
        }
        for partner in self.cast.partners.clone().into_iter().take(2) {
            self.plan(partner, "multi_year", year - 1);
        }
    }

    fn plan(&mut self, owner: Id, kind: &'static str, from: i16) {
        let until = from + LASTS - 1;
        let called = if kind == "ivp" { "Integraal veiligheidsplan" } else { "Meerjarenplan" };
        let name = format!("{called} {} {from}-{until}", self.world.title(owner));
        let values = [
            ("name", text(&name)),
            ("kind", Value::Choice(kind)),
            ("owners", Value::refs(vec![owner])),
            ("from", whole_year(from)),
            ("until", whole_year(until)),
            ("notice", Value::Int(6)),
            ("summary", self.said(words::SUMMARISED)),
        ];
        let plan = self.make(&k::PLAN, &values);
        let mut themes: Vec<Id> = Vec::new();
        for _ in 0..4 + self.dice.roll(4) {
            let theme = self.theme();
            if !themes.contains(&theme) {
                themes.push(theme);
            }
        }
        for (rank, theme) in (1..).zip(themes) {
            let values = [
                ("plan", link(plan)),
                ("theme", link(theme)),
                ("rank", Value::Int(rank)),
                ("quote", self.said(words::QUOTED)),
            ];
            self.make(&k::PRIORITY, &values);
        }
        // The next one is written in the autumn before it ends.
        let autumn = jiff::civil::date(until, 10, 1 + self.dice.roll(28) as i8);
        self.diary.put(autumn.max(diary::after(self.today, 30)), Task::Renew(plan));
    }

    /// The plan that comes after one that ends.
    pub fn renew(&mut self, plan: Id) {
        let Some(old) = self.world.get(plan) else { return };
        let until = old.get(name::UNTIL).map_or(self.today.year(), |until| until.year());
        let owner = old.get(plan::OWNERS).first().copied();
        let kind = if old.value(name::KIND).as_str() == "ivp" { "ivp" } else { "multi_year" };
        let notes = self.said(words::REACHED);
        self.change(plan, &[("notes", notes)]);
        let Some(owner) = owner else { return };
        self.plan(owner, kind, until + 1);
    }

    /// What a group may decide itself, looked at again after a while.
    pub fn give_mandate(&mut self) {
        let group = self.dice.pick(&self.cast.groups);
        let theme = self.theme();
        let until = diary::after(self.today, 700);
        let values = [
            ("subject", self.said(words::DECIDED)),
            ("group", link(group)),
            ("organisation", link(self.dice.pick(&self.cast.municipalities))),
            ("theme", link(theme)),
            ("from", day(self.today)),
            ("until", day(until)),
            ("review", day(diary::after(self.today, 150 + self.dice.roll(200) as i64))),
        ];
        self.make(&k::MANDATE, &values);
    }

    /// Mandates whose time has come are ended or extended.
    pub fn review_mandates(&mut self) {
        let due = |review: &Value| review.as_period().is_some_and(|review| review.end() < self.today);
        let over: Vec<(Id, bool)> = self
            .world
            .of(&k::MANDATE)
            .filter(|one| one.value(name::STATUS).as_str() != "ended" && due(one.value(mandate::REVIEW)))
            .map(|one| (one.id, due(one.value(name::UNTIL))))
            .collect();
        for (mandate, ends) in over {
            if ends || self.chance(30) {
                self.change(mandate, &[("status", Value::Choice("ended"))]);
            } else {
                let review = day(diary::after(self.today, 300));
                self.change(mandate, &[("status", Value::Choice("extended")), ("review", review)]);
            }
        }
    }
}
