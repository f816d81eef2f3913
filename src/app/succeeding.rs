//! What is asked on the way of a form, before it is kept: from when on somebody follows who holds something now, and
//! whether a line that is put into another year goes to the agenda of that year.

use super::{Effect, State, form::Subject};
use crate::{
    catalogue::{Change, Id, Record},
    process::{
        ask::{self, Ask, other_year as year_asked, succeed},
        succession,
        year_agenda::other_year,
    },
};

impl State {
    /// Asks what is to be known of this change, over the form it comes from; says whether there is anything to ask.
    pub(super) fn asks_on_the_way(&mut self, ask: Option<&'static Ask>, change: &Change) -> bool {
        let (id, form) = (self.ids.next_id(), ask.is_none());
        let replaced = if form { succession::replaced(&self.world, change) } else { Vec::new() };
        let puts_off = ask.is_some_and(|ask| ask.kind == ask::POSTPONE.kind);
        let misplaced = if form || puts_off { other_year::misplaced(&self.world, change) } else { Vec::new() };
        let (ask, record, about) = match () {
            () if !replaced.is_empty() => (&ask::SUCCEED, ask::from_today(id, &self.world), replaced),
            () if !misplaced.is_empty() => {
                (&ask::OTHER_YEAR, ask::moving(id), misplaced.into_iter().map(|(id, _)| id).collect())
            }
            () => return false,
        };
        self.ask(ask, record, about);
        self.with_form(|form, _, _, _| form.focus(0));
        true
    }

    /// It was answered: the form beneath is kept so. A question that was left and taken up later has no form beneath it.
    pub(super) fn asked_on_the_way(&mut self) -> Vec<Effect> {
        if self.with_form(|form, world, _, ids| form.change(world, ids)).is_none_or(|answered| answered.is_err()) {
            self.say_key("toast-form-problem", &[]);
            return Vec::new();
        }
        let answered = self.form().and_then(|form| match &form.subject {
            Subject::Asked(record, about) => Some((form.filled(record.clone()), about.clone())),
            _ => None,
        });
        let mut effects = self.close_form();
        let beneath = self.with_form(|form, world, _, ids| form.change(world, ids));
        if let (Some((answered, about)), Some(Ok(Some(change)))) = (answered, beneath) {
            let change = self.as_answered(&answered, &about, change);
            effects.extend(self.keep_form(change, false));
        }
        effects
    }

    /// The change of the form beneath with what was answered.
    fn as_answered(&mut self, answered: &Record, about: &[Id], change: Change) -> Change {
        if answered.kind == ask::OTHER_YEAR.kind {
            let lines = other_year::misplaced(&self.world, &change);
            let moves = answered.get(year_asked::MOVES) == Some(true);
            return if moves { other_year::moved(&self.world, &mut self.ids, change, &lines) } else { change };
        }
        match answered.get(succeed::FROM).filter(|_| answered.get(succeed::CORRECTION) != Some(true)) {
            Some(from) => succession::succeed(&self.world, &mut self.ids, change, about, from),
            None => change,
        }
    }
}
