//! Who holds something is replaced in a form: from when on is asked before it is kept.

use super::{Effect, State, form::Subject};
use crate::{
    catalogue::Change,
    process::{
        ask::{self, succeed},
        succession,
    },
};

impl State {
    /// Asks from when on somebody else holds what this change is about, over the form it comes from; says whether there is
    /// anything to ask.
    pub(super) fn asks_successor(&mut self, change: &Change) -> bool {
        let about = succession::replaced(&self.world, change);
        let asks = !about.is_empty();
        if asks {
            let record = ask::from_today(self.ids.next_id(), &self.world);
            self.ask(&ask::SUCCEED, record, about);
            self.with_form(|form, _, _, _| form.focus(0));
        }
        asks
    }

    /// It was answered: the form beneath is kept so. A question that was left and taken up later has no form beneath it.
    pub(super) fn succeeded(&mut self) -> Vec<Effect> {
        if self.with_form(|form, world, _, ids| form.change(world, ids)).is_none_or(|answered| answered.is_err()) {
            self.say_key("toast-form-problem", &[]);
            return Vec::new();
        }
        let answered = self.form().and_then(|form| match &form.subject {
            Subject::Asked(record, about) => Some((form.filled(record.clone()), about.clone())),
            _ => None,
        });
        let mut effects = self.close_form();
        let Some((answered, about)) = answered else { return effects };
        let Some(Ok(Some(change))) = self.with_form(|form, world, _, ids| form.change(world, ids)) else {
            return effects;
        };
        let from = answered.get(succeed::FROM).filter(|_| answered.get(succeed::CORRECTION) != Some(true));
        let change = match from {
            Some(from) => succession::succeed(&self.world, &mut self.ids, change, &about, from),
            None => change,
        };
        effects.extend(self.keep_form(change, false));
        effects
    }
}
