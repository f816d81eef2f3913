//! The one door: whatever changes records, be it a form, a key, a question or a list to go through, is judged here
//! before it is kept. What is refused is said in plain words, and nothing is lost.

use super::{Effect, State};
use crate::{
    catalogue::{Action, Change},
    process::admit::{Admitted, Refused, admit, broken},
    words::Words,
};

/// As many records left broken are named; more are only counted.
const NAMED: usize = 3;

impl State {
    /// Keeps a change if it may be; else says what is wrong, and where. What it leaves behind is asked about first.
    pub(in crate::app) fn keep(&mut self, change: Change) -> Vec<Effect> {
        if self.asks_where_to(&change) { Vec::new() } else { self.keep_asked(change) }
    }

    /// The same when nothing is left to ask.
    pub(in crate::app) fn keep_asked(&mut self, change: Change) -> Vec<Effect> {
        match admit(&mut self.world, &mut self.ids, change, &[]) {
            Ok(admitted) => vec![Effect::Commit(admitted)],
            Err(refused) => {
                let text = self.refusal(&refused);
                self.warn(text);
                Vec::new()
            }
        }
    }

    /// Keeps what the form on top comes to, or shows it first; what is refused stands under its field.
    pub(in crate::app) fn keep_form(&mut self, change: Change, shown_first: bool) -> Vec<Effect> {
        let in_view = self.form().map(|form| form.in_view()).unwrap_or_default();
        match admit(&mut self.world, &mut self.ids, change.clone(), &in_view) {
            Ok(admitted) if shown_first => return self.show_first(change, &admitted.into_change()),
            Ok(_) if self.asks_where_to(&change) => {}
            Ok(admitted) => return vec![Effect::Commit(admitted)],
            Err(refused) => match self.with_form(|form, world, context, _| {
                form.ask_along(&refused, world, context);
                form.refused(&refused)
            }) {
                Some(true) => self.say_key("toast-form-problem", &[]),
                _ => {
                    let text = self.refusal(&refused);
                    self.warn(text);
                }
            },
        }
        Vec::new()
    }

    /// Puts back what was there, whatever it leaves; only what the file has no place for cannot come back.
    pub(in crate::app) fn put_back(&mut self, change: Change) -> Vec<Effect> {
        let lost: Vec<Refused> = broken(&mut self.world, &change).into_iter().filter(Refused::is_unkeepable).collect();
        if !lost.is_empty() {
            let text = self.refusal(&lost);
            self.warn(text);
            return Vec::new();
        }
        vec![Effect::Commit(Admitted::as_it_was(change))]
    }

    /// Why a change is not kept, in a sentence.
    fn refusal(&self, refused: &[Refused]) -> String {
        self.words.with("toast-refused", &[("list", self.named_wrong(refused).into())])
    }

    /// What is wrong and where, as far as it is told.
    pub(in crate::app) fn named_wrong(&self, refused: &[Refused]) -> String {
        let mut named: Vec<String> = refused.iter().take(NAMED).map(|one| wrong(&self.words, one)).collect();
        if let Some(more) = refused.len().checked_sub(NAMED).filter(|more| *more > 0) {
            named.push(self.words.count("box-more", more));
        }
        named.join(" ")
    }

    /// What a change leaves broken that is made all the same; `None` for one that leaves all well, or that was judged.
    pub(in crate::app) fn left_broken(&mut self, change: &Change) -> Option<String> {
        if !matches!(change.action, Action::Undo(_) | Action::Redo(_) | Action::BringBack) {
            return None;
        }
        let broken = broken(&mut self.world, change);
        let args = [("n", broken.len().to_string().into()), ("list", self.named_wrong(&broken).into())];
        (!broken.is_empty()).then(|| self.words.with("toast-left-broken", &args))
    }
}

/// What is wrong, and where: "portefeuille ‘Zorg’, t/m: Dit ligt vóór het begin (‘vanaf’)."
pub fn wrong(words: &Words, refused: &Refused) -> String {
    let Refused { kind, title, fault, .. } = refused;
    let named = fault.fields.iter().map(|name| words.column(kind, name)).collect::<Vec<_>>();
    let (text, offer) = (fault.text.as_str(), fault.offer.as_str());
    let args = [("text", text.into()), ("offer", offer.into()), ("list", named.join(", ").into())];
    let args = [
        ("kind", words.kind(kind).into()),
        ("name", title.as_str().into()),
        ("field", words.field(kind, fault.field).into()),
        ("problem", words.with(fault.problem, &args).into()),
    ];
    words.with("toast-wrong", &args)
}
