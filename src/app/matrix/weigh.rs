//! Other weights tried: the numbers stand side by side below the matrix, which follows every key. Nothing is kept before
//! Enter.

use crate::{
    app::{
        Effect, Key, State,
        command::Command,
        form::{Context, Form, Subject, entry::Problem},
        grid::Grid,
        layer::Layer,
    },
    catalogue::{
        Record, Value,
        kinds::{self as k, weighing},
    },
    process::{
        admit::admit,
        priorities::{self, WEIGHTS, Weighing},
    },
};

/// The numbers that are tried.
pub struct Weigh {
    /// A field for each of [`WEIGHTS`].
    pub form: Form,
}

impl Weigh {
    /// What they come to: what is typed, or what was there for a number that is none.
    fn weighing(&self) -> Weighing {
        let mut weighing = Weighing::default();
        for (place, entry) in self.form.entries.iter().enumerate() {
            let number = entry.value.as_ref().unwrap_or(&entry.before).as_int();
            if let (Some(known), Some(number)) = (weighing.at_mut(place), number) {
                *known = number;
            }
        }
        weighing
    }

    /// To the next number or back; from the last one on to the first.
    fn go(&mut self, by: isize) {
        let count = self.form.entries.len() as isize;
        self.form.focus((self.form.cursor as isize + by).rem_euclid(count.max(1)) as usize);
    }

    /// The first number that is none, and what is wrong with it.
    pub fn problem(&self) -> Option<(usize, &Problem)> {
        let wrong = self.form.entries.iter().enumerate();
        wrong.filter_map(|(at, entry)| Some((at, entry.value.as_ref().err()?))).next()
    }
}

impl State {
    /// The numbers that are tried, if they are.
    pub fn weigh(&self) -> Option<&Weigh> {
        if let Some(Layer::Weigh(weigh)) = self.layers.last() { Some(weigh) } else { None }
    }

    /// Opens the weights of the district and year in view.
    pub(in crate::app) fn open_weigh(&mut self) {
        let (district, year) = (self.scope.district(), self.year);
        let decided = priorities::decided(&self.world, district, year).cloned();
        let fresh = decided.is_none();
        let mut record = decided.unwrap_or_else(|| Record::new(self.ids.next_id(), &k::WEIGHING));
        record.set(weighing::YEAR, Value::Int(year.into()));
        record.set(weighing::DISTRICT, district.map_or(Value::Empty, Value::Ref));
        // What counts without being said is shown as if it were.
        for (field, number) in WEIGHTS {
            if record.lacks(field) {
                record.set(field, number);
            }
        }
        let subject = if fresh { Subject::New(record) } else { Subject::One(record) };
        let places = WEIGHTS.map(|(field, _)| field.place);
        if let Some(form) = Form::new(&self.world, &self.context(), subject, &places) {
            self.layers.push(Layer::Weigh(Box::new(Weigh { form })));
        }
    }

    /// The numbers on top, with what they can see; the matrix follows.
    fn with_weigh(&mut self, act: impl FnOnce(&mut Weigh, &crate::catalogue::World, &Context<'_>)) {
        let Some(Layer::Weigh(mut weigh)) = self.layers.pop() else { return };
        act(&mut weigh, &self.world, &self.context());
        self.try_weights(Some(weigh.weighing()));
        self.layers.push(Layer::Weigh(weigh));
    }

    fn try_weights(&mut self, weighing: Option<Weighing>) {
        let grids =
            self.layers.iter_mut().filter_map(|layer| if let Layer::Grid(grid) = layer { Some(grid) } else { None });
        grids.for_each(|grid: &mut Box<Grid>| grid.trial = weighing);
    }

    /// Carries out a command while weights are tried.
    pub(in crate::app) fn weigh_command(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::NextField => self.with_weigh(|weigh, _, _| weigh.go(1)),
            Command::PreviousField => self.with_weigh(|weigh, _, _| weigh.go(-1)),
            Command::Top => self.with_weigh(|weigh, _, _| weigh.form.focus(0)),
            Command::Bottom => self.with_weigh(|weigh, _, _| weigh.form.focus(WEIGHTS.len() - 1)),
            Command::Up | Command::Down => {
                let by = if command == Command::Up { 1 } else { -1 };
                self.with_weigh(|weigh, world, context| {
                    let sight = context.sight(world, weigh.form.kind, &[]);
                    let Some(entry) = weigh.form.entries.get_mut(weigh.form.cursor) else { return };
                    if let Some(value) = entry.stepped(by) {
                        entry.take(value, &sight);
                        entry.selected = true;
                    }
                });
            }
            Command::Close => self.close_weigh(),
            Command::Confirm => return self.keep_weights(),
            _ => {}
        }
        Vec::new()
    }

    /// Types a key in the number under the cursor.
    pub(in crate::app) fn weigh_key(&mut self, key: Key) {
        self.with_weigh(|weigh, world, context| weigh.form.key(key, world, context));
    }

    /// Puts text in the number under the cursor.
    pub(in crate::app) fn weigh_paste(&mut self, text: &str) {
        self.with_weigh(|weigh, world, context| weigh.form.paste(text, world, context));
    }

    /// Puts the cursor on a number.
    pub(in crate::app) fn weigh_point(&mut self, field: usize) {
        self.with_weigh(|weigh, _, _| weigh.form.focus(field.min(WEIGHTS.len() - 1)));
    }

    /// Leaves the weights as they were, or as they are kept by now.
    pub(in crate::app) fn close_weigh(&mut self) {
        self.layers.pop();
        // With the numbers goes what was wrong with one.
        self.toast = None;
        self.try_weights(None);
    }

    /// Keeps the weights in one change. The numbers stay until they are on disk.
    fn keep_weights(&mut self) -> Vec<Effect> {
        let Some(Layer::Weigh(weigh)) = self.layers.last_mut() else { return Vec::new() };
        if !weigh.form.changed() {
            self.close_weigh();
            return Vec::new();
        }
        match weigh.form.change(&self.world, &mut self.ids) {
            Ok(Some(change)) => match admit(&mut self.world, &mut self.ids, change, &weigh.form.in_view()) {
                Ok(admitted) => return vec![Effect::Commit(admitted)],
                Err(refused) => {
                    weigh.form.refused(&refused);
                    self.say_key("toast-form-problem", &[]);
                }
            },
            Ok(None) => self.close_weigh(),
            Err(_) => self.say_key("toast-form-problem", &[]),
        }
        Vec::new()
    }
}
