//! Joining two records that are one: which is meant, which stays, and what it comes to before it is done.

mod shown;

pub use shown::Choice;

use super::{
    Effect, State,
    command::{Command, Place},
    form::{Context, Form, Subject},
    layer::{Act, Item, Layer, Pick, What},
};
use crate::{
    catalogue::{Edit, Id, Record, Value, text::fold},
    process::{
        join::{self, Plan, Unlike},
        same,
        scope::Scope,
    },
};

/// What joining two records comes to, before it is done.
pub struct Join {
    /// What it comes to, with what is chosen.
    pub plan: Plan,
    /// The field under the cursor, by place in what is asked.
    pub cursor: usize,
    /// What was made along in the form it was asked from.
    made: Vec<Edit>,
    /// It was asked from a form, which closes with it.
    of_form: bool,
}

impl Join {
    fn step(&mut self, by: isize) {
        self.cursor = self.cursor.saturating_add_signed(by).min(self.plan.asked.len().saturating_sub(1));
    }
}

impl State {
    /// Joins what is under the cursor with another: the two that are marked or that a signal is about, the one that a form
    /// says is there already, else one that is picked.
    pub(in crate::app) fn join(&mut self) -> Vec<Effect> {
        if Place::of(self) == Place::Form {
            self.join_form();
            return Vec::new();
        }
        if let Some((one, other)) = self.pair() {
            self.open_join(one, other);
            return Vec::new();
        }
        match self.chosen().as_slice() {
            [one] => self.pick_twin(*one),
            [one, other] => self.open_join(*one, *other),
            [] => {}
            _ => self.say_key("toast-join-two", &[]),
        }
        Vec::new()
    }

    /// Lets one pick which record this one is one with: those that look like it come first.
    fn pick_twin(&mut self, keep: Id) {
        let Some(record) = self.world.get(keep) else { return };
        let alike: Vec<Id> = same::with(&self.world, record).into_iter().map(|(other, _)| other.id).collect();
        let mut others: Vec<&Record> = self.world.of(record.kind).filter(|other| other.id != keep).collect();
        let last = |id: Id| alike.iter().position(|known| *known == id).unwrap_or(alike.len());
        others
            .sort_by_cached_key(|other| (last(other.id), fold(&(other.kind.sort_name)(&self.world, other)), other.id));
        let item = |other: &Record| {
            let context = (other.kind.context)(&self.world, other);
            let mark = if alike.contains(&other.id) { self.words.t("join-alike") } else { String::new() };
            let said: Vec<String> = [context, mark].into_iter().filter(|text| !text.is_empty()).collect();
            Item::new(self.world.title(other.id), said.join(" · "), Act::Join(keep, other.id))
        };
        let items = others.into_iter().map(item).collect();
        self.layers.push(Layer::Pick(Pick::new(What::Join, items)));
    }

    /// Shows what joining these two comes to; the first stays.
    pub(in crate::app) fn open_join(&mut self, keep: Id, gone: Id) {
        let (Some(keep), Some(gone)) = (self.world.get(keep).cloned(), self.world.get(gone).cloned()) else { return };
        self.show_join(&keep, &gone, Vec::new(), false);
    }

    fn show_join(&mut self, keep: &Record, gone: &Record, made: Vec<Edit>, of_form: bool) {
        match join::plan(&self.world, keep, gone) {
            Ok(plan) => {
                self.toast.take_if(|toast| toast.until.is_some());
                self.layers.push(Layer::Join(Box::new(Join { plan, cursor: 0, made, of_form })));
            }
            Err(unlike) => self.say_key(why(unlike), &[]),
        }
    }

    /// Joins the record of the form with the one that is there already. What was only typed is taken up in what is there; a
    /// record that is there itself stays, as it was filled in.
    fn join_form(&mut self) {
        let of_form = self.with_form(|form, world, _, _| {
            let (twin, _) = form.twin.as_ref()?;
            let twin = world.get(*twin)?.clone();
            if form.entries.iter().any(|entry| entry.value.is_err()) {
                return None;
            }
            let (keep, gone) = match &form.subject {
                Subject::New(record) => (twin, typed(form, record)),
                Subject::One(record) => (form.filled(world.get(record.id)?.clone()), twin),
                Subject::Many(_) | Subject::Asked(..) => return None,
            };
            let links = [&keep, &gone].into_iter().flat_map(Record::links).map(|(_, to)| to).collect::<Vec<_>>();
            let made = form.made_for(links.into_iter()).collect();
            Some((keep, gone, made))
        });
        match of_form.flatten() {
            Some((keep, gone, made)) => self.show_join(&keep, &gone, made, true),
            None => self.say_key("toast-form-problem", &[]),
        }
    }

    /// Why nothing can be joined here.
    pub(in crate::app) fn why_no_join(&self) -> Option<&'static str> {
        match Place::of(self) {
            Place::Form => self.form().is_none_or(|form| form.twin.is_none()).then_some("whynot-no-twin"),
            _ => self.current().is_none().then_some("whynot-no-record"),
        }
    }

    fn join_mut(&mut self) -> Option<&mut Join> {
        if let Some(Layer::Join(join)) = self.layers.last_mut() { Some(join) } else { None }
    }

    /// Carries out a command in what joining comes to.
    pub(in crate::app) fn join_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        let Some(join) = self.join_mut() else { return Vec::new() };
        match command {
            Command::Up => join.step(-1),
            Command::Down => join.step(1),
            Command::PageUp => join.step(-page),
            Command::PageDown => join.step(page),
            Command::Top => join.step(isize::MIN / 2),
            Command::Bottom => join.step(isize::MAX / 2),
            Command::Mark | Command::Left | Command::Right => {
                let at = join.cursor;
                if let Some(asked) = join.plan.asked.get_mut(at) {
                    asked.turn(command == Command::Left);
                }
            }
            Command::Swap => self.swap(),
            Command::Close => drop(self.layers.pop()),
            Command::Confirm => {
                let (Some(Layer::Join(join)), id) = (self.layers.last(), self.ids.next_id()) else { return Vec::new() };
                // It stays until all is on disk: what was chosen is not lost when that fails.
                let change = join.plan.change(&self.world, id, join.made.clone());
                return self.keep(change);
            }
            _ => {}
        }
        Vec::new()
    }

    /// The other one stays; what was chosen is chosen anew, as most of it was about which of the two says it.
    fn swap(&mut self) {
        let Some(Layer::Join(join)) = self.layers.last() else { return };
        let (keep, gone) = (join.plan.gone.clone(), join.plan.keep.clone());
        if self.world.get(keep.id).is_none() {
            return self.say_key("toast-join-new", &[]);
        }
        match join::plan(&self.world, &keep, &gone) {
            Ok(plan) => {
                if let Some(join) = self.join_mut() {
                    (join.plan, join.cursor) = (plan, 0);
                }
            }
            Err(unlike) => self.say_key(why(unlike), &[]),
        }
    }

    /// A click on one of the values of a field chooses it.
    pub(in crate::app) fn point_in_join(&mut self, asked: usize, choice: usize) {
        let Some(join) = self.join_mut() else { return };
        join.cursor = asked;
        if let Some(asked) = join.plan.asked.get_mut(asked) {
            asked.take = asked.takes.get(choice).copied().unwrap_or(asked.take);
        }
    }

    /// Two records were joined and that is on disk: what asked for it closes, and what was about the one that went is about
    /// the one that stays.
    pub(in crate::app) fn joined(&mut self, stays: Id, edits: &[Edit]) -> Vec<Effect> {
        let went = |id: Id| edits.iter().any(|edit| matches!(edit, Edit::Delete(record) if record.id == id));
        let mut effects = self.close_join();
        // The one that was taken up went last.
        if let Some(Edit::Delete(gone)) = edits.last() {
            self.join_in_forms(gone.id, stays);
        }
        if let Scope::One(seen) = self.scope
            && went(seen)
        {
            self.scope = Scope::One(stays);
        }
        if self.own.is_some_and(went) {
            self.own = Some(stays);
            effects.push(Effect::Setting("own".to_owned(), stays.to_string()));
        }
        let card = self.tab().trail.last().is_some_and(|card| went(card.id));
        if card {
            self.tab_mut().trail.pop();
            self.show_card(stays);
        }
        effects
    }

    /// Forms that lie open or were left open follow.
    fn join_in_forms(&mut self, gone: Id, stays: Id) {
        let year = self.year_seen();
        let (words, index) = (&self.words, &self.search.index);
        let context = Context { words, today: self.today, year, from: None, scope: self.scope, index };
        for layer in self.layers.iter_mut().chain(&mut self.parked) {
            if let Layer::Form(form) = layer {
                form.join(&self.world, &context, gone, stays);
            }
        }
    }

    /// Closes what joining came to, and the form it was asked from.
    pub(in crate::app) fn close_join(&mut self) -> Vec<Effect> {
        match self.layers.pop_if(|layer| matches!(layer, Layer::Join(_))) {
            Some(Layer::Join(join)) if join.of_form => self.close_form(),
            _ => Vec::new(),
        }
    }
}

/// What was typed in the form of a new record: what it only began with is not said by anybody.
fn typed(form: &Form, begun: &Record) -> Record {
    let mut typed = form.filled(begun.clone());
    for entry in form.entries.iter().filter(|entry| !entry.touched && entry.field.default.is_some()) {
        typed.set_at(entry.place, Value::Empty);
    }
    typed
}

fn why(unlike: Unlike) -> &'static str {
    match unlike {
        Unlike::Itself => "toast-join-itself",
        Unlike::Kind => "toast-join-kind",
        Unlike::Used => "toast-join-used",
    }
}
