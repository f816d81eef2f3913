//! One field of a form: what is typed in it and what that means.

use super::Sight;
use crate::{
    app::{key::Key, typing},
    catalogue::{Decimal, Field, Id, Period, Type, Value, period, text},
};
use crossterm::event::KeyCode;
use tui_input::Input;

/// What is wrong with a field: the key of a sentence and what goes into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// `problem-…` in the locales.
    pub key: &'static str,
    /// Texts for the sentence.
    pub args: Vec<(&'static str, String)>,
    /// Fields the sentence names, under `list`.
    pub fields: Vec<&'static str>,
}

impl Problem {
    /// A problem whose sentence needs no more words.
    pub fn plain(key: &'static str) -> Problem {
        Problem { key, args: Vec::new(), fields: Vec::new() }
    }

    /// What fields of a record do not agree on.
    pub fn of(fault: crate::catalogue::kind::Fault) -> Problem {
        Problem { key: fault.problem, args: vec![("text", fault.text), ("offer", fault.offer)], fields: fault.fields }
    }
}

/// One field of a form.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Place of the field in the kind.
    pub place: usize,
    /// The field.
    pub field: &'static Field,
    /// What is typed.
    pub input: Input,
    /// The whole text is selected: what is typed next replaces it.
    pub selected: bool,
    /// What the record holds (for several records: what they all hold).
    pub before: Value,
    /// Several records hold different values here.
    pub mixed: bool,
    /// The user changed it.
    pub touched: bool,
    /// Chosen links: at most one for a single link.
    pub chosen: Vec<Id>,
    /// What it means, or what is wrong.
    pub value: Result<Value, Problem>,
    /// The user has been here and left again, so a problem may be shown.
    pub left: bool,
    /// It was filled in along with another field, and goes along when another choice is made there.
    pub along: bool,
}

impl Entry {
    /// A field holding a value.
    pub fn new(place: usize, field: &'static Field, before: Value, sight: &Sight<'_>) -> Entry {
        let mut entry = Entry {
            place,
            field,
            input: Input::default(),
            selected: false,
            value: Ok(before.clone()),
            before: Value::Empty,
            mixed: false,
            touched: false,
            chosen: Vec::new(),
            left: false,
            along: false,
        };
        entry.put(before.clone(), sight);
        entry.before = before;
        entry
    }

    /// Shows a value as if it had been typed.
    pub fn put(&mut self, value: Value, sight: &Sight<'_>) {
        self.chosen = value.ids().to_vec();
        let typed = match (&value, self.field.ty) {
            (_, Type::Refs(_)) => String::new(),
            (Value::Ref(id), _) => sight.name(*id),
            _ => sight.words.show(sight.world, sight.kind, self.field.name, &value),
        };
        self.input = Input::new(typed);
        self.value = Ok(value);
    }

    /// Is its value chosen from a list while typing?
    pub fn picks(&self) -> bool {
        matches!(self.field.ty, Type::Ref(_) | Type::Refs(_) | Type::Choice(_) | Type::Flag)
    }

    /// Is something typed of which it is not known yet who or what is meant?
    pub fn is_open(&self) -> bool {
        self.picks() && self.touched && self.value.is_err() && !self.input.value().trim().is_empty()
    }

    /// May it hold several lines?
    pub fn is_long(&self) -> bool {
        self.field.ty == Type::LongText
    }

    /// Is there anything here that would be saved?
    pub fn changed(&self) -> bool {
        self.touched && (self.mixed || self.value.as_ref() != Ok(&self.before))
    }

    /// Is there anything here that a draft would keep: a change, or something that is not understood yet?
    pub fn filled_in(&self) -> bool {
        self.changed() || self.touched && self.value.is_err()
    }

    /// Types a key; says whether the key meant anything here.
    pub fn key(&mut self, key: Key, sight: &Sight<'_>) -> bool {
        if self.selected && (key.printed().is_some() || matches!(key.code, KeyCode::Backspace | KeyCode::Delete)) {
            self.input = Input::default();
            if matches!(self.field.ty, Type::Ref(_)) {
                self.chosen.clear();
            }
        }
        let fresh = self.selected && matches!(key.code, KeyCode::Backspace | KeyCode::Delete);
        let empty = key.code == KeyCode::Backspace && !key.ctrl && !fresh && self.input.value().is_empty();
        if empty && self.unchoose() {
            self.understand(sight);
            return true;
        }
        let Some(typed) = typing::edit(&mut self.input, key) else { return false };
        self.selected = false;
        if typed || fresh {
            self.typed(sight);
        }
        true
    }

    /// Puts text in at the cursor, as from the clipboard.
    pub fn paste(&mut self, pasted: &str, sight: &Sight<'_>) {
        if self.selected {
            self.input = Input::default();
            self.selected = false;
        }
        let clean = text::clean(pasted, self.is_long());
        typing::insert(&mut self.input, &clean);
        self.typed(sight);
    }

    /// Replaces all text, as the editor of long texts does; says whether it is another one.
    pub fn rewrite(&mut self, whole: String, sight: &Sight<'_>) -> bool {
        let other = whole != self.input.value();
        if other {
            self.input = Input::new(whole);
            self.typed(sight);
        }
        other
    }

    fn typed(&mut self, sight: &Sight<'_>) {
        self.touched = true;
        if matches!(self.field.ty, Type::Ref(_)) {
            self.chosen.clear();
        }
        self.understand(sight);
    }

    /// Takes a link from the list under the field.
    pub fn choose(&mut self, id: Id, sight: &Sight<'_>) {
        self.touched = true;
        if matches!(self.field.ty, Type::Refs(_)) {
            if !self.chosen.contains(&id) {
                self.chosen.push(id);
            }
            self.input = Input::default();
        } else {
            self.chosen = vec![id];
            self.input = Input::new(sight.name(id));
        }
        self.understand(sight);
    }

    /// Takes a value that is not typed: a word of the list, a step in time.
    pub fn take(&mut self, value: Value, sight: &Sight<'_>) {
        self.put(value, sight);
        self.touched = true;
    }

    /// Takes the last of several links away.
    fn unchoose(&mut self) -> bool {
        let several = matches!(self.field.ty, Type::Refs(_));
        let gone = several && self.chosen.pop().is_some();
        self.touched |= gone;
        gone
    }

    /// The value one step on (or back): the next day or month, the next word, the next number.
    pub fn stepped(&self, steps: i32) -> Option<Value> {
        match (self.field.ty, &self.value) {
            (Type::Period, Ok(Value::Period(period))) => period.shift(steps).map(Value::Period),
            (Type::Choice(words), Ok(value)) => {
                let at = words.iter().position(|word| value == &Value::Choice(word));
                let next = at.map_or(0, |at| (at as i32 + steps).rem_euclid(words.len() as i32));
                Some(Value::Choice(words[next as usize]))
            }
            (Type::Time, Ok(value)) => {
                let minutes = i32::from(value.as_time().unwrap_or(9 * 60)) + steps * 15;
                Some(Value::Time(minutes.rem_euclid(1440) as u16))
            }
            (Type::Flag, Ok(value)) => Some(Value::Flag(value != &Value::Flag(true))),
            (Type::Int(min, max), Ok(value)) => {
                Some(Value::Int((value.as_int().unwrap_or(min - 1) + i64::from(steps)).clamp(min, max)))
            }
            (Type::Decimal(places, least, most), Ok(value)) => {
                let (one, units) = (10_i64.pow(places.into()), value.as_decimal().map_or(0, Decimal::units));
                let units = units.saturating_add(one * i64::from(steps)).clamp(least, most);
                Some(Value::Decimal(Decimal::new(units, places)))
            }
            _ => None,
        }
    }

    /// A week on (or back), for periods.
    pub fn leapt(&self, weeks: i32) -> Option<Value> {
        let period = self.value.as_ref().ok()?.as_period()?;
        let day = period.start().checked_add(jiff::Span::new().weeks(weeks)).ok()?;
        match period.unit() {
            period::Unit::Day => Period::on(day).map(Value::Period),
            _ => Some(Value::Period(period.shift(weeks)?)),
        }
    }

    /// Works out what is typed.
    pub fn understand(&mut self, sight: &Sight<'_>) {
        self.value = self.meaning(sight);
    }
}
