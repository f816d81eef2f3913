//! What is paid: fixed and taken off again, ticked off as paid, and the inhabitants it goes by.

use super::{
    State,
    form::{Form, Subject},
    layer::{Confirm, Layer, Yes},
};
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Kind, Record, Value,
        kinds::{self as k, arrangement, contribution, population},
    },
    process::{ask, contributions::read},
};

impl State {
    /// The record of this kind that the row under the cursor of a grid is about.
    fn in_row(&self, kind: &Kind) -> Option<Id> {
        let grid = self.grid()?;
        let cells = grid.table.cells.get(grid.at.1).into_iter().flatten().flat_map(|cell| cell.to.iter().copied());
        let is_one = |id: &Id| self.world.get(*id).is_some_and(|record| record.kind == kind);
        grid.row()?.to.into_iter().chain(cells).find(is_one)
    }

    /// The arrangements a command is about: those chosen, those of the contributions chosen, that of the row in a grid.
    fn arrangements_here(&self) -> Vec<Id> {
        if self.grid().is_some() {
            return self.in_row(&k::ARRANGEMENT).into_iter().collect();
        }
        let of = |record: &Record| match () {
            () if *record.kind == k::ARRANGEMENT => Some(record.id),
            () if *record.kind == k::CONTRIBUTION => record.get(contribution::ARRANGEMENT),
            () => None,
        };
        let mut here: Vec<Id> = Vec::new();
        for id in self.chosen().iter().filter_map(|id| self.world.get(*id)).filter_map(of) {
            if !here.contains(&id) {
                here.push(id);
            }
        }
        here
    }

    /// Is an arrangement under the cursor, or something of one?
    pub(in crate::app) fn has_arrangement(&self) -> bool {
        !self.arrangements_here().is_empty()
    }

    /// Are all of these fixed?
    pub(in crate::app) fn is_fixed(&self) -> bool {
        self.all_fixed(&self.arrangements_here())
    }

    fn all_fixed(&self, arrangements: &[Id]) -> bool {
        let fixed = |id: &Id| self.world.get(*id).is_some_and(|one| one.has(arrangement::FIXED_ON));
        !arrangements.is_empty() && arrangements.iter().all(fixed)
    }

    /// Fixes what is paid by the arrangements here, once it is said since when. Where they are fixed, takes that off
    /// again, once that is confirmed.
    pub(in crate::app) fn fix(&mut self) {
        let here = self.arrangements_here();
        if !self.all_fixed(&here) {
            return self.ask_to_fix(here);
        }
        let arrangements: Vec<&Record> = here.iter().filter_map(|id| self.world.get(*id)).collect();
        let edits: Vec<Edit> = arrangements
            .iter()
            .flat_map(|before| {
                let mut after = (*before).clone();
                after.set(arrangement::FIXED_ON, Value::Empty);
                Change::between(before, &after)
            })
            .collect();
        let title = self.words.t("ask-unfix");
        let named = arrangements.iter().map(|one| format!("· {}", self.world.title(one.id)));
        let lines = named.chain([String::new(), self.words.t("ask-unfix-why")]).collect();
        let yes = Yes::Commit(Change::new(self.ids.next_id(), Action::Edit, edits));
        self.layers.push(Layer::Confirm(Confirm { title, lines, yes }));
    }

    /// Asks since when what is paid by those of these that are not fixed yet stands.
    fn ask_to_fix(&mut self, arrangements: Vec<Id>) {
        let open = arrangements.into_iter().filter(|id| !self.all_fixed(&[*id])).collect();
        let record = ask::fixing(self.ids.next_id(), self.today);
        self.ask(&ask::FIX, record, open);
    }

    /// What the row of a grid, or what is chosen, says of who paid.
    pub(in crate::app) fn paying(&self) -> Option<Vec<Id>> {
        if self.grid().is_some() {
            return self.in_row(&k::ARRANGEMENT).map(|_| self.in_row(&k::CONTRIBUTION).into_iter().collect());
        }
        let chosen = self.chosen();
        let is_one = |id: &Id| self.world.get(*id).is_some_and(|record| *record.kind == k::CONTRIBUTION);
        (!chosen.is_empty() && chosen.iter().all(is_one)).then_some(chosen)
    }

    /// Offers to fix what is to be ticked off as paid and is not fixed; says whether it did. Nobody pays what does not
    /// stand yet.
    pub(in crate::app) fn offer_to_fix(&mut self, paying: &[Id]) -> bool {
        let here = self.arrangements_here();
        if !self.all_fixed(&here) {
            self.ask_to_fix(here);
            self.say_key("toast-fix-first", &[]);
            return true;
        }
        let unknown = |id: &Id| self.world.get(*id).is_some_and(|one| one.lacks(contribution::AMOUNT));
        let nothing = paying.is_empty() || paying.iter().any(unknown);
        if nothing {
            self.say_key("toast-nothing-fixed", &[]);
        }
        nothing
    }

    /// Is a municipality of an arrangement under the cursor of a grid?
    pub(in crate::app) fn counts_inhabitants(&self) -> bool {
        self.row_organisation().is_some() && self.in_row(&k::ARRANGEMENT).is_some()
    }

    fn row_organisation(&self) -> Option<Id> {
        let through = |kind: &Kind, link| self.world.get(self.in_row(kind)?)?.get(link);
        let written = through(&k::CONTRIBUTION, contribution::ORGANISATION);
        written.or_else(|| through(&k::POPULATION, population::ORGANISATION)).or_else(|| self.in_row(&k::ORGANISATION))
    }

    /// Opens the number of inhabitants that the row under the cursor goes by; a new one, where it is not known.
    pub(in crate::app) fn edit_inhabitants(&mut self) {
        let (Some(organisation), Some(of)) = (self.row_organisation(), self.in_row(&k::ARRANGEMENT)) else { return };
        let Some(of) = self.world.get(of) else { return };
        // After a merger a number by the new borders stands beside the one that earlier years read.
        if let Some(rise) = read::rises(&self.world, of).into_iter().find(|rise| rise.organisation == organisation) {
            let (whole, year) = (rise.whole(&self.world, of), of.get(arrangement::YEAR));
            let reference = of.get(arrangement::INHABITANTS_YEAR);
            let mut record = Record::new(self.ids.next_id(), &k::POPULATION);
            record.set(population::ORGANISATION, organisation).set(population::YEAR, reference);
            record.set(population::INHABITANTS, whole).set(population::TERRITORY, year);
            return self.open_new(record);
        }
        if let Some(known) = read::read(&self.world, of, organisation) {
            let subject = Subject::One(known.clone());
            self.open_form(Form::new(&self.world, &self.context(), subject, &[]));
            self.with_form(|form, _, _, _| {
                let number = form.entries.iter().position(|entry| entry.place == population::INHABITANTS.place);
                form.focus(number.unwrap_or(0));
            });
            return;
        }
        let year = of.get(arrangement::INHABITANTS_YEAR);
        let mut record = Record::new(self.ids.next_id(), &k::POPULATION);
        record.set(population::ORGANISATION, organisation).set(population::YEAR, year);
        self.open_new(record);
    }

    /// That somebody paid, or did not after all.
    pub(in crate::app) fn told_of_paying(&self, change: &Change) -> Option<String> {
        let [Edit::Set { kind, id, field, after, .. }] = change.edits.as_slice() else { return None };
        let paid = **kind == k::CONTRIBUTION && *field == contribution::PAID_ON.place && change.action == Action::Edit;
        let key = if after.is_empty() { "toast-unpaid" } else { "toast-paid" };
        paid.then(|| self.words.with(key, &[("name", self.world.title(*id).into())]))
    }

    /// What fixing came to, where counting records would say nothing.
    pub(in crate::app) fn told_of_fixing(&self, change: &Change) -> Option<String> {
        let turned = change.edits.iter().find_map(|edit| match edit {
            Edit::Set { kind, id, field, before, after } if **kind == k::ARRANGEMENT => {
                (*field == arrangement::FIXED_ON.place).then_some((*id, before.is_empty(), after.is_empty()))
            }
            _ => None,
        });
        let (id, was_open, is_open) = turned.filter(|_| change.action == Action::Edit)?;
        let shares = crate::process::contributions::shares(&self.world, self.world.get(id)?);
        let total = crate::catalogue::Decimal::cents(shares.total).show(self.words.lang());
        let args = [("name", self.world.title(id).into()), ("total", total.into())];
        match (was_open, is_open) {
            (true, false) => Some(self.words.with("toast-fixed", &args)),
            (false, true) => Some(self.words.with("toast-unfixed", &args)),
            (true, true) | (false, false) => None,
        }
    }
}
